/** kubectl taint */
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection } from '../resource/fetch.ts';
import { select } from '../resource/selection.ts';
import { patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const taint: Verb = { path: 'taint', run, complete: specifiedTypes(['node']) };

interface Taint {
  key: string;
  value?: string;
  effect: string;
}

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const KEY = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$/;

const text = ({ key, value, effect }: Taint): string => (effect ? `${key}${value ? `=${value}` : ''}:${effect}` : key);

function parse(words: readonly string[]): { add: Taint[]; remove: Taint[] } {
  const add: Taint[] = [], remove: Taint[] = [];
  for (const word of words) {
    if (word.endsWith('-')) {
      const [key = '', effect = ''] = word.slice(0, -1).split(':');
      if (effect && !EFFECTS.includes(effect)) throw new CommandError(`invalid taint effect: ${effect}, unsupported taint effect`);
      remove.push({ key: key.split('=')[0]!, effect });
      continue;
    }
    const parts = word.split(':');
    const [pair = '', effect = ''] = parts;
    const [key = '', value, more] = pair.split('=');
    if (parts.length > 2 || more !== undefined || (parts.length === 1 && !word.includes('='))) throw new CommandError(`invalid taint spec: ${word}`);
    if (!KEY.test(key)) throw new CommandError(`invalid taint spec: ${word}, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')`);
    if (value !== undefined && (!VALUE.test(value) || value.length > 63)) throw new CommandError(`invalid taint spec: ${word}, a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')`);
    if (!EFFECTS.includes(effect)) throw new CommandError(`invalid taint effect: ${effect}, unsupported taint effect`);
    if (add.some((other) => other.key === key && other.effect === effect)) throw new CommandError(`duplicated taints with the same key and effect: {${key} ${value ?? ''} ${effect} <nil>}`);
    add.push({ key, ...(value && { value }), effect });
  }
  return { add, remove };
}

const isChange = (word: string): boolean => /[=:]/.test(word) || word.endsWith('-');

function* run(session: Session): Blocking<void> {
  const first = session.args.findIndex(isChange);
  const resources = first < 0 ? [...session.args] : session.args.slice(0, first);
  const changes = first < 0 ? [] : session.args.slice(first);
  const stray = changes.find((word) => !isChange(word));
  if (stray) throw new CommandError(`all resources must be specified before taint changes: ${stray}`);
  if (resources.length === 0) throw new CommandError('one or more resources must be specified as <resource> <name>');
  if (changes.length === 0) throw new CommandError('at least one taint update is required');
  let wanted: { add: Taint[]; remove: Taint[] };
  try {
    wanted = parse(changes);
  } catch (error) {
    if (error instanceof CommandError) throw session.usageError(error.message);
    throw error;
  }
  const type = resources[0]!.split('/')[0]!.toLowerCase();
  if (!['node', 'nodes', 'no'].includes(type)) throw new CommandError(`invalid resource type ${type}, only node types are supported`);
  const all = session.switch('all'), selector = session.flag('selector');
  if (all && selector) throw new CommandError("setting 'all' parameter with a non empty selector is prohibited");
  if (!all && !selector && resources.length < 2 && !resources[0]!.includes('/')) throw new CommandError("at least one resource name must be specified since 'all' parameter is not set");
  const clashes = wanted.add.filter((one) => wanted.remove.some((other) => other.key === one.key && (other.effect === '' || other.effect === one.effect))).map(text);
  if (clashes.length > 0) throw new CommandError(`can not both modify and remove the following taint(s) in the same command: ${clashes.join(', ')}`);
  yield* applyTaints(session, resources, wanted);
}

function* applyTaints(session: Session, resources: readonly string[], { add, remove }: { add: Taint[]; remove: Taint[] }): Blocking<void> {
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { args: resources, all: session.switch('all'), selector: session.flag('selector') }));
  throwCollected(errors);
  const failures: Error[] = [];
  for (const info of infos) {
    try {
      const before = ((info.object as Node).spec?.taints ?? []) as Taint[];
      const exists = add.filter((one) => before.some((other) => other.key === one.key && other.effect === one.effect));
      if (exists.length > 0 && !session.switch('overwrite')) throw new CommandError(`node ${info.name} already has ${exists.map(text).join(',')} taint(s) with same effect(s) and --overwrite is false`);
      const missing = remove.filter((one) => !before.some((other) => other.key === one.key && (one.effect === '' || one.effect === other.effect)));
      if (missing.length > 0) throw new CommandError(missing.length === 1 ? `taint ${JSON.stringify(text(missing[0]!))} not found` : `[${missing.map((one) => `taint ${JSON.stringify(text(one))} not found`).join(', ')}]`);
      const kept = before.filter((one) => !remove.some((other) => other.key === one.key && (other.effect === '' || other.effect === one.effect)) && !add.some((other) => other.key === one.key && other.effect === one.effect));
      const taints = [...add, ...kept];
      const operation = remove.length > 0 && add.length > 0 ? 'modified' : add.length > 0 ? (exists.length > 0 ? 'modified' : 'tainted') : 'untainted';
      const object = dryRun === 'client' ? info.object! : yield* patchObject(session, info, 'merge', { spec: { taints: taints.length > 0 ? taints : null } }, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]]);
      yield* print(object, operation);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}
