/** Files into and out of a container, as docker cp moves them, and a whole container as one archive. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import { unpackArchive } from '../../kernel/archive.ts';
import { toBase64 } from '../../kernel/base64.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { directoryNode, fileNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { Mounts, type Located } from '../../kernel/mounts.ts';
import { packTar, TarError } from '../../kernel/tar.ts';
import { mountSpecs } from '../containers/start.ts';
import type { Engine } from '../engine.ts';
import { badRequest, internal, notFound } from '../http/errors.ts';
import { nanoTime } from '../timestamp.ts';
import { entriesOfTree, namesOf, nodeOfEntry } from './tree-tar.ts';

/** Bits of Go's os.FileMode. */
const GO_MODE: Readonly<Record<string, number>> = { directory: 2 ** 31, symlink: 2 ** 27, device: 2 ** 26, fifo: 2 ** 25, socket: 2 ** 24 };
const SPECIAL: readonly [number, number][] = [[0o4000, 2 ** 23], [0o2000, 2 ** 22], [0o1000, 2 ** 20]];

/** What the engine itself sees of a container's files, running or not: its root, volumes and bind mounts, but neither the kernel's file systems nor tmpfs. */
function mountsOf(engine: Engine, record: ContainerRecord): Mounts {
  const { fileSystem, managed, ns } = engine.containers.live(record.id);
  const mounts = new Mounts(fileSystem);
  if (ns && managed) for (const name of ['resolv.conf', 'hostname', 'hosts']) mounts.add({ path: `/etc/${name}`, fileSystem: managed, base: [name], readonly: false });
  for (const one of mountSpecs(engine, record, record.mounts.filter(({ Type }) => Type !== 'tmpfs'))) mounts.add(one);
  return mounts;
}

/** Where a path of the container leads; a link at its end is not followed. @throws 404 */
function find(engine: Engine, reference: string, path: string): Located & { node: Inode } {
  const record = engine.containers.require(reference);
  const missing = notFound(`Could not find the file ${path} in container ${reference}`);
  try {
    const located = mountsOf(engine, record).locate(path.startsWith('/') ? path : `/${path}`, '/', false);
    if (!located.node) throw missing;
    return { ...located, node: located.node };
  } catch (error) {
    if (error instanceof Errno) throw error.code === 'ENOTDIR' ? internal(`lstat ${path.startsWith('/') ? path : `/${path}`}: not a directory`) : missing;
    throw error;
  }
}

/** The last name of the path as it was asked for: '.' stays '.'. */
const baseName = (path: string): string => (/(^|\/)\.$/.test(path) ? '.' : path.replace(/\/+$/, '').split('/').at(-1) || '/');

function goMode({ kind, mode }: Inode): number {
  return (mode & 0o777) + (GO_MODE[kind] ?? 0) + SPECIAL.reduce((sum, [bit, go]) => sum + ((mode & bit) !== 0 ? go : 0), 0);
}

/** The X-Docker-Container-Path-Stat header. */
export function pathStat(engine: Engine, reference: string, path: string): string {
  const { node, absolute } = find(engine, reference, path);
  const size = node.kind === 'file' ? node.size : node.kind === 'symlink' ? node.target.length : 4096;
  const folder = absolute.replace(/\/[^/]*$/, '');
  const linkTarget = node.kind !== 'symlink' ? '' : node.target.startsWith('/') ? node.target : `${folder}/${node.target}`;
  return toBase64(encode(JSON.stringify({ name: baseName(path), size, mode: goMode(node), mtime: nanoTime(node.mtime), linkTarget })));
}

export function archiveOf(engine: Engine, reference: string, path: string): Uint8Array {
  const { node } = find(engine, reference, path);
  const name = baseName(path);
  engine.containers.event(engine.containers.require(reference), 'archive-path');
  return packTar(entriesOfTree(node, name === '/' ? '' : name));
}

