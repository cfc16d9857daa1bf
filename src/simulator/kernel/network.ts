import type { RequestHandler } from '../api/http.ts';
import { Channel, type Blocking } from './blocking.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import type { Socket } from './socket.ts';

export type Protocol = 'tcp' | 'udp';

/** Where a connection wants to go, seen from a network namespace. */
export interface Packet {
  readonly protocol: Protocol;
  readonly source: string;
  readonly address: string;
  readonly port: number;
  readonly from: NetworkNamespace;
}

/** What a hop decides about a packet. */
export type Verdict =
  /** Delivered into another namespace (or this one), perhaps with a rewritten destination (NAT). `delay` in ms adds up. */
  | { to: NetworkNamespace; address?: string; port?: number; source?: string; delay?: number }
  /** Rewritten, then looked at again from the top (a service address becomes a pod's). */
  | { rewrite: { address: string; port: number } }
  /** RST or ICMP port unreachable: ECONNREFUSED at once. */
  | 'refused'
  /** ICMP host unreachable: EHOSTUNREACH after about three seconds. */
  | 'unreachable'
  /** Silently dropped: the client times out. */
  | 'dropped';

/** One rule of iptables, one bridge, one router: decides, or leaves the packet (undefined) to the next. */
export interface Hop {
  readonly name: string;
  route(packet: Packet): Verdict | undefined;
}

/** Something that listens on a port. */
export interface Listener {
  readonly protocol: Protocol;
  /** '0.0.0.0' is every address of the namespace. */
  readonly address: string;
  readonly port: number;
  /** Whose it is, where a process opened it. */
  readonly owner?: Process;
  /** Incoming stream connections. Absent for the other two sorts. */
  readonly backlog?: Channel<Socket>;
  /** An HTTP server at message level (the API server, the engine); byte streams to it are translated. */
  readonly requests?: RequestHandler;
  /** It speaks TLS: plain HTTP gets a 400, a client sees this certificate. */
  readonly tls?: Certificate;
  /** It takes plain connections and such with TLS: the certificate that a client sees who asks for this name. */
  readonly tlsFor?: (serverName: string) => Certificate;
  /** It answers gRPC's health protocol: how a service is, '' being the server itself, or why that cannot be told. */
  readonly health?: (service: string) => string | { readonly code: string; readonly message: string };
  /** A datagram service: one message in, one out (DNS). undefined: no answer comes. */
  readonly datagrams?: (message: unknown, packet: Packet) => unknown;
  /** The same for a service that may take its time. */
  readonly queries?: (message: unknown, packet: Packet) => Blocking<unknown>;
}

export interface Certificate {
  readonly commonName: string;
  readonly names: readonly string[];
  readonly issuer: string;
  /** ms since the Unix epoch. */
  readonly notAfter: number;
}

export interface NetworkInterface {
  readonly name: string;
  /** IPv4 address, or undefined while none is set. */
  readonly address?: string;
  readonly prefix?: number;
  /** IPv6 address beside the link's own. */
  readonly six?: { readonly address: string; readonly prefix: number; readonly gateway?: string | undefined } | undefined;
  readonly mac?: string;
  readonly gateway?: string;
  /** Where it is not the usual one. */
  readonly mtu?: number;
  up: boolean;
}

/** Where machines ask each other who has an address (ARP); whoever claimed it last is believed. */
export interface Wire {
  claim(address: string, network: NetworkNamespace): void;
  release(address: string, network: NetworkNamespace): void;
}

/** Of every namespace. */
const LOOPBACK: NetworkInterface = { name: 'lo', address: '127.0.0.1', prefix: 8, up: true };
const NOBODY: readonly Listener[] = [];

/** A network stack: interfaces, listening sockets and the rules that its packets meet. */
export class NetworkNamespace {
  readonly name: string;
  readonly interfaces: NetworkInterface[];
  /** Rules for outgoing packets, in order; asked before local delivery (so that a service address wins). */
  hops: Hop[] = [];
  /** Rules for packets that came from elsewhere (network policies); a verdict of 'refused' or 'dropped' counts. */
  filters: Hop[] = [];
  /** What it is plugged into, where more than its own addresses can be answered for. */
  wire?: Wire;
  /** One list for all that have none: most pods of a large cluster listen nowhere. */
  #listeners: readonly Listener[] = NOBODY;
  #ephemeral = 32768;

  /** `interfaces`: those beside loopback. */
  constructor(name: string, interfaces: readonly NetworkInterface[] = []) {
    this.name = name;
    this.interfaces = [LOOPBACK].concat(interfaces);
  }

  /** Addresses that are this namespace's own. */
  owns(address: string): boolean {
    return address.startsWith('127.') || address === '0.0.0.0' || this.interfaces.some((one) => one.up && (one.address === address || one.six?.address === address));
  }

