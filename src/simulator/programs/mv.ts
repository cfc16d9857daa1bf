import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, removeDirectory, rename, stat, unlink } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { areLinks, copyOperand, mayReplace, overwritingOf, type Overwriting } from './copy.ts';
import { absolutePath } from './node-facts.ts';
import { isDirectory, isInside, join, targets } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const mv: Tool = {
  name: 'mv', usage: '[-T] SOURCE DEST', summary: 'Move or rename files and folders',
  options: [
    { short: 'f', long: 'force' }, { short: 'i', long: 'interactive' }, { short: 'n', long: 'no-clobber' }, { short: 'v', long: 'verbose' }, { short: 't', long: 'target-directory', value: true }, { short: 'T', long: 'no-target-directory' },
    { short: 'u', long: 'update' }, { short: 'b', long: 'backup', value: 'optional', shortAlone: true }, { short: 'S', long: 'suffix', value: true }, { long: 'strip-trailing-slashes' }, { short: 'Z', long: 'context' },
  ],
  *run(p, call) {
    const pairs = yield* targets(p, call);
    if (!pairs) return 1;
    const how = overwritingOf(p, call);
    let status = 0;
    for (const [from, to] of pairs) {
      const wrong = yield* move(p, call, from, to, how);
      if (wrong === undefined) continue;
      yield* complain(p, `mv: ${wrong}`);
      status = 1;
    }
    return status;
  },
};

/** Moves one; what went wrong, in the tool's words. */
function* move(p: Process, { options, flavour }: Invocation, from: string, to: string, how: Overwriting): Blocking<string | undefined> {
  const gnu = flavour === 'gnu';
  const source = lookup(p, from.replace(/(?<=.)\/+$/, ''), false), old = lookup(p, to, false);
  const refused = (error: Errno): string => (gnu ? (source ? `cannot move ${inQuotes(from)} to ${inQuotes(to)}: ${error.strerror}` : `cannot stat ${inQuotes(from)}: ${error.strerror}`) : `can't rename '${from}': ${error.strerror}`);
  if (!source) return refused(reasonFor(p, from));
  if (gnu && source.kind === 'file' && /[^/]\/+$/.test(from)) return `cannot stat ${inQuotes(from)}: Not a directory`;
  if (old && absolutePath(p, from) === absolutePath(p, to)) return gnu ? `${inQuotes(from)} and ${inQuotes(to)} are the same file` : undefined;
  if (source.kind === 'directory' && isInside(p, to, from)) return gnu ? `cannot move ${inQuotes(from)} to a subdirectory of itself, ${inQuotes(to)}` : refused(new Errno('EINVAL'));
  if (source.kind === 'directory' && old && old.kind !== 'directory') return gnu ? `cannot overwrite non-directory ${inQuotes(to)} with directory ${inQuotes(from)}` : refused(new Errno('ENOTDIR'));
  if (source.kind !== 'directory' && old?.kind === 'directory') return gnu ? `cannot overwrite directory ${inQuotes(to)} with non-directory` : options.has('T') ? `'${to}' is a directory` : refused(new Errno('EISDIR'));
  if (source.kind !== 'directory' && /\/$/.test(to) && !isDirectory(p, to)) return gnu ? `cannot move ${inQuotes(from)} to ${inQuotes(to)}: Not a directory` : refused(new Errno('ENOTDIR'));
  if (!(yield* mayReplace(p, 'mv', source, to, how))) return undefined;
  try {
    if (areLinks(p, from, to)) unlink(p, from);
    else yield* relocate(p, from, to);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    return refused(error);
  }
  if (options.has('v')) yield* p.write(1, gnu ? `renamed ${inQuotes(from)} -> ${inQuotes(to)}\n` : `'${from}' -> '${to}'\n`);
  return undefined;
}

function reasonFor(p: Process, path: string): Errno {
  try {
    stat(p, path, false);
    return new Errno('ENOENT');
  } catch (error) {
    if (error instanceof Errno) return error;
    throw error;
  }
}

/** Between file systems it copies, then removes. */
function* relocate(p: Process, from: string, to: string): Blocking<void> {
  try {
    rename(p, from, to);
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EXDEV') throw error;
    const copied = yield* copyOperand(p, from, to, { name: 'mv', flavour: 'gnu', recursive: true, follow: 'never', preserve: true, verbose: false, force: true, ask: false, never: false, onlyNewer: false, backup: undefined });
    if (copied) yield* removeTree(p, from);
  }
}

function* removeTree(p: Process, path: string): Blocking<void> {
  if (stat(p, path, false).kind === 'directory') {
    for (const name of readDirectory(p, path)) yield* removeTree(p, join(path, name));
    removeDirectory(p, path);
  } else unlink(p, path);
}
