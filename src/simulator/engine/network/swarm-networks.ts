/** What a swarm brings: the routing mesh's network, and the bridge by which tasks leave theirs. */
import type { Engine } from '../engine.ts';
import type { NetworkRequest } from '../networks.ts';
import { freeBlock } from './create.ts';
import { blockText, toAddress, type Block } from './ip.ts';

const BRIDGE = 'com.docker.network.bridge.';

export function addSwarmNetworks(engine: Engine): void {
  const { networks } = engine;
  const wanted: { request: NetworkRequest; from: Iterable<Block> | undefined; interfaceName: string }[] = [
    { request: { Name: 'docker_gwbridge', Driver: 'bridge', Options: { [`${BRIDGE}enable_icc`]: 'false', [`${BRIDGE}enable_ip_masquerade`]: 'true', [`${BRIDGE}name`]: 'docker_gwbridge' } }, from: undefined, interfaceName: 'docker_gwbridge' },
    { request: { Name: 'ingress', Driver: 'overlay', Ingress: true, Options: { 'com.docker.network.driver.overlay.vxlanid_list': '4096' } }, from: engine.swarm.require().subnets(), interfaceName: 'br-ingress' },
  ];
  for (const { request, from, interfaceName } of wanted) {
    if (networks.find(request.Name!)) continue;
    const block = freeBlock(from ? [] : networks.blocks(), from);
    networks.add(networks.record(request, [{ Subnet: blockText(block), Gateway: toAddress(block.first + 1) }]), 'swarm initialized', interfaceName);
  }
}

/** Overlay networks go with the swarm. */
export function removeSwarmNetworks({ networks }: Engine): void {
  for (const record of networks.list().filter((one) => one.Scope === 'swarm')) {
    if (networks.members(record).length === 0) networks.remove(record.Id);
  }
}
