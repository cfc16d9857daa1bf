/** The formats of hexdump -e: units of a count, a number of bytes and a text with conversions, as util-linux goes through them block by block. */
import { decode } from '../kernel/bytes.ts';

interface Part {
  /** Text that stands for itself; of a conversion: what is written in its place. */
  readonly text: string;
  readonly bytes: number;
  /** undefined: only text. `end`: the address once, after everything. */
  readonly show?: (piece: Uint8Array, address: number) => string;
  readonly end?: boolean;
  /** What stands there where the input has ended. */
  readonly blank?: string;
}

interface Unit {
  count: number;
  readonly counted: boolean;
  readonly parts: readonly Part[];
  readonly bytes: number;
}

export type Format = readonly Unit[];

const CONTROLS = 'nul soh stx etx eot enq ack bel bs ht lf vt ff cr so si dle dc1 dc2 dc3 dc4 nak syn etb can em sub esc fs gs rs us'.split(' ');
const LETTERS: Record<number, string> = { 0: '\\0', 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };
const ESCAPES: Record<string, string> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

const printable = (byte: number): boolean => byte >= 32 && byte < 127;
const letterOf = (byte: number): string => LETTERS[byte] ?? (printable(byte) ? String.fromCharCode(byte) : byte.toString(8).padStart(3, '0'));
const nameOf = (byte: number): string => CONTROLS[byte] ?? (byte === 127 ? 'del' : printable(byte) ? String.fromCharCode(byte) : byte.toString(16).padStart(2, '0'));

const littleEndian = (piece: Uint8Array): bigint => piece.reduceRight((sum, byte) => sum << 8n | BigInt(byte), 0n);

const padded = (text: string, flags: string, width: number): string => (flags.includes('-') ? text.padEnd(width) : text.padStart(width));

/** A number as printf shows it. */
function number(digits: string, sign: string, flags: string, width: number, precision: number | undefined): string {
  const body = sign + digits.padStart(precision ?? 0, '0');
  return flags.includes('0') && !flags.includes('-') && precision === undefined ? sign + digits.padStart(width - sign.length, '0') : padded(body, flags, width);
}

function float(piece: Uint8Array, letter: string, precision = 6): string {
  const view = new DataView(piece.slice().buffer), value = piece.length === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  const text = /f/i.test(letter) ? value.toFixed(precision) : /e/i.test(letter) ? value.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2') : String(Number(value.toPrecision(precision || 1)));
  return letter < 'a' ? text.toUpperCase() : text;
}

