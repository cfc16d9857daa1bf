/** for-each-ref: references with what a format asks of them. */
import type { Command } from '../command.ts';
import { GitError } from '../error.ts';
import { isAncestor } from '../history.ts';
import { short, subjectOf, type Commit, type Stamp } from '../objects.ts';
import { dateOf } from '../pretty.ts';
import { upstreamOf } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { distance } from './status.ts';

interface Reference {
  name: string;
  /** The object it names, and the commit behind it. */
  id: string;
  kind: string;
  commit: Commit | undefined;
}

const shortName = (name: string): string => name.replace(/^refs\/(heads|tags|remotes)\//, '');

function lengthened(name: string, modifier: string | undefined): string {
  const [, where, count] = /^(lstrip|strip|rstrip)=(-?\d+)$/.exec(modifier ?? '') ?? [], parts = name.split('/'), n = Number(count);
  if (where === undefined) return modifier === 'short' ? shortName(name) : name;
  if (where === 'rstrip') return parts.slice(0, n < 0 ? -n : Math.max(0, parts.length - n)).join('/');
  return parts.slice(n < 0 ? n : Math.min(n, parts.length - 1)).join('/');
}

const PEOPLE = /^(author|committer|tagger|creator)(name|email|date)?$/;

function person(stamp: Stamp | undefined, part: string | undefined, modifier: string | undefined, now: number): string {
  if (!stamp) return '';
  if (part === 'name') return stamp.who.replace(/ <.*/, '');
  if (part === 'email') return /<.*>/.exec(stamp.who)?.[0] ?? '';
  return part === 'date' ? dateOf(stamp, modifier, now) : `${stamp.who} ${stamp.time} ${stamp.zone}`;
}

function tagStamp(repository: Repository, { kind, id }: Reference): Stamp | undefined {
  const found = kind === 'tag' ? /^tagger (.*) (\d+) ([-+]\d{4})$/m.exec(repository.text(id)) : null;
  return found ? { who: found[1]!, time: Number(found[2]), zone: found[3]! } : undefined;
}

/** What a reference says of a field. @throws GitError for an unknown one */
function field(repository: Repository, reference: Reference, word: string): string {
  const [name = '', modifier] = word.replace(/^\*/, '').split(/:(.*)/s), { commit } = reference, { now } = repository.p;
  const who = PEOPLE.exec(name);
  if (who) return person(who[1] === 'tagger' ? tagStamp(repository, reference) : who[1] === 'creator' ? tagStamp(repository, reference) ?? commit?.committer : who[1] === 'author' ? commit?.author : commit?.committer, who[2], modifier, now);
  const message = reference.kind === 'tag' ? repository.text(reference.id).split('\n\n').slice(1).join('\n\n') : commit?.message ?? '';
  switch (name) {
    case 'refname': return lengthened(reference.name, modifier);
    case 'objectname': return modifier === undefined ? reference.id : modifier === 'short' ? short(reference.id) : reference.id.slice(0, Number(modifier.replace('short=', '')));
    case 'objecttype': return reference.kind;
    case 'objectsize': return String(repository.read(reference.id)?.body.length ?? 0);
    case 'tree': return commit?.tree ?? '';
    case 'parent': return commit?.parents.join(' ') ?? '';
    case 'subject': return subjectOf({ message });
    case 'body': return message.split(/\n\s*\n/).slice(1).join('\n\n');
    case 'contents': return modifier === 'subject' ? subjectOf({ message }) : modifier === 'body' ? message.split(/\n\s*\n/).slice(1).join('\n\n') : message;
    case 'HEAD': return repository.head === reference.name ? '*' : ' ';
    case 'upstream': return upstreamField(repository, reference, modifier);
    case 'symref': case 'worktreepath': return '';
    default: throw new GitError(`fatal: unknown field name: ${name}`);
  }
}

function upstreamField(repository: Repository, { name, id }: Reference, modifier: string | undefined): string {
  const found = name.startsWith('refs/heads/') ? upstreamOf(repository, name.slice(11)) : undefined;
  if (!found) return '';
  const there = resolve(repository, found.tracking);
  if (modifier === 'short') return shortName(found.tracking);
  if (modifier !== 'track' && modifier !== 'trackshort') return found.tracking;
  if (there === undefined) return modifier === 'track' ? '[gone]' : '';
  const { ahead, behind } = distance(repository, id, there);
  if (modifier === 'trackshort') return ahead && behind ? '<>' : ahead ? '>' : behind ? '<' : '=';
  return ahead || behind ? `[${[ahead ? `ahead ${ahead}` : '', behind ? `behind ${behind}` : ''].filter(Boolean).join(', ')}]` : '';
}

/** `%(field)`, `%%` and `%0a`. */
export const formattedReference = (repository: Repository, reference: Reference, format: string): string =>
  format.replace(/%\(([^)]*)\)|%([0-9a-fA-F]{2})|%%/g, (whole, word?: string, code?: string) => (word !== undefined ? field(repository, reference, word) : code !== undefined ? String.fromCharCode(parseInt(code, 16)) : whole[0]!));

