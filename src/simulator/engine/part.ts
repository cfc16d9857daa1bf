/** Docker as a part of the machine: the daemon on the learner's computer, and the registries of the world. */
import type { RequestHandler } from '../api/http.ts';
import { NetworkNamespace } from '../kernel/network.ts';
import { KERNEL_RELEASE } from '../kernel/proc.ts';
import type { Part, World } from '../world.ts';
import { CATALOGUES } from '../images/catalogue.ts';
import { ofKubernetes, ofQuay } from '../images/catalogue/later.ts';
import { Daemon } from './daemon/daemon.ts';
import { createEngine } from './engine.ts';
import { buildctl, buildkitd } from './build/buildkitd.ts';
import { startDockerHosts } from './docker-hosts.ts';
import { dockerInit } from './runtime/docker-init.ts';
import { registryServer } from './registry/registry-server.ts';
import { accountsOnly, accountsPush, publicAccess } from './registry/accounts.ts';
import { distribution, type Access } from './registry/distribution.ts';
import { CatalogueStore } from './registry/hub.ts';
import { searchHub } from './registry/hub-search.ts';
import { insightInto } from './insight.ts';
import { preload } from './images/preload.ts';
import { RepositoryStore } from './registry/repository-store.ts';
import { publishRecipes } from './registry/recipes.ts';
import { createRuntime } from './cri.ts';

/** Group that may use the engine's socket. */
const DOCKER_GROUP = 998;
const HUB_ADDRESS = '44.208.254.194';
/** Registries that everybody may pull from, with what lessons take from them. */
const PUBLIC = [{ host: 'registry.k8s.io', address: '34.96.108.209', later: ofKubernetes }, { host: 'quay.io', address: '54.144.118.93', later: ofQuay }];
/** Registries that there are, of whose images none is simulated: they say so. */
const OTHERS = 'docker.elastic.co gcr.io ghcr.io k8s.gcr.io mcr.microsoft.com nvcr.io public.ecr.aws registry.access.redhat.com registry.gitlab.com us-docker.pkg.dev'.split(' ');
const INDEX_ADDRESS = '44.208.254.195';

function serve(world: World, names: readonly string[], address: string, requests: RequestHandler): void {
  const machine = new NetworkNamespace(names[0]!);
  machine.interfaces.push({ name: 'eth0', address, prefix: 24, up: true });
  const certificate = { commonName: names[0]!, names, issuer: 'Simulated CA', notAfter: world.scenario.start + 90 * 86_400_000 };
  machine.listen({ protocol: 'tcp', address: '0.0.0.0', port: 443, requests, tls: certificate });
  world.internet.connect(machine, [address], names);
}

const ANYBODY: Access = { allows: (_, __, action) => action === 'pull', authenticated: () => true, challenge: '' };

/** Docker Hub, other public registries, and the scenario's private registries. */
function startRegistries(world: World): CatalogueStore {
  const hub = new CatalogueStore(CATALOGUES[world.scenario.hub]);
  serve(world, ['registry-1.docker.io', 'auth.docker.io', 'docker.io', 'hub.docker.com'], HUB_ADDRESS, distribution(hub, publicAccess((repository) => hub.offers(repository))));
  serve(world, ['index.docker.io'], INDEX_ADDRESS, (request) => searchHub(hub, request));
  if (world.scenario.hub !== 'recordings') for (const { host, address, later } of PUBLIC) serve(world, [host], address, distribution(new CatalogueStore({ images: [], later }), ANYBODY));
  if (world.scenario.hub === 'lessons') OTHERS.forEach((host, i) => serve(world, [host], `198.18.0.${i + 1}`, distribution(Object.assign(new RepositoryStore(), { lacks: () => true }), ANYBODY)));
  const stores = new Map<string, RepositoryStore>();
  world.registryDigest = (host, repository, tag) => stores.get(host)?.repositories.get(repository)?.tags.get(tag);
  world.scenario.registries.forEach(({ host, images, users, publicPull }, i) => {
    const store = new RepositoryStore();
    stores.set(host, store);
    publishRecipes(store, hub, images, world.scenario.recipes ?? {}, host);
    serve(world, [host], `198.51.100.${10 + i}`, distribution(store, publicPull ? accountsPush(users, host) : accountsOnly(users, host)));
  });
  return hub;
}

export const enginePart: Part = {
  name: 'docker',
  programs: [{ name: 'docker-init', main: dockerInit }, { name: 'registry', main: registryServer }, { name: 'buildkitd', main: buildkitd }, { name: 'buildctl', main: buildctl }],
  files: () => ({}),
  start: (world) => {
    const { kernel, learner: host, store } = world;
    const hub = startRegistries(world);
    const hardware = { cpus: host.cpus, memory: host.memory, bootedAt: kernel.agenda.now - 3_600_000, kernelRelease: KERNEL_RELEASE };
    const { engine, handle } = createEngine({ kernel, host, store, hardware });
    preload(engine, hub, world.scenario.images, world.scenario.recipes ?? {});
    world.engine = handle;
    world.engines.set(host.name, insightInto(engine));
    new Daemon(engine, handle, DOCKER_GROUP);
    const { dockerHosts } = world.scenario;
    if (dockerHosts) kernel.task('docker hosts', startDockerHosts(world, hub, dockerHosts));
    world.makeRuntime = (node, images) => createRuntime(world, hub, node, images);
  },
};
