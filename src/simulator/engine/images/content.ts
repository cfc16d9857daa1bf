/** Content-addressed blobs: documents (index, manifest, configuration, attestation) and layers. Registries and engines hold the same ones. */
import type { Index, ImageConfig, Manifest } from '../../api/engine/images.ts';
import { MEDIA, type Descriptor } from '../../api/engine/images.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Inode } from '../../kernel/inode.ts';
import { compressedSize, unpackedSize, type LayerTree } from './layers.ts';

export interface Blob {
  readonly digest: string;
  readonly mediaType: string;
  readonly size: number;
  /** Text of a document. */
  readonly text?: string;
  readonly layer?: Layer;
}

export interface Layer {
  /** 'sha256:…' of the unpacked tar. */
  readonly diffId: string;
  /** Bytes on disk. */
  readonly unpacked: number;
  /** Made when it is first needed. */
  readonly tree: () => LayerTree;
}

export function documentBlob(mediaType: string, content: unknown, digest?: string): Blob {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { digest: digest ?? `sha256:${sha256Hex(text)}`, mediaType, size: encode(text).length, text };
}

/** The configuration of an attestation: it stands for no platform and is made of the statement alone. */
export const attestationConfig = (statement: string): object => ({
  architecture: 'unknown', os: 'unknown', config: {}, rootfs: { type: 'layers', diff_ids: [statement] }, history: [{ created: '0001-01-01T00:00:00Z', created_by: 'buildkit attestation', comment: 'in-toto statement about another manifest of the same index' }],
});

/** A layer of files made here. Its digest stands for the content: same files, same layer. */
export function layerBlob(tree: LayerTree): Blob {
  const hash = sha256Hex(describe(tree));
  const layer: Layer = { diffId: `sha256:${hash}`, unpacked: unpackedSize(tree.root), tree: () => tree };
  return { digest: `sha256:${sha256Hex(`gzip ${hash}`)}`, mediaType: MEDIA.layer, size: compressedSize(tree.root), layer };
}

/** Everything about a tree that its tar would hold, as text. */
function describe(tree: LayerTree): string {
  const lines: string[] = [...tree.removed].sort().map((path) => `- ${path}`);
  const visit = (node: Inode, path: string): void => {
    const head = `${node.kind} ${path} ${node.mode.toString(8)} ${node.uid}:${node.gid}`;
    if (node.kind === 'directory') {
      lines.push(head);
      for (const [name, child] of [...node.entries].sort(([a], [b]) => (a < b ? -1 : 1))) visit(child, `${path}/${name}`);
    } else if (node.kind === 'file') lines.push(`${head} ${node.size} ${node.program ?? sha256Hex(node.data.subarray(0, node.size))} ${Math.floor(node.mtime / 1000)}`);
    else lines.push(`${head} ${node.kind === 'symlink' ? node.target : ''}`);
  };
  visit(tree.root, '');
  return lines.join('\n');
}

export const descriptorOf = (blob: Blob): Descriptor => ({ mediaType: blob.mediaType, digest: blob.digest, size: blob.size });

/** What the texts of blobs say: nobody changes it, so registries, engines and nodes share it. */
const documents = new WeakMap<Blob, unknown>();

/** Blobs by digest. */
export class ContentStore {
  readonly #blobs = new Map<string, Blob>();

  add(blob: Blob): Blob {
    const held = this.#blobs.get(blob.digest);
    if (held) return held;
    this.#blobs.set(blob.digest, blob);
    return blob;
  }

  get(digest: string): Blob | undefined {
    return this.#blobs.get(digest);
  }

  has(digest: string): boolean {
    return this.#blobs.has(digest);
  }

  delete(digest: string): void {
    this.#blobs.delete(digest);
  }

  digests(): IterableIterator<string> {
    return this.#blobs.keys();
  }

  #document<T>(digest: string): T | undefined {
    const blob = this.#blobs.get(digest);
    if (blob?.text === undefined) return undefined;
    let document = documents.get(blob);
    if (document === undefined) documents.set(blob, (document = JSON.parse(blob.text)));
    return document as T;
  }

  index(digest: string): Index | undefined {
    const found = this.#document<Index>(digest);
    return found && 'manifests' in found ? found : undefined;
  }

  manifest(digest: string): Manifest | undefined {
    const found = this.#document<Manifest>(digest);
    return found && 'layers' in found ? found : undefined;
  }

  config(digest: string): ImageConfig | undefined {
    return this.#document<ImageConfig>(digest);
  }
}
