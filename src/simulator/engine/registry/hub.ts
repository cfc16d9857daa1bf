/** Fills a registry's store from a catalogue; each image is made when somebody first asks for it. */
import { MEDIA, type Descriptor, type ImageConfig, type Index, type Manifest } from '../../api/engine/images.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { parseRfc3339 } from '../../kernel/calendar.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { stamp } from '../../kernel/stamp.ts';
import type { Catalogue, CatalogueImage, CatalogueLayer } from '../../images/catalogue.ts';
import { definitionOf } from '../../images/registry.ts';
import { isAlpine } from '../../images/definition.ts';
import { attestationConfig, descriptorOf, documentBlob, type Blob } from '../images/content.ts';
import type { IsReal } from '../../images/catalogue/unsimulated.ts';
import { RepositoryStore, type Repository } from './repository-store.ts';

/** How much larger layers are unpacked: the share of the recorded Debian and busybox layers. */
const expansion = (image: CatalogueImage, layer: CatalogueLayer, i: number): number => {
  if (layer.compressed < 2000) return 4096;
  const factor = i > 0 ? 2.86 : isAlpine(image) || image.repository === 'busybox' ? 1.99 : 2.96;
  return Math.ceil((layer.compressed * factor) / 4096) * 4096;
};

/** A hex digest of which the beginning is known. */
const completed = (known: string): string => known + sha256Hex(known).slice(known.length);

/** The files of its layers, as old as the image. */
function treesOf(image: CatalogueImage): DirectoryNode[] {
  const created = parseRfc3339(image.created) ?? 0;
  return (image.definition ?? definitionOf(image.repository)).layers(image).map((tree) => stamp(tree, created));
}

function makeLayers(image: CatalogueImage, architecture: string): Blob[] {
  let trees: DirectoryNode[] | undefined;
  const own = architecture === 'amd64' ? '' : `${architecture} `;
  return image.layers.map((layer, i) => {
    const key = layer.diffId ?? layer.digest ?? `${image.repository} ${image.tags[0]} ${i}`;
    const diffId = `sha256:${layer.diffId ? layer.diffId + sha256Hex(own + key).slice(layer.diffId.length) : sha256Hex(`${own}diff ${key}`)}`;
    const digest = layer.digest && own === '' ? `sha256:${completed(layer.digest)}` : `sha256:${sha256Hex(`${own}layer ${key}`)}`;
    const tree = (): { root: DirectoryNode; removed: [] } => ({ root: (trees ??= treesOf(image))[i] ?? directoryNode(), removed: [] });
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

/** Blobs of images that were made before: they are the same in every world of a page. */
const made = new WeakMap<CatalogueImage, Blob[]>();

/** Puts an image into a repository under its tags. */
export function publish(store: RepositoryStore, repository: string, image: CatalogueImage): void {
  let blobs = made.get(image);
  if (!blobs) made.set(image, (blobs = makeImage(repository, image)));
  for (const blob of blobs) store.put(repository, blob);
  for (const tag of image.tags) store.put(repository, blobs.at(-1)!, tag);
}

/** One image for all its platforms, with an attestation for each, as Docker Hub's official images are; its index last. */
function makeImage(repository: string, image: CatalogueImage): Blob[] {
  const manifests: Descriptor[] = [], blobs: Blob[] = [];
  for (const platform of image.platforms) {
    const [os = 'linux', architecture = 'amd64'] = platform.split('/');
    const layers = makeLayers(image, architecture);
    const first = platform === image.platforms[0];
    const config = documentBlob(MEDIA.config, makeConfig(image, architecture, layers), first && image.configDigest ? `sha256:${completed(image.configDigest)}` : undefined);
    const content: Manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: layers.map(descriptorOf) };
    const manifest = documentBlob(MEDIA.manifest, content, first && image.manifest ? `sha256:${completed(image.manifest)}` : undefined);
    const attestation = attest(repository, manifest.digest);
    blobs.push(...layers, config, manifest, ...attestation.blobs);
    manifests.push({ ...descriptorOf(manifest), platform: { architecture, os, ...(architecture === 'arm64' ? { variant: 'v8' } : {}) } }, attestation.descriptor);
  }
  const index: Index = { schemaVersion: 2, mediaType: MEDIA.index, manifests };
  return [...blobs, documentBlob(MEDIA.index, index, image.index ? `sha256:${image.index}` : undefined)];
}

/** A provenance statement about a manifest. */
function attest(repository: string, subject: string): { blobs: Blob[]; descriptor: Descriptor } {
  const statement = documentBlob(MEDIA.attestation, { _type: 'https://in-toto.io/Statement/v0.1', predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: repository, digest: { sha256: subject.slice(7) } }] });
  const config = documentBlob(MEDIA.config, attestationConfig(statement.digest));
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: [{ ...descriptorOf(statement), annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }] });
  const annotations = { 'vnd.docker.reference.digest': subject, 'vnd.docker.reference.type': 'attestation-manifest' };
  return { blobs: [statement, config, manifest], descriptor: { ...descriptorOf(manifest), annotations, platform: { architecture: 'unknown', os: 'unknown' } } };
}

