/** kubectl apply view-last-applied, set-last-applied */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../../kernel/yaml/emit.ts';
import { CommandError, isNotFound, throwCollected, withSource, isFailure } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

const quote = (text: string): string => JSON.stringify(text);

export const viewLastApplied: Verb = {
  path: 'apply view-last-applied', complete: typeThenNames,
  *run(session) {
    const output = session.flag('output');
    const { infos, errors } = yield* fetchSelection(session, yield* select(session, selectionFlags(session)));
    throwCollected(errors);
    if (output !== 'yaml' && output !== 'json') throw session.usageError(`Unexpected -o output mode: ${output}, the flag 'output' must be one of yaml|json`);
    for (const info of infos) {
      const applied = lastAppliedOf(info.object!);
      // kubectl loses the error that it makes of this.
      if (applied === undefined) return;
      const value: unknown = JSON.parse(applied);
      yield* session.out(output === 'json' ? `${goJson(value, 2)}\n` : emitYaml(value));
    }
  },
};

export const setLastApplied: Verb = { path: 'apply set-last-applied', run };

function* run(session: Session): Blocking<void> {
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  // Words name nothing here.
  const selection = yield* select(session, { ...selectionFlags(session), args: [] });
  if (selection.by !== 'files') return;
  throwCollected(selection.errors);
  const changes: { info: Info; current: NonNullable<Info['object']>; applied: string }[] = [];
  for (const info of selection.infos) {
    const current = yield* existing(session, info), before = lastAppliedOf(current);
    if (before === undefined && !session.switch('create-annotation')) throw new CommandError(`no last-applied-configuration annotation found on resource: ${info.name}, to create the annotation, run the command with --create-annotation`);
    // The object as the file has it, its annotations and all.
    const applied = goJson(info.object);
    if (withoutComments(applied) === withoutComments(before ?? '')) yield* session.out(`set-last-applied ${info.name}: no changes required.\n`);
    else changes.push({ info, current, applied });
  }
  for (const { info, current, applied } of changes) {
    const patch = { metadata: { annotations: { [LAST_APPLIED]: `${applied}\n` } } };
    yield* print(dryRun === 'client' ? current : yield* patchObject(session, info, 'merge', patch, dryRunQuery(dryRun)), 'configured');
  }
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
