/**
 * Runs the add-ons of the cluster itself (CoreDNS, kube-proxy, metrics-server): programs that are part of the simulator, not
 * of an image's file system. To a kubelet it is a container runtime like any other; there is no shell inside.
 */
import { RuntimeError, type ContainerConfig, type ContainerRuntime, type ContainerStatus, type LogLine, type PodSandboxConfig } from '../../api/cri.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import type { Host } from '../../kernel/host.ts';
import { NetworkNamespace } from '../../kernel/network.ts';

/** What an add-on does while its container runs. */
export interface SystemProgram {
  /** Repository without the tag. */
  readonly image: string;
  readonly size: number;
  readonly usage: { cpu: number; memory: number };
  /** Starts it in the pod's network; returns how to stop. */
  readonly start: (network: NetworkNamespace, node: string) => { lines: string[]; stop: () => void };
}

interface Sandbox {
  network: NetworkNamespace;
}

interface Running {
  status: ContainerStatus;
  sandbox: string;
  program: SystemProgram;
  lines: readonly LogLine[];
  stop: () => void;
  listeners: readonly ((status: ContainerStatus) => void)[];
}

const NOBODY: Running['listeners'] = [];
const NO_LINES: readonly LogLine[] = [];
const NOT_RUNNING = (): void => {};

/** The last image that was asked about: the steps of a start, and pods of one template, ask about one after the other. */
let asked = { image: '', repository: '' };

function repositoryOf(image: string): string {
  if (asked.image !== image) asked = { image, repository: image.replace(/[@:][^/]*$/, '') };
  return asked.repository;
}

/** A runtime that runs `programs` itself and leaves everything else to `other`. Ids of its own begin with a mark of theirs. */
export class SystemRuntime implements ContainerRuntime {
  readonly version: string;
  readonly #host: Host;
  readonly #other: ContainerRuntime;
  readonly #programs: Map<string, SystemProgram>;
  readonly #tags: Map<string, string>;
  readonly #sandboxes = new Map<string, Sandbox>();
  readonly #imageIds = new Map<string, string>();
  readonly #containers = new Map<string, Running>();
  #serial = 0;

  constructor(host: Host, other: ContainerRuntime, programs: readonly SystemProgram[], images: readonly string[]) {
    this.version = other.version;
    this.#host = host;
    this.#other = other;
    this.#programs = new Map(programs.map((program) => [program.image, program]));
    this.#tags = new Map(images.map((image) => [repositoryOf(image), image]));
  }

  /** Whether a pod with these images is its affair. */
  runs(images: readonly string[]): boolean {
    return images.length > 0 && images.every((image) => this.#programs.has(repositoryOf(image)));
  }

  #id(kind: string): string {
    return this.#host.kernel.random(`${kind} id`, `${this.#host.name}/${this.#serial++}`).hex(64);
  }

  images(): { id: string; references: string[]; size: number }[] {
    return [...this.#other.images(), ...[...this.#tags].map(([repository, image]) => ({ id: this.#imageId(image), references: [image], size: this.#programs.get(repository)?.size ?? 0 }))];
  }

  /** 'sha256:…': one text for all containers of an image. */
  #imageId(image: string): string {
    let known = this.#imageIds.get(image);
    if (known === undefined) this.#imageIds.set(image, (known = `sha256:${this.#host.kernel.random('image digest', image).hex(64)}`));
    return known;
  }

