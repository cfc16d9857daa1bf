/** bisect: halves what lies between a good and a bad commit, until the first bad one is found. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Parsed } from '../../options.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import { byDate, reachable } from '../history.ts';
import { subjectOf, type Commit } from '../objects.ts';
import { moveHead } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { checkout, moveTree } from './checkout.ts';
import { show } from './show.ts';

const USAGE = 'usage: git bisect [help|start|bad|good|new|old|terms|skip|next|reset|visualize|view|replay|log|run]';

export const bisect: Command = {
  name: 'bisect', usage: '[help|start|bad|good|new|old|terms|skip|next|reset|visualize|view|replay|log|run]', literal: true,
  *run(call) {
    const { p, repository } = call, [word, ...given] = [...call.operands, ...(call.behind ?? [])];
    switch (word) {
      case undefined: throw new GitError(USAGE, 1);
      case 'start': return yield* start(call, given);
      case 'bad': case 'new': case 'good': case 'old': return yield* mark(call, word === 'bad' || word === 'new' ? 'bad' : 'good', given);
      case 'reset': return yield* reset(call, given[0]);
      case 'log':
        if (repository.readInside('BISECT_LOG') === undefined) throw new GitError('error: We are not bisecting.', 1);
        yield* p.write(1, repository.readInside('BISECT_LOG')!);
        return 0;
      case 'run': return yield* run(call, given);
      default: throw new GitError(['help', 'terms', 'skip', 'next', 'visualize', 'view', 'replay'].includes(word) ? `fatal: this machine does not simulate bisect ${word}` : USAGE, 1);
    }
  },
};

const note = (repository: Repository, text: string): void => repository.writeInside('BISECT_LOG', (repository.readInside('BISECT_LOG') ?? '') + text);

const told = (repository: Repository, kind: string, id: string): string => `# ${kind}: [${id}] ${subjectOf(repository.commit(id)!)}\n`;

const goods = (repository: Repository): string[] => repository.names('refs/bisect').filter((name) => name.startsWith('good-')).map((name) => name.slice(5));

function* start(call: Call, words: readonly string[]): Blocking<number> {
  const { repository } = call, [bad, ...good] = words.map((word) => resolve(repository, word)).filter((id) => id !== undefined);
  clear(repository);
  repository.writeInside('BISECT_START', `${repository.branch ?? repository.head}\n`);
  if (bad !== undefined) repository.setReference('refs/bisect/bad', bad);
  for (const id of good) repository.setReference(`refs/bisect/good-${id}`, id);
  note(repository, `${bad === undefined ? '' : told(repository, 'bad', bad)}${good.map((id) => told(repository, 'good', id)).join('')}git bisect start${words.map((word) => ` '${word}'`).join('')}\n`);
  return yield* next(call);
}

function* mark(call: Call, kind: 'good' | 'bad', words: readonly string[]): Blocking<number> {
  const { repository } = call;
  if (repository.readInside('BISECT_START') === undefined) throw new GitError('You need to start by "git bisect start"\n', 1);
  for (const word of words.length > 0 ? words : ['HEAD']) {
    const id = resolve(repository, word);
    if (id === undefined) throw new GitError(`error: Bad rev input: ${word}`, 1);
    repository.setReference(kind === 'bad' ? 'refs/bisect/bad' : `refs/bisect/good-${id}`, id);
    note(repository, `${told(repository, kind, id)}git bisect ${kind} ${id}\n`);
  }
  return yield* next(call);
}

/** How many of the candidates stand on a commit or are it. */
const weightOf = (repository: Repository, one: Commit, candidates: ReadonlySet<string>): number => [...reachable(repository, [one.id])].filter((id) => candidates.has(id)).length;

