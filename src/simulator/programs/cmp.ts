import { wrongNumber } from './busybox-number.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { openNull } from '../kernel/devices.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { parseCount } from './head.ts';
import { openOperand, readAll } from './lines.ts';
import { complain, tryHelp, type Invocation, type Tool } from './tool.ts';

export const cmp: Tool = {
  name: 'cmp', usage: 'FILE1 [FILE2 [SKIP1 [SKIP2]]]', summary: 'Compare two files byte by byte', usageStatus: 2, version: 'cmp (GNU diffutils) 3.8', hint: (name) => `${name}: ${tryHelp(name)}`,
  options: [{ short: 's', long: 'silent' }, { long: 'quiet' }, { short: 'l', long: 'verbose' }, { short: 'b', long: 'print-bytes' }, { short: 'n', long: 'bytes', value: true }, { short: 'i', long: 'ignore-initial', value: true }],
  *run(p, call) {
    const { operands, options } = call;
    if (operands.length === 0) {
      yield* complain(p, `cmp: missing operand after 'cmp'\ncmp: ${tryHelp('cmp')}`);
      return 2;
    }
    if (yield* wrongNumber(p, call, ['n'])) return 1;
    const skips = (options.value('i') ?? '').split(':'), most = options.has('n') ? parseCount(options.value('n')!) ?? Infinity : Infinity;
    const odd = [...operands.slice(2), ...skips.filter(Boolean)].find((text) => parseCount(text) === undefined);
    if (odd !== undefined) {
      yield* complain(p, call.flavour === 'gnu' ? `cmp: invalid --ignore-initial value '${odd}'\ncmp: ${tryHelp('cmp')}` : `cmp: invalid number '${odd}'`);
      return call.flavour === 'gnu' ? 2 : 1;
    }
    const contents: Uint8Array[] = [];
    for (const [side, path] of [operands[0]!, operands[1] ?? '-'].entries()) {
      try {
        const skip = Number(operands[2 + side] ?? skips[side] ?? skips[0] ?? 0);
        contents.push((yield* readAll(p, path === '-' && call.flavour === 'busybox' && !p.files.has(0) ? openNull() : openOperand(p, path))).subarray(skip, skip + Math.min(most, 2 ** 40)));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        if (!options.has('s')) yield* complain(p, call.flavour === 'busybox' && error.code === 'EISDIR' ? `cmp: ${path}: I/O error` : `cmp: ${path}: ${error.strerror}`);
        return 2;
      }
    }
    return yield* compare(p, call, contents[0]!, contents[1]!);
  },
};

function* compare(p: Process, { operands, options, flavour }: Invocation, a: Uint8Array, b: Uint8Array): Blocking<number> {
  const silent = options.has('s') || options.has('quiet'), names = [operands[0]!, operands[1] ?? '-'], shorter = Math.min(a.length, b.length);
  const differences: number[] = [];
  for (let at = 0; at < shorter && (options.has('l') || differences.length === 0); at++) if (a[at] !== b[at]) differences.push(at);
  if (silent) return differences.length > 0 || a.length !== b.length ? 1 : 0;
  const octal = (byte: number): string => byte.toString(8).padStart(3), shown = (byte: number): string => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : byte < 32 ? `^${String.fromCharCode(byte + 64)}` : 'M-?');
  const lineAt = (at: number): number => a.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
  const first = differences[0];
  if (options.has('l')) {
    const width = flavour === 'gnu' ? String(Math.max(a.length, b.length)).length : 1;
    yield* p.write(1, differences.map((at) => `${String(at + 1).padStart(width)} ${octal(a[at]!)} ${options.has('b') ? `${shown(a[at]!).padEnd(4)} ` : ''}${octal(b[at]!)}${options.has('b') ? ` ${shown(b[at]!)}` : ''}\n`).join(''));
  } else if (first !== undefined) {
    yield* p.write(1, `${names[0]} ${names[1]} differ: ${flavour === 'gnu' ? 'byte' : 'char'} ${first + 1}, line ${lineAt(first)}${options.has('b') ? ` is ${octal(a[first]!)} ${shown(a[first]!)} ${octal(b[first]!)} ${shown(b[first]!)}` : ''}\n`);
    return 1;
  }
  if (a.length !== b.length) {
    const end = a.length < b.length ? names[0] : names[1], line = lineAt(shorter);
    const place = shorter === 0 ? 'which is empty' : `after byte ${shorter}${options.has('l') ? '' : `, ${a[shorter - 1] === 10 ? `line ${line - 1}` : `in line ${line}`}`}`;
    yield* complain(p, flavour === 'gnu' ? `cmp: EOF on ${end} ${place}` : `cmp: EOF on ${end}`);
    return 1;
  }
  return differences.length > 0 ? 1 : 0;
}
