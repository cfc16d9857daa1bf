/**
 * The Engine API's JSON as the Go structs that docker's templates see: which objects are maps, which null is a
 * nil slice, map or pointer, and which fields a struct has although JSON leaves them out.
 */
import { GoStruct, nilMap, nilSlice, NIL_POINTER } from '../shared/gotemplate/value.ts';

/** Objects under these keys are maps from names to values; all others are structs. */
const maps = new Set(['Labels', 'ExposedPorts', 'Volumes', 'PortBindings', 'Ports', 'Networks', 'Options', 'DriverOpts', 'Sysctls', 'Tmpfs', 'Annotations', 'StorageOpt', 'Containers', 'AuxiliaryAddresses', 'Data', 'IndexConfigs', 'Runtimes', 'Plugins', 'annotations', 'DriverOptions', 'Sysctl']);
/** Objects called Config are structs, but for a log driver's. */
const isMapAt = (key: string, parent: string): boolean => maps.has(key) || (key === 'Config' && parent === 'LogConfig') || (parent === 'DriverConfig' && key === 'Options');

const slices = new Set(('Binds VolumesFrom CapAdd CapDrop Dns DnsOptions DnsSearch ExtraHosts GroupAdd Links SecurityOpt Devices DeviceCgroupRules DeviceRequests Ulimits BlkioWeightDevice BlkioDeviceReadBps BlkioDeviceWriteBps '
  + 'BlkioDeviceReadIOps BlkioDeviceWriteIOps ExecIDs Cmd Entrypoint Env OnBuild Shell Args Aliases DNSNames Mounts MaskedPaths ReadonlyPaths RepoTags RepoDigests Layers Warnings Log Test').split(' '));

type Zero = '' | 0 | false | 'slice' | 'map' | 'pointer';

/** Fields that JSON omits when empty, by the key of their struct ('' is the object itself). */
const omitted: Record<string, Record<string, Zero>> = {
  State: { Health: 'pointer' },
  Config: { User: '', ExposedPorts: 'map', Env: 'slice', Cmd: 'slice', Entrypoint: 'slice', Volumes: 'map', WorkingDir: '', Labels: 'map', StopSignal: '', StopTimeout: 'pointer', Healthcheck: 'pointer', OnBuild: 'slice', Shell: 'slice', ArgsEscaped: false, Hostname: '', Domainname: '', Tty: false, OpenStdin: false },
  HostConfig: { Init: 'pointer', Annotations: 'map', Tmpfs: 'map', Sysctls: 'map', StorageOpt: 'map', Mounts: 'slice' },
  Healthcheck: { Test: 'slice', Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 },
};

const zeroOf = (zero: Zero): unknown => (zero === 'slice' ? nilSlice() : zero === 'map' ? nilMap() : zero === 'pointer' ? NIL_POINTER : zero === 0 ? 0n : zero);

/** Reads a JSON value. `key` is the field it came from, `parent` that field's owner. */
export function structured(value: unknown, key = '', parent = ''): unknown {
  if (value === null) return slices.has(key) ? nilSlice() : isMapAt(key, parent) ? nilMap() : NIL_POINTER;
  if (Array.isArray(value)) return value.map((item) => structured(item, '[]', key));
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object') return value;
  if (isMapAt(key, parent)) return new Map(Object.entries(value as object).map(([name, item]) => [name, structured(item, '', key)]));
  const fields = new Map<string, unknown>(Object.entries(value as object).map(([name, item]) => [name, structured(item, name, key)]));
  for (const [name, zero] of Object.entries(omitted[key] ?? {})) if (!fields.has(name)) fields.set(name, zeroOf(zero));
  return new GoStruct(`${parent === '' ? '*' : ''}${key || 'struct'}`, fields, () => value);
}
