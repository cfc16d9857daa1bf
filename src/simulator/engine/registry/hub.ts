/** Fills a registry's store from a catalogue; each image is made when somebody first asks for it. */
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest } from '../../api/engine/images.ts';
import { directoryNode } from '../../kernel/inode.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { CatalogueImage, CatalogueLayer } from '../../images/catalogue.ts';
import { definitionOf } from '../../images/registry.ts';
import { isAlpine } from '../../images/definition.ts';
import { attestationConfig, descriptorOf, documentBlob, type Blob } from '../images/content.ts';
import { RepositoryStore } from './repository-store.ts';

/** How much larger layers are unpacked: the share of the recorded Debian and busybox layers. */
const expansion = (image: CatalogueImage, layer: CatalogueLayer, i: number): number => {
  if (layer.compressed < 2000) return 4096;
  const factor = i > 0 ? 2.86 : isAlpine(image) || image.repository === 'busybox' ? 1.99 : 2.96;
  return Math.ceil((layer.compressed * factor) / 4096) * 4096;
};

/** A hex digest of which the beginning is known. */
const completed = (known: string): string => known + sha256Hex(known).slice(known.length);

function makeLayers(image: CatalogueImage, architecture: string): Blob[] {
  let trees: ReturnType<ReturnType<typeof definitionOf>['layers']> | undefined;
  const own = architecture === 'amd64' ? '' : `${architecture} `;
  return image.layers.map((layer, i) => {
    const key = layer.diffId ?? layer.digest ?? `${image.repository} ${image.tags[0]} ${i}`;
    const diffId = `sha256:${layer.diffId ? layer.diffId + sha256Hex(own + key).slice(layer.diffId.length) : sha256Hex(`${own}diff ${key}`)}`;
    const digest = layer.digest && own === '' ? `sha256:${completed(layer.digest)}` : `sha256:${sha256Hex(`${own}layer ${key}`)}`;
    const tree = (): { root: ReturnType<typeof directoryNode>; removed: [] } => ({ root: (trees ??= definitionOf(image.repository).layers(image))[i] ?? directoryNode(), removed: [] });
    return { digest, mediaType: MEDIA.layer, size: layer.compressed, layer: { diffId, unpacked: expansion(image, layer, i), tree } };
  });
}

function makeConfig(image: CatalogueImage, architecture: string, layers: readonly Blob[]): ImageConfig {
  return {
    architecture, os: 'linux', ...(architecture === 'arm64' ? { variant: 'v8' } : {}), created: image.created, config: image.config,
    rootfs: { type: 'layers', diff_ids: layers.map((blob) => blob.layer!.diffId) },
    history: image.history.map(({ createdBy, comment, empty }) => ({ created: image.created, created_by: createdBy, ...(comment ? { comment } : {}), ...(empty ? { empty_layer: true } : {}) })),
  };
}

/** One image for all its platforms, with an attestation for each, as Docker Hub's official images are. */
export function publish(store: RepositoryStore, repository: string, image: CatalogueImage): void {
  const manifests: Descriptor[] = [];
  for (const platform of image.platforms) {
    const [os = 'linux', architecture = 'amd64'] = platform.split('/');
    const layers = makeLayers(image, architecture);
    const first = platform === image.platforms[0];
    const config = documentBlob(MEDIA.config, makeConfig(image, architecture, layers), first && image.configDigest ? `sha256:${completed(image.configDigest)}` : undefined);
    const content: Manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: layers.map(descriptorOf) };
    const manifest = documentBlob(MEDIA.manifest, content, first && image.manifest ? `sha256:${completed(image.manifest)}` : undefined);
    for (const blob of [...layers, config, manifest]) store.put(repository, blob);
    manifests.push({ ...descriptorOf(manifest), platform: { architecture, os, ...(architecture === 'arm64' ? { variant: 'v8' } : {}) } });
    manifests.push(attest(store, repository, manifest.digest));
  }
  const index: Index = { schemaVersion: 2, mediaType: MEDIA.index, manifests };
  const blob = documentBlob(MEDIA.index, index, image.index ? `sha256:${image.index}` : undefined);
  for (const tag of image.tags) store.put(repository, blob, tag);
}

/** A provenance statement about a manifest. */
function attest(store: RepositoryStore, repository: string, subject: string): Descriptor {
  const statement = documentBlob(MEDIA.attestation, { _type: 'https://in-toto.io/Statement/v0.1', predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: repository, digest: { sha256: subject.slice(7) } }] });
  const config = documentBlob(MEDIA.config, attestationConfig(statement.digest));
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: [{ ...descriptorOf(statement), annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }] });
  for (const blob of [statement, config, manifest]) store.put(repository, blob);
  return { ...descriptorOf(manifest), annotations: { 'vnd.docker.reference.digest': subject, 'vnd.docker.reference.type': 'attestation-manifest' }, platform: { architecture: 'unknown', os: 'unknown' } };
}

/** A store that fills itself from a catalogue, repository by repository. */
export class CatalogueStore extends RepositoryStore {
  readonly #waiting = new Map<string, CatalogueImage[]>();

  constructor(catalogue: readonly CatalogueImage[]) {
    super();
    for (const image of catalogue) {
      const name = image.repository.includes('/') ? image.repository : `library/${image.repository}`;
      this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), image]);
    }
  }

  offers(name: string): boolean {
    return this.#waiting.has(name) || this.repositories.has(name);
  }

  override manifest(name: string, reference: string): Blob | undefined {
    this.#make(name);
    return super.manifest(name, reference);
  }

  #make(name: string): void {
    const images = this.#waiting.get(name);
    if (!images) return;
    this.#waiting.delete(name);
    for (const image of images) publish(this, name, image);
  }
}
