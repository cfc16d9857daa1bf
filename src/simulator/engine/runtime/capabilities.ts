/** Capabilities of a container's processes: what a container has, gets and loses (moby's and containerd's defaults are one). */
import type { Cgroup } from '../../kernel/process.ts';

type Names = readonly string[] | null | undefined;

/** By their number in capabilities(7). */
export const CAPABILITIES = ('CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE '
  + 'SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE').split(' ');
const EVERY = (1n << BigInt(CAPABILITIES.length)) - 1n;
/** What a container has unless it is told otherwise. */
const USUAL = 0xa80425fbn;

/** A capability's name without the prefix that it may have. */
export const plainName = (name: string): string => name.toUpperCase().replace(/^CAP_/, '');

const bitsOf = (names: Names): bigint => (names ?? []).map(plainName).reduce((sum, name) => sum | (name === 'ALL' ? EVERY : 1n << BigInt(CAPABILITIES.indexOf(name))), 0n);
const hasAll = (names: Names): boolean => (names ?? []).some((name) => plainName(name) === 'ALL');

/** What an unprivileged container has: of the usual ones what is left, and what was added. */
export const capabilityBits = (add: Names, drop: Names): bigint =>
  hasAll(add) ? EVERY & ~bitsOf((drop ?? []).filter((name) => plainName(name) !== 'ALL')) : (USUAL & ~bitsOf(drop)) | bitsOf(add);

/** Those that show in what a process may do. */
const TELLING = ['CHOWN', 'NET_RAW', 'KILL', 'SETUID', 'SETGID', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'MKNOD', 'SYS_CHROOT'];

/** What was taken away and not given back, by name. */
export function droppedCapabilities(add: Names, drop: Names): Pick<Cgroup, 'dropped'> {
  if (!drop?.length) return {};
  const added = new Set((add ?? []).map(plainName));
  const dropped = drop.map(plainName).flatMap((name) => (name === 'ALL' ? TELLING : [name]));
  return { dropped: new Set(added.has('ALL') ? [] : dropped.filter((name) => !added.has(name))) };
}
