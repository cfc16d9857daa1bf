/**
 * Resizing a pod in place: the kubelet allocates what the specification wants once the node has room for it (allocation
 * manager); until then the containers keep what they have and the pod's status says why.
 */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { timestamp } from '../timestamps.ts';
import { admissionFailure } from './admission.ts';
import { valueOf } from './few.ts';
import { limitsOf } from './limits.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';
import { IN_PROGRESS, PENDING } from './resize.ts';

export interface Resize {
  /** The containers that have to be restarted for it. */
  readonly restarts: readonly Container[];
  /** Gives the containers what was allocated, unless they use more memory than they may have then. */
  readonly finish: () => void;
}

const sorted = (map: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The containers with their resources and the generation, as JSON: what the events of a resize end with. */
function summary({ metadata, spec }: Pod, error?: string): string {
  const list = (containers: readonly Container[]): object[] => containers.map(({ name, resources = {} }) => ({
    name, resources: { ...(resources.limits ? { limits: sorted(resources.limits) } : {}), ...(resources.requests ? { requests: sorted(resources.requests) } : {}) },
  }));
  return JSON.stringify({ ...(spec.initContainers?.length ? { initContainers: list(spec.initContainers) } : {}), containers: list(spec.containers), generation: metadata.generation, ...(error === undefined ? {} : { error }) });
}

const amounts = (containers: readonly Container[]): unknown[] => containers.map(({ resources }) => resources ?? {});

/** Looks at what the pod wants now, which is not written as it was before. undefined: there is nothing to do, or no room. */
export function* resizePod(node: NodeContext, pod: Pod, state: PodState): Blocking<Resize | undefined> {
  const before = state.allocated ?? [];
  if (sameValue(amounts(before), amounts(pod.spec.containers))) {
    state.allocated = pod.spec.containers;
    if (state.resize?.type === PENDING) state.resize = undefined;
    return undefined;
  }
  const refusal = admissionFailure(node, pod);
  const at = timestamp(node.kernel.agenda.now);
  if (refusal) {
    const held = state.resize;
    state.resize = { type: PENDING, status: 'True', reason: 'Deferred', message: refusal.message, lastTransitionTime: held?.type === PENDING ? held.lastTransitionTime : at, observedGeneration: pod.metadata.generation };
    if (held?.type !== PENDING || held.observedGeneration !== pod.metadata.generation) node.recorder.event(pod, 'Warning', 'ResizeDeferred', `Pod resize ${refusal.reason}: ${summary(pod, refusal.message)}`);
    return undefined;
  }
  state.allocated = pod.spec.containers;
  state.resizing ??= before;
  state.resize = { type: IN_PROGRESS, status: 'True', lastTransitionTime: at, observedGeneration: pod.metadata.generation };
  node.recorder.event(pod, 'Normal', 'ResizeStarted', `Pod resize started: ${summary(pod)}`);
  return { restarts: pod.spec.containers.filter((one, i) => needsRestart(one, before[i]!)), finish: () => finish(node, pod, state) };
}

/** Tries once more to finish a resize that was refused. */
export function* retryResize(node: NodeContext, pod: Pod, state: PodState): Blocking<void> {
  finish(node, pod, state);
}

/** A resource whose policy is RestartContainer has changed. */
const needsRestart = ({ resizePolicy = [], resources = {} }: Container, { resources: before = {} }: Container): boolean => resizePolicy.some(({ resourceName, restartPolicy }) =>
  restartPolicy === 'RestartContainer' && (resources.requests?.[resourceName] !== before.requests?.[resourceName] || resources.limits?.[resourceName] !== before.limits?.[resourceName]));

function finish(node: NodeContext, pod: Pod, state: PodState): void {
  const { allocated, resize, resizing = [] } = state;
  if (resize?.type !== IN_PROGRESS || !allocated) return;
  const staying = allocated.flatMap((one, i) => {
    const { id } = valueOf(state.current, one.name) ?? {}, before = resizing[i];
    return id !== undefined && before && state.isRunning(one.name) && !needsRestart(one, before) ? [{ id, one, before }] : [];
  });
  const message = tooLittle(allocated, resizing, staying.map(({ id, one, before }) => ({ name: one.name, limit: limitsOf(one).memoryLimit, before: limitsOf(before).memoryLimit, used: node.runtime.usage(id).memory })));
  if (message !== undefined) {
    if (resize.message === message) return;
    state.resize = { ...resize, reason: 'Error', message };
    return node.recorder.event(pod, 'Warning', 'ResizeError', `Pod resize error: ${summary(pod, message)}`);
  }
  for (const { id, one } of staying) node.runtime.updateContainer(id, limitsOf(one));
  state.resize = state.resizing = undefined;
  node.recorder.event(pod, 'Normal', 'ResizeCompleted', `Pod resize completed: ${summary(pod)}`);
}

interface Use { readonly name: string; readonly limit: number | undefined; readonly before: number | undefined; readonly used: number }

/** What validateMemoryResizeAction says of limits below what is used; of a container it names what the whole pod uses. */
function tooLittle(wanted: readonly Container[], had: readonly Container[], containers: readonly Use[]): string | undefined {
  const used = containers.reduce((sum, one) => sum + one.used, 0), wrong: string[] = [];
  const whole = (list: readonly Container[]): number => list.reduce((sum, one) => sum + (limitsOf(one).memoryLimit ?? Infinity), 0);
  const most = whole(wanted);
  if (containers.length > 0 && most < whole(had) && used >= most) wrong.push(`attempting to set pod memory limit (${most}) below current usage (${used})`);
  for (const { name, limit, before = Infinity, used: own } of containers) if (limit !== undefined && limit < before && own >= limit) wrong.push(`attempting to set container ${JSON.stringify(name)} memory limit (${limit}) below current usage (${used})`);
  return wrong.length === 0 ? undefined : `cannot decrease memory limits: ${wrong.length > 1 ? `[${wrong.join(', ')}]` : wrong[0]}`;
}
