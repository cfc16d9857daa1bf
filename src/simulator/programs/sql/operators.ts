/** Operators between values: what types they take, what they give. */
import { calculate, isZero, rounded } from './decimal.ts';
import { cast } from './compile.ts';
import { SqlError } from './errors.ts';
import { along, contains, inside, jsonAsText, JsonNumber, readJson, withAt, writeJson, type Json } from './json.ts';
import { between, intervalText, microsOf, momentText, moved, readInterval, timesInterval } from './moments.ts';
import { likeTest, patternOf } from './patterns.ts';
import type { Compiled, Scope } from './scope.ts';
import type { Value } from './syntax.ts';
import { bare, compare, isArray, isFloat, isJson, isMoment, isNumeric, isText, isWhole, shown } from './types.ts';

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = { '=': (order) => order === 0, '<>': (order) => order !== 0, '<': (order) => order < 0, '>': (order) => order > 0, '<=': (order) => order <= 0, '>=': (order) => order >= 0 };
const RANKS = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];
const LIMITS: Readonly<Record<string, number>> = { smallint: 32_767, integer: 2_147_483_647, bigint: 2 ** 63 };

/** Both sides' values, none of them NULL, to a value. */
const strict = (type: string, left: Compiled, right: Compiled, work: (a: Value, b: Value) => Value): Compiled => ({ type, run: (frame) => {
  const a = left.run(frame);
  if (a === null) return null;
  const b = right.run(frame);
  return b === null ? null : work(a, b);
} });

/** @throws SqlError where no operator takes such types */
export function apply(operator: string, left: Compiled | undefined, right: Compiled, scope: Scope, at: number): Compiled {
  const absent = (): SqlError => {
    const ambiguous = left?.type === 'unknown' && right.type === 'unknown';
    if (ambiguous) return new SqlError('42725', `operator is not unique: unknown ${operator} unknown`, { position: at, hint: 'Could not choose a best candidate operator. You might need to add explicit type casts.' });
    return new SqlError('42883', `operator does not exist: ${left ? `${bare(left.type)} ` : ''}${operator} ${bare(right.type)}`, { position: at, hint: `No operator matches the given name and argument type${left ? 's' : ''}. You might need to add explicit type cast${left ? 's' : ''}.`.replace('type cast.', 'type casts.') });
  };
  if (!left) return prefix(operator, right, scope) ?? ((): never => { throw absent(); })();
  if (Object.hasOwn(COMPARISONS, operator)) return comparison(operator, left, right, scope) ?? ((): never => { throw absent(); })();
  const found = texts(operator, left, right, scope) ?? documents(operator, left, right, scope) ?? lists(operator, left, right, scope) ?? moments(operator, left, right, scope) ?? numbers(operator, left, right, scope);
  if (!found) throw absent();
  return found;
}

function prefix(operator: string, operand: Compiled, scope: Scope): Compiled | undefined {
  const value = operand.type === 'unknown' ? cast(operand, 'double precision', scope) : operand;
  if (value.type === 'interval' && operator === '-') return { type: 'interval', run: (frame) => {
    const one = value.run(frame);
    return one === null ? null : intervalText(timesInterval(readInterval(one as string), -1));
  } };
  if (!isNumeric(value.type)) return undefined;
  return { type: bare(value.type), run: (frame) => {
    const one = value.run(frame);
    if (one === null || operator === '+') return one;
    if (operator === '@') return typeof one === 'number' ? Math.abs(one) : String(one).replace(/^-/, '');
    if (operator === '~') return ~Number(one);
    return typeof one === 'number' ? -one || 0 : String(one).startsWith('-') ? String(one).slice(1) : isZero(String(one)) ? one : `-${String(one)}`;
  } };
}

function comparison(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  const [a, b] = paired(left, right, scope), test = COMPARISONS[operator]!, own = bare(a.type), other = bare(b.type);
  let type = a.type;
  if (isNumeric(own) && isNumeric(other)) {
    if (isWhole(own) && isWhole(other)) return strict('boolean', a, b, (x, y) => test(Number(x) - Number(y)));
    type = isFloat(own) || isFloat(other) ? 'double precision' : 'numeric';
    return strict('boolean', a, b, (x, y) => test(type === 'numeric' ? compare(String(x), String(y), 'numeric') : Number(x) - Number(y)));
  }
  if (isMoment(own) && isMoment(other) && own.startsWith('time ') === other.startsWith('time ')) return own === other ? strict('boolean', a, b, (x, y) => test(compare(x, y, own))) : strict('boolean', a, b, (x, y) => test(microsOf(x as string) - microsOf(y as string)));
  if (!(isText(own) && isText(other)) && own !== other) return undefined;
  if (own === 'json' || (own === 'jsonb' && !['=', '<>'].includes(operator))) return undefined;
  const labels = scope.around.labels(own);
  return strict('boolean', a, b, (x, y) => test(compare(x, y, type, labels)));
}

