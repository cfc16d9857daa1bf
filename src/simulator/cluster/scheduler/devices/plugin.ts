/** DynamicResources: pods that ask for devices by resource claims go where their claims can be satisfied. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import type { Client } from '../../client.ts';
import { RESOURCE_CLAIMS } from '../../resources.ts';
import { nodeTermMatches } from '../../selectors.ts';
import { timestamp } from '../../timestamps.ts';
import { claimName, type DeviceClaims } from '../device-claims.ts';
import { normaliseToMax, rejected, type Cycle, type Plugin, type Range, type Rejection } from '../framework.ts';
import type { NodeInfo } from '../node-info.ts';
import { allocationOf } from './allocation.ts';
import { Allocator, type Grant, type Offers } from './allocator.ts';
import { deviceId, type Allocation, type DeviceTaintRule, type ResourceClaim, type ResourceSlice } from './device.ts';

const NAME = 'DynamicResources';
const FINALIZER = 'resource.kubernetes.io/delete-protection';
const FIELD_MANAGER = 'kube-scheduler';
/** As many pods as a claim may be reserved for, and ways to satisfy one request. */
const MOST_USERS = 256, MOST_CHOICES = 8;
/** Devices that have to be made ready are asked about every so often. */
const LOOK = 5_000, TIMEOUT = 600_000;

export class DevicePlugin implements Plugin {
  readonly name = NAME;
  readonly weight = 2;
  readonly #kernel: Kernel;
  readonly #client: Client;
  readonly #known: DeviceClaims;
  readonly #pod: Pod;
  readonly #claims: readonly ResourceClaim[];
  readonly #grants = new Map<string, readonly Grant[]>();
  #offers: Offers | undefined;

