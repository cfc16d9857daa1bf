/** show-ref and ls-remote: references with what they point at. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import { remotesOf, remoteUrl } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { openRemote } from '../transport.ts';
import { shellPattern } from '../../pattern.ts';

interface Reference {
  name: string;
  id: string;
}

/** The references of some kinds, by their names. */
const references = (repository: Repository, kinds: readonly string[]): Reference[] =>
  kinds.flatMap((kind) => repository.names(`refs/${kind}`).map((name) => `refs/${kind}/${name}`)).sort().flatMap((name) => {
    const id = repository.reference(name) ?? resolve(repository, name);
    return id === undefined ? [] : [{ name, id }];
  });

/** Whether a name ends in the words of a pattern, part by part. */
const endsIn = (name: string, words: string): boolean => name === words || name.endsWith(`/${words}`);

export const showRef: Command = {
  name: 'show-ref', usage: '[<options>] [<pattern>...]', options: [{ long: 'head' }, { long: 'heads' }, { long: 'tags' }, { short: 's', long: 'hash', value: 'optional', shortAlone: true }, { long: 'verify' }, { short: 'q', long: 'quiet' }, { short: 'd', long: 'dereference' }],
  *run({ p, repository, options, operands }) {
    const kinds = [...(options.has('heads') ? ['heads'] : []), ...(options.has('tags') ? ['tags'] : [])], head = resolve(repository, 'HEAD');
    const all = [...(options.has('head') && head !== undefined ? [{ name: 'HEAD', id: head }] : []), ...references(repository, kinds.length > 0 ? kinds : ['heads', 'remotes', 'tags'])];
    const found = all.filter(({ name }) => operands.length === 0 || operands.some((words) => (options.has('verify') ? name === words : endsIn(name, words))));
    if (found.length === 0 && options.has('verify') && !options.has('q')) throw new GitError(`fatal: '${operands[0] ?? ''}' - not a valid ref`);
    if (!options.has('q')) yield* p.write(1, found.map(({ name, id }) => (options.has('s') ? `${id.slice(0, Number(options.value('s') ?? 40))}\n` : `${id} ${name}\n`)).join(''));
    return found.length === 0 ? 1 : 0;
  },
};

export const listRemote: Command = {
  name: 'ls-remote', usage: '[--heads] [--tags] [--refs] [-q | --quiet] [<repository> [<patterns>...]]', options: [{ short: 'h', long: 'heads' }, { short: 't', long: 'tags' }, { long: 'refs' }, { short: 'q', long: 'quiet' }, { long: 'exit-code' }, { long: 'get-url' }, { long: 'symref' }],
  *run(call) {
    const { p, options, operands: [given, ...patterns] } = call, url = yield* addressOf(call, given);
    if (options.has('get-url')) {
      yield* p.write(1, `${url}\n`);
      return 0;
    }
    const far = yield* openRemote(p, url), head = resolve(far, 'HEAD'), kinds = [...(options.has('h') ? ['heads'] : []), ...(options.has('t') ? ['tags'] : [])];
    if (given === undefined && !options.has('q')) yield* p.write(2, `From ${url}\n`);
    const all = [...(head === undefined || kinds.length > 0 || options.has('refs') ? [] : [{ name: 'HEAD', id: head }]), ...references(far, kinds.length > 0 ? kinds : ['heads', 'tags'])];
    const found = all.filter(({ name }) => patterns.length === 0 || patterns.some((words) => endsIn(name, words) || shellPattern(`*/${words}`).test(`/${name}`)));
    yield* p.write(1, found.map(({ name, id }) => `${id}\t${name}\n`).join(''));
    return found.length === 0 && options.has('exit-code') ? 2 : 0;
  },
};

/** Where a remote is: the one that is named, else the usual one. */
function* addressOf({ p, repository }: Call, given: string | undefined): Blocking<string> {
  const names = remotesOf(p, repository), name = given ?? (names.includes('origin') ? 'origin' : names[0]);
  yield* p.compute(0);
  if (name === undefined) throw new GitError('fatal: No remote configured to list refs from.');
  return names.includes(name) ? remoteUrl(repository, name) ?? name : name;
}
