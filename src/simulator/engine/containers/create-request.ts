/** The body of POST /containers/create. */
import { CONSOLE_SIZE } from './console-size.ts';
import type { ContainerConfig, HostConfig } from '../../api/engine/containers.ts';
import type { EndpointSettings } from '../../api/engine/networks.ts';
import { NOTHING, type Field, type Schema } from '../http/go-json.ts';
import { ADDRESS, MAC_ADDRESS, PORT } from '../http/text-types.ts';

export interface CreateRequest extends Partial<ContainerConfig> {
  HostConfig?: Partial<HostConfig> | null;
  NetworkingConfig?: { EndpointsConfig?: Record<string, Partial<EndpointSettings> | null> | null } | null;
}

const ofConfig = (of: Schema): Field => ({ via: 'Config', of });
const ofResources = (of: Schema): Field => ({ via: 'Resources', of });
const strings: Schema = { list: 'string' };
const named = (name: string, of: Schema = 'string'): Schema => ({ named: name, of });
const duration = named('time.Duration', 'int64');
const bindings: Schema = { key: PORT, map: { list: { struct: 'network.PortBinding', fields: { HostIp: ADDRESS, HostPort: 'string' } } } };

const RESTART_POLICY: Schema = { struct: 'container.RestartPolicy', fields: { Name: named('container.RestartPolicyMode'), MaximumRetryCount: 'int' } };

const weights: Schema = { pointers: true, list: { struct: 'blkiodev.WeightDevice', fields: { Path: 'string', Weight: 'uint16' } } };
const rates: Schema = { pointers: true, list: { struct: 'blkiodev.ThrottleDevice', fields: { Path: 'string', Rate: 'uint64' } } };

export const RESOURCES: Record<string, Schema> = {
  CpuShares: 'int64', Memory: 'int64', NanoCpus: 'int64', CgroupParent: 'string', BlkioWeight: 'uint16', BlkioWeightDevice: weights, BlkioDeviceReadBps: rates, BlkioDeviceWriteBps: rates, BlkioDeviceReadIOps: rates, BlkioDeviceWriteIOps: rates,
  CpuRealtimePeriod: 'int64', CpuRealtimeRuntime: 'int64', CpuCount: 'int64', CpuPercent: 'int64', DeviceCgroupRules: strings,
  Devices: { list: { struct: 'container.DeviceMapping', fields: { PathOnHost: 'string', PathInContainer: 'string', CgroupPermissions: 'string' } } },
  DeviceRequests: { list: { struct: 'container.DeviceRequest', fields: { Driver: 'string', Count: 'int', DeviceIDs: strings, Capabilities: { list: strings }, Options: { map: 'string' } } } },
  Ulimits: { pointers: true, list: { struct: 'units.Ulimit', fields: { Name: 'string', Hard: 'int64', Soft: 'int64' } } }, CpuPeriod: 'int64', CpuQuota: 'int64', CpusetCpus: 'string', CpusetMems: 'string',
  MemoryReservation: 'int64', MemorySwap: 'int64', MemorySwappiness: 'int64', OomKillDisable: 'bool', PidsLimit: 'int64', IOMaximumIOps: 'uint64', IOMaximumBandwidth: 'uint64',
};

const resources = Object.fromEntries(Object.entries(RESOURCES).map(([name, of]) => [name, ofResources(of)]));

export const UPDATE_SCHEMA: Schema = { struct: 'container.UpdateConfig', fields: { ...resources, RestartPolicy: RESTART_POLICY } };

const MOUNT: Schema = {
  struct: 'mount.Mount',
  fields: {
    Type: named('mount.Type'), Source: 'string', Target: 'string', ReadOnly: 'bool', Consistency: 'string',
    BindOptions: { struct: 'mount.BindOptions', fields: { Propagation: 'string', NonRecursive: 'bool', CreateMountpoint: 'bool', ReadOnlyNonRecursive: 'bool', ReadOnlyForceRecursive: 'bool' } },
    VolumeOptions: { struct: 'mount.VolumeOptions', fields: { NoCopy: 'bool', Labels: { map: 'string' }, Subpath: 'string', DriverConfig: { struct: 'mount.Driver', fields: { Name: 'string', Options: { map: 'string' } } } } },
    ImageOptions: { struct: 'mount.ImageOptions', fields: { Subpath: 'string' } },
    TmpfsOptions: { struct: 'mount.TmpfsOptions', fields: { SizeBytes: 'int64', Mode: 'any', Options: { list: strings } } },
  },
};

