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
  Mounts?: unknown[];
  Healthcheck?: Record<string, unknown>;
  Hosts?: string[];
  Secrets?: { SecretID: string; SecretName: string; File: { Name: string; UID: string; GID: string; Mode: number } }[];
  Configs?: { ConfigID: string; ConfigName: string; File: { Name: string; UID: string; GID: string; Mode: number } }[];
}

export interface TaskSpec {
  ContainerSpec: ContainerSpec;
  Resources?: { Limits?: { NanoCPUs?: number; MemoryBytes?: number }; Reservations?: { NanoCPUs?: number; MemoryBytes?: number } };
  RestartPolicy?: { Condition?: string; Delay?: number; MaxAttempts?: number; Window?: number };
  Placement?: { Constraints?: string[]; MaxReplicas?: number };
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
  UpdateStatus?: { State: string; Message?: string };
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
  Description: { Hostname: string; Engine: { EngineVersion: string } };
  Status: { State: string; Addr: string };
  ManagerStatus?: { Leader?: boolean; Reachability: string; Addr: string };
}

export type StoredObject = Versioned<{ Name: string; Labels?: Record<string, string>; Driver?: { Name: string } }>;
