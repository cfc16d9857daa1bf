/** From a finished stage to an image in the store. */
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { attestationConfig, descriptorOf, documentBlob, type Blob } from '../images/content.ts';
import { nanoTime } from '../timestamp.ts';
import type { Annotations } from '../../api/engine/build.ts';
import type { StageState } from './stage-state.ts';

export interface Exported {
  config: Blob;
  manifest: Blob;
  attestation?: Blob;
  index?: Blob;
  target: Descriptor;
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

/** Manifest and configuration, and with provenance an attestation and an index over both. */
export function exportImage(engine: Engine, state: StageState, labels: Readonly<Record<string, string>>, provenance: boolean, annotations: Annotations = {}): Exported {
  const { content } = engine.images;
  const config = documentBlob(MEDIA.config, makeConfig(state, createdOf(state) || nanoTime(engine.now), labels));
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: state.layers.map(descriptorOf), ...noted(annotations.manifest) } satisfies Manifest);
  for (const blob of [...state.layers, config, manifest]) content.add(blob);
  if (!provenance) return { config, manifest, target: descriptorOf(manifest) };
  const attestation = attest(engine, manifest.digest);
  const platform = { architecture: 'amd64', os: 'linux' };
  const index = documentBlob(MEDIA.index, {
    schemaVersion: 2, mediaType: MEDIA.index,
    manifests: [{ ...descriptorOf(manifest), platform }, { ...descriptorOf(attestation), annotations: { 'vnd.docker.reference.digest': manifest.digest, 'vnd.docker.reference.type': 'attestation-manifest' }, platform: { architecture: 'unknown', os: 'unknown' } }], ...noted(annotations.index),
  } satisfies Index);
  content.add(index);
  return { config, manifest, attestation, index, target: descriptorOf(index) };
}

/** Provenance tells when the build was, so that it differs every time. */
function attest(engine: Engine, subject: string): Blob {
  const { content } = engine.images;
  const statement = documentBlob(MEDIA.attestation, {
    _type: 'https://in-toto.io/Statement/v0.1', predicateType: 'https://slsa.dev/provenance/v1', subject: [{ digest: { sha256: subject.slice(7) } }],
    predicate: { runDetails: { metadata: { invocationID: String(engine.count('build')), finishedOn: nanoTime(engine.now) } } },
  });
  const config = documentBlob(MEDIA.config, attestationConfig(statement.digest));
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: [{ ...descriptorOf(statement), annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }] });
  for (const blob of [statement, config, manifest]) content.add(blob);
  return manifest;
}
