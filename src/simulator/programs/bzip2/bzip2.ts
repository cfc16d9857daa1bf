import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, readFile, stat, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { readAll } from '../lines.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { Bzip2Error } from './bits.ts';
import { bzip2 as compressed } from './compress.ts';
import { bunzip2, isBzip2 } from './expand.ts';

const VERSION = 'bzip2, a block-sorting file compressor.  Version 1.0.8, 13-Jul-2019.';

const USAGE = `${VERSION}

   usage: NAME [flags and input files in any order]

   -h --help           print this message
   -d --decompress     force decompression
   -z --compress       force compression
   -k --keep           keep (don't delete) input files
   -f --force          overwrite existing output files
   -t --test           test compressed file integrity
   -c --stdout         output to standard out
   -q --quiet          suppress noncritical error messages
   -v --verbose        be verbose (a 2nd -v gives more)
   -L --license        display software version & license
   -V --version        display software version & license
   -s --small          use less memory (at most 2500k)
   -1 .. -9            set block size to 100k .. 900k
   --fast              alias for -1
   --best              alias for -9

   If invoked as \`bzip2', default action is to compress.
              as \`bunzip2',  default action is to decompress.
              as \`bzcat', default action is to decompress to stdout.

   If no file names are given, bzip2 compresses or decompresses
   from standard input to standard output.  You can combine
   short flags, so \`-v -4' means the same as -v4 or -4v, &c.
`;

export const bzip2: Tool = {
  name: 'bzip2', aliases: ['bunzip2', 'bzcat'], usage: '[FILE]...', summary: 'Compress or expand files with bzip2', version: VERSION, busyboxOptions: 'dzcfkt123456789',
  wrongOption: (word) => `Bad flag \`${word}'`, hint: (name) => USAGE.replace('NAME', name),
  options: [
    { short: 'd', long: 'decompress' }, { short: 'z', long: 'compress' }, { short: 'k', long: 'keep' }, { short: 'f', long: 'force' }, { short: 't', long: 'test' }, { short: 'c', long: 'stdout' }, { short: 'q', long: 'quiet' }, { short: 'v', long: 'verbose' }, { short: 's', long: 'small' }, { short: 'V' }, { short: 'L', long: 'license' }, { short: 'h' }, { long: 'fast' }, { long: 'best' },
    ...Array.from('123456789', (short) => ({ short })),
  ],
  *run(p, call) {
    const { options, operands, name } = call;
    if (options.has('V') || options.has('L') || options.has('h')) {
      yield* complain(p, options.has('h') ? USAGE.replace('NAME', name).trimEnd() : VERSION);
      return 0;
    }
    const expand = (name !== 'bzip2' && !options.has('z')) || options.has('d') || options.has('t'), streams = name === 'bzcat' || options.has('c');
    let status = 0;
    for (const path of operands.length > 0 ? operands : ['-']) status = Math.max(status, yield* (path === '-' ? standard(p, call, expand) : one(p, call, path, expand, streams)));
    return status;
  },
};

function* standard(p: Process, call: Invocation, expand: boolean): Blocking<number> {
  if (p.files.get(expand ? 0 : 1)?.tty) {
    yield* complain(p, `${call.name}: I won't ${expand ? 'read' : 'write'} compressed data ${expand ? 'from' : 'to'} a terminal.\n${call.name}: For help, type: \`${call.name} --help'.`);
    return 1;
  }
  return yield* convert(p, call, yield* readAll(p, p.file(0)), expand, '(stdin)', (data) => p.write(1, data));
}

const NO_DATA = "\nYou can use the `bzip2recover' program to attempt to recover\ndata from undamaged sections of corrupted files.\n";

