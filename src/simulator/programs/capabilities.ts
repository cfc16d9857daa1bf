/** What root may do only with a capability (capabilities(7)). */
import type { Process } from '../kernel/process.ts';

/** Their bits. */
export const SYS_CHROOT = 18n, SYS_ADMIN = 21n;

/**
 * Whether it is root with this capability, which its control group may lack. Capabilities that only `docker exec --privileged`
 * gave do not pass the container's filter of system calls.
 */
export const isAble = ({ uid, privileged = false, ns: { cgroup } }: Process, capability: bigint): boolean =>
  uid === 0 && ((privileged && !cgroup.seccomp) || cgroup.capabilities === undefined || ((cgroup.capabilities >> capability) & 1n) === 1n);
