/** The status of a pod: phase, conditions, container statuses, addresses (generateAPIPodStatus). */
import type { Container, ContainerStatus } from '../../api/kubernetes/container.ts';
import type { Pod, PodCondition, PodStatus } from '../../api/kubernetes/pod.ts';
import { binaryQuantity, cpuQuantity, quantity } from '../quantities.ts';
import { timestamp } from '../timestamps.ts';
import { contains } from './few.ts';
import { IN_PROGRESS, PENDING, resizeConditions } from './resize.ts';
import { roomyObject } from '../server/schema.ts';
import { Alike } from './alike.ts';
import { containerStatus, NO_RESOURCES, type StatusOptions } from './container-statuses.ts';
import type { NodeContext } from './node-context.ts';
import { phaseOf, type Phase } from './phase.ts';
import { hasStarted, isContainerReady, isSidecar, type PodState } from './pod-state.ts';

/** Conditions that the kubelet owns, in the order in which it writes them. */
const OWN = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady', 'PodScheduled'];

export interface StatusInput {
  pod: Pod;
  state: PodState;
  now: number;
  node: Pick<NodeContext, 'address' | 'hostIPs'>;
  /** Terminated for good. */
  over: boolean;
  /** Nothing of the pod exists on the node any more: only now the phase may be a final one. */
  gone: boolean;
  /** Past its deadline: failed whatever its containers say, and its conditions know (ShouldEvict). */
  failed: boolean;
  showReasons: boolean;
}

/** A running pod's status has so many fields. */
const roomyStatus = roomyObject<PodStatus>(11);

export function makePodStatus(input: StatusInput): PodStatus {
  const { pod, state, now } = input;
  // A pod that is terminated before all its containers had their turn has failed; its conditions do not know (TerminatePod).
  const seen = input.failed ? 'Failed' : phaseOf(pod, state, input.over), computed = input.over && (seen === 'Pending' || seen === 'Running') ? 'Failed' : seen;
  const options: StatusOptions = { over: input.over && input.gone, showReasons: input.showReasons };
  const held = pod.status;
  const hold = !input.gone && (computed === 'Succeeded' || computed === 'Failed');
  // In the order in which it is stored, so that it is stored as it is.
  const status: PodStatus = roomyStatus();
  status.observedGeneration = pod.metadata.generation;
  status.phase = hold ? held.phase : computed;
  status.conditions = conditions(input, seen);
  if (held.message) status.message = held.message;
  if (held.reason) status.reason = held.reason;
  if (held.nominatedNodeName) status.nominatedNodeName = held.nominatedNodeName;
  status.hostIP = input.node.address;
  status.hostIPs = input.node.hostIPs;
  const address = shownAddress(input);
  if (address) {
    status.podIP = address;
    status.podIPs = [{ ip: address }];
  } else if (held.podIP) {
    status.podIP = held.podIP;
    status.podIPs = held.podIPs;
  }
  status.startTime = held.startTime ?? timestamp(now);
  if (pod.spec.initContainers?.length) status.initContainerStatuses = pod.spec.initContainers.map((one) => containerStatus(pod, state, one, 'init', options));
  status.containerStatuses = byName(pod.spec.containers.map((one) => containerStatus(pod, state, one, 'main', options)));
  if (held.qosClass) status.qosClass = held.qosClass;
  if (pod.spec.ephemeralContainers?.length) status.ephemeralContainerStatuses = byName(pod.spec.ephemeralContainers.map((one) => containerStatus(pod, state, one, 'ephemeral', { ...options, over: false })));
  const { allocatedResources, resources } = resourcesOf(pod);
  if (allocatedResources) status.allocatedResources = allocatedResources;
  status.resources = resources;
  for (const key in held) if (!(key in status)) return { ...held, ...status };
  return status;
}

/** Statuses stand in the order of their names, whatever that of the containers is; only those of init containers do not. */
const byName = (statuses: ContainerStatus[]): ContainerStatus[] => statuses.sort((a, b) => (a.name < b.name ? -1 : 1));

/** The address shows with the first look at the containers, not with the sandbox. */
function shownAddress({ pod, state, node }: StatusInput): string | undefined {
  if (!state.sandbox || (!state.current && !state.reasons)) return undefined;
  return pod.spec.hostNetwork ? node.address : state.sandbox.address;
}

const SCHEDULED: PodCondition = { type: 'PodScheduled', status: 'True' };

function conditions({ pod, state, now }: StatusInput, phase: Phase): PodCondition[] {
  const held = pod.status.conditions ?? [], { generation } = pod.metadata, [ready, containers] = readiness(pod, state, phase);
  const own = (one: PodCondition): PodCondition => {
    const before = held.find((other) => other.type === one.type);
    if (before && isSame(before, one, generation)) return before;
    return stamped(one, generation, before?.status === one.status ? before.lastTransitionTime : timestamp(now));
  };
  const all = [own(sandboxCondition(state)), own(initialized(pod, state, phase)), own(ready), own(containers), own(SCHEDULED)];
  if (!held.every(isOwn) || state.resize) all.unshift(...held.filter((one) => !isOwn(one) && one.type !== PENDING && one.type !== IN_PROGRESS), ...resizeConditions(state));
  return lists.get((list) => sameItems(list, all), () => all);
}

const isOwn = ({ type }: PodCondition): boolean => OWN.includes(type);

/** From the end: what pods that start together differ in is mostly when they were scheduled. */
function sameItems(one: readonly PodCondition[], other: readonly PodCondition[]): boolean {
  let at = one.length;
  if (at !== other.length) return false;
  while (at > 0 && one[at - 1] === other[at - 1]) at--;
  return at === 0;
}

