/**
 * What the scheduler knows of resource claims and device classes. Hardly a cluster has pods with claims: they are
 * watched from the first such pod on.
 */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../client.ts';
import { DEVICE_CLASSES, RESOURCE_CLAIMS } from '../resources.ts';

export interface ResourceClaim extends KubernetesObject {
  spec?: { devices?: { requests?: DeviceRequest[] } };
  status?: { allocation?: unknown; reservedFor?: { apiGroup?: string; resource: string; name: string; uid: string }[] };
}

interface DeviceRequest {
  name: string;
  exactly?: { deviceClassName?: string };
  firstAvailable?: { name: string; deviceClassName?: string }[];
}

/** Called with what changed, and whether it is a class. */
type Changed = (before: KubernetesObject | undefined, after: KubernetesObject | undefined, kind: 'deviceClaim' | 'deviceClass') => void;

export class DeviceClaims {
  readonly #client: Client;
  readonly #changed: Changed;
  #claims: Informer<ResourceClaim> | undefined;
  #classes: Informer | undefined;

  constructor(client: Client, changed: Changed) {
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
    this.#watch();
    return this.#claims!.get(namespace, name);
  }

  class(name: string): KubernetesObject | undefined {
    this.#watch();
    return this.#classes!.get(undefined, name);
  }

  #watch(): void {
    if (this.#claims) return;
    this.#claims = this.#client.informer<ResourceClaim>(RESOURCE_CLAIMS);
    this.#classes = this.#client.informer(DEVICE_CLASSES);
    this.#claims.onChange(({ before, after }) => this.#changed(before, after, 'deviceClaim'));
    this.#classes.onChange(({ before, after }) => this.#changed(before, after, 'deviceClass'));
  }
}

/** The claim that a pod means: named by it, or made for it of a template. */
export const claimName = ({ status }: Pod, { name, resourceClaimName }: { name: string; resourceClaimName?: string }): string | undefined =>
  resourceClaimName ?? status.resourceClaimStatuses?.find((one) => one.name === name)?.resourceClaimName;
