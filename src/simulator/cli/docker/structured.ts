/**
 * The Engine API's JSON as the Go structs that docker's templates see: which objects are maps, which null is a
 * nil slice, map or pointer, and which fields a struct has although JSON leaves them out.
 */
import { goDuration, parseRfc3339 } from '../../kernel/calendar.ts';
import { GoStringer, GoStruct, nilMap, nilSlice, NIL_POINTER } from '../shared/gotemplate/value.ts';
import { addressValue, prefixValue, timeValue } from './typed-values.ts';

/** Objects under these keys are maps from names to values; all others are structs. */
const maps = new Set(['Labels', 'ExposedPorts', 'Volumes', 'PortBindings', 'Ports', 'Networks', 'Options', 'DriverOpts', 'Sysctls', 'Tmpfs', 'Annotations', 'StorageOpt', 'Containers', 'AuxiliaryAddresses', 'Data', 'IndexConfigs', 'Runtimes', 'Plugins', 'annotations', 'DriverOptions', 'Sysctl']);
/** Objects called Config are structs, but for a log driver's. */
const isMapAt = (key: string, parent: string): boolean => maps.has(key) || (key === 'Config' && parent === 'LogConfig') || (parent === 'DriverConfig' && key === 'Options');

const slices = new Set(('Binds VolumesFrom CapAdd CapDrop Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links SecurityOpt Devices DeviceCgroupRules DeviceRequests Ulimits BlkioWeightDevice BlkioDeviceReadBps BlkioDeviceWriteBps '
  + 'BlkioDeviceReadIOps BlkioDeviceWriteIOps ExecIDs Cmd Entrypoint Env OnBuild Shell Args Aliases DNSNames Mounts MaskedPaths ReadonlyPaths RepoTags RepoDigests Layers Warnings Log Test').split(' '));

type Zero = '' | 0 | false | 'slice' | 'map' | 'pointer';

/** Fields that JSON omits when empty, by the key of their struct; what has no key goes by a field that only its kind has, and a dollar sign. */
const omitted: Record<string, Record<string, Zero>> = {
  RootFS$: { Comment: '', Created: '', Author: '', Variant: '', OsVersion: '', GraphDriver: 'pointer', Descriptor: 'pointer', Manifests: 'slice', Identity: 'pointer' },
  HostConfig$: { GraphDriver: 'pointer', Storage: 'pointer', SizeRw: 'pointer', SizeRootFs: 'pointer', ImageManifestDescriptor: 'pointer' },
  Mountpoint$: { Status: 'map', UsageData: 'pointer', ClusterVolume: 'pointer', CreatedAt: '' },
  IPAM$: { Peers: 'slice', Services: 'map', Status: 'pointer' },
  TaskTemplate: { Networks: 'slice' },
  Destination$: { Type: '', Name: '', Driver: '' },
  ContainerSpec: { Labels: 'map', Command: 'slice', Args: 'slice', Hostname: '', Env: 'slice', Dir: '', User: '', Groups: 'slice', Mounts: 'slice', Hosts: 'slice', Secrets: 'slice', Configs: 'slice', Healthcheck: 'pointer', Init: 'pointer', StopGracePeriod: 'pointer', StopSignal: '', TTY: false, ReadOnly: false },
  State: { Health: 'pointer' },
  Config: { User: '', ExposedPorts: 'map', Env: 'slice', Cmd: 'slice', Entrypoint: 'slice', Volumes: 'map', WorkingDir: '', Labels: 'map', StopSignal: '', StopTimeout: 'pointer', Healthcheck: 'pointer', OnBuild: 'slice', Shell: 'slice', ArgsEscaped: false, Hostname: '', Domainname: '', Tty: false, OpenStdin: false },
  HostConfig: { Runtime: '', Init: 'pointer', Annotations: 'map', Tmpfs: 'map', Sysctls: 'map', StorageOpt: 'map', Mounts: 'slice' },
  Healthcheck: { Test: 'slice', Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 },
};

/** The same where the field is the first one. */
const first: Record<string, object> = { TargetPort$: { Name: '' } };

const kinds = ['RootFS', 'HostConfig', 'Mountpoint', 'IPAM', 'Version', 'Destination', 'TargetPort'];

/** Under which name the fields of a struct are listed above. */
function structName(value: object, key: string): string {
  if (key !== '' && key !== '[]') return key;
  return `${kinds.find((name) => name in value) ?? ''}$`;
}

