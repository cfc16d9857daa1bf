/** What a container's settings make of its control group, as runc sets them: at its start, and again when they are updated. */
import type { HostConfig } from '../../api/engine/containers.ts';
import type { Cgroup } from '../../kernel/process.ts';

type Resources = 'cpus' | 'cpuset' | 'memoryLimit' | 'memoryReservation' | 'period' | 'pidsLimit' | 'swapLimit' | 'weight';

/** cpu.weight (1 to 10,000) of shares (2 to 262,144): a curve through both ends and the usual 100 of 1024 (opencontainers/cgroups, ConvertCPUSharesToCgroupV2Value). */
export function weightOf(shares: number): number {
  if (shares <= 2) return 1;
  const log = Math.log2(shares);
  return shares >= 262_144 ? 10_000 : Math.ceil(10 ** ((log * log + 125 * log) / 612 - 7 / 34));
}

/** Limits on what it uses. What is not set is undefined, so that it can be laid over what was before. */
export function resourcesOf({ CpuPeriod, CpuQuota, CpuShares, CpusetCpus, CpusetMems, Memory, MemoryReservation, MemorySwap, NanoCpus, PidsLimit }: HostConfig): Pick<Cgroup, Resources> {
  const positive = (value: unknown): number | undefined => (Number(value ?? 0) > 0 ? Number(value) : undefined);
  const quota = positive(CpuQuota), memory = positive(Memory), swap = positive(MemorySwap), shares = positive(CpuShares);
  return {
    cpus: NanoCpus ? NanoCpus / 1e9 : quota === undefined ? undefined : quota / (CpuPeriod || 100_000), period: positive(CpuPeriod), weight: shares === undefined ? undefined : weightOf(shares),
    cpuset: { ...(CpusetCpus ? { cpus: String(CpusetCpus) } : {}), ...(CpusetMems ? { mems: String(CpusetMems) } : {}) },
    memoryLimit: memory, memoryReservation: positive(MemoryReservation), swapLimit: memory === undefined || swap === undefined ? undefined : swap - memory, pidsLimit: positive(PidsLimit),
  };
}
