/**
 * The container runtime of a cluster node: containerd behind the CRI, as the kubelet sees it. One class although it is
 * long: every call of the interface works on the same sandboxes, containers and images.
 */
import type { ContainerConfig, ContainerRuntime, ContainerStatus, ContainerUsage, ExecRequest, LogLine, PodSandboxConfig } from '../api/cri.ts';
import { RuntimeError } from '../api/cri.ts';
import { MEDIA, type Descriptor, type Manifest, type ImageConfig } from '../api/engine/images.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { WaitQueue } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { FileSystem } from '../kernel/file-system.ts';
import type { Host } from '../kernel/host.ts';
import type { DirectoryNode } from '../kernel/inode.ts';
import { directoryNode } from '../kernel/inode.ts';
import { Mounts } from '../kernel/mounts.ts';
import { NetworkNamespace } from '../kernel/network.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { pause } from '../kernel/pause.ts';
import { PidNamespace, type Cgroup, type Namespaces, type Process } from '../kernel/process.ts';
import { parseSignal, SIGNALS } from '../kernel/signals.ts';
import { KERNEL_RELEASE } from '../kernel/proc.ts';
import type { World } from '../world.ts';
import { weightOf } from './containers/control-group.ts';
import { DELAYS } from './delays.ts';
import { ApiError } from './http/errors.ts';
import { ContentStore, type Blob } from './images/content.ts';
import { layerBetween } from './images/tree-changes.ts';
import { applyLayer, unpackedSize } from './images/layers.ts';
import { copyFromHub } from './images/preload.ts';
import { normalised, parseReference, repositoryOf, withDefaultTag } from './images/reference.ts';
import { registryRequest, registryUrl, TransportError } from './registry/client.ts';
import type { CatalogueStore } from './registry/hub.ts';
import { cook } from './registry/recipes.ts';
import { descriptorOf } from './images/content.ts';
import { resolveUser, UnknownUser } from './runtime/accounts.ts';
import { capabilityBits, droppedCapabilities } from './runtime/capabilities.ts';
import { ContainerLog } from './runtime/log.ts';
import { StartError } from './runtime/oci-error.ts';
import { Output } from './runtime/output.ts';
import { startProcess, type ProcessTask } from './runtime/process-task.ts';
import { managedFileSystem, mountRoot, type MountSpec } from './runtime/rootfs.ts';

interface Sandbox {
  id: string;
  config: PodSandboxConfig;
  network: NetworkNamespace;
  /** The processes that all containers share, where they do. */
  pids: PidNamespace | undefined;
  /** The first of them. */
  pause: Process | undefined;
  uts: { hostname: string };
}

interface Container {
  id: string;
  sandbox: Sandbox;
  config: ContainerConfig;
  image: NodeImage;
  fileSystem: FileSystem;
  log: ContainerLog;
  output: Output;
  ns: Namespaces | undefined;
  task: ProcessTask | undefined;
  status: ContainerStatus;
  listeners: ((status: ContainerStatus) => void)[];
  ended: WaitQueue;
  outOfMemory: boolean;
  lastUsage: { at: number; cpu: number; share: number };
}

interface NodeImage {
  id: string;
  digest: string;
  references: Set<string>;
  size: number;
  manifest: Manifest;
  config: ImageConfig;
  /** Put together when a container first begins from it. */
  tree: () => DirectoryNode;
}

/** An image that nodes have from the start. */
interface Preloaded {
  name: string;
  target: Descriptor;
  blobs: readonly Blob[];
  image: NodeImage;
}

/** They are the same on every node, so each is read once. */
const preloaded = new WeakMap<CatalogueStore, Map<string, Preloaded | undefined>>();

/** Where pulled content is kept; nodes share the blobs, not the knowledge of having them. */
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** User and group of the pause image. */
const PAUSE_USER = 65535;

