/** The way of pause, resume and restart: one patch on each object, refused where it would change nothing. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, Failures, isFailure } from '../client/failure.ts';
import { groupResource } from '../client/mapper.ts';
import { lateResultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';

export interface RolloutChange {
  operation: string;
  /** The strategic merge patch. @throws CommandError */
  patch: (object: KubernetesObject, info: Info) => unknown;
}

/** What messages begin with, several ones too. */
export const subject = (info: Info): string => `error: ${groupResource(info.mapping)} ${JSON.stringify(info.name)}`;

export function* changeRollout(session: Session, { operation, patch }: RolloutChange): Blocking<void> {
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('required resource not specified');
  const print = lateResultPrinter(session, 'none', 'typed');
  const selection = yield* select(session, { ...selectionFlags(session), allowEmptySelector: true });
  const { infos, errors } = yield* fetchSelection(session, selection);
  // What could not be read from files is one failure among those of the objects.
  const failures: Error[] = selection.by === 'files' && errors.length > 0 ? [new Failures(errors)] : [...errors];
  if (infos.length === 0 && errors.length === 0) yield* session.err(`No resources found in ${session.namespace().name} namespace.\n`);
  for (const info of infos) {
    try {
      yield* print(yield* patchObject(session, info, 'strategic', patch(info.object!, info), [['fieldManager', session.flag('field-manager')]]), operation);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new Failures(failures);
}
