/** The Go types of requests to a swarm, as far as their fields are looked at. */
import { NOTHING, type Field, type Schema } from '../http/go-json.ts';
import { PREFIX } from '../http/text-types.ts';

const labels: Schema = { map: 'string' };
const annotations = (struct?: string): Record<string, Field> => {
  const of = (schema: Schema): Field => (struct ? { via: struct, of: schema } : schema);
  return { Name: of('string'), Labels: of(labels) };
};

const CLUSTER_FIELDS: Record<string, Field> = {
  ...annotations('Annotations'), Orchestration: { struct: 'swarm.OrchestrationConfig', fields: { TaskHistoryRetentionLimit: 'int64' } },
  Dispatcher: { struct: 'swarm.DispatcherConfig', fields: { HeartbeatPeriod: 'int64' } }, EncryptionConfig: { struct: 'swarm.EncryptionConfig', fields: { AutoLockManagers: 'bool' } },
};

export const CLUSTER_SPEC: Schema = { struct: 'swarm.Spec', fields: CLUSTER_FIELDS };

export const INIT_REQUEST: Schema = {
  struct: 'swarm.InitRequest',
  fields: { ListenAddr: 'string', AdvertiseAddr: 'string', DataPathAddr: 'string', DataPathPort: 'int64', ForceNewCluster: 'bool', Spec: CLUSTER_SPEC, AutoLockManagers: 'bool', Availability: 'string', DefaultAddrPool: { list: PREFIX }, SubnetSize: 'int64' },
};

export const JOIN_REQUEST: Schema = { struct: 'swarm.JoinRequest', fields: { ListenAddr: 'string', AdvertiseAddr: 'string', DataPathAddr: 'string', RemoteAddrs: { list: 'string' }, JoinToken: 'string', Availability: 'string' } };

export const NODE_SPEC: Schema = { struct: 'swarm.NodeSpec', fields: { ...annotations('Annotations'), Role: 'string', Availability: 'string' } };

/** Bytes are written as base64. */
const BYTES: Schema = { named: '[]uint8', of: 'string' };

export const STORED_SPEC = { secret: { struct: 'swarm.SecretSpec', fields: { ...annotations('Annotations'), Data: BYTES } }, config: { struct: 'swarm.ConfigSpec', fields: { ...annotations('Annotations'), Data: BYTES } } } satisfies Record<string, Schema>;

const STRINGS: Schema = { list: 'string' };

const ofSpec = (of: Schema): Field => ({ via: 'ServiceSpec', of });

export const SERVICE_SPEC: Schema = {
  struct: 'swarm.serviceWithLegacy',
  fields: {
    Name: { via: 'ServiceSpec.Annotations', of: 'string' }, Labels: { via: 'ServiceSpec.Annotations', of: labels },
    TaskTemplate: ofSpec({ struct: 'swarm.TaskSpec', fields: { ContainerSpec: { struct: 'swarm.ContainerSpec', fields: Object.fromEntries([...['Image', 'Hostname', 'Dir', 'User', 'StopSignal'].map((name) => [name, 'string' as const]), ...['Command', 'Args', 'Env', 'Groups', 'Hosts'].map((name) => [name, STRINGS])]) } } }),
    Mode: ofSpec({ struct: 'swarm.ServiceMode', fields: { Replicated: { struct: 'swarm.ReplicatedService', fields: { Replicas: 'uint64' } }, Global: NOTHING, ReplicatedJob: { struct: 'swarm.ReplicatedJob', fields: { MaxConcurrent: 'uint64', TotalCompletions: 'uint64' } } } }),
  },
};
