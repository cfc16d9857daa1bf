import type { Blocking } from '../kernel/blocking.ts';
import { decodeExactly } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, stat } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { wrongNumber } from './busybox-number.ts';
import { fileHeader, parseCount, withOldCount } from './head.ts';
import { eachInput, openOperand, readAll } from './lines.ts';
import { complain, quoted, type Tool } from './tool.ts';

/** How often `tail -f` looks at a file, ms (GNU's --sleep-interval). */
const INTERVAL = 1000;

export const tail: Tool = {
  name: 'tail', usage: '[FILE]...', summary: 'Print the last 10 lines of each FILE', prepare: (words) => withOldCount(words, 'tail').flatMap((word, i) => (i === 0 && /^\+\d+$/.test(word) ? ['-n', word] : i === 0 && /^-\d+f$/.test(word) ? ['-f', '-n', word.slice(1, -1)] : [word])),
  options: [
    { short: 'n', long: 'lines', value: true }, { short: 'c', long: 'bytes', value: true }, { short: 'f', long: 'follow', value: 'optional', shortAlone: true, words: [['descriptor'], ['name']] }, { long: 'pid', value: true }, { long: 'disable-inotify' }, { long: 'silent' }, { long: 'retry' }, { short: 'z', long: 'zero-terminated' }, { long: 'max-unchanged-stats', value: true }, { short: 'F' }, { short: 'q', long: 'quiet' }, { short: 'v', long: 'verbose' },
    { short: 's', long: 'sleep-interval', value: true },
  ],
  *run(p, call) {
    const { options } = call;
    const text = options.value('c') ?? options.value('n') ?? '10';
    const count = parseCount(text);
    if (count === undefined) {
      yield* complain(p, call.flavour === 'gnu' ? `tail: invalid number of ${options.has('c') ? 'bytes' : 'lines'}: ${quoted(p, text)}` : `tail: invalid number '${text}'`);
      return 1;
    }
    if (yield* wrongNumber(p, call, ['s'])) return 1;
    const interval = options.value('s');
    if (interval !== undefined && call.flavour === 'gnu' && !/^(\d+\.?\d*|\.\d+)$/.test(interval)) {
      yield* complain(p, `tail: invalid number of seconds: ${quoted(p, interval)}`);
      return 1;
    }
    // An old count goes with one file only.
    const old = call.flavour === 'gnu' && call.operands.length > 1 ? /^-(\d)/.exec(p.argv[1] ?? '')?.[1] : undefined;
    if (old !== undefined) {
      yield* complain(p, `tail: option used in invalid context -- ${old}`);
      return 1;
    }
    const follows = options.has('f') || options.has('F');
    if (call.flavour === 'gnu' && options.has('retry') && !follows) yield* complain(p, 'tail: warning: --retry ignored; --retry is useful only when following');
    if (call.flavour === 'gnu' && options.has('retry') && options.has('f') && !options.has('F') && options.value('f') !== 'name') yield* complain(p, 'tail: warning: --retry only effective for the initial open');
    const wrong = call.flavour === 'gnu' ? ([['max-unchanged-stats', 'maximum number of unchanged stats between opens'], ['pid', 'PID']] as const).find(([key]) => !/^\d+$/.test(options.value(key) ?? '0')) : undefined;
    if (wrong) {
      yield* complain(p, `tail: invalid ${wrong[1]}: ${quoted(p, options.value(wrong[0])!)}`);
      return 1;
    }
    if (call.flavour === 'gnu' && options.has('pid') && !follows) yield* complain(p, 'tail: warning: PID ignored; --pid=PID is useful only when following');
    // busybox opens all files first and counts those that are there.
    const there = call.flavour === 'gnu' ? call.operands.length : call.operands.filter((name) => name === '-' || lookup(p, name)).length;
    const headers = options.has('v') || (there > 1 && !options.has('q'));
    let first = true;
    const status = yield* eachInput(p, call, call.operands, function* (file, name) {
      if (headers) yield* p.write(1, fileHeader(name, first));
      first = false;
      const bytes = yield* readAll(p, file);
      yield* p.write(1, options.has('c') ? lastBytes(bytes, count, text) : lastLines(bytes, count, text, options.has('z') ? '\0' : '\n'));
    });
    if (call.flavour === 'busybox' && there === 0 && call.operands.length > 0 && !options.has('F')) yield* complain(p, 'tail: no files');
    if (!follows) return status;
    const names = call.operands.filter((name) => name !== '-');
    if (!options.has('F') && names.length > 0 && names.every((name) => !lookup(p, name))) {
      if (call.flavour === 'gnu') yield* complain(p, 'tail: no files remaining');
      return 1;
    }
    const watched = options.value('pid');
    const byName = options.has('F') || (options.value('f') === 'name' && options.has('retry'));
    yield* follow(p, names, { headers, byName, gnu: call.flavour === 'gnu', goesOn: () => watched === undefined || p.ns.pids.processes.has(Number(watched)) });
    return status;
  },
};

