/** The routing mesh: a published port of the host leads to one of the service's tasks, in turn. */
import type { Hop, Listener, Packet, Verdict } from '../../kernel/network.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Engine } from '../engine.ts';

export class Ingress implements Hop {
  readonly name = 'swarm ingress';
  readonly #engine: Engine;
  /** By service. Who looks where a connection would go and makes it in the same moment is led to the same task. */
  readonly #turns = new Map<string, { turn: number; at: number }>();
  readonly #listeners = new Map<string, Listener>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  route(packet: Packet): Verdict | undefined {
    if (!packet.from.owns(packet.address)) return undefined;
    for (const service of this.#engine.swarm.services.list()) {
      const port = service.Endpoint.Ports?.find((one) => one.PublishMode !== 'host' && one.PublishedPort === packet.port && (one.Protocol ?? 'tcp') === packet.protocol);
      if (!port) continue;
      const network = this.#engine.networks.find('ingress'), bridge = network && this.#engine.networks.bridge(network);
      const running = new Set(this.#engine.swarm.orchestrator.of(service.ID).filter((task) => task.Status.State === 'running' && task.DesiredState === 'running').map((task) => task.Status.ContainerStatus?.ContainerID));
      const targets = [...(bridge?.members.values() ?? [])].filter(({ container }) => running.has(container));
      if (targets.length === 0) return 'refused';
      const { now } = this.#engine, last = this.#turns.get(service.ID), turn = last === undefined ? 0 : last.at === now ? last.turn : last.turn + 1;
      this.#turns.set(service.ID, { turn, at: now });
      const { address, namespace } = targets[turn % targets.length]!;
      // The host has no route to overlay networks: the mesh hands the packet over in a namespace of its own (ingress-sbox).
      return { to: namespace, address, port: port.TargetPort!, source: bridge!.gateway, delay: 0.02 };
    }
    return undefined;
  }

  /** Takes the host's ports that services publish, and gives back the others. */
  refresh(): void {
    const network = this.#engine.host.ns.network;
    const wanted = new Map(this.#engine.swarm.services.list().flatMap((service) => service.Endpoint.Ports ?? []).filter((port) => port.PublishMode !== 'host').map((port): [string, Listener] => [`${port.Protocol} ${port.PublishedPort}`, { protocol: port.Protocol === 'udp' ? 'udp' : 'tcp', address: '0.0.0.0', port: port.PublishedPort! }]));
    for (const [key, listener] of [...this.#listeners]) {
      if (wanted.has(key)) continue;
      network.close(listener);
      this.#listeners.delete(key);
    }
    for (const [key, listener] of wanted) {
      if (this.#listeners.has(key)) continue;
      try {
        network.listen(listener);
        this.#listeners.set(key, listener);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
      }
    }
  }
}
