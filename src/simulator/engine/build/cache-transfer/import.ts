/** --cache-from: steps that another builder, or this one before it was pruned, has left in a folder or at a registry. */
import type { CacheSource } from '../../../api/engine/build.ts';
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest } from '../../../api/engine/images.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { contentOf, type DirectoryNode } from '../../../kernel/inode.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { pause } from '../../../kernel/pause.ts';
import { layerFrom, pathOf, readLayer } from '../../archives/image-archive.ts';
import type { Engine } from '../../engine.ts';
import type { Blob } from '../../images/content.ts';
import { normalised, parseReference, withDefaultTag } from '../../images/reference.ts';
import { credentials, registryRequest, registryUrl, TransportError } from '../../registry/client.ts';
import type { BuildCache } from '../cache.ts';
import { nodeAt } from '../context.ts';
import type { Progress } from '../progress.ts';
import { CACHE_CONFIG, type CacheConfig, type CacheRecord } from './records.ts';

/** Where documents and layers of a cache come from. */
interface Store {
  name: string;
  /** @throws Error in BuildKit's words */
  top: () => Blocking<{ mediaType: string; text: string }>;
  document: (digest: string) => Blocking<string | undefined>;
  layer: (descriptor: Descriptor, diffId: string) => Blocking<Blob | undefined>;
}

/** BuildKit tells caches without a name apart by a number. */
const digits = (engine: Engine, key: string): string => engine.kernel.random('cache source', key).letters(19, '123456789');

function localStore(engine: Engine, folder: DirectoryNode): Store {
  const read = (path: string): Uint8Array | undefined => {
    const node = nodeAt(folder, path);
    return node?.kind === 'file' ? contentOf(node) : undefined;
  };
  const top = (): Descriptor => (JSON.parse(decode(read('index.json')!)) as Index).manifests[0]!;
  return {
    name: `local:${digits(engine, String(engine.now))}`,
    *top() {
      const { mediaType, digest } = top(), data = read(pathOf(digest));
      if (!data) throw new Error(`${digest}: not found`);
      return { mediaType, text: decode(data) };
    },
    *document(digest) {
      const data = read(pathOf(digest));
      return data && decode(data);
    },
    *layer(descriptor, diffId) {
      const data = read(pathOf(descriptor.digest));
      return data && layerFrom(descriptor, diffId, readLayer(data));
    },
  };
}

function registryStore(engine: Engine, { ref, auth }: CacheSource): Store {
  const reference = withDefaultTag(parseReference(ref!)), name = normalised(reference);
  const get = function* (kind: 'manifests' | 'blobs', what: string): Blocking<{ status: number; mediaType: string; body: unknown }> {
    const path = `/v2/${reference.path}/${kind}/${what}`;
    try {
      const { status, headers, body } = yield* registryRequest(engine.host, reference.domain, 'GET', path, credentials(auth));
      return { status, body, mediaType: headers['content-type'] ?? '' };
    } catch (error) {
      if (error instanceof TransportError) throw new Error(`failed to do request: Head ${JSON.stringify(registryUrl(reference.domain, path))}: ${error.message}`);
      throw error;
    }
  };
  const textOf = (body: unknown): string => (body instanceof Uint8Array ? decode(body) : (body as Blob).text ?? '');
  return {
    name: ref!,
    *top() {
      const { status, mediaType, body } = yield* get('manifests', reference.digest ?? reference.tag!);
      if (status === 401 || status === 403) throw new Error(`pull access denied, repository does not exist or may require authorization: ${reference.domain === 'docker.io' ? 'server message: insufficient_scope: authorization failed' : 'authorization failed: no basic auth credentials'}`);
      if (status !== 200) throw new Error(`${name}: not found`);
      return { mediaType, text: textOf(body) };
    },
    *document(digest) {
      for (const kind of ['blobs', 'manifests'] as const) {
        const { status, body } = yield* get(kind, digest);
        if (status === 200) return textOf(body);
      }
      return undefined;
    },
    *layer(descriptor) {
      const { status, body } = yield* get('blobs', descriptor.digest);
      return status === 200 ? (body as Blob) : undefined;
    },
  };
}