/** Name that the user of a pod sees in messages. */
const rpc = (code: string, text: string): string => `rpc error: code = ${code} desc = ${text}`;

function imageOf(content: ContentStore, target: Descriptor | Blob): NodeImage {
  const digest = content.index(target.digest)?.manifests[0]?.digest ?? target.digest;
  const manifest = content.manifest(digest)!;
  let made: DirectoryNode | undefined;
  const tree = (): DirectoryNode => {
    if (made) return made;
    for (const layer of manifest.layers) {
      const held = content.get(layer.digest)?.layer;
      if (held) made = applyLayer(made, held.tree());
    }
    return (made ??= directoryNode());
  };
  return { id: manifest.config.digest, digest: target.digest, references: new Set(), size: manifest.layers.reduce((sum, layer) => sum + layer.size, 0), manifest, config: content.config(manifest.config.digest)!, tree };
}

/** Where the kubelet puts a pod's containers: pods that are guaranteed their resources are not below a class. */
const groupOf = ({ qosClass, uid }: PodSandboxConfig, id: string): string => `/kubepods${qosClass === undefined || qosClass === 'Guaranteed' ? '' : `/${qosClass.toLowerCase()}`}/pod${uid}/${id}`;

function* waitForEver(): Blocking<number> {
  yield* new WaitQueue().until(() => false);
  return 0;
}

type Limits = Pick<ContainerConfig, 'cpuLimit' | 'cpuRequest' | 'memoryLimit'>;

const shares = ({ cpuLimit, cpuRequest = 0, memoryLimit }: Limits): Pick<Cgroup, 'cpus' | 'memoryLimit' | 'weight'> =>
  ({ weight: weightOf(Math.floor((cpuRequest * 1024) / 1000)), ...(memoryLimit ? { memoryLimit } : {}), ...(cpuLimit ? { cpus: cpuLimit / 1000 } : {}) });

export class NodeRuntime implements ContainerRuntime {
  readonly version = 'containerd://2.4.0';
  readonly #world: World;
  readonly #host: Host;
  readonly #content = new ContentStore();
  /** Blobs of the images from the start, until somebody asks for content. */
  readonly #waiting: Preloaded[] = [];
  readonly #images = new Map<string, NodeImage>();
  readonly #sandboxes = new Map<string, Sandbox>();
  readonly #containers = new Map<string, Container>();
  #count = 0;

  constructor(world: World, hub: CatalogueStore, host: Host, images: readonly string[]) {
    this.#world = world;
    this.#host = host;
    for (const image of images) this.#preload(hub, image);
  }

