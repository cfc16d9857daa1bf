/** What drivers offer, classes group and claims ask for: the objects of resource.k8s.io/v1 as the scheduler reads them. */
import type { NodeSelectorTerm } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';

export interface DeviceAttribute { string?: string; int?: number; bool?: boolean; version?: string; strings?: string[]; ints?: number[]; bools?: boolean[]; versions?: string[] }

export interface DeviceTaint { key: string; value?: string; effect: string; timeAdded?: string }

export interface DeviceToleration { key?: string; operator?: string; value?: string; effect?: string; tolerationSeconds?: number }

export interface Capacity {
  value: string;
  requestPolicy?: { default?: string; validValues?: string[]; validRange?: { min?: string; max?: string; step?: string } };
}

type Counters = Record<string, { value: string }>;

/** The nodes from which a device can be reached. */
export interface Reach { nodeName?: string; allNodes?: boolean; nodeSelector?: { nodeSelectorTerms: NodeSelectorTerm[] } }

export interface Device extends Reach {
  name: string;
  attributes?: Record<string, DeviceAttribute>;
  capacity?: Record<string, Capacity>;
  taints?: DeviceTaint[];
  consumesCounters?: { counterSet: string; counters: Counters }[];
  allowMultipleAllocations?: boolean;
  bindsToNode?: boolean;
  bindingConditions?: string[];
  bindingFailureConditions?: string[];
}

export interface ResourceSlice extends KubernetesObject {
  spec: Reach & {
    driver: string; pool: { name: string; generation: number; resourceSliceCount: number }; perDeviceNodeSelection?: boolean;
    devices?: Device[]; sharedCounters?: { name: string; counters: Counters }[];
  };
}

export interface DeviceTaintRule extends KubernetesObject {
  spec: { deviceSelector?: { driver?: string; pool?: string; device?: string }; taint: DeviceTaint };
  status?: { conditions?: { type: string; status: string; reason: string; message: string; observedGeneration?: number; lastTransitionTime: string }[] };
}

export interface DeviceSelector { cel?: { expression: string } }

export interface DeviceConfiguration { opaque?: unknown }

export interface DeviceClass extends KubernetesObject { spec: { selectors?: DeviceSelector[]; config?: DeviceConfiguration[] } }

export interface Asked {
  deviceClassName?: string; selectors?: DeviceSelector[]; allocationMode?: string; count?: number; adminAccess?: boolean;
  tolerations?: DeviceToleration[]; capacity?: { requests?: Record<string, string> };
}

export interface DeviceRequest { name: string; exactly?: Asked; firstAvailable?: (Asked & { name: string })[] }

export interface DeviceConstraint { requests?: string[]; matchAttribute?: string; distinctAttribute?: string }

export interface AllocatedDevice {
  request: string; driver: string; pool: string; device: string; adminAccess?: boolean; tolerations?: DeviceToleration[];
  bindingConditions?: string[]; bindingFailureConditions?: string[]; shareID?: string; consumedCapacity?: Record<string, string>;
}

export interface Allocation {
  devices?: { results?: AllocatedDevice[]; config?: (DeviceConfiguration & { source: string; requests?: string[] })[] };
  nodeSelector?: { nodeSelectorTerms: NodeSelectorTerm[] };
  allocationTimestamp?: string;
}

export interface ResourceClaim extends KubernetesObject {
  spec: { devices?: { requests?: DeviceRequest[]; constraints?: DeviceConstraint[]; config?: (DeviceConfiguration & { requests?: string[] })[] } };
  status?: {
    allocation?: Allocation; reservedFor?: { apiGroup?: string; resource: string; name: string; uid: string }[];
    devices?: { driver: string; pool: string; device: string; conditions?: { type: string; status: string; reason?: string; message?: string }[] }[];
  };
}

/** A device where it stands. */
export interface Candidate {
  readonly id: string;
  readonly device: Device;
  readonly slice: ResourceSlice;
  readonly pool: Pool;
}

/** All slices of one driver that belong together, as far as a node can reach them. */
export interface Pool {
  readonly id: string;
  /** Some of its slices are missing. */
  readonly incomplete?: boolean;
  /** Its slices contradict one another. */
  readonly invalid?: boolean;
  readonly slices: readonly ResourceSlice[];
  /** Slices that only other nodes reach: their devices use up counters, too. */
  readonly elsewhere: readonly ResourceSlice[];
  /** What its devices share, by set and counter. */
  readonly counters: ReadonlyMap<string, ReadonlyMap<string, bigint>>;
}

export const deviceId = (driver: string, pool: string, device: string): string => `${driver}/${pool}/${device}`;

/** Kubernetes objects are named by namespace and name in messages. */
export const shown = ({ metadata }: KubernetesObject): string => `${metadata.namespace}/${metadata.name}`;

/** In the order of the first of each group. */
export function grouped<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Scheduling cannot go on: something is wrong with a claim, a class or a slice. */
export class DeviceMistake extends Error {}
