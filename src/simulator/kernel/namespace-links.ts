/** /proc/<pid>/ns: a link for each namespace, with the number that the kernel knows it by (namespaces(7)). Two processes that show the same number share that namespace. */
import { dynamicDirectory, symlinkNode, type Inode } from './inode.ts';
import type { Namespaces, PidNamespace } from './process.ts';

/** Kinds, and the numbers of those that the machine starts with (Linux 6.1). Nothing here has a user or a time namespace of its own. */
const INITIAL = { cgroup: 4026531835, ipc: 4026531839, mnt: 4026531841, net: 4026531840, pid: 4026531836, time: 4026531834, user: 4026531837, uts: 4026531838 };
export type NamespaceKind = keyof typeof INITIAL;
/** Where numbers of further ones begin. */
const FIRST = 4026532190;

interface Numbers { initial: Namespaces; given: WeakMap<object, number>; last: number }
const computers = new WeakMap<PidNamespace, Numbers>();

/** A computer's own namespaces are those that exist from the start. */
export function startNamespaces(initial: Namespaces): void {
  computers.set(initial.pids, { initial, given: new WeakMap(), last: FIRST });
}

/** What makes a namespace one of its own: processes that have the same share it. */
export const namespaceOf = ({ cgroup, ipc, mounts, network, pids, uts }: Namespaces, kind: NamespaceKind): object | undefined =>
  ({ cgroup: cgroup.hostNamespace ? undefined : cgroup, ipc, mnt: mounts, net: network, pid: pids, uts, time: undefined, user: undefined })[kind];

/** Whether it is one that the computer started with. */
export function isInitial(ns: Namespaces, kind: NamespaceKind): boolean {
  const computer = computers.get(ns.pids.root), one = namespaceOf(ns, kind);
  return !computer || one === undefined || one === namespaceOf(computer.initial, kind);
}

/** The number of its namespace; given when somebody looks first, which nobody can tell from when it was made. */
export function namespaceNumber(ns: Namespaces, kind: NamespaceKind): number {
  if (isInitial(ns, kind)) return INITIAL[kind];
  const computer = computers.get(ns.pids.root)!, one = namespaceOf(ns, kind)!;
  const number = computer.given.get(one) ?? ++computer.last;
  computer.given.set(one, number);
  return number;
}

export const namespaceKinds = Object.keys(INITIAL) as NamespaceKind[];

/** `owner`: the process, or nobody in particular for /proc/self. */
export const namespaceLinks = (ns: Namespaces, mtime: number, owner?: { uid: number; gid: number }): Inode => dynamicDirectory(() => new Map(namespaceKinds.flatMap((kind): [string, Inode][] => {
  const link = symlinkNode(`${kind}:[${namespaceNumber(ns, kind)}]`, { mtime });
  return kind === 'pid' || kind === 'time' ? [[kind, link], [`${kind}_for_children`, link]] : [[kind, link]];
})), { mode: owner ? 0o511 : 0o555, mtime, ...(owner && { uid: owner.uid, gid: owner.gid }) });
