/** `lab node stop|start NAME`: cuts a node off from the network, so that nobody hears of it, and joins it again. */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import type { World } from '../world.ts';
import type { Cluster } from './cluster.ts';

export function addNodeToLab(world: World, cluster: Cluster): void {
  world.lab ??= new Map();
  world.lab.set('node', (p, words) => lab(p, world, cluster, words));
}

function* lab(p: Process, world: World, cluster: Cluster, words: readonly string[]): Blocking<number> {
  const [verb, name = ''] = words;
  const known = world.scenario.cluster?.nodes.some((node) => node.name === name) ?? false;
  if (!known || words.length !== 2 || (verb !== 'stop' && verb !== 'start')) {
    yield* p.write(2, encode(known || name === '' ? 'lab: lab node stop NAME, or lab node start NAME\n' : `lab: there is no node ${name}\n`));
    return 1;
  }
  for (const one of world.hosts.get(name)?.ns.network.interfaces ?? []) if (one.name !== 'lo') one.up = verb === 'start';
  if (verb === 'stop') cluster.stopKubelet(name);
  else cluster.startKubelet(name);
  return 0;
}
