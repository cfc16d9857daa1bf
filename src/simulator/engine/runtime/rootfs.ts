/** What a container's processes see as their file system: the image's tree, the kernel's file systems, files that the engine manages, volumes. */
import { ownGroup } from '../../kernel/cgroup-files.ts';
import { deviceFileSystem } from '../../kernel/dev.ts';
import { Errno } from '../../kernel/errno.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, dynamicDirectory, fileNode, type Inode } from '../../kernel/inode.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Mounts } from '../../kernel/mounts.ts';
import { procFileSystem, type Hardware } from '../../kernel/proc.ts';
import type { Namespaces } from '../../kernel/process.ts';
import { stamp } from '../../kernel/stamp.ts';
import { StartError } from './oci-error.ts';

/** Something mounted over the root: a volume, a bind mount, a tmpfs. */
export interface MountSpec {
  /** Path in the container. */
  path: string;
  fileSystem: FileSystem;
  base: readonly string[];
  readonly: boolean;
  /** Path on the host, for error messages. */
  source: string;
  /** What /proc/mounts says of it beside ro or rw. */
  options?: string;
}

/** The files below /etc that the engine writes for each container. */
export interface ManagedFiles {
  hosts: string;
  hostname: string;
  resolvConf: string;
}

const names = (path: string): string[] => path.split('/').filter(Boolean);

/** /sys as far as tools look into it: the network interfaces. */
function sysFileSystem(ns: Namespaces, now: number): FileSystem {
  const net = (): Map<string, Inode> => new Map(ns.network.interfaces.map((one) => [one.name, directoryNode({ address: fileNode(`${one.mac ?? '00:00:00:00:00:00'}\n`), operstate: fileNode('up\n'), mtu: fileNode(`${one.mtu ?? (one.name === 'lo' ? 65536 : 1500)}\n`) }, { mtime: now })]));
  return new FileSystem(stamp(directoryNode({ class: directoryNode({ net: dynamicDirectory(net, { mode: 0o755 }) }), fs: directoryNode({ cgroup: directoryNode() }) }, { mode: 0o555 }), now), 'sysfs', 'sysfs');
}

const groups = new WeakMap<Kernel, MountSpec>();

/** /sys/fs/cgroup, which is the same mount for all: it shows each its own group. */
function groupMount(kernel: Kernel): MountSpec {
  let shared = groups.get(kernel);
  if (!shared) groups.set(kernel, (shared = { path: '/sys/fs/cgroup', fileSystem: ownGroup(kernel.agenda.now), base: [], readonly: true, source: 'cgroup', options: 'nosuid,nodev,noexec,relatime' }));
  return shared;
}

const devices = new WeakMap<Kernel, FileSystem>();

/** A container's own /dev: a copy on write of one that all share. */
function ownDevices(kernel: Kernel): FileSystem {
  let shared = devices.get(kernel);
  if (!shared) devices.set(kernel, (shared = deviceFileSystem(kernel)));
  return shared.fork();
}

/** The content of the managed files, kept by the container so that its changes to them survive a restart. */
export const managedFileSystem = ({ hosts, hostname, resolvConf }: ManagedFiles, now: number): FileSystem => new FileSystem(directoryNode({
  hosts: fileNode(hosts, { mtime: now }), hostname: fileNode(hostname, { mtime: now }), 'resolv.conf': fileNode(resolvConf, { mtime: now }),
}, { mtime: now }), 'ext4', '/dev/vda1');

interface MountPoint {
  kind: 'directory' | 'file';
  /** Its path with links followed, as the mount table wants it. */
  path: string;
}

/** Makes `path` a folder (or a file, for a bind mount of a file) where nothing is: a mount needs something to lie on. */
function makeMountPoint(mounts: Mounts, path: string, directory: boolean, now: number): MountPoint {
  const there = mounts.find(path);
  if (typeof there === 'object' && there.node) return { kind: there.node.kind === 'directory' ? 'directory' : 'file', path: there.absolute };
  const parts = names(path);
  let at = '';
  for (let depth = 1; depth <= parts.length; depth++) {
    at += `/${parts[depth - 1]}`;
    const { node, mount, path: inner } = mounts.locate(at);
    if (!node) mount.fileSystem.put(inner, depth === parts.length && !directory ? fileNode('', { mode: 0o755, mtime: now }) : directoryNode({}, { mtime: now }), now);
  }
  return { kind: directory ? 'directory' : 'file', path: mounts.locate(path).absolute };
}

/** A fresh tmpfs of so many bytes (undefined: half of the memory). */
export const tmpfs = (mode = 0o1777, now = 0, source = 'tmpfs'): FileSystem => new FileSystem(directoryNode({}, { mode, mtime: now }), 'tmpfs', source);

/**
 * Builds the mount table of `ns` (whose `mounts` holds only the root yet).
 * @throws StartError where a mount does not fit
 */
export function mountRoot(kernel: Kernel, ns: Namespaces, hardware: Hardware, managed: FileSystem, extra: readonly MountSpec[], shmSize = 64 * 2 ** 20): void {
  const { mounts } = ns;
  const now = kernel.agenda.now;
  const fixed: MountSpec[] = [
    { path: '/proc', fileSystem: procFileSystem(kernel, ns, hardware), base: [], readonly: false, source: 'proc' },
    { path: '/dev', fileSystem: ownDevices(kernel), base: [], readonly: false, source: 'tmpfs' },
    { path: '/dev/shm', fileSystem: Object.assign(tmpfs(0o1777, now, 'shm'), { size: shmSize }), base: [], readonly: false, source: 'shm' },
    { path: '/sys', fileSystem: sysFileSystem(ns, now), base: [], readonly: true, source: 'sysfs' },
    groupMount(kernel),
    ...['resolv.conf', 'hostname', 'hosts'].map((name) => ({ path: `/etc/${name}`, fileSystem: managed, base: [name], readonly: false, source: `/var/lib/docker/containers/${name}` })),
  ];
  for (const one of [...fixed, ...extra]) {
    const from = one.fileSystem.lookup(one.base);
    if (!from) throw new StartError(`error mounting ${JSON.stringify(one.source)} to rootfs at ${JSON.stringify(one.path)}: stat ${one.source}: no such file or directory`, 127);
    const isDirectory = from.kind === 'directory';
    const point = makePoint(mounts, one, isDirectory, now);
    if (point.kind !== (isDirectory ? 'directory' : 'file')) throw wrongKind(one);
    mounts.add({ path: point.path, fileSystem: one.fileSystem, base: one.base, readonly: one.readonly, ...(one.options !== undefined && { options: one.options }) });
  }
}

function makePoint(mounts: Mounts, one: MountSpec, isDirectory: boolean, now: number): MountPoint {
  try {
    return makeMountPoint(mounts, one.path, isDirectory, now);
  } catch (error) {
    if (error instanceof Errno) throw wrongKind(one);
    throw error;
  }
}

const wrongKind = ({ source, path }: MountSpec): StartError => new StartError(
  `error mounting ${JSON.stringify(source)} to rootfs at ${JSON.stringify(path)}: mount src=${source}, dst=${path}, dstFd=/proc/thread-self/fd/14, flags=MS_BIND|MS_REC: not a directory`, 127);
