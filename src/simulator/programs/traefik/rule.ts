/** Rules: what requests a router wants. `Host(`a`) && (PathPrefix(`/b`) || !Method(`GET`))`. */
import { pattern, patternFault } from '../../kernel/go-regexp.ts';
import type { Ask } from './exchange.ts';
import { inRange, isRange } from './ranges.ts';

export type Rule = (ask: Ask) => boolean;

export class RuleError extends Error {}

type Tree =
  | { readonly kind: 'and' | 'or'; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'matcher'; readonly name: string; readonly values: readonly string[]; readonly not: boolean };

/** @throws RuleError with the words that the log has */
export function compileRule(rule: string): Rule {
  const tree = parsed(rule);
  return built(tree, rule);
}

function parsed(rule: string): Tree {
  try {
    return new Parser(rule).whole();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(`error while parsing rule ${rule}: parsing rule ${rule}: ${error.message}`);
  }
}

function built(tree: Tree, rule: string): Rule {
  try {
    return ruleOf(tree);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(`error while parsing rule ${rule}: adding rule ${rule}: ${error.message}`);
  }
}

/** Hosts that a rule asks for, negated ones aside: the names of its certificates. */
export function hostsOf(rule: string): string[] {
  const hosts = (tree: Tree): string[] => (tree.kind === 'matcher' ? (tree.name === 'Host' && !tree.not ? tree.values.map((one) => one.toLowerCase()) : []) : [...hosts(tree.left), ...hosts(tree.right)]);
  try {
    return hosts(new Parser(rule).whole());
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return [];
  }
}

