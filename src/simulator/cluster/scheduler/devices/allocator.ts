/**
 * Which devices the claims of a pod get on a node: one claim after the other, one request after the other, the first
 * devices that do, and back where the rest does not work out (the structured allocator of dynamic-resource-allocation).
 */
import type { Node } from '../../../api/kubernetes/node.ts';
import { count, taken, written } from './capacity.ts';
import { Constraint } from './constraints.ts';
import { DeviceMistake, deviceId, shown, type AllocatedDevice, type Asked, type Candidate, type DeviceClass, type Pool, type ResourceClaim, type ResourceSlice } from './device.ts';
import { consumed, countersLeft, poolsFor, reaches } from './pools.ts';
import { mismatch } from './selectors.ts';

/** As many devices as one claim may have. */
const MOST = 32;

/** What is known of devices beside the node: who offers them, and what other claims hold. */
export interface Offers {
  readonly slices: readonly ResourceSlice[];
  class(name: string): DeviceClass | undefined;
  /** Held by one claim alone. */
  readonly held: ReadonlySet<string>;
  /** What of shared devices is in use, by device and capacity. */
  readonly shared: ReadonlyMap<string, ReadonlyMap<string, bigint>>;
}

/** One way to satisfy a request. */
interface Choice {
  /** With the one that it stands for: `request` or `request/choice`. */
  readonly request: string;
  readonly asked: Asked;
  readonly class: DeviceClass;
  /** Every device that it may have, where it wants all. */
  readonly all: readonly Candidate[] | undefined;
  readonly count: number;
  readonly selectable: Map<Candidate, boolean>;
}

interface Wish {
  readonly claim: ResourceClaim;
  readonly constraints: readonly Constraint[];
  readonly requests: readonly (readonly Choice[])[];
  readonly results: Taken[];
  /** Which of the choices each request got. */
  readonly chosen: number[];
}

export interface Taken {
  readonly candidate: Candidate;
  readonly result: AllocatedDevice;
}

/** What a claim gets. */
export interface Grant {
  readonly claim: ResourceClaim;
  readonly taken: readonly Taken[];
  readonly classes: readonly { request: string; class: DeviceClass }[];
}

type Outcome = 'done' | 'failed' | 'full';

export class Allocator {
  readonly #node: Node;
  readonly #offers: Offers;
  readonly #pools: readonly Pool[];
  readonly #candidates: readonly Candidate[];
  readonly #wishes: readonly Wish[];
  /** Devices taken in this attempt, with the claims that take them. */
  readonly #taking = new Map<string, Set<Wish>>();
  readonly #takingShares = new Map<string, Map<string, bigint>>();
  readonly #counters = new Map<Pool, Map<string, bigint>>();

  constructor(node: Node, claims: readonly ResourceClaim[], offers: Offers) {
    this.#node = node;
    this.#offers = offers;
    this.#pools = poolsFor(node, offers.slices);
    this.#candidates = this.#pools.flatMap((pool) => (pool.invalid ? [] : candidatesOf(pool)));
    this.#wishes = claims.map((claim) => this.#wish(claim));
  }

