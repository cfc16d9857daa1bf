/** Images put together to one: their manifests in an index, as imagetools create makes it. */
import { MEDIA, type Descriptor, type Index, type Manifest, type Platform } from '../../../../api/engine/images.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { CliError } from '../../errors.ts';
import type { Reference } from '../../reference.ts';
import { documentOf, type Document } from '../../registry/content.ts';
import { fetchImage } from './location.ts';

/** Where a manifest is copied from. */
export interface Source {
  reference: Reference;
  /** What was asked for beside the name: a digest, or a descriptor from a file. */
  asked: Partial<Descriptor>;
  /** The descriptor's digest is read, whatever the name stands for. */
  direct?: boolean;
}

export interface Part {
  descriptor: Descriptor;
  from: Reference;
}

export interface Combined {
  document: Document;
  parts: Part[];
}

/** Annotations by what carries them. */
export type Notes = ReadonlyMap<string, { type: string; key: string; value: string }>;

interface Loaded {
  document: Document;
  descriptor: Descriptor;
  from: Reference;
}

const isIndex = (mediaType: string): boolean => mediaType === MEDIA.index || mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json';

const platformText = ({ os, architecture, variant }: Platform): string => `${os}/${architecture}${variant ? `/${variant}` : ''}`;

/** What a descriptor tells of is read without looking its name up first. @throws CliError */
function* readAsked(p: Process, reference: Reference): Blocking<Document> {
  try {
    return yield* fetchImage(p, reference);
  } catch (error) {
    if (!(error instanceof CliError) || !error.message.endsWith(': not found')) throw error;
    const { domain, path, digest } = reference, host = domain === 'docker.io' ? 'registry-1.docker.io' : domain;
    throw new CliError(`ERROR: httpReadSeeker: failed open: content at ${/^(localhost|127\.)/.test(host) ? 'http' : 'https'}://${host}/v2/${path}/manifests/${digest} not found: not found`);
  }
}

/** A manifest alone says in its configuration what it is for. */
function* load(p: Process, { reference, asked, direct }: Source): Blocking<Loaded> {
  const document = direct ? yield* readAsked(p, { domain: reference.domain, path: reference.path, digest: asked.digest! }) : yield* fetchImage(p, reference);
  if (asked.size !== undefined && asked.size !== document.size) throw new CliError(`ERROR: invalid size mismatch for ${document.digest}, ${asked.size} != ${document.size}`);
  const { mediaType, digest, size } = document;
  const descriptor: Descriptor = { mediaType, digest, size, ...(asked.annotations ? { annotations: asked.annotations } : {}), ...(asked.platform ? { platform: asked.platform } : {}) };
  if (isIndex(mediaType) || descriptor.platform) return { document, descriptor, from: reference };
  const { config } = JSON.parse(document.text) as Manifest;
  const { architecture, os, variant } = JSON.parse((yield* fetchImage(p, { ...reference, digest: config.digest }, 'blobs')).text) as Platform;
  return { document, descriptor: { ...descriptor, platform: { architecture, os, ...(variant ? { variant } : {}) } }, from: reference };
}

/** Each manifest once; what a later source says of it is added. */
function partsOf(all: readonly Loaded[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { document, descriptor, from } of all) {
    for (const one of isIndex(descriptor.mediaType) ? (JSON.parse(document.text) as Index).manifests : [descriptor]) {
      const known = parts.get(one.digest)?.descriptor;
      parts.set(one.digest, { from, descriptor: known ? { ...known, ...(one.platform ? { platform: one.platform } : {}), annotations: { ...known.annotations, ...one.annotations } } : one });
    }
  }
  return [...parts.values()];
}

function annotate(parts: readonly Part[], notes: Notes): { parts: Part[]; annotations: Record<string, string> } {
  const annotations: Record<string, string> = {}, own: Record<string, string> = {};
  for (const { type, key, value } of notes.values()) {
    if (type === 'index') annotations[key] = value;
    else if (type === 'manifest-descriptor') own[key] = value;
    else throw new CliError(type === 'index-descriptor' ? 'ERROR: "index-descriptor" annotations are invalid while creating an image' : `ERROR: "${type}" annotations are not supported yet`);
  }
  return { annotations, parts: Object.keys(own).length === 0 ? [...parts] : parts.map(({ descriptor, from }) => ({ from, descriptor: { ...descriptor, annotations: { ...descriptor.annotations, ...own } } })) };
}

/** Descriptors and indexes with their fields in Go's order. */
const ordered = ({ mediaType, digest, size, annotations, platform }: Descriptor): Descriptor => ({ mediaType, digest, size, ...(annotations && Object.keys(annotations).length > 0 ? { annotations } : {}), ...(platform ? { platform } : {}) });

const indexOf = (mediaType: string, parts: readonly Part[], annotations: Record<string, string> = {}): Document => documentOf(mediaType, JSON.stringify({ schemaVersion: 2, mediaType, manifests: parts.map(({ descriptor }) => ordered(descriptor)), ...(Object.keys(annotations).length > 0 ? { annotations } : {}) }, null, 2));

/** Keeps the manifests of some platforms, and the attestations about them. @throws CliError */
function filtered({ document, parts }: Combined, platforms: readonly string[]): Combined {
  if (platforms.length === 0) return { document, parts };
  const matches = ({ platform }: Descriptor): boolean => platform === undefined || platforms.some((one) => one === platformText(platform) || one === platformText({ ...platform, variant: undefined }));
  if (!isIndex(document.mediaType)) {
    const { platform } = parts[0]!.descriptor;
    if (!matches(parts[0]!.descriptor)) throw new CliError(`ERROR: input platform ${platformText(platform!)} does not match any of the provided platforms`);
    return { document, parts };
  }
  const chosen = new Set(parts.filter(({ descriptor }) => matches(descriptor)).map(({ descriptor }) => descriptor.digest));
  const kept = parts.filter(({ descriptor }) => chosen.has(descriptor.digest) || chosen.has(descriptor.annotations?.['vnd.docker.reference.digest'] ?? ''));
  if (kept.length === 0) throw new CliError('ERROR: none of the manifests match the provided platforms');
  if (kept.length === parts.length) return { document, parts };
  return { parts: kept, document: indexOf(document.mediaType, kept, (JSON.parse(document.text) as Index).annotations) };
}

/** @throws CliError */
export function* combine(p: Process, sources: readonly Source[], notes: Notes, preferIndex: boolean, platforms: readonly string[]): Blocking<Combined> {
  const all: Loaded[] = [];
  for (const source of sources) all.push(yield* load(p, source));
  const [only] = all, parts = partsOf(all);
  // A single source stays what it is, byte for byte.
  if (all.length === 1 && notes.size === 0 && (isIndex(only!.descriptor.mediaType) || !preferIndex)) return filtered({ document: only!.document, parts }, platforms);
  const isDocker = parts.every(({ descriptor }) => descriptor.mediaType.startsWith('application/vnd.docker.'));
  const mediaType = isDocker ? 'application/vnd.docker.distribution.manifest.list.v2+json' : MEDIA.index;
  const noted = isDocker ? { parts, annotations: {} } : annotate(parts, notes);
  return filtered({ parts: noted.parts, document: indexOf(mediaType, noted.parts, noted.annotations) }, platforms);
}
