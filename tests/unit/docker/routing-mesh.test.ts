/** A published port of a service leads to its tasks in turn, on whatever networks they are; the overlay's own addresses are not the host's to reach. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

it('the routing mesh leads from the host to tasks in turn', async () => {
  const learner = await Learner.sitDown(laptop('routing-mesh', { images: [] }));
  const shown = (command: string): string[] => learner.run(command).lines;
  shown('docker swarm init > /dev/null; docker network create -d overlay back > /dev/null');
  shown('docker service create -q --name web --replicas 2 --network back -p 8086:80 traefik/whoami; sleep 5');
  const hosts = shown('for i in 1 2 3 4; do curl -s localhost:8086 | grep Hostname; done').filter((line) => line.startsWith('Hostname'));
  assert.equal(hosts.length, 4);
  assert.equal(new Set(hosts).size, 2);
  assert.match(shown('docker service rm web > /dev/null; sleep 15; curl -sS localhost:8086').join('\n'), /Failed to connect/);
});
