import { concat } from '../kernel/bytes.ts';
import { readFormat, shownIn, type Format } from './hexdump-formats.ts';
import { eachInput, readAll } from './lines.ts';
import { listedIn } from './named-input.ts';
import { complain, type Tool } from './tool.ts';

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
const shown = (byte: number): string => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.');
const ESCAPES: Record<number, string> = { 0: '\\0', 7: '\\a', 8: '\\b', 9: '\\t', 10: '\\n', 11: '\\v', 12: '\\f', 13: '\\r' };

/** One row of 16 bytes in each of the forms. */
const FORMS: Record<string, (row: Uint8Array, at: number) => string> = {
  C: (row, at) => `${hex(at, 8)}  ${Array.from({ length: 16 }, (_, i) => (i < row.length ? hex(row[i]!, 2) : '  ') + (i === 7 ? ' ' : '')).join(' ')}  |${[...row].map(shown).join('')}|`,
  x: (row, at) => `${hex(at, 7)}${pairs(row).map((value) => `    ${hex(value, 4)}`).join('')}`.padEnd(71),
  d: (row, at) => `${hex(at, 7)}${pairs(row).map((value) => `   ${String(value).padStart(5, '0')}`).join('')}`.padEnd(71),
  o: (row, at) => `${hex(at, 7)}${pairs(row).map((value) => `  ${value.toString(8).padStart(6, '0')}`).join('')}`.padEnd(71),
  b: (row, at) => `${hex(at, 7)}${[...row].map((byte) => ` ${byte.toString(8).padStart(3, '0')}`).join('')}`.padEnd(71),
  c: (row, at) => `${hex(at, 7)}${[...row].map((byte) => (ESCAPES[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : byte.toString(8).padStart(3, '0'))).padStart(4)).join('')}`.padEnd(71),
  '': (row, at) => `${hex(at, 7)}${pairs(row).map((value) => ` ${hex(value, 4)}`).join('')}`.padEnd(47),
};

const pairs = (row: Uint8Array): number[] => Array.from({ length: Math.ceil(row.length / 2) }, (_, i) => row[i * 2]! | ((row[i * 2 + 1] ?? 0) << 8));

const UNITS = 'KMGTPEZY';

/** A number of bytes as util-linux reads it (strutils.c, parse_size), and NaN. */
function sizeOf(text: string): number {
  if (text === 'Infinity') return Infinity;
  const match = /^\s*(0x[\da-f]+|\d+(?:\.\d+)?)(?:([kmgtpezy])(i?b)?)?$/i.exec(text);
  if (!match) return NaN;
  const [, digits, unit = '', rest = ''] = match, base = rest.toLowerCase() === 'b' ? 1000 : 1024;
  return Math.floor((/^0[0-7]+$/.test(digits!) ? parseInt(digits!, 8) : Number(digits)) * base ** (unit === '' ? 0 : UNITS.indexOf(unit.toUpperCase()) + 1));
}

export const hexdump: Tool = {
  name: 'hexdump', aliases: ['hd'], usage: '[FILE]...', summary: 'Dump files in hexadecimal and other forms', options: [{ short: 'C', long: 'canonical' }, { short: 'x', long: 'two-bytes-hex' }, { short: 'd', long: 'two-bytes-decimal' }, { short: 'o', long: 'two-bytes-octal' }, { short: 'b', long: 'one-byte-octal' }, { short: 'c', long: 'one-byte-char' }, { short: 'v', long: 'no-squeezing' }, { short: 'e', long: 'format', value: true }, { short: 'f', long: 'format-file', value: true }, { short: 'n', long: 'length', value: true }, { short: 's', long: 'skip', value: true }],
  *run(p, call) {
    const { options, name } = call;
    const formats: Format[] = [];
    for (const text of [...options.values('e'), ...(yield* listedIn(p, options.values('f'))).filter((line) => !/^\s*(#|$)/.test(line))]) {
      const format = readFormat(text);
      if (typeof format === 'string') {
        yield* complain(p, `${name}: ${format}`);
        return 1;
      }
      formats.push(format);
    }
    for (const [letter, what] of [['n', 'length'], ['s', 'offset']] as const) {
      const given = options.value(letter);
      if (call.flavour === 'busybox' || given === undefined || !Number.isNaN(sizeOf(given))) continue;
      yield* complain(p, `hexdump: failed to parse ${what}: '${given}': Invalid argument`);
      return 1;
    }
    const skip = sizeOf(options.value('s') ?? '0'), most = sizeOf(options.value('n') ?? 'Infinity');
    const parts: Uint8Array[] = [];
    let size = 0;
    const closed = call.flavour === 'busybox' && !p.files.has(0), operands = closed ? call.operands.filter((operand) => operand !== '-') : call.operands;
    // busybox misses a closed standard input only where it comes first, and does not fail for it.
    if (closed && [undefined, '-'].includes(call.operands[0])) yield* complain(p, `${name}: ${call.operands[0] ?? name}: Bad file descriptor`);
    const status = closed && operands.length === 0 ? 0 : yield* eachInput(p, call, operands, function* (file) {
      parts.push(yield* readAll(p, file, skip + most - size));
      size += parts.at(-1)!.length;
    });
    if (parts.length === 0 && status !== 0 && call.flavour === 'gnu') yield* complain(p, `${name}: all input file arguments failed`);
    if (parts.length === 0) return status;
    const bytes = concat(parts).subarray(skip, skip + Math.min(most, 2 ** 40));
    const form = name === 'hd' ? 'C' : options.lastOf('C', 'x', 'd', 'o', 'b', 'c') ?? '';
    if (formats.length > 0) {
      yield* p.write(1, shownIn(formats, bytes, skip, !options.has('v')));
      return status;
    }
    let out = '', previous = '', starred = false;
    for (let at = 0; at < bytes.length; at += 16) {
      const row = bytes.slice(at, at + 16), key = row.join();
      if (!options.has('v') && key === previous && row.length === 16) {
        if (!starred) out += '*\n';
        starred = true;
        continue;
      }
      previous = key;
      starred = false;
      out += `${FORMS[form]!(row, skip + at)}\n`;
    }
    if (bytes.length > 0) out += `${hex(skip + bytes.length, form === 'C' ? 8 : 7)}\n`;
    yield* p.write(1, out);
    return status;
  },
};
