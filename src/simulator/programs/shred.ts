/** coreutils' shred: files are written over, and with -u lose their names letter by letter before they go. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, open, rename, stat, unlink } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { parseCount } from './head.ts';
import { argumentOf } from './valid-arguments.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

const BLOCK = 4096, PIECE = 65_536;
const HOW = [['unlink'], ['wipe'], ['wipesync']];
/** More passes than these begin to use patterns whose order is drawn. */
const RANDOM_PASSES = 3;
/** What is written in a pass at the most; files are as large as their content. */
const LARGEST = 1 << 26;

/** In the words of the tool. */
class Refused extends Error {}

function* overwrite(p: Process, path: string, { options }: Invocation, passes: number): Blocking<void> {
  const asked = options.value('s'), zero = options.has('z'), node = stat(p, path);
  if (node.kind === 'file' && options.has('f')) changeAttributes(p, path, (one) => Object.assign(one, { mode: one.mode | 0o200 }));
  const length = node.kind === 'file' ? node.size : 0, size = asked === undefined ? (options.has('x') ? length : Math.ceil(length / BLOCK) * BLOCK) : parseCount(asked)!;
  const total = passes + (zero ? 1 : 0), random = p.kernel.random('shred', `${p.pid} ${path}`);
  // It is opened without being cut off, as what shall be overwritten lies in its blocks.
  const file = open(p, path, { write: true }).retain();
  file.release();
  if (size > LARGEST) throw new Refused(`${path}: files this large are not overwritten here: not simulated`);
  for (let pass = 1; pass <= total && size > 0; pass++) {
    const zeros = pass > passes, target = open(p, path, { write: true }).retain();
    if (options.has('v')) yield* complain(p, `shred: ${path}: pass ${pass}/${total} (${zeros ? '000000' : 'random'})...`);
    // Of the passes only the last one stays to be read.
    for (let at = 0; at < size; at += PIECE) {
      const count = Math.min(PIECE, size - at);
      yield* target.write(pass < total ? new Uint8Array(count) : Uint8Array.from({ length: count }, () => (zeros ? 0 : random.int(256))));
      yield* p.compute(0.1);
    }
    target.release();
  }
}

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_';

/** The first name of that many letters, counting up from zeros, that nobody has. */
function freeName(p: Process, folder: string, length: number): string | undefined {
  for (let count = 0; count < Math.min(LETTERS.length ** length, 4096); count++) {
    const digits = Array.from({ length }, (_, i) => LETTERS[Math.floor(count / LETTERS.length ** (length - 1 - i)) % LETTERS.length]!);
    if (!lookup(p, folder + digits.join(''), false)) return folder + digits.join('');
  }
  return undefined;
}

/** The name becomes zeros, then one of them less each time, as long as no other file has it. */
function* wipe(p: Process, path: string, how: string, verbose: boolean): Blocking<void> {
  const say = function* (text: string): Blocking<void> {
    if (verbose) yield* complain(p, `shred: ${text}`);
  };
  yield* say(`${path}: removing`);
  const cut = path.lastIndexOf('/') + 1, folder = path.slice(0, cut);
  let name = path;
  for (let length = path.length - cut; how !== 'unlink' && length > 0; length--) {
    const next = freeName(p, folder, length);
    if (next === undefined) continue;
    rename(p, name, next);
    yield* say(`${name}: renamed to ${next}`);
    name = next;
  }
  unlink(p, name);
  yield* say(`${path}: removed`);
}

export const shred: Tool = {
  name: 'shred', only: 'gnu', usage: 'FILE...', summary: 'Overwrite files, and remove them',
  options: [{ short: 'f', long: 'force' }, { short: 'n', long: 'iterations', value: true }, { long: 'random-source', value: true }, { short: 's', long: 'size', value: true }, { short: 'u' }, { long: 'remove', value: 'optional', words: HOW }, { short: 'v', long: 'verbose' }, { short: 'x', long: 'exact' }, { short: 'z', long: 'zero' }],
  *run(p, call) {
    const { options, operands } = call, count = options.value('n') ?? '3', size = options.value('s'), passes = Number(count);
    const wrong = !/^\d+$/.test(count) ? `invalid number of passes: ${quoted(p, count)}` : size !== undefined && parseCount(size) === undefined ? `invalid file size: ${quoted(p, size)}` : operands.length === 0 ? `missing file operand\n${tryHelp('shred')}`
      : passes > RANDOM_PASSES ? `more than ${RANDOM_PASSES} passes: not simulated here` : options.has('random-source') ? '--random-source: not simulated here' : undefined;
    if (wrong !== undefined) {
      yield* complain(p, `shred: ${wrong}`);
      return 1;
    }
    let status = 0;
    for (const path of operands) {
      try {
        if (path === '-') throw new Refused('-: not simulated here');
        yield* overwrite(p, path, call, passes);
        if (options.has('u') || options.has('remove')) yield* wipe(p, path, argumentOf(options.value('remove') || 'wipesync', HOW)!, options.has('v'));
      } catch (error) {
        if (!(error instanceof Refused) && (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR')) throw error;
        yield* complain(p, error instanceof Refused ? `shred: ${error.message}` : `shred: ${path}: failed to open for writing: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

/** busybox's: as many bytes as the file has, no names on the way, no word of the passes. */
export const busyboxShred: Tool = {
  name: 'shred', only: 'busybox', usage: '[-fuz] [-n N] [-s SIZE] FILE...', summary: 'Overwrite/delete FILEs',
  options: [{ short: 'f' }, { short: 'u' }, { short: 'z' }, { short: 'n', value: true }, { short: 's', value: true }, { short: 'v' }, { short: 'x' }],
  *run(p, { options, operands }) {
    const passes = Number(options.value('n') ?? 3), size = options.value('s'), random = p.kernel.random('shred', `${p.pid} ${operands.join(' ')}`);
    for (const path of operands) {
      try {
        if (options.has('f') && lookup(p, path)) changeAttributes(p, path, (one) => Object.assign(one, { mode: one.mode | 0o600 }));
        const target = open(p, path, { write: true, create: options.has('f') }).retain(), node = stat(p, path), length = Math.min(LARGEST, size === undefined ? (node.kind === 'file' ? node.size : 0) : parseCount(size) ?? 0);
        try {
          for (let at = 0; at < length && (passes > 0 || options.has('z')); at += PIECE) {
            yield* target.write(Uint8Array.from({ length: Math.min(PIECE, length - at) }, () => (options.has('z') ? 0 : random.int(256))));
            yield* p.compute(0.1);
          }
        } finally {
          target.release();
        }
        if (options.has('u')) unlink(p, path);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
        yield* complain(p, `shred: can't open '${path}': ${error.strerror}`);
        return 1;
      }
    }
    return 0;
  },
};