  imageStatus(reference: string): { id: string; size: number; user?: string } | undefined {
    const program = this.#programs.get(repositoryOf(reference));
    return program ? { id: this.#imageId(reference), size: program.size } : this.#other.imageStatus(reference);
  }

  removeUnusedImages(): void {
    this.#other.removeUnusedImages();
  }

  imageFiles(reference: string): FileSystem {
    return this.#other.imageFiles(reference);
  }

  pullImage(...args: Parameters<ContainerRuntime['pullImage']>): ReturnType<ContainerRuntime['pullImage']> {
    return this.#other.pullImage(...args);
  }

  /** A sandbox for system containers (see `runs`), with its own address or in the node's network: they see no files, so none are made. */
  runSystemSandbox(name: string, address: string | undefined): string {
    const id = this.#id('sandbox');
    const network = address === undefined ? this.#host.ns.network : new NetworkNamespace(name, [{ name: 'eth0', address, prefix: 24, up: true }]);
    this.#sandboxes.set(id, { network });
    return id;
  }

  runPodSandbox(config: PodSandboxConfig): string {
    return this.#other.runPodSandbox(config);
  }

  sandboxNetwork(sandbox: string): NetworkNamespace {
    return this.#sandboxes.get(sandbox)?.network ?? this.#other.sandboxNetwork(sandbox);
  }

  stopPodSandbox(sandbox: string): void {
    if (!this.#sandboxes.has(sandbox)) return this.#other.stopPodSandbox(sandbox);
    for (const running of this.#containers.values()) if (running.sandbox === sandbox) this.#end(running, 0);
  }

  removePodSandbox(sandbox: string): void {
    if (!this.#sandboxes.delete(sandbox)) this.#other.removePodSandbox(sandbox);
  }

  createContainer(sandbox: string, config: ContainerConfig): string {
    if (!this.#sandboxes.has(sandbox)) return this.#other.createContainer(sandbox, config);
    const program = this.#programs.get(repositoryOf(config.image))!;
    const id = this.#id('container');
    const status: ContainerStatus = { id, image: config.image, imageId: this.#imageId(config.image), state: 'created', createdAt: this.#host.kernel.agenda.now };
    this.#containers.set(id, { status, sandbox, program, lines: NO_LINES, stop: NOT_RUNNING, listeners: NOBODY });
    return id;
  }

  startContainer(container: string): void {
    const running = this.#containers.get(container);
    if (!running) return this.#other.startContainer(container);
    const { now } = this.#host.kernel.agenda;
    const { lines, stop } = running.program.start(this.#sandboxes.get(running.sandbox)!.network, this.#host.name);
    running.stop = stop;
    if (lines.length > 0) running.lines = lines.map((text) => ({ at: now, stream: 'stdout', text }));
    const { id, image, imageId, createdAt } = running.status;
    running.status = { id, image, imageId, state: 'running', createdAt, startedAt: now };
  }

  #end(running: Running, exitCode: number): void {
    if (running.status.state !== 'running') return;
    running.stop();
    running.status = { ...running.status, state: 'exited', exitCode, finishedAt: this.#host.kernel.agenda.now, reason: exitCode === 0 ? 'Completed' : 'Error' };
    const { listeners } = running;
    running.listeners = NOBODY;
    for (const listener of listeners) listener(running.status);
  }

  updateContainer(...[container, limits]: Parameters<ContainerRuntime['updateContainer']>): void {
    if (!this.#containers.has(container)) this.#other.updateContainer(container, limits);
  }

  stopContainer(container: string, grace: number): void {
    const running = this.#containers.get(container);
    if (!running) return this.#other.stopContainer(container, grace);
    this.#host.kernel.agenda.after(50, `${running.program.image} ends`, () => this.#end(running, 0));
  }

  removeContainer(container: string): void {
    if (!this.#containers.delete(container)) this.#other.removeContainer(container);
  }

  containerStatus(container: string): ContainerStatus {
    return this.#containers.get(container)?.status ?? this.#other.containerStatus(container);
  }

  onExit(container: string, listener: (status: ContainerStatus) => void): void {
    const running = this.#containers.get(container);
    if (!running) return this.#other.onExit(container, listener);
    if (running.status.state === 'exited') listener(running.status);
    else running.listeners = running.listeners.concat(listener);
  }

  *exec(...[container, request]: Parameters<ContainerRuntime['exec']>): ReturnType<ContainerRuntime['exec']> {
    if (!this.#containers.has(container)) return yield* this.#other.exec(container, request);
    const program = request.argv[0] ?? '';
    throw new RuntimeError('ExecFailed', `failed to exec in container: failed to start exec "${this.#id('exec')}": OCI runtime exec failed: exec failed: unable to start container process: exec: ${JSON.stringify(program)}: executable file not found in $PATH`);
  }

  *attach(...[container, request]: Parameters<ContainerRuntime['attach']>): ReturnType<ContainerRuntime['attach']> {
    if (!this.#containers.has(container)) yield* this.#other.attach(container, request);
  }

  logs(container: string, onLine?: (line: LogLine) => void): { lines: readonly LogLine[]; stop: () => void } {
    const running = this.#containers.get(container);
    return running ? { lines: running.lines, stop: () => {} } : this.#other.logs(container, onLine);
  }

  resize(container: string, rows: number, columns: number): void {
    if (!this.#containers.has(container)) this.#other.resize(container, rows, columns);
  }

  usage(container: string): { cpu: number; memory: number } {
    return this.#containers.get(container)?.program.usage ?? this.#other.usage(container);
  }

  diskUsage(container: string): number {
    return this.#containers.has(container) ? 0 : this.#other.diskUsage(container);
  }

  fileSystem(container: string): FileSystem {
    return this.#containers.has(container) ? new FileSystem() : this.#other.fileSystem(container);
  }
}
