/** Containers as older versions of the API showed them. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Blocking } from '../../kernel/blocking.ts';

/** Before API 1.52 the first network's addresses stood beside the networks, and the storage driver had another name. */
export function* asOlder(inspected: Record<string, unknown>, record: ContainerRecord, withManifest: boolean): Blocking<Record<string, unknown>> {
  const { Storage, ImageManifestDescriptor, NetworkSettings, ...rest } = inspected;
  void Storage;
  const bridge = record.networks['bridge'];
  const legacy = Object.fromEntries(['EndpointID', 'Gateway', 'GlobalIPv6Address', 'GlobalIPv6PrefixLen', 'IPAddress', 'IPPrefixLen', 'IPv6Gateway', 'MacAddress'].map((name) => [name, (bridge as unknown as Record<string, unknown> | undefined)?.[name] ?? (name.endsWith('Len') ? 0 : '')]));
  return { ...rest, GraphDriver: { Data: null, Name: 'overlayfs' }, NetworkSettings: { ...(NetworkSettings as object), ...legacy }, ...(withManifest && ImageManifestDescriptor ? { ImageManifestDescriptor } : {}) };
}