  /** Undefined: not all of them can be satisfied. @throws DeviceMistake */
  allocate(): readonly Grant[] | undefined {
    if (this.#request(0, 0) !== 'done') return undefined;
    return this.#wishes.map(({ claim, results, requests, chosen }) => ({
      claim, taken: [...results], classes: requests.map((choices, at) => choices[chosen[at] ?? 0]!),
    }));
  }

  /** Nothing was found, and that may be since a pool contradicts itself. */
  get invalid(): boolean {
    return this.#pools.some(({ invalid }) => invalid);
  }

  // ---- what is asked ----

  #wish(claim: ResourceClaim): Wish {
    const { requests = [], constraints = [] } = claim.spec.devices ?? {};
    let least = 0;
    const choices = requests.map(({ name, exactly, firstAvailable = [] }) => {
      const found = exactly ? [this.#choice(claim, name, name, exactly)] : firstAvailable.map((one) => this.#choice(claim, `${name}/${one.name}`, one.name, one));
      const fewest = Math.min(...found.map((one) => one.count));
      if (fewest > MOST - least) throw new DeviceMistake(`claim ${shown(claim)}, request ${name}: adding ${fewest} devices exceeds the claim limit of ${MOST}, with ${least} already accounted for`);
      least += fewest;
      return found;
    });
    return { claim, requests: choices, constraints: constraints.map((one) => new Constraint(one)), results: [], chosen: [] };
  }

  #choice(claim: ResourceClaim, request: string, name: string, asked: Asked): Choice {
    const known = { request, asked, class: this.#offers.class(asked.deviceClassName ?? '')!, selectable: new Map<Candidate, boolean>() };
    if (asked.allocationMode !== 'All') return { ...known, all: undefined, count: asked.count ?? 1 };
    const all: Candidate[] = [];
    for (const pool of this.#pools) {
      if (pool.incomplete) throw new DeviceMistake(`claim ${shown(claim)}, request ${name}: asks for all devices, but resource pool ${pool.id} is currently being updated`);
      if (pool.invalid) throw new DeviceMistake(`claim ${shown(claim)}, request ${name}: asks for all devices, but resource pool ${pool.id} is currently invalid`);
      all.push(...candidatesOf(pool).filter((one) => this.#selectable(claim, { ...known, all, count: 0 }, one) && taken(one.device, asked.capacity?.requests)));
    }
    return { ...known, all, count: all.length };
  }

  #selectable(claim: ResourceClaim, { class: of, asked, selectable }: Choice, candidate: Candidate): boolean {
    let found = selectable.get(candidate);
    if (found === undefined) selectable.set(candidate, (found = this.#fits(claim, of, asked, candidate)));
    return found;
  }

  #fits(claim: ResourceClaim, of: DeviceClass, asked: Asked, { device, slice, id }: Candidate): boolean {
    for (const [selectors, whose] of [[of.spec.selectors, `class ${of.metadata.name}`], [asked.selectors, `claim ${shown(claim)}`]] as const) {
      const wrong = mismatch(selectors, slice.spec.driver, device);
      if (wrong?.problem !== undefined) throw new DeviceMistake(`${whose}: selector #${wrong.at} on device ${id}: CEL runtime error: ${wrong.problem}`);
      if (wrong) return false;
    }
    return !slice.spec.perDeviceNodeSelection || reaches(this.#node, device);
  }

  // ---- the search ----

  #request(at: number, index: number): Outcome {
    const wish = this.#wishes[at];
    if (!wish) return 'done';
    const choices = wish.requests[index];
    if (!choices) {
      const outcome = this.#request(at + 1, 0);
      return outcome === 'full' ? 'failed' : outcome;
    }
    let full = true;
    for (const [number, choice] of choices.entries()) {
      const outcome = this.#devices(at, index, choice, 0, 0);
      if (outcome === 'done') wish.chosen[index] = number;
      if (outcome === 'done') return outcome;
      if (outcome === 'failed') full = false;
    }
    return full ? 'full' : 'failed';
  }

  /** The `nth` device of a request and all that comes after it, from one place among the candidates on. */
  #devices(at: number, index: number, choice: Choice, nth: number, from: number): Outcome {
    const wish = this.#wishes[at]!;
    if (choice.all?.length === 0) return 'failed';
    if (nth >= choice.count) return this.#request(at, index + 1);
    if (choice.count - nth > MOST - wish.results.length) return 'full';
    const candidates = choice.all ?? this.#candidates, last = choice.all ? nth + 1 : candidates.length;
    for (let place = choice.all ? nth : from; place < last; place++) {
      const candidate = candidates[place]!;
      if (!choice.all && (this.#inUse(wish, choice, candidate) || !this.#selectable(wish.claim, choice, candidate))) continue;
      const giveBack = this.#take(wish, choice, candidate);
      if (!giveBack) continue;
      const outcome = this.#devices(at, index, choice, nth + 1, place + 1);
      if (outcome === 'done') return outcome;
      giveBack();
      if (outcome === 'full') return outcome;
    }
    return 'failed';
  }

  /** Who only administers devices shares them with everybody, but gets each once. */
  #inUse(wish: Wish, { asked }: Choice, { id }: Candidate): boolean {
    const takers = this.#taking.get(id);
    return asked.adminAccess ? takers?.has(wish) ?? false : this.#offers.held.has(id) || (takers?.size ?? 0) > 0;
  }

  /** Undefined: the device is not to be had. Otherwise how to give it back. */
  #take(wish: Wish, choice: Choice, candidate: Candidate): (() => void) | undefined {
    const { request, asked, all } = choice, { device, id, slice } = candidate, { driver, pool } = slice.spec, shares = device.allowMultipleAllocations === true, admin = asked.adminAccess === true;
    const takers = this.#taking.get(id) ?? new Set<Wish>();
    if (this.#inUse(wish, choice, candidate)) return undefined;
    const undo: (() => void)[] = [], back = (): void => undo.reverse().forEach((one) => one());
    if (!this.#takeCounters(candidate, shares, undo) || isTainted(candidate, asked)) return void back();
    for (const constraint of wish.constraints) {
      const remove = constraint.add(request, candidate);
      if (!remove && all) throw new DeviceMistake(`claim ${shown(wish.claim)}, request ${request.split('/').at(-1)}: cannot add device ${id} because a claim constraint would not be satisfied`);
      if (!remove) return void back();
      undo.push(remove);
    }
    const ours = this.#takingShares.get(id) ?? new Map<string, bigint>(), used = new Map(this.#offers.shared.get(id));
    count(used, ours, 1n);
    const takes = taken(device, asked.capacity?.requests, used);
    if (!takes) return void back();
    const amounts = [...takes].map(([name, { nano }]) => [name, nano] as const);
    if (shares) {
      this.#takingShares.set(id, ours);
      count(ours, amounts, 1n);
      undo.push(() => count(ours, amounts, -1n));
    } else {
      this.#taking.set(id, takers.add(wish));
      undo.push(() => void takers.delete(wish));
    }
    const { bindingConditions, bindingFailureConditions } = device;
    wish.results.push({ candidate, result: {
      request, driver, pool: pool.name, device: device.name, ...(admin ? { adminAccess: true } : {}), ...(asked.tolerations ? { tolerations: asked.tolerations } : {}),
      ...(bindingConditions ? { bindingConditions } : {}), ...(bindingFailureConditions ? { bindingFailureConditions } : {}), ...(shares && takes.size > 0 ? { consumedCapacity: written(takes) } : {}),
    } });
    undo.push(() => void wish.results.pop());
    return back;
  }

  /** Devices cut out of one piece share what it has. */
  #takeCounters({ device: { consumesCounters }, pool, id }: Candidate, shares: boolean, undo: (() => void)[]): boolean {
    const sharedAlready = shares && (this.#offers.shared.has(id) || this.#takingShares.has(id));
    if (!consumesCounters?.length || sharedAlready) return true;
    let left = this.#counters.get(pool);
    if (!left) this.#counters.set(pool, (left = countersLeft(pool, (one) => this.#offers.held.has(one) || this.#offers.shared.has(one))));
    const amounts = consumed(consumesCounters);
    count(left, amounts, -1n);
    undo.push(() => count(left, amounts, 1n));
    return ![...left.values()].some((value) => value < 0n);
  }
}

const candidatesOf = (pool: Pool): Candidate[] => pool.slices.flatMap((slice) => (slice.spec.devices ?? []).map((device) => ({ id: deviceId(slice.spec.driver, slice.spec.pool.name, device.name), device, slice, pool })));

const isTainted = ({ device }: Candidate, { tolerations = [] }: Asked): boolean => (device.taints ?? []).some((taint) => /^No(Execute|Schedule)$/.test(taint.effect)
  && !tolerations.some(({ key, operator = 'Equal', value = '', effect }) => (!effect || effect === taint.effect) && (!key || key === taint.key) && (operator === 'Exists' || value === (taint.value ?? ''))));
