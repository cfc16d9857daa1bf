/** How little processor time runc can ask for. */
import type { HostConfig } from '../../api/engine/containers.ts';

/** The kernel gives no group less than a millisecond in each period. */
export function tooLittle({ NanoCpus, CgroupParent }: HostConfig, id: string): string | undefined {
  const quota = Math.trunc(NanoCpus / 10_000), parent = String(CgroupParent || '/docker');
  return quota > 0 && quota < 1000 ? `failed to write "${quota} 100000": write /sys/fs/cgroup${parent.startsWith('/') ? '' : '/'}${parent}/${id}/cpu.max: invalid argument` : undefined;
}