/** Times that are no text in Go, by the key of their struct. */
const times: Record<string, readonly string[]> = { IPAM$: ['Created'], Version$: ['CreatedAt', 'UpdatedAt'], Metadata: ['LastTagTime'], Status: ['Timestamp'], UpdateStatus: ['StartedAt', 'CompletedAt'] };

/** Structs of OCI, whose names in JSON begin in lower case. */
const descriptors = new Set(['ImageManifestDescriptor', 'Descriptor', 'platform']);
const goName = (name: string): string => (name === 'os' ? 'OS' : name.charAt(0).toUpperCase() + name.slice(1));

/** Nanoseconds that are a time.Duration. */
const durations = new Set(['Interval', 'Timeout', 'StartPeriod', 'StartInterval', 'NodeCertExpiry', 'HeartbeatPeriod', 'StopGracePeriod', 'Delay', 'Monitor', 'Window']);

const zeroOf = (zero: Zero, name: string): unknown => (durations.has(name) ? structured(0, name) : zero === 'slice' ? nilSlice() : zero === 'map' ? nilMap() : zero === 'pointer' ? NIL_POINTER : zero === 0 ? 0n : zero);

function timeOf(struct: string, name: string, item: unknown): GoStringer | undefined {
  const at = typeof item === 'string' && times[struct]?.includes(name) ? parseRfc3339(item) : undefined;
  return at === undefined ? undefined : timeValue(at, item);
}

/** Fields that are addresses, those that are prefixes, and those that are one or the other by where they are. */
const addresses = new Set(['IPAddress', 'Gateway', 'IPv6Gateway', 'GlobalIPv6Address', 'HostIp']);
const prefixes = new Set(['Subnet', 'IPRange']);

function addressOf(name: string, item: unknown, owner: object): GoStringer | undefined {
  if (typeof item !== 'string') return undefined;
  if (addresses.has(name)) return addressValue(item);
  if (prefixes.has(name)) return prefixValue(item);
  return name !== 'IPv4Address' && name !== 'IPv6Address' ? undefined : 'EndpointID' in owner ? prefixValue(item) : addressValue(item);
}

/** Names that fields have in Go where JSON has others. */
const renamed: Readonly<Record<string, string>> = { HostIp: 'HostIP', AuxiliaryAddresses: 'AuxAddress' };

/** A pool of addresses is a struct whose four fields are there in any case. */
const poolOf = ({ Subnet = '', IPRange = '', Gateway = '', AuxiliaryAddresses = null }: Record<string, unknown>): GoStruct => new GoStruct('network.IPAMConfig', { Subnet: prefixValue(String(Subnet)), IPRange: prefixValue(String(IPRange)), Gateway: addressValue(String(Gateway)), AuxAddress: structured(AuxiliaryAddresses, 'AuxiliaryAddresses') }, () => ({ ...(Subnet ? { Subnet } : {}), ...(IPRange ? { IPRange } : {}), ...(Gateway ? { Gateway } : {}), ...(AuxiliaryAddresses ? { AuxiliaryAddresses } : {}) }));

/** Reads a JSON value. `key` is the field it came from, `parent` that field's owner. */
export function structured(value: unknown, key = '', parent = ''): unknown {
  if (value === null) return slices.has(key) ? nilSlice() : isMapAt(key, parent) ? nilMap() : NIL_POINTER;
  if (Array.isArray(value)) return value.map((item) => structured(item, '[]', key));
  if (typeof value === 'number' && durations.has(key)) return new GoStringer('time.Duration', goDuration(value / 1e6), value);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object') return value;
  if (isMapAt(key, parent)) return new Map(Object.entries(value as object).map(([name, item]) => [name, structured(item, '', key)]));
  if (key === '[]' && parent === 'Config' && 'Subnet' in value) return poolOf(value as Record<string, unknown>);
  const struct = structName(value, key);
  const fields = new Map<string, unknown>(Object.entries({ ...first[struct], ...value }).map(([name, item]) => [descriptors.has(key) ? goName(name) : renamed[name] ?? name, timeOf(struct, name, item) ?? addressOf(name, item, value) ?? structured(item, name, key)]));
  for (const [name, zero] of Object.entries(omitted[struct] ?? {})) if (fields.get(name) === undefined) fields.set(name, zeroOf(zero, name));
  return new GoStruct(`${parent === '' ? '*' : ''}${key || 'struct'}`, fields, () => value);
}
