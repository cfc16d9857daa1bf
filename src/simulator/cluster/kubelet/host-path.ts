/** A place of the node as a volume: its type is checked, and what `…OrCreate` asks for is made (hostPath's SetUp). */
import { fileNode, type Inode } from '../../kernel/inode.ts';
import { lookup } from './host-lookup.ts';
import type { Mountable } from './later-volume.ts';
import { MountError } from './mount-error.ts';
import type { NodeContext } from './node-context.ts';

/** What each type wants to find, in the words of the check. */
const EXPECTED: Readonly<Record<string, string>> = {
  DirectoryOrCreate: 'directory', Directory: 'directory', FileOrCreate: 'file', File: 'file', Socket: 'socket file', CharDevice: 'character device', BlockDevice: 'block device',
};

/** The type that the host's file has, and the word for it in the check. */
function found(inode: Inode): [word: string, type: string] {
  if (inode.kind === 'directory') return ['directory', 'Directory'];
  if (inode.kind === 'socket') return ['socket file', 'Socket'];
  if (inode.kind === 'device') return ['character device', 'CharDevice'];
  return ['file', 'File'];
}

/** @throws MountError */
export function hostPath(node: NodeContext, name: string, path: string, type = ''): Mountable {
  const { fileSystem } = node.host;
  const base = path.split('/').filter(Boolean);
  const now = node.kernel.agenda.now;
  const wrong = (what: string): MountError => new MountError(`MountVolume.SetUp failed for volume "${name}" : ${what}`);
  const held = lookup(node.host, path);
  const expected = EXPECTED[type];
  if (held && expected !== undefined) {
    const [word, is] = found(held);
    if (word !== expected) throw wrong(`hostPath type check failed: ${path} is not a ${expected}, it's a ${is}`);
  } else if (!held && type === 'FileOrCreate') {
    // Only the file is made, not what it lies in.
    if (fileSystem.lookup(base.slice(0, -1))?.kind !== 'directory') throw wrong(`open ${path}: no such file or directory`);
    fileSystem.put(base, fileNode('', { mtime: now }), now);
  } else if (!held && expected !== undefined && type !== 'DirectoryOrCreate') {
    throw wrong(`hostPath type check failed, ${path} is not a ${expected}, unable to determine its type: path "${path}" does not exist`);
  } else if (!held) fileSystem.makeDirectories(base, now);
  if (!held || fileSystem.lookup(base)) return { fileSystem, base, readonly: false };
  // It lies in another file system of the node, as what is in /dev.
  const { mount, path: inner } = node.host.ns.mounts.locate(path);
  return { fileSystem: mount.fileSystem, base: inner, readonly: false };
}
