/**
 * The side of a container runtime that a kubelet sees (the Container Runtime Interface), reduced to what shows.
 * The engine implements it (engine/cri.ts); the cluster knows nothing else of the engine.
 */
import type { Blocking } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { NetworkNamespace } from '../kernel/network.ts';
import type { FileSystem } from '../kernel/file-system.ts';

export interface PodSandboxConfig {
  name: string;
  namespace: string;
  uid: string;
  attempt: number;
  hostname: string;
  /** Shares the node's network. */
  hostNetwork?: boolean;
  /** Address that the cluster network gave to the pod. */
  address?: string;
  /** Content of /etc/resolv.conf and /etc/hosts. */
  resolvConf: string;
  hosts: string;
  shareProcessNamespace?: boolean;
  /** Sees the node's processes. */
  hostPid?: boolean;
  /** Its control group lies below that of its class. */
  qosClass?: string;
}

export interface ContainerMount {
  /** Path in the container. */
  path: string;
  fileSystem: FileSystem;
  base: string[];
  readonly: boolean;
}

export interface ContainerConfig {
  name: string;
  attempt: number;
  image: string;
  /** Replaces the image's entry point and command, as in a pod: command → entrypoint, args → cmd. */
  command?: string[];
  args?: string[];
  env: readonly (readonly [string, string])[];
  workingDir?: string;
  mounts: ContainerMount[];
  /** ID of the container whose processes it sees as its own (an ephemeral container's target). */
  targetId?: string;
  tty: boolean;
  stdin: boolean;
  stdinOnce?: boolean;
  user?: number;
  group?: number;
  groups?: number[];
  readOnlyRootFilesystem?: boolean;
  capabilities?: { add?: string[]; drop?: string[] };
  privileged?: boolean;
  noNewPrivileges?: boolean;
  /** System calls are filtered. */
  seccomp?: boolean;
  /** Bytes; undefined is no limit. */
  memoryLimit?: number;
  /** Thousandths of a processor. */
  cpuLimit?: number;
  cpuRequest?: number;
}

export interface ContainerStatus {
  id: string;
  /** Image reference as the runtime resolved it, and the digest it stands for. */
  image: string;
  imageId: string;
  state: 'created' | 'running' | 'exited';
  /** ms since the Unix epoch. */
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
  exitCode?: number;
  /** OOMKilled, Completed, Error. */
  reason?: string;
  message?: string;
}

/** A call that the runtime refuses; `message` is what kubelet shows in events and statuses. */
export class RuntimeError extends Error {
  readonly code: 'NotFound' | 'PullFailed' | 'CreateFailed' | 'StartFailed' | 'ExecFailed' | 'Unauthorized';
  constructor(code: RuntimeError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface ExecRequest {
  argv: string[];
  tty: boolean;
  stdin: OpenFile | undefined;
  stdout: OpenFile | undefined;
  stderr: OpenFile | undefined;
  rows?: number;
  columns?: number;
}

/** A line that a container wrote. */
export interface LogLine {
  /** ms since the Unix epoch. */
  at: number;
  stream: 'stdout' | 'stderr';
  /** Without the line's end, unless `partial`. */
  text: string;
  partial?: boolean;
}

export interface ContainerUsage {
  /** Processors in use, averaged over the last few seconds. */
  cpu: number;
  memory: number;
}

export interface ContainerRuntime {
  readonly version: string;
  images(): { id: string; references: string[]; size: number }[];
  imageStatus(reference: string): { id: string; size: number; user?: string } | undefined;
  /** The files of an image that is there. */
  imageFiles(reference: string): FileSystem;
  /** Removes images that no container was made from. */
  removeUnusedImages(): void;
  /** @throws RuntimeError PullFailed, with containerd's message */
  pullImage(reference: string, auth?: { username: string; password: string }): Blocking<{ id: string; size: number }>;
  /** Returns the sandbox's id. */
  runPodSandbox(config: PodSandboxConfig): string;
  sandboxNetwork(sandbox: string): NetworkNamespace;
  stopPodSandbox(sandbox: string): void;
  removePodSandbox(sandbox: string): void;
  /** @throws RuntimeError CreateFailed */
  createContainer(sandbox: string, config: ContainerConfig): string;
  /** @throws RuntimeError StartFailed, e.g. a program that is not in the image */
  startContainer(container: string): void;
  /** New limits for a container while it runs. */
  updateContainer(container: string, limits: Pick<ContainerConfig, 'cpuLimit' | 'cpuRequest' | 'memoryLimit'>): void;
  /** Sends the stop signal, and SIGKILL after `grace` ms; returns at once, `onExit` tells the end. */
  stopContainer(container: string, grace: number): void;
  removeContainer(container: string): void;
  containerStatus(container: string): ContainerStatus;
  /** Calls `listener` once when the container ends (at once if it has). */
  onExit(container: string, listener: (status: ContainerStatus) => void): void;
  /** Runs a command in a container; its exit status. @throws RuntimeError ExecFailed */
  exec(container: string, request: ExecRequest): Blocking<number>;
  /** Joins the container's own stdin, stdout and stderr until it ends. */
  attach(container: string, request: Omit<ExecRequest, 'argv'>): Blocking<void>;
  /** All lines so far; `onLine` is told of later ones until the returned function is called. */
  logs(container: string, onLine?: (line: LogLine) => void): { lines: readonly LogLine[]; stop: () => void };
  resize(container: string, rows: number, columns: number): void;
  usage(container: string): ContainerUsage;
  /** Bytes on the node's disk: what it wrote beside its image and volumes, and its log. */
  diskUsage(container: string): number;
  fileSystem(container: string): FileSystem;
}