/** A store that fills itself from a catalogue, image by image. */
export class CatalogueStore extends RepositoryStore {
  readonly #waiting = new Map<string, CatalogueImage[]>();

  readonly #namespace: string | undefined;
  #later: Catalogue['later'];
  #unsimulated: Catalogue['unsimulated'];
  #isReal: IsReal = () => false;

  constructor({ namespace, images, later, unsimulated }: Catalogue) {
    super();
    this.#namespace = namespace;
    this.#later = later;
    this.#unsimulated = unsimulated;
    this.#add(images);
  }

  #add(images: readonly CatalogueImage[]): void {
    for (const image of images) {
      const name = image.repository.includes('/') || !this.#namespace ? image.repository : `${this.#namespace}/${image.repository}`;
      const others = this.#waiting.get(name);
      if (others) others.push(image);
      else this.#waiting.set(name, [image]);
    }
  }

  override *prepare(name: string, reference: string): Blocking<void> {
    if ((!this.#later && !this.#unsimulated) || this.manifest(name, reference) || this.blob(name, reference)) return;
    if (this.#later) this.#addLater(yield* this.#later());
    if (this.#unsimulated) this.#isReal = yield* this.#unsimulated();
    this.#unsimulated = undefined;
  }

  /** All repositories, those included that come later. */
  *names(): Blocking<string[]> {
    if (this.#later) this.#addLater(yield* this.#later());
    return [...new Set([...this.#waiting.keys(), ...this.repositories.keys()])];
  }

  /** An image where nothing may wait, as a world begins: what comes later has to be there already (the page of such a lesson loads it first). */
  atOnce(name: string, reference: string): Blob | undefined {
    const steps = this.prepare(name, reference);
    while (!steps.next().done);
    return this.manifest(name, reference);
  }

  /** While the images were on their way somebody else may have waited for them as well: they are added once. */
  #addLater(images: readonly CatalogueImage[]): void {
    if (this.#later) this.#add(images);
    this.#later = undefined;
  }

  override lacks(name: string, reference: string): boolean {
    return this.#isReal(name, reference, this.offers(name)) && this.manifest(name, reference) === undefined;
  }

  override offers(name: string): boolean {
    return this.#waiting.has(name) || super.offers(name);
  }

  override find(name: string): Repository | undefined {
    this.#make(name, () => true);
    return super.find(name);
  }

  /** A tag needs its own image only; a digest may be of any. */
  override manifest(name: string, reference: string): Blob | undefined {
    this.#make(name, ({ tags }) => reference.startsWith('sha256:') || tags.includes(reference));
    return super.manifest(name, reference);
  }

  #make(name: string, wanted: (image: CatalogueImage) => boolean): void {
    const images = this.#waiting.get(name);
    if (!images) return;
    const left: CatalogueImage[] = [];
    for (const image of images) {
      if (wanted(image)) publish(this, name, image);
      else left.push(image);
    }
    if (left.length > 0) this.#waiting.set(name, left);
    else this.#waiting.delete(name);
  }
}