/** @throws 404, 400 where `path` is no folder, 500 for a folder that would be overwritten */
export function extractInto(engine: Engine, reference: string, path: string, bytes: Uint8Array, keepDirectories: boolean): void {
  const record = engine.containers.require(reference);
  const { node: asked } = find(engine, reference, path);
  const mounts = mountsOf(engine, record);
  const { node, mount } = mounts.locate(path.startsWith('/') ? path : `/${path}`, '/', asked.kind === 'symlink');
  if (!node) throw notFound(`Could not find the file ${path} in container ${reference}`);
  if (node.kind !== 'directory') throw badRequest('extraction point is not a directory');
  const onVolume = record.mounts.some(({ Destination }) => Destination === mount.path);
  if (onVolume ? mount.readonly : record.hostConfig.ReadonlyRootfs) throw badRequest(onVolume ? 'mounted volume is marked read-only' : 'container rootfs is marked read-only');
  for (const entry of read(bytes)) {
    const names = namesOf(entry);
    if (names.length === 0) continue;
    if (names[0] === '..') throw internal(`invalid entry name ${JSON.stringify(entry.name)}`);
    const inside = `${path.replace(/\/+$/, '')}/${names.join('/')}`;
    place(mounts, inside, nodeOfEntry(entry), keepDirectories, { path, name: names.join('/'), now: engine.now });
  }
  engine.containers.event(record, 'extract-to-dir');
}

function read(bytes: Uint8Array): ReturnType<typeof unpackArchive> {
  try {
    return unpackArchive(bytes);
  } catch (error) {
    if (error instanceof TarError) throw internal(error.message);
    throw error;
  }
}

function place(mounts: Mounts, path: string, node: Inode | undefined, keepDirectories: boolean, told: { path: string; name: string; now: number }): void {
  if (!node) return;
  const parts = path.split('/').filter(Boolean);
  for (let depth = 1; depth < parts.length; depth++) {
    const folder = mounts.locate(`/${parts.slice(0, depth).join('/')}`);
    if (folder.node && folder.node.kind !== 'directory') throw internal(`open ${path}: not a directory`);
    if (!folder.node) folder.mount.fileSystem.put(folder.path, directoryNode({}, { mtime: told.now }), told.now);
  }
  const located = mounts.locate(path, '/', false);
  const isFolder = node.kind === 'directory', wasFolder = located.node?.kind === 'directory';
  if (keepDirectories && wasFolder && !isFolder) throw internal(`cannot overwrite directory ${JSON.stringify(told.name)} with non-directory ${JSON.stringify(told.path)}`);
  if (keepDirectories && located.node && !wasFolder && isFolder) throw internal(`cannot overwrite non-directory ${JSON.stringify(told.name)} with directory ${JSON.stringify(told.path)}`);
  if (!isFolder && located.mount.path !== '/' && located.mount.path === located.absolute) throw internal(`RemoveAll ${told.name}: device or resource busy`);
  if (isFolder && located.node?.kind === 'directory') {
    const { mode, uid, gid, mtime } = node;
    located.mount.fileSystem.put(located.path, { ...located.node, mode, uid, gid, mtime }, told.now);
    return;
  }
  located.mount.fileSystem.put(located.path, node, told.now);
}

/** GET /containers/{id}/export: the container's own files, with the empty places of the engine's mounts. */
export function exportOf(engine: Engine, reference: string): Uint8Array {
  const record = engine.containers.require(reference);
  engine.containers.event(record, 'export');
  return packTar(entriesOfTree(withMountPoints(engine.containers.live(record.id).fileSystem.snapshot()), ''));
}

function withMountPoints(root: DirectoryNode): DirectoryNode {
  const place = { mode: 0o755 };
  const empty = () => fileNode('', place);
  const folder = (name: string, inside: Record<string, Inode>): DirectoryNode => {
    const held = root.entries.get(name);
    return held?.kind === 'directory' ? { ...held, entries: new Map([...held.entries, ...Object.entries(inside)]), owner: undefined } : directoryNode(inside);
  };
  const entries = new Map(root.entries);
  entries.set('.dockerenv', empty());
  entries.set('dev', directoryNode({ console: empty(), pts: directoryNode(), shm: directoryNode() }));
  entries.set('etc', folder('etc', { hostname: empty(), hosts: empty(), 'resolv.conf': empty() }));
  entries.set('proc', directoryNode());
  entries.set('sys', directoryNode());
  return directoryNode(entries);
}
