/** Which pods of a node go, which stay, and what stands against it. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { resourcePath } from '../client/mapper.ts';
import { isNotFound } from '../client/failure.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';

interface Verdict {
  evict: boolean;
  warning?: string;
  error?: string;
}

export interface DrainList {
  pods: Pod[];
  /** `message: namespace/pod, …; …`. */
  warnings: string;
  errors: string[];
}

const finished = ({ status }: Pod): boolean => status.phase === 'Succeeded' || status.phase === 'Failed';

function* verdicts(session: Session, pod: Pod): Blocking<Verdict[]> {
  const owner = pod.metadata.ownerReferences?.find(({ controller }) => controller);
  const all: Verdict[] = [];
  const skip = session.flags.number('skip-wait-for-delete-timeout');
  if (skip > 0 && pod.metadata.deletionTimestamp && session.p.now - (parseRfc3339(pod.metadata.deletionTimestamp) ?? 0) > skip * 1000) return [{ evict: false }];
  if (owner?.kind === 'DaemonSet' && !finished(pod)) {
    try {
      yield* session.client().get(resourcePath({ group: 'apps', version: 'v1', name: 'daemonsets', namespaced: true }, pod.metadata.namespace, owner.name));
      all.push(session.switch('ignore-daemonsets') ? { evict: false, warning: 'ignoring DaemonSet-managed Pods' } : { evict: false, error: 'DaemonSet-managed Pods (use --ignore-daemonsets to ignore)' });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    return all;
  }
  if (pod.metadata.annotations?.['kubernetes.io/config.mirror'] !== undefined) return [{ evict: false }];
  if (pod.spec.volumes?.some(({ emptyDir }) => emptyDir) && !finished(pod)) {
    all.push(session.switch('delete-emptydir-data') ? { evict: true, warning: 'deleting Pods with local storage' } : { evict: false, error: 'Pods with local storage (use --delete-emptydir-data to override)' });
    if (all[0]!.error) return all;
  }
  if (!finished(pod) && !owner) all.push(session.switch('force') ? { evict: true, warning: 'deleting Pods that declare no controller' } : { evict: false, error: 'Pods that declare no controller (use --force to override)' });
  return all;
}

export function* podsToDrain(session: Session, node: string): Blocking<DrainList> {
  const mapping = (yield* session.mapper()).require('v1', 'Pod');
  const pods = (yield* list(session, mapping, undefined, session.flag('pod-selector'), `spec.nodeName=${node}`)) as Pod[];
  const warnings = new Map<string, string[]>(), errors = new Map<string, string[]>();
  const going: Pod[] = [];
  for (const pod of pods) {
    const name = `${pod.metadata.namespace}/${pod.metadata.name}`;
    const found = yield* verdicts(session, pod);
    const last = found.at(-1);
    if (last?.error) errors.set(last.error, [...(errors.get(last.error) ?? []), name]);
    else if (last?.warning) warnings.set(last.warning, [...(warnings.get(last.warning) ?? []), name]);
    if (found.every(({ evict }) => evict)) going.push(pod);
  }
  return {
    pods: going,
    warnings: [...warnings].map(([message, names]) => `${message}: ${names.join(', ')}`).join('; '),
    errors: [...errors].map(([message, names]) => `cannot delete ${message}: ${names.join(', ')}`),
  };
}
