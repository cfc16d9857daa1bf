/** Binds, mounts, tmpfs and volumes of a request, as the mount points that a container gets. */
import type { ContainerConfig, HostConfig, MountPoint } from '../../api/engine/containers.ts';
import type { VolumeRecord } from '../../api/engine/volumes.ts';
import type { Engine } from '../engine.ts';
import type { CreateChecks } from './create-checks.ts';
import { mountedImage } from './image-mount.ts';
import { cleanPath } from '../../kernel/path-clean.ts';
import { badRequest, internal } from '../http/errors.ts';

export const MODES = new Set(['ro', 'rw', 'z', 'Z', 'nocopy', 'shared', 'rshared', 'slave', 'rslave', 'private', 'rprivate', 'consistent', 'cached', 'delegated']);
export const PROPAGATION = ['shared', 'rshared', 'slave', 'rslave', 'private', 'rprivate'];

/** Go's filepath.Clean of an absolute path. */
export const clean = (path: string): string => cleanPath(`/${path}`);

/** A mount point with what the record does not keep. */
export interface PlannedMount {
  point: MountPoint;
  /** The image's files are copied into an empty volume. */
  copy: boolean;
  /** `--tmpfs`: mounted, but not listed among the mounts. */
  hidden?: boolean;
  volume?: { labels?: Record<string, string> | null; driver?: string; options?: Record<string, string> | null; anonymous?: boolean; /** Of the container's or the image's own configuration. */ ofConfig?: boolean };
  /** A missing source is made (binds), or an error (mounts). */
  makeSource?: boolean;
}

const fail = (spec: string, reason: string): Error => internal(`invalid volume specification: '${spec}': ${reason}`);

/** 'source:target:mode' of --volume. */
export function parseBind(spec: string): PlannedMount {
  const parts = spec.split(':');
  if (parts.length > 3 || parts.length < 2 || parts.some((part) => part === '')) {
    if (parts.length === 1 && spec !== '' && !spec.startsWith('/')) throw fail(spec, `invalid mount config for type "volume": invalid mount path: '${spec}' mount path must be absolute`);
    if (parts.length === 1 && spec !== '') return anonymous(spec);
    throw internal(`invalid volume specification: '${spec}'`);
  }
  const [source = '', target = '', mode = ''] = parts;
  const isBind = source.startsWith('/');
  const type = isBind ? 'bind' : 'volume';
  const words = mode === '' ? [] : mode.split(',');
  if (words.some((word) => !MODES.has(word)) || (words.includes('ro') && words.includes('rw'))) throw internal(`invalid mode: ${mode}`);
  if (!target.startsWith('/')) throw fail(spec, `invalid mount config for type "${type}": invalid mount path: '${target}' mount path must be absolute`);
  if (clean(target) === '/') throw fail(spec, `invalid mount config for type "${type}": invalid specification: destination can't be '/'`);
  if (!isBind && words.some((word) => PROPAGATION.includes(word))) throw fail(spec, 'invalid mount config for type "volume": field BindOptions must not be specified');
  const readonly = words.includes('ro');
  if (isBind && words.includes('nocopy')) throw fail(spec, 'invalid mount config for type "bind": field VolumeOptions must not be specified');
  if (isBind) return { point: { Type: 'bind', Source: clean(source), Destination: clean(target), Mode: mode, RW: !readonly, Propagation: words.find((word) => PROPAGATION.includes(word)) ?? 'rprivate' }, copy: false, makeSource: true };
  return { point: volumePoint(source, clean(target), mode === '' ? 'z' : mode, !readonly), copy: !words.includes('nocopy') };
}

export const volumePoint = (name: string, target: string, mode: string, writable: boolean): MountPoint => ({
  Type: 'volume', Name: name, Source: `/var/lib/docker/volumes/${name}/_data`, Destination: target, Driver: 'local', Mode: mode, RW: writable, Propagation: '',
});

const anonymous = (target: string, driver = ''): PlannedMount => ({ point: volumePoint('', target.startsWith('/') ? clean(target) : target, '', true), copy: true, volume: { anonymous: true, driver } });

/**
 * All mount points of a new container, in no particular order.
 * @param checks reads --mount and --volumes-from; no ordinary request has them
 * @throws ApiError
 */
export function planMounts(engine: Engine, config: ContainerConfig, host: HostConfig, checks: CreateChecks | undefined): PlannedMount[] {
  const planned = new Map<string, PlannedMount>();
  const add = (one: PlannedMount): void => {
    if (planned.has(one.point.Destination)) throw badRequest(`Duplicate mount point: ${one.point.Destination}`);
    // What is named is made as soon as it is read: it stays where a later one is refused.
    if (one.point.Type === 'volume' && one.point.Name) makeVolume(engine, one);
    planned.set(one.point.Destination, one);
  };
  const inherited = (host.VolumesFrom ?? []).flatMap((spec) => checks!.volumesFrom(engine, spec));
  for (const bind of host.Binds ?? []) add(parseBind(bind));
  for (const [target, options] of Object.entries(host.Tmpfs ?? {})) add({ point: { Type: 'tmpfs', Source: '', Destination: clean(target), Mode: options, RW: true, Propagation: '' }, copy: false, hidden: true });
  for (const mount of host.Mounts ?? []) add(checks!.parseMount(mount));
  for (const one of inherited) if (!planned.has(one.point.Destination)) planned.set(one.point.Destination, one);
  for (const target of Object.keys(config.Volumes ?? {})) if (!planned.has(clean(target))) planned.set(clean(target), ofConfig(target, host['VolumeDriver'] as string | undefined));
  return [...planned.values()];
}

function ofConfig(target: string, driver: string | undefined): PlannedMount {
  const one = anonymous(target, driver);
  return { ...one, volume: { ...one.volume, ofConfig: true } };
}

const makeVolume = (engine: Engine, { point, volume }: PlannedMount): VolumeRecord => engine.volumes.create({ Name: volume?.anonymous ? '' : point.Name, Driver: volume?.driver ?? '', DriverOpts: volume?.options ?? null, Labels: volume?.labels ?? null }, 'made for a container');

/** Makes what the mount points need on the host and completes them; folders are made when the container starts. @throws ApiError */
export function realizeMounts(engine: Engine, planned: readonly PlannedMount[]): MountPoint[] {
  return planned.map((one) => {
    const { point } = one;
    if (point.Type === 'image') return mountedImage(engine, point);
    if (point.Type !== 'volume') return point;
    const record = makeVolume(engine, one);
    return { ...point, Name: record.Name, Source: record.Mountpoint };
  });
}

/** Looks for what is to be mounted, and makes a folder where --volume may. @throws 400 */
export function requireSource(engine: Engine, { point: { Type, Source }, makeSource = false }: Pick<PlannedMount, 'point' | 'makeSource'>): void {
  if (Type !== 'bind') return;
  const { host } = engine;
  try {
    if (host.ns.mounts.locate(Source).node) return;
  } catch {
    // A folder on the way is missing.
  }
  if (!makeSource) throw badRequest(`invalid mount config for type "bind": bind source path does not exist: ${Source}`);
  host.fileSystem.makeDirectories(Source.split('/').filter(Boolean), engine.now);
}
