import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { readCall } from './git/command.ts';
import { given, readConfig } from './git/config.ts';
import { GitError } from './git/error.ts';
import { paged } from './git/pager.ts';
import { commands } from './git/registry.ts';
import { Repository } from './git/repository.ts';
import { linkedRepository } from './git/trees.ts';
import { similarTo } from './git/similar.ts';
import { absolutePath } from './node-facts.ts';
import { complain, type Tool } from './tool.ts';

/** Real commands of git that this one does not have. */
const OTHERS = new Set(['submodule', 'bundle', 'difftool', 'filter-branch', 'mergetool', 'range-diff', 'show-branch', 'sparse-checkout', 'maintenance', 'verify-commit', 'whatchanged', 'commit-tree', 'read-tree', 'update-index', 'diff-tree', 'diff-index', 'pack-objects', 'repack', 'request-pull', 'send-email', 'svn', 'hook', 'stage', 'help', 'replace', 'rerere', 'column', 'credential', 'daemon', 'fast-export', 'gitk', 'instaweb', 'interpret-trailers', 'mailinfo', 'mktag', 'mktree', 'name-rev', 'patch-id', 'quiltimport', 'unpack-file', 'update-server-info', 'upload-pack', 'verify-pack', 'verify-tag', 'fsmonitor--daemon', 'fmt-merge-msg', 'for-each-repo', 'index-pack', 'merge-file', 'merge-tree', 'merge-one-file', 'multi-pack-index', 'diff-files', 'fetch-pack', 'send-pack', 'receive-pack', 'shell', 'cherry', 'check-attr', 'annotate', 'bugreport', 'diagnose', 'get-tar-commit-id', 'prune-packed', 'stripspace', 'scalar', 'pack-refs', 'pack-redundant', 'checkout-index', 'check-mailmap', 'check-ref-format', 'commit-graph', 'show-index', 'unpack-objects', 'http-backend', 'imap-send', 'mailsplit', 'archimport', 'cvsimport', 'cvsserver', 'remote-http', 'remote-https', 'difftool--helper', 'web--browse']);

const USAGE = `usage: git [-v | --version] [-h | --help] [-C <path>] [-c <name>=<value>]
           [--exec-path[=<path>]] [--html-path] [--man-path] [--info-path]
           [-p | --paginate | -P | --no-pager] [--no-replace-objects] [--bare]
           [--git-dir=<path>] [--work-tree=<path>] [--namespace=<name>]
           [--super-prefix=<path>] [--config-env=<name>=<envvar>]
           <command> [<args>]
`;

/** -p and --no-pager. */
const wishes = new WeakMap<Process, boolean>();

/** What stands before the command; the rest is the command and its words. */
function* before(p: Process, words: string[]): Generator<never, void> {
  while (words[0]?.startsWith('-') && !['--version', '-v', '--help', '-h'].includes(words[0])) {
    const word = words.shift()!;
    if (word === '--no-optional-locks') continue;
    if (['--no-pager', '-P', '-p', '--paginate'].includes(word)) {
      wishes.set(p, word === '-p' || word === '--paginate');
      continue;
    }
    const place = /^--(git-dir|work-tree)(?:=(.*))?$/.exec(word);
    if (place) {
      p.env.set(place[1] === 'git-dir' ? 'GIT_DIR' : 'GIT_WORK_TREE', place[2] ?? words.shift() ?? '');
      continue;
    }
    if (word !== '-C' && word !== '-c') throw new GitError(`unknown option: ${word}\n${USAGE.trimEnd()}`, 129);
    const value = words.shift();
    if (value === undefined) throw new GitError(word === '-C' ? `no directory given for '-C' option\n${USAGE.trimEnd()}` : `-c expects a configuration string\n${USAGE.trimEnd()}`, 129);
    if (word === '-c') {
      const [key = '', ...text] = value.split('=');
      given.set(p, [...(given.get(p) ?? []), [key.toLowerCase(), text.join('=')]]);
    } else if (lookup(p, value)?.kind !== 'directory') throw new GitError(`fatal: cannot change to '${value}': ${lookup(p, value) ? 'Not a directory' : 'No such file or directory'}`);
    else p.cwd = p.ns.mounts.locate(value, p.cwd).absolute;
  }
}