  constructor(kernel: Kernel, client: Client, known: DeviceClaims, pod: Pod) {
    this.#kernel = kernel;
    this.#client = client;
    this.#known = known;
    this.#pod = pod;
    this.#claims = (pod.spec.resourceClaims ?? []).flatMap((one) => {
      const name = claimName(pod, one), claim = name === undefined ? undefined : known.claim(pod.metadata.namespace ?? '', name);
      return claim ? [claim] : [];
    });
  }

  prepare(): Rejection | undefined {
    for (const { status, spec } of this.#claims) {
      if (status?.allocation) {
        const users = status.reservedFor ?? [];
        if (users.length >= MOST_USERS && !this.#reserved(users)) return rejected(NAME, 'resourceclaim in use');
        continue;
      }
      for (const { name, exactly, firstAvailable = [] } of spec.devices?.requests ?? []) {
        const wanted = exactly ? [{ path: name, deviceClassName: exactly.deviceClassName }] : firstAvailable.map((one) => ({ path: `${name}/${one.name}`, deviceClassName: one.deviceClassName }));
        const missing = wanted.find(({ deviceClassName = '' }) => !this.#known.class(deviceClassName));
        if (missing) return rejected(NAME, `request ${missing.path}: device class ${missing.deviceClassName} does not exist`);
      }
    }
    return undefined;
  }

  filter(_cycle: Cycle, { name, node }: NodeInfo): Rejection | undefined {
    const labels = node!.metadata.labels ?? {}, waiting = this.#claims.filter(({ status }) => !status?.allocation);
    const unavailable = this.#claims.some(({ status }) => {
      const terms = status?.allocation?.nodeSelector?.nodeSelectorTerms;
      return terms !== undefined && !terms.some((term) => nodeTermMatches(term, labels, name));
    });
    if (waiting.length > 0) {
      const allocator = new Allocator(node!, waiting, (this.#offers ??= offersOf(this.#known))), grants = allocator.allocate();
      if (!grants) return rejected(NAME, allocator.invalid ? 'invalid resource pools were encountered' : 'cannot allocate all claims');
      this.#grants.set(name, grants);
    }
    return unavailable ? rejected(NAME, 'resourceclaim not available on the node') : undefined;
  }

  /** Of several ways to satisfy a request the first is the best. */
  score(_cycle: Cycle, { name }: NodeInfo): number {
    let score = 0;
    for (const claim of this.#claims) {
      const got = claim.status?.allocation?.devices?.results?.map(({ request }) => request) ?? this.#grants.get(name)?.find((one) => one.claim === claim)?.taken.map(({ result }) => result.request) ?? [];
      for (const request of claim.spec.devices?.requests ?? []) {
        for (const [place, one] of (request.firstAvailable ?? []).entries()) if (got.includes(`${request.name}/${one.name}`)) score += MOST_CHOICES - place;
      }
    }
    return score;
  }

  normalise(_cycle: Cycle, range: Range): (score: number) => number {
    return normaliseToMax(range, false);
  }

  get idle(): boolean {
    return this.#claims.length === 0;
  }

  /** Writes what the pod's claims got, and calls `done` when the devices are ready. */
  reserve(node: string, done: () => void): void {
    const { name, uid, namespace } = this.#pod.metadata, cause = { reason: `devices for a pod on ${node}`, object: `v1 Pod ${namespace}/${name}` };
    for (const claim of this.#claims) {
      const { metadata, status = {} } = claim;
      const users = status.reservedFor ?? [], grant = this.#grants.get(node)?.find((one) => one.claim === claim);
      if (this.#reserved(users)) continue;
      let { allocation } = status;
      if (grant && !allocation) {
        const finalizers = metadata.finalizers ?? [];
        if (!finalizers.includes(FINALIZER)) this.#client.patch(RESOURCE_CLAIMS, namespace, metadata.name, { metadata: { finalizers: [...finalizers, FINALIZER] } }, { fieldManager: FIELD_MANAGER, cause });
        let shares = 0;
        allocation = allocationOf(grant, node, () => this.#kernel.random('share', `${metadata.uid}/${shares++}`).uuid());
      }
      const allocated: Allocation = { ...allocation, allocationTimestamp: allocation?.allocationTimestamp ?? timestamp(this.#kernel.agenda.now) };
      this.#client.patch(RESOURCE_CLAIMS, namespace, metadata.name, { status: { allocation: allocated, reservedFor: [...users, { resource: 'pods', name, uid }] } }, { subresource: 'status', fieldManager: FIELD_MANAGER, cause });
    }
    this.#awaitReady(this.#kernel.agenda.now + TIMEOUT, done);
  }

  #reserved(users: readonly { uid: string }[]): boolean {
    return users.some(({ uid }) => uid === this.#pod.metadata.uid);
  }

  #awaitReady(until: number, done: () => void): void {
    const { agenda } = this.#kernel;
    if (this.#claims.every(({ metadata }) => isReady(this.#known.claim(metadata.namespace ?? '', metadata.name)))) return done();
    if (agenda.now < until) agenda.after(LOOK, `scheduler: are the devices of ${this.#pod.metadata.name} ready`, () => this.#awaitReady(until, done));
  }
}

const isReady = (claim: ResourceClaim | undefined): boolean => (claim?.status?.allocation?.devices?.results ?? []).every(({ driver, pool, device, bindingConditions = [] }) => {
  const found = claim!.status!.devices?.find((one) => deviceId(one.driver, one.pool, one.device) === deviceId(driver, pool, device));
  return bindingConditions.every((type) => found?.conditions?.some((one) => one.type === type && one.status === 'True'));
});

/** A rule taints the devices that it selects as if their driver had. */
function tainted(slice: ResourceSlice, rules: readonly DeviceTaintRule[]): ResourceSlice {
  const { driver, pool, devices } = slice.spec;
  const meant = rules.filter(({ spec: { deviceSelector: one } }) => one && (one.driver ?? driver) === driver && (one.pool ?? pool.name) === pool.name);
  if (meant.length === 0 || !devices) return slice;
  const all = devices.map((device) => {
    const more = meant.filter(({ spec }) => (spec.deviceSelector!.device ?? device.name) === device.name).map(({ spec }) => spec.taint);
    return more.length > 0 ? { ...device, taints: [...(device.taints ?? []), ...more] } : device;
  });
  return { ...slice, spec: { ...slice.spec, devices: all } };
}

function offersOf(known: DeviceClaims): Offers {
  const held = new Set<string>(), shared = new Map<string, Map<string, bigint>>(), rules = [...known.taintRules()];
  for (const { status } of known.claims()) {
    for (const { driver, pool, device, adminAccess, shareID, consumedCapacity } of status?.allocation?.devices?.results ?? []) {
      const id = deviceId(driver, pool, device);
      if (adminAccess) continue;
      if (shareID === undefined) held.add(id);
      else {
        const used = shared.get(id) ?? new Map<string, bigint>();
        for (const [name, amount] of Object.entries(consumedCapacity ?? {})) used.set(name, (used.get(name) ?? 0n) + (parseQuantity(amount)?.nano ?? 0n));
        shared.set(id, used);
      }
    }
  }
  return { slices: [...known.slices()].map((slice) => tainted(slice, rules)), held, shared, class: (name) => known.class(name) };
}
