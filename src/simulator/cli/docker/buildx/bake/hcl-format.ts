/** format() and formatlist(): Go's verbs, with the library's own checks. */
import { ArgumentError } from './hcl-argument-error.ts';
import { jsonText } from './hcl-json-text.ts';
import type { Value } from './hcl-syntax.ts';
import { converted, listOf, made, numberText, Unsuitable } from './hcl-types.ts';

const VERB = /%(?:%|([-+# 0]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?(.))/gs;

/** @throws Error */
export function format(template: string, values: readonly Value[]): string {
  let next = 0, used = 0;
  const text = template.replace(VERB, (raw: string, flags: string | undefined, width: string | undefined, places: string | undefined, position: string | undefined, verb: string | undefined, offset: number) => {
    if (verb === undefined) return '%';
    const index = position === undefined ? next : Number(position) - 1;
    if (!/[vtbdoxXeEfgGsq]/.test(verb)) throw new Error(`unsupported format verb '${verb}' in ${JSON.stringify(raw)} at offset ${offset}`);
    if (index >= values.length) throw new Error(`not enough arguments for ${JSON.stringify(raw)} at ${offset}: need index ${index + 1} but have ${values.length} total`);
    next = index + 1;
    used = Math.max(used, next);
    return padded(one(verb, flags ?? '', places, values[index]!, raw, offset), flags ?? '', Number(width ?? 0), verb);
  });
  if (used < values.length) throw new ArgumentError(used + 1, used === 0 ? 'too many arguments; no verbs in format string' : `too many arguments; only ${used} used by format string`);
  return text;
}

function one(verb: string, flags: string, places: string | undefined, value: Value, raw: string, offset: number): string {
  const place = `${JSON.stringify(raw)} at ${offset}`;
  if (value === null && verb !== 'v') throw new Error(`unsupported value for ${place}: null value cannot be formatted`);
  const as = (type: string): Value => {
    try {
      return converted(value, type);
    } catch (error) {
      throw error instanceof Unsuitable ? new Error(`unsupported value for ${place}: ${error.message}`) : error;
    }
  };
  if (verb === 'v') return typeof value === 'number' ? numberText(value) : typeof value === 'string' && !flags.includes('#') ? value : jsonText(value);
  if (verb === 't') return String(as('bool'));
  if (verb === 's' || verb === 'q') {
    const text = as('string') as string, cut = places === undefined ? text : [...text].slice(0, Number(places)).join('');
    return verb === 'q' ? JSON.stringify(cut) : cut;
  }
  const number = as('number') as number, sign = number < 0 ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '', size = Math.abs(number);
  const bases: Record<string, number> = { d: 10, b: 2, o: 8, x: 16, X: 16 };
  if (bases[verb]) {
    if (!Number.isInteger(number)) throw new Error(`unsupported value for ${place}: an integer is required`);
    const digits = BigInt(size).toString(bases[verb]);
    return sign + (verb === 'X' ? digits.toUpperCase() : digits);
  }
  if (verb === 'f') return sign + size.toFixed(Number(places ?? 6));
  if (verb === 'g' || verb === 'G') return sign + numberText(size);
  const [mantissa, exponent = '+0'] = size.toExponential(Number(places ?? 6)).split('e'), power = `${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
  return `${sign}${mantissa}${verb}${power}`;
}

function padded(text: string, flags: string, width: number, verb: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || 'sqvt'.includes(verb)) return text.padStart(width);
  const sign = /^[-+ ]?/.exec(text)![0];
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

/** formatlist(): one text for each place of the lists; what is no list stands in each. @throws Error */
export function formatList(template: string, values: readonly Value[]): Value {
  const lists = values.map((value, index) => ({ value, index })).filter(({ value }) => Array.isArray(value)) as { value: Value[]; index: number }[];
  const [first] = lists, other = lists.find(({ value }) => value.length !== first!.value.length);
  if (other) throw new ArgumentError(other.index + 1, `argument ${other.index + 1} has length ${other.value.length}, which is inconsistent with argument ${first!.index + 1} of length ${first!.value.length}`);
  const texts = Array.from({ length: first?.value.length ?? 1 }, (_, at) => format(template, values.map((value) => (Array.isArray(value) ? value[at]! : value))));
  return made(texts.length === 0 ? 'list of string' : listOf(texts), texts);
}
