/** --cache-to: the steps of a build go to a folder of the client or to a registry. */
import type { CacheTarget } from '../../../api/engine/build.ts';
import { MEDIA, type Descriptor } from '../../../api/engine/images.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { DirectoryNode } from '../../../kernel/inode.ts';
import { packLayer, pathOf } from '../../archives/image-archive.ts';
import { folderOf, indexFile, LAYOUT_VERSION } from '../../archives/layout.ts';
import type { Engine } from '../../engine.ts';
import { descriptorOf, documentBlob, type Blob } from '../../images/content.ts';
import { parseReference, withDefaultTag, type Reference } from '../../images/reference.ts';
import { credentials, registryRequest, registryUrl, TransportError } from '../../registry/client.ts';
import { nanoTime } from '../../timestamp.ts';
import { exportLine } from '../export-lines.ts';
import type { Progress } from '../progress.ts';
import { SolveFailure } from '../solve-failure.ts';
import { CACHE_CONFIG, configOf, layersOf, type UsedStep } from './records.ts';

interface Packed {
  layers: Blob[];
  config: Blob;
  manifest: Blob;
}

function pack(steps: readonly UsedStep[], index: boolean): Packed {
  const layers = layersOf(steps), config = documentBlob(CACHE_CONFIG, configOf(steps));
  const created = new Map(steps.map(({ layer, createdAt }) => [layer.digest, createdAt]));
  const descriptors = layers.map((blob): Descriptor => ({ ...descriptorOf(blob), annotations: { 'buildkit/createdat': nanoTime(created.get(blob.digest)), 'containerd.io/uncompressed': blob.layer!.diffId } }));
  const manifest = index
    ? documentBlob(MEDIA.index, { schemaVersion: 2, mediaType: MEDIA.index, manifests: [...descriptors, descriptorOf(config)] })
    : documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: descriptors });
  return { layers, config, manifest };
}

function folder(engine: Engine, { layers, config, manifest }: Packed): DirectoryNode {
  const documents = [config, manifest].map((blob) => ({ path: pathOf(blob.digest), data: encode(blob.text!) }));
  const packed = layers.map((blob) => ({ path: pathOf(blob.digest), data: packLayer(blob.layer!.tree()) }));
  return folderOf([...packed, ...documents, indexFile([{ ...descriptorOf(manifest), annotations: { 'org.opencontainers.image.ref.name': 'latest' } }]), LAYOUT_VERSION], engine.now);
}

/** @throws Error with the registry's refusal */
function* upload(engine: Engine, reference: Reference, auth: string | undefined, { layers, config, manifest }: Packed): Blocking<void> {
  const put = function* (path: string, blob: Blob): Blocking<void> {
    const route = `/v2/${reference.path}/${path}`;
    try {
      const { status } = yield* registryRequest(engine.host, reference.domain, 'PUT', route, credentials(auth), blob);
      if (status === 401 || status === 403) throw new Error(`error writing layer blob: push access denied, repository does not exist or may require authorization: ${reference.domain === 'docker.io' ? 'server message: insufficient_scope: authorization failed' : 'authorization failed: no basic auth credentials'}`);
    } catch (error) {
      if (error instanceof TransportError) throw new Error(`error writing layer blob: failed to do request: Head ${JSON.stringify(registryUrl(reference.domain, route))}: ${error.message}`);
      throw error;
    }
  };
  for (const blob of [...layers, config]) yield* put(`blobs/${blob.digest}`, blob);
  yield* put(`manifests/${reference.digest ?? reference.tag}`, manifest);
}

/** Returns the folder that the client writes. @throws SolveFailure where a registry refuses */
export function* exportCache(engine: Engine, progress: Progress, { type, ref, auth, index, ignoreError }: CacheTarget, steps: readonly UsedStep[]): Blocking<DirectoryNode | undefined> {
  if (type === 'inline') return undefined;
  const vertex = progress.start(`exporting cache to ${type === 'local' ? 'client directory' : 'registry'}`);
  const line = (text: string, ms: number): Blocking<void> => exportLine(engine, progress, vertex, text, ms);
  const packed = pack(steps, index);
  yield* line('preparing build cache for export', 4);
  yield* line('sending cache export', 1);
  for (const { digest, size } of packed.layers) yield* line(`writing layer ${digest}`, 1 + size / 150_000);
  try {
    if (type === 'registry') yield* upload(engine, withDefaultTag(parseReference(ref!)), auth, packed);
  } catch (error) {
    const message = (error as Error).message;
    progress.finish(vertex, { error: message });
    if (ignoreError) return undefined;
    throw new SolveFailure(message, undefined, vertex);
  }
  yield* line(`writing config ${packed.config.digest}`, 1);
  yield* line(`writing cache ${index ? '' : 'image '}manifest ${packed.manifest.digest}`, 1);
  progress.finish(vertex);
  return type === 'local' ? folder(engine, packed) : undefined;
}
