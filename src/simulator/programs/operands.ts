import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, readDirectory, readFile, stat, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Invocation } from './tool.ts';

export const join = (folder: string, name: string): string => `${folder.replace(/\/+$/, '') || (folder.startsWith('/') ? '' : '.')}/${name}`;

export const baseName = (path: string): string => path.replace(/\/+$/, '').split('/').pop() ?? path;

export const isDirectory = (p: Process, path: string): boolean => lookup(p, path)?.kind === 'directory';

/** Runs `body` for each operand and complains with `words(operand, error)` where it fails. */
export function* each(p: Process, operands: readonly string[], words: (operand: string, error: Errno) => string, body: (operand: string) => Blocking<void> | void): Blocking<number> {
  let status = 0;
  for (const operand of operands) {
    try {
      const step = body(operand);
      if (step) yield* step;
      yield* p.compute(0.01);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
      yield* complain(p, words(operand, error));
      status = 1;
    }
  }
  return status;
}

export function* missingOperand(p: Process, { name, flavour }: Invocation, what = 'missing operand'): Blocking<number> {
  yield* complain(p, flavour === 'gnu' ? `${name}: ${what}\nTry '${name} --help' for more information.` : `${name}: ${what}`);
  return 1;
}

/** A folder was to be copied or moved into itself. */
export class IntoItself extends Error {
  readonly from: string;
  readonly to: string;

  constructor(from: string, to: string) {
    super(`${from} into ${to}`);
    this.from = from;
    this.to = to;
  }
}

/** Whether a path leads to the folder or below it. */
export function isInside(p: Process, path: string, folder: string): boolean {
  const own = absolute(p, folder);
  return `${absolute(p, path)}/`.startsWith(`${own}/`);
}

const absolute = (p: Process, path: string): string => {
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : `${p.cwd}/${path}`).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
};

/** Copies a file or a whole tree. Attributes are kept with `preserve`. */
export function* copy(p: Process, from: string, to: string, recursive: boolean, preserve: boolean, verbose: boolean): Blocking<void> {
  const node = stat(p, from, !recursive);
  yield* p.compute(0.02);
  if (node.kind === 'directory') {
    if (isInside(p, to, from)) throw new IntoItself(from, to);
    if (!lookup(p, to)) makeDirectory(p, to, node.mode & 0o777);
    if (verbose) yield* p.write(1, `'${from}' -> '${to}'\n`);
    for (const name of readDirectory(p, from)) yield* copy(p, join(from, name), join(to, name), recursive, preserve, verbose);
  } else if (node.kind === 'symlink') makeSymlink(p, node.target, to);
  else {
    writeFile(p, to, readFile(p, from), node.mode & 0o777);
    // A copy of a program's binary is that program.
    if (node.kind === 'file' && node.program !== undefined) changeAttributes(p, to, (copied) => Object.assign(copied, { program: node.program, size: node.size, data: node.data }));
    if (verbose) yield* p.write(1, `'${from}' -> '${to}'\n`);
  }
  if (preserve) changeAttributes(p, to, (copied) => Object.assign(copied, { mode: node.mode, mtime: node.mtime }), false);
}

/** Source and target pairs of cp and mv, whose last operand may be a folder. undefined: it was complained about. */
export function* targets(p: Process, call: Invocation): Blocking<[string, string][] | undefined> {
  const { operands, options, name, flavour } = call;
  const folder = options.value('t');
  const sources = folder === undefined ? operands.slice(0, -1) : operands;
  const last = folder ?? operands.at(-1);
  if (last === undefined || operands.length === 0) {
    yield* missingOperand(p, call, 'missing file operand');
    return undefined;
  }
  if (sources.length === 0) {
    yield* missingOperand(p, call, `missing destination file operand after '${last}'`);
    return undefined;
  }
  const into = isDirectory(p, last) && !options.has('T');
  if (!into && (sources.length > 1 || folder !== undefined)) {
    yield* complain(p, flavour === 'gnu' ? `${name}: target '${last}': ${lookup(p, last) ? 'Not a directory' : 'No such file or directory'}` : `${name}: '${last}' is not a directory`);
    return undefined;
  }
  return sources.map((source) => [source, into ? join(last, baseName(source)) : last]);
}