/** The candidate nearest to the middle; the search begins at the old end and takes what is near enough. */
function middle(repository: Repository, candidates: readonly Commit[]): { one: Commit; weight: number } {
  const ids = new Set(candidates.map(({ id }) => id)), all = candidates.map((one) => ({ one, weight: weightOf(repository, one, ids) })).sort((a, b) => a.weight - b.weight), count = all.length;
  const near = all.find(({ weight }) => weight > 1 && Math.abs(2 * weight - count) <= 1), distance = (weight: number): number => Math.min(weight, count - weight);
  return near ?? all.reduce((best, other) => (distance(other.weight) > distance(best.weight) ? other : best));
}

/** How often one will have to test, as git estimates it. */
function stepsFor(count: number): number {
  if (count < 3) return 0;
  const n = Math.floor(Math.log2(count)), whole = 2 ** n;
  return whole < 3 * (count - whole) ? n : n - 1;
}

function* next(call: Call): Blocking<number> {
  const { p, repository } = call, bad = repository.reference('refs/bisect/bad'), good = goods(repository);
  if (bad === undefined || good.length === 0) {
    const words = bad === undefined && good.length === 0 ? 'waiting for both good and bad commits' : bad === undefined ? `waiting for bad commit, ${good.length} good commit${good.length === 1 ? '' : 's'} known` : 'waiting for good commit(s), bad commit known';
    note(repository, `# status: ${words}\n`);
    yield* p.write(1, `status: ${words}\n`);
    return 0;
  }
  const candidates = byDate(repository, [bad], good);
  if (candidates.length <= 1) {
    note(repository, told(repository, 'first bad commit', bad));
    yield* p.write(1, `${bad} is the first bad commit\n`);
    const options = new Parsed();
    options.all.push({ name: 'stat', value: undefined }, { name: 'summary', value: undefined });
    yield* show.run({ ...call, operands: [bad], options, behind: undefined });
    return 0;
  }
  const { one, weight } = middle(repository, candidates), left = candidates.length - weight - 1, steps = stepsFor(candidates.length);
  yield* p.write(1, `Bisecting: ${left} revision${left === 1 ? '' : 's'} left to test after this (roughly ${steps} step${steps === 1 ? '' : 's'})\n`);
  moveTree(repository, repository.snapshotOf(resolve(repository, 'HEAD')), repository.snapshotOf(one.id), 'checkout');
  const from = repository.branch ?? repository.head;
  repository.writeInside('HEAD', `${resolve(repository, 'HEAD')}\n`);
  moveHead(repository, one.id, `checkout: moving from ${from} to ${one.id}`);
  yield* p.write(1, `[${one.id}] ${subjectOf(one)}\n`);
  return 0;
}

function clear(repository: Repository): void {
  for (const name of repository.names('refs/bisect')) repository.removeReference(`refs/bisect/${name}`);
  repository.removeInside('BISECT_START', 'BISECT_LOG');
}

function* reset(call: Call, given: string | undefined): Blocking<number> {
  const { p, repository } = call, began = repository.readInside('BISECT_START')?.trim();
  if (began === undefined) {
    yield* p.write(1, 'We are not bisecting.\n');
    return 0;
  }
  clear(repository);
  return yield* checkout.run({ ...call, operands: [given ?? began], options: new Parsed(), behind: undefined });
}

function* run(call: Call, words: readonly string[]): Blocking<number> {
  const { p, repository } = call;
  if (words.length === 0) throw new GitError('error: bisect run failed: no command provided.', 1);
  for (;;) {
    const argv = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    yield* p.write(1, `running  ${argv}\n`);
    const status = yield* p.wait(p.spawn({ argv: ['sh', '-c', argv] }));
    if (status === 125) throw new GitError('fatal: this machine does not simulate bisect skip', 1);
    if (status > 127) throw new GitError(`error: bisect run failed: exit code ${status} from ${argv} is < 0 or >= 128`, 1);
    yield* mark(call, status === 0 ? 'good' : 'bad', []);
    if (!repository.readInside('BISECT_LOG')!.includes('# first bad commit: ')) continue;
    yield* p.write(1, 'bisect found first bad commit');
    return 0;
  }
}
