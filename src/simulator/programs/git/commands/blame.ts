import { linesOf, runs } from '../../diff.ts';
import { fromTop, type Command } from '../command.ts';
import { ambiguous, GitError } from '../error.ts';
import { byDate } from '../history.ts';
import { dateOf } from '../pretty.ts';
import type { Commit } from '../objects.ts';
import { resolve } from '../revisions.ts';
import { entryOf } from '../worktree.ts';
import { patternOf } from './log.ts';
import { decode } from '../../../kernel/bytes.ts';

const NOT_YET = '0'.repeat(40);

/** `-L 2,5`, `-L 2,+3`, `-L 2`, `-L ,5`, `-L /pattern/,+1`. */
function rangeOf(given: string | undefined, lines: readonly string[], file: string): [from: number, last: number] {
  if (given === undefined) return [1, lines.length];
  const words = /^(\d+|\/(?:[^/\\]|\\.)+\/)?(?:,([+-]?\d+|\/(?:[^/\\]|\\.)+\/)?)?$/.exec(given);
  if (!words) throw new GitError('usage: git blame [<options>] [<rev-opts>] [<rev>] [--] <file>', 129);
  const found = (word: string, after: number): number => {
    if (!word.startsWith('/')) return Number(word);
    const at = lines.findIndex((line, i) => i >= after && patternOf(word.slice(1, -1)).test(line));
    if (at < 0) throw new GitError(`fatal: -L parameter '${word.slice(1, -1)}' starting at line ${after + 1}: No match`);
    return at + 1;
  };
  const from = words[1] === undefined ? 1 : found(words[1], 0), to = words[2];
  if (from > lines.length) throw new GitError(`fatal: file ${file} has only ${lines.length} line${lines.length === 1 ? '' : 's'}`);
  const last = to === undefined ? lines.length : to.startsWith('+') ? from + Number(to) - 1 : to.startsWith('-') ? from + Number(to) + 1 : found(to, from);
  return last < from ? [Math.max(1, last), from] : [from, Math.min(last, lines.length)];
}

export const blame: Command = {
  name: 'blame', usage: '[<options>] [<rev-opts>] [<rev>] [--] <file>', options: [{ short: 'L', value: true }, { short: 's' }, { short: 'e', long: 'show-email' }, { short: 'l' }, { long: 'date', value: true }, { short: 'w' }, { short: 'p', long: 'porcelain' }, { long: 'line-porcelain' }, { short: 'f', long: 'show-name' }, { short: 'n', long: 'show-number' }, { short: 't' }, { short: 'M', value: 'optional' }, { short: 'C', value: 'optional' }],
  *run(call) {
    const { p, repository, options } = call, words = [...call.operands, ...(call.behind ?? [])], file = words.pop(), revision = words[0];
    if (file === undefined) throw new GitError('usage: git blame [<options>] [<rev-opts>] [<rev>] [--] <file>', 129);
    const other = ['p', 'line-porcelain', 'f', 'n', 't', 'M', 'C'].find((name) => options.has(name));
    if (other !== undefined) throw new GitError(`fatal: this machine does not simulate blame ${other.length > 1 ? '--' : '-'}${other}`, 1);
    const start = resolve(repository, revision ?? 'HEAD'), path = fromTop(call, file);
    if (start === undefined) throw ambiguous(revision ?? 'HEAD');
    const work = entryOf(repository, path);
    if (!repository.snapshotOf(start).has(path) && !(revision === undefined && repository.index.has(path) && work)) throw new GitError(`fatal: no such path '${path}' in ${revision ?? 'HEAD'}`);
    // From the newest version back: a line belongs to the oldest commit that has it all the way.
    const versions: { one: Commit; text: string }[] = [];
    for (const one of byDate(repository, [start], [], true)) {
      const entry = repository.snapshotOf(one.id).get(path);
      if (!entry) break;
      versions.push({ one, text: repository.text(entry.id) });
    }
    const top = revision === undefined && work ? decode(work.body) : versions[0]?.text ?? '', lines = linesOf(top), owner = lines.map(() => NOT_YET);
    let alive = lines.map((_, i) => i), before = top;
    for (const { one, text } of versions) {
      const kept: number[] = [];
      let newer = 0, older = 0;
      for (const { kind, lines: part } of runs(linesOf(text), linesOf(before), (line) => line)) {
        if (kind === '-') older += part.length;
        else for (const _ of part) {
          if (kind === ' ') kept[older++] = alive[newer] ?? -1;
          newer++;
        }
      }
      alive = Array.from({ length: older }, (_, i) => kept[i] ?? -1);
      for (const at of alive) if (at >= 0) owner[at] = one.id;
      before = text;
      if (alive.every((at) => at < 0)) break;
    }
    const [from, last] = rangeOf(options.value('L'), lines, file);
    const who = (id: string): string => (id === NOT_YET ? (options.has('e') ? '<not.committed.yet>' : 'Not Committed Yet') : options.has('e') ? `<${/<(.*)>/.exec(repository.commit(id)!.author.who)?.[1]}>` : repository.commit(id)!.author.who.replace(/ <.*/, ''));
    const width = Math.max(...owner.slice(from - 1, last).map((id) => who(id).length)), digits = String(last).length;
    const name = (id: string): string => (id !== NOT_YET && repository.commit(id)!.parents.length === 0 ? `^${id.slice(0, options.has('l') ? 39 : 7)}` : id.slice(0, options.has('l') ? 40 : 8));
    const when = (id: string): string => (id === NOT_YET ? dateOf({ who: '', time: Math.floor(p.now / 1000), zone: '+0000' }, options.value('date') ?? 'iso', p.now) : dateOf(repository.commit(id)!.author, options.value('date') ?? 'iso', p.now));
    for (let i = from - 1; i < Math.min(last, lines.length); i++) {
      const id = owner[i]!, text = lines[i]!.split('\n')[0]!;
      yield* p.write(1, options.has('s') ? `${name(id)} ${String(i + 1).padStart(digits)}) ${text}\n` : `${name(id)} (${who(id).padEnd(width)} ${when(id)} ${String(i + 1).padStart(digits)}) ${text}\n`);
    }
    return 0;
  },
};