/** A text of which nothing is known yet is read as the other side's type. */
function paired(left: Compiled, right: Compiled, scope: Scope): [Compiled, Compiled] {
  const read = (one: Compiled, other: Compiled): Compiled => (one.type === 'unknown' && one.literal ? cast(one, other.type === 'unknown' ? 'text' : other.type.startsWith('character') ? 'text' : bare(other.type), scope) : one);
  return [read(left, right), read(right, left)];
}

const PATTERNS = /^!?~{1,2}\*?$/;

function texts(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  if (PATTERNS.test(operator)) {
    if (!isText(left.type) || !isText(right.type)) return undefined;
    const negated = operator.startsWith('!'), ignoreCase = operator.endsWith('*'), like = operator.includes('~~');
    return strict('boolean', left, right, (text, pattern) => (like ? likeTest(String(text), String(pattern), ignoreCase) : patternOf(String(pattern), ignoreCase ? 'i' : '', String(text).length).test(String(text))) !== negated);
  }
  if (operator !== '||' || isArray(left.type) || isArray(right.type) || left.type === 'jsonb' || right.type === 'jsonb' || (!isText(left.type) && !isText(right.type))) return undefined;
  const asText = (one: Compiled): Compiled => ({ ...one, run: (frame) => {
    const value = one.run(frame);
    if (value === null) return null;
    const text = shown(value, one.type === 'boolean' ? 'text' : one.type);
    // Blanks that fill up a character(n) are not of its text.
    return bare(one.type) === 'character' || one.type.startsWith('character(') ? text.replace(/ +$/, '') : text;
  } });
  void scope;
  return strict('text', asText(left), asText(right), (a, b) => String(a) + String(b));
}

function documents(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  const json = isJson(left.type) ? left : operator === '<@' || operator === '||' || operator === '@>' ? (isJson(right.type) && left.type === 'unknown' ? cast(left, right.type, scope) : undefined) : undefined;
  if (!json) return undefined;
  const tight = json.type === 'json', write = (value: Json | undefined): Value => (value === undefined ? null : writeJson(value, false));
  const step = (value: Value): string | number => (isWhole(right.type) ? Number(value) : String(value));
  const path = right.type === 'unknown' ? () => cast(right, 'text[]', scope) : () => right;
  switch (operator) {
    case '->': return strict(json.type, json, right, (a, b) => (tight ? rawInside(String(a), step(b)) : write(inside(readJson(String(a)), step(b)))));
    case '->>': return strict('text', json, right, (a, b) => jsonAsText(inside(readJson(String(a)), step(b))));
    case '#>': return strict(json.type, json, path(), (a, b) => write(along(readJson(String(a)), b as string[])));
    case '#>>': return strict('text', json, path(), (a, b) => jsonAsText(along(readJson(String(a)), b as string[])));
    default: break;
  }
  if (tight) return undefined;
  const other = right.type === 'unknown' && ['@>', '<@', '||'].includes(operator) ? cast(right, 'jsonb', scope) : right;
  switch (operator) {
    case '@>': return strict('boolean', json, other, (a, b) => contains(readJson(String(a)), readJson(String(b))));
    case '<@': return strict('boolean', json, other, (a, b) => contains(readJson(String(b)), readJson(String(a))));
    case '?': return strict('boolean', json, other, (a, b) => has(readJson(String(a)), String(b)));
    case '?|': return strict('boolean', json, path(), (a, b) => (b as string[]).some((one) => has(readJson(String(a)), one)));
    case '?&': return strict('boolean', json, path(), (a, b) => (b as string[]).every((one) => has(readJson(String(a)), one)));
    case '||': return strict('jsonb', json, other, (a, b) => writeJson(joined(readJson(String(a)), readJson(String(b)))));
    case '-': return strict('jsonb', json, other, (a, b) => writeJson((Array.isArray(b) ? (b as string[]) : [step(b)]).reduce<Json>((value, one) => without(value, one), readJson(String(a)))));
    case '#-': return strict('jsonb', json, path(), (a, b) => writeJson(withAt(readJson(String(a)), b as string[], () => undefined)));
    default: return undefined;
  }
}

