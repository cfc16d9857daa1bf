/** The image store: names that point at content, and what can be found through them. */
import { MEDIA, type Descriptor, type ImageConfig, type ImageRecord, type Manifest } from '../../api/engine/images.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import type { Engine } from '../engine.ts';
import { notFound } from '../http/errors.ts';
import { ACTOR } from '../store-names.ts';
import { ContentStore } from './content.ts';
import { applyLayer } from './layers.ts';
import { familiar, normalised, parseReference, repositoryPart, withDefaultTag } from './reference.ts';

/** What a reference leads to. */
export interface Found {
  target: Descriptor;
  /** The name that was meant, where it was a name. */
  record: ImageRecord | undefined;
}

/** An image for one platform. */
export interface PlatformImage {
  descriptor: Descriptor;
  manifest: Manifest;
  config: ImageConfig;
}

export const DANGLING = 'moby-dangling@';

export class Images {
  /** What else keeps content: the caches of builds. */
  readonly keepers: (() => Iterable<string>)[] = [];
  readonly content = new ContentStore();
  readonly #engine: Engine;
  readonly #now: () => number;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#now = () => engine.now;
  }

  list(): ImageRecord[] {
    return this.#engine.store.list<ImageRecord>(this.#engine.collections.images);
  }

  get(name: string): ImageRecord | undefined {
    return this.#engine.store.get<ImageRecord>(this.#engine.collections.images, name);
  }

  /** All names of what has this digest, oldest name first. */
  namesOf(digest: string): ImageRecord[] {
    return this.list().filter((one) => one.target.digest === digest).sort((a, b) => a.taggedAt - b.taggedAt || (a.name < b.name ? -1 : 1));
  }

  /** By name, digest, id or the beginning of an id. @throws 400 where it can be none of them */
  find(reference: string): Found | undefined {
    const byId = this.#byId(reference);
    if (byId) return byId;
    if (/^sha256:[0-9a-f]+$/.test(reference)) return undefined;
    const parsed = parseReference(reference);
    const named = this.get(normalised(withDefaultTag(parsed)));
    if (named) return { target: named.target, record: named };
    if (!parsed.digest) return undefined;
    const repository = `${parsed.domain}/${parsed.path}`;
    const same = this.namesOf(parsed.digest).find((one) => repositoryPart(one.name) === repository);
    return same && { target: same.target, record: undefined };
  }

  #byId(reference: string): Found | undefined {
    const hex = /^(?:sha256:)?([0-9a-f]{4,64})$/.exec(reference)?.[1];
    if (!hex) return undefined;
    const prefix = `sha256:${hex}`;
    const targets = new Map(this.list().filter((one) => one.target.digest.startsWith(prefix)).map((one) => [one.target.digest, one.target]));
    if (targets.size === 1) return { target: [...targets.values()][0]!, record: undefined };
    return undefined;
  }

  /** @throws 404 'No such image: x:latest' */
  require(reference: string): Found {
    const found = this.find(reference);
    if (!found) throw notFound(`No such image: ${this.missingName(reference)}`);
    return found;
  }

  missingName(reference: string): string {
    if (/^sha256:/.test(reference)) return reference;
    return familiar(normalised(withDefaultTag(parseReference(reference))));
  }

  set(record: ImageRecord, reason: string): void {
    this.#engine.store.commit(this.#engine.collections.images, record.name, record, ACTOR, { reason });
  }

  /** Takes a name away; content that nothing leads to any more goes with it. Returns whether that was the last name. */
  unset(name: string, reason: string): boolean {
    const record = this.get(name);
    if (!record) return false;
    this.#engine.store.commit(this.#engine.collections.images, name, undefined, ACTOR, { reason });
    const last = this.namesOf(record.target.digest).length === 0;
    if (last) this.collect();
    return last;
  }

  /** Takes a name away while other builds are at work: what it led to goes when content is collected next. */
  forget(name: string, reason: string): void {
    if (this.get(name)) this.#engine.store.commit(this.#engine.collections.images, name, undefined, ACTOR, { reason });
  }

  /** Gives `target` a name. What had the name before hangs loose if it has no other. */
  tag(name: string, target: Descriptor, more: Partial<ImageRecord> = {}, reason = 'image tagged'): void {
    const before = this.get(name);
    if (before && before.target.digest !== target.digest && this.namesOf(before.target.digest).length === 1) {
      this.set({ ...before, name: `${DANGLING}${before.target.digest}`, taggedAt: before.taggedAt }, 'image lost its name');
    }
    const dangling = `${DANGLING}${target.digest}`;
    if (name !== dangling && this.get(dangling)) this.#engine.store.commit(this.#engine.collections.images, dangling, undefined, ACTOR, { reason });
    this.set({ ...more, name, target, taggedAt: this.#now() }, reason);
  }

  /** Forgets content that no name, container or build cache leads to. */
  collect(): void {
    const live = new Set<string>();
    for (const record of this.list()) this.#mark(record.target.digest, live);
    for (const digest of this.#engine.containers.usedManifests()) this.#mark(digest, live);
    for (const digest of this.keepers.flatMap((held) => [...held()])) live.add(digest);
    for (const digest of [...this.content.digests()]) if (!live.has(digest)) this.content.delete(digest);
  }

  #mark(digest: string, live: Set<string>): void {
    if (live.has(digest)) return;
    live.add(digest);
    for (const one of this.content.index(digest)?.manifests ?? []) this.#mark(one.digest, live);
    const manifest = this.content.manifest(digest);
    if (!manifest) return;
    live.add(manifest.config.digest);
    for (const layer of manifest.layers) live.add(layer.digest);
  }

  /** The manifests that a target stands for; of an index with their platforms. */
  manifests(target: Descriptor): Descriptor[] {
    return this.content.index(target.digest)?.manifests ?? [target];
  }

  /** The image for a platform ('linux/amd64'), if its content is here. */
  platformImage(target: Descriptor, platform = 'linux/amd64'): PlatformImage | undefined {
    const [os, architecture, variant] = platform.split('/');
    for (const descriptor of this.manifests(target)) {
      if (descriptor.annotations?.['vnd.docker.reference.type']) continue;
      const manifest = this.content.manifest(descriptor.digest);
      const config = manifest && this.content.config(manifest.config.digest);
      if (!manifest || !config) continue;
      const own = descriptor.platform ?? { os: config.os, architecture: config.architecture, variant: config.variant };
      if (own.os !== os || own.architecture !== architecture || (variant && own.variant && own.variant !== variant)) continue;
      if (manifest.layers.every((layer) => this.content.has(layer.digest))) return { descriptor, manifest, config };
    }
    return undefined;
  }

  /** The image for this host, or for another platform where only that is here. */
  bestImage(target: Descriptor): PlatformImage | undefined {
    const own = this.platformImage(target);
    if (own) return own;
    for (const { digest, platform } of this.manifests(target)) {
      const manifest = this.content.manifest(digest), on = platform ?? (manifest && this.content.config(manifest.config.digest));
      const other = on && this.platformImage(target, `${on.os}/${on.architecture}`);
      if (other) return other;
    }
    return undefined;
  }

  /** The file tree of an image. */
  tree(manifest: Manifest): DirectoryNode {
    let tree: DirectoryNode | undefined;
    for (const { digest } of manifest.layers) {
      const layer = this.content.get(digest)?.layer;
      if (layer) tree = applyLayer(tree, layer.tree());
    }
    return tree ?? directoryNode();
  }

  /** Bytes of the manifests, configurations and compressed layers that are here. */
  contentSize(target: Descriptor): number {
    const seen = new Set<string>();
    let sum = 0;
    const add = (digest: string): void => {
      const blob = this.content.get(digest);
      if (!blob || seen.has(digest)) return;
      seen.add(digest);
      sum += blob.size;
    };
    add(target.digest);
    for (const { digest } of this.manifests(target)) {
      const manifest = this.content.manifest(digest);
      if (!manifest) continue;
      add(digest);
      add(manifest.config.digest);
      for (const layer of manifest.layers) add(layer.digest);
    }
    return sum;
  }

  /** Bytes of the unpacked layers. */
  unpackedSize(manifest: Manifest): number {
    return manifest.layers.reduce((sum, { digest }) => sum + (this.content.get(digest)?.layer?.unpacked ?? 0), 0);
  }

  /** Content and unpacked layers together: what `docker images` calls disk usage. */
  totalSize(target: Descriptor): number {
    let sum = this.contentSize(target);
    for (const { digest } of this.manifests(target)) {
      const manifest = this.content.manifest(digest);
      if (manifest) sum += this.unpackedSize(manifest);
    }
    return sum;
  }

  isIndex(target: Descriptor): boolean {
    return target.mediaType === MEDIA.index;
  }
}
