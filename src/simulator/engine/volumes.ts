/** Volumes of the local driver: folders below /var/lib/docker/volumes. */
import type { VolumeRecord } from '../api/engine/volumes.ts';
import { directoryNode, type DirectoryNode } from '../kernel/inode.ts';
import { treeSize } from '../kernel/file-system.ts';
import type { Engine } from './engine.ts';
import { badRequest, conflict, internal, notFound } from './http/errors.ts';
import { ACTOR } from './store-names.ts';
import { secondTime } from './timestamp.ts';

const ROOT = '/var/lib/docker/volumes';
/** Of a name in a file system. */
const LONGEST_NAME = 255;
const OPTIONS = ['type', 'device', 'o', 'size'];
export const ANONYMOUS = 'com.docker.volume.anonymous';

export interface VolumeRequest {
  Name?: string;
  Driver?: string;
  DriverOpts?: Record<string, string> | null;
  Labels?: Record<string, string> | null;
}

const missing = (name: string): Error => notFound(`get${name && ` ${name}`}: no such volume`);

export class Volumes {
  readonly #engine: Engine;
  /** In which order they were made. */
  readonly #order = new Map<string, number>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  list(): VolumeRecord[] {
    return this.#engine.store.list<VolumeRecord>(this.#engine.collections.volumes).sort((a, b) => this.#order.get(a.Name)! - this.#order.get(b.Name)!);
  }

  get(name: string): VolumeRecord | undefined {
    return this.#engine.store.get<VolumeRecord>(this.#engine.collections.volumes, name);
  }

  /** @throws 404 */
  require(name: string): VolumeRecord {
    const found = this.get(name);
    if (!found) throw missing(name);
    return found;
  }

  /** Makes a volume, or returns the one of that name. @throws 400, 404 */
  create({ Name = '', Driver = '', DriverOpts = null, Labels = null }: VolumeRequest, reason = 'volume created'): VolumeRecord {
    const engine = this.#engine;
    const name = Name || engine.newId('volume');
    const held = this.get(name);
    if (held && ['', 'local'].includes(Driver)) return held;
    if (Driver !== '' && Driver !== 'local') throw notFound(`create ${name}: error looking up volume plugin ${Driver}: plugin "${Driver}" not found`);
    if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name)) {
      throw badRequest(name.length === 1 ? `create ${name}: volume name is too short, names should be at least two alphanumeric characters`
        : `create ${name}: ${JSON.stringify(name)} includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`);
    }
    if (name.length > LONGEST_NAME) throw internal(`create ${name}: error while creating volume root path '${ROOT}/${name}': mkdir ${ROOT}/${name}: file name too long`);
    const strange = Object.keys(DriverOpts ?? {}).find((option) => !OPTIONS.includes(option));
    if (strange !== undefined) throw badRequest(`create ${name}: invalid option: ${JSON.stringify(strange)}`);
    const needs = { device: ['type'], o: ['device', 'type'], type: ['device'] };
    for (const [option, others] of Object.entries(needs)) for (const other of others) {
      if (DriverOpts && option in DriverOpts && !(other in DriverOpts)) throw badRequest(`create ${name}: missing required option: ${JSON.stringify(other)}`);
    }
    // The host's file system keeps no quotas of projects.
    if (DriverOpts && 'size' in DriverOpts) throw badRequest(`create ${name}: quota size requested but no quota support`);
    const labels = Name ? Labels : { ...Labels, [ANONYMOUS]: '' };
    const sorted = (record: Record<string, string> | null): Record<string, string> | null => record && Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    const record: VolumeRecord = {
      CreatedAt: secondTime(engine.now), Driver: 'local', Labels: sorted(labels), Mountpoint: `${ROOT}/${name}/_data`, Name: name,
      Options: sorted(DriverOpts), Scope: 'local',
    };
    const { fileSystem } = engine.host;
    fileSystem.makeDirectories(this.path(name).slice(0, -1), engine.now, 0o711);
    fileSystem.put(this.path(name), directoryNode({}, { mtime: engine.now }), engine.now);
    this.#order.set(name, engine.count('volume order'));
    engine.store.commit(this.#engine.collections.volumes, name, record, ACTOR, { reason });
    engine.events.emit('volume', 'create', name, { driver: 'local' });
    return record;
  }

  /** Path of its data in the host's file system. */
  path(name: string): string[] {
    return [...ROOT.split('/').filter(Boolean), name, '_data'];
  }

  data(name: string): DirectoryNode {
    const node = this.#engine.host.fileSystem.lookup(this.path(name));
    return node?.kind === 'directory' ? node : directoryNode();
  }

  size(name: string): number {
    return treeSize(this.data(name));
  }

  /** Fills an empty volume with what the image has at the mount's place. */
  copyUp(name: string, from: DirectoryNode): void {
    if (this.data(name).entries.size > 0) return;
    const { fileSystem } = this.#engine.host;
    const { mode, uid, gid } = from;
    fileSystem.put(this.path(name), directoryNode(new Map(from.entries), { mode, uid, gid, mtime: this.#engine.now }), this.#engine.now);
  }

  /** Ids of the containers that refer to it, running or not. */
  users(name: string): string[] {
    return this.#engine.containers.list().filter((one) => one.mounts.some((mount) => mount.Type === 'volume' && mount.Name === name)).map((one) => one.id);
  }

  /** @throws 404, 409 */
  remove(name: string, force: boolean): void {
    if (!this.get(name)) {
      if (force) return;
      throw missing(name);
    }
    const users = this.users(name);
    if (users.length > 0) throw conflict(`remove ${name}: volume is in use - [${users.join(', ')}]`);
    this.#engine.host.fileSystem.remove(this.path(name).slice(0, -1), this.#engine.now);
    this.#engine.store.commit(this.#engine.collections.volumes, name, undefined, ACTOR, { reason: 'volume removed' });
    this.#engine.events.emit('volume', 'destroy', name, { driver: 'local' });
  }

  /** Removes what no container uses; only anonymous ones unless `all`. Returns their names and bytes. */
  prune(passes: (volume: VolumeRecord) => boolean, all: boolean): { names: string[]; bytes: number } {
    const names: string[] = [];
    let bytes = 0;
    for (const volume of this.list()) {
      if (!all && volume.Labels?.[ANONYMOUS] === undefined) continue;
      // What has options of its own may lie anywhere: it is never pruned.
      if (Object.keys(volume.Options ?? {}).length > 0 || !passes(volume) || this.users(volume.Name).length > 0) continue;
      bytes += this.size(volume.Name);
      this.remove(volume.Name, true);
      names.push(volume.Name);
    }
    this.#engine.events.emit('volume', 'prune', '', { reclaimed: String(bytes) });
    return { names, bytes };
  }
}
