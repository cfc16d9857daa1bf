/** What --mount and --volumes-from ask for, as planned mount points. */
import type { MountRequest } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { ANONYMOUS } from '../volumes.ts';
import { badRequest } from '../http/errors.ts';
import { clean, MODES, PROPAGATION, volumePoint, type PlannedMount } from './mount-points.ts';

/** filepath.IsLocal: a relative path that does not lead out. */
const isBelow = (path: string): boolean => {
  let depth = 0;
  return !path.startsWith('/') && path.split('/').every((part) => (depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1) >= 0);
};

/** @throws 400 */
export function parseMount(mount: MountRequest): PlannedMount {
  const bad = (reason: string): Error => badRequest(`invalid mount config for type ${JSON.stringify(mount.Type ?? '')}: ${reason}`);
  if (!['bind', 'volume', 'tmpfs', 'image'].includes(mount.Type)) throw bad('mount type unknown');
  const target = mount.Target ?? '';
  if (target === '') throw bad('field Target must not be empty');
  if (!target.startsWith('/')) throw bad(`invalid mount path: '${target}' mount path must be absolute`);
  if (clean(target) === '/') throw bad("invalid specification: destination can't be '/'");
  const writable = !mount.ReadOnly;
  if (mount.Type === 'tmpfs' && mount.Source) throw bad('field Source must not be specified');
  if (mount.Type === 'tmpfs') return { point: { Type: 'tmpfs', Source: '', Destination: clean(target), Mode: '', RW: writable, Propagation: '' }, copy: false };
  const subpath = mount.VolumeOptions?.Subpath || mount.ImageOptions?.Subpath;
  if (subpath && mount.Type === 'volume' && !mount.Source) throw bad('must not set Subpath when using anonymous volumes');
  if (subpath && !isBelow(subpath)) throw bad('subpath must be a relative path within the volume');
  if (mount.Type === 'volume') {
    const { VolumeOptions: options } = mount;
    // The mark of a nameless volume goes into the labels that were given, which is why it shows in the container's settings.
    if (!mount.Source && options?.Labels) options.Labels[ANONYMOUS] = '';
    const volume = { labels: options?.Labels ?? null, driver: options?.DriverConfig?.Name ?? '', options: options?.DriverConfig?.Options ?? null, anonymous: !mount.Source };
    return { point: volumePoint(mount.Source ?? '', clean(target), 'z', writable), copy: !options?.NoCopy, volume };
  }
  if (!mount.Source) throw bad('field Source must not be empty');
  if (mount.Type === 'image') return { point: { Type: 'image', Name: mount.Source, Source: '', Destination: clean(target), Mode: '', RW: false, Propagation: 'rprivate' }, copy: false };
  const propagation = mount.BindOptions?.Propagation;
  if (propagation && !PROPAGATION.includes(propagation)) throw bad(`invalid propagation mode: ${propagation}`);
  if (!mount.Source.startsWith('/')) throw bad(`invalid mount path: '${mount.Source}' mount path must be absolute`);
  return { point: { Type: 'bind', Source: clean(mount.Source), Destination: clean(target), Mode: '', RW: writable, Propagation: propagation || 'rprivate' }, copy: false, makeSource: mount.BindOptions?.CreateMountpoint === true };
}

/** The mounts of another container. @throws 400 */
export function volumesFrom(engine: Engine, spec: string): PlannedMount[] {
  const [name = '', mode] = spec.split(/:(.*)/s);
  if (spec === '') throw badRequest('volumes-from specification cannot be an empty string');
  if (mode !== undefined && mode.split(',').some((word) => !MODES.has(word))) throw badRequest(`invalid mode: ${mode}`);
  const source = engine.containers.find(name);
  if (!source) throw badRequest(`No such container: ${name}`);
  return source.mounts.filter((point) => point.Type !== 'tmpfs').map((point) => ({ point: { ...point, Mode: '', RW: point.RW && mode !== 'ro' }, copy: false, makeSource: true }));
}
