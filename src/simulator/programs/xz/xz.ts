/** xz, and the names under which it reads at once or writes the older format. Levels and threads change nothing of the files here. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, readFile, stat, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { readAll } from '../lines.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { packedLzma, packedXz, unpackedXz } from './streams.ts';

export const xz: Tool = {
  name: 'xz', aliases: ['unxz', 'xzcat', 'lzma', 'unlzma', 'lzcat'], only: 'gnu', usage: '[FILE]...', summary: 'Compress or expand files in the .xz format', version: 'xz (XZ Utils) 5.4.1', hint: (name) => `${name}: Try \`${name} --help' for more information.`,
  options: [
    { short: 'z', long: 'compress' }, { short: 'd', long: 'decompress' }, { long: 'uncompress' }, { short: 't', long: 'test' }, { short: 'l', long: 'list' }, { short: 'k', long: 'keep' }, { short: 'f', long: 'force' }, { short: 'c', long: 'stdout' }, { long: 'to-stdout' }, { short: 'F', long: 'format', value: true }, { short: 'C', long: 'check', value: true },
    { short: 'S', long: 'suffix', value: true }, { short: 'e', long: 'extreme' }, { short: 'T', long: 'threads', value: true }, { short: 'q', long: 'quiet' }, { short: 'v', long: 'verbose' }, { short: 'Q', long: 'no-warn' }, { short: 'M', long: 'memlimit', value: true }, { long: 'fast' }, { long: 'best' }, ...Array.from('0123456789', (short) => ({ short })), { short: 'V' },
  ],
  *run(p, call) {
    const { options, operands, name } = call;
    if (options.has('V')) {
      yield* p.write(1, 'xz (XZ Utils) 5.4.1\nliblzma 5.4.1\n');
      return 0;
    }
    const wrong = [['F', 'format', ['auto', 'xz', 'lzma', 'alone']], ['C', 'check', ['none', 'crc32', 'crc64', 'sha256']]] as const;
    for (const [short, what, known] of wrong) {
      const value = options.value(short);
      if (value === undefined || (known as readonly string[]).includes(value)) continue;
      const real = what === 'format' && ['raw', 'lzip'].includes(value);
      yield* complain(p, real ? `${name}: this machine does not simulate --format=${value}` : `${name}: ${value}: ${what === 'format' ? 'Unknown file format' : 'Unsupported integrity check'} type`);
      return 1;
    }
    let status = 0;
    if (options.has('l')) return yield* list(p, call);
    for (const path of operands.length > 0 ? operands : ['-']) status = worse(status, yield* (path === '-' ? standard(p, call) : one(p, call, path)));
    return status;
  },
};

/** A mistake counts for more than a warning (2). */
const worse = (a: number, b: number): number => (a === 1 || b === 1 ? 1 : Math.max(a, b));

const expands = ({ name, options }: Invocation): boolean => options.has('d') || options.has('uncompress') || options.has('t') || (!options.has('z') && /^un|cat$/.test(name));
const streams = ({ name, options }: Invocation): boolean => options.has('c') || options.has('to-stdout') || options.has('t') || name.endsWith('cat');
const isOld = ({ name, options }: Invocation): boolean => (options.value('F') === undefined ? /^(un)?lz/.test(name) : ['lzma', 'alone'].includes(options.value('F')!));

function* say(p: Process, { name, options }: Invocation, words: string, status: number): Blocking<number> {
  const quiet = options.all.filter((option) => option.name === 'q').length;
  if (quiet < (status === 1 ? 2 : 1)) yield* complain(p, `${name}: ${words}`);
  return status === 2 && options.has('Q') ? 0 : status;
}

function* standard(p: Process, call: Invocation): Blocking<number> {
  const expand = expands(call);
  if (p.files.get(expand ? 0 : 1)?.tty) {
    yield* say(p, call, `Compressed data cannot be ${expand ? 'read from' : 'written to'} a terminal`, 1);
    yield* complain(p, `${call.name}: Try \`${call.name} --help' for more information.`);
    return 1;
  }
  return yield* convert(p, call, yield* readAll(p, p.file(0)), '(stdin)', (data) => p.write(1, data));
}

/** Compresses or expands, and gives what can be had to `put`. */
function* convert(p: Process, call: Invocation, bytes: Uint8Array, path: string, put: (data: Uint8Array, whole: boolean) => Blocking<void>): Blocking<number> {
  const { options, name } = call;
  if (!expands(call)) {
    const packed = yield* (isOld(call) ? packedLzma(p, bytes) : packedXz(p, bytes, options.value('C')));
    yield* put(packed, true);
    if (options.has('v')) yield* complain(p, ratio(path, packed.length, bytes.length));
    return 0;
  }
  const old = bytes[0] !== 0xfd, given = options.value('F');
  const { data, problem } = given !== undefined && given !== 'auto' && isOld(call) !== old ? { data: new Uint8Array(), problem: 'File format not recognized' } : yield* unpackedXz(p, bytes);
  const known = problem !== 'File format not recognized';
  // `xz -dcf` hands on what it does not know.
  if (!known && options.has('f') && (options.has('c') || name.endsWith('cat'))) {
    yield* p.write(1, bytes);
    return 0;
  }
  if (known && !options.has('t')) yield* put(data, problem === undefined);
  if (problem !== undefined) return yield* say(p, call, `${path}: ${problem}`, 1);
  if (options.has('v')) yield* complain(p, ratio(path, bytes.length, data.length));
  return 0;
}

