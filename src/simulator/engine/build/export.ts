/** From a finished stage to an image in the store. */
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest, type Platform } from '../../api/engine/images.ts';
import type { Annotations } from '../../api/engine/build.ts';
import type { Engine } from '../engine.ts';
import { descriptorOf, documentBlob, type Blob } from '../images/content.ts';
import { nanoTime } from '../timestamp.ts';
import { attest, attestationDescriptor, type Statement } from './attestation.ts';
import { packageUrl } from './provenance.ts';
import type { StageState } from './stage-state.ts';

/** One platform of an image. */
export interface Part {
  config: Blob;
  manifest: Blob;
  attestation?: Blob;
}

export interface Exported {
  parts: Part[];
  index?: Blob;
  target: Descriptor;
}

/** What an image carries beside the stage. */
export interface ExportOptions {
  labels: Readonly<Record<string, string>>;
  names: readonly string[];
  /** By platform. */
  statements: (state: StageState) => readonly Statement[];
  annotations?: Annotations;
  /** --cache-to=type=inline: what later builds may take steps from, in the configuration. */
  inlineCache?: string;
}

function platformOf({ platform }: StageState): Platform {
  const [os = '', architecture = '', variant] = platform.split('/');
  return { architecture, os, ...(variant ? { variant } : {}) };
}

export function makeConfig(state: StageState, created: string, labels: Readonly<Record<string, string>>): ImageConfig {
  const merged = Object.keys(labels).length > 0 ? { Labels: { ...state.config.Labels, ...labels } } : {};
  return {
    ...platformOf(state), created, ...(state.author ? { author: state.author } : {}), config: { ...state.config, ...merged },
    rootfs: { type: 'layers', diff_ids: state.layers.map((blob) => blob.layer!.diffId) }, history: state.history,
  };
}

/** The time of the newest step: a build from the cache makes the same manifest again. */
const createdOf = (state: StageState): string => state.history.reduce((latest, entry) => (entry.created && entry.created > latest ? entry.created : latest), '');

const noted = (annotations: Record<string, string> | undefined): { annotations?: Record<string, string> } => (annotations && Object.keys(annotations).length > 0 ? { annotations } : {});

function exportPart(engine: Engine, state: StageState, { labels, names, statements, annotations = {}, inlineCache }: ExportOptions): Part {
  const { content } = engine.images;
  const config = documentBlob(MEDIA.config, { ...makeConfig(state, createdOf(state) || nanoTime(engine.now), labels), ...(inlineCache === undefined ? {} : { 'moby.buildkit.cache.v0': inlineCache }) });
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: state.layers.map(descriptorOf), ...noted(annotations.manifest) } satisfies Manifest);
  for (const blob of [...state.layers, config, manifest]) content.add(blob);
  const said = statements(state);
  return said.length === 0 ? { config, manifest } : { config, manifest, attestation: attest(content, descriptorOf(manifest), names.map((name) => packageUrl(name)), said) };
}

/** Manifest and configuration of each platform; with several of them, or with statements, an index over all. */
export function exportImage(engine: Engine, states: readonly StageState[], options: ExportOptions): Exported {
  const { content } = engine.images, parts = states.map((state) => exportPart(engine, state, options)), [only] = parts;
  if (parts.length === 1 && !only!.attestation) return { parts, target: descriptorOf(only!.manifest) };
  const manifests = parts.map(({ manifest }, i): Descriptor => ({ ...descriptorOf(manifest), platform: platformOf(states[i]!) }));
  const attestations = parts.flatMap(({ attestation, manifest }) => (attestation ? [attestationDescriptor(attestation, manifest.digest)] : []));
  const index = documentBlob(MEDIA.index, { schemaVersion: 2, mediaType: MEDIA.index, manifests: [...manifests, ...attestations], ...noted(options.annotations?.index) } satisfies Index);
  content.add(index);
  return { parts, index, target: descriptorOf(index) };
}
