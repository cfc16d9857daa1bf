/** POST /containers/{id}/update: limits and restart policy of a container that exists. */
import type { ContainerRecord, HostConfig, RestartPolicy } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { conflict, internal } from '../http/errors.ts';
import { RESOURCES } from './create-request.ts';
import { resourcesOf } from './control-group.ts';
import { tooLittle } from './cpu-share.ts';
import { checkLimits, checkRestartPolicy, type Limits } from './validate.ts';

export type UpdateRequest = Limits & { RestartPolicy?: RestartPolicy; PidsLimit?: number | null };

/** Limits that do not go with what the container has. @throws 409 */
function refuseConflicts({ id, hostConfig }: ContainerRecord, { NanoCpus = 0, CpuPeriod = 0, CpuQuota = 0, Memory = 0, MemorySwap = 0 }: UpdateRequest): void {
  const refuse = (reason: string): Error => conflict(`Cannot update container ${id}: ${reason}`);
  if (NanoCpus > 0 && hostConfig.CpuPeriod > 0) throw refuse('Conflicting options: Nano CPUs cannot be updated as CPU Period has already been set');
  if (NanoCpus > 0 && hostConfig.CpuQuota > 0) throw refuse('Conflicting options: Nano CPUs cannot be updated as CPU Quota has already been set');
  if (CpuPeriod > 0 && hostConfig.NanoCpus > 0) throw refuse('Conflicting options: CPU Period cannot be updated as NanoCPUs has already been set');
  if (CpuQuota > 0 && hostConfig.NanoCpus > 0) throw refuse('Conflicting options: CPU Quota cannot be updated as NanoCPUs has already been set');
  // A container without limits has 0 as its limit on swap, which is less than any memory.
  if (Memory !== 0 && Memory > hostConfig.MemorySwap && MemorySwap === 0) throw refuse('Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time');
}

export function updateContainer(engine: Engine, reference: string, request: UpdateRequest): { Warnings: null } {
  if (request.RestartPolicy?.Name) checkRestartPolicy({ ...request.RestartPolicy, MaximumRetryCount: request.RestartPolicy.MaximumRetryCount ?? 0 });
  // On its own, a limit on swap belongs to the memory limit that is set already.
  checkLimits({ ...request, MemorySwap: request.Memory ? request.MemorySwap ?? 0 : 0 }, engine.host.cpus);
  const record = engine.containers.require(reference);
  refuseConflicts(record, request);
  const changes = Object.fromEntries(Object.entries(request).filter(([name, value]) => name in RESOURCES && value !== 0 && value !== '' && value !== null && value !== undefined));
  const hostConfig = { ...record.hostConfig, ...changes } as HostConfig;
  if (Number(hostConfig.PidsLimit) < 0) hostConfig.PidsLimit = 0;
  if (request.RestartPolicy?.Name) {
    if (record.hostConfig.AutoRemove && request.RestartPolicy.Name !== 'no') throw conflict(`Cannot update container ${record.id}: Restart policy cannot be updated because AutoRemove is enabled for the container`);
    hostConfig.RestartPolicy = { Name: request.RestartPolicy.Name, MaximumRetryCount: request.RestartPolicy.MaximumRetryCount ?? 0 };
  }
  const live = engine.containers.live(record.id);
  const little = live.ns && tooLittle(hostConfig, record.id);
  if (little !== undefined) throw internal(`Cannot update container ${record.id}: runc did not terminate successfully: exit status 1: ${little}`);
  if (live.ns) Object.assign(live.ns.cgroup, resourcesOf(hostConfig));
  const changed = engine.containers.update(record.id, { hostConfig }, 'container updated');
  engine.containers.event(changed, 'update');
  return { Warnings: null };
}