  get #now(): number {
    return this.#world.kernel.agenda.now;
  }

  #id(what: string, key: string): string {
    return this.#world.kernel.random(`${what} id`, `${this.#host.name} ${key} ${++this.#count}`).hex(64);
  }

  // ---- images ----

  #preload(hub: CatalogueStore, image: string): void {
    let known = preloaded.get(hub);
    if (!known) preloaded.set(hub, (known = new Map()));
    if (!known.has(image)) known.set(image, this.#read(hub, image));
    const held = known.get(image);
    if (!held) return;
    this.#waiting.push(held);
    this.#name(held.name, held.target, { ...held.image, references: new Set() }, false);
  }

  #read(hub: CatalogueStore, image: string): Preloaded | undefined {
    const content = new ContentStore();
    const reference = withDefaultTag(parseReference(image));
    const recipe = this.#world.scenario.recipes?.[image] ?? this.#world.scenario.recipes?.[image.replace(/^[^/]+\.[^/]+\//, '')];
    let target: Descriptor | undefined;
    if (recipe) {
      const blobs = cook(recipe, hub);
      for (const blob of blobs) content.add(blob);
      target = descriptorOf(blobs.at(-1)!);
    } else if (reference.domain === 'docker.io') target = copyFromHub(content, hub, reference.path, reference.tag!);
    // The cluster's own images (pause, etcd …) are not in the Hub's catalogue; they never run here.
    return target && { name: normalised(reference), target, blobs: [...content.digests()].map((digest) => content.get(digest)!), image: imageOf(content, target) };
  }

  /** What of images is on the node. */
  #contents(): ContentStore {
    for (const { blobs } of this.#waiting.splice(0)) for (const blob of blobs) this.#content.add(blob);
    return this.#content;
  }

  /** `pulled`: it came from a registry, so it is known by its digest there as well; an image that was loaded is not. */
  #name(name: string, target: Descriptor, fresh: NodeImage, pulled = true): NodeImage {
    const repository = name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
    const image = [...this.#images.values()].find((one) => one.id === fresh.id) ?? fresh;
    image.references.add(name);
    if (pulled) image.references.add(`${repository}@${target.digest}`);
    this.#images.set(name, image);
    this.#images.set(`${repository}@${target.digest}`, image);
    return image;
  }

  #find(reference: string): NodeImage | undefined {
    return this.#images.get(normalised(withDefaultTag(parseReference(reference))));
  }

  images(): { id: string; references: string[]; size: number }[] {
    return [...new Set(this.#images.values())].map(({ id, references, size }) => ({ id, references: [...references], size }));
  }

  removeUnusedImages(): void {
    const used = new Set([...this.#containers.values()].map(({ image }) => image));
    // The cluster's own are in use, or pinned (pause).
    for (const [name, image] of [...this.#images]) if (!used.has(image) && !name.startsWith('registry.k8s.io/')) this.#images.delete(name);
  }

  imageStatus(reference: string): { id: string; size: number; user?: string } | undefined {
    const image = this.#find(reference);
    return image && { id: image.id, size: image.size, user: image.config.config.User };
  }

  imageFiles(reference: string): FileSystem {
    return new FileSystem(this.#find(reference)!.tree());
  }

  *pullImage(reference: string, auth?: { username: string; password: string }): Blocking<{ id: string; size: number }> {
    const parsed = withDefaultTag(parseReference(reference));
    const name = normalised(parsed);
    const failure = (code: string, reason: string): RuntimeError => new RuntimeError('PullFailed', rpc(code, `failed to pull and unpack image ${JSON.stringify(name)}: failed to resolve image: ${reason}`));
    const path = `/v2/${parsed.path}/manifests/${parsed.digest ?? parsed.tag}`;
    try {
      const response = yield* registryRequest(this.#host, parsed.domain, 'GET', path, auth);
      if (response.status === 401 || response.status === 403) {
        const hub = parsed.domain === 'docker.io';
        throw failure(hub ? 'Unknown' : 'Unknown', `pull access denied, repository does not exist or may require authorization: ${hub ? 'server message: insufficient_scope: authorization failed' : 'authorization failed: no basic auth credentials'}`);
      }
      if (response.status === 404) throw failure('NotFound', `${name}: not found`);
      const text = decode(response.body as Uint8Array);
      const target: Blob = { digest: response.headers['docker-content-digest']!, mediaType: response.headers['content-type']!, size: text.length, text };
      this.#contents().add(target);
      const manifest = this.#content.index(target.digest)?.manifests[0]?.digest ?? target.digest;
      const bytes = yield* this.#fetch(parsed.domain, repositoryOf(parsed).slice(parsed.domain.length + 1), manifest, auth);
      yield* pause(this.#world.kernel.agenda, bytes / DELAYS.download + bytes / (DELAYS.extract / 3), `pulling ${reference}`);
      const image = this.#name(name, descriptorOf(target), imageOf(this.#content, target));
      return { id: image.id, size: image.size };
    } catch (error) {
      if (error instanceof TransportError) throw failure('Unknown', `failed to do request: Head ${JSON.stringify(registryUrl(parsed.domain, path))}: ${error.message}`);
      if (error instanceof ApiError) throw new RuntimeError('PullFailed', error.message);
      throw error;
    }
  }

  /** Fetches what is missing of a manifest; returns how many bytes came. */
  *#fetch(domain: string, path: string, digest: string, auth: { username: string; password: string } | undefined): Blocking<number> {
    const get = function* (self: NodeRuntime, kind: string, one: string): Blocking<number> {
      if (self.#contents().has(one)) return 0;
      const response = yield* registryRequest(self.#host, domain, 'GET', `/v2/${path}/${kind}/${one}`, auth);
      const body = response.body as Blob | Uint8Array;
      if (body instanceof Uint8Array) self.#content.add({ digest: one, mediaType: response.headers['content-type'] ?? MEDIA.manifest, size: body.length, text: decode(body) });
      else self.#content.add(body);
      return self.#content.get(one)?.size ?? 0;
    };
    yield* get(this, 'manifests', digest);
    const manifest = this.#content.manifest(digest)!;
    yield* get(this, 'blobs', manifest.config.digest);
    let bytes = 0;
    for (const layer of manifest.layers) bytes += yield* get(this, 'blobs', layer.digest);
    return bytes;
  }

  // ---- sandboxes ----

  runPodSandbox(config: PodSandboxConfig): string {
    const id = this.#id('sandbox', `${config.namespace}/${config.name}`);
    const network = config.hostNetwork ? this.#host.ns.network : new NetworkNamespace(`${config.namespace}/${config.name}`, config.address ? [{ name: 'eth0', address: config.address, prefix: 24, up: true }] : []);
    const pids = config.hostPid ? this.#host.ns.pids : config.shareProcessNamespace ? new PidNamespace(this.#host.ns.pids) : undefined;
    const uts = { hostname: config.hostNetwork ? this.#host.name : config.hostname };
    const pause = pids && !config.hostPid ? this.#pause({ mounts: new Mounts(new FileSystem()), network, pids, uts, cgroup: { path: groupOf(config, id) } }) : undefined;
    this.#sandboxes.set(id, { id, config, network, pids, pause, uts });
    return id;
  }

  /** The sandbox's own process, which waits for ever: where processes are shared, everybody sees it as the first. */
  #pause(ns: Namespaces): Process {
    return this.#world.kernel.launchMain(ns, { argv: ['/pause'], uid: PAUSE_USER, gid: PAUSE_USER, cwd: '/', files: new Map() }, waitForEver);
  }

  #sandbox(id: string): Sandbox {
    const found = this.#sandboxes.get(id);
    if (!found) throw new RuntimeError('NotFound', rpc('NotFound', `an error occurred when try to find sandbox: not found`));
    return found;
  }

  sandboxNetwork(sandbox: string): NetworkNamespace {
    return this.#sandbox(sandbox).network;
  }

  stopPodSandbox(sandbox: string): void {
    for (const container of this.#containers.values()) if (container.sandbox.id === sandbox) container.task?.process.signal(SIGNALS.KILL, true);
    this.#sandboxes.get(sandbox)?.pause?.signal(SIGNALS.KILL, true);
  }

  removePodSandbox(sandbox: string): void {
    this.stopPodSandbox(sandbox);
    for (const [id, container] of [...this.#containers]) if (container.sandbox.id === sandbox) this.#containers.delete(id);
    this.#sandboxes.delete(sandbox);
  }

  // ---- containers ----

  createContainer(sandboxId: string, config: ContainerConfig): string {
    const sandbox = this.#sandbox(sandboxId);
    const image = this.#find(config.image);
    if (!image) throw new RuntimeError('CreateFailed', rpc('NotFound', `failed to create containerd container: get image ${JSON.stringify(config.image)}: not found`));
    const id = this.#id('container', `${sandbox.config.namespace}/${sandbox.config.name}/${config.name}`);
    const log = new ContainerLog(() => this.#now);
    const container: Container = {
      id, sandbox, config, image, fileSystem: new FileSystem(image.tree()), log, output: new Output(log.write), ns: undefined, task: undefined,
      status: { id, image: normalised(withDefaultTag(parseReference(config.image))), imageId: `${[...image.references].find((one) => one.includes('@')) ?? image.id}`, state: 'created', createdAt: this.#now },
      listeners: [], ended: new WaitQueue(), outOfMemory: false, lastUsage: { at: this.#now, cpu: 0, share: 0 },
    };
    const argv = this.#argv(container);
    if (argv.length === 0 || argv[0] === '') throw new RuntimeError('CreateFailed', rpc('Unknown', 'failed to generate container spec: no command specified'));
    this.#containers.set(id, container);
    return id;
  }

  #argv({ config, image }: Container): string[] {
    const entrypoint = config.command?.length ? config.command : image.config.config.Entrypoint ?? [];
    const args = config.args?.length ? config.args : config.command?.length ? [] : image.config.config.Cmd ?? [];
    return [...entrypoint, ...args];
  }

  #container(id: string): Container {
    const found = this.#containers.get(id);
    if (!found) throw new RuntimeError('NotFound', rpc('NotFound', `an error occurred when try to find container ${JSON.stringify(id)}: not found`));
    return found;
  }

  startContainer(id: string): void {
    const container = this.#container(id);
    const { config, sandbox, image } = container;
    try {
      const ns = this.#namespaces(container);
      const account = this.#account(ns, config, image);
      const env = new Map([['PATH', DEFAULT_PATH], ['HOSTNAME', sandbox.uts.hostname], ...(config.tty ? [['TERM', 'xterm'] as [string, string]] : []),
        ...(image.config.config.Env ?? []).map((entry): [string, string] => [entry.split('=')[0]!, entry.slice(entry.indexOf('=') + 1)]), ...config.env]);
      if (!env.has('HOME')) env.set('HOME', account.home);
      container.task = startProcess(this.#world.kernel, ns, { argv: this.#argv(container), env, cwd: config.workingDir || image.config.config.WorkingDir || '/', account, tty: config.tty, stdin: config.stdin }, container.output);
      container.ns = ns;
      container.status = { ...container.status, state: 'running', startedAt: this.#now };
      const { process } = container.task;
      container.task.onEnd(() => this.#finish(container, process.status ?? 0));
    } catch (error) {
      if (!(error instanceof StartError) && !(error instanceof UnknownUser)) throw error;
      const message = error instanceof UnknownUser ? rpc('Unknown', error.message) : `failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ${error.message}`;
      const exitCode = error instanceof StartError ? error.exitCode === 127 || error.exitCode === 126 ? 128 : error.exitCode : 128;
      container.status = { ...container.status, state: 'exited', exitCode, startedAt: 0, finishedAt: this.#now, reason: 'StartError', message };
      throw new RuntimeError('StartFailed', message);
    }
  }

  #account(ns: Namespaces, config: ContainerConfig, image: NodeImage): ReturnType<typeof resolveUser> {
    const named = resolveUser(ns.mounts, config.user === undefined ? image.config.config.User ?? '' : String(config.user));
    return { ...named, gid: config.group ?? named.gid, groups: [...named.groups, ...(config.groups ?? [])] };
  }

  #namespaces(container: Container): Namespaces {
    const { config, sandbox, id } = container;
    const cgroup: Cgroup = { path: groupOf(sandbox.config, id), ...shares(config), ...privilegesOf(config), outOfMemory: () => { container.outOfMemory = true; }, grew: () => this.#host.grew() };
    const ns: Namespaces = { mounts: new Mounts(container.fileSystem, config.readOnlyRootFilesystem ?? false), network: sandbox.network, pids: (config.targetId ? this.#containers.get(config.targetId)?.ns?.pids : sandbox.pids) ?? new PidNamespace(this.#host.ns.pids), uts: sandbox.uts, ipc: sandbox, cgroup };
    const managed = managedFileSystem({ hosts: sandbox.config.hosts, hostname: `${sandbox.uts.hostname}\n`, resolvConf: sandbox.config.resolvConf }, this.#now);
    const extra: MountSpec[] = [...config.mounts].sort((a, b) => a.path.split('/').length - b.path.split('/').length).map(({ path, fileSystem, base, readonly }) => ({ path, fileSystem, base, readonly, source: path }));
    const hardware = { cpus: this.#host.cpus, memory: this.#host.memory, bootedAt: this.#world.scenario.start - (this.#world.scenario.cluster?.age ?? 0), kernelRelease: KERNEL_RELEASE };
    mountRoot(this.#world.kernel, ns, hardware, managed, extra);
    const cwd = config.workingDir || container.image.config.config.WorkingDir;
    if (cwd) {
      const path = cwd.split('/').filter(Boolean);
      if (path.some((_, depth) => container.fileSystem.lookup(path.slice(0, depth + 1))?.kind === 'file')) throw new StartError(`mkdir ${cwd}: not a directory`, 128);
      container.fileSystem.makeDirectories(path, this.#now);
    }
    return ns;
  }

  updateContainer(id: string, limits: Limits): void {
    const container = this.#container(id);
    container.config = { ...container.config, ...limits };
    if (container.ns) Object.assign(container.ns.cgroup, { memoryLimit: undefined, cpus: undefined }, shares(limits));
  }

  #finish(container: Container, exitCode: number): void {
    container.log.finish();
    container.ns = undefined;
    container.task = undefined;
    const reason = container.outOfMemory ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error';
    container.status = { ...container.status, state: 'exited', exitCode, finishedAt: this.#now, reason };
    for (const listener of container.listeners.splice(0)) listener(container.status);
    container.ended.wakeAll();
  }

  stopContainer(id: string, grace: number): void {
    const container = this.#container(id);
    const { task } = container;
    if (!task) return;
    task.process.signal(parseSignal(container.image.config.config.StopSignal ?? 'TERM') ?? SIGNALS.TERM, true);
    const kill = (): void => task.process.signal(SIGNALS.KILL, true);
    if (grace <= 0) kill();
    else {
      const entry = this.#world.kernel.agenda.after(grace, `end of the grace period of ${container.config.name}`, kill);
      task.process.onExit.push(() => this.#world.kernel.agenda.cancel(entry));
    }
  }

  removeContainer(id: string): void {
    this.#containers.get(id)?.task?.process.signal(SIGNALS.KILL, true);
    this.#containers.delete(id);
  }

  containerStatus(id: string): ContainerStatus {
    return this.#container(id).status;
  }

  onExit(id: string, listener: (status: ContainerStatus) => void): void {
    const container = this.#container(id);
    if (container.status.state === 'exited') listener(container.status);
    else container.listeners.push(listener);
  }

  *exec(id: string, request: ExecRequest): Blocking<number> {
    const container = this.#container(id);
    if (!container.ns) throw new RuntimeError('ExecFailed', rpc('FailedPrecondition', `container not running (${id})`));
    yield* pause(this.#world.kernel.agenda, DELAYS.exec, 'exec');
    const output = new Output();
    output.listen(function* (stream, bytes) {
      const file = stream === 'stdout' || request.tty ? request.stdout : request.stderr;
      if (file) yield* file.write(bytes);
    });
    const { config, image, ns, sandbox } = container;
    let task: ProcessTask;
    try {
      const account = this.#account(ns, config, image);
      const env = new Map([['PATH', DEFAULT_PATH], ['HOSTNAME', sandbox.uts.hostname], ...(request.tty ? [['TERM', 'xterm'] as [string, string]] : []),
        ...(image.config.config.Env ?? []).map((entry): [string, string] => [entry.split('=')[0]!, entry.slice(entry.indexOf('=') + 1)]), ...config.env, ['HOME', account.home] as [string, string]]);
      task = startProcess(this.#world.kernel, ns, { argv: request.argv, env, cwd: config.workingDir || image.config.config.WorkingDir || '/', account, tty: request.tty, stdin: request.stdin !== undefined, rows: request.rows, columns: request.columns }, output);
    } catch (error) {
      if (!(error instanceof StartError)) throw error;
      throw new RuntimeError('ExecFailed', `failed to exec in container: failed to start exec ${JSON.stringify(this.#id('exec', id))}: OCI runtime exec failed: exec failed: unable to start container process: ${error.message}`);
    }
    if (request.stdin) this.#copyInput(request.stdin, task);
    const done = new WaitQueue();
    let over = false;
    task.onEnd(() => {
      over = true;
      done.wakeAll();
    });
    yield* done.until(() => over);
    return task.process.status ?? 0;
  }

  #copyInput(from: OpenFile, task: ProcessTask): void {
    this.#world.kernel.task('exec input', (function* () {
      for (;;) {
        const piece = yield* from.read(65536);
        if (piece.length === 0) break;
        yield* task.input!.write(piece);
      }
      task.input!.end();
    })());
  }

  *attach(id: string, request: Omit<ExecRequest, 'argv'>): Blocking<void> {
    const container = this.#container(id);
    const stop = container.output.listen(function* (stream, bytes) {
      const file = stream === 'stdout' || request.tty ? request.stdout : request.stderr;
      if (file) yield* file.write(bytes);
    });
    if (request.stdin && container.task?.input) this.#copyInput(request.stdin, container.task);
    yield* container.ended.until(() => container.status.state === 'exited');
    stop();
  }

  logs(id: string, onLine?: (line: LogLine) => void): { lines: readonly LogLine[]; stop: () => void } {
    const { log } = this.#container(id);
    return { lines: log.lines, stop: onLine ? log.follow(onLine) : () => {} };
  }

  resize(id: string, rows: number, columns: number): void {
    this.#container(id).task?.tty?.resize(rows, columns);
  }

  usage(id: string): ContainerUsage {
    const container = this.#container(id);
    const processes = container.ns ? [...container.ns.pids.processes.values()].filter((process) => !process.ended && process.ns.cgroup === container.ns!.cgroup) : [];
    const cpu = processes.reduce((sum, process) => sum + process.cpu, 0);
    const { at, cpu: before, share } = container.lastUsage;
    const elapsed = this.#now - at;
    if (elapsed >= 5000) container.lastUsage = { at: this.#now, cpu, share: Math.max(0, cpu - before) / elapsed };
    return { cpu: elapsed >= 5000 ? container.lastUsage.share : share || (elapsed > 0 ? Math.max(0, cpu - before) / elapsed : 0), memory: processes.reduce((sum, process) => sum + process.memory, 0) };
  }

  diskUsage(id: string): number {
    const { fileSystem, image, log } = this.#container(id);
    // A line of the log stands behind its time and its stream.
    return unpackedSize(layerBetween(image.tree(), fileSystem.snapshot()).root) + log.lines.reduce((sum, { text }) => sum + text.length + 41, 0);
  }

  fileSystem(id: string): FileSystem {
    return this.#container(id).fileSystem;
  }
}

/** What is said of its rights in /proc, and which it lacks. */
const privilegesOf = ({ capabilities: { add, drop } = {}, privileged, noNewPrivileges = false, seccomp = false }: ContainerConfig): Pick<Cgroup, 'capabilities' | 'dropped' | 'noNewPrivileges' | 'seccomp'> => ({
  ...(!privileged && { capabilities: capabilityBits(add, drop) }), ...droppedCapabilities(add, drop), noNewPrivileges, seccomp,
});

export const createRuntime = (world: World, hub: CatalogueStore, host: Host, images: readonly string[]): ContainerRuntime => new NodeRuntime(world, hub, host, images);
