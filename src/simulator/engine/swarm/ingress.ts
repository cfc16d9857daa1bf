/** The routing mesh: a published port of the host leads to one of the service's tasks, in turn. */
import type { Hop, Listener, Packet, Verdict } from '../../kernel/network.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Engine } from '../engine.ts';

export class Ingress implements Hop {
  readonly name = 'swarm ingress';
  readonly #engine: Engine;
  readonly #turns = new Map<string, number>();
  readonly #listeners = new Map<string, Listener>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  route(packet: Packet): Verdict | undefined {
    if (!packet.from.owns(packet.address)) return undefined;
    for (const service of this.#engine.swarm.services.list()) {
      const port = service.Endpoint.Ports?.find((one) => one.PublishMode !== 'host' && one.PublishedPort === packet.port && (one.Protocol ?? 'tcp') === packet.protocol);
      if (!port) continue;
      const targets = this.#engine.swarm.orchestrator.of(service.ID).filter((task) => task.Status.State === 'running' && task.DesiredState === 'running').flatMap((task) => {
        const record = this.#engine.containers.get(task.Status.ContainerStatus?.ContainerID ?? '');
        const address = record && Object.values(record.networks).find((one) => one.IPAddress !== '')?.IPAddress;
        return address ? [address] : [];
      });
      if (targets.length === 0) return 'refused';
      const turn = this.#turns.get(service.ID) ?? 0;
      this.#turns.set(service.ID, turn + 1);
      return { rewrite: { address: targets[turn % targets.length]!, port: port.TargetPort! } };
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
