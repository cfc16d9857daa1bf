/** Lists and texts: the younger functions of the libraries. */
import { asText, CelError, compare, equals, typeName } from './values.ts';

type Function = (...args: any[]) => unknown;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function flat(list: readonly unknown[], depth: number): unknown[] {
  return list.flatMap((one) => (isList(one) && depth > 0 ? flat(one, depth - 1) : [one]));
}

/** `%s` and its like: what an argument becomes. */
function formatted(verb: string, places: number | undefined, value: unknown): string {
  if (verb === 's') return isList(value) ? `[${value.map((one) => (typeof one === 'string' ? JSON.stringify(one) : formatted('s', undefined, one))).join(', ')}]` : value === null ? 'null' : asText(value);
  if (verb === 'd' && (typeof value === 'bigint' || typeof value === 'number')) return String(value);
  if (verb === 'f' && (typeof value === 'number' || typeof value === 'bigint')) return Number(value).toFixed(places ?? 6);
  if (verb === 'e' && (typeof value === 'number' || typeof value === 'bigint')) return scientific(Number(value).toExponential(places ?? 6));
  if (typeof value === 'bigint' && verb in BASES) return verb === 'X' ? value.toString(16).toUpperCase() : value.toString(BASES[verb]);
  throw new CelError(`error during formatting: %${verb} clause cannot be used on ${typeName(value)}`);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The exponent has two digits at least, and stands above. */
function scientific(text: string): string {
  const [mantissa = '', exponent = ''] = text.split('e'), digits = exponent.slice(1).padStart(2, '0');
  return `${mantissa}×10${exponent.startsWith('-') ? '⁻' : ''}${[...digits].map((digit) => RAISED[Number(digit)]).join('')}`;
}

const BASES: Readonly<Record<string, number>> = { x: 16, X: 16, o: 8, b: 2 };

function format(text: unknown, args: unknown): string | undefined {
  if (typeof text !== 'string' || !isList(args)) return undefined;
  let next = 0;
  return text.replace(/%(%|(?:\.(\d+))?([a-zA-Z]))/g, (_whole, sign: string, places: string | undefined, verb: string) => {
    if (sign === '%') return '%';
    if (next >= args.length) throw new CelError(`error during formatting: index ${next} out of range`);
    return formatted(verb, places === undefined ? undefined : Number(places), args[next++]);
  });
}

export const LIST_METHODS: Readonly<Record<string, Function>> = {
  sort: (list) => (isList(list) ? [...list].sort((a, b) => compare(a, b) ?? 0) : undefined),
  reverse: (value) => (isList(value) ? [...value].reverse() : typeof value === 'string' ? [...value].reverse().join('') : undefined),
  distinct: (list) => (isList(list) ? list.filter((one, i) => list.findIndex((other) => equals(one, other)) === i) : undefined),
  flatten: (list, depth = 1n) => (isList(list) && typeof depth === 'bigint' ? flat(list, Number(depth)) : undefined),
  slice: (list, from, to) => {
    if (!isList(list) || typeof from !== 'bigint' || typeof to !== 'bigint') return undefined;
    if (from > to || from < 0n || to > BigInt(list.length)) throw new CelError(`cannot slice(${from}, ${to}), list is length ${list.length}`);
    return list.slice(Number(from), Number(to));
  },
  format,
};

export const LIST_FUNCTIONS: Readonly<Record<string, Function>> = {
  'lists.range': (count) => (typeof count === 'bigint' ? Array.from({ length: Number(count) }, (_, i) => BigInt(i)) : undefined),
  'strings.quote': (text) => (typeof text === 'string' ? JSON.stringify(text) : undefined),
};
