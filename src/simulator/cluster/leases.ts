/**
 * The leases that the components of the cluster renew: each kubelet's every ten seconds, those of the elected scheduler and
 * controller manager every two, the API server's identity every ten. They are written when somebody reads them, and as they
 * come due only while somebody watches: nobody else can tell, and an idle hour costs nothing.
 */
import type { Lease } from '../api/kubernetes/event.ts';
import { StatusError, type OwnerReference } from '../api/kubernetes/meta.ts';
import { rfc3339Micro } from '../kernel/calendar.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Client, Informer } from './client.ts';
import type { Node } from '../api/kubernetes/node.ts';
import { LEASES, NODES } from './resources.ts';
import type { LiveCollection } from './server/state.ts';
import { parseTimestamp } from './timestamps.ts';

const NODE_LEASES = 'kube-node-lease';
/** nodeLeaseDurationSeconds, of which a quarter is the time between two renewals. */
const NODE_DURATION = 40;
/** retryPeriod of leader election. */
const ELECTED = 2_000;
const RENEWAL = 10_000;

const renewedAt = ({ spec }: Lease): number => parseTimestamp(spec?.renewTime) || 0;

export class Leases implements LiveCollection {
  readonly #kernel: Kernel;
  readonly #client: (actor: string) => Client;
  readonly #heartbeat: (node: string) => number | undefined;
  readonly #leases: Informer<Lease>;
  readonly #nodes: Informer<Node>;
  readonly #watches: (() => boolean)[] = [];
  /** When somebody deleted the lease of a node. */
  readonly #deleted = new Map<string, number>();

  /** @param heartbeat until when the kubelet of a node has been at work */
  constructor(kernel: Kernel, client: (actor: string) => Client, heartbeat: (node: string) => number | undefined) {
    this.#kernel = kernel;
    this.#client = client;
    this.#heartbeat = heartbeat;
    this.#leases = client('kubelet').informer<Lease>(LEASES);
    this.#nodes = client('kubelet').informer<Node>(NODES);
    this.#leases.onChange(({ before, after }) => {
      if (before && !after && before.metadata.namespace === NODE_LEASES) this.#deleted.set(before.metadata.name, kernel.agenda.now);
    });
  }

  /** Brings all leases to where they would be now. */
  refresh(): void {
    const { now } = this.#kernel.agenda;
    for (const { metadata } of [...this.#nodes.list()]) if (!this.#leases.get(NODE_LEASES, metadata.name)) this.#take(metadata.name, metadata.uid);
    for (const lease of [...this.#leases.list()]) {
      const every = this.#interval(lease);
      const until = every && (lease.metadata.namespace === NODE_LEASES ? Math.min(now, this.#heartbeat(lease.metadata.name) ?? -Infinity) : now);
      const renewed = every && this.#last(lease.metadata.name, every, until!);
      if (renewed && renewed > renewedAt(lease)) this.#renew(lease, renewed);
    }
  }

  /** Somebody watches until `closed`. */
  follow(closed: () => boolean): void {
    this.#watches.push(closed);
    if (this.#watches.length === 1) this.#next();
  }

  #next(): void {
    const { agenda } = this.#kernel;
    const due = [...this.#leases.list()].flatMap((lease) => {
      const every = this.#interval(lease);
      return every ? [this.#last(lease.metadata.name, every, agenda.now) + every] : [];
    });
    agenda.at(Math.min(...due, agenda.now + RENEWAL), 'leases are renewed', () => {
      for (let i = this.#watches.length - 1; i >= 0; i--) if (this.#watches[i]!()) this.#watches.splice(i, 1);
      if (this.#watches.length === 0) return;
      this.refresh();
      this.#next();
    });
  }

  /** ms between renewals; undefined for leases of others. */
  #interval({ metadata }: Lease): number | undefined {
    if (metadata.namespace === NODE_LEASES) return this.#nodes.get(undefined, metadata.name) && RENEWAL;
    if (metadata.namespace !== 'kube-system') return undefined;
    if (metadata.name === 'kube-scheduler' || metadata.name === 'kube-controller-manager') return ELECTED;
    return metadata.labels?.['apiserver.kubernetes.io/identity'] ? RENEWAL : undefined;
  }

  /** The last renewal up to `until`. */
  #last(name: string, every: number, until: number): number {
    const phase = this.#kernel.random('lease', name).next() * every;
    return Math.floor((until - phase) / every) * every + phase;
  }

  #renew(lease: Lease, at: number): void {
    const { name, namespace } = lease.metadata;
    const actor = namespace === NODE_LEASES ? 'kubelet' : name.startsWith('apiserver') ? 'kube-apiserver' : name;
    this.#client(actor).update<Lease>(LEASES, { ...lease, spec: { ...lease.spec, renewTime: rfc3339Micro(at) } }, { cause: { reason: 'time to renew it has come', object: `coordination.k8s.io/v1 Lease ${namespace}/${name}` } });
  }

  /** A kubelet whose lease somebody deleted makes another one when it would renew it. */
  #take(name: string, uid: string): void {
    const beat = this.#heartbeat(name);
    const at = beat === undefined ? 0 : this.#last(name, RENEWAL, beat);
    if (at < (this.#deleted.get(name) ?? Infinity)) return;
    this.#deleted.delete(name);
    const owner: OwnerReference = { apiVersion: 'v1', kind: 'Node', name, uid };
    try {
      this.#client('kubelet').create<Lease>(LEASES, NODE_LEASES, {
        apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name, namespace: NODE_LEASES, ownerReferences: [owner] } as Lease['metadata'],
        spec: { holderIdentity: name, leaseDurationSeconds: NODE_DURATION, renewTime: rfc3339Micro(at) },
      }, { cause: { reason: 'every node has one', object: `v1 Node ${name}` } });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }
}
