/** What a volume is mounted from: its folder on the host, or the device that its driver options name. */
import type { MountPoint } from '../../api/engine/containers.ts';
import type { FileSystem } from '../../kernel/file-system.ts';
import type { Engine } from '../engine.ts';
import { internal } from '../http/errors.ts';
import type { MountSpec } from '../runtime/rootfs.ts';
import { tmpfsVolume } from './tmpfs-options.ts';

/** The tmpfs volumes that containers have mounted; the last one that goes takes the content along. */
const mounted = new WeakMap<Engine, Map<string, FileSystem>>();

/** @throws 500 in the words of mount(2) */
export function volumeSource(engine: Engine, point: MountPoint): Pick<MountSpec, 'fileSystem' | 'base'> {
  const { Name = '', Source } = point, { type, device = '', o = '' } = engine.volumes.get(Name)?.Options ?? {};
  if (type === undefined) return { fileSystem: engine.host.fileSystem, base: engine.volumes.path(Name) };
  if (type === 'tmpfs') return { fileSystem: tmpfsOf(engine, Name, o), base: [] };
  const failed = (words: string): Error => internal(`error while mounting volume '${Source}': failed to mount local volume: mount ${device}:${Source}${words}`);
  if (!o.split(',').some((one) => one === 'bind' || one === 'rbind')) throw failed(`${o === '' ? '' : `, data: ${o}`}: ${type === 'none' ? 'no such device' : 'no such file or directory'}`);
  const { node, mount, path } = engine.host.ns.mounts.locate(device);
  if (!node) throw failed(`, flags: ${o.includes('rbind') ? '0x5000' : '0x1000'}: no such file or directory`);
  return { fileSystem: mount.fileSystem, base: path };
}

function tmpfsOf(engine: Engine, name: string, options: string): FileSystem {
  const all = mounted.get(engine) ?? new Map<string, FileSystem>();
  mounted.set(engine, all);
  const used = engine.volumes.users(name).some((id) => engine.containers.live(id).running);
  const system = (used ? all.get(name) : undefined) ?? tmpfsVolume(options, engine.now);
  all.set(name, system);
  return system;
}
