import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, readDirectory, readFile, stat, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { DeflateError } from '../kernel/deflate.ts';
import { compress, decompress, isCompressed, members } from '../kernel/gzip-format.ts';
import { readAll } from './lines.ts';
import { agrees, baseName } from './operands.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const gzip: Tool = {
  name: 'gzip', aliases: ['gunzip', 'zcat'], usage: '[FILE]...', summary: 'Compress or expand files', version: 'gzip 1.12', hint: () => 'Try `gzip --help\' for more information.',
  options: [
    { short: 'd', long: 'decompress' }, { long: 'uncompress' }, { short: 'c', long: 'stdout' }, { long: 'to-stdout' }, { short: 'k', long: 'keep' }, { short: 'f', long: 'force' }, { short: 'v', long: 'verbose' }, { short: 'n', long: 'no-name' }, { short: 'N', long: 'name' }, { short: 'l', long: 'list' }, { short: 't', long: 'test' },
    { short: 'r', long: 'recursive' }, { short: 'q', long: 'quiet' }, { short: 'S', long: 'suffix', value: true }, { long: 'fast' }, { long: 'best' }, ...Array.from('123456789', (short) => ({ short })),
  ],
  *run(p, call) {
    const { options, operands, name } = call;
    const expand = name !== 'gzip' || options.has('d') || options.has('uncompress') || options.has('t');
    const streams = name === 'zcat' || options.has('c') || options.has('to-stdout');
    if (options.has('l')) return yield* list(p, call);
    let status = 0;
    for (const path of operands.length > 0 ? operands : ['-']) status = worst(status, yield* (path === '-' ? standard(p, call, expand) : one(p, call, path, expand, streams)));
    return status;
  },
};

/** An error counts for more than a warning (2). */
const worst = (a: number, b: number): number => (a === 1 || b === 1 ? 1 : Math.max(a, b));

const label = ({ name, flavour }: Invocation): string => (flavour === 'gnu' ? 'gzip' : name);

function* say(p: Process, call: Invocation, words: string, status: number): Blocking<number> {
  if (!call.options.has('q') || status === 1) yield* complain(p, words);
  return status;
}

function* standard(p: Process, call: Invocation, expand: boolean): Blocking<number> {
  const terminal = p.files.get(expand ? 0 : 1)?.tty;
  if (terminal && !call.options.has('f')) return yield* say(p, call, call.flavour === 'gnu' ? `gzip: compressed data not ${expand ? 'read from' : 'written to'} a terminal. Use -f to force ${expand ? 'de' : ''}compression.\nFor help, type: gzip -h` : `${call.name}: compressed data not ${expand ? 'read from' : 'written to'} terminal`, 1);
  const bytes = yield* readAll(p, p.file(0));
  return yield* convert(p, call, bytes, expand, 'stdin', (data) => p.write(1, data));
}

/** Compresses or expands, and gives the result to `put`; complaints name the file. */
function* convert(p: Process, call: Invocation, bytes: Uint8Array, expand: boolean, path: string, put: (data: Uint8Array) => Blocking<void>, mtime = 0): Blocking<number> {
  const { options, flavour } = call;
  yield* p.compute(bytes.length / 1e5);
  if (!expand) {
    yield* put(compress(bytes, options.has('n') || path === 'stdin' ? {} : { name: baseName(path), mtime: Math.floor(mtime / 1000) }));
    return 0;
  }
  if (bytes.length === 0) return yield* say(p, call, flavour === 'gnu' ? `\ngzip: ${path}: unexpected end of file` : `${call.name}: ${call.name === 'zcat' ? 'no gzip/bzip2/xz magic' : 'invalid magic'}`, 1);
  if (!isCompressed(bytes)) {
    if (options.has('f') && (options.has('c') || call.name === 'zcat')) return yield* (function* () {
      yield* put(bytes);
      return 0;
    })();
    return yield* say(p, call, flavour === 'gnu' ? `\ngzip: ${path}: not in gzip format` : `${call.name}: ${call.name === 'zcat' ? 'no gzip/bzip2/xz magic' : 'invalid magic'}`, 1);
  }
  try {
    const data = decompress(bytes);
    if (!options.has('t')) yield* put(data);
    else if (options.has('v')) yield* complain(p, `${path}:\t OK`);
    return 0;
  } catch (error) {
    if (!(error instanceof DeflateError)) throw error;
    return yield* say(p, call, flavour === 'gnu' ? `\ngzip: ${path}: ${error.message}` : `${call.name}: ${error.message.includes('end of file') ? 'unexpected end of file' : 'corrupted data'}`, 1);
  }
}

