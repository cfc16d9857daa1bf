import { decodeExactly, encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { writeFile } from '../kernel/files.ts';
import { pipe } from '../kernel/pipe.ts';
import type { Process } from '../kernel/process.ts';
import { parseCount } from './head.ts';
import { openOperand, readAll } from './lines.ts';
import { closedInput } from './closed-input.ts';
import { cannotOpen, complain, quoted, type Invocation, type Tool } from './tool.ts';

export const split: Tool = {
  name: 'split', usage: '[FILE [PREFIX]]', summary: 'Cut a file into pieces', busyboxOptions: 'alb',
  options: [
    { short: 'l', long: 'lines', value: true }, { short: 'b', long: 'bytes', value: true }, { short: 'C', long: 'line-bytes', value: true }, { short: 'n', long: 'number', value: true }, { short: 'a', long: 'suffix-length', value: true }, { short: 'd', long: 'numeric-suffixes', value: 'optional', shortAlone: true }, { short: 'x', long: 'hex-suffixes', value: 'optional', shortAlone: true },
    { long: 'additional-suffix', value: true }, { long: 'verbose' }, { short: 'e', long: 'elide-empty-files' }, { short: 't', long: 'separator', value: true }, { long: 'filter', value: true },
  ],
  *run(p, call) {
    const { options, operands } = call;
    for (const [letter, what] of [['l', 'lines'], ['b', 'bytes'], ['C', 'bytes'], ['n', 'chunks']] as const) {
      const text = options.value(letter)?.replace(/^[lr]\//, '');
      if (text === undefined || (parseCount(text) ?? 0) > 0) continue;
      yield* complain(p, call.flavour === 'busybox' ? `split: invalid number '${text}'` : `split: invalid number of ${what}: ${quoted(p, text)}${call.flavour === 'gnu' && parseCount(text) === 0 ? ': Numerical result out of range' : ''}`);
      return 1;
    }
    let bytes: Uint8Array;
    try {
      bytes = yield* readAll(p, openOperand(p, operands[0] ?? '-'));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, operands[0] === undefined && error.code === 'EBADF' ? closedInput(call, '-', error)! : cannotOpen(call, operands[0]!, error));
      return 1;
    }
    const parts = pieces(call, bytes).filter((part) => part.length > 0 || (options.has('n') && !options.has('e')));
    for (const [i, part] of parts.entries()) {
      const path = `${operands[1] ?? 'x'}${suffix(call, i)}${options.value('additional-suffix') ?? ''}`;
      if (options.has('verbose')) yield* p.write(1, `creating file '${path}'\n`);
      const filter = options.value('filter');
      if (filter === undefined) writeFile(p, path, part);
      else {
        const status = yield* filtered(p, filter, path, part);
        if (status === 0) continue;
        yield* complain(p, `split: with FILE=${path}, exit ${status} from command: ${filter}`);
        return status;
      }
    }
    return 0;
  },
};

/** `--filter`: a shell gets the piece, and its name in FILE. */
function* filtered(p: Process, command: string, path: string, part: Uint8Array): Blocking<number> {
  const { read, write } = pipe();
  write.retain();
  const child = p.spawn({ argv: [p.env.get('SHELL') ?? '/bin/sh', '-c', command], files: new Map(p.files).set(0, read), env: new Map(p.env).set('FILE', path) });
  try {
    yield* write.write(part);
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EPIPE') throw error;
  } finally {
    write.release();
  }
  return yield* p.wait(child);
}

function pieces({ options }: Invocation, bytes: Uint8Array): Uint8Array[] {
  const cut = (size: number): Uint8Array[] => Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.slice(i * size, (i + 1) * size));
  if (options.has('b')) return cut(parseCount(options.value('b')!)!);
  const lines = (): string[] => decodeExactly(bytes).split(/(?<=\n)/);
  if (options.has('n')) {
    const [, kind, text] = /^([lr]\/)?(\d+)$/.exec(options.value('n')!) ?? [undefined, undefined, '1'];
    const count = Number(text), size = Math.floor(bytes.length / count);
    if (!kind) return Array.from({ length: count }, (_, i) => bytes.slice(i * size, i === count - 1 ? bytes.length : (i + 1) * size));
    const groups = Array.from({ length: count }, () => '');
    let at = 0;
    lines().forEach((line, i) => {
      groups[kind === 'r/' ? i % count : Math.min(count - 1, Math.floor(at / Math.max(1, size)))] += line;
      at += encode(line).length;
    });
    return groups.map((text) => encode(text));
  }
  const most = options.has('C') ? parseCount(options.value('C')!)! : Infinity, count = options.has('C') ? Infinity : parseCount(options.value('l') ?? '1000')!;
  const groups: string[][] = [];
  let size = 0;
  for (const line of lines()) {
    const length = encode(line).length;
    if (groups.length === 0 || groups.at(-1)!.length >= count || size + length > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(line);
    size += length;
  }
  return groups.map((group) => encode(group.join('')));
}

/** aa, ab … or 00, 01 …. */
function suffix({ options }: Invocation, index: number): string {
  const alphabet = options.has('d') ? '0123456789' : options.has('x') ? '0123456789abcdef' : 'abcdefghijklmnopqrstuvwxyz';
  let left = index + Number(options.value('d') ?? options.value('x') ?? 0), text = '';
  for (let i = 0; i < Number(options.value('a') ?? 2); i++) {
    text = alphabet[left % alphabet.length]! + text;
    left = Math.floor(left / alphabet.length);
  }
  return text;
}
