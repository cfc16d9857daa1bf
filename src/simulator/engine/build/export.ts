/** From a finished stage to an image in the store. */
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest } from '../../api/engine/images.ts';
import type { Annotations } from '../../api/engine/build.ts';
import type { Engine } from '../engine.ts';
import { descriptorOf, documentBlob, type Blob } from '../images/content.ts';
import { nanoTime } from '../timestamp.ts';
import { attest, attestationDescriptor, type Statement } from './attestation.ts';
import { packageUrl } from './provenance.ts';
import type { StageState } from './stage-state.ts';

export interface Exported {
  config: Blob;
  manifest: Blob;
  attestation?: Blob;
  index?: Blob;
  target: Descriptor;
}

/** What an image carries beside the stage. */
export interface ExportOptions {
  labels: Readonly<Record<string, string>>;
  names: readonly string[];
  statements: readonly Statement[];
  annotations?: Annotations;
  /** --cache-to=type=inline: what later builds may take steps from, in the configuration. */
  inlineCache?: string;
}

export function makeConfig(state: StageState, created: string, labels: Readonly<Record<string, string>>): ImageConfig {
  const merged = Object.keys(labels).length > 0 ? { Labels: { ...state.config.Labels, ...labels } } : {};
  return {
    architecture: 'amd64', os: 'linux', created, ...(state.author ? { author: state.author } : {}), config: { ...state.config, ...merged },
    rootfs: { type: 'layers', diff_ids: state.layers.map((blob) => blob.layer!.diffId) }, history: state.history,
  };
}

/** The time of the newest step: a build from the cache makes the same manifest again. */
const createdOf = (state: StageState): string => state.history.reduce((latest, entry) => (entry.created && entry.created > latest ? entry.created : latest), '');

const noted = (annotations: Record<string, string> | undefined): { annotations?: Record<string, string> } => (annotations && Object.keys(annotations).length > 0 ? { annotations } : {});

/** Manifest and configuration, and with statements an attestation and an index over both. */
export function exportImage(engine: Engine, state: StageState, { labels, names, statements, annotations = {}, inlineCache }: ExportOptions): Exported {
  const { content } = engine.images;
  const config = documentBlob(MEDIA.config, { ...makeConfig(state, createdOf(state) || nanoTime(engine.now), labels), ...(inlineCache === undefined ? {} : { 'moby.buildkit.cache.v0': inlineCache }) });
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: state.layers.map(descriptorOf), ...noted(annotations.manifest) } satisfies Manifest);
  for (const blob of [...state.layers, config, manifest]) content.add(blob);
  if (statements.length === 0) return { config, manifest, target: descriptorOf(manifest) };
  const attestation = attest(content, descriptorOf(manifest), names.map(packageUrl), statements);
  const index = documentBlob(MEDIA.index, {
    schemaVersion: 2, mediaType: MEDIA.index, manifests: [{ ...descriptorOf(manifest), platform: { architecture: 'amd64', os: 'linux' } }, attestationDescriptor(attestation, manifest.digest)], ...noted(annotations.index),
  } satisfies Index);
  content.add(index);
  return { config, manifest, attestation, index, target: descriptorOf(index) };
}