/** Of one conversion: what it shows, and of how many bytes; a text tells what is wrong. */
function conversion(spelling: string, given: number | undefined): Part | string {
  const [, flags, wide, point, kind] = /^%([-+ #0]*)(\d*)(?:\.(\d*))?(_[aA][dox]|_?.)$/s.exec(spelling)!;
  const width = Number(wide || 0), precision = point === undefined ? undefined : Number(point || 0), letter = kind!;
  const blank = ' '.repeat(width), of = (bytes: number, show: Part['show']): Part => ({ text: spelling, bytes: given ?? bytes, show: show!, blank });
  const counts = (...allowed: number[]): boolean => given === undefined || allowed.includes(given);
  const wrong = `bad byte count for conversion character %${letter}`;
  if (/^_[aA][dox]$/.test(letter)) {
    const base = { d: 10, o: 8, x: 16 }[letter[2]!];
    return { text: spelling, bytes: 0, show: (_, address) => number(address.toString(base), '', flags!, width, precision), ...(letter[1] === 'A' && { end: true }) };
  }
  switch (letter) {
    case 'c': case '_p': case '_c': case '_u':
      if (!counts(1)) return wrong;
      return of(1, ([byte]) => padded(letter === 'c' ? String.fromCharCode(byte!) : letter === '_p' ? (printable(byte!) ? String.fromCharCode(byte!) : '.') : letter === '_c' ? letterOf(byte!) : nameOf(byte!), flags!, width));
    case 'd': case 'i':
      if (!counts(1, 2, 4, 8)) return wrong;
      return of(4, (piece) => {
        const value = BigInt.asIntN(8 * piece.length, littleEndian(piece));
        return number(String(value < 0n ? -value : value), value < 0n ? '-' : flags!.includes('+') ? '+' : flags!.includes(' ') ? ' ' : '', flags!, width, precision);
      });
    case 'o': case 'u': case 'x': case 'X':
      if (!counts(1, 2, 4, 8)) return wrong;
      return of(4, (piece) => {
        const digits = littleEndian(piece).toString(letter === 'o' ? 8 : letter === 'u' ? 10 : 16), sign = flags!.includes('#') && digits !== '0' ? { o: '0', u: '', x: '0x', X: '0X' }[letter] : '';
        return number(letter === 'X' ? digits.toUpperCase() : digits, sign, flags!, width, precision);
      });
    case 'e': case 'E': case 'f': case 'g': case 'G':
      if (!counts(4, 8)) return wrong;
      return of(8, (piece) => padded(float(piece, letter, precision), flags!, width));
    case 's':
      if (given === undefined && precision === undefined) return '%s requires a precision or a byte count';
      return { ...of(precision ?? given!, (piece) => padded(decode(piece.subarray(0, piece.includes(0) ? piece.indexOf(0) : undefined)), flags!, width)), bytes: given ?? precision! };
    default: return `bad conversion character %${letter}`;
  }
}

/** @returns what is wrong with it, where something is */
export function readFormat(text: string): Format | string {
  const units: Unit[] = [];
  for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const head = /^(\d+)?\s*(?:\/\s*(\d+))?\s*"((?:[^"\\]|\\.)*)"/s.exec(rest);
    if (!head) return `bad format {${text}}`;
    rest = rest.slice(head[0].length);
    const given = head[2] === undefined ? undefined : Number(head[2]), parts: Part[] = [];
    const literal = head[3]!.replace(/\\(.)/gs, (_, c: string) => ESCAPES[c] ?? c);
    for (const [piece] of literal.matchAll(/%%|%[-+ #0]*\d*(?:\.\d*)?(?:_[aA][dox]|_?.)|[^%]+|%/gs)) {
      if (!piece.startsWith('%') || piece === '%%') parts.push({ text: piece === '%%' ? '%' : piece, bytes: 0 });
      else if (piece === '%') return 'bad conversion character %';
      else {
        const part = conversion(piece, given);
        if (typeof part === 'string') return part;
        parts.push(part);
      }
    }
    if (given !== undefined && parts.filter((part) => part.bytes > 0).length > 1) return 'byte count with multiple conversion characters';
    units.push({ count: head[1] === undefined ? 1 : Number(head[1]), counted: head[1] !== undefined, parts, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) });
  }
  return units;
}

const sizeOf = (format: Format): number => format.reduce((sum, unit) => sum + unit.count * unit.bytes, 0);

/** All of the input in these formats. */
export function shownIn(formats: readonly Format[], bytes: Uint8Array, first: number, squeezes: boolean): string {
  const block = Math.max(...formats.map(sizeOf));
  if (block <= 0) return '';
  // The last unit goes on to the end of the block, unless it says how often.
  for (const format of formats) {
    const last = format.at(-1);
    const open = format.findLast((unit) => unit.bytes > 0);
    if (last && open && open === last && !open.counted) open.count += Math.floor((block - sizeOf(format)) / open.bytes);
  }
  let out = '', previous = '', starred = false;
  for (let at = 0; at < bytes.length; at += block) {
    const row = bytes.subarray(at, at + block), key = row.join();
    if (squeezes && key === previous && row.length === block) {
      if (!starred) out += '*\n';
      starred = true;
      continue;
    }
    [previous, starred] = [key, false];
    for (const format of formats) out += blockIn(format, bytes, at, first, Math.min(bytes.length, at + block));
  }
  for (const part of formats.flatMap((format) => format.filter((unit) => unit.parts.some(({ end }) => end)).flatMap((unit) => unit.parts))) out += part.end ? part.show!(bytes, first + bytes.length) : part.text;
  return out;
}

function blockIn(format: Format, bytes: Uint8Array, start: number, first: number, end: number): string {
  let out = '', at = start;
  for (const { count, parts } of format) {
    if (parts.some((part) => part.end)) break;
    for (let left = count; left > 0; left--) {
      for (const [i, part] of parts.entries()) {
        if (!part.show) out += left === 1 && count > 1 && i === parts.length - 1 ? part.text.trimEnd() : part.text;
        else if (part.bytes > 0 && at >= end) out += part.blank;
        else {
          const piece = new Uint8Array(part.bytes);
          piece.set(bytes.subarray(at, Math.min(end, at + part.bytes)));
          out += part.show(piece, first + at);
        }
        at += part.bytes;
      }
    }
  }
  return out;
}
