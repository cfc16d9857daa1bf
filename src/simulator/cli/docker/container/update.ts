/** docker update */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { forEach } from '../each.ts';
import { KERNEL_MEMORY } from './create-flags.ts';
import { swapKind } from './seldom-flags.ts';
import { restartPolicy } from './options.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';

/** Zero values mean: leave it as it is. */
function updateRequest(flags: FlagSet): Record<string, unknown> {
  return {
    BlkioWeight: flags.number('blkio-weight'), CpusetCpus: flags.string('cpuset-cpus'), CpusetMems: flags.string('cpuset-mems'), CpuShares: flags.number('cpu-shares'), Memory: flags.number('memory'),
    MemoryReservation: flags.number('memory-reservation'), MemorySwap: flags.number('memory-swap'), CpuPeriod: flags.number('cpu-period'), CpuQuota: flags.number('cpu-quota'),
    CpuRealtimePeriod: flags.number('cpu-rt-period'), CpuRealtimeRuntime: flags.number('cpu-rt-runtime'), NanoCpus: Math.round(Number(flags.string('cpus')) * 1e9),
    ...(flags.number('pids-limit') !== 0 && { PidsLimit: flags.number('pids-limit') }),
    RestartPolicy: readPolicy(flags.string('restart')),
  };
}

function readPolicy(text: string): { Name: string; MaximumRetryCount: number } {
  try {
    return restartPolicy(text);
  } catch (error) {
    throw new CliError((error as Error).message);
  }
}

export const update: Behaviour = {
  path: 'container update',
  flags: { 'memory-swap': { kind: swapKind } },
  oldFlags: [KERNEL_MEMORY],
  *run(invocation) {
    const { p, flags, args } = invocation;
    if (flags.store.changed.size === 0) throw new CliError('you must provide one or more flags when using this command');
    const engine = engineOf(invocation);
    const body = updateRequest(flags);
    const warnings: string[] = [];
    try {
      return yield* forEach(p, args, function* (name) {
        const answer = yield* engine.post<{ Warnings: string[] | null }>(`/containers/${segment(name)}/update`, { body });
        warnings.push(...(answer.Warnings ?? []));
        return name;
      });
    } finally {
      if (warnings.length > 0) yield* p.write(1, `${warnings.join('\n')}\n`);
    }
  },
};