/** json keeps its parts as they were written, as far as blanks go. */
function rawInside(text: string, step: string | number): Value {
  const found = inside(readJson(text), step);
  if (found === undefined) return null;
  const written = writeJson(found, true);
  for (const one of [written, tightened(found)]) if (text.includes(one)) return one;
  return spread(text, found) ?? written;
}

const tightened = (value: Json): string => writeJson(value, true).replaceAll('":', '": ').replaceAll(',"', ', "');

/** The part of the text that says the same. */
function spread(text: string, value: Json): string | undefined {
  if (!(value instanceof Map) && !Array.isArray(value)) return undefined;
  const open = Array.isArray(value) ? '[' : '{', close = open === '[' ? ']' : '}', wanted = writeJson(value, true);
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from + 1)) for (let to = text.indexOf(close, from); to >= 0; to = text.indexOf(close, to + 1)) {
    const part = text.slice(from, to + 1);
    try {
      if (writeJson(readJson(part), true) === wanted) return part;
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
    }
    if (to - from > 2000) break;
  }
  return undefined;
}

const has = (value: Json, key: string): boolean => (value instanceof Map ? value.has(key) : Array.isArray(value) ? value.includes(key) : value === key);

function joined(a: Json, b: Json): Json {
  if (a instanceof Map && b instanceof Map) return new Map([...a, ...b]);
  return [...(Array.isArray(a) ? a : [a]), ...(Array.isArray(b) ? b : [b])];
}

function without(value: Json, key: string | number): Json {
  if (value instanceof Map) return new Map([...value].filter(([own]) => own !== String(key)));
  if (!Array.isArray(value)) throw new SqlError('22023', 'cannot delete from scalar');
  return typeof key === 'number' ? value.filter((_, index) => index !== (key < 0 ? value.length + key : key)) : value.filter((one) => one !== key);
}

function lists(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  if (!isArray(left.type) && !isArray(right.type)) return undefined;
  const type = isArray(left.type) ? left.type : right.type;
  const read = (one: Compiled): Compiled => (one.type === 'unknown' && one.literal ? cast(one, type, scope) : one);
  const a = read(left), b = read(right);
  const equal = (x: Value, y: Value): boolean => x === y || (x !== null && y !== null && compare(x, y, type.slice(0, -2)) === 0);
  const includes = (all: Value, some: Value): boolean => (some as Value[]).every((one) => (all as Value[]).some((own) => equal(own, one)));
  switch (operator) {
    case '||': return { type, run: (frame) => {
      const x = a.run(frame), y = b.run(frame);
      return [...(isArray(a.type) ? (x as Value[] | null) ?? [] : [x]), ...(isArray(b.type) ? (y as Value[] | null) ?? [] : [y])];
    } };
    case '@>': return strict('boolean', a, b, includes);
    case '<@': return strict('boolean', a, b, (x, y) => includes(y, x));
    case '&&': return strict('boolean', a, b, (x, y) => (x as Value[]).some((one) => (y as Value[]).some((own) => equal(own, one))));
    default: return undefined;
  }
}

