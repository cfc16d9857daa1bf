/** Statuses of containers as the API shows them. */
import type { ContainerStatus as RuntimeStatus } from '../../api/cri.ts';
import type { Container, ContainerState, ContainerStatus, EphemeralContainer, VolumeMount, VolumeMountStatus } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { roomyObject } from '../server/schema.ts';
import { timestamp } from '../timestamps.ts';
import { Alike } from './alike.ts';
import { contains, valueOf } from './few.ts';
import { hasStarted, isContainerReady, isSidecar, restarts, type Instance, type PodState } from './pod-state.ts';

/** A container that is gone without a trace when its pod was terminated. */
const LOST: ContainerState = {
  terminated: { exitCode: 137, reason: 'ContainerStatusUnknown', message: 'The container could not be located when the pod was terminated', startedAt: undefined, finishedAt: undefined },
};

/** Nothing is asked for or limited. */
export const NO_RESOURCES = {};
const NO_STATE: ContainerState = {};

/** A running container's status has so many fields. */
const roomyStatus = roomyObject<ContainerStatus>(12);
const states = new Alike<ContainerState>(4);
const users = new Alike<NonNullable<ContainerStatus['user']>>(4);

const containerId = (id: string): string => `containerd://${id}`;

function terminated(seen: RuntimeStatus, message?: string): ContainerState {
  // A container that never started has the epoch as its start, as the real runtime reports it.
  return {
    terminated: {
      exitCode: seen.exitCode ?? 0, reason: seen.reason ?? (seen.exitCode === 0 ? 'Completed' : 'Error'), ...(message ?? seen.message ? { message: message ?? seen.message } : {}),
      startedAt: timestamp(seen.startedAt ?? 0), finishedAt: timestamp(seen.finishedAt ?? 0), containerID: containerId(seen.id),
    },
  };
}

function stateOf(instance: Instance): ContainerState {
  const { seen } = instance;
  if (seen.state === 'running') {
    const startedAt = timestamp(seen.startedAt ?? seen.createdAt);
    return states.get(({ running }) => running!.startedAt === startedAt, () => ({ running: { startedAt } }));
  }
  if (seen.state === 'exited') return terminated(seen, instance.message);
  return { waiting: { reason: 'ContainerCreating' } };
}

export interface StatusOptions {
  /** The pod has ended for good: nothing waits any more. */
  over: boolean;
  /** Waiting reasons that the last sync left behind are shown. */
  showReasons: boolean;
}

export function containerStatus(pod: Pod, state: PodState, container: Container | EphemeralContainer, kind: 'init' | 'main' | 'ephemeral', options: StatusOptions): ContainerStatus {
  const instance = valueOf(state.current, container.name);
  const previous = valueOf(state.previous, container.name);
  const base: ContainerStatus = {
    name: container.name, state: { waiting: { reason: pod.spec.initContainers?.length ? 'PodInitializing' : 'ContainerCreating' } },
    lastState: previous ? terminated(previous.seen, previous.message) : NO_STATE,
    ready: false, restartCount: instance?.attempt ?? 0, image: container.image ?? '', imageID: '',
  };
  if (kind !== 'ephemeral') base.started = false;
  if (container.volumeMounts?.length) base.volumeMounts = mountsOf(container.volumeMounts, pod.status, container.name);
  if (!instance) {
    if (options.over && (kind === 'main' ? hasInitialized(pod, state) : kind !== 'init' || hadItsTurn(pod, state, container.name))) return { ...base, state: LOST };
    return options.showReasons ? withReason(base, state) : base;
  }
  const { name, lastState, ready, restartCount, started, volumeMounts } = base, requests = container.resources?.requests;
  const status = Object.assign(roomyStatus(), { name, state: stateOf(instance), lastState, ready, restartCount, image: instance.seen.image, imageID: instance.seen.imageId, containerID: containerId(instance.id) });
  if (started !== undefined) status.started = started;
  if (requests) status.allocatedResources = requests;
  status.resources = (state.resizing?.find((one) => one.name === name) ?? container).resources ?? NO_RESOURCES;
  if (volumeMounts) status.volumeMounts = volumeMounts;
  status.user = users.get(({ linux }) => linux === instance.user, () => ({ linux: instance.user }));
  if (kind === 'init' && !isSidecar(container as Container)) {
    status.ready = state.exitCode(container.name) === 0;
    status.started = instance.seen.state === 'running';
  } else if (kind !== 'ephemeral') {
    status.ready = isContainerReady(state, container);
    status.started = hasStarted(state, container);
  }
  // An init container that ended well does not show that it waits, not even a sidecar (convertToAPIContainerStatuses).
  if (kind === 'init' && instance.seen.exitCode === 0) return status;
  if (!options.showReasons || instance.seen.state !== 'exited' || !restarts(pod, container, instance.seen.exitCode ?? 0)) return status;
  const waiting = withReason(status, state);
  // What still waits when the pod has ended is not found any more; in a pod that was deleted nothing waits (ShouldContainerBeRestarted).
  if (!options.over || !waiting.state?.waiting) return waiting;
  return pod.metadata.deletionTimestamp ? status : { ...waiting, state: LOST };
}

/** Those that the status tells of already are told of again. */
function mountsOf(mounts: readonly VolumeMount[], { containerStatuses }: Pod['status'], container: string): VolumeMountStatus[] {
  const held = containerStatuses?.find(({ name }) => name === container)?.volumeMounts;
  const told = mounts.map(({ name, mountPath, readOnly }): VolumeMountStatus => (readOnly ? { name, mountPath, readOnly: true, recursiveReadOnly: 'Disabled' } : { name, mountPath }));
  return held && sameValue(held, told) ? held : told;
}

/** Whether an init container must have run before the pod ended (initializedContainers): one after it has, or it is the first of all. */
function hadItsTurn({ spec: { initContainers = [] } }: Pod, state: PodState, name: string): boolean {
  const at = initContainers.findIndex((one) => one.name === name);
  return at === 0 || initContainers.slice(at + 1).some((one) => contains(state.current, one.name));
}

/** Whether the containers of the pod proper ever had their turn: those that never had still wait when the pod has ended. */
function hasInitialized({ spec }: Pod, state: PodState): boolean {
  const last = spec.initContainers?.at(-1);
  if (!last || spec.containers.some(({ name }) => contains(state.current, name))) return true;
  return isSidecar(last) ? hasStarted(state, last) : state.exitCode(last.name) === 0;
}

/** A container that waits for another attempt: what it ended with becomes the last state. */
function withReason(status: ContainerStatus, state: PodState): ContainerStatus {
  const why = valueOf(state.reasons, status.name);
  if (!why) return status;
  const last = status.state?.terminated ? { terminated: status.state.terminated } : status.lastState;
  return { ...status, state: { waiting: { reason: why.reason, ...(why.message ? { message: why.message } : {}) } }, lastState: last };
}
