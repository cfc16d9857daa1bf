/** label and annotate: `KEY=VALUE` and `KEY-` on the metadata of objects. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix, kindName, resultPrinter } from '../print/result.ts';
import { objectPrinter } from '../print/output.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';

export interface MetadataVerb {
  field: 'labels' | 'annotations';
  word: string;
  /** @throws CommandError */
  checkValue: (key: string, value: string) => void;
  /** What a clash says. */
  clash: (key: string, value: string) => string;
  /** What the command says it did. */
  operation: (change: { set: number; removed: number; changed: boolean }) => string;
  missing: (key: string) => string;
}

interface Changes {
  set: Map<string, string>;
  remove: Set<string>;
}

const isChange = (word: string): boolean => (word.includes('=') && !word.startsWith('=')) || (word.endsWith('-') && word !== '-');

function parse(words: readonly string[], verb: MetadataVerb): Changes {
  const changes: Changes = { set: new Map(), remove: new Set() };
  for (const word of words) {
    if (word.includes('=') && !word.startsWith('=')) {
      const key = word.slice(0, word.indexOf('=')), value = word.slice(word.indexOf('=') + 1);
      verb.checkValue(key, value);
      changes.set.set(key, value);
    } else if (word.endsWith('-')) changes.remove.add(word.slice(0, -1));
    else throw new CommandError(`unknown ${verb.word} spec: ${word}`);
  }
  for (const key of changes.remove) if (changes.set.has(key)) throw new CommandError(`can not both modify and remove ${/^[aeiou]/.test(verb.word) ? 'an' : 'a'} ${verb.word} in the same command`);
  return changes;
}

export function* runMetadataVerb(session: Session, verb: MetadataVerb): Blocking<void> {
  const first = session.args.findIndex(isChange);
  const resources = first < 0 ? session.args : session.args.slice(0, first);
  const changes = parse(first < 0 ? [] : session.args.slice(first), verb);
  const listing = session.switch('list'), local = session.switch('local');
  if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
  if (resources.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (changes.set.size === 0 && changes.remove.size === 0 && !listing) throw new CommandError(`at least one ${verb.word} update is required`);
  const dryRun = dryRunOf(session);
  resultPrinter(session, dryRun);
  const selection = yield* select(session, { ...selectionFlags(session, resources), local });
  let infos: Info[], errors: Error[] = [];
  if (selection.by === 'files' && local) ({ infos, errors } = selection);
  else ({ infos, errors } = yield* fetchSelection(session, selection));
  const failures = [...errors];
  for (const info of infos) {
    try {
      if (listing) yield* show(session, verb, info, infos.length > 1);
      else yield* update(session, verb, info, changes);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}

function* show(session: Session, verb: MetadataVerb, info: Info, several: boolean): Blocking<void> {
  const indent = several ? ' ' : '';
  if (several) yield* session.out(`Listing ${verb.field} for ${info.object!.kind}.${info.mapping.group}/${info.name}:\n`);
  for (const [key, value] of Object.entries(info.object!.metadata[verb.field] ?? {})) yield* session.out(`${indent}${key}=${value}\n`);
}

function* update(session: Session, verb: MetadataVerb, info: Info, { set, remove }: Changes): Blocking<void> {
  const before = info.object!;
  const map: Record<string, string> = { ...before.metadata[verb.field] };
  if (!session.switch('overwrite')) {
    const clashes = [...set].filter(([key, value]) => map[key] !== undefined && map[key] !== value).map(([key]) => verb.clash(key, map[key]!));
    if (clashes.length > 0) throw new CommandError(verb.field === 'annotations' ? `--overwrite is false but found the following declared annotation(s): ${clashes.join('; ')}` : clashes.length === 1 ? clashes[0]! : `[${clashes.join(', ')}]`);
  }
  for (const key of remove) {
    if (!(key in map) && verb.missing(key)) yield* session.out(verb.missing(key));
    delete map[key];
  }
  for (const [key, value] of set) map[key] = value;
  const { [verb.field]: _, ...metadata } = before.metadata;
  const version = session.flag('resource-version');
  const after = { ...before, metadata: { ...metadata, ...(Object.keys(map).length > 0 && { [verb.field]: map }), ...(version && { resourceVersion: version }) } } as KubernetesObject;
  const patch = mergePatchBetween(before as unknown as Json, after as unknown as Json);
  const changed = Object.keys(patch).length > 0;
  const dryRun = dryRunOf(session);
  let result = after;
  if (dryRun !== 'client' && !session.switch('local')) result = changed ? yield* patchObject(session, info, 'merge', patch, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]) : before;
  const print = objectPrinter(session);
  const operation = verb.operation({ set: [...set].filter(([key, value]) => before.metadata[verb.field]?.[key] !== value).length, removed: [...remove].filter((key) => key in (before.metadata[verb.field] ?? {})).length, changed });
  yield* session.out(print ? print(result) : `${kindName(result)} ${operation}${dryRunSuffix(dryRun)}\n`);
}
