/** The builder of the engine: its cache, its records for `docker system df` and `buildx du`, and pruning. */
import { untilMoment } from '../http/until.ts';
import type { DirectoryNode, Inode } from '../../kernel/inode.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict } from '../http/errors.ts';
import type { Filters } from '../http/filters.ts';
import { nanoTime } from '../timestamp.ts';
import { BuildCache } from './cache.ts';
import { transferSize } from './context.ts';
import { BuildHistory } from './history.ts';
import { keptBytes, type Room } from './room.ts';
import type { StageState } from './stage-state.ts';

export class Builder {
  readonly cache = new BuildCache();
  readonly history = new BuildHistory();
  /** Digests of what addresses gave the last time. */
  readonly downloaded = new Map<string, string>();
  /** Results that other builds of the same bake file stand on, by the client's name of the build. */
  readonly results = new Map<string, StageState>();
  /** Builders in containers, by the volume that keeps what they made. */
  readonly #nodes = new Map<string, Builder>();
  /** What steps of the classic builder made, by what they were made from. */
  readonly classic = new Map<string, { id: string; state: StageState }>();
  readonly #engine: Engine;
  /** Bases of builds, which no name in the image store keeps. */
  readonly #bases = new Set<string>();
  /** Nodes of contexts that were sent before: they do not travel again. */
  readonly #sent = new WeakSet<Inode>();
  /** When a history entry without a layer was first made, so that a build from the cache is the same image. */
  readonly #created = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.images.keepers.push(() => this.#heldBlobs());
  }

  /** The builder that runs in a container. @throws ApiError where none does */
  node(name: string): Builder {
    const container = this.#engine.containers.require(name);
    if (container.state.status !== 'running') throw conflict(`container ${container.id} is not running`);
    const state = container.mounts.find((one) => one.Destination === '/var/lib/buildkit')?.Name ?? container.id;
    let builder = this.#nodes.get(state);
    if (!builder) this.#nodes.set(state, (builder = new Builder(this.#engine)));
    return builder;
  }

  hold(digest: string): void {
    this.#bases.add(digest);
  }

  createdAt(key: string): string {
    let at = this.#created.get(key);
    if (!at) this.#created.set(key, (at = nanoTime(this.#engine.now)));
    return at;
  }

  /** Bytes that must travel of a context: descriptions of everything, contents of what is new. */
  changedBytes(context: DirectoryNode | undefined, wanted: DirectoryNode): number {
    if (!context) return 2;
    const visit = (node: Inode, name: string): number => {
      if (node.kind === 'directory') return (name === '' ? 0 : 25 + name.length) + [...node.entries].reduce((sum, [own, child]) => sum + visit(child, own), 0);
      const known = this.#sent.has(node);
      this.#sent.add(node);
      return known ? 20 + name.length : transferSize(node, name);
    };
    return visit(wanted, '');
  }

  /** Blobs that the build cache keeps. */
  *#heldBlobs(): Iterable<string> {
    const { content } = this.#engine.images;
    for (const digest of this.#bases) {
      yield digest;
      for (const one of content.index(digest)?.manifests ?? [{ digest }]) {
        const manifest = content.manifest(one.digest);
        if (!manifest) continue;
        yield one.digest;
        yield manifest.config.digest;
        for (const layer of manifest.layers) yield layer.digest;
      }
    }
    yield* this.cache.blobs();
  }

  /** The build cache as /system/df lists it. */
  cacheRecords(): Record<string, unknown>[] {
    const shared = new Set(this.#engine.images.list().flatMap((one) => this.#engine.images.platformImage(one.target)?.manifest.layers.map((layer) => layer.digest) ?? []));
    const regular = this.cache.entries().map((one) => ({
      ID: one.id, Type: one.type, Description: one.description, InUse: false, Shared: shared.has(one.layer.digest), Size: one.layer.layer?.unpacked ?? 0,
      CreatedAt: nanoTime(one.createdAt), LastUsedAt: nanoTime(one.lastUsed), UsageCount: one.uses,
    }));
    const mounts = this.cache.mounts().map((one) => ({ ID: one.id, Type: 'exec.cachemount', Description: one.description, InUse: false, Shared: false, Size: one.size, CreatedAt: nanoTime(one.createdAt), LastUsedAt: nanoTime(one.lastUsed), UsageCount: one.uses }));
    const sources = this.cache.sources().map((one) => ({ ID: one.id, Type: 'source.local', Description: `local source for ${one.name}`, InUse: false, Shared: false, Size: 8192, CreatedAt: nanoTime(one.createdAt), LastUsedAt: nanoTime(one.lastUsed), UsageCount: one.uses }));
    return [...sources, ...regular, ...mounts];
  }

  /** POST /build/prune: what was used longest ago goes first. What images share stays unless all is asked for. */
  prune(filters: Filters, all: boolean, room: Room): { CachesDeleted: string[] | null; SpaceReclaimed: number } {
    const strange = filters.names().find((name) => !['until', 'id', 'parent', 'type', 'description', 'inuse', 'shared', 'private', 'unused-for', 'label', 'label!'].includes(name));
    if (strange) throw badRequest(`failed to prune build cache: invalid filter '${strange}'`);
    for (const value of filters.get('until')) untilMoment(this.#engine, value, 'failed to prune build cache: "until" filter expects a duration (e.g., \'24h\') or a timestamp: ');
    const deleted: string[] = [], records = this.cacheRecords().sort((a, b) => ((a['LastUsedAt'] as string) < (b['LastUsedAt'] as string) ? -1 : 1));
    const total = records.reduce((sum, { Size }) => sum + (Size as number), 0), kept = keptBytes(total, room);
    let bytes = 0;
    for (const record of records) {
      if (kept > 0 && total - bytes <= kept) break;
      if (record['Shared'] && !all) continue;
      if (!filters.any('id', (id) => record['ID'] === id) || !filters.any('type', (type) => record['Type'] === type)) continue;
      deleted.push(record['ID'] as string);
      bytes += record['Size'] as number;
      this.cache.delete(record['ID'] as string);
    }
    if (all && kept === 0) {
      this.#bases.clear();
      this.cache.forgetBases();
      this.#engine.images.collect();
    }
    this.#engine.events.emit('builder', 'prune', '', { reclaimed: String(bytes) });
    return { CachesDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: bytes };
  }
}
