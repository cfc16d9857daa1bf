/** docker save, load and import: images as archives in the OCI layout, with Docker's manifest.json beside it. */
import { MEDIA, type Descriptor, type ImageConfig, type ImageRecord, type Index, type Manifest } from '../../api/engine/images.ts';
import { unpackArchive } from '../../kernel/archive.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { packTar, TarError, type TarEntry } from '../../kernel/tar.ts';
import type { Engine } from '../engine.ts';
import { ApiError, internal, notFound } from '../http/errors.ts';
import { changed } from '../images/changes.ts';
import { descriptorOf, documentBlob, layerBlob, type Blob } from '../images/content.ts';
import { imageEvent } from '../images/image-events.ts';
import { DANGLING, type Found } from '../images/images.ts';
import { unpackedSize, type LayerTree } from '../images/layers.ts';
import { familiar, normalised, parseReference, repositoryPart, withDefaultTag } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import { loadDockerArchive } from './docker-archive.ts';
import { entriesOfTree, treeOfEntries } from './tree-tar.ts';

export const NAME = 'io.containerd.image.name', TAG = 'org.opencontainers.image.ref.name';
/** A file of this name hides the one without its beginning. */
const WHITEOUT = '.wh.';

interface LayoutEntry {
  mediaType: string;
  digest: string;
  size: number;
  annotations?: Record<string, string>;
}

export const pathOf = (digest: string): string => `blobs/${digest.replace(':', '/')}`;

// ---- save ----

/** A name without a tag means all images of the repository. */
function withoutTag({ images }: Engine, name: string): Found[] | undefined {
  const reference = parseReference(name);
  if (reference.tag || reference.digest || (images.find(name) && !images.find(name)!.record)) return undefined;
  const repository = `${reference.domain}/${reference.path}`;
  const all = images.list().filter((one) => repositoryPart(one.name) === repository);
  return all.length > 0 ? all.map((record) => ({ target: record.target, record })) : undefined;
}

/** @throws 404 for the first image that is not there */
export function saveImages(engine: Engine, names: readonly string[], platforms: readonly string[] = []): Uint8Array {
  const found = names.flatMap((name) => withoutTag(engine, name) ?? [engine.images.require(name)]);
  found.forEach(({ target }, i) => {
    const [one] = platforms;
    if (one !== undefined && !platforms.some((platform) => engine.images.platformImage(target, platform))) throw notFound(`no suitable export target found: image with reference ${engine.images.missingName(names[i]!)} was found but does not provide the specified platform (${one})`);
  });
  const files = new Map<string, Uint8Array>();
  for (const { target } of found) imageEvent(engine, 'save', target.digest);
  for (const { target } of found) collect(engine, target.digest, files);
  const entries: LayoutEntry[] = found.map(({ target, record }) => ({ mediaType: target.mediaType, digest: target.digest, size: target.size, ...(record ? { annotations: { ...sourceOf(record), [NAME]: record.name, [TAG]: record.name.split(':').at(-1)! } } : {}) }));
  files.set('index.json', encode(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests: entries })));
  files.set('manifest.json', encode(JSON.stringify(found.flatMap((one) => dockerManifest(engine, one)))));
  files.set('oci-layout', encode('{"imageLayoutVersion":"1.0.0"}'));
  const folders = ['blobs/', 'blobs/sha256/'].map((name): TarEntry => ({ name, type: 'directory', mode: 0o755, uid: 0, gid: 0, mtime: 0 }));
  return packTar([...folders, ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, data]): TarEntry => ({ name, type: 'file', mode: name.endsWith('.json') ? 0o644 : 0o444, uid: 0, gid: 0, mtime: 0, data }))]);
}

/** Where an image was pulled from: containerd keeps it with the content. */
const sourceOf = ({ pulledFrom }: ImageRecord): Record<string, string> => {
  const [domain = '', path] = (pulledFrom ?? '').split(/\/(.*)/s);
  return path ? { [`containerd.io/distribution.source.${domain}`]: path } : {};
};

/** A document or layer and what it leads to, as far as it is here. */
export function collect(engine: Engine, digest: string, files: Map<string, Uint8Array>): void {
  const { content } = engine.images, blob = content.get(digest);
  if (!blob || files.has(pathOf(digest))) return;
  files.set(pathOf(digest), blob.layer ? packLayer(blob.layer.tree()) : encode(blob.text ?? ''));
  for (const one of content.index(digest)?.manifests ?? []) collect(engine, one.digest, files);
  const manifest = content.manifest(digest);
  for (const one of manifest ? [manifest.config, ...manifest.layers] : []) collect(engine, one.digest, files);
}

function dockerManifest(engine: Engine, { target, record }: Found): object[] {
  return dockerEntry(engine, target, record ? [familiar(record.name)] : null);
}

/** What Docker's own manifest.json says of an image. */
export function dockerEntry(engine: Engine, target: Descriptor, tags: readonly string[] | null): object[] {
  const image = engine.images.platformImage(target);
  if (!image) return [];
  return [{ Config: pathOf(image.manifest.config.digest), RepoTags: tags, Layers: image.manifest.layers.map(({ digest }) => pathOf(digest)) }];
}

