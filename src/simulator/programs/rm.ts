import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { access, lookup, readDirectory, removeDirectory, stat, unlink } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { kindNames } from './node-facts.ts';
import { agrees, each, join, missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** What guards / is written out. */
const rootMistake = (words: readonly string[], guard: string | undefined): string | undefined =>
  (guard !== undefined && guard !== 'all' ? `unrecognized --preserve-root argument: '${guard}'` : words.slice(0, words.indexOf('--') >>> 0).some((word) => /^--n/.test(word) && word !== '--no-preserve-root') ? 'you may not abbreviate the --no-preserve-root option' : undefined);

export const rm: Tool = {
  name: 'rm', usage: '[FILE]...', summary: 'Remove files and folders',
  options: [{ short: 'f', long: 'force' }, { short: 'r', long: 'recursive' }, { short: 'R' }, { short: 'i' }, { short: 'I' }, { long: 'interactive', value: 'optional', words: [['never', 'no', 'none'], ['once'], ['always', 'yes']] }, { short: 'v', long: 'verbose' }, { short: 'd', long: 'dir' }, { long: 'no-preserve-root' }, { long: 'preserve-root', value: 'optional' }, { long: 'one-file-system' }],
  *run(p, call) {
    const { options, operands, flavour, name } = call;
    const wrong = flavour === 'gnu' ? rootMistake(p.argv, options.value('preserve-root')) : undefined;
    if (wrong !== undefined) {
      yield* complain(p, `${name}: ${wrong}`);
      return 1;
    }
    const recursive = options.has('r') || options.has('R'), force = options.lastOf('f', 'i', 'I') === 'f';
    if (operands.length === 0) return force ? 0 : yield* missingOperand(p, call);
    if ((options.has('I') || options.value('interactive') === 'once') && (operands.length > 3 || recursive)) {
      const count = operands.length === 1 ? '1 argument' : `${operands.length} arguments`;
      if (!(yield* agrees(p, `${name}: remove ${count}${recursive ? ' recursively' : ''}? `))) return 0;
    }
    let failures = 0;
    const status = yield* each(p, operands, (path, error) => (flavour === 'gnu' ? `rm: cannot remove ${inQuotes(path)}: ${error.strerror}` : error.code === 'EISDIR' ? `rm: '${path}' is a directory` : `rm: can't remove '${path}': ${error.strerror}`), function* (path) {
      if (/^\/+$/.test(path) && recursive && !options.has('no-preserve-root')) {
        yield* complain(p, flavour === 'gnu' ? "rm: it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe" : "rm: can't remove '/': Resource busy");
        failures++;
        return;
      }
      if (/(^|\/)\.\.?\/*$/.test(path) && (recursive || flavour === 'busybox')) {
        yield* complain(p, flavour === 'gnu' ? `rm: refusing to remove '.' or '..' directory: skipping '${path}'` : "rm: can't remove '.' or '..'");
        failures++;
        return;
      }
      const node = lookup(p, path, false);
      if (!node && force) return;
      if (node?.kind === 'directory' && !recursive && !options.has('d')) throw new Errno('EISDIR');
      yield* remove(p, call, path, recursive, force);
    });
    return failures > 0 ? 1 : status;
  },
};

function* remove(p: Process, call: Invocation, path: string, recursive: boolean, force: boolean): Blocking<boolean> {
  const { options, flavour } = call;
  const node = stat(p, path, false);
  const asking = options.lastOf('f', 'i', 'interactive');
  const asks = asking === 'i' || (asking === 'interactive' && ['always', 'yes', undefined].includes(options.value('interactive')));
  const folder = node.kind === 'directory';
  if (folder && recursive) {
    const names = readDirectory(p, path);
    if (asks && names.length > 0 && !(yield* agrees(p, `rm: descend into directory '${path}'? `))) return false;
    let all = true;
    for (const name of names) all = (yield* remove(p, call, join(path, name), recursive, force)) && all;
    if (!all && !asks) return false;
  }
  if ((asks || (!force && isProtected(p, path, node))) && !(yield* agrees(p, question(node, path, flavour, !asks)))) return false;
  folder ? removeDirectory(p, path) : unlink(p, path);
  yield* p.compute(0.005);
  if (options.has('v')) yield* p.write(1, flavour === 'gnu' ? `removed ${folder ? 'directory ' : ''}${inQuotes(path)}\n` : `removed ${folder ? 'directory: ' : ''}'${path}'\n`);
  return true;
}

/** On a terminal rm asks before it removes what the user may not write. */
const isProtected = (p: Process, path: string, node: Inode): boolean => node.kind !== 'symlink' && p.files.get(0)?.tty !== undefined && !access(p, path, 'w');

function question(node: Inode, path: string, flavour: 'gnu' | 'busybox', writeProtected: boolean): string {
  const kind = node.kind === 'file' && node.size === 0 ? 'regular empty file' : kindNames[node.kind];
  return flavour === 'gnu' ? `rm: remove ${writeProtected ? 'write-protected ' : ''}${kind} '${path}'? ` : `rm: remove '${path}'? `;
}
