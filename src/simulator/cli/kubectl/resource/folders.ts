/** Folders and patterns that -f names, and paths where nothing is. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { filePattern, patternMistake } from '../../../kernel/file-pattern.ts';
import { lookup, readDirectory } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { CommandError } from '../client/failure.ts';

const EXTENSIONS = /\.(json|yaml|yml)$/;

/** A path, a pattern, or a folder's files with a known ending, in the order of their names. */
export function* expand(p: Process, name: string, recursive: boolean): Blocking<string[]> {
  const matches = /[*?[]/.test(name) && !lookup(p, name) ? glob(p, name) : [name];
  if (matches.length === 0) throw new CommandError(`the path ${JSON.stringify(name)} does not exist`);
  return matches.flatMap((path) => {
    const node = lookup(p, path);
    if (!node) throw new CommandError(`the path ${JSON.stringify(path)} does not exist`);
    if (node.kind !== 'directory') return [path];
    const files = walk(p, path.replace(/\/+$/, ''), recursive);
    if (files.length === 0) throw new CommandError(`error reading [${path}]: recognized file extensions are [.json .yaml .yml]`);
    return files;
  });
}

function walk(p: Process, folder: string, recursive: boolean): string[] {
  try {
    return readDirectory(p, folder).flatMap((entry) => {
      const path = `${folder}/${entry}`.replace(/^\.\//, '');
      if (lookup(p, path)?.kind === 'directory') return recursive ? walk(p, path, recursive) : [];
      return EXTENSIONS.test(entry) ? [path] : [];
    });
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`error reading ${JSON.stringify(folder)}: open ${folder}: ${error.goText}`);
    throw error;
  }
}

/** Patterns in the last name of a path. @throws CommandError for one that is none */
function glob(p: Process, pattern: string): string[] {
  const mistake = patternMistake(pattern);
  if (mistake !== undefined) throw new CommandError(`pattern ${JSON.stringify(pattern)} is not valid: ${mistake}`);
  const slash = pattern.lastIndexOf('/');
  const folder = slash < 0 ? '.' : pattern.slice(0, slash) || '/';
  if (lookup(p, folder)?.kind !== 'directory') return [];
  const matcher = filePattern(pattern.slice(slash + 1));
  return readDirectory(p, folder).filter((entry) => matcher.test(entry)).map((entry) => (slash < 0 ? entry : `${pattern.slice(0, slash + 1)}${entry}`));
}
