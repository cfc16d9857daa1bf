/** kubectl apply view-last-applied, set-last-applied */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../shared/yaml/emit.ts';
import { CommandError, isNotFound, throwCollected, withSource, isFailure } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { noArguments, requireFiles, select } from '../resource/selection.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject, withLastApplied } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

const quote = (text: string): string => JSON.stringify(text);

export const viewLastApplied: Verb = {
  path: 'apply view-last-applied', complete: typeThenNames,
  *run(session) {
    const output = session.flag('output');
    if (output !== 'yaml' && output !== 'json') throw session.usageError(`Unexpected -o output mode: ${output}, the flag 'output' must be one of yaml|json`);
    const { infos, errors } = yield* fetchSelection(session, yield* select(session, selectionFlags(session)));
    throwCollected(errors);
    let first = true;
    for (const info of infos) {
      const applied = lastAppliedOf(info.object!);
      if (applied === undefined) throw new CommandError(`no last-applied-configuration annotation found on resource: ${info.name}`);
      const value: unknown = JSON.parse(applied);
      yield* session.out(output === 'json' ? `${goJson(value, 2)}\n` : `${first ? '' : '---\n'}${emitYaml(value)}`);
      first = false;
    }
  },
};

export const setLastApplied: Verb = { path: 'apply set-last-applied', run };

function* run(session: Session): Blocking<void> {
  noArguments(session.args);
  requireFiles(session);
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const selection = yield* select(session, selectionFlags(session));
  if (selection.by !== 'files') return;
  throwCollected(selection.errors);
  for (const info of selection.infos) {
    const current = yield* existing(session, info);
    if (lastAppliedOf(current) === undefined && !session.switch('create-annotation')) throw new CommandError(`no last-applied-configuration annotation found on resource: ${info.name}, to create the annotation, run the command with --create-annotation`);
    const applied = lastAppliedOf(withLastApplied(info.object!))!;
    if (applied === lastAppliedOf(current)) {
      yield* print(current, 'configured');
      continue;
    }
    const patch = { metadata: { annotations: { [LAST_APPLIED]: applied } } };
    yield* print(dryRun === 'client' ? current : yield* patchObject(session, info, 'merge', patch, dryRunQuery(dryRun)), 'configured');
  }
}

function* existing(session: Session, info: Info): Blocking<NonNullable<Info['object']>> {
  try {
    return yield* fetchInfo(session.client(), info);
  } catch (error) {
    if (isNotFound(error)) throw error;
    if (isFailure(error)) throw withSource(error, `retrieving current configuration of ${quote(info.name)} from server for`, info.source);
    throw error;
  }
}