/** Settings of a container on one network, as they may be asked for. */
export const ENDPOINT_SETTINGS: Schema = {
  struct: 'network.EndpointSettings',
  fields: {
    IPAMConfig: { struct: 'network.EndpointIPAMConfig', fields: { IPv4Address: ADDRESS, IPv6Address: ADDRESS, LinkLocalIPs: { list: ADDRESS } } },
    Links: strings, Aliases: strings, DriverOpts: { map: 'string' }, GwPriority: 'int', NetworkID: 'string', EndpointID: 'string', Gateway: ADDRESS, IPAddress: ADDRESS, MacAddress: MAC_ADDRESS, IPPrefixLen: 'int', DNSNames: strings,
  },
};

const HOST_CONFIG: Schema = {
  struct: 'container.HostConfig',
  fields: {
    Binds: strings, NetworkMode: named('container.NetworkMode'), PortBindings: bindings, RestartPolicy: RESTART_POLICY, AutoRemove: 'bool', VolumesFrom: strings, CapAdd: strings, CapDrop: strings, Dns: { list: ADDRESS }, DnsOptions: strings, DnsSearch: strings,
    ExtraHosts: strings, GroupAdd: strings, IpcMode: named('container.IpcMode'), Links: strings, PidMode: named('container.PidMode'), Privileged: 'bool', PublishAllPorts: 'bool', ReadonlyRootfs: 'bool', SecurityOpt: strings, Tmpfs: { map: 'string' }, ShmSize: 'int64', Init: 'bool',
    ContainerIDFile: 'string', LogConfig: { struct: 'container.LogConfig', fields: { Type: 'string', Config: { map: 'string' } } }, VolumeDriver: 'string', ConsoleSize: CONSOLE_SIZE, Annotations: { map: 'string' }, CgroupnsMode: named('container.CgroupnsMode'), Cgroup: named('container.CgroupSpec'),
    OomScoreAdj: 'int', StorageOpt: { map: 'string' }, UTSMode: named('container.UTSMode'), UsernsMode: named('container.UsernsMode'), Sysctls: { map: 'string' }, Runtime: 'string', Isolation: named('container.Isolation'), Mounts: { list: MOUNT }, MaskedPaths: strings, ReadonlyPaths: strings,
    ...resources,
  },
};

const CONFIG: Record<string, Field> = {
  Hostname: ofConfig('string'), Domainname: ofConfig('string'), User: ofConfig('string'), AttachStdin: ofConfig('bool'), AttachStdout: ofConfig('bool'), AttachStderr: ofConfig('bool'), ExposedPorts: ofConfig({ key: PORT, map: NOTHING }),
  Tty: ofConfig('bool'), OpenStdin: ofConfig('bool'), StdinOnce: ofConfig('bool'), Env: ofConfig(strings), Cmd: ofConfig(strings), Image: ofConfig('string'), Volumes: ofConfig({ map: NOTHING }), WorkingDir: ofConfig('string'),
  Entrypoint: ofConfig(strings), Labels: ofConfig({ map: 'string' }), StopSignal: ofConfig('string'), StopTimeout: ofConfig('int'), OnBuild: ofConfig(strings), Shell: ofConfig(strings), NetworkDisabled: ofConfig('bool'), ArgsEscaped: ofConfig('bool'),
  Healthcheck: ofConfig({ struct: 'v1.HealthcheckConfig', fields: { Test: strings, Interval: duration, Timeout: duration, StartPeriod: duration, StartInterval: duration, Retries: 'int' } }),
};

export const CREATE_SCHEMA: Schema = {
  struct: 'container.CreateRequest',
  fields: { ...CONFIG, HostConfig: HOST_CONFIG, NetworkingConfig: { struct: 'network.NetworkingConfig', fields: { EndpointsConfig: { pointers: true, map: ENDPOINT_SETTINGS } } } },
};

export const COMMIT_SCHEMA: Schema = { struct: 'container.commitRequest', fields: CONFIG };