/** How deep parentheses may be; Go's parser has a bound as well. */
const DEEPEST = 500;
/** Rules of more matchers than this are refused: they would be deeper than a stack. */
const MOST = 2000;

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #matchers = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Tree {
    const tree = this.#or();
    this.#blank();
    if (this.#at < this.#text.length) throw this.#wrong();
    return tree;
  }

  #or(): Tree {
    let left = this.#and();
    while (this.#take('||')) left = { kind: 'or', left, right: this.#and() };
    return left;
  }

  #and(): Tree {
    let left = this.#one();
    while (this.#take('&&')) left = { kind: 'and', left, right: this.#one() };
    // Operators of Go that rules have not.
    const [strange] = /^(?:&(?!&)|\|(?!\|)|[-+*/%^<>]|[=!]=)/.exec(this.#text.slice(this.#at)) ?? [];
    if (strange !== undefined && this.#take(strange)) {
      this.#one();
      throw new RuleError(`unsupported operator: ${strange}`);
    }
    return left;
  }

  #one(): Tree {
    if (++this.#depth > DEEPEST) throw new RuleError('exceeded max nesting depth');
    try {
      if (this.#take('!')) return inverted(this.#one());
      if (this.#take('(')) {
        const tree = this.#or();
        if (!this.#take(')')) throw this.#wrong(`expected ')'`);
        return tree;
      }
      return this.#matcher();
    } finally {
      this.#depth--;
    }
  }

  #matcher(): Tree {
    this.#blank();
    const [name] = /^[A-Za-z_]\w*/.exec(this.#text.slice(this.#at)) ?? [];
    if (name === undefined) throw this.#wrong('expected operand');
    this.#at += name.length;
    if (++this.#matchers > MOST) throw new RuleError('exceeded max nesting depth');
    if (!this.#take('(')) throw new RuleError(`${name} is not defined`);
    const values: string[] = [];
    while (!this.#take(')')) {
      if (values.length > 0 && !this.#take(',')) throw this.#wrong(this.#at >= this.#text.length ? `missing ',' before newline in argument list` : `missing ',' in argument list`);
      values.push(this.#literal());
    }
    const known = MATCHERS.find((one) => [one, one.toLowerCase(), one.toUpperCase(), one.slice(0, 1) + one.slice(1).toLowerCase()].includes(name));
    if (known === undefined) throw new RuleError(`unsupported function: ${name}`);
    return { kind: 'matcher', name: known, values, not: false };
  }

  #literal(): string {
    this.#blank();
    const rest = this.#text.slice(this.#at);
    const [whole, raw, quoted] = /^(?:`([^`]*)`|("(?:[^"\\\n]|\\.)*"))/.exec(rest) ?? [];
    if (whole === undefined) {
      if (/^`/.test(rest)) throw new RuleError(`${this.#place()}: raw string literal not terminated`);
      if (/^"/.test(rest)) throw new RuleError(`${this.#place()}: string literal not terminated`);
      if (/^'([^'\\\n]|\\.)'/.test(rest)) throw new RuleError(`unsupported function argument type: 'CHAR'`);
      if (/^'/.test(rest)) throw new RuleError(`${this.#place()}: illegal rune literal`);
      const [bare] = /^[A-Za-z_]\w*/.exec(rest) ?? [];
      if (bare !== undefined) throw new RuleError(`${bare} is not defined`);
      throw this.#wrong('expected operand');
    }
    this.#at += whole.length;
    try {
      return raw ?? (JSON.parse(quoted!) as string);
    } catch {
      return quoted!.slice(1, -1);
    }
  }

  #take(token: string): boolean {
    this.#blank();
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #blank(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #place(): string {
    return `1:${this.#at + 1}`;
  }

  #wrong(expected = `expected 'EOF'`): RuleError {
    this.#blank();
    const rest = this.#text.slice(this.#at), [word = ''] = /^(\w+|&&|\|\||.)/.exec(rest) ?? [];
    // As in Go's own programs, the end of a line ends what could end there.
    const found = rest === '' ? (/[\w)`"]\s*$/.test(this.#text) ? 'found newline' : `found 'EOF'`) : /^\w/.test(word) ? `found ${word}` : `found '${word}'`;
    return new RuleError(`${this.#place()}: ${expected}${expected.startsWith('missing') ? '' : `, ${found}`}`);
  }
}

/** Negation goes down to the matchers. */
function inverted(tree: Tree): Tree {
  if (tree.kind === 'matcher') return { ...tree, not: !tree.not };
  return { kind: tree.kind === 'and' ? 'or' : 'and', left: inverted(tree.left), right: inverted(tree.right) };
}

function ruleOf(tree: Tree): Rule {
  if (tree.kind === 'matcher') {
    if (tree.values.length === 0) throw new RuleError(`error while checking rule ${tree.name}: no args for matcher ${tree.name}`);
    if (tree.values.includes('')) throw new RuleError(`error while checking rule ${tree.name}: empty args for matcher ${tree.name}, [${tree.values.join(' ')}]`);
    const match = matcherOf(tree.name, tree.values);
    return tree.not ? (ask) => !match(ask) : match;
  }
  const left = side(tree.kind, tree.left), right = ruleOf(tree.right);
  return tree.kind === 'and' ? (ask) => left(ask) && right(ask) : (ask) => left(ask) || right(ask);
}

/** The error of a left side names the operator once more. */
function side(operator: string, tree: Tree): Rule {
  try {
    return ruleOf(tree);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(`error while adding rule ${operator}: ${error.message}`);
  }
}

const MATCHERS = ['ClientIP', 'Method', 'Host', 'HostRegexp', 'Path', 'PathRegexp', 'PathPrefix', 'Header', 'HeaderRegexp', 'Query', 'QueryRegexp'];
/** How many parameters each takes, where it is not one. */
const COUNTS: Readonly<Record<string, readonly number[]>> = { Header: [2], HeaderRegexp: [2], Query: [1, 2], QueryRegexp: [1, 2] };

function matcherOf(name: string, values: readonly string[]): Rule {
  const counts = COUNTS[name] ?? [1], [first = '', second = ''] = values;
  const fail = (words: string): RuleError => new RuleError(`error while adding rule ${name}: ${words}`);
  const regex = (source: string, named = name): RegExp => {
    const compiled = pattern(source);
    if (!compiled) throw fail(`compiling ${named} matcher: error parsing regexp: ${patternFault(source)}`);
    return compiled;
  };
  if (!counts.includes(values.length)) throw fail(`unexpected number of parameters; got ${values.length}, expected one of [${counts.join(' ')}]`);
  if (name.startsWith('Host') && first !== '*' && /[^\x00-\x7f]/.test(first)) throw fail(`invalid value ${JSON.stringify(first)} for ${name} matcher, non-ASCII characters are not allowed`);
  if ((name === 'Path' || name === 'PathPrefix') && !first.startsWith('/')) throw fail(`path ${JSON.stringify(first)} does not start with a '/'`);
  switch (name) {
    case 'Method': return ({ method }) => method === first.toUpperCase();
    case 'Host': return first === '*' ? () => true : (ask) => hostMatches(ask.hostName, first.toLowerCase());
    case 'HostRegexp': {
      const compiled = regex(first);
      return (ask) => compiled.test(ask.hostName);
    }
    case 'Path': return (ask) => ask.routingPath === first;
    case 'PathPrefix': return (ask) => ask.routingPath.startsWith(first);
    case 'PathRegexp': {
      const compiled = regex(first, 'PathPrefix');
      return (ask) => compiled.test(ask.routingPath);
    }
    case 'Header': return (ask) => ask.headers.all(first).includes(second);
    case 'HeaderRegexp': {
      const compiled = regex(second);
      return (ask) => ask.headers.all(first).some((value) => compiled.test(value));
    }
    case 'Query': return (ask) => ask.query(first).includes(second);
    case 'QueryRegexp': {
      if (values.length === 1) return (ask) => ask.query(first).includes('');
      const compiled = regex(second);
      return (ask) => ask.query(first).some((value) => compiled.test(value));
    }
    default: {
      if (!isRange(first)) throw fail(`initializing IP checker for ClientIP matcher: parsing CIDR trusted IPs <nil>: invalid CIDR address: ${first}`);
      return (ask) => inRange(ask.client, first);
    }
  }
}

/** `*.example.com` stands for one label. A full stop at the end counts for nothing. */
function hostMatches(host: string, wanted: string): boolean {
  if (host === '') return false;
  const same = (name: string, expression: string): boolean => (expression.startsWith('*') ? name.replace(/^[^.]*/, '*') === expression : name === expression);
  return same(host, wanted) || (wanted.endsWith('.') && same(host, wanted.slice(0, -1))) || (host.endsWith('.') && same(host.slice(0, -1), wanted));
}
