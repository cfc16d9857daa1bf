/** The body of POST /containers/create. */
import type { ContainerConfig, HostConfig } from '../../api/engine/containers.ts';
import type { EndpointSettings } from '../../api/engine/networks.ts';
import type { Field, Schema } from '../http/go-json.ts';

export interface CreateRequest extends Partial<ContainerConfig> {
  HostConfig?: Partial<HostConfig> | null;
  NetworkingConfig?: { EndpointsConfig?: Record<string, Partial<EndpointSettings> | null> | null } | null;
}

const ofConfig = (of: Schema): Field => ({ via: 'Config', of });
const ofResources = (of: Schema): Field => ({ via: 'Resources', of });
const strings: Schema = { list: 'string' };
const bindings: Schema = { map: { list: { struct: 'PortBinding', fields: { HostIp: 'string', HostPort: 'string' } } } };

export const RESTART_POLICY: Schema = { struct: 'RestartPolicy', fields: { Name: 'string', MaximumRetryCount: 'int' } };

export const RESOURCES: Record<string, Schema> = {
  CpuShares: 'int64', Memory: 'int64', NanoCpus: 'int64', CgroupParent: 'string', BlkioWeight: 'int', CpuPeriod: 'int64', CpuQuota: 'int64', CpusetCpus: 'string', CpusetMems: 'string',
  MemoryReservation: 'int64', MemorySwap: 'int64', MemorySwappiness: 'int64', OomKillDisable: 'bool', PidsLimit: 'int64',
};

const HOST_CONFIG: Schema = {
  struct: 'HostConfig',
  fields: {
    Binds: strings, NetworkMode: 'string', PortBindings: bindings, RestartPolicy: RESTART_POLICY, AutoRemove: 'bool', VolumesFrom: strings, CapAdd: strings, CapDrop: strings, Dns: strings, DnsOptions: strings, DnsSearch: strings,
    ExtraHosts: strings, GroupAdd: strings, IpcMode: 'string', Links: strings, PidMode: 'string', Privileged: 'bool', PublishAllPorts: 'bool', ReadonlyRootfs: 'bool', SecurityOpt: strings, Tmpfs: { map: 'string' }, ShmSize: 'int64', Init: 'bool',
    ...Object.fromEntries(Object.entries(RESOURCES).map(([name, of]) => [name, ofResources(of)])),
  },
};

export const CREATE_SCHEMA: Schema = {
  struct: 'container.CreateRequest',
  fields: {
    Hostname: ofConfig('string'), Domainname: ofConfig('string'), User: ofConfig('string'), AttachStdin: ofConfig('bool'), AttachStdout: ofConfig('bool'), AttachStderr: ofConfig('bool'), ExposedPorts: ofConfig({ map: 'any' }),
    Tty: ofConfig('bool'), OpenStdin: ofConfig('bool'), StdinOnce: ofConfig('bool'), Env: ofConfig(strings), Cmd: ofConfig(strings), Image: ofConfig('string'), Volumes: ofConfig({ map: 'any' }), WorkingDir: ofConfig('string'),
    Entrypoint: ofConfig(strings), Labels: ofConfig({ map: 'string' }), StopSignal: ofConfig('string'), StopTimeout: ofConfig('int'), HostConfig: HOST_CONFIG,
  },
};
