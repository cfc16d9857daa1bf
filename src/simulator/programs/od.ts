import { wrongNumber } from './busybox-number.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { concat, latin1, NO_BYTES } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import { eachInput, readAll } from './lines.ts';
import { formatPrintf } from './printf-format.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** How the bytes of a line show: units of `size`, each as wide as `width`. */
interface Format {
  size: number;
  width: number;
  show: (view: DataView, at: number) => string;
  /** The printable characters behind the line (z). */
  text: boolean;
}

const NAMES = ['nul', 'soh', 'stx', 'etx', 'eot', 'enq', 'ack', 'bel', 'bs', 'ht', 'nl', 'vt', 'ff', 'cr', 'so', 'si', 'dle', 'dc1', 'dc2', 'dc3', 'dc4', 'nak', 'syn', 'etb', 'can', 'em', 'sub', 'esc', 'fs', 'gs', 'rs', 'us', 'sp'];
const ESCAPES: Record<number, string> = { 0: '\\0', 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

const printable = (byte: number): boolean => byte >= 32 && byte < 127;

const unsigned = (view: DataView, at: number, size: number): bigint => (size === 1 ? BigInt(view.getUint8(at)) : size === 2 ? BigInt(view.getUint16(at, true)) : size === 4 ? BigInt(view.getUint32(at, true)) : view.getBigUint64(at, true));

/** Digits of the largest value of a size. */
const DIGITS = { o: { 1: 3, 2: 6, 4: 11, 8: 22 }, x: { 1: 2, 2: 4, 4: 8, 8: 16 }, u: { 1: 3, 2: 5, 4: 10, 8: 20 }, d: { 1: 4, 2: 6, 4: 11, 8: 20 } } as const;

function formatOf(text: string, busybox: boolean): Format | undefined {
  const match = /^([acduoxf])([1248CSILFD]?)(z?)$/.exec(text);
  if (!match) return undefined;
  const [, kind, given] = match, z = match[3] === 'z';
  if (kind === 'a') return { size: 1, width: 4, text: z, show: (view, at) => NAMES[view.getUint8(at) & 127] ?? ((view.getUint8(at) & 127) === 127 ? 'del' : String.fromCharCode(view.getUint8(at) & 127)) };
  if (kind === 'c') return { size: 1, width: 4, text: z, show: (view, at) => ESCAPES[view.getUint8(at)] ?? (printable(view.getUint8(at)) ? String.fromCharCode(view.getUint8(at)) : view.getUint8(at).toString(8).padStart(3, '0')) };
  if (kind === 'f') {
    const size = given === '4' || given === 'F' ? 4 : given === '8' || given === 'D' || given === '' ? 8 : undefined;
    return size && { size, width: size === 4 ? 16 : busybox ? 24 : 25, text: z, show: (view, at) => shortest(size === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true), size === 4 ? 6 : 15, (text) => (size === 4 ? Math.fround(Number(text)) : Number(text))) };
  }
  if (/[FD]/.test(given!)) return undefined;
  const size = ({ C: 1, S: 2, I: 4, L: 8, '': 4 }[given!] ?? Number(given)) as 1 | 2 | 4 | 8, digits = DIGITS[kind as 'o'][size];
  return {
    size, width: digits + 1, text: z,
    show: (view, at) => {
      const value = unsigned(view, at, size);
      return kind === 'x' ? value.toString(16).padStart(digits, '0') : kind === 'o' ? value.toString(8).padStart(digits, '0') : String(kind === 'd' ? BigInt.asIntN(size * 8, value) : value);
    },
  };
}

/** With as few digits as tell it from its neighbours, as ftoastr() has it. */
function shortest(value: number, digits: number, read: (text: string) => number): string {
  if (!Number.isFinite(value)) return formatPrintf('%g', [value]);
  for (; ; digits++) {
    const text = formatPrintf(`%.${digits}g`, [value]);
    if (digits >= 17 || read(text) === value) return text;
  }
}

/** Printable characters in front of a byte of 0 (-S). */
function* dumpStrings(p: Process, { options }: Invocation, bytes: Uint8Array, skip: number): Blocking<void> {
  const pattern = new RegExp(`[ -~\\x07-\\x0d]{${Number(options.value('S') ?? 3)},}(?=\\0)`, 'g'), radix = { d: 10, x: 16, o: 8, n: 0 }[options.value('A') ?? 'o'] ?? 8;
  for (const { index, 0: text } of latin1(bytes).matchAll(pattern)) yield* p.write(1, `${radix === 0 ? '' : `${(skip + index).toString(radix).padStart(radix === 16 ? 6 : 7, '0')} `}${text}\n`);
}

/** The old single letters. */
const SHORT: Record<string, string> = { a: 'a', b: 'o1', c: 'c', d: 'u2', o: 'o2', s: 'd2', x: 'x2', i: 'd4', l: 'd8', f: 'fF', e: 'fD' };

