/** --mount type=image: the files of an image, to be read only. */
import type { MountPoint } from '../../api/engine/containers.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import type { Engine } from '../engine.ts';
import type { MountSpec } from '../runtime/rootfs.ts';

/** A layer of its own is made over the image. @throws 404 */
export function mountedImage(engine: Engine, point: MountPoint): MountPoint {
  engine.images.require(point.Name!);
  return { ...point, Source: `/var/lib/docker/rootfs/overlayfs/${engine.random('image mount', `${point.Name} ${point.Destination} ${engine.count('image mount')}`).hex(64)}` };
}

/** @throws 404 */
export function imageSource(engine: Engine, { Name = '' }: MountPoint): Pick<MountSpec, 'fileSystem' | 'base'> {
  const image = engine.images.platformImage(engine.images.require(Name).target);
  return { fileSystem: new FileSystem(image ? engine.images.tree(image.manifest) : undefined), base: [] };
}
