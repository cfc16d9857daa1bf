/** volume-subpath and image-subpath: only a part of the source is mounted. */
import type { ContainerRecord, MountPoint } from '../../api/engine/containers.ts';
import { internal } from '../http/errors.ts';
import type { MountSpec } from '../runtime/rootfs.ts';

type Source = Pick<MountSpec, 'fileSystem' | 'base'>;

/** @throws 500 where there is no such part */
export function partOf(record: ContainerRecord, point: MountPoint, source: Source): Source {
  const mount = record.hostConfig.Mounts?.find(({ Target }) => Target?.replace(/\/+$/, '') === point.Destination);
  const subpath = mount?.VolumeOptions?.Subpath || mount?.ImageOptions?.Subpath;
  if (!subpath) return source;
  const base = [...source.base, ...subpath.split('/').filter((part) => part !== '' && part !== '.')];
  if (!source.fileSystem.lookup(base)) throw internal(`cannot access path ${point.Source}/${subpath}: lstat ${point.Source}/${subpath}: no such file or directory`);
  return { fileSystem: source.fileSystem, base };
}
