/** Where the swarm's load balancers stand on networks: one of the mesh on its own, one on each network that tasks are on, and the ways out of theirs. */
import type { NetworkRecord } from '../../api/engine/networks.ts';
import type { Engine } from '../engine.ts';

interface End {
  key: string;
  name: string;
}

export class Balancers {
  readonly #engine: Engine;
  /** Addresses that they hold, by network and name. */
  readonly #addresses = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** What stands on a network beside containers, as its description shows it; each has its address from the first time on. */
  on(network: NetworkRecord): [string, unknown][] {
    const bridge = this.#engine.networks.bridge(network);
    const ends = this.#ends(network), names = new Set(ends.map(({ name }) => `${network.Id} ${name}`));
    for (const [held, address] of this.#addresses) {
      if (!held.startsWith(`${network.Id} `) || names.has(held)) continue;
      bridge?.release(address);
      this.#addresses.delete(held);
    }
    return ends.map(({ key, name }) => {
      const held = `${network.Id} ${name}`, address = this.#addresses.get(held) ?? bridge?.allocate() ?? '';
      this.#addresses.set(held, address);
      const MacAddress = `02:42:${address.split('.').map((part) => Number(part).toString(16).padStart(2, '0')).join(':')}`;
      return [key, { Name: name, EndpointID: this.#engine.random('balancer', held).hex(64), MacAddress, IPv4Address: `${address}/${bridge?.subnet.prefix ?? 24}`, IPv6Address: '' }];
    });
  }

  /** The other engines that know the network: in a swarm of one node this one. */
  peers(network: NetworkRecord): { Peers?: object[] } {
    if (network.Scope !== 'swarm' || (!network.Ingress && this.#tasksOn(network).length === 0)) return {};
    return { Peers: [{ Name: this.#engine.random('network peer', this.#engine.host.name).hex(12), IP: this.#engine.cluster!.node.Status.Addr }] };
  }

  #tasksOn(network: NetworkRecord): string[] {
    return this.#engine.containers.list().filter((one) => one.config.Labels['com.docker.swarm.task'] !== undefined && one.networks[network.Name]?.EndpointID && this.#engine.containers.live(one.id).running).map((one) => one.id);
  }

  #ends(network: NetworkRecord): End[] {
    if (network.Ingress) return [{ key: 'ingress-sbox', name: 'ingress-endpoint' }];
    if (network.Scope === 'swarm') return this.#tasksOn(network).length > 0 ? [{ key: `lb-${network.Name}`, name: `${network.Name}-endpoint` }] : [];
    if (network.Name !== 'docker_gwbridge') return [];
    const overlays = this.#engine.networks.list().filter((one) => one.Scope === 'swarm'), tasks = new Set(overlays.flatMap((one) => this.#tasksOn(one)));
    return [{ key: 'ingress-sbox', name: 'gateway_ingress-sbox' }, ...[...tasks].map((id) => ({ key: id, name: `gateway_${(this.#engine.containers.get(id)?.sandbox ?? id).slice(0, 12)}` }))];
  }
}
