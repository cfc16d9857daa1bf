/** --record: the command line as the cause of a change, in an annotation that `rollout history` shows. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { commandPath } from '../../shared/cobra/command.ts';
import type { Session } from '../session.ts';

export const CHANGE_CAUSE = 'kubernetes.io/change-cause';

/** The object with its cause, where --record asks for it. */
export function recorded<T extends KubernetesObject>(session: Session, object: T): T {
  if (!session.switch('record')) return object;
  return { ...object, metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, [CHANGE_CAUSE]: changeCause(session) } } };
}

/** The words first, then every flag with its value. */
function changeCause({ invocation: { path, args, flags } }: Session): string {
  return [commandPath(path), ...args, ...flags.store.uses.map(({ flag, text }) => `--${flag.name}=${text}`)].join(' ');
}
