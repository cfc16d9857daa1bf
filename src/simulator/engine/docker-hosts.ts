/** Further machines with an engine each, which the learner reaches through contexts. */
import type { Blocking } from '../kernel/blocking.ts';
import { deviceFileSystem } from '../kernel/dev.ts';
import { Host } from '../kernel/host.ts';
import { contentOf, directoryNode, fileNode } from '../kernel/inode.ts';
import { KERNEL_RELEASE, procFileSystem } from '../kernel/proc.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { sha256Hex } from '../kernel/sha256.ts';
import type { DockerHostSpec } from '../scenario.ts';
import type { World } from '../world.ts';
import { labHost } from './daemon/power.ts';
import { createEngine, type Engine } from './engine.ts';
import { insightInto } from './insight.ts';
import { preload } from './images/preload.ts';
import type { CatalogueStore } from './registry/hub.ts';

const PORT = 2375;
const CPUS = 2, MEMORY = 4 * 2 ** 30;

export function* startDockerHosts(world: World, hub: CatalogueStore, specs: readonly DockerHostSpec[]): Blocking<void> {
  const engines = new Map(specs.map((spec) => [spec.name, startHost(world, hub, spec)]));
  introduce(world, specs);
  world.lab ??= new Map();
  world.lab.set('host', (p, words) => labHost(p, engines, words));
}

function startHost(world: World, hub: CatalogueStore, { name, address, images }: DockerHostSpec): Engine {
  const { kernel, store, internet } = world, { now } = kernel.agenda;
  const host = new Host(kernel, name, { cpus: CPUS, memory: MEMORY });
  for (const path of ['etc', 'tmp', 'var/lib', 'run', 'proc', 'dev', 'root']) host.fileSystem.makeDirectories(path.split('/'), now);
  host.fileSystem.put(['etc', 'hostname'], fileNode(`${name}\n`), now);
  host.fileSystem.put(['etc', 'hosts'], fileNode(`127.0.0.1\tlocalhost\n${address}\t${name}\n`), now);
  host.fileSystem.put(['etc', 'resolv.conf'], fileNode(`nameserver ${internet.nameserver}\n`), now);
  const hardware = { cpus: CPUS, memory: MEMORY, bootedAt: now - 86_400_000, kernelRelease: KERNEL_RELEASE };
  host.ns.mounts.add({ path: '/proc', fileSystem: procFileSystem(kernel, host.ns, hardware), base: [], readonly: false });
  host.ns.mounts.add({ path: '/dev', fileSystem: deviceFileSystem(kernel), base: [], readonly: false });
  host.ns.network.interfaces.push({ name: 'eth0', address, prefix: 24, up: true });
  host.ns.network.hops.push(internet);
  internet.connect(host.ns.network, [address]);
  const { engine, handle } = createEngine({ kernel, host, store, hardware, remote: name });
  preload(engine, hub, images, world.scenario.recipes ?? {});
  host.ns.network.listen({ protocol: 'tcp', address: '0.0.0.0', port: PORT, requests: handle });
  world.hosts.set(name, host);
  world.engines.set(name, insightInto(engine));
  return engine;
}

/** Makes the hosts known to the learner: names, and a docker context each. */
function introduce(world: World, specs: readonly DockerHostSpec[]): void {
  const { learner, scenario, kernel } = world, { now } = kernel.agenda;
  const own = { uid: scenario.learner.uid, gid: scenario.learner.uid, mtime: now };
  const hosts = learner.fileSystem.lookup(['etc', 'hosts']);
  const known = hosts?.kind === 'file' ? decode(contentOf(hosts)) : '';
  learner.fileSystem.put(['etc', 'hosts'], fileNode(`${known}${specs.map(({ name, address }) => `${address}\t${name}\n`).join('')}`), now);
  const home = scenario.learner.home.split('/').filter(Boolean);
  for (const { name } of specs) {
    const folder = [...home, '.docker', 'contexts', 'meta', sha256Hex(encode(name))];
    for (let depth = home.length + 1; depth <= folder.length; depth++) {
      const part = folder.slice(0, depth);
      if (!learner.fileSystem.lookup(part)) learner.fileSystem.put(part, directoryNode({}, own), now);
    }
    const meta = { Name: name, Metadata: {}, Endpoints: { docker: { Host: `tcp://${name}:${PORT}`, SkipTLSVerify: false } } };
    learner.fileSystem.put([...folder, 'meta.json'], fileNode(JSON.stringify(meta), own), now);
  }
}
