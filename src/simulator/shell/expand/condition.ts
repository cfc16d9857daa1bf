/** `[[ … ]]`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { testBinary, testUnary } from '../builtins/test-operators.ts';
import { isRisky, matchByPlaces } from '../../kernel/regex-places.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Condition } from '../syntax/program.ts';
import { integer } from './cells.ts';
import { compilePattern } from './pattern.ts';
import { takeTime } from './time-taken.ts';
import { translateRegex } from './regex.ts';
import { tracePattern, traceTerm } from '../run/trace.ts';
import { expandRegex, expandText, unsplit } from './words.ts';

export function* evaluateCondition(shell: Shell, condition: Condition, negated = false): Blocking<boolean> {
  switch (condition.type) {
    case 'not': return !(yield* evaluateCondition(shell, condition.operand, condition.direct));
    case 'and':
      for (const operand of condition.operands) if (!(yield* evaluateCondition(shell, operand))) return false;
      return true;
    case 'or':
      for (const operand of condition.operands) if (yield* evaluateCondition(shell, operand)) return true;
      return false;
    case 'unary': {
      const operand = yield* expandText(shell, condition.operand);
      if (shell.options.xtrace) yield* traceTerm(shell, [condition.operator, operand], negated);
      return testUnary(shell, condition.operator, operand);
    }
    case 'binary': return yield* evaluateBinary(shell, condition, negated);
  }
}

function* evaluateBinary(shell: Shell, { operator, left, right }: Extract<Condition, { type: 'binary' }>, negated: boolean): Blocking<boolean> {
  const value = yield* expandText(shell, left);
  yield* takeTime(shell, value.length);
  const { xtrace } = shell.options;
  if (operator === '=~') {
    const regex = yield* expandRegex(shell, right);
    if (xtrace) yield* traceTerm(shell, [value, operator, regex], negated);
    return matchRegex(shell, value, regex);
  }
  if (operator === '==' || operator === '=' || operator === '!=') {
    const fields = yield* unsplit(shell, right, 'start');
    if (xtrace) yield* tracePattern(shell, value, operator, fields, negated);
    return compilePattern(fields.pattern(), { extended: true, ignoreCase: shell.shopts.nocasematch === true }).test(value) === (operator !== '!=');
  }
  const other = yield* expandText(shell, right);
  if (xtrace) yield* traceTerm(shell, [value, operator, other], negated);
  if (/^-(eq|ne|lt|le|gt|ge)$/.test(operator)) {
    shell.failurePrefix = '[[: ';
    const result = testBinary(shell, operator, String(integer(shell, value)), String(integer(shell, other)));
    shell.failurePrefix = '';
    return result;
  }
  return testBinary(shell, operator, value, other);
}

function matchRegex(shell: Shell, value: string, source: string): boolean {
  const flags = shell.shopts.nocasematch ? 'sui' : 'su';
  let groups: string[] | undefined;
  try {
    const translated = translateRegex(source), expression = new RegExp(translated, flags);
    if (isRisky(translated, value.length)) {
      const whole = matchByPlaces(translated, flags, value);
      groups = whole === undefined ? undefined : [whole];
    } else groups = expression.exec(value)?.map((group) => group ?? '');
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure('', { status: 2 });
  }
  if (groups) shell.variables.define('BASH_REMATCH', { value: undefined, array: groups });
  return groups !== undefined;
}
