/** Steps of a build as caches outside the builder hold them: by what they were made from, with their layers. */
import { toBase64 } from '../../../kernel/base64.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { Blob } from '../../images/content.ts';
import { nanoTime } from '../../timestamp.ts';

/** A step that a build ran or found. */
export interface UsedStep {
  key: string;
  layer: Blob;
  /** Layers below it. */
  below: readonly Blob[];
  createdAt: number;
  stage: number;
}

/** A step in a cache's configuration. */
export interface CacheRecord {
  digest: string;
  layers: { layer: number; createdAt: string }[];
}

export interface CacheConfig {
  layers: { blob: string; parent?: number }[];
  records: CacheRecord[];
}

export const CACHE_CONFIG = 'application/vnd.buildkit.cacheconfig.v0';

/** Each layer once, in the order of their digests. */
export function layersOf(steps: readonly UsedStep[]): Blob[] {
  const all = new Map(steps.flatMap(({ below, layer }) => [...below, layer]).map((blob) => [blob.digest, blob]));
  return [...all.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
}

export function configOf(steps: readonly UsedStep[]): CacheConfig {
  const layers = layersOf(steps), parents = new Map<string, string | undefined>();
  for (const { below, layer } of steps) for (const [i, blob] of [...below, layer].entries()) parents.set(blob.digest, [...below, layer][i - 1]?.digest);
  const at = (digest: string | undefined): number => layers.findIndex((one) => one.digest === digest);
  return {
    layers: layers.map(({ digest }) => ({ blob: digest, parent: at(parents.get(digest)) })),
    records: [...steps].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, layer, createdAt }) => ({ layers: [{ layer: at(layer.digest), createdAt: nanoTime(createdAt) }], digest: `sha256:${key}` })),
  };
}

/** For an image's own configuration: layers by their place in the image. */
export function inlineConfig(steps: readonly UsedStep[], imageLayers: readonly Blob[]): string {
  const records = configOf(steps).records.map((record, i) => ({ ...record, layers: [{ ...record.layers[0]!, layer: imageLayers.findIndex(({ digest }) => digest === [...steps].sort((a, b) => (a.key < b.key ? -1 : 1))[i]!.layer.digest) }] }));
  return toBase64(encode(JSON.stringify(records)));
}
