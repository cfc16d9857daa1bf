/** `lab node stop NAME` and `lab node start NAME`: a node is cut off from the network, and joined again. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import type { Cluster } from './cluster.ts';

export function* labNode(cluster: Cluster, p: Process, [verb, name]: readonly string[]): Blocking<number> {
  if ((verb !== 'stop' && verb !== 'start') || name === undefined) {
    yield* p.write(2, 'lab: lab node stop NAME, or lab node start NAME\n');
    return 2;
  }
  if (!cluster.fleet.get(name)) {
    yield* p.write(2, `lab: this cluster has no node "${name}"\n`);
    return 1;
  }
  if (verb === 'stop') cluster.cutOff(name);
  else cluster.rejoin(name);
  return 0;
}
