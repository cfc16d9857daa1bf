/** Swarm's objects, as far as the commands read and write them. */

export interface Versioned<Spec> {
  ID: string;
  Version: { Index: number };
  CreatedAt: string;
  UpdatedAt: string;
  Spec: Spec;
}

export interface PortConfig {
  Name?: string;
  Protocol: string;
  TargetPort: number;
  PublishedPort?: number;
  PublishMode: string;
}

export interface UpdateConfig {
  Parallelism: number;
  Delay?: number;
  FailureAction?: string;
  Monitor?: number;
  MaxFailureRatio?: number;
  Order?: string;
}

export interface ContainerSpec {
  Image: string;
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
  Groups?: string[];
  Sysctls?: Record<string, string>;
  Ulimits?: { Name: string; Soft: number; Hard: number }[];
  CapabilityAdd?: string[];
  CapabilityDrop?: string[];
  DNSConfig?: { Nameservers?: string[]; Search?: string[]; Options?: string[] };
  Isolation?: string;
  OomScoreAdj?: number;
  Secrets?: { SecretID: string; SecretName: string; File: { Name: string; UID: string; GID: string; Mode: number } }[];
  Configs?: { ConfigID: string; ConfigName: string; File: { Name: string; UID: string; GID: string; Mode: number } }[];
}

export interface Amounts {
  NanoCPUs?: number;
  MemoryBytes?: number;
  Pids?: number;
}

export interface TaskSpec {
  ContainerSpec: ContainerSpec;
  Resources?: { Limits?: Amounts; Reservations?: Amounts; SwapBytes?: number; MemorySwappiness?: number };
  RestartPolicy?: { Condition?: string; Delay?: number; MaxAttempts?: number; Window?: number };
  Placement?: { Constraints?: string[]; Preferences?: { Spread?: { SpreadDescriptor: string } }[]; MaxReplicas?: number; Platforms?: { Architecture: string; OS: string }[] };
  Networks?: { Target: string; Aliases?: string[] }[];
  ForceUpdate?: number;
  LogDriver?: { Name: string; Options?: Record<string, string> };
}

export interface ServiceSpec {
  Name: string;
  Labels?: Record<string, string>;
  TaskTemplate: TaskSpec;
  Mode?: { Replicated?: { Replicas: number }; Global?: object; ReplicatedJob?: { MaxConcurrent?: number; TotalCompletions?: number }; GlobalJob?: object };
  UpdateConfig?: UpdateConfig;
  RollbackConfig?: UpdateConfig;
  EndpointSpec?: { Mode?: string; Ports?: PortConfig[] };
}

export interface ServiceObject extends Versioned<ServiceSpec> {
  PreviousSpec?: ServiceSpec;
  Endpoint?: { Ports?: PortConfig[] };
  UpdateStatus?: { State: string; StartedAt?: string; CompletedAt?: string; Message?: string };
  ServiceStatus?: { RunningTasks: number; DesiredTasks: number; CompletedTasks: number };
}

export interface TaskObject {
  ID: string;
  ServiceID: string;
  NodeID?: string;
  Slot?: number;
  CreatedAt: string;
  DesiredState: string;
  Spec: TaskSpec;
  Status: { State: string; Timestamp: string; Err?: string; Message?: string; PortStatus?: { Ports?: PortConfig[] } };
}

export interface NodeObject extends Versioned<{ Name?: string; Role: string; Availability: string; Labels?: Record<string, string> }> {
  Description: {
    Hostname: string;
    Platform: { Architecture: string; OS: string };
    Resources: { NanoCPUs: number; MemoryBytes: number };
    Engine: { EngineVersion: string; Plugins?: { Type: string; Name: string }[] };
    TLSInfo?: TlsInfo;
  };
  Status: { State: string; Addr: string };
  ManagerStatus?: { Leader?: boolean; Reachability: string; Addr: string };
}

export type StoredObject = Versioned<{ Name: string; Labels?: Record<string, string>; Driver?: { Name: string }; Data?: string }>;

/** Base64, but for the PEM of the root. */
export interface TlsInfo {
  TrustRoot: string;
  CertIssuerSubject: string;
  CertIssuerPublicKey: string;
}

export interface SwarmObject extends Versioned<Record<string, unknown>> {
  JoinTokens: { Worker: string; Manager: string };
  TLSInfo: TlsInfo;
}
