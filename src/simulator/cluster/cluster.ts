/** The composition of a cluster: API server, controllers, scheduler, one kubelet a node, and the network between them. */
import type { Pod } from '../api/kubernetes/pod.ts';
import type { PersistentVolume } from '../api/kubernetes/persistentvolume.ts';
import { FileSystem } from '../kernel/file-system.ts';
import { Host } from '../kernel/host.ts';
import { deliver } from '../kernel/network.ts';
import { directoryNode, fileNode, lazyDirectory } from '../kernel/inode.ts';
import { deviceFileSystem } from '../kernel/dev.ts';
import { procFileSystem } from '../kernel/proc.ts';
import type { DnsAnswer, DnsQuestion } from '../kernel/resolver.ts';
import type { ClusterSpec, NodeSpec } from '../scenario.ts';
import type { World } from '../world.ts';
import { certificateAuthority, type CertificateAuthority } from './certificate-authority.ts';
import type { ControllerContext } from './controllers/controller.ts';
import { controllers } from './controllers/registry.ts';
import { BackOff } from './kubelet/back-off.ts';
import { keepDefaultService } from './default-service.ts';
import { Fleet } from './kubelet/fleet.ts';
import { Kubelet } from './kubelet/kubelet.ts';
import { MANIFESTS, MIRROR } from './kubelet/manifest.ts';
import { manifestFiles } from './kubelet/manifest-files.ts';
import type { KubeletInformers, NodeContext } from './kubelet/node-context.ts';
import { nodeImages } from './kubelet/node-status.ts';
import { SystemRuntime } from './kubelet/system-runtime.ts';
import { Leases } from './leases.ts';
import { keepHealthCheckPorts } from './network/health-check-ports.ts';
import { DnsSources } from './network/dns-sources.ts';
import { NetworkPolicies } from './network/network-policies.ts';
import { ClusterNetwork } from './network/pod-network.ts';
import { ServiceProxy } from './network/service-proxy.ts';
import { systemPrograms } from './network/system-programs.ts';
import { Recorder } from './recorder.ts';
import { CONFIG_MAPS, NAMESPACES, NODES, PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, PODS, SECRETS, SERVICES } from './resources.ts';
import { Scheduler } from './scheduler/scheduler.ts';
import { bootstrap } from './server/bootstrap/load.ts';
import type { Outbound } from './server/outbound.ts';
import { createApiServer, type ApiServer } from './server/server.ts';
import { storedResources } from './stored-resources.ts';
import { serviceAccountToken } from './service-account-token.ts';

const DOMAIN = 'cluster.local';
/** kubeadm gives the tenth service address to the cluster's name server. */
const CLUSTER_DNS = '10.96.0.10';
const API_PORT = 6443;
const KERNEL_RELEASE = '6.12.57+deb13-amd64';
/** Images of the add-ons, present on every node. */
const SYSTEM_IMAGES = ['registry.k8s.io/kube-proxy:v1.37.1', 'registry.k8s.io/coredns/coredns:v1.14.6', 'registry.k8s.io/metrics-server/metrics-server:v0.9.0'];

/** What the disks of all nodes have in common. */
function nodeDisk(now: number, nameserver: string, authority: string): FileSystem {
  const disk = new FileSystem(directoryNode(), 'ext4', '/dev/vda1');
  for (const path of ['etc/kubernetes/manifests', 'etc/kubernetes/pki', 'tmp', 'var/lib/kubelet', 'var/log', 'opt', 'mnt', 'data', 'proc', 'dev', 'root']) disk.makeDirectories(path.split('/'), now);
  disk.put(['tmp'], directoryNode({}, { mode: 0o1777, mtime: now }), now);
  disk.put(['etc', 'resolv.conf'], fileNode(`nameserver ${nameserver}\n`), now);
  disk.put(['etc', 'os-release'], fileNode('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\n'), now);
  disk.put(['etc', 'kubernetes', 'pki', 'ca.crt'], fileNode(authority), now);
  return disk;
}

export class Cluster {
  readonly world: World;
  readonly spec: ClusterSpec;
  readonly authority: CertificateAuthority;
  readonly server: ApiServer;
  readonly network: ClusterNetwork;
  readonly fleet: Fleet;
  readonly scheduler: Scheduler;
  readonly #informers: KubeletInformers;
  readonly #storage = new Map<string, FileSystem>();
  /** Nodes begin with copies of these. */
  #disk: FileSystem | undefined;
  #devices: FileSystem | undefined;
  readonly #silenceListeners: ((node: string) => void)[] = [];

