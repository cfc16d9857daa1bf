/** docker load of what older Dockers and other tools saved: manifest.json with its files, without the OCI layout beside it. */
import { MEDIA, type ImageConfig, type Manifest } from '../../api/engine/images.ts';
import { decode } from '../../kernel/bytes.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { scanJson, ScanError } from '../http/json-scan.ts';
import { descriptorOf, documentBlob } from '../images/content.ts';
import { imageEvent } from '../images/image-events.ts';
import { DANGLING } from '../images/images.ts';
import { normalisedPlatform } from '../images/platform-specifier.ts';
import { familiar, normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { layerFrom, readLayer } from './image-archive.ts';

interface Entry {
  Config?: string;
  RepoTags?: string[] | null;
  Layers?: string[] | null;
}

const wrong = (message: string): ApiError => new ApiError(400, message);

/** Names in an archive may begin with './'. */
const plain = (name: string): string => name.replace(/^\.\//, '');

function readManifest(name: string, bytes: Uint8Array): Entry[] {
  try {
    return JSON.parse(scanJson(decode(bytes)).document) as Entry[];
  } catch (error) {
    throw error instanceof ScanError ? wrong(`untar manifest ${JSON.stringify(name)}: ${error.message}`) : error;
  }
}

/** Names as they will be kept. @throws ApiError */
function namesOf({ RepoTags }: Entry): string[] {
  return (RepoTags ?? []).map((tag) => {
    try {
      return normalised(withDefaultTag(parseReference(tag)));
    } catch (error) {
      throw wrong(`normalize image ref ${JSON.stringify(tag)}: ${(error as Error).message}`);
    }
  });
}

/** The lines that docker load shows. @throws ApiError */
export function loadDockerArchive(engine: Engine, given: ReadonlyMap<string, Uint8Array>, platforms: readonly string[]): string[] {
  const files = new Map([...given].map(([name, data]) => [plain(name), data])), path = [...given.keys()].find((name) => plain(name) === 'manifest.json');
  if (path === undefined) throw wrong('unrecognized image format');
  const images = readManifest(path, given.get(path)!).map((entry) => ({ entry, names: namesOf(entry), ...read(files, entry) }));
  const wanted = platforms.map(normalisedPlatform), fitting = images.filter(({ config }) => wanted.length === 0 || wanted.includes(normalisedPlatform(`${config.os}/${config.architecture}`)));
  if (fitting.length === 0) throw wrong(`${platforms.length > 0 ? `requested platform(s) ([${platforms.join(' ')}]) not found: ` : ''}image might be filtered out`);
  return fitting.flatMap(({ names, text, layers }) => {
    const config = documentBlob(MEDIA.config, text);
    const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: layers.map(descriptorOf) } satisfies Manifest);
    for (const blob of [...layers, config, manifest]) if (!engine.images.content.has(blob.digest)) engine.images.content.add(blob);
    for (const name of names.length > 0 ? names : [`${DANGLING}${manifest.digest}`]) engine.images.tag(name, descriptorOf(manifest), {}, 'image loaded');
    imageEvent(engine, 'load', manifest.digest);
    return names.length > 0 ? names.map((name) => `Loaded image: ${familiar(name)}`) : [`Loaded image ID: ${manifest.digest}`];
  });
}

/** An image's configuration and layers, which have to be there. @throws ApiError */
function read(files: ReadonlyMap<string, Uint8Array>, { Config = '', Layers }: Entry): { config: ImageConfig; text: string; layers: ReturnType<typeof layerFrom>[] } {
  const bytes = files.get(plain(Config));
  if (!bytes) throw wrong(`image config ${JSON.stringify(Config)} not found`);
  const text = decode(bytes), config = JSON.parse(scanned(text)) as ImageConfig;
  const layers = (Layers ?? []).map((name, i) => {
    const packed = files.get(plain(name));
    if (!packed) throw wrong(`layer ${JSON.stringify(name)} not found`);
    const digest = `sha256:${sha256Hex(packed)}`;
    return layerFrom({ digest, mediaType: MEDIA.layer, size: packed.length }, config.rootfs?.diff_ids?.[i] ?? digest, readLayer(packed));
  });
  return { config: { ...config, os: config.os ?? 'linux', architecture: config.architecture ?? 'amd64', history: config.history ?? [], config: config.config ?? {} }, text, layers };
}

function scanned(text: string): string {
  try {
    return scanJson(text).document;
  } catch (error) {
    throw error instanceof ScanError ? wrong(`failed to unmarshal config: ${error.message}`) : error;
  }
}
