/** Go's fmt.Sprintf, Sprint and Sprintln over template values. */
import { decode, encode } from '../bytes.ts';
import { goSyntax } from './go-syntax.ts';
import { floatText, GoBytes, GoInt64, printValue, typeName, underlying } from './printed.ts';
import { GoNamed, GoStringer, isMap, mapEntries } from './value.ts';

/** %q: a Go string literal. */
export function goQuote(text: string): string {
  let out = '"';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const short = '\x07\b\f\n\r\t\v"\\'.indexOf(character);
    if (short >= 0) out += `\\${'abfnrtv"\\'[short]}`;
    else if (code < 32 || code === 127) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else out += character;
  }
  return `${out}"`;
}

interface Verb {
  flags: string;
  width: number;
  precision: number;
  verb: string;
}

export function sprintf(format: string, args: readonly unknown[]): string {
  let next = 0;
  const argument = (): unknown => args[next++];
  let reordered = false;
  const out = format.replace(/%([-+# 0]*)(\*|\d+)?(?:\.(\*|\d+)?)?(?:\[(\d*)\])?(.|$)/gsu, (whole, flags: string, width: string | undefined, precision: string | undefined, place: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (verb === '') return '%!(NOVERB)';
    if (place !== undefined) {
      reordered = true;
      if (!(Number(place) > 0 && Number(place) <= args.length)) return `%!${verb}(BADINDEX)`;
      next = Number(place) - 1;
    }
    const size = width === '*' ? Number(argument()) : Number(width ?? -1);
    const digits = whole.includes('.') ? (precision === '*' ? Number(argument()) : Number(precision ?? 0)) : -1;
    if (next >= args.length) return `%!${verb}(MISSING)`;
    return one(argument(), { flags, width: size, precision: digits, verb });
  });
  const extra = reordered ? [] : args.slice(next);
  return extra.length === 0 ? out : `${out}%!(EXTRA ${extra.map((value) => `${typeName(value)}=${printValue(value)}`).join(', ')})`;
}

function one(value: unknown, verb: Verb): string {
  if (isMap(value) && verb.verb !== 'v' && verb.verb !== 'T') return `map[${mapEntries(value).map(([key, item]) => `${one(key, verb)}:${one(inner(item), verb)}`).join(' ')}]`;
  const text = body(value, verb);
  if (text === undefined) return `%!${verb.verb}(${value === null || value === undefined ? '<nil>' : `${typeName(value)}=${printValue(value)}`})`;
  const length = [...text].length;
  if (length >= verb.width) return text;
  const blanks = verb.width - length;
  if (verb.flags.includes('-')) return text + ' '.repeat(blanks);
  if (!verb.flags.includes('0') || typeof value === 'string') return ' '.repeat(blanks) + text;
  return /^[+-]/.test(text) ? text[0] + '0'.repeat(blanks) + text.slice(1) : '0'.repeat(blanks) + text;
}

/** A number within other values came from data without a type. */
const inner = (value: unknown): unknown => (typeof value === 'number' && Number.isInteger(value) ? new GoInt64(value) : value);

function body(value: unknown, { flags, precision, verb }: Verb): string | undefined {
  const plus = (text: string): string => (flags.includes('+') && !text.startsWith('-') ? `+${text}` : flags.includes(' ') && !text.startsWith('-') ? ` ${text}` : text);
  if (verb === 'v' && flags.includes('#')) return goSyntax(value);
  if (verb === 'v') return typeof value === 'bigint' ? plus(printValue(value)) : printValue(value);
  if (verb === 'T') return typeName(value);
  if (value instanceof GoInt64) return integer(underlying(value) as bigint, verb, flags, plus);
  if (typeof value === 'bigint') return integer(value, verb, flags, plus);
  if (typeof value === 'number') return float(value, verb, precision, plus);
  if (typeof value === 'boolean') return verb === 't' ? String(value) : undefined;
  if (Array.isArray(value)) return `[${value.map((item) => one(inner(item), { flags, width: -1, precision, verb })).join(' ')}]`;
  if (value === null || value === undefined) return undefined;
  if (verb === 'd' && value instanceof GoStringer && !(value instanceof GoNamed) && typeof value.json === 'number') return integer(underlying(value) as bigint, verb, flags, plus);
  const text = typeof value === 'string' ? value : value instanceof GoBytes ? decode(value.bytes) : printValue(value);
  if (verb === 's') return precision >= 0 ? [...text].slice(0, precision).join('') : text;
  if (verb === 'q') return goQuote(text);
  if (verb === 'x' || verb === 'X') {
    const hex = [...encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(flags.includes(' ') ? ' ' : '');
    return verb === 'X' ? hex.toUpperCase() : hex;
  }
  return undefined;
}

function integer(value: bigint, verb: string, flags: string, plus: (text: string) => string): string | undefined {
  const sharp = flags.includes('#');
  switch (verb) {
    case 'd': return plus(String(value));
    case 'b': return value.toString(2);
    case 'o': return `${sharp ? '0' : ''}${value.toString(8)}`;
    case 'x': return `${sharp ? '0x' : ''}${value.toString(16)}`;
    case 'X': return `${sharp ? '0X' : ''}${value.toString(16).toUpperCase()}`;
    case 'c': return String.fromCodePoint(Number(value));
    case 'q': return `'${goQuote(String.fromCodePoint(Number(value))).slice(1, -1).replace(/^\\"$/, '"').replace(/^'$/, "\\'")}'`;
    case 'U': return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
    default: return undefined;
  }
}

function float(value: number, verb: string, precision: number, plus: (text: string) => string): string | undefined {
  const exponent = (text: string): string => text.replace(/e([+-])(\d)$/, 'e$10$2');
  if (verb === 'f' || verb === 'F') return plus(value.toFixed(precision < 0 ? 6 : precision));
  if (verb === 'e') return plus(exponent(value.toExponential(precision < 0 ? 6 : precision)));
  if (verb === 'g') return plus(precision < 0 ? floatText(value) : exponent(String(Number(value.toPrecision(precision || 1)))));
  return undefined;
}

/** Sprint: blanks between operands where neither is a string. */
export const sprint = (args: readonly unknown[]): string =>
  args.map((value, index) => (index > 0 && typeof value !== 'string' && typeof args[index - 1] !== 'string' ? ' ' : '') + printValue(value)).join('');

export const sprintln = (args: readonly unknown[]): string => `${args.map(printValue).join(' ')}\n`;