export function referencesBelow(repository: Repository, patterns: readonly string[]): Reference[] {
  const names = ['heads', 'remotes', 'tags', 'stash'].flatMap((kind) => repository.names(`refs/${kind}`).map((name) => `refs/${kind}/${name}`)).concat(repository.reference('refs/stash') === undefined ? [] : ['refs/stash']).sort();
  const wanted = (name: string): boolean => patterns.length === 0 || patterns.some((pattern) => name === pattern || name.startsWith(`${pattern.replace(/\/$/, '')}/`) || new RegExp(`^${pattern.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '[^/]*')}$`).test(name));
  return names.filter(wanted).flatMap((name) => {
    const id = repository.reference(name), commit = resolve(repository, name);
    return id === undefined ? [] : [{ name, id, kind: repository.read(id)?.kind ?? 'commit', commit: commit === undefined ? undefined : repository.commit(commit) }];
  });
}

/** Sorts by fields, the last key given counting most. */
export function sortReferences(repository: Repository, all: readonly Reference[], keys: readonly string[]): Reference[] {
  const value = (one: Reference, key: string): string => (key.endsWith('date') ? field(repository, one, `${key}:unix`).padStart(12, '0') : field(repository, one, key));
  let sorted = [...all];
  for (const key of keys) {
    const down = key.startsWith('-'), name = key.replace(/^-/, '');
    sorted = sorted.map((one) => ({ one, by: value(one, name) })).sort((a, b) => (a.by === b.by ? 0 : a.by < b.by === down ? 1 : -1)).map(({ one }) => one);
  }
  return sorted;
}

export const forEachRef: Command = {
  name: 'for-each-ref', usage: '[<options>] [<pattern>]',
  options: [{ long: 'format', value: true }, { long: 'sort', value: true }, { long: 'count', value: true }, { long: 'contains', value: 'optional' }, { long: 'merged', value: 'optional' }, { long: 'no-merged', value: 'optional' }, { long: 'points-at', value: true }],
  *run({ p, repository, options, operands }) {
    const format = options.value('format') ?? '%(objectname) %(objecttype)\t%(refname)';
    const commitOf = (name: string): string | undefined => (options.has(name) ? resolve(repository, options.value(name) ?? 'HEAD') : undefined);
    const [contains, merged, unmerged, at] = ['contains', 'merged', 'no-merged', 'points-at'].map(commitOf);
    const found = referencesBelow(repository, operands).filter(({ commit }) => (contains === undefined || (commit && isAncestor(repository, contains, commit.id)))
      && (merged === undefined || (commit && isAncestor(repository, commit.id, merged))) && (unmerged === undefined || (commit && !isAncestor(repository, commit.id, unmerged))) && (at === undefined || commit?.id === at));
    const sorted = sortReferences(repository, found, options.values('sort')).slice(0, Number(options.value('count') ?? Infinity));
    yield* p.write(1, sorted.map((one) => `${formattedReference(repository, one, format)}\n`).join(''));
    return 0;
  },
};
