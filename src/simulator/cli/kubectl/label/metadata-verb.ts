/** label and annotate: `KEY=VALUE` and `KEY-` on the metadata of objects. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix, kindName } from '../print/result.ts';
import { objectPrinter, type ObjectPrinter } from '../print/output.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { recorded } from '../resource/record.ts';
import { select } from '../resource/selection.ts';
import { patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';

export interface MetadataVerb {
  field: 'labels' | 'annotations';
  word: string;
  /** Reads the changes. @throws CommandError */
  parse: (words: readonly string[]) => Changes;
  /** What stands against the change without --overwrite; undefined: nothing. */
  clash: (before: Readonly<Record<string, string>>, set: ReadonlyMap<string, string>) => string | undefined;
  /** What the command says it did. */
  operation: (change: { added: number; removed: number }) => string;
  /** Sent even where nothing changes. */
  always: boolean;
  /** How messages of --local name files. */
  fileExample: string;
  missing: (key: string) => string;
}

export interface Changes {
  set: Map<string, string>;
  remove: string[];
}

const isChange = (word: string): boolean => (word.includes('=') && !word.startsWith('=')) || (word.endsWith('-') && word !== '-');

function split(session: Session, verb: MetadataVerb): { resources: string[]; changes: Changes } {
  const first = session.args.findIndex(isChange);
  const resources = first < 0 ? [...session.args] : session.args.slice(0, first), words = first < 0 ? [] : session.args.slice(first);
  const stray = words.find((word) => !isChange(word));
  if (stray !== undefined) throw new CommandError(`all resources must be specified before ${verb.word} changes: ${stray}`);
  return { resources, changes: verb.parse(words) };
}

function validate(session: Session, verb: MetadataVerb, resources: readonly string[], { set, remove }: Changes): void {
  const listing = session.switch('list'), files = session.list('filename').length > 0 || session.flag('kustomize') !== '';
  if (listing && session.flag('output')) throw new CommandError('--list and --output may not be specified together');
  if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
  if (session.switch('all') && session.flag('field-selector')) throw new CommandError('cannot set --all and --field-selector at the same time');
  if (session.switch('local')) {
    const [yaml, json] = [`-f ${verb.fileExample}.yaml`, `--filename=${verb.fileExample}.json`];
    if (dryRunOf(session) === 'server') throw new CommandError('cannot specify --local and --dry-run=server - did you mean --dry-run=client?');
    if (resources.length > 0) throw new CommandError(`can only use local files by ${yaml} or ${json} when --local=true is set`);
    if (!files) throw new CommandError(`one or more files must be specified as ${yaml} or ${json}`);
  } else if (resources.length === 0 && !files) throw new CommandError('one or more resources must be specified as <resource> <name> or <resource>/<name>');
  if (set.size === 0 && remove.length === 0 && !listing) throw new CommandError(`at least one ${verb.word} update is required`);
}

export function* runMetadataVerb(session: Session, verb: MetadataVerb): Blocking<void> {
  const dryRun = dryRunOf(session);
  const { resources, changes } = split(session, verb);
  validate(session, verb, resources, changes);
  // annotate has one printer for all and asks for it first, label asks when it prints.
  const printer = verb.always ? objectPrinter(session) : undefined;
  const local = session.switch('local');
  const flags = selectionFlags(session, resources);
  // --all only lets a type stand without a name.
  const selection = yield* select(session, { ...flags, all: false, allowEmptySelector: flags.all ?? false, local });
  const { infos, errors, single } = selection.by === 'files' && local ? selection : yield* fetchSelection(session, selection);
  if (!single && session.flag('resource-version')) throw new CommandError('--resource-version may only be used with a single resource');
  const failures = [...errors];
  for (const info of infos) {
    try {
      yield* update(session, verb, info, changes, single, printer);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}

function changedMap(session: Session, verb: MetadataVerb, before: KubernetesObject, { set, remove }: Changes): { map: Record<string, string>; added: number; removed: number } {
  const map = { ...before.metadata[verb.field] };
  const clash = session.switch('overwrite') ? undefined : verb.clash(map, set);
  if (clash !== undefined) throw new CommandError(clash);
  const added = [...set].filter(([key, value]) => map[key] !== value).length;
  Object.assign(map, Object.fromEntries(set));
  const present = new Set(remove.filter((key) => key in map));
  for (const key of present) delete map[key];
  return { map, added, removed: present.size };
}

function* update(session: Session, verb: MetadataVerb, info: Info, changes: Changes, single: boolean, printer: ObjectPrinter | undefined): Blocking<void> {
  const before = info.object!, version = session.flag('resource-version'), dryRun = dryRunOf(session);
  const here = dryRun === 'client' || session.switch('local') || session.switch('list');
  if (!here && verb.missing('')) for (const key of changes.remove) if (!(key in (before.metadata[verb.field] ?? {}))) yield* session.out(verb.missing(key));
  const { map, added, removed } = changedMap(session, verb, before, changes);
  if (session.switch('list')) return yield* show(session, verb, info, map, single);
  const { [verb.field]: _, ...metadata } = before.metadata;
  const changed = { ...before, metadata: { ...metadata, [verb.field]: map, ...(version && { resourceVersion: version }) } } as KubernetesObject;
  const after = recorded(session, changed);
  let answer = after;
  if (!here && (verb.always || added + removed > 0)) {
    const { resourceVersion, ...unversioned } = before.metadata;
    const patch = mergePatchBetween({ ...before, metadata: version ? unversioned : before.metadata } as unknown as Json, after as unknown as Json);
    answer = yield* patchObject(session, info, 'merge', patch, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]);
  }
  const print = verb.always ? printer : objectPrinter(session);
  // label prints what it sent, annotate what it got.
  yield* session.out(print ? print(verb.always ? answer : after) : `${kindName(after)} ${verb.operation({ added, removed })}${dryRunSuffix(dryRun)}\n`);
}

function* show(session: Session, verb: MetadataVerb, info: Info, map: Readonly<Record<string, string>>, single: boolean): Blocking<void> {
  if (!single) yield* session.out(`Listing ${verb.field} for ${info.object!.kind}.${info.mapping.group}/${info.name}:\n`);
  for (const [key, value] of Object.entries(map)) yield* session.out(`${single ? '' : ' '}${key}=${value}\n`);
}