function lastBytes(bytes: Uint8Array, count: number, text: string): Uint8Array {
  return text.startsWith('+') ? bytes.slice(Math.max(0, count - 1)) : bytes.slice(Math.max(0, bytes.length - Math.abs(count)));
}

function lastLines(bytes: Uint8Array, count: number, text: string, end: string): string {
  const lines = decodeExactly(bytes).split(end === '\n' ? /(?<=\n)/ : /(?<=\0)/);
  if (lines.at(-1) === '') lines.pop();
  if (text.startsWith('+')) return lines.slice(Math.max(0, count - 1)).join('');
  return count === 0 ? '' : lines.slice(-Math.abs(count)).join('');
}

interface Followed {
  name: string;
  /** undefined: it is not there. */
  file: OpenFile | undefined;
  node: Inode | undefined;
  size: number;
  /** It was there once. */
  gone?: boolean;
}

/** Shows what is added to the files, until interrupted. A file that shrinks is shown from its start again; with -F one that comes, goes or is another now is followed by its name. */
function* follow(p: Process, names: readonly string[], { headers, byName, gnu, goesOn }: { headers: boolean; byName: boolean; gnu: boolean; goesOn: () => boolean }): Blocking<void> {
  let shown = names.at(-1);
  const open: Followed[] = [];
  for (const name of names) {
    const one: Followed = { name, file: undefined, node: undefined, size: 0 };
    if (attach(p, one)) one.size = one.file!.seek(0, 'end');
    if (one.file || byName) open.push(one);
  }
  while (open.length > 0 && goesOn()) {
    yield* p.sleep(INTERVAL);
    for (const one of open) {
      const { name, node: before } = one, now = byName ? lookup(p, name) : before;
      if (now !== before) {
        one.file?.release();
        one.file = one.node = undefined;
        const there = attach(p, one);
        if (there || before) yield* complain(p, gnu ? !there ? `tail: '${name}' has become inaccessible: No such file or directory` : `tail: '${name}' has ${before ? 'been replaced' : 'appeared'};  following new file` : !there ? `tail: ${name} has been renamed or deleted: No such file or directory` : `tail: ${name} has ${before || one.gone ? 'been replaced' : 'appeared'}; following end of new file`);
        one.gone ||= !there;
      }
      if (!one.file) continue;
      const size = sizeOf(p, name);
      if (size !== undefined && size < one.size) {
        if (gnu) yield* complain(p, `tail: ${name}: file truncated`);
        one.file.seek(0, 'set');
      }
      const bytes = yield* readAll(p, one.file);
      one.size = one.file.seek(0, 'current');
      if (bytes.length === 0) continue;
      if (headers && shown !== name) yield* p.write(1, fileHeader(name, false));
      shown = name;
      yield* p.write(1, bytes);
    }
  }
}

function attach(p: Process, one: Followed): boolean {
  try {
    one.file = openOperand(p, one.name).retain();
    one.node = lookup(p, one.name);
    one.size = 0;
    return true;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return false;
  }
}

function sizeOf(p: Process, name: string): number | undefined {
  try {
    const node = stat(p, name);
    return node.kind === 'file' ? node.size : undefined;
  } catch {
    return undefined;
  }
}