  /** Its first address besides loopback. */
  get address(): string | undefined {
    return this.interfaces.find((one) => one.name !== 'lo' && one.up)?.address;
  }

  /** @throws Errno EADDRINUSE */
  listen(listener: Listener): void {
    const taken = this.listenersOn(listener.protocol, listener.port).some(
      (other) => other.address === listener.address || other.address === '0.0.0.0' || listener.address === '0.0.0.0',
    );
    if (taken) throw new Errno('EADDRINUSE');
    this.#listeners = [...this.#listeners, listener];
  }

  close(listener: Listener): void {
    this.#listeners = this.#listeners.filter((one) => one !== listener);
    listener.backlog?.close();
  }

  listeners(): readonly Listener[] {
    return this.#listeners;
  }

  listenersOn(protocol: Protocol, port: number): Listener[] {
    return this.listeners().filter((one) => one.protocol === protocol && one.port === port);
  }

  find(protocol: Protocol, address: string, port: number): Listener | undefined {
    let ofAll: Listener | undefined;
    for (const one of this.#listeners) {
      if (one.port !== port || one.protocol !== protocol) continue;
      if (one.address === address) return one;
      if (one.address === '0.0.0.0') ofAll = one;
    }
    return ofAll;
  }

  /** A free local port, drawn in order from Linux's ephemeral range. */
  ephemeralPort(): number {
    for (let tries = 0; tries < 28232; tries++) {
      const port = this.#ephemeral;
      this.#ephemeral = port >= 60999 ? 32768 : port + 1;
      if (this.listenersOn('tcp', port).length === 0) return port;
    }
    throw new Errno('EADDRINUSE');
  }
}

/** Where a packet ends up. */
export interface Delivery {
  readonly namespace: NetworkNamespace;
  readonly listener: Listener;
  readonly address: string;
  readonly port: number;
  /** Address that the receiver sees. */
  readonly source: string;
  readonly delay: number;
}

/** How far it is to where a packet went: ms one way beside the first step, and the routers on the way. */
export interface Distance {
  delay: number;
  routers: number;
}

/** Follows a packet through hops until a listener, or says how it fails. Delays are one way, in ms; `distance` is told even where nobody listens. */
export function deliver(from: NetworkNamespace, protocol: Protocol, address: string, port: number, distance?: Distance): Delivery | 'refused' | 'unreachable' | 'dropped' {
  let namespace = from, source = from.address ?? '127.0.0.1', delay = 0.05;
  for (let hop = 0; hop < 16; hop++) {
    const packet: Packet = { protocol, source, address, port, from: namespace };
    const verdict = firstVerdict(namespace.hops, packet);
    if (typeof verdict === 'string') return verdict;
    if (verdict && 'rewrite' in verdict) {
      ({ address, port } = verdict.rewrite);
      continue;
    }
    if (!verdict || (verdict.to === namespace && namespace.owns(verdict.address ?? address))) {
      if (!namespace.owns(verdict?.address ?? address)) return 'unreachable';
      address = verdict?.address ?? address;
      port = verdict?.port ?? port;
      if (address.startsWith('127.') && namespace === from) source = '127.0.0.1';
      return arrive(from, namespace, { ...packet, address, port, source }, delay);
    }
    if (verdict.to !== namespace) {
      const filtered = firstVerdict(verdict.to.filters, { ...packet, address: verdict.address ?? address, port: verdict.port ?? port, source: verdict.source ?? source });
      if (typeof filtered === 'string') return filtered;
    }
    namespace = verdict.to;
    address = verdict.address ?? address;
    port = verdict.port ?? port;
    source = verdict.source ?? source;
    delay += verdict.delay ?? 0;
    if (distance) Object.assign(distance, { delay: distance.delay + (verdict.delay ?? 0), routers: hop });
    if (namespace.owns(address)) {
      const arrived = { ...packet, address, port, source, from: namespace };
      const translated = firstVerdict(namespace.hops, arrived);
      // A host's own rules see what comes in as well (published ports, node ports).
      if (typeof translated !== 'object' || !('rewrite' in translated)) return arrive(from, namespace, arrived, delay);
      ({ address, port } = translated.rewrite);
    }
  }
  return 'unreachable';
}

function firstVerdict(hops: readonly Hop[], packet: Packet): Verdict | undefined {
  for (const hop of hops) {
    const verdict = hop.route(packet);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

function arrive(_from: NetworkNamespace, namespace: NetworkNamespace, packet: Packet, delay: number): Delivery | 'refused' {
  const listener = namespace.find(packet.protocol, packet.address, packet.port);
  if (!listener) return 'refused';
  return { namespace, listener, address: packet.address, port: packet.port, source: packet.source, delay };
}