export const od: Tool = {
  name: 'od', usage: '[FILE]...', summary: 'Dump files in octal and other forms',
  options: [{ short: 'A', long: 'address-radix', value: true }, { short: 't', long: 'format', value: true }, { short: 'N', long: 'read-bytes', value: true }, { short: 'j', long: 'skip-bytes', value: true }, { short: 'v', long: 'output-duplicates' }, { short: 'w', long: 'width', value: 'optional' }, { short: 'S', long: 'strings', value: true }, ...Object.keys(SHORT).map((short) => ({ short }))],
  *run(p, call) {
    const { options } = call, radix = options.value('A');
    if (yield* wrongNumber(p, call, ['N', 'j', 'w', 'S'], /^\d+[bkm]?$/)) return 1;
    if (call.flavour === 'busybox' && radix !== undefined && !/^[doxn]/.test(radix)) {
      yield* complain(p, `od: bad output address radix '${radix}' (must be [doxn])`);
      return 1;
    }
    if (radix !== undefined && !/^[doxn]/.test(radix)) {
      yield* complain(p, `od: invalid output address radix '${radix[0] ?? '\0'}'; it must be one character from [doxn]`);
      return 1;
    }
    const words = options.all.flatMap(({ name, value = '' }) => (name === 't' ? value.match(/[acduoxf][1248CSILFD]?z?/g) ?? [value] : SHORT[name] ? [SHORT[name]] : []));
    const formats = (words.length > 0 ? words : ['o2']).map((text) => ({ text, format: formatOf(text, call.flavour === 'busybox') }));
    const bad = formats.find(({ format }) => !format);
    if (bad) {
      yield* complain(p, `od: invalid character '${bad.text[0]}' in type string ${quoted(p, bad.text, call.flavour)}`);
      return 1;
    }
    const skip = Number(options.value('j') ?? 0), most = options.has('N') ? Number(options.value('N')) : Infinity;
    const parts: Uint8Array[] = [];
    let size = 0;
    const status = yield* eachInput(p, call, call.operands, function* (file) {
      parts.push(yield* readAll(p, file, skip + most - size));
      size += parts.at(-1)!.length;
    });
    // What could not be read is as long as nothing; a file that is not there ends GNU's without a word more.
    if (parts.length === 0 && (call.operands.length > 0 || p.files.has(0))) return status;
    if (skip > size) {
      yield* complain(p, `od: ${call.flavour === 'gnu' ? 'cannot' : "can't"} skip past end of combined input`);
      return 1;
    }
    const bytes = (parts.length > 0 ? concat(parts) : NO_BYTES).subarray(skip, Math.min(skip + most, 2 ** 40));
    if (options.has('S')) yield* dumpStrings(p, call, bytes, skip);
    else yield* dump(p, call, bytes, formats.map(({ format }) => format!), skip);
    return status;
  },
};

function* dump(p: Process, { options }: Invocation, bytes: Uint8Array, formats: readonly Format[], skip: number): Blocking<void> {
  const width = Number(options.value('w') ?? 16) || 32, radix = options.value('A') ?? 'o';
  const address = (at: number): string => (radix === 'n' ? '' : radix === 'x' ? at.toString(16).padStart(6, '0') : radix === 'd' ? String(at).padStart(7, '0') : at.toString(8).padStart(7, '0'));
  let previous = '', starred = false, out = '';
  for (let at = 0; at < bytes.length; at += width) {
    const row = bytes.slice(at, at + width), key = row.join();
    if (!options.has('v') && key === previous && row.length === width) {
      if (!starred) out += '*\n';
      starred = true;
      continue;
    }
    previous = key;
    starred = false;
    const padded = new Uint8Array(Math.ceil(row.length / 8) * 8);
    padded.set(row);
    const view = new DataView(padded.buffer);
    // Formats with units of different sizes line up by the widest.
    const perByte = Math.max(...formats.map(({ size, width: cell }) => cell / size));
    formats.forEach((format, i) => {
      let cells = '';
      for (let unit = 0; unit < row.length; unit += format.size) cells += format.show(view, unit).padStart(Math.round(perByte * format.size));
      const full = Math.round(perByte * format.size) * Math.ceil(width / format.size);
      const text = format.text ? `${' '.repeat(full - cells.length)}  >${[...row].map((byte) => (printable(byte) ? String.fromCharCode(byte) : '.')).join('')}<` : '';
      out += `${i === 0 ? address(skip + at) : ' '.repeat(address(0).length)}${cells}${text}\n`;
    });
    if (out.length > 8192) {
      yield* p.write(1, out);
      out = '';
    }
  }
  yield* p.write(1, out + (radix === 'n' ? '' : `${address(skip + bytes.length)}\n`));
}