function moments(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  const own = bare(left.type), other = bare(right.type);
  const moment = (type: string): boolean => isMoment(type);
  if (operator === '+' && (other === 'interval' || other === 'date') && !moment(own) && own !== 'interval' && own !== 'unknown' && !isNumeric(own)) return undefined;
  if (operator === '+' && moment(other) && (own === 'interval' || isWhole(own))) return moments('+', right, left, scope);
  if (moment(own) && (operator === '+' || operator === '-')) {
    const sign = operator === '+' ? 1 : -1;
    if (other === 'unknown' && right.literal) return operator === '-' && moment(own) ? moments('-', left, cast(right, /[a-z]/i.test(String(right.literal.value)) && !/^\s*now/i.test(String(right.literal.value)) ? 'interval' : own, scope), scope) : moments('+', left, cast(right, 'interval', scope), scope);
    if (own === 'date' && isWhole(other)) return strict('date', left, right, (a, b) => momentText(microsOf(a as string) + sign * Number(b) * 86_400_000_000, 'date'));
    if (other === 'interval') {
      const type = own === 'date' ? 'timestamp without time zone' : own;
      return strict(type, left, right, (a, b) => momentText(moved(microsOf(a as string), readInterval(b as string), sign), type));
    }
    if (operator === '-' && moment(other)) return own === 'date' && other === 'date' ? strict('integer', left, right, (a, b) => (microsOf(a as string) - microsOf(b as string)) / 86_400_000_000) : strict('interval', left, right, (a, b) => intervalText(between(microsOf(a as string), microsOf(b as string))));
    return undefined;
  }
  if (own === 'interval' || other === 'interval') {
    const [a, b] = paired(left, right, scope);
    if ((operator === '+' || operator === '-') && bare(a.type) === 'interval' && bare(b.type) === 'interval') return strict('interval', a, b, (x, y) => {
      const one = readInterval(x as string), two = timesInterval(readInterval(y as string), operator === '+' ? 1 : -1);
      return intervalText({ months: one.months + two.months, days: one.days + two.days, micros: one.micros + two.micros });
    });
    if ((operator === '*' || operator === '/') && own === 'interval' && isNumeric(other)) return strict('interval', left, right, (x, y) => intervalText(timesInterval(readInterval(x as string), operator === '*' ? Number(y) : 1 / Number(y))));
    if (operator === '*' && isNumeric(own)) return moments('*', right, left, scope);
  }
  return undefined;
}

function numbers(operator: string, left: Compiled, right: Compiled, scope: Scope): Compiled | undefined {
  const guess = (one: Compiled, other: Compiled): Compiled => (one.type === 'unknown' && one.literal && isNumeric(other.type) ? cast(one, bare(other.type), scope) : one);
  const a = guess(left, right), b = guess(right, left), own = bare(a.type), other = bare(b.type);
  if (!isNumeric(own) || !isNumeric(other)) return undefined;
  const type = RANKS[Math.max(RANKS.indexOf(own), RANKS.indexOf(other))] ?? 'integer';
  if (['|', '&', '#', '<<', '>>'].includes(operator)) return isWhole(type) ? strict(type, a, b, (x, y) => bits(operator, Number(x), Number(y))) : undefined;
  if (operator === '^') return type === 'numeric' ? strict('numeric', a, b, (x, y) => powerOf(String(x), Number(y))) : strict('double precision', a, b, (x, y) => Number(x) ** Number(y));
  if (!['+', '-', '*', '/', '%'].includes(operator)) return undefined;
  if (type === 'numeric') return strict('numeric', a, b, (x, y) => {
    if (x === 'NaN' || y === 'NaN') return 'NaN';
    if ((operator === '/' || operator === '%') && isZero(String(y))) throw new SqlError('22012', 'division by zero');
    return calculate(operator, String(x), String(y));
  });
  return strict(type, a, b, (x, y) => arithmetic(operator, Number(x), Number(y), type));
}

function arithmetic(operator: string, a: number, b: number, type: string): number {
  if ((operator === '/' || operator === '%') && b === 0) throw new SqlError('22012', 'division by zero');
  const whole = isWhole(type), result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '%' ? a % b : whole ? Math.trunc(a / b) : a / b;
  if (whole && Math.abs(result) > LIMITS[type]!) throw new SqlError('22003', `${type} out of range`);
  return result === 0 ? 0 : result;
}

const bits = (operator: string, a: number, b: number): number => (operator === '|' ? a | b : operator === '&' ? a & b : operator === '#' ? a ^ b : operator === '<<' ? a * 2 ** (b % 32) | 0 : a >> b % 32);

/** Of numeric: sixteen significant digits. */
export function powerOf(base: string, exponent: number): string {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent < 400) {
    let made = '1';
    for (let i = 0; i < exponent; i++) made = calculate('*', made, base);
    const whole = made.replace('-', '').split('.')[0]!.length;
    return rounded(made, Math.max(16 - Math.max(0, whole - 1), made.includes('.') ? Math.min(16, made.length) : 0, 0));
  }
  const value = Number(base) ** exponent;
  if (!Number.isFinite(value)) throw new SqlError('22003', 'value overflows numeric format');
  return value.toFixed(16);
}

export const jsonNumber = (value: Value): Json => new JsonNumber(String(value));