export const git: Tool = {
  name: 'git', only: 'gnu', usage: 'COMMAND [ARG]...', summary: 'Keep versions of files', prepare: (words) => ['--', ...words],
  *run(p, { operands }) {
    const words = [...operands];
    try {
      for (const _ of before(p, words));
      let name = words.shift();
      if (name === '--version' || name === 'version' || name === '-v') {
        yield* p.write(1, 'git version 2.39.5\n');
        return 0;
      }
      if (name === undefined || name === '--help' || name === 'help' || name === '-h') {
        yield* p.write(1, `${USAGE}\nCommands of this machine's git:\n${commands.map((one) => one.name).sort().map((one) => `   ${one}\n`).join('')}`);
        return name === undefined ? 1 : 0;
      }
      const repository = nearest(p), alias = commands.some((one) => one.name === name) ? undefined : readConfig(p, repository).get(`alias.${name}`);
      if (alias?.startsWith('!')) {
        const line = alias.slice(1), cwd = p.cwd;
        p.cwd = repository?.top ?? cwd;
        return yield* p.wait(p.spawn({ argv: ['sh', '-c', words.length === 0 ? line : `${line} "$@"`, line, ...words] }));
      }
      if (alias !== undefined) {
        const [first = '', ...rest] = wordsOf(alias);
        if (!OTHERS.has(first) && !commands.some((one) => one.name === first)) throw new GitError(`expansion of alias '${name}' failed; '${first}' is not a git command`, 1);
        words.unshift(...rest);
        name = first;
      }
      const command = commands.find((one) => one.name === name);
      if (!command) throw OTHERS.has(name) ? new GitError(`git: this machine does not simulate 'git ${name}'`, 1) : new GitError(`git: '${name}' is not a git command. See 'git --help'.${similarTo(name, [...OTHERS, ...commands.map((one) => one.name)])}`, 1);
      if (!repository && !command.anywhere) throw new GitError('fatal: not a git repository (or any of the parent directories): .git');
      const { run } = command, call = readCall(command, p, words, repository ?? new Repository(p, '/'));
      return yield* paged(p, repository, name, words, wishes.get(p), () => run(call));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      if (error.message !== '') yield* complain(p, error.message);
      return error.status;
    }
  },
};

/** The words of an alias, those in quotes as one. */
const wordsOf = (text: string): string[] => [...text.matchAll(/(?:[^\s"']|"([^"]*)"|'([^']*)')+/g)].map(([whole]) => whole.replace(/["']/g, ''));

/** The repository that the current folder is in. */
function nearest(p: Process): Repository | undefined {
  const given = p.env.get('GIT_DIR'), tree = p.env.get('GIT_WORK_TREE');
  if (given !== undefined) {
    const folder = absolutePath(p, given);
    if (!lookup(p, `${folder}/HEAD`)) throw new GitError(`fatal: not a git repository: '${given}'`);
    return new Repository(p, tree === undefined ? p.cwd : absolutePath(p, tree), false, folder);
  }
  for (let folder = p.cwd; ; folder = folder.slice(0, folder.lastIndexOf('/')) || '/') {
    if (lookup(p, `${folder === '/' ? '' : folder}/.git`)?.kind === 'directory') return new Repository(p, folder);
    const linked = lookup(p, `${folder === '/' ? '' : folder}/.git`)?.kind === 'file' ? linkedRepository(p, folder) : undefined;
    if (linked) return linked;
    if (lookup(p, `${folder}/HEAD`)?.kind === 'file' && lookup(p, `${folder}/objects`) && lookup(p, `${folder}/refs`)) return new Repository(p, folder, true);
    if (folder === '/') return undefined;
  }
}
