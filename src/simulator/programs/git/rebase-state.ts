/** What a rebase keeps between its stops, in .git/rebase-merge, and how status tells of it. */
import { short } from './objects.ts';
import type { Repository } from './repository.ts';

const FILES = ['head-name', 'onto', 'orig-head', 'git-rebase-todo', 'done', 'end', 'stopped', 'message'] as const;

/** A line of the list of what is to be done: `pick 1a2b3c4 words`. */
export interface Step {
  verb: string;
  id: string;
  rest: string;
}

export interface RebaseState {
  /** `refs/heads/dev`, or `detached HEAD`. */
  headName: string;
  onto: string;
  original: string;
  todo: Step[];
  done: Step[];
  /** Steps at the start. */
  end: number;
  /** The commit at which it stopped: for a conflict, or to be amended. */
  stopped: string | undefined;
}

export const lineOf = ({ verb, id, rest }: Step): string => `${verb} ${id === '' ? '' : `${short(id)} `}${rest}`;

const parse = (text: string | undefined): Step[] => (text ?? '').split('\n').filter(Boolean).map((line) => {
  const [, verb = '', id = '', rest = ''] = /^(\S+) ([0-9a-f]{40})? ?(.*)$/.exec(line) ?? [];
  return { verb, id, rest };
});

const written = (steps: readonly Step[]): string => steps.map(({ verb, id, rest }) => `${verb} ${id === '' ? '' : `${id} `}${rest}\n`).join('');

export function readRebase(repository: Repository): RebaseState | undefined {
  const read = (name: (typeof FILES)[number]): string | undefined => repository.readInside(`rebase-merge/${name}`)?.trim();
  const headName = read('head-name');
  if (headName === undefined) return undefined;
  return { headName, onto: read('onto')!, original: read('orig-head')!, todo: parse(read('git-rebase-todo')), done: parse(read('done')), end: Number(read('end')), stopped: read('stopped') };
}

export function writeRebase(repository: Repository, state: RebaseState): void {
  const put = (name: (typeof FILES)[number], text: string): void => repository.writeInside(`rebase-merge/${name}`, `${text}\n`);
  put('head-name', state.headName);
  put('onto', state.onto);
  put('orig-head', state.original);
  put('git-rebase-todo', written(state.todo));
  put('done', written(state.done));
  put('end', String(state.end));
  if (state.stopped === undefined) repository.removeInside('rebase-merge/stopped');
  else put('stopped', state.stopped);
}

export const endRebase = (repository: Repository): void => repository.removeInside(...FILES.map((name) => `rebase-merge/${name}`), 'MERGE_MSG', 'CHERRY_PICK_HEAD');

/** The head of `git status` in the middle of a rebase. */
export function rebaseLines({ headName, onto, todo, done }: RebaseState, conflicts: boolean, editing: boolean): string {
  const count = (steps: readonly Step[], word: string): string => `${steps.length} ${word}`;
  const last = done.slice(-2).map((step) => `   ${lineOf(step)}\n`).join(''), next = todo.slice(0, 2).map((step) => `   ${lineOf(step)}\n`).join('');
  const where = headName.startsWith('refs/heads/') ? ` branch '${headName.slice(11)}' on '${short(onto)}'` : '';
  const so = conflicts ? `You are currently rebasing${where}.\n  (fix conflicts and then run "git rebase --continue")\n  (use "git rebase --skip" to skip this patch)\n  (use "git rebase --abort" to check out the original branch)\n`
    : editing ? `You are currently editing a commit while rebasing${where}.\n  (use "git commit --amend" to amend the current commit)\n  (use "git rebase --continue" once you are satisfied with your changes)\n` : `You are currently rebasing${where}.\n  (all conflicts fixed: run "git rebase --continue")\n`;
  return `interactive rebase in progress; onto ${short(onto)}\nLast command${done.length === 1 ? '' : 's'} done (${count(done, `command${done.length === 1 ? '' : 's'} done`)}):\n${last}${done.length > 2 ? '  (see more in file .git/rebase-merge/done)\n' : ''}${todo.length === 0 ? 'No commands remaining.\n' : `Next command${todo.length === 1 ? '' : 's'} to do (${count(todo, `remaining command${todo.length === 1 ? '' : 's'}`)}):\n${next}  (use "git rebase --edit-todo" to view and edit)\n`}${so}\n`;
}
