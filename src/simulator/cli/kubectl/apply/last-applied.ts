/** kubectl apply view-last-applied, set-last-applied */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError, isNotFound, throwCollected, withSource, isFailure } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { select, type Selection, type SelectionOptions } from '../resource/selection.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

interface Change {
  info: Info;
  current: NonNullable<Info['object']>;
  applied: string;
}

const quote = (text: string): string => JSON.stringify(text);

export const viewLastApplied: Verb = {
  path: 'apply view-last-applied', complete: typeThenNames,
  *run(session) {
    const output = session.flag('output'), applied: string[] = [];
    for (const selection of yield* inTurn(session, selectionFlags(session))) {
      const { infos, errors } = yield* fetchSelection(session, withoutRest(selection));
      for (const info of infos) {
        const text = lastAppliedOf(info.object!);
        if (text !== undefined) applied.push(text);
        // kubectl loses the error that it makes of this, but for what came out of a file.
        else if (info.source !== '') throw new CommandError(`error when no last-applied-configuration annotation found on resource: ${info.name}\n ${quote(info.source)}: <nil>`);
      }
      if (selection.by === 'files' && selection.intact !== undefined) throw selection.errors[0]!;
      throwCollected(errors);
    }
    for (const text of applied) {
      if (output !== 'yaml' && output !== 'json') throw session.usageError(`Unexpected -o output mode: ${output}, the flag 'output' must be one of yaml|json`);
      const value: unknown = JSON.parse(text);
      yield* session.out(output === 'json' ? `${goJson(value, 2)}\n` : emitYaml(value));
    }
  },
};

export const setLastApplied: Verb = { path: 'apply set-last-applied', run };

function* run(session: Session): Blocking<void> {
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  // Words name nothing here.
  const selections = yield* inTurn(session, { ...selectionFlags(session), args: [] });
  const changes: Change[] = [];
  for (const selection of selections) {
    if (selection.by !== 'files') return;
    for (const info of selection.infos.slice(0, selection.intact)) yield* compare(session, info, changes);
    if (selection.intact !== undefined) throw selection.errors[0]!;
    throwCollected(selection.errors);
  }
  for (const { info, current, applied } of changes) {
    const patch = { metadata: { annotations: { [LAST_APPLIED]: `${applied}\n` } } };
    yield* print(dryRun === 'client' ? current : yield* patchObject(session, info, 'merge', patch, dryRunQuery(dryRun)), 'configured');
  }
}

/** Whether the object of the file is another than the one that was applied last. @throws CommandError */
function* compare(session: Session, info: Info, changes: Change[]): Blocking<void> {
  const current = yield* existing(session, info), before = lastAppliedOf(current);
  if (before === undefined && !session.switch('create-annotation')) throw new CommandError(`no last-applied-configuration annotation found on resource: ${info.name}, to create the annotation, run the command with --create-annotation`);
  // The object as the file has it, its annotations and all.
  const applied = goJson(info.object);
  if (withoutComments(applied) === withoutComments(before ?? '')) yield* session.out(`set-last-applied ${info.name}: no changes required.\n`);
  else changes.push({ info, current, applied });
}

/** The first thing that cannot be read ends it: what comes before is looked at all the same. */
const withoutRest = (selection: Selection): Selection => (selection.by === 'files' && selection.intact !== undefined ? { ...selection, infos: selection.infos.slice(0, selection.intact), errors: [] } : selection);

/** Where a file cannot be read, what is in those before it still comes first: then each is a selection of its own. */
function* inTurn(session: Session, options: SelectionOptions): Blocking<Selection[]> {
  const whole = yield* select(session, options), filenames = options.filenames ?? [];
  if (whole.by !== 'files' || whole.errors.length === 0 || filenames.length < 2 || filenames.includes('-')) return [whole];
  const parts: Selection[] = [];
  for (const name of filenames) parts.push(yield* select(session, { ...options, filenames: [name] }));
  return parts;
}

const withoutComments = (text: string): string => text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n').trim();

function* existing(session: Session, info: Info): Blocking<NonNullable<Info['object']>> {
  try {
    return yield* fetchInfo(session.client(), info);
  } catch (error) {
    if (isNotFound(error)) throw error;
    if (isFailure(error)) throw withSource(error, `retrieving current configuration of ${quote(info.name)} from server for`, info.source);
    throw error;
  }
}
