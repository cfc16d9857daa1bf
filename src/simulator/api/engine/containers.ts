/** Containers as the store keeps them ('docker/containers', by id). Config and HostConfig are spelled as in the Engine API. */
import type { Descriptor, HealthConfig } from './images.ts';
import type { EndpointSettings, PortMap } from './networks.ts';

export interface ContainerConfig {
  Hostname: string;
  Domainname: string;
  User: string;
  AttachStdin: boolean;
  AttachStdout: boolean;
  AttachStderr: boolean;
  ExposedPorts?: Record<string, Record<string, never>>;
  Tty: boolean;
  OpenStdin: boolean;
  StdinOnce: boolean;
  Env: string[] | null;
  Cmd: string[] | null;
  Healthcheck?: HealthConfig;
  Image: string;
  Volumes: Record<string, Record<string, never>> | null;
  WorkingDir: string;
  Entrypoint: string[] | null;
  NetworkDisabled?: boolean;
  ArgsEscaped?: boolean;
  OnBuild?: string[] | null;
  Labels: Record<string, string>;
  StopSignal?: string;
  StopTimeout?: number;
  Shell?: string[];
}

export interface RestartPolicy {
  Name: string;
  MaximumRetryCount: number;
}

export interface MountRequest {
  Type: string;
  Source?: string;
  Target?: string;
  ReadOnly?: boolean;
  Consistency?: string;
  BindOptions?: { Propagation?: string; NonRecursive?: boolean; CreateMountpoint?: boolean; ReadOnlyNonRecursive?: boolean };
  VolumeOptions?: { NoCopy?: boolean; Labels?: Record<string, string>; DriverConfig?: { Name?: string; Options?: Record<string, string> }; Subpath?: string };
  ImageOptions?: { Subpath?: string };
  TmpfsOptions?: { SizeBytes?: number; Mode?: number };
}

/** The fields that the engine itself looks at; all others of the API are kept and shown as they came. */
export interface HostConfig {
  Binds: string[] | null;
  LogConfig: { Type: string; Config: Record<string, string> };
  NetworkMode: string;
  PortBindings: PortMap;
  RestartPolicy: RestartPolicy;
  AutoRemove: boolean;
  VolumesFrom: string[] | null;
  CapAdd: string[] | null;
  CapDrop: string[] | null;
  Dns: string[] | null;
  DnsOptions: string[] | null;
  DnsSearch: string[] | null;
  ExtraHosts: string[] | null;
  GroupAdd: string[] | null;
  Links: string[] | null;
  PidMode: string;
  Privileged: boolean;
  PublishAllPorts: boolean;
  ReadonlyRootfs: boolean;
  Tmpfs?: Record<string, string>;
  ShmSize: number;
  Memory: number;
  MemorySwap: number;
  MemoryReservation: number;
  NanoCpus: number;
  CpuQuota: number;
  CpuPeriod: number;
  PidsLimit: number | null;
  Ulimits: { Name: string; Hard: number; Soft: number }[] | null;
  Mounts?: MountRequest[];
  Init?: boolean;
  [other: string]: unknown;
}

export interface MountPoint {
  Type: 'bind' | 'volume' | 'tmpfs' | 'image';
  Name?: string;
  Source: string;
  Destination: string;
  Driver?: string;
  Mode: string;
  RW: boolean;
  Propagation: string;
}

export interface HealthResult {
  Start: string;
  End: string;
  ExitCode: number;
  Output: string;
}

export interface HealthState {
  Status: 'starting' | 'healthy' | 'unhealthy' | 'none';
  FailingStreak: number;
  Log: readonly HealthResult[];
}

export type ContainerStatus = 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';

export interface ContainerState {
  readonly status: ContainerStatus;
  /** On the host, 0 while it does not run. */
  readonly pid: number;
  readonly exitCode: number;
  readonly error: string;
  readonly oomKilled: boolean;
  /** ms since the Unix epoch. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
  readonly health?: HealthState;
}

export interface ContainerRecord {
  readonly id: string;
  /** Without the leading slash. */
  readonly name: string;
  /** ms since the Unix epoch. */
  readonly created: number;
  /** The image's id, '' without an image. */
  readonly image: string;
  readonly manifest?: Descriptor;
  readonly path: string;
  readonly args: readonly string[];
  readonly config: Readonly<ContainerConfig>;
  readonly hostConfig: Readonly<HostConfig>;
  readonly mounts: readonly MountPoint[];
  /** By name of the network. */
  readonly networks: Readonly<Record<string, EndpointSettings>>;
  /** As they are published while it runs. */
  readonly ports: Readonly<PortMap>;
  readonly sandbox: string;
  readonly state: ContainerState;
  readonly restartCount: number;
  readonly execIds: readonly string[];
  readonly everStarted: boolean;
}
