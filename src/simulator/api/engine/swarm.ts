/** Swarm's objects as the Engine API shows them, and as the store keeps them ('docker/services', 'docker/tasks', …). */

export interface Versioned<Spec> {
  readonly ID: string;
  readonly Version: { readonly Index: number };
  readonly CreatedAt: string;
  readonly UpdatedAt: string;
  readonly Spec: Spec;
}

export interface PortConfig {
  Name?: string;
  Protocol?: string;
  TargetPort?: number;
  PublishedPort?: number;
  PublishMode?: string;
}

export interface UpdateConfig {
  Parallelism?: number;
  Delay?: number;
  FailureAction?: string;
  Monitor?: number;
  MaxFailureRatio?: number;
  Order?: string;
}

export interface FileReference {
  SecretID?: string;
  SecretName?: string;
  ConfigID?: string;
  ConfigName?: string;
  File?: { Name: string; UID: string; GID: string; Mode: number };
}

export interface SwarmContainerSpec {
  Image?: string;
  Labels?: Record<string, string>;
  Command?: string[];
  Args?: string[];
  Hostname?: string;
  Env?: string[];
  Dir?: string;
  User?: string;
  TTY?: boolean;
  ReadOnly?: boolean;
  Init?: boolean;
  StopSignal?: string;
  StopGracePeriod?: number;
  Mounts?: { Type: string; Source?: string; Target?: string; ReadOnly?: boolean }[];
  Healthcheck?: Record<string, unknown>;
  Hosts?: string[];
  Secrets?: FileReference[];
  Configs?: FileReference[];
  Isolation?: string;
  Groups?: string[];
  Sysctls?: Record<string, string>;
  Ulimits?: { Name: string; Soft: number; Hard: number }[];
  CapabilityAdd?: string[];
  CapabilityDrop?: string[];
  DNSConfig?: { Nameservers?: string[]; Search?: string[]; Options?: string[] };
  OomScoreAdj?: number;
  Privileges?: { CredentialSpec: { Config: string; File: string; Registry: string } | null; SELinuxContext: object | null; NoNewPrivileges: boolean };
}

export interface Amounts {
  NanoCPUs?: number;
  MemoryBytes?: number;
  Pids?: number;
  /** Of reservations only. */
  GenericResources?: { DiscreteResourceSpec: { Kind: string; Value: number } }[];
}

export interface TaskSpec {
  ContainerSpec?: SwarmContainerSpec;
  Resources?: { Limits?: Amounts; Reservations?: Amounts; SwapBytes?: number; MemorySwappiness?: number };
  RestartPolicy?: { Condition?: string; Delay?: number; MaxAttempts?: number; Window?: number };
  Placement?: { Constraints?: string[]; Preferences?: { Spread?: { SpreadDescriptor: string } }[]; MaxReplicas?: number; Platforms?: { Architecture: string; OS: string }[] };
  Networks?: { Target: string; Aliases?: string[] }[];
  ForceUpdate?: number;
  Runtime?: string;
  LogDriver?: { Name: string; Options?: Record<string, string> };
}

export interface ServiceMode {
  Replicated?: { Replicas?: number };
  Global?: object;
  ReplicatedJob?: { MaxConcurrent?: number; TotalCompletions?: number };
  GlobalJob?: object;
}

export interface ServiceSpec {
  Name: string;
  Labels?: Record<string, string>;
  TaskTemplate: TaskSpec;
  Mode?: ServiceMode;
  UpdateConfig?: UpdateConfig;
  RollbackConfig?: UpdateConfig;
  Networks?: { Target: string; Aliases?: string[] }[];
  EndpointSpec?: { Mode?: string; Ports?: PortConfig[] };
}

export interface ServiceRecord extends Versioned<ServiceSpec> {
  readonly PreviousSpec?: ServiceSpec;
  readonly Endpoint: { Spec: object; Ports?: PortConfig[]; VirtualIPs?: { NetworkID: string; Addr: string }[] };
  readonly UpdateStatus?: { State: string; StartedAt: string; CompletedAt?: string; Message: string };
  readonly JobStatus?: { JobIteration: { Index?: number }; LastExecution: string };
}

export interface TaskRecord {
  readonly ID: string;
  readonly Version: { readonly Index: number };
  readonly CreatedAt: string;
  readonly UpdatedAt: string;
  readonly Labels: Record<string, string>;
  readonly Spec: TaskSpec;
  readonly ServiceID: string;
  readonly Slot?: number;
  /** Absent until a node took it. */
  readonly NodeID?: string;
  readonly Status: { Timestamp: string; State: string; Message: string; Err?: string; ContainerStatus?: { ContainerID: string; PID: number; ExitCode: number }; PortStatus: object };
  readonly DesiredState: string;
  readonly JobIteration?: { Index?: number };
  readonly Volumes?: null;
}

export interface NodeRecord extends Versioned<{ Name?: string; Labels?: Record<string, string>; Role: string; Availability: string }> {
  readonly Description: { Hostname: string; Platform: { Architecture: string; OS: string }; Resources: { NanoCPUs: number; MemoryBytes: number }; Engine: object; TLSInfo: object };
  readonly Status: { State: string; Addr: string };
  readonly ManagerStatus: { Leader: boolean; Reachability: string; Addr: string };
}

export interface SecretRecord extends Versioned<{ Name: string; Labels: Record<string, string>; Data?: string }> {}
