import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { commands, configure, GitError, init } from './git/commands.ts';
import { Repository } from './git/objects.ts';
import { complain, type Tool } from './tool.ts';

/** Real commands of git that need another repository, or are more than this one has. */
const OTHERS = new Set(['clone', 'pull', 'push', 'fetch', 'remote', 'merge', 'rebase', 'stash', 'cherry-pick', 'blame', 'bisect', 'grep', 'revert', 'submodule', 'worktree', 'mv', 'clean', 'describe', 'reflog', 'archive']);

export const git: Tool = {
  name: 'git', only: 'gnu', usage: 'COMMAND [ARG]...', summary: 'Keep versions of files', prepare: (words) => ['--', ...words],
  *run(p, { operands }) {
    const words = [...operands];
    try {
      while (words[0] === '-C' || words[0] === '-c' || words[0] === '--no-pager') {
        const word = words.shift(), value = word === '--no-pager' ? undefined : words.shift();
        if (word === '-C' && value !== undefined) {
          if (!lookup(p, value)) throw new GitError(`fatal: cannot change to '${value}': No such file or directory`);
          p.cwd = p.ns.mounts.locate(value, p.cwd).absolute;
        }
      }
      const command = words.shift();
      if (command === '--version' || command === 'version' || command === '-v') {
        yield* p.write(1, 'git version 2.39.5\n');
        return 0;
      }
      if (command === undefined || command === '--help' || command === 'help' || command === '-h') {
        yield* p.write(1, `usage: git [-C <path>] <command> [<args>]\n\nCommands of this machine's git:\n${['init', 'config', ...Object.keys(commands)].sort().map((name) => `   ${name}\n`).join('')}`);
        return command === undefined ? 1 : 0;
      }
      const repository = nearest(p);
      if (command === 'init') return yield* init(p, words);
      if (command === 'config') return yield* configure(p, words, repository);
      const run = commands[command];
      if (!run) throw OTHERS.has(command) ? new GitError(`git: this machine does not simulate 'git ${command}'`, 1) : new GitError(`git: '${command}' is not a git command. See 'git --help'.`, 1);
      if (!repository) throw new GitError('fatal: not a git repository (or any of the parent directories): .git');
      return yield* run({ p, words, repository });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      yield* complain(p, error.message);
      return error.status;
    }
  },
};

/** The repository that the current folder is in. */
function nearest(p: Process): Repository | undefined {
  for (let folder = p.cwd; ; folder = folder.slice(0, folder.lastIndexOf('/')) || '/') {
    if (lookup(p, `${folder === '/' ? '' : folder}/.git`)?.kind === 'directory') return new Repository(p, folder);
    if (folder === '/') return undefined;
  }
}