/** A layer as its blob holds it. */
export function packLayer({ root, removed }: LayerTree): Uint8Array {
  const hidden = removed.map((path): TarEntry => ({ name: path.replace(/^\//, '').replace(/([^/]+)$/, `${WHITEOUT}$1`), type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 0 }));
  return packTar([...entriesOfTree(root, ''), ...hidden]);
}

// ---- load ----

export function readLayer(bytes: Uint8Array): LayerTree {
  const entries = unpackArchive(bytes);
  const isHidden = ({ name }: TarEntry): boolean => name.split('/').at(-1)!.startsWith(WHITEOUT);
  return { root: treeOfEntries(entries.filter((one) => !isHidden(one))), removed: entries.filter(isHidden).map(({ name }) => `/${name.replace(WHITEOUT, '')}`) };
}

/** The lines that docker load shows. @throws ApiError with Go's words for what is no such archive */
export function loadImages(engine: Engine, bytes: Uint8Array, platforms: readonly string[] = []): string[] {
  const files = readArchive(bytes);
  const layout = files.get('index.json');
  if (!layout) return loadDockerArchive(engine, files, platforms);
  return layoutEntries(layout).map((target) => {
    restore(engine, target.digest, target.mediaType, files);
    const name = target.annotations?.[NAME];
    const held = name === undefined ? undefined : engine.images.get(name);
    engine.images.tag(name ?? `${DANGLING}${target.digest}`, target, {}, 'image loaded');
    // What had the name stays, hanging loose, even where it is the same image.
    if (held?.target.digest === target.digest) engine.images.set({ ...held, name: `${DANGLING}${target.digest}` }, 'image lost its name');
    imageEvent(engine, 'load', target.digest);
    if (platforms.some((one) => !engine.images.platformImage(target, one))) throw notFound(`image ${name === undefined ? target.digest : familiar(name)} was loaded, but doesn't provide the requested platform ([${platforms.join(' ')}])`);
    return name === undefined ? `Loaded image ID: ${target.digest}` : `Loaded image: ${familiar(name)}`;
  });
}

function layoutEntries(bytes: Uint8Array): LayoutEntry[] {
  try {
    return (JSON.parse(decode(bytes)) as { manifests?: LayoutEntry[] }).manifests ?? [];
  } catch {
    throw new ApiError(400, 'index.json: invalid character in JSON');
  }
}

function readArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(unpackArchive(bytes).flatMap(({ name, data }) => (data ? [[name, data] as const] : [])));
  } catch (error) {
    if (error instanceof TarError) throw new ApiError(400, error.message);
    throw error;
  }
}

/** Adds a document and what it leads to; what the archive leaves out (other platforms) stays out. */
function restore(engine: Engine, digest: string, mediaType: string, files: ReadonlyMap<string, Uint8Array>): void {
  const { content } = engine.images, data = files.get(pathOf(digest));
  if (!data) return;
  content.add({ digest, mediaType, size: data.length, text: decode(data) });
  const parsed = JSON.parse(decode(data)) as Partial<Index & Manifest>;
  for (const one of parsed.manifests ?? []) restore(engine, one.digest, one.mediaType, files);
  if (!parsed.config || !parsed.layers) return;
  const text = files.get(pathOf(parsed.config.digest));
  if (!text) return;
  content.add({ digest: parsed.config.digest, mediaType: parsed.config.mediaType, size: parsed.config.size, text: decode(text) });
  const diffIds = (JSON.parse(decode(text)) as Partial<ImageConfig>).rootfs?.diff_ids ?? [];
  parsed.layers.forEach((one, i) => {
    const packed = files.get(pathOf(one.digest));
    if (!packed || content.has(one.digest)) return;
    if (diffIds[i] === undefined || !/tar/.test(one.mediaType)) content.add({ digest: one.digest, mediaType: one.mediaType, size: one.size, text: decode(packed) });
    else content.add(layerFrom(one, diffIds[i], readLayer(packed)));
  });
}

export const layerFrom = (one: { digest: string; mediaType: string; size: number }, diffId: string, tree: LayerTree): Blob => ({ ...one, layer: { diffId, unpacked: unpackedSize(tree.root), tree: () => tree } });

// ---- import ----

export interface ImportRequest {
  repo: string;
  tag: string;
  message: string;
  changes: readonly string[];
  architecture: string;
}

/** What is no archive is noticed when its layer is unpacked. @throws 500 */
function entriesOf(engine: Engine, bytes: Uint8Array, repo: string, tag: string): TarEntry[] {
  try {
    return unpackArchive(bytes);
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    const digest = `sha256:${sha256Hex(bytes)}`;
    throw internal(`failed to unpack image: apply layer error for ${JSON.stringify(repo === '' ? `${DANGLING}${digest}` : `docker.io/library/${repo}:${tag || 'latest'}`)}: failed to extract layer ${digest}: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount${engine.random('mount', digest).int(4_000_000_000)}: ${error.message}`);
  }
}

/** One layer of the archive's files, and nothing else; returns the image's id. */
export function importImage(engine: Engine, bytes: Uint8Array, { repo, tag, message, changes, architecture }: ImportRequest): string {
  let root: DirectoryNode = directoryNode(), failure: ApiError | undefined;
  try {
    if (bytes.length > 0) root = treeOfEntries(entriesOf(engine, bytes, repo, tag));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    failure = error;
  }
  const layer = layerBlob({ root, removed: [] }), created = nanoTime(engine.now);
  const image: ImageConfig = {
    architecture, os: 'linux', created, config: changed({}, changes), rootfs: { type: 'layers', diff_ids: [layer.layer!.diffId] },
    history: [{ created, comment: message }],
  };
  const config = documentBlob(MEDIA.config, image);
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: [descriptorOf(layer)] });
  for (const blob of [layer, config, manifest]) engine.images.content.add(blob);
  const name = repo === '' ? undefined : normalised(withDefaultTag(parseReference(tag ? `${repo}:${tag}` : repo)));
  engine.images.tag(name ?? `${DANGLING}${manifest.digest}`, descriptorOf(manifest), { builtHere: true }, 'image imported');
  // It has its name before its layer is unpacked, and keeps it where that fails.
  if (failure) throw failure;
  if (name) imageEvent(engine, 'tag', manifest.digest, familiar(name));
  imageEvent(engine, 'import', manifest.digest);
  return manifest.digest;
}
