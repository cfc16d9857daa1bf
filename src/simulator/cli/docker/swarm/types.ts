/** Swarm's objects, as far as the commands read and write them. */
import type * as Api from '../../../api/engine/swarm.ts';
import type { Versioned } from '../../../api/engine/swarm.ts';

/** Fields that a request may leave out and that an answer always has, as the commands write them too. */
type Always<Whole, Field extends keyof Whole> = Whole & { [F in Field]-?: NonNullable<Whole[F]> };

export type UpdateConfig = Always<Api.UpdateConfig, 'Parallelism'>;
export type PortConfig = Always<Api.PortConfig, 'Protocol' | 'TargetPort' | 'PublishMode'>;
export type { Amounts } from '../../../api/engine/swarm.ts';

/** A secret or a config, whose identifier and name are those of its kind. */
export type FileReference = Always<Api.FileReference, 'File'>;
export type ContainerSpec = Always<Omit<Api.SwarmContainerSpec, 'Secrets' | 'Configs'>, 'Image'> & { Secrets?: FileReference[]; Configs?: FileReference[] };
export type TaskSpec = Omit<Api.TaskSpec, 'ContainerSpec'> & { ContainerSpec: ContainerSpec };

export interface ServiceSpec extends Omit<Api.ServiceSpec, 'TaskTemplate' | 'Mode' | 'UpdateConfig' | 'RollbackConfig' | 'EndpointSpec'> {
  TaskTemplate: TaskSpec;
  Mode?: Omit<Api.ServiceMode, 'Replicated'> & { Replicated?: { Replicas: number } };
  UpdateConfig?: UpdateConfig;
  RollbackConfig?: UpdateConfig;
  EndpointSpec?: { Mode?: string; Ports?: PortConfig[] };
}

export interface ServiceObject extends Versioned<ServiceSpec> {
  PreviousSpec?: ServiceSpec;
  Endpoint?: { Ports?: PortConfig[] };
  UpdateStatus?: { State: string; StartedAt?: string; CompletedAt?: string; Message?: string };
  JobStatus?: { JobIteration?: { Index?: number }; LastExecution?: string };
  ServiceStatus?: { RunningTasks: number; DesiredTasks: number; CompletedTasks: number };
}

export interface TaskObject {
  ID: string;
  ServiceID: string;
  NodeID?: string;
  Slot?: number;
  CreatedAt: string;
  DesiredState: string;
  JobIteration?: { Index?: number };
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
