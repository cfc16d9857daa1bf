/** What `--tmpfs PATH:OPTIONS` and `--mount type=tmpfs` say of the file system: its size, its mode, its owner. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode } from '../../kernel/inode.ts';
import { internal } from '../http/errors.ts';

/** Words and settings that mount(8) knows of a tmpfs. */
const WORDS = new Set('defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime diratime nodiratime bind rbind unbindable runbindable private rprivate shared rshared slave rslave relatime norelatime strictatime nostrictatime'.split(' '));
const SETTINGS = new Set(['mode', 'uid', 'gid', 'nr_inodes', 'nr_blocks', 'mpol', 'size']);
const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** @throws 400 for an option that no tmpfs has */
function settingsOf(options: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const option of options.split(',').filter(Boolean)) {
    const [name = '', value] = option.split(/=(.*)/s);
    if (value === undefined ? !WORDS.has(name) : !SETTINGS.has(name)) throw internal(`invalid tmpfs option ${JSON.stringify(value === undefined ? option : name)}`);
    if (value !== undefined) settings.set(name, value);
  }
  return settings;
}

function sizeOf(text: string | undefined): number | undefined {
  const match = /^(\d+)([kmg]?)$/i.exec(text ?? '');
  return match ? Number(match[1]) * UNITS[match[2]!.toLowerCase()]! : undefined;
}

/** An empty tmpfs for one of a container's mounts. @throws 400 */
export function tmpfsFor({ hostConfig }: ContainerRecord, target: string, now: number): FileSystem {
  const settings = settingsOf(hostConfig.Tmpfs?.[target] ?? '');
  const mount = hostConfig.Mounts?.find((one) => one.Type === 'tmpfs' && one.Target === target) as { TmpfsOptions?: { SizeBytes?: number; Mode?: number } } | undefined;
  return tmpfsOf(settings, now, mount?.TmpfsOptions);
}

/** How /proc/mounts tells of one: what docker says by itself, then what was given; the size counts in KiB. */
export function tmpfsWords({ hostConfig }: ContainerRecord, target: string): string {
  const given = (hostConfig.Tmpfs?.[target] ?? '').split(',').filter(Boolean), words = new Set(['nosuid', 'nodev', 'noexec']);
  const { TmpfsOptions: typed } = (hostConfig.Mounts?.find((one) => one.Type === 'tmpfs' && one.Target === target) ?? {}) as { TmpfsOptions?: { SizeBytes?: number; Mode?: number } };
  for (const word of given) {
    if (['suid', 'dev', 'exec'].includes(word)) words.delete(`no${word}`);
    if (['nosuid', 'nodev', 'noexec', 'sync', 'noatime'].includes(word)) words.add(word);
  }
  const settings = settingsOf(given.join(',')), size = sizeOf(settings.get('size')) ?? (typed?.SizeBytes || undefined);
  const mode = settings.get('mode') ?? (typed?.Mode ? typed.Mode.toString(8) : undefined);
  return [...words, ...(words.has('noatime') ? [] : ['relatime']), ...(size === undefined ? [] : [`size=${Math.ceil(size / 1024)}k`]), ...(mode === undefined || mode === '1777' ? [] : [`mode=${mode.replace(/^0+/, '')}`]),
    ...['uid', 'gid'].filter((one) => Number(settings.get(one) ?? 0) > 0).map((one) => `${one}=${settings.get(one)}`)].join(',');
}

/** The tmpfs of a volume whose driver options are `type=tmpfs`. */
export const tmpfsVolume = (options: string, now: number): FileSystem => tmpfsOf(settingsOf(options), now);

function tmpfsOf(settings: ReadonlyMap<string, string>, now: number, given: { SizeBytes?: number; Mode?: number } = {}): FileSystem {
  const mode = settings.has('mode') ? parseInt(settings.get('mode')!, 8) : given.Mode || 0o1777;
  const root = directoryNode({}, { mode, mtime: now, uid: Number(settings.get('uid') ?? 0), gid: Number(settings.get('gid') ?? 0) });
  const size = sizeOf(settings.get('size')) ?? (given.SizeBytes || undefined);
  const system = new FileSystem(root, 'tmpfs', 'tmpfs');
  return size === undefined ? system : Object.assign(system, { size });
}
