/** Open files as /proc shows them: links whose text names the file, the terminal or the pipe, and which lead to the very thing that is open. */
import { deviceNode, dynamicDirectory, symlinkNode, type Inode, type SymlinkNode } from './inode.ts';
import type { OpenFile } from './open-file.ts';
import type { Process } from './process.ts';

const link = (target: string, fd: number, open: (by: Process) => OpenFile, attributes: { mode: number; mtime: number; uid?: number; gid?: number }): SymlinkNode =>
  ({ ...symlinkNode(target, attributes), leads: deviceNode(136, fd, open, { ...attributes, mode: 0o600 }) });

/** /proc/<pid>/fd */
export const descriptorsOf = (process: Process): Inode => dynamicDirectory(() => new Map([...process.files].map(([fd, file]): [string, Inode] => {
  const text = file.tty ? file.tty.name : file.path ?? `${file.kind}:[${process.pid * 1000 + fd}]`;
  return [String(fd), link(text, fd, () => file, { mode: file.kind !== 'pipe' ? 0o700 : fd === 0 ? 0o500 : 0o300, uid: process.uid, gid: process.gid, mtime: process.startedAt })];
})), { mode: 0o500, uid: process.uid, gid: process.gid });

/** /proc/self/fd. Whoever lists it has the three usual ones and the folder itself. */
export function ownDescriptors(mtime: number): Inode {
  const own = (fd: number): Inode => {
    const one = link(`pipe:[${fd}]`, fd, (by) => by.file(fd), { mode: 0o700, mtime });
    one.leads!.mode = 0o666;
    return one;
  };
  return dynamicDirectory(() => new Map([0, 1, 2, 3].map((fd) => [String(fd), own(fd)])), { mode: 0o555, mtime }, (name) => (/^\d+$/.test(name) ? own(Number(name)) : undefined));
}
