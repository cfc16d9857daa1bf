/** Further machines with an engine each, which the learner reaches through contexts; and how `lab` fails them. */
import type { Blocking } from '../kernel/blocking.ts';
import { deviceFileSystem } from '../kernel/dev.ts';
import { Host } from '../kernel/host.ts';
import { contentOf, directoryNode, fileNode } from '../kernel/inode.ts';
import { KERNEL_RELEASE, procFileSystem } from '../kernel/proc.ts';
import type { Process } from '../kernel/process.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { sha256Hex } from '../kernel/sha256.ts';
import type { DockerHostSpec } from '../scenario.ts';
import type { World } from '../world.ts';
import { launch } from './containers/start.ts';
import { createEngine, type Engine } from './engine.ts';
import { insightInto } from './insight.ts';
import { preload } from './images/preload.ts';
import type { CatalogueStore } from './registry/hub.ts';

const PORT = 2375;
const CPUS = 2, MEMORY = 4 * 2 ** 30;
/** What dockerd finds of containers that ran when the power went. */
const LOST_STATUS = 255;
/** A host is back this long after it got power again, ms. */
const BOOT = 8_000;

export function startDockerHosts(world: World, hub: CatalogueStore): void {
  const specs = world.scenario.dockerHosts ?? [];
  if (specs.length === 0) return;
  const engines = new Map(specs.map((spec) => [spec.name, startHost(world, hub, spec)]));
  introduce(world, specs);
  world.lab ??= new Map();
  world.lab.set('host', (p, words) => lab(p, engines, words));
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

function* lab(p: Process, engines: ReadonlyMap<string, Engine>, words: readonly string[]): Blocking<number> {
  const [verb, name] = words, engine = engines.get(name ?? '');
  if (!engine || words.length !== 2 || (verb !== 'fail' && verb !== 'start')) {
    yield* p.write(2, encode(engine || name === undefined ? 'lab: lab host fail NAME, or lab host start NAME\n' : `lab: there is no host ${name}\n`));
    return 1;
  }
  if (verb === 'fail') powerOff(engine);
  else yield* powerOn(p, engine);
  return 0;
}

const interfacesOf = (engine: Engine) => engine.host.ns.network.interfaces.filter((one) => one.name !== 'lo');

/** From one moment to the next: no network, no processes. */
function powerOff(engine: Engine): void {
  for (const one of interfacesOf(engine)) one.up = false;
  for (const record of engine.containers.list()) {
    const live = engine.containers.live(record.id);
    if (!live.running) continue;
    live.stopping = true;
    live.task?.process.signal(9, true);
  }
}

/** It boots: what ran is found dead, and its restart policy decides. */
function* powerOn(p: Process, engine: Engine): Blocking<void> {
  if (interfacesOf(engine).every((one) => one.up)) return;
  yield* p.sleep(BOOT);
  for (const one of interfacesOf(engine)) one.up = true;
  for (const record of engine.containers.list()) {
    if (record.state.status !== 'exited' || record.state.exitCode !== 137) continue;
    engine.containers.updateState(record.id, { exitCode: LOST_STATUS }, 'host lost power');
    if (/^(always|unless-stopped)$/.test(record.hostConfig.RestartPolicy.Name)) launch(engine, record.id);
  }
}
