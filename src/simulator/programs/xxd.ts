import { latin1 } from '../kernel/bytes.ts';
import { closedInput } from './closed-input.ts';
import { openOperand, readAll } from './lines.ts';
import { Errno } from '../kernel/errno.ts';
import { writeFile } from '../kernel/files.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const xxd: Tool = {
  name: 'xxd', usage: '[INFILE [OUTFILE]]', summary: 'Make a hexadecimal dump, or undo it', version: 'xxd 2022-01-14 by Juergen Weigert et al.',
  options: [{ short: 'p' }, { short: 'r' }, { short: 'u' }, { short: 'b' }, { short: 'i' }, { short: 'e' }, { short: 'a' }, { short: 'd' }, { short: 'l', value: true }, { short: 's', value: true }, { short: 'c', value: true }, { short: 'g', value: true }, { short: 'o', value: true }],
  prepare: (words) => words.map((word) => ({ '-ps': '-p', '-plain': '-p', '-revert': '-r', '-bits': '-b', '-include': '-i' })[word] ?? word),
  *run(p, { options, operands, ...call }) {
    let bytes: Uint8Array;
    try {
      bytes = yield* readAll(p, openOperand(p, operands[0] ?? '-'), options.has('r') ? Infinity : Number(options.value('s') ?? 0) + Number(options.value('l') ?? Infinity));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, closedInput({ name: 'xxd', flavour: 'gnu' }, operands[0] ?? '-', error) ?? `xxd: ${operands[0]}: ${error.strerror}`);
      return call.flavour === 'gnu' ? 2 : 1;
    }
    const result = options.has('r') ? reverted(latin1(bytes), options.has('p')) : dumped({ options, operands, ...call }, bytes);
    if (operands[1] !== undefined) writeFile(p, operands[1], result);
    else yield* p.write(1, result);
    return 0;
  },
};

function dumped({ options, operands }: Invocation, all: Uint8Array): string {
  const skip = Number(options.value('s') ?? 0), bytes = all.subarray(skip, skip + Number(options.value('l') ?? 2 ** 40));
  const hex = (value: number, width = 2): string => (options.has('u') ? value.toString(16).toUpperCase() : value.toString(16)).padStart(width, '0');
  const chunk = (size: number): Uint8Array[] => Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  if (options.has('p')) return chunk(Number(options.value('c') ?? 30)).map((row) => `${[...row].map((byte) => hex(byte)).join('')}\n`).join('');
  if (options.has('i')) {
    const name = (operands[0] ?? '').replace(/\W/g, '_');
    const body = chunk(12).map((row) => `  ${[...row].map((byte) => `0x${hex(byte)}`).join(', ')}`).join(',\n');
    return name === '' ? `${body}\n` : `unsigned char ${name}[] = {\n${body}\n};\nunsigned int ${name}_len = ${bytes.length};\n`;
  }
  // -e: words with their last byte first.
  const bits = options.has('b'), little = options.has('e'), columns = Number(options.value('c') ?? (bits ? 6 : 16)), group = Number(options.value('g') ?? (bits ? 1 : little ? 4 : 2)) || columns;
  return chunk(columns).map((row, i) => {
    let cells = '';
    for (let at = 0; at < columns; at++) {
      if (little) {
        const from = at - (at % group), place = from + group - 1 - (at % group);
        cells += place < row.length ? hex(row[place]!) : '  ';
      } else cells += at < row.length ? (bits ? row[at]!.toString(2).padStart(8, '0') : hex(row[at]!)) : ' '.repeat(bits ? 8 : 2);
      if (at % group === group - 1 && at < columns - 1) cells += ' ';
    }
    return `${hex(skip + i * columns, 8)}: ${cells}  ${[...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('')}\n`;
  }).join('');
}

/** The bytes that a dump tells of. */
function reverted(text: string, plain: boolean): Uint8Array {
  if (plain) return Uint8Array.from(text.replace(/[^0-9a-fA-F]/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const rows = text.split('\n').map((line) => /^([0-9a-fA-F]+):\s?((?:[0-9a-fA-F]{2}\s?)*)/.exec(line)).filter((match) => match !== null);
  const pieces = rows.map(([, at, cells]) => ({ at: parseInt(at!, 16), bytes: Array.from(cells!.replace(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16)) }));
  const out = new Uint8Array(Math.max(0, ...pieces.map(({ at, bytes }) => at + bytes.length)));
  for (const { at, bytes } of pieces) out.set(bytes, at);
  return out;
}
