/** The build cache: what a step made, by what it was made from. */
import type { DirectoryNode } from '../../kernel/inode.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Blob } from '../images/content.ts';

export interface CacheEntry {
  id: string;
  key: string;
  parent: string | undefined;
  description: string;
  /** Absent where the step came from another cache: its layer makes it of the tree below. */
  tree?: DirectoryNode;
  layer: Blob;
  createdAt: number;
  lastUsed: number;
  uses: number;
  type: 'regular' | 'source.local' | 'exec.cachemount';
}

export class BuildCache {
  readonly #entries = new Map<string, CacheEntry>();
  /** Folders of RUN --mount=type=cache, by id. */
  readonly #mounts = new Map<string, { id: string; description: string; fileSystem: FileSystem; createdAt: number; lastUsed: number; uses: number }>();
  readonly #sources = new Map<string, { id: string; createdAt: number; lastUsed: number; uses: number }>();
  /** Base images that have been unpacked for a build. */
  readonly #bases = new Set<string>();

  get(key: string, now: number): CacheEntry | undefined {
    const found = this.#entries.get(key);
    if (found) {
      found.lastUsed = now;
      found.uses++;
    }
    return found;
  }

  add(entry: Omit<CacheEntry, 'id' | 'uses' | 'lastUsed'>): CacheEntry {
    const made: CacheEntry = { ...entry, id: cacheId(entry.key), uses: 1, lastUsed: entry.createdAt };
    this.#entries.set(entry.key, made);
    return made;
  }

  /** Whether a step is known, without it counting as used. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  mount(id: string, description: string, now: number): FileSystem {
    let held = this.#mounts.get(id);
    if (!held) this.#mounts.set(id, (held = { id: cacheId(`mount ${id}`), description, fileSystem: new FileSystem(), createdAt: now, lastUsed: now, uses: 0 }));
    held.lastUsed = now;
    held.uses++;
    return held.fileSystem;
  }

  /** Whether a base was unpacked before; from now on it is. */
  useBase(chain: string): boolean {
    const known = this.#bases.has(chain);
    this.#bases.add(chain);
    return known;
  }

  entries(): CacheEntry[] {
    return [...this.#entries.values()];
  }

  mounts(): { id: string; description: string; createdAt: number; lastUsed: number; uses: number; size: number }[] {
    return [...this.#mounts.values()].map(({ fileSystem, ...rest }) => ({ ...rest, size: fileSystem.root.entries.size * 4096 + 4096 }));
  }

  delete(id: string): void {
    for (const [key, entry] of this.#entries) if (entry.id === id) this.#entries.delete(key);
    for (const [key, mount] of this.#mounts) if (mount.id === id) this.#mounts.delete(key);
    for (const [key, source] of this.#sources) if (source.id === id) this.#sources.delete(key);
  }

  /** The folders that the client sent ('dockerfile', 'context'), as BuildKit keeps them between builds. */
  useSource(name: string, now: number): void {
    const held = this.#sources.get(name);
    this.#sources.set(name, { id: cacheId(`source ${name}`), createdAt: held?.createdAt ?? now, lastUsed: now, uses: (held?.uses ?? 0) + 1 });
  }

  sources(): { name: string; id: string; createdAt: number; lastUsed: number; uses: number }[] {
    return [...this.#sources].map(([name, rest]) => ({ name, ...rest }));
  }

  forgetBases(): void {
    this.#bases.clear();
  }

  /** Blobs that images do not lead to, but steps may be taken from. */
  blobs(): string[] {
    return [...this.#entries.values()].map((entry) => entry.layer.digest);
  }
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 25 letters and digits, as BuildKit names its records. */
export function cacheId(key: string): string {
  const hex = sha256Hex(key);
  let id = '';
  for (let i = 0; i < 25; i++) id += ALPHABET[Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16) % 36];
  return id;
}