function* one(p: Process, call: Invocation, given: string, expand: boolean, streams: boolean): Blocking<number> {
  const { options, flavour } = call, suffix = options.value('S') ?? '.gz', gnu = flavour === 'gnu';
  const path = expand && gnu && !given.endsWith(suffix) && !lookup(p, given) ? given + suffix : given;
  try {
    // Links are not followed where the file is replaced.
    if (gnu && !streams && !options.has('f') && lookup(p, path, false)?.kind === 'symlink') return yield* say(p, call, `gzip: ${path}: Too many levels of symbolic links`, 1);
    const node = stat(p, path);
    if (node.kind === 'directory') {
      if (!options.has('r')) return yield* say(p, call, gnu ? `gzip: ${path} is a directory -- ignored` : `${call.name}: can't remove file '${path}': Is a directory`, gnu ? 2 : 1);
      let status = 0;
      for (const name of readDirectory(p, path)) status = worst(status, yield* one(p, call, `${path.replace(/\/$/, '')}/${name}`, expand, streams));
      return status;
    }
    const bytes = readFile(p, path);
    if (streams || options.has('t')) return yield* convert(p, call, bytes, expand, path, (data) => p.write(1, data), node.mtime);
    const target = expand ? expandedName(path, suffix) : `${path}${suffix}`;
    if (target === undefined) return yield* say(p, call, gnu ? `gzip: ${path}: unknown suffix -- ignored` : `${call.name}: ${path}: unknown suffix - ignored`, gnu ? 2 : 1);
    if (!expand && path.endsWith(suffix) && !options.has('f') && gnu) return yield* say(p, call, `gzip: ${path} already has ${suffix} suffix -- unchanged`, 0);
    if (!options.has('f') && lookup(p, target)) {
      if (!gnu) return yield* say(p, call, `${call.name}: can't open '${target}': File exists`, 1);
      if (!p.files.get(0)?.tty) return yield* say(p, call, `gzip: ${target} already exists;\tnot overwritten`, 2);
      if (!(yield* agrees(p, `gzip: ${target} already exists; do you wish to overwrite (y or n)? `))) return yield* say(p, call, '\tnot overwritten', 2);
    }
    return yield* convert(p, call, bytes, expand, path, function* (data) {
      writeFile(p, target, data, node.mode & 0o777);
      changeAttributes(p, target, (made) => Object.assign(made, { mtime: node.mtime, mode: node.mode }));
      // busybox counts what it saved without a sign, and has not counted yet when it packs.
      if (options.has('v') && !gnu) yield* complain(p, `${path}: ${expand ? Math.trunc(100 - (100 * bytes.length) / data.length) >>> 0 : 100}% - replaced with ${target}`);
      else if (options.has('v')) yield* complain(p, `${path}:\t${ratio(expand ? bytes : data, expand ? data.length : bytes.length)} -- ${options.has('k') ? 'created' : 'replaced with'} ${target}`);
      if (!options.has('k')) unlink(p, path);
    }, node.mtime);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    return yield* say(p, call, `${label(call)}: ${path}: ${error.strerror}`, 1);
  }
}

const expandedName = (path: string, suffix: string): string | undefined =>
  (path.endsWith(suffix) ? path.slice(0, -suffix.length) : /\.t[ag]z$/.test(path) ? path.replace(/\.t[ag]z$/, '.tar') : /[-_.][zZ]$/.test(path) ? path.slice(0, -2) : undefined);

/** How much was saved, as gzip -v and -l print it; header and trailer do not count. */
const ratio = (compressed: Uint8Array, plain: number): string => saved(compressed.length - overhead(compressed), plain);

const saved = (compressed: number, plain: number): string => `${(plain === 0 ? 0 : ((plain - compressed) / plain) * 100).toFixed(1)}%`.padStart(6);

/** Bytes of header and trailer, a name among them. */
const overhead = (bytes: Uint8Array): number => 18 + (bytes[3]! & 8 ? bytes.indexOf(0, 10) - 9 : 0);

function* list(p: Process, call: Invocation): Blocking<number> {
  const { options, operands } = call;
  let status = 0, header = false, inAll = 0, outAll = 0;
  const row = (compressed: number, plain: number, name: string, own: number): string => `${String(compressed).padStart(19)} ${String(plain).padStart(19)} ${saved(compressed - own, plain)} ${name}\n`;
  for (const path of operands) {
    try {
      const bytes = readFile(p, lookup(p, path) ? path : `${path}.gz`);
      if (!isCompressed(bytes)) {
        yield* complain(p, `\ngzip: ${path}: not in gzip format`);
        status = 1;
        continue;
      }
      if (!header && !options.has('q')) yield* p.write(1, '         compressed        uncompressed  ratio uncompressed_name\n');
      header = true;
      const plain = members(bytes).reduce((sum, { data }) => sum + data.length, 0);
      inAll += bytes.length;
      outAll += plain;
      yield* p.write(1, row(bytes.length, plain, expandedName(path, '.gz') ?? path, overhead(bytes)));
    } catch (error) {
      if (!(error instanceof Errno) && !(error instanceof DeflateError)) throw error;
      yield* complain(p, error instanceof Errno ? `gzip: ${path}${path.endsWith('.gz') ? '' : '.gz'}: ${error.strerror}` : `\ngzip: ${path}: ${error.message}`);
      status = 1;
    }
  }
  if (operands.length > 1 && header) yield* p.write(1, row(inAll, outAll, '(totals)', 18));
  return status;
}
