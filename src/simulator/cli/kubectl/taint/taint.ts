/** kubectl taint */
import type { Node } from '../../../api/kubernetes/node.ts';
import { isLabelValue, isQualifiedName } from '../../../api/kubernetes/names.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection } from '../resource/fetch.ts';
import { select, type Selection } from '../resource/selection.ts';
import { patchObject, validationQuery } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const taint: Verb = { path: 'taint', run, complete: specifiedTypes(['node']) };

interface Taint {
  key: string;
  value?: string;
  effect: string;
}

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** As the API's Taint writes itself. */
const text = ({ key, value, effect }: Taint): string => `${key}${value ? `=${value}` : ''}${effect ? `:${effect}` : ''}`;

const sameTaint = (a: Taint, b: Taint): boolean => a.key === b.key && a.effect === b.effect;

/** KEY=VALUE:EFFECT, KEY:EFFECT or KEY. @throws CommandError */
function parseTaint(word: string): Taint {
  const refuse = (reason = ''): never => {
    throw new CommandError(`invalid taint spec: ${word}${reason && `, ${reason}`}`);
  };
  const parts = word.split(':');
  if (parts.length > 2) refuse();
  const [pair = '', effect = ''] = parts;
  // Without an effect the whole word is the key, `=` and all.
  const [key = '', value = '', more] = parts.length === 2 ? pair.split('=') : [pair];
  if (parts.length === 2 && !EFFECTS.includes(effect)) throw new CommandError(`invalid taint effect: ${effect}, unsupported taint effect`);
  if (more !== undefined) refuse();
  const problems = [...isLabelValue(value), ...isQualifiedName(key)];
  if (problems.length > 0) refuse(problems.join('; '));
  return { key, ...(value && { value }), effect };
}

function parse(words: readonly string[]): { add: Taint[]; remove: Taint[] } {
  const add: Taint[] = [], remove: Taint[] = [];
  for (const word of words) {
    if (word.endsWith('-')) {
      const { key, effect } = parseTaint(word.slice(0, -1));
      remove.push({ key, effect });
      continue;
    }
    const taint = parseTaint(word);
    if (taint.effect === '') throw new CommandError(`invalid taint spec: ${word}`);
    if (add.some((other) => sameTaint(other, taint))) throw new CommandError(`duplicated taints with the same key and effect: {${taint.key} ${taint.value ?? ''} ${taint.effect} <nil>}`);
    add.push(taint);
  }
  return { add, remove };
}

const isChange = (word: string): boolean => /[=:]/.test(word) || word.endsWith('-');

/** What the command made of the node's taints. @throws CommandError */
function reorganize(before: readonly Taint[], add: readonly Taint[], remove: readonly Taint[], overwrite: boolean): { taints: Taint[]; operation: string } {
  let taints = [...add, ...before.filter((one) => !add.some((other) => sameTaint(one, other)))];
  const added = taints.length !== before.length;
  let removed = false;
  const missing: string[] = [];
  for (const one of remove) {
    const kept = taints.filter((other) => (one.effect === '' ? other.key !== one.key : !sameTaint(one, other)));
    removed = kept.length < taints.length;
    if (!removed) missing.push(`taint ${JSON.stringify(text(one))} not found`);
    taints = kept;
  }
  if (missing.length > 0) throw new CommandError(missing.length === 1 ? missing[0]! : `[${missing.join(', ')}]`);
  return { taints, operation: (added && removed) || overwrite ? 'modified' : added ? 'tainted' : 'untainted' };
}

function* run(session: Session): Blocking<void> {
  dryRunOf(session);
  const first = session.args.findIndex(isChange);
  const resources = first < 0 ? [...session.args] : session.args.slice(0, first);
  const changes = first < 0 ? [] : session.args.slice(first);
  const stray = changes.find((word) => !isChange(word));
  if (stray !== undefined) throw new CommandError(`all resources must be specified before taint changes: ${stray}`);
  if (resources.length === 0) throw new CommandError('one or more resources must be specified as <resource> <name>');
  if (changes.length === 0) throw new CommandError('at least one taint update is required');
  let wanted: { add: Taint[]; remove: Taint[] };
  try {
    wanted = parse(changes);
  } catch (error) {
    if (error instanceof CommandError) throw session.usageError(error.message);
    throw error;
  }
  validationQuery(session);
  const all = session.switch('all'), selector = session.flag('selector');
  const type = resources[0]!.toLowerCase();
  if (type === '') throw new CommandError('a resource must be present, got: /, Resource=');
  const { kind } = (yield* session.mapper()).mapping(type);
  if (kind !== 'Node') throw new CommandError(`invalid resource type ${type}, only node types are supported`);
  const clashes = wanted.add.flatMap((one) => wanted.remove.filter((other) => other.key === one.key && (other.effect === '' || other.effect === one.effect))).map(({ key, effect }) => `${key}=${effect}`);
  if (clashes.length > 0) throw new CommandError(`can not both modify and remove the following taint(s) in the same command: ${clashes.join(', ')}`);
  if (all && selector) throw new CommandError("setting 'all' parameter with a non empty selector is prohibited");
  if (!all && !selector && resources.length < 2) throw new CommandError("at least one resource name must be specified since 'all' parameter is not set");
  yield* applyTaints(session, [type, ...resources.slice(1)], wanted);
}

function* applyTaints(session: Session, resources: readonly string[], { add, remove }: { add: Taint[]; remove: Taint[] }): Blocking<void> {
  const all = session.switch('all'), selector = session.flag('selector');
  const selection = yield* select(session, { args: all || selector ? [] : resources.slice(1), type: resources[0]!, all, selector });
  // Each is fetched when its turn comes: a node that is named twice shows its new taints the second time.
  const parts: Selection[] = selection.by === 'names' ? selection.infos.map((info) => ({ ...selection, infos: [info] })) : [selection];
  const failures: Error[] = [];
  for (const part of parts) yield* taintAll(session, part, { add, remove }, failures);
  throwCollected(failures);
}

function* taintAll(session: Session, selection: Selection, { add, remove }: { add: Taint[]; remove: Taint[] }, failures: Error[]): Blocking<void> {
  const dryRun = dryRunOf(session);
  const { infos, errors } = yield* fetchSelection(session, selection);
  failures.push(...errors);
  for (const info of infos) {
    try {
      const before = ((info.object as Node).spec?.taints ?? []) as Taint[];
      const overwrite = session.switch('overwrite');
      const exists = add.filter((one) => before.some((other) => sameTaint(one, other))).map(({ key }) => key);
      if (exists.length > 0 && !overwrite) throw new CommandError(`node ${info.name} already has ${exists.join(',')} taint(s) with same effect(s) and --overwrite is false`);
      const { taints, operation } = reorganize(before, add, remove, overwrite);
      // Looked at before anything is sent; of a dry run nothing is said.
      const print = resultPrinter(session, 'none', 'typed');
      const object = dryRun === 'client' ? ({ ...info.object!, spec: { ...(info.object as Node).spec, taints } } as NonNullable<typeof info.object>) : yield* patchObject(session, info, 'merge', { spec: { taints: taints.length > 0 ? taints : null } }, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]);
      yield* print(object, operation);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
}
