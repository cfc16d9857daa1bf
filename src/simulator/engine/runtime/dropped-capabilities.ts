/** Capabilities that a container's processes lack, of those that any container has and that show in what they may do. */
import type { Cgroup } from '../../kernel/process.ts';

const TELLING = ['CHOWN', 'NET_RAW', 'KILL', 'SETUID', 'SETGID', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'MKNOD', 'SYS_CHROOT'];
const plain = (name: string): string => name.toUpperCase().replace(/^CAP_/, '');

/** What was taken away and not given back. */
export function droppedCapabilities(drop: readonly string[] | null | undefined, add: readonly string[] | null | undefined): Pick<Cgroup, 'dropped'> {
  if (!drop?.length) return {};
  const added = new Set((add ?? []).map(plain));
  const dropped = drop.map(plain).flatMap((name) => (name === 'ALL' ? TELLING : [name]));
  return { dropped: new Set(added.has('ALL') ? [] : dropped.filter((name) => !added.has(name))) };
}
