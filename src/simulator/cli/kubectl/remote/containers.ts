/** Which pod and which container of it: what exec, attach, logs, cp and port-forward have in common. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { list, listError } from '../resource/fetch.ts';
import { fetchInfo } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';

const DEFAULT_CONTAINER = 'kubectl.kubernetes.io/default-container';

export type AnyContainer = { name: string };

/** 'app, agent, prepare (init)'. */
export function allContainerNames({ spec }: Pod): string {
  return [
    ...spec.containers.map(({ name }) => name),
    ...(spec.ephemeralContainers ?? []).map(({ name }) => `${name} (ephem)`),
    ...(spec.initContainers ?? []).map(({ name }) => `${name} (init)`),
  ].join(', ');
}

export const findContainer = ({ spec }: Pod, name: string): AnyContainer | undefined =>
  [...spec.containers, ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])].find((container) => container.name === name);

/** The container meant; says which one it took where there is a choice. @throws CommandError */
export function* chooseContainer(session: Session, pod: Pod, asked: string, quiet = false, purpose = ''): Blocking<string> {
  if (asked) {
    if (!findContainer(pod, asked)) throw new CommandError(`${purpose}container ${asked} is not valid for pod ${pod.metadata.name} out of: ${allContainerNames(pod)}`);
    return asked;
  }
  const preferred = pod.metadata.annotations?.[DEFAULT_CONTAINER];
  if (preferred) {
    if (findContainer(pod, preferred)) return preferred;
    yield* session.err(`Default container name ${JSON.stringify(preferred)} not found in pod ${pod.metadata.name}\n`);
  }
  const first = pod.spec.containers[0]!.name;
  session.log.note(4, 'podcmd.go:84', `Using the first container in a pod: ${first}`);
  const several = pod.spec.containers.length > 1 || (pod.spec.initContainers?.length ?? 0) > 0 || (pod.spec.ephemeralContainers?.length ?? 0) > 0;
  if (several && !quiet) yield* session.err(`Defaulted container ${JSON.stringify(first)} out of: ${allContainerNames(pod)}\n`);
  return first;
}

/** The object that `POD` or `TYPE/NAME` names. */
export function* namedObject(session: Session, word: string): Blocking<KubernetesObject> {
  const selection = yield* select(session, word.includes('/') ? { args: [word] } : { args: [word], type: 'pods' });
  if (selection.by === 'selector') throw new CommandError('expected a resource');
  return yield* fetchInfo(session.client(), selection.infos[0]!);
}

interface WithSelector {
  spec?: { selector?: LabelSelector | Record<string, string> };
}

/** The label selector of the pods that belong to an object. @throws CommandError */
export function podSelectorOf(object: KubernetesObject, purpose: string): string {
  const { selector } = (object as unknown as WithSelector).spec ?? {};
  if (object.kind === 'Service' || object.kind === 'ReplicationController') {
    const pairs = Object.entries((selector ?? {}) as Record<string, string>);
    if (pairs.length === 0) throw new CommandError(`${purpose} *v1.${object.kind}: invalid service '${object.metadata.name}': Service is defined without a selector`);
    return pairs.map(([key, value]) => `${key}=${value}`).join(',');
  }
  if (!selector || !['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job'].includes(object.kind)) throw new CommandError(`${purpose} *v1.${object.kind}: selector for *v1.${object.kind} not implemented`);
  return formatLabelSelector(selector as LabelSelector);
}

const podReady = (pod: Pod): boolean => pod.status.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false;
const podRank = (pod: Pod): number => (pod.spec.nodeName ? 0 : 4) + (pod.status.phase === 'Running' ? 0 : 2) + (podReady(pod) ? 0 : 1);

/** Pods of a selector, the likeliest to answer first. */
export function* podsOf(session: Session, namespace: string, selector: string): Blocking<Pod[]> {
  const mapping = (yield* session.mapper()).mapping('pods');
  let pods: Pod[];
  try {
    pods = (yield* list(session, mapping, namespace, selector)) as Pod[];
  } catch (error) {
    throw listError(error, mapping, selector, '');
  }
  return pods.sort((a, b) => podRank(a) - podRank(b) || (a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : a.metadata.creationTimestamp > b.metadata.creationTimestamp ? 1 : 0));
}

/** How long a pod is waited for. @throws UsageError */
export function runningTimeout(session: Session): number {
  const timeout = session.flags.number('pod-running-timeout');
  if (timeout <= 0) throw session.usageError('--pod-running-timeout must be higher than zero');
  return timeout;
}

/** A pod itself, or one of the pods behind a workload or a service. @throws CommandError */
export function* podFor(session: Session, object: KubernetesObject, purpose: string, timeout: number): Blocking<Pod> {
  if (object.kind === 'Pod') return object as Pod;
  const selector = podSelectorOf(object, purpose);
  const deadline = session.p.now + timeout;
  for (;;) {
    const pods = yield* podsOf(session, object.metadata.namespace ?? '', selector);
    if (pods.length > 0) return pods[0]!;
    if (session.p.now >= deadline) throw new CommandError('timed out waiting for the condition');
    yield* session.p.sleep(Math.min(500, deadline - session.p.now));
  }
}

export const podPath = (pod: Pod, subresource?: string): string =>
  resourcePath({ group: '', version: 'v1', name: 'pods', namespaced: true }, pod.metadata.namespace, pod.metadata.name, subresource);
