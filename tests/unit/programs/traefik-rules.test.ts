/** Faults of rules, in the words that version 3.7.13 logged for them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compileRule } from '../../../src/simulator/programs/traefik/rule.ts';

/** Recorded. The rule stands in each, once more after `parsing` or `adding`. */
const LOGGED = [
  "error while parsing rule !Host(`q`) &: parsing rule !Host(`q`) &: 1:13: expected operand, found 'EOF'",
  "error while parsing rule : parsing rule : 1:1: expected operand, found 'EOF'",
  "error while parsing rule ClientIP(`300.1.1.1`): adding rule ClientIP(`300.1.1.1`): error while adding rule ClientIP: initializing IP checker for ClientIP matcher: parsing CIDR trusted IPs <nil>: invalid CIDR address: 300.1.1.1",
  "error while parsing rule Host('x'): parsing rule Host('x'): unsupported function argument type: 'CHAR'",
  "error while parsing rule Host(): adding rule Host(): error while checking rule Host: no args for matcher Host",
  "error while parsing rule Host(``): adding rule Host(``): error while checking rule Host: empty args for matcher Host, []",
  "error while parsing rule Host(`a`) Path(`/b`): parsing rule Host(`a`) Path(`/b`): 1:11: expected 'EOF', found Path",
  "error while parsing rule Host(`q`) || (Path(`/x`): parsing rule Host(`q`) || (Path(`/x`): 1:25: expected ')', found newline",
  "error while parsing rule Host(`x): parsing rule Host(`x): 1:6: raw string literal not terminated",
  "error while parsing rule Host(`x`) &&: parsing rule Host(`x`) &&: 1:13: expected operand, found 'EOF'",
  "error while parsing rule Host(`x`, `y`): adding rule Host(`x`, `y`): error while adding rule Host: unexpected number of parameters; got 2, expected one of [1]",
  "error while parsing rule Host(`x`: parsing rule Host(`x`: 1:9: missing ',' before newline in argument list",
  "error while parsing rule Host(x): parsing rule Host(x): x is not defined",
  "error while parsing rule Host: parsing rule Host: Host is not defined",
  "error while parsing rule Hosts(`x`): parsing rule Hosts(`x`): unsupported function: Hosts",
  "error while parsing rule Path(`/a`) || Path(`b`): adding rule Path(`/a`) || Path(`b`): error while adding rule Path: path \"b\" does not start with a '/'",
  "error while parsing rule Path(`b`) || Path(`/a`): adding rule Path(`b`) || Path(`/a`): error while adding rule or: error while adding rule Path: path \"b\" does not start with a '/'",
  "error while parsing rule Path(`x`): adding rule Path(`x`): error while adding rule Path: path \"x\" does not start with a '/'",
  "error while parsing rule PathRegexp(`(`): adding rule PathRegexp(`(`): error while adding rule PathRegexp: compiling PathPrefix matcher: error parsing regexp: missing closing ): `(`",
];

it('rules that are none are refused in Traefik\'s words', () => {
  for (const words of LOGGED) {
    const rule = /^error while parsing rule (.*): (?:parsing|adding) rule \1: /.exec(words)?.[1];
    assert.notEqual(rule, undefined, words);
    assert.throws(() => compileRule(rule!), { message: words });
  }
  assert.equal(LOGGED.length, 19);
});