  constructor(world: World, spec: ClusterSpec) {
    this.world = world;
    this.spec = spec;
    const { kernel, store } = world;
    const control = spec.nodes.find(({ role }) => role === 'control-plane') ?? spec.nodes[0]!;
    this.authority = certificateAuthority(world.scenario.start - spec.age);
    this.server = createApiServer({
      authority: this.authority, kernel, store, serviceCidr: spec.serviceCidr, address: `${control.address}:${API_PORT}`,
      kubelets: (node) => this.fleet.locate(node), outbound: this.#outbound(control),
    });
    const client = this.server.client('kubelet');
    this.#informers = {
      pods: client.informer(PODS), nodes: client.informer(NODES), configMaps: client.informer(CONFIG_MAPS), secrets: client.informer(SECRETS), services: client.informer(SERVICES),
      namespaces: client.informer(NAMESPACES), claims: client.informer(PERSISTENT_VOLUME_CLAIMS), volumes: client.informer(PERSISTENT_VOLUMES),
    };
    this.network = new ClusterNetwork(world.internet);
    const isNode = (address: string): boolean => spec.nodes.some((node) => node.address === address);
    this.network.proxy = new ServiceProxy(kernel, this.server.client('kube-proxy'), (address) => this.network.nodeOf(address), isNode);
    this.network.policies = new NetworkPolicies(this.server.client('network-policies'));
    const dns = new DnsSources(this.server.client('coredns'), DOMAIN, (question) => this.#upstream(question));
    const runtimes = new Map(spec.nodes.map((node) => [node.name, this.#prepareNode(node, dns)]));
    bootstrap(this.server.state, spec, this.authority.pem);
    this.fleet = new Fleet(kernel, this.#informers);
    for (const node of spec.nodes) this.#startKubelet(node, runtimes.get(node.name)!);
    this.scheduler = new Scheduler(kernel, this.server.client('default-scheduler'));
    this.#startControllers();
    this.#checkHealthOnPorts();
    keepDefaultService(kernel, this.server.client('kube-apiserver'));
    this.server.state.live.set('coordination.k8s.io/leases', new Leases(kernel, (actor) => this.server.client(actor), (node) => this.fleet.get(node)?.lastHeartbeat));
    this.#serve(control);
  }

  // ---- nodes ----

  #prepareNode(node: NodeSpec, dns: DnsSources): SystemRuntime {
    const { world } = this;
    const { now } = world.kernel.agenda;
    this.#disk ??= nodeDisk(now, world.internet.nameserver, this.authority.pem);
    this.#devices ??= deviceFileSystem(world.kernel);
    const host = new Host(world.kernel, node.name, { root: this.#disk.fork(), cpus: node.cpus, memory: node.memory });
    // What lives there while the node runs: kube-proxy's lock is made in it.
    host.fileSystem.makeDirectories(['run'], now);
    host.fileSystem.put(['etc', 'hostname'], fileNode(`${node.name}\n`), now);
    host.fileSystem.put(['etc', 'hosts'], fileNode(`127.0.0.1\tlocalhost\n${node.address}\t${node.name}\n`), now);
    if (node.role === 'control-plane') {
      const mirrors = (): Pod[] => [...this.#informers.pods.byIndex('node', node.name)].filter(({ metadata }) => metadata.annotations?.[MIRROR] !== undefined);
      host.fileSystem.put(MANIFESTS.split('/').filter(Boolean), lazyDirectory(() => manifestFiles(mirrors(), now - this.spec.age)), now);
    }
    const hardware = { cpus: node.cpus, memory: node.memory, bootedAt: now - this.spec.age, kernelRelease: KERNEL_RELEASE };
    host.ns.mounts.add({ path: '/proc', fileSystem: procFileSystem(world.kernel, host.ns, hardware), base: [], readonly: false });
    host.ns.mounts.add({ path: '/dev', fileSystem: this.#devices.fork(), base: [], readonly: false });
    host.ns.network.interfaces.push({ name: 'eth0', address: node.address, prefix: 16, up: true });
    world.hosts.set(node.name, host);
    world.internet.connect(host.ns.network, [node.address]);
    this.network.addNode(host, node.address, node.podCidr);
    if (!world.makeRuntime) throw new Error('a cluster needs the part that makes container runtimes');
    const runtime = new SystemRuntime(host, world.makeRuntime(host, node.images), systemPrograms(dns), SYSTEM_IMAGES);
    world.runtimes.set(node.name, runtime);
    return runtime;
  }

  #startKubelet(node: NodeSpec, runtime: SystemRuntime): void {
    const { kernel } = this.world;
    const client = this.server.client('kubelet');
    const kubelet = new Kubelet((self): NodeContext => ({
      kernel, host: this.world.hosts.get(node.name)!, name: node.name, address: node.address, hostIPs: [{ ip: node.address }], statusWrite: { given: true, cause: { reason: `kubelet of ${node.name} looked at the pod`, object: `v1 Node ${node.name}` } }, runtime, client, recorder: new Recorder(kernel, client, 'kubelet', node.name),
      informers: this.#informers, network: this.network, restartBackOff: new BackOff(), imageBackOff: new BackOff(), clusterDns: CLUSTER_DNS, clusterDomain: DOMAIN,
      remoteVolume: (volume) => this.#remoteVolume(volume), serviceAccountToken: (pod, audience, at) => serviceAccountToken(this.server.state, pod, audience, at), imagesChanged: () => self.imagesChanged(),
    }));
    this.fleet.add(kubelet);
    kubelet.updateNode((object) => ({ ...object, status: { ...object.status, images: nodeImages(runtime) } }), 'images on the node');
    for (const pod of this.#informers.pods.byIndex('node', node.name)) {
      if (pod.metadata.annotations?.[MIRROR] === undefined && pod.status.phase === 'Running') kubelet.adopt(pod);
    }
  }

  /** The kubelet of a node falls silent; what runs there runs on. */
  stopKubelet(node: string): void {
    const kubelet = this.fleet.get(node);
    if (!kubelet || kubelet.stopped) return;
    kubelet.stop();
    for (const listener of this.#silenceListeners) listener(node);
  }

  startKubelet(node: string): void {
    this.fleet.get(node)?.start();
  }

  /** A node loses its network: nobody reaches it or its pods, and its kubelet is not heard. */
  cutOff(node: string): void {
    this.network.setDown(node, true);
    this.stopKubelet(node);
  }

  rejoin(node: string): void {
    this.network.setDown(node, false);
    this.startKubelet(node);
  }

  /** Few clusters have a service that wants it. */
  #checkHealthOnPorts(): void {
    const stop = this.#informers.services.onChange(({ after }) => {
      if (!after?.spec.healthCheckNodePort) return;
      stop();
      this.world.kernel.task('health checks', keepHealthCheckPorts(this.server.client('kube-proxy'), this.spec.nodes.map(({ name }) => this.world.hosts.get(name)!)));
    });
  }

  #remoteVolume(volume: PersistentVolume): FileSystem {
    const { name, uid } = volume.metadata;
    let held = this.#storage.get(`${name}/${uid}`);
    if (!held) this.#storage.set(`${name}/${uid}`, (held = new FileSystem(directoryNode({}, { mode: 0o777 }), 'nfs4', name)));
    return held;
  }

  // ---- the control plane ----

  #startControllers(): void {
    const context: ControllerContext = {
      kernel: this.world.kernel, client: (actor) => this.server.client(actor), kubelet: this.fleet.locate,
      heartbeat: (node) => this.fleet.get(node)?.lastHeartbeat, onSilence: (listener) => void this.#silenceListeners.push(listener),
      resources: () => storedResources(this.server.state), authority: this.authority,
    };
    for (const controller of controllers) controller.start(context);
  }

  /** What the API server reaches from its host. */
  #outbound(control: NodeSpec): Outbound {
    const { world } = this;
    return {
      reach: (address, port) => deliver(world.hosts.get(control.name)!.ns.network, 'tcp', address, port),
      resolve: (name) => world.internet.answer({ name, type: 'A' })?.answers.find(({ type }) => type === 'A')?.data,
      nameserver: world.internet.nameserver,
    };
  }

  #serve(control: NodeSpec): void {
    const { world, server } = this;
    const notAfter = world.kernel.agenda.now - this.spec.age + 365 * 86_400_000;
    const tls = { commonName: 'kube-apiserver', names: [control.name, 'kubernetes', 'kubernetes.default', 'kubernetes.default.svc', `kubernetes.default.svc.${DOMAIN}`, '10.96.0.1', control.address], issuer: 'kubernetes', notAfter };
    world.hosts.get(control.name)!.ns.network.listen({ protocol: 'tcp', address: '0.0.0.0', port: API_PORT, requests: server.handle, tls });
    world.apiServer = server.handle;
  }

  /** `forward . /etc/resolv.conf`: the name server of the node. */
  #upstream(question: DnsQuestion): DnsAnswer | undefined {
    return this.world.internet.answer(question);
  }
}
