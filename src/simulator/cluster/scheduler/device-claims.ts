/**
 * What the scheduler knows of resource claims, device classes and the devices that drivers offer. Hardly a cluster has
 * pods with claims: all of it is watched from the first such pod on.
 */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../client.ts';
import { DEVICE_CLASSES, DEVICE_TAINT_RULES, RESOURCE_CLAIMS, RESOURCE_SLICES } from '../resources.ts';
import type { DeviceClass, DeviceTaintRule, ResourceClaim, ResourceSlice } from './devices/device.ts';

const WATCHED = { deviceClaim: RESOURCE_CLAIMS, deviceClass: DEVICE_CLASSES, deviceSlice: RESOURCE_SLICES, deviceTaint: DEVICE_TAINT_RULES };

export type DeviceKind = keyof typeof WATCHED;

export class DeviceClaims {
  readonly #client: Client;
  readonly #changed: (before: KubernetesObject | undefined, after: KubernetesObject | undefined, kind: DeviceKind) => void;
  readonly #watched = new Map<DeviceKind, Informer>();

  constructor(client: Client, changed: (before: KubernetesObject | undefined, after: KubernetesObject | undefined, kind: DeviceKind) => void) {
    this.#client = client;
    this.#changed = changed;
  }

  /** PreEnqueue: a pod is not tried as long as one of its claims is missing or on its way out. Nothing tells of it. */
  ready(pod: Pod): boolean {
    const { resourceClaims = [] } = pod.spec;
    return resourceClaims.every((one) => {
      if (one.resourceClaimName === undefined && !pod.status.resourceClaimStatuses?.some(({ name }) => name === one.name)) return false;
      const name = claimName(pod, one);
      // No claim was needed.
      if (name === undefined) return true;
      const claim = this.claim(pod.metadata.namespace ?? '', name);
      return claim !== undefined && !claim.metadata.deletionTimestamp;
    });
  }

  claim(namespace: string, name: string): ResourceClaim | undefined {
    return this.#of<ResourceClaim>('deviceClaim').get(namespace, name);
  }

  claims(): Iterable<ResourceClaim> {
    return this.#of<ResourceClaim>('deviceClaim').list();
  }

  class(name: string): DeviceClass | undefined {
    return this.#of<DeviceClass>('deviceClass').get(undefined, name);
  }

  slices(): Iterable<ResourceSlice> {
    return this.#of<ResourceSlice>('deviceSlice').list();
  }

  taintRules(): Iterable<DeviceTaintRule> {
    return this.#of<DeviceTaintRule>('deviceTaint').list();
  }

  #of<T extends KubernetesObject>(wanted: DeviceKind): Informer<T> {
    if (this.#watched.size === 0) {
      for (const [kind, resource] of Object.entries(WATCHED) as [DeviceKind, typeof RESOURCE_CLAIMS][]) {
        const informer = this.#client.informer(resource);
        this.#watched.set(kind, informer);
        informer.onChange(({ before, after }) => this.#changed(before, after, kind));
      }
    }
    return this.#watched.get(wanted) as Informer<T>;
  }
}

/** The claim that a pod means: named by it, or made for it of a template. */
export const claimName = ({ status }: Pod, { name, resourceClaimName }: { name: string; resourceClaimName?: string }): string | undefined =>
  resourceClaimName ?? status.resourceClaimStatuses?.find((one) => one.name === name)?.resourceClaimName;