/** A step and where its layer is. */
interface Offer {
  record: CacheRecord;
  layer: Descriptor;
  diffId: string;
}

const isLayer = ({ mediaType }: Descriptor): boolean => mediaType !== CACHE_CONFIG;

/** What a cache of its own holds: a configuration, and layers with their unpacked digests. */
function* offersOf(store: Store, parts: readonly Descriptor[], config: Descriptor): Blocking<Offer[]> {
  const text = yield* store.document(config.digest);
  if (text === undefined) return [];
  const { layers, records } = JSON.parse(text) as CacheConfig;
  return records.flatMap((record): Offer[] => {
    const digest = layers[record.layers[0]?.layer ?? -1]?.blob, layer = parts.find((one) => one.digest === digest);
    return layer ? [{ record, layer, diffId: layer.annotations?.['containerd.io/uncompressed'] ?? '' }] : [];
  });
}

/** What an image says of its own steps (--cache-to=type=inline). */
function* inlineOffers(store: Store, manifest: Manifest): Blocking<Offer[]> {
  const text = yield* store.document(manifest.config.digest);
  const image = text === undefined ? undefined : (JSON.parse(text) as ImageConfig & { 'moby.buildkit.cache.v0'?: string });
  const held = image?.['moby.buildkit.cache.v0'];
  if (!image || held === undefined) return [];
  const records = JSON.parse(decode(fromBase64(held) ?? new Uint8Array())) as CacheRecord[];
  return records.flatMap((record): Offer[] => {
    const at = record.layers[0]?.layer ?? -1, layer = manifest.layers[at];
    return layer ? [{ record, layer, diffId: image.rootfs.diff_ids[at]! }] : [];
  });
}

function* offers(store: Store, mediaType: string, text: string): Blocking<Offer[]> {
  const top = JSON.parse(text) as Partial<Index & Manifest>;
  if (mediaType === MEDIA.index) {
    const all = top.manifests ?? [], config = all.find((one) => one.mediaType === CACHE_CONFIG);
    if (config) return yield* offersOf(store, all.filter(isLayer), config);
    const own = all.find(({ platform }) => platform?.architecture === 'amd64'), inner = own && (yield* store.document(own.digest));
    return inner === undefined ? [] : yield* inlineOffers(store, JSON.parse(inner) as Manifest);
  }
  return top.config?.mediaType === CACHE_CONFIG ? yield* offersOf(store, top.layers ?? [], top.config) : yield* inlineOffers(store, top as Manifest);
}

/** Takes in what a cache has. One that cannot be had is told of, and the build goes on without it. */
export function* importCache(engine: Engine, cache: BuildCache, progress: Progress, source: CacheSource): Blocking<void> {
  const store = source.type === 'registry' ? registryStore(engine, source) : source.folder ? localStore(engine, source.folder) : undefined;
  const vertex = progress.start(`importing cache manifest from ${store?.name ?? `${source.type}:${digits(engine, source.type)}`}`);
  try {
    if (!store) throw new Error(`unknown cache importer: ${source.type}`);
    const { mediaType, text } = yield* store.top();
    const started = progress.status(vertex, `inferred cache manifest type: ${mediaType}`, {});
    yield* pause(engine.kernel.agenda, 2, 'cache import');
    progress.status(vertex, `inferred cache manifest type: ${mediaType}`, { started, done: true });
    for (const { record, layer, diffId } of yield* offers(store, mediaType, text)) {
      const key = record.digest.replace(/^sha256:/, '');
      if (cache.has(key)) continue;
      const blob = engine.images.content.get(layer.digest) ?? (yield* store.layer(layer, diffId));
      if (!blob?.layer) continue;
      engine.images.content.add(blob);
      cache.add({ key, parent: undefined, description: 'pulled from a build cache', layer: blob, createdAt: parseRfc3339(record.layers[0]!.createdAt) ?? engine.now, type: 'regular' });
    }
    progress.finish(vertex);
  } catch (error) {
    const message = (error as Error).message;
    progress.finish(vertex, { error: source.type === 'registry' ? `failed to configure registry cache importer: ${message}` : message });
  }
}
