/** GET /system/df. */
import type { Engine } from './engine.ts';
import { badRequest } from './http/errors.ts';
import type { Call } from './http/router.ts';
import { olderThan } from './http/router.ts';
import { flag } from './http/query.ts';
import { summarize } from './containers/list.ts';
import { sizes } from './containers/sizes.ts';
import { imageSummaries } from './images/list.ts';

type Json = Record<string, unknown>;

const TYPES = ['container', 'image', 'volume', 'build-cache'];

/** Which numbers are zero is not told. */
const omitZero = (usage: Json): Json => Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== 0 && value !== undefined && !(Array.isArray(value) && value.length === 0)));

export function diskUsage(engine: Engine, call: Call): Json {
  const asked = call.query.filter(([name]) => name === 'type').map(([, value]) => value);
  const strange = asked.find((type) => !TYPES.includes(type));
  if (strange !== undefined) throw badRequest(`unknown object type: ${strange}`);
  // Before API 1.42 nobody could choose.
  const wants = (type: string): boolean => asked.length === 0 || olderThan(call, '1.42') || asked.includes(type);
  const verbose = flag(call, 'verbose');
  const legacy = !verbose;
  const parts = [...(wants('image') ? [images(engine)] : []), ...(wants('container') ? [containers(engine)] : []), ...(wants('volume') ? [volumes(engine)] : []), ...(wants('build-cache') ? [buildCache(engine)] : [])];
  const old = Object.assign({}, ...parts.map((part) => part.old)) as Json;
  if (olderThan(call, '1.52')) return olderThan(call, '1.44') && Array.isArray(old['Images']) ? { ...old, Images: old['Images'].map((one: Json) => ({ ...one, VirtualSize: one['Size'] })) } : old;
  return {
    ...(legacy ? old : {}),
    ...Object.assign({}, ...parts.map(({ name, items, usage }) => ({ [name]: omitZero({ ...usage, ...(items.length > 0 && (verbose || legacy) ? { Items: items } : {}) }) }))) as Json,
  };
}

interface Part {
  name: string;
  old: Json;
  items: unknown[];
  usage: Json;
}

function images(engine: Engine): Part {
  const items = imageSummaries(engine, { manifests: false, sharedSizes: true });
  const used = new Set(engine.containers.list().map((one) => one.image));
  const layers = new Map<string, { bytes: number; used: boolean }>();
  for (const record of engine.images.list()) {
    for (const { digest } of engine.images.manifests(record.target)) {
      for (const layer of engine.images.content.manifest(digest)?.layers ?? []) {
        const blob = engine.images.content.get(layer.digest);
        if (blob) layers.set(layer.digest, { bytes: blob.size + (blob.layer?.unpacked ?? 0), used: (layers.get(layer.digest)?.used ?? false) || used.has(record.target.digest) });
      }
    }
  }
  const total = [...layers.values()].reduce((sum, one) => sum + one.bytes, 0);
  const reclaimable = [...layers.values()].reduce((sum, one) => sum + (one.used ? 0 : one.bytes), 0);
  return { name: 'ImageUsage', old: { LayersSize: total, Images: items }, items, usage: { ActiveCount: items.filter((item) => used.has(item['Id'] as string)).length, Items: undefined, Reclaimable: reclaimable, TotalCount: items.length, TotalSize: total } };
}

function containers(engine: Engine): Part {
  const records = engine.containers.list();
  const items = records.map((one) => {
    const { ImageManifestDescriptor: _manifest, ...item } = summarize(engine, one, sizes);
    return item as Json;
  });
  const size = (item: Json): number => Number(item['SizeRw'] ?? 0);
  const active = items.filter((item) => ['running', 'paused', 'restarting'].includes(item['State'] as string));
  const total = items.reduce((sum, item) => sum + size(item), 0);
  return { name: 'ContainerUsage', old: { Containers: items }, items, usage: { ActiveCount: active.length, Items: undefined, Reclaimable: total - active.reduce((sum, item) => sum + size(item), 0), TotalCount: items.length, TotalSize: total } };
}

function volumes(engine: Engine): Part {
  const items = engine.volumes.list().filter((one) => Object.keys(one.Options ?? {}).length === 0).map((one) => ({ ...one, UsageData: { RefCount: engine.volumes.users(one.Name).length, Size: engine.volumes.size(one.Name) } }));
  const total = items.reduce((sum, item) => sum + item.UsageData.Size, 0);
  const active = items.filter((item) => item.UsageData.RefCount > 0);
  return { name: 'VolumeUsage', old: { Volumes: items }, items, usage: { ActiveCount: active.length, Items: undefined, Reclaimable: total - active.reduce((sum, item) => sum + item.UsageData.Size, 0), TotalCount: items.length, TotalSize: total } };
}

function buildCache(engine: Engine): Part {
  const items = engine.builder.cacheRecords();
  const total = items.reduce((sum, item) => sum + Number(item['Size']), 0);
  const inUse = items.filter((item) => item['InUse']).length;
  return { name: 'BuildCacheUsage', old: { BuildCache: items }, items, usage: { ActiveCount: inUse, Items: undefined, Reclaimable: total, TotalCount: items.length, TotalSize: total } };
}
