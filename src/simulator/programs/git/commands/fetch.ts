import type { Blocking } from '../../../kernel/blocking.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import { isAncestor } from '../history.ts';
import { short } from '../objects.ts';
import { logReference } from '../reflog.ts';
import { remotesOf, remoteUrl, upstreamOf } from '../remotes.ts';
import { follow } from '../revisions.ts';
import { copyObjects, offered, openRemote } from '../transport.ts';

/** A line of what fetch and push did: mark, what, from where, to where. */
export const refLine = (mark: string, what: string, from: string, to: string, width: number, note = ''): string => ` ${mark} ${what.padEnd(17)} ${from.padEnd(width)} -> ${to}${note}\n`;

/** Brings what a remote has here; FETCH_HEAD names what was asked for. */
export function* fetchFrom(call: Pick<Call, 'p' | 'repository' | 'options'>, name: string, wanted: readonly string[]): Blocking<number> {
  const { p, repository, options } = call, known = remotesOf(p, repository).includes(name), url = known ? remoteUrl(repository, name)! : name;
  const there = yield* openRemote(p, url), all = offered(there), branches = all.filter(({ kind }) => kind === 'branch'), lines: string[] = [];
  const asked = wanted.length > 0 ? wanted.map((word) => {
    const found = all.find(({ name: one, full }) => one === word || full === word);
    if (!found) throw new GitError(`fatal: couldn't find remote ref ${word}`);
    return found;
  }) : known ? branches : branches.filter(({ name: one }) => one === there.branch);
  copyObjects(there, repository, asked.map(({ id }) => id));
  const width = Math.max(10, ...asked.map(({ name: one }) => one.length)), heads: string[] = [];
  if (options.has('p') && known) for (const one of repository.names(`refs/remotes/${name}`)) {
    if (one === 'HEAD' || branches.some((branch) => branch.name === one)) continue;
    repository.removeReference(`refs/remotes/${name}/${one}`);
    lines.push(refLine('-', '[deleted]', '(none)', `${name}/${one}`, width));
  }
  for (const { name: one, id, kind } of asked) {
    if (wanted.length > 0 || !known) lines.push(refLine('*', kind === 'tag' ? 'tag' : 'branch', known || wanted.length > 0 ? one : 'HEAD', 'FETCH_HEAD', width));
    heads.push(`${id}\t\t${kind} '${one}' of ${url}\n`);
    if (!known || kind === 'tag') continue;
    const full = `refs/remotes/${name}/${one}`, before = follow(repository, full);
    if (before === id) continue;
    repository.setReference(full, id);
    const forward = before === undefined || isAncestor(repository, before, id);
    logReference(repository, full, before, id, before === undefined ? 'fetch: storing head' : forward ? 'fetch: fast-forward' : 'fetch: forced-update');
    lines.push(before === undefined ? refLine('*', '[new branch]', one, `${name}/${one}`, width) : refLine(forward ? ' ' : '+', `${short(before)}${forward ? '..' : '...'}${short(id)}`, one, `${name}/${one}`, width, forward ? '' : '  (forced update)'));
  }
  if (known) for (const { name: one, id, full } of all.filter(({ kind }) => kind === 'tag')) {
    if (repository.reference(full) !== undefined || (!options.has('t') && repository.read(id) === undefined && !branches.some((branch) => isAncestor(there, id, branch.id)))) continue;
    copyObjects(there, repository, [id]);
    repository.setReference(full, id);
    lines.push(refLine('*', '[new tag]', one, one, width));
  }
  repository.writeInside('FETCH_HEAD', heads.join(''));
  if (lines.length > 0 && !options.has('q')) yield* p.write(2, `From ${url.replace(/\/?$/, '').replace(/\.git$/, '')}\n${lines.join('')}`);
  return 0;
}

export const fetch: Command = {
  name: 'fetch', usage: '[<options>] [<repository> [<refspec>...]]', options: [{ long: 'all' }, { short: 'p', long: 'prune' }, { short: 't', long: 'tags' }, { short: 'q', long: 'quiet' }, { short: 'v', long: 'verbose' }, { long: 'depth', value: true }, { short: 'f', long: 'force' }],
  *run(call) {
    const { p, repository, options, operands } = call, names = remotesOf(p, repository), [name = upstreamOf(repository, repository.branch ?? '')?.remote ?? 'origin', ...wanted] = operands;
    if (options.has('all')) {
      for (const one of names) {
        if (!options.has('q') && names.length > 1) yield* p.write(1, `Fetching ${one}\n`);
        yield* fetchFrom(call, one, []);
      }
      return 0;
    }
    return operands.length === 0 && !names.includes(name) ? 0 : yield* fetchFrom(call, name, wanted);
  },
};
