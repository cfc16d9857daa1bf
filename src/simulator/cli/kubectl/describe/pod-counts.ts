/** How many pods of a controller are in which phase. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';

/** 'Pods Status:  2 Running / 0 Waiting / 0 Succeeded / 0 Failed'. */
export function* podCounts(session: Session, { metadata }: KubernetesObject, selector: string): Blocking<string> {
  const mapping = (yield* session.mapper()).require('v1', 'Pod');
  const pods = ((yield* list(session, mapping, metadata.namespace, selector)) as Pod[]).filter((pod) => pod.metadata.ownerReferences?.some((owner) => owner.controller && owner.uid === metadata.uid));
  const count = (phase: string): number => pods.filter(({ status }) => status.phase === phase).length;
  return `Pods Status:\t${count('Running')} Running / ${count('Pending')} Waiting / ${count('Succeeded')} Succeeded / ${count('Failed')} Failed`;
}
