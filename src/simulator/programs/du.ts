import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { readDirectory, stat as statFile } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { filesFrom } from './files0.ts';
import { strftime } from './dates.ts';
import { humanSize, siSize } from './format.ts';
import { listedIn } from './named-input.ts';
import { absolutePath, sizeOf } from './node-facts.ts';
import { shellPattern } from './pattern.ts';
import { UsageError } from './options.ts';
import { inQuotes } from './quoting.ts';
import { wrongNumber } from './busybox-number.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

/** What a file takes on the disk: whole blocks; a link's target stands in its inode. */
const blocks = (node: Inode): number => (node.kind === 'directory' ? 4096 : node.kind === 'symlink' ? 0 : Math.ceil(sizeOf(node) / 4096) * 4096);

/** How times are shown (--time-style). */
const STYLES: Readonly<Record<string, string>> = { 'full-iso': '%F %T.%N %z', 'long-iso': '%F %H:%M', iso: '%F' };

export const du: Tool = {
  name: 'du', usage: '[FILE]...', summary: 'Show the room that files take', options: [
    { short: 's', long: 'summarize' }, { short: 'h', long: 'human-readable' }, { short: 'a', long: 'all' }, { short: 'k' }, { short: 'm' }, { short: 'b', long: 'bytes' }, { short: 'd', long: 'max-depth', value: true }, { short: 'c', long: 'total' }, { short: 'x', long: 'one-file-system' }, { short: 'P', long: 'no-dereference' }, { short: 'D', long: 'dereference-args' }, { short: 'H' }, { short: 'l', long: 'count-links' }, { long: 'inodes' }, { long: 'si' }, { long: 'time', value: 'optional', words: [['atime', 'access', 'use'], ['ctime', 'status']] }, { long: 'time-style', value: true }, { short: 'X', long: 'exclude-from', value: true },
    { long: 'apparent-size' }, { short: 'S', long: 'separate-dirs' }, { short: 'L', long: 'dereference' }, { short: 'B', long: 'block-size', value: true }, { long: 'exclude', value: true }, { short: '0', long: 'null' }, { short: 't', long: 'threshold', value: true }, { long: 'files0-from', value: true },
  ],
  *run(p, call) {
    const { options, operands, flavour } = call, shown = unitOf(call), limit = options.has('s') ? 0 : Number(options.value('d') ?? Infinity);
    const depth = options.value('d');
    if (flavour === 'gnu' && options.has('s') && depth !== undefined && /^[1-9]\d*$/.test(depth)) throw new UsageError(`warning: summarizing conflicts with --max-depth=${depth}`);
    if (yield* wrongNumber(p, call, ['d'])) return 1;
    if (Number.isNaN(limit)) throw new UsageError(`invalid maximum depth ${quoted(p, options.value('d')!)}`, `invalid number '${options.value('d')!}'`);
    if (flavour === 'gnu' && options.has('s') && options.has('a')) throw new UsageError('cannot both summarize and show all entries');
    const excluded = [...options.values('exclude'), ...(yield* exclusions(p, options.values('X')))].map((text) => shellPattern(text)), least = Number(options.value('t') ?? 0), end = options.has('0') ? '\0' : '\n';
    const seen = new Set<Inode>();
    const list = options.value('files0-from'), listed = list === undefined ? undefined : yield* filesFrom(p, call, list);
    if (list !== undefined && !listed) return 1;
    let total = 0, status = listed?.mistaken ? 1 : 0;
    const style = STYLES[options.value('time-style') ?? 'long-iso'] ?? options.value('time-style')!.replace(/^\+/, '');
    let latest = 0;
    const visit = function* (path: string, depth: number): Blocking<number> {
      const node = statFile(p, path, options.has('L') || (depth === 0 && (options.has('D') || (options.has('H') && flavour === 'gnu'))));
      if (depth === 0 && flavour === 'gnu' && excluded.some((one) => one.test(path) || one.test(path.split('/').at(-1)!))) return 0;
      // A file with several names is counted once.
      if (seen.has(node)) return 0;
      if (node.kind === 'file' && !options.has('l')) seen.add(node);
      const own = options.has('inodes') ? 1 : options.has('b') || options.has('apparent-size') ? sizeOf(node) : blocks(node);
      let sum = own, files = own, newest = node.mtime;
      if (node.kind === 'directory') {
        const others = options.has('x') ? p.ns.mounts.pointsBelow(absolutePath(p, path)) : [];
        for (const name of readDirectory(p, path)) {
          const below = `${path.replace(/\/$/, '')}/${name}`;
          if (others.includes(name)) continue;
          if (excluded.some((one) => one.test(name) || one.test(below))) continue;
          const size = yield* visit(below, depth + 1);
          sum += size;
          newest = Math.max(newest, latest);
          if (statFile(p, below, options.has('L')).kind !== 'directory') files += size;
        }
      }
      const told = options.has('S') ? files : sum;
      if (depth <= limit && told >= least && (node.kind === 'directory' || options.has('a') || depth === 0)) yield* p.write(1, `${shown(told)}\t${options.has('time') ? `${strftime(style, newest)}\t` : ''}${path}${end}`);
      latest = newest;
      return sum;
    };
    for (const path of listed?.names ?? (operands.length > 0 ? operands : ['.'])) {
      try {
        total += yield* visit(path, 0);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `du: cannot access ${inQuotes(path)}: ${error.strerror}` : `du: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    if (options.has('c')) yield* p.write(1, `${shown(total)}\ttotal${end}`);
    return status;
  },
};

function* exclusions(p: Process, files: readonly string[]): Blocking<string[]> {
  const patterns: string[] = [];
  for (const file of files) {
    try {
      patterns.push(...(yield* listedIn(p, [file])));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new UsageError(`${file}: ${error.strerror}`);
    }
  }
  return patterns;
}

/** How a number of bytes is shown. */
function unitOf({ options }: Invocation): (bytes: number) => string {
  const given = options.value('B');
  if (options.has('inodes')) return options.has('h') ? humanSize : String;
  if (options.has('si')) return siSize;
  if (options.has('h') || given === 'human-readable') return humanSize;
  if (options.has('b') && given === undefined) return String;
  const [, count = '', letter = '', metric = ''] = /^(\d*)([KMGT]?)(?:i?(B)?)$/i.exec(given ?? (options.has('m') ? 'M' : 'K')) ?? [undefined, '1', '', ''];
  const unit = Number(count || 1) * (metric === '' ? 1024 : 1000) ** 'KMGT'.indexOf(letter.toUpperCase() || ' ') * (letter === '' ? 1 : metric === '' ? 1024 : 1000);
  return (bytes) => `${Math.ceil(bytes / (letter === '' ? Number(count || 1) : unit))}${count === '' && given !== undefined ? letter : ''}`;
}
