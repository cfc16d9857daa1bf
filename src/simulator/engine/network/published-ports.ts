/** Ports of the host that lead into containers: NAT rules, with docker-proxy behind them. */
import { Channel } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Hop, Listener, NetworkNamespace, Packet, Protocol, Verdict } from '../../kernel/network.ts';
import type { Socket } from '../../kernel/socket.ts';

export interface Publication {
  protocol: Protocol;
  /** '0.0.0.0' is every address. */
  hostAddress: string;
  hostPort: number;
  container: string;
  address: string;
  port: number;
  namespace: NetworkNamespace;
}

/** docker-proxy where nothing listens in the container: it accepts and hangs up. */
class HangUp extends Channel<Socket> {
  override post(socket: Socket): boolean {
    socket.release();
    return true;
  }
}

const FIRST_EPHEMERAL = 32768;
const LAST_EPHEMERAL = 60999;

export class PublishedPorts implements Hop {
  readonly name = 'published ports';
  readonly #host: NetworkNamespace;
  readonly #entries = new Map<Publication, Listener>();
  #next = FIRST_EPHEMERAL;

  constructor(host: NetworkNamespace) {
    this.#host = host;
  }

  route(packet: Packet): Verdict | undefined {
    if (!packet.from.owns(packet.address)) return undefined;
    for (const one of this.#entries.keys()) {
      if (one.protocol !== packet.protocol || one.hostPort !== packet.port) continue;
      if (one.hostAddress !== '0.0.0.0' && one.hostAddress !== packet.address) continue;
      // Without a listener the packet goes on to docker-proxy's own socket.
      if (one.namespace.find(one.protocol, one.address, one.port)) return { rewrite: { address: one.address, port: one.port } };
    }
    return undefined;
  }

  /** What is published on a port already, by a container. */
  holder(protocol: Protocol, address: string, port: number): Publication | undefined {
    return [...this.#entries.keys()].find((one) => one.protocol === protocol && one.hostPort === port && (one.hostAddress === address || one.hostAddress === '0.0.0.0' || address === '0.0.0.0'));
  }

  /** @throws Error with the driver's words where the port is taken */
  publish(publication: Publication): void {
    const { protocol, hostAddress, hostPort } = publication;
    const unbound = (why: string, address = hostAddress): Error => new Error(`failed to bind host port ${address}:${hostPort}/${protocol}: ${why}`);
    const holder = this.holder(protocol, hostAddress, hostPort);
    // The allocator lets a container's port ask for it twice; there the second socket meets the first.
    if (holder?.container === publication.container && holder.port === publication.port) throw unbound('address already in use', hostAddress === '0.0.0.0' ? holder.hostAddress : hostAddress);
    if (holder) throw new Error(`Bind for ${hostAddress}:${hostPort} failed: port is already allocated`);
    if (hostAddress !== '0.0.0.0' && !hostAddress.includes(':') && !this.#host.owns(hostAddress)) throw unbound('cannot assign requested address');
    const listener: Listener = { protocol, address: hostAddress, port: hostPort, ...(protocol === 'tcp' ? { backlog: new HangUp() } : {}) };
    try {
      this.#host.listen(listener);
    } catch (error) {
      if (error instanceof Errno) throw unbound('address already in use');
      throw error;
    }
    this.#entries.set(publication, listener);
  }

  /** Takes away everything that leads into a container. */
  withdraw(container: string): void {
    for (const [publication, listener] of [...this.#entries]) {
      if (publication.container !== container) continue;
      this.#host.close(listener);
      this.#entries.delete(publication);
    }
  }

  /** The next host port of the ephemeral range that is free. */
  ephemeral(protocol: Protocol): number {
    for (let tries = 0; tries <= LAST_EPHEMERAL - FIRST_EPHEMERAL; tries++) {
      const port = this.#next;
      this.#next = port >= LAST_EPHEMERAL ? FIRST_EPHEMERAL : port + 1;
      if (this.#host.listenersOn(protocol, port).length === 0) return port;
    }
    throw new Error('all ports are allocated');
  }
}