const lists = new Alike<PodCondition[]>(64);
const recent = new Alike<PodCondition>(64);

/** A condition as it is stored. */
function stamped({ type, status, reason, message }: PodCondition, observedGeneration: number | undefined, lastTransitionTime: string | undefined): PodCondition {
  const is = (one: PodCondition): boolean => one.lastTransitionTime === lastTransitionTime && one.type === type && one.status === status && one.observedGeneration === observedGeneration
    && one.reason === (reason || undefined) && one.message === (message || undefined);
  return recent.get(is, () => {
    const lastProbeTime = null as unknown as string;
    if (!reason && !message) return { type, observedGeneration, status, lastProbeTime, lastTransitionTime };
    return { type, observedGeneration, status, lastProbeTime, lastTransitionTime, ...(reason ? { reason } : {}), ...(message ? { message } : {}) };
  });
}

/** The condition says what it said: it is kept, not made again. */
const isSame = (before: PodCondition, one: PodCondition, generation: number | undefined): boolean =>
  before.status === one.status && before.observedGeneration === generation && before.lastProbeTime === null && (before.reason ?? '') === (one.reason ?? '') && (before.message ?? '') === (one.message ?? '');

const IS_READY_TO_START: PodCondition = { type: 'PodReadyToStartContainers', status: 'True' };

export function sandboxCondition(state: PodState): PodCondition {
  const { type } = IS_READY_TO_START;
  if (state.sandbox?.ready) return IS_READY_TO_START;
  return { type, status: 'False', reason: 'PodSandboxNotReady', message: state.sandbox ? 'pod sandbox is not ready' : 'no pod sandbox exists' };
}

const IS_INITIALIZED: PodCondition = { type: 'Initialized', status: 'True' };

function initialized(pod: Pod, state: PodState, phase: Phase): PodCondition {
  const { type } = IS_INITIALIZED, { initContainers } = pod.spec;
  if (phase === 'Succeeded') return { type, status: 'True', reason: 'PodCompleted' };
  if (!initContainers) return IS_INITIALIZED;
  const incomplete = initContainers.filter((one) => !isInitialised(state, one)).map(({ name }) => name);
  const mainBegan = pod.spec.containers.some(({ name }) => contains(state.current, name));
  if (incomplete.length === 0 || mainBegan) return IS_INITIALIZED;
  return { type, status: 'False', reason: 'ContainersNotInitialized', message: `containers with incomplete status: [${incomplete.join(' ')}]` };
}

const isInitialised = (state: PodState, container: Container): boolean => (isSidecar(container) ? hasStarted(state, container) : state.exitCode(container.name) === 0);

const CONTAINERS_ARE_READY: PodCondition = { type: 'ContainersReady', status: 'True' }, IS_READY: PodCondition = { type: 'Ready', status: 'True' };

function readiness(pod: Pod, state: PodState, phase: Phase): [ready: PodCondition, containers: PodCondition] {
  const containers = containersReady(pod, state, phase);
  if (containers.status !== 'True') return [{ ...containers, type: 'Ready' }, containers];
  const missing = (pod.spec.readinessGates ?? []).flatMap(({ conditionType }) => {
    const held = pod.status.conditions?.find((one) => one.type === conditionType);
    if (!held) return [`corresponding condition of pod readiness gate "${conditionType}" does not exist.`];
    return held.status === 'True' ? [] : [`the status of pod readiness gate "${conditionType}" is not "True", but ${held.status}`];
  });
  if (missing.length > 0) return [{ type: 'Ready', status: 'False', reason: 'ReadinessGatesNotReady', message: missing.join(', ') }, containers];
  return [IS_READY, containers];
}

function containersReady(pod: Pod, state: PodState, phase: Phase): PodCondition {
  const { type } = CONTAINERS_ARE_READY;
  if (phase === 'Succeeded') return { type, status: 'False', reason: 'PodCompleted' };
  if (phase === 'Failed') return { type, status: 'False', reason: 'PodFailed' };
  const { initContainers, containers } = pod.spec, counted = initContainers ? [...initContainers.filter(isSidecar), ...containers] : containers;
  const unready = counted.filter((one) => !isContainerReady(state, one)).map(({ name }) => name);
  if (unready.length === 0) return CONTAINERS_ARE_READY;
  return { type, status: 'False', reason: 'ContainersNotReady', message: `containers with unready status: [${unready.join(' ')}]` };
}

/** Resources of the whole pod. */
function resourcesOf(pod: Pod): Pick<PodStatus, 'resources' | 'allocatedResources'> {
  if (!pod.spec.containers.some(({ resources }) => resources?.requests || resources?.limits)) return { resources: NO_RESOURCES };
  const total = (pick: 'requests' | 'limits'): Record<string, string> | undefined => {
    const sums = new Map<string, string[]>();
    for (const { resources: own } of pod.spec.containers) for (const [name, text] of Object.entries(own?.[pick] ?? {})) sums.set(name, [...(sums.get(name) ?? []), text]);
    if (sums.size === 0) return undefined;
    return Object.fromEntries([...sums].map(([name, texts]) => [name, texts.length === 1 ? texts[0]! : added(name, texts)]));
  };
  const requests = total('requests'), limits = total('limits');
  if (!limits && !requests) return { resources: NO_RESOURCES };
  return { resources: { ...(limits ? { limits } : {}), ...(requests ? { requests } : {}) }, ...(requests ? { allocatedResources: requests } : {}) };
}

function added(name: string, texts: readonly string[]): string {
  const sum = texts.reduce((all, text) => all + quantity(text), 0);
  if (name === 'cpu') return cpuQuantity(sum);
  return binaryQuantity(sum);
}