function* convert(p: Process, { name, flavour, options }: Invocation, bytes: Uint8Array, expand: boolean, path: string, put: (data: Uint8Array) => Blocking<void>): Blocking<number> {
  const gnu = flavour === 'gnu';
  yield* p.compute(bytes.length / 2e4);
  if (!expand) {
    yield* put(compressed(bytes));
    return 0;
  }
  const broken = (words: string): Blocking<void> => complain(p, gnu ? words : `${name}: ${isBzip2(bytes) ? 'corrupted data' : name === 'bzcat' ? 'no gzip/bzip2/xz magic' : 'invalid magic'}`);
  if (!isBzip2(bytes)) {
    yield* broken(options.has('t') ? `${name}: ${path}: bad magic number (file not created by bzip2)\n${NO_DATA}` : `${name}: ${path} is not a bzip2 file.`);
    return gnu ? 2 : 1;
  }
  try {
    const data = bunzip2(bytes);
    if (!options.has('t')) yield* put(data);
    else if (options.has('v')) yield* complain(p, `  ${path}: ok`);
    return 0;
  } catch (error) {
    if (!(error instanceof Bzip2Error)) throw error;
    yield* broken(options.has('t') ? `${name}: ${path}: ${error.message === 'end' ? 'file ends unexpectedly' : 'data integrity (CRC) error in data'}\n${NO_DATA}` : `\n${name}: ${error.message === 'end' ? 'Compressed file ends unexpectedly;\n\tperhaps it is corrupted?  *Possible* reason follows.\n' : 'Data integrity error when decompressing.\n'}\tInput file = ${path}, output file = ${path.replace(/\.bz2$/, '')}\n\nIt is possible that the compressed file(s) have become corrupted.\nYou can use the -tvv option to test integrity of such files.\n${NO_DATA}`);
    return gnu ? 2 : 1;
  }
}

function* one(p: Process, call: Invocation, path: string, expand: boolean, streams: boolean): Blocking<number> {
  const { options, flavour, name } = call, gnu = flavour === 'gnu';
  try {
    const node = stat(p, path);
    if (node.kind === 'directory') {
      yield* complain(p, gnu ? `${name}: Input file ${path} is a directory.` : `${name}: read error: Is a directory`);
      return 1;
    }
    const bytes = readFile(p, path);
    if (streams || options.has('t')) return yield* convert(p, call, bytes, expand, path, (data) => p.write(1, data));
    if (!expand && path.endsWith('.bz2') && gnu) {
      yield* complain(p, `${name}: Input file ${path} already has .bz2 suffix.`);
      return 1;
    }
    const guess = expandedName(path), target = expand ? guess ?? `${path}.out` : `${path}.bz2`;
    if (expand && guess === undefined) {
      yield* complain(p, gnu ? `${name}: Can't guess original name for ${path} -- using ${target}` : `${name}: ${path}: unknown suffix - ignored`);
      if (!gnu) return 1;
    }
    if (lookup(p, target) && !options.has('f')) {
      yield* complain(p, gnu ? `${name}: Output file ${target} already exists.` : `${name}: can't open '${target}': File exists`);
      return 1;
    }
    return yield* convert(p, call, bytes, expand, path, function* (data) {
      writeFile(p, target, data, node.mode & 0o777);
      changeAttributes(p, target, (made) => Object.assign(made, { mtime: node.mtime, mode: node.mode }));
      if (options.has('v')) yield* complain(p, expand ? `  ${path}: done` : saved(path, bytes.length, data.length));
      if (!options.has('k')) unlink(p, path);
    });
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    yield* complain(p, gnu ? `${name}: Can't open input ${options.has('t') ? '' : 'file '}${path}: ${error.strerror}.` : `${name}: ${path}: ${error.strerror}`);
    return 1;
  }
}

const expandedName = (path: string): string | undefined => (/\.bz2?$/.test(path) ? path.replace(/\.bz2?$/, '') : /\.tbz2?$/.test(path) ? path.replace(/\.tbz2?$/, '.tar') : undefined);

const saved = (path: string, plain: number, packed: number): string =>
  (plain === 0 ? `  ${path}:  no data compressed.` : `  ${path}: ${(plain / packed).toFixed(3).padStart(6)}:1, ${((packed * 8) / plain).toFixed(3).padStart(6)} bits/byte, ${((1 - packed / plain) * 100).toFixed(2).padStart(5)}% saved, ${plain} in, ${packed} out.`);
