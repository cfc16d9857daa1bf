import { encode } from '../../../kernel/bytes.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Command } from '../command.ts';
import type { Repository } from '../repository.ts';
import { GitError } from '../error.ts';
import { identity, stampNow, unknownIdentity } from '../identity.ts';
import { isAncestor } from '../history.ts';
import { short, subjectOf } from '../objects.ts';
import { objectOf, resolve } from '../revisions.ts';
import { validName } from './branch.ts';
import { edited } from './commit.ts';

const pattern = (text: string): RegExp => new RegExp(`^${text.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`);

/** v1.10 behind v1.9. */
const byVersion = (a: string, b: string): number => {
  const one = a.match(/\d+|\D+/g) ?? [], two = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.max(one.length, two.length); i++) {
    const x = one[i] ?? '', y = two[i] ?? '';
    if (x !== y) return /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return 0;
};

/** No tag here is signed: its text is shown, and that it has no signature. */
function* verify(repository: Repository, names: readonly string[]): Blocking<number> {
  const { p } = repository;
  for (const name of names) {
    const id = repository.reference(`refs/tags/${name}`), found = id === undefined ? undefined : repository.read(id);
    if (found?.kind === 'tag') yield* p.write(1, found.body);
    yield* p.write(2, `error: ${found === undefined ? `tag '${name}' not found.` : found.kind === 'tag' ? 'no signature found' : `${name}: cannot verify a non-tag object of type ${found.kind}.`}\n`);
  }
  return names.length > 0 ? 1 : 0;
}

export const tag: Command = {
  name: 'tag', usage: '[-a | -s | -u <key-id>] [-f] [-m <msg> | -F <file>] [-e]\n               <tagname> [<commit> | <object>]\n   or: git tag -d <tagname>...\n   or: git tag [-n[<num>]] -l [--contains <commit>] [--no-contains <commit>]\n               [--points-at <object>] [--column[=<options>] | --no-column]\n               [--create-reflog] [--sort=<key>] [--format=<format>]\n               [--merged <commit>] [--no-merged <commit>] [<pattern>...]\n   or: git tag -v [--format=<format>] <tagname>...',
  options: [{ short: 'd', long: 'delete' }, { short: 'l', long: 'list' }, { short: 'a', long: 'annotate' }, { short: 'm', long: 'message', value: true }, { short: 'f', long: 'force' }, { short: 'v', long: 'verify' }, { short: 'n', value: 'optional' }, { long: 'sort', value: true }, { long: 'contains', value: true }, { long: 'points-at', value: true }],
  *run({ p, repository, options, operands }) {
    const [name, from = 'HEAD', more] = operands;
    if (name === undefined && ['a', 'm', 'f'].some((one) => options.has(one))) throw new GitError(`usage: git tag ${tag.usage}`, 129);
    if (options.has('v')) return yield* verify(repository, operands);
    if (options.has('d')) {
      let status = 0;
      for (const one of operands) {
        const id = repository.reference(`refs/tags/${one}`);
        if (id === undefined) {
          yield* p.write(2, `error: tag '${one}' not found.\n`);
          status = 1;
        } else {
          repository.removeReference(`refs/tags/${one}`);
          yield* p.write(1, `Deleted tag '${one}' (was ${short(id)})\n`);
        }
      }
      return status;
    }
    if (name === undefined || options.has('l') || options.has('n') || options.has('contains') || options.has('points-at')) {
      const contains = options.value('contains'), at = options.value('points-at'), order = options.value('sort') ?? '';
      const names = repository.tags().filter((one) => (operands.length === 0 || operands.some((word) => pattern(word).test(one)))
        && (contains === undefined || isAncestor(repository, resolve(repository, contains) ?? '', resolve(repository, `refs/tags/${one}`) ?? '')) && (at === undefined || resolve(repository, at) === resolve(repository, `refs/tags/${one}`)));
      if (/v(ersion)?:/.test(order)) names.sort(byVersion);
      if (order.startsWith('-')) names.reverse();
      const note = (one: string): string => {
        const found = repository.read(repository.reference(`refs/tags/${one}`)!);
        return found?.kind === 'tag' ? decode(found.body).split('\n\n').slice(1).join('\n\n').split('\n')[0]! : subjectOf(repository.commit(resolve(repository, `refs/tags/${one}`)!)!);
      };
      yield* p.write(1, names.map((one) => (options.has('n') ? `${one.padEnd(15)} ${note(one)}\n` : `${one}\n`)).join(''));
      return 0;
    }
    if (more !== undefined) throw new GitError('fatal: too many arguments');
    if (!validName(name)) throw new GitError(`fatal: '${name}' is not a valid tag name.`);
    const old = repository.reference(`refs/tags/${name}`), id = objectOf(repository, from);
    if (id === undefined) throw new GitError(`fatal: Failed to resolve '${from}' as a valid ref.`);
    if (old !== undefined && !options.has('f')) throw new GitError(`fatal: tag '${name}' already exists`);
    let target = id;
    if (options.has('a') || options.has('m')) {
      const message = options.has('m') ? options.values('m').join('\n\n') : yield* edited(repository, ''), who = identity(p, repository, 'COMMITTER');
      if (who === undefined) throw new GitError(unknownIdentity(p).replace('Author', 'Committer'));
      if (message === '') throw new GitError('fatal: no tag message?');
      target = repository.write('tag', encode(`object ${id}\ntype ${repository.read(id)!.kind}\ntag ${name}\ntagger ${stampNow(p, who, 'COMMITTER')}\n\n${message}\n`));
    }
    repository.setReference(`refs/tags/${name}`, target);
    if (old !== undefined && old !== target) yield* p.write(1, `Updated tag '${name}' (was ${short(old)})\n`);
    return 0;
  },
};