const suffixOf = (call: Invocation): string => call.options.value('S') ?? (isOld(call) ? '.lzma' : '.xz');

function expandedName(path: string, own: string | undefined): string | undefined {
  const base = path.split('/').pop()!;
  for (const [suffix, instead] of [...(own === undefined ? [] : [[own, ''] as const]), ['.xz', ''], ['.txz', '.tar'], ['.lzma', ''], ['.tlz', '.tar']] as const) if (base.endsWith(suffix) && base.length > suffix.length) return path.slice(0, -suffix.length) + instead;
  return undefined;
}

function* one(p: Process, call: Invocation, path: string): Blocking<number> {
  const { options } = call, expand = expands(call);
  try {
    const node = stat(p, path);
    if (node.kind === 'directory') return yield* say(p, call, `${path}: Is a directory, skipping`, 2);
    if (!streams(call) && !options.has('f') && lookup(p, path, false)?.kind === 'symlink') return yield* say(p, call, `${path}: Is a symbolic link, skipping`, 2);
    const target = expand ? expandedName(path, options.value('S')) : path + suffixOf(call);
    if (!streams(call)) {
      const has = expand ? undefined : [suffixOf(call), ...(isOld(call) ? ['.lzma', '.tlz'] : ['.xz', '.txz'])].find((suffix) => path.endsWith(suffix));
      if (has !== undefined) return yield* say(p, call, `${path}: File already has \`${has}' suffix, skipping`, 2);
    }
    const bytes = readFile(p, path);
    if (streams(call)) return yield* convert(p, call, bytes, path, (data) => p.write(1, data));
    // Whether it can be expanded is found before where to.
    let nameless = false;
    const status = yield* convert(p, call, bytes, path, function* (data, whole) {
      if (target === undefined) nameless = true;
      if (!whole || target === undefined) return;
      if (lookup(p, target) && !options.has('f')) throw new Errno('EEXIST');
      writeFile(p, target, data, node.mode & 0o777);
      changeAttributes(p, target, (made) => Object.assign(made, { mtime: node.mtime, mode: node.mode }));
      if (!options.has('k')) unlink(p, path);
    });
    return nameless ? yield* say(p, call, `${path}: Filename has an unknown suffix, skipping`, 2) : status;
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    return yield* say(p, call, `${error.code !== 'EEXIST' ? path : expand ? expandedName(path, options.value('S')) : path + suffixOf(call)}: ${error.strerror}`, 1);
  }
}

/** 948 B, 42.7 KiB. */
const size = (bytes: number): string => {
  let value = bytes, unit = 0;
  for (; value > 9999.9 && unit < 3; unit++) value /= 1024;
  return unit === 0 ? `${bytes} B` : `${value.toFixed(1).replace(/\B(?=(\d{3})+\.)/g, ',')} ${['B', 'KiB', 'MiB', 'GiB'][unit]}`;
};

const share = (packed: number, plain: number): string => (plain === 0 || packed / plain > 9.999 ? '---' : (packed / plain).toFixed(3));

const ratio = (path: string, packed: number, plain: number): string => `${path}: ${size(packed)} / ${size(plain)}${share(packed, plain) === '---' ? '' : ` = ${share(packed, plain)}`}`;

function* list(p: Process, call: Invocation): Blocking<number> {
  const row = (streamCount: number, blocks: number, packed: number, plain: number, sum: string, name: string): string => `${String(streamCount).padStart(5)} ${String(blocks).padStart(7)}  ${size(packed).padStart(11)}  ${size(plain).padStart(11)}  ${share(packed, plain).padStart(5)}  ${sum.padEnd(7)} ${name}\n`;
  const sums = new Set<string>();
  let status = 0, files = 0, header = false;
  const all = [0, 0, 0, 0] as [number, number, number, number];
  if (call.operands.length === 0) return yield* say(p, call, '--list does not support reading from standard input', 1);
  for (const path of call.operands) {
    try {
      const node = stat(p, path);
      if (node.kind === 'directory') {
        status = worse(status, yield* say(p, call, `${path}: Is a directory, skipping`, 2));
        continue;
      }
      const bytes = readFile(p, path), found = yield* unpackedXz(p, bytes);
      if (found.problem !== undefined || found.streams === 0) {
        status = yield* say(p, call, `${path}: ${found.streams === 0 ? 'File format not recognized' : found.problem}`, 1);
        continue;
      }
      if (!header) yield* p.write(1, 'Strms  Blocks   Compressed Uncompressed  Ratio  Check   Filename\n');
      header = true;
      yield* p.write(1, row(found.streams, found.blocks, bytes.length, found.data.length, found.sum, path));
      files++;
      sums.add(found.sum);
      [found.streams, found.blocks, bytes.length, found.data.length].forEach((count, i) => (all[i]! += count));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
      status = yield* say(p, call, `${path}: ${error.strerror}`, 1);
    }
  }
  if (call.operands.length > 1 && files > 0) yield* p.write(1, `${'-'.repeat(79)}\n${row(...all, [...sums].join(','), `${files} file${files === 1 ? '' : 's'}`)}`);
  return status;
}
