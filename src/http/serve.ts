/**
 * Puts the simulated Engine API and the simulated Kubernetes API behind real HTTP on loopback, so that the real
 * docker, kubectl and client libraries can use them:
 *   npm run -s serve -- [--docker PORT] [--kubernetes PORT [--kubeconfig FILE]]
 * Virtual time runs at wall speed. Every client counts as the administrator.
 */
import { writeFileSync } from 'node:fs';
import { boot } from '../simulator/machine.ts';
import { clusterParts } from '../simulator/parts/cluster.ts';
import { workstationParts } from '../simulator/parts/workstation.ts';
import { listen } from './listen.ts';
import { Pump } from './pump.ts';
import { servedScenario } from './scenario.ts';

const words = process.argv.slice(2);
const option = (name: string): string | undefined => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const dockerPort = option('--docker'), kubernetesPort = option('--kubernetes'), kubeconfig = option('--kubeconfig');
if (dockerPort === undefined && kubernetesPort === undefined) {
  console.error('usage: npm run -s serve -- [--docker PORT] [--kubernetes PORT [--kubeconfig FILE]]');
  process.exit(1);
}

const withCluster = kubernetesPort !== undefined;
const machine = boot(servedScenario(withCluster), 'served', [...workstationParts, ...(withCluster ? clusterParts : [])]);
const pump = new Pump(machine);

if (dockerPort !== undefined) {
  const { port } = await listen(pump, machine.world.engine!, Number(dockerPort), { peer: { address: '@' }, frames: false });
  console.log(`Engine API: DOCKER_HOST=tcp://127.0.0.1:${port}`);
}
if (kubernetesPort !== undefined) {
  const peer = { address: '127.0.0.1', certificate: { user: 'kubernetes-admin', groups: ['kubeadm:cluster-admins'] } };
  const { port } = await listen(pump, machine.world.apiServer!, Number(kubernetesPort), { peer, frames: true });
  const config = `apiVersion: v1\nkind: Config\nclusters:\n- name: drydock\n  cluster:\n    server: http://127.0.0.1:${port}\nusers:\n- name: admin\n  user: {}\ncontexts:\n- name: drydock\n  context:\n    cluster: drydock\n    user: admin\ncurrent-context: drydock\n`;
  if (kubeconfig !== undefined) writeFileSync(kubeconfig, config);
  console.log(`Kubernetes API: http://127.0.0.1:${port}${kubeconfig === undefined ? '' : ` (KUBECONFIG=${kubeconfig})`}`);
}
