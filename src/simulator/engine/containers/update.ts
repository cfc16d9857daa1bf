/** POST /containers/{id}/update: limits and restart policy of a container that exists. */
import type { HostConfig, RestartPolicy } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { RESOURCES } from './create-request.ts';
import { checkLimits, checkRestartPolicy, type Limits } from './validate.ts';

export type UpdateRequest = Limits & { RestartPolicy?: RestartPolicy; PidsLimit?: number | null };

export function updateContainer(engine: Engine, reference: string, request: UpdateRequest): { Warnings: null } {
  const record = engine.containers.require(reference);
  if (request.RestartPolicy?.Name) checkRestartPolicy({ ...request.RestartPolicy, MaximumRetryCount: request.RestartPolicy.MaximumRetryCount ?? 0 });
  const changes = Object.fromEntries(Object.entries(request).filter(([name, value]) => name in RESOURCES && value !== 0 && value !== '' && value !== null && value !== undefined));
  const hostConfig = { ...record.hostConfig, ...changes } as HostConfig;
  if ('Memory' in request && request.Memory) {
    checkLimits({ ...request, MemorySwap: request.MemorySwap ?? 0 }, engine.host.cpus);
    if (!request.MemorySwap && record.hostConfig.MemorySwap > 0 && request.Memory > record.hostConfig.MemorySwap) throw badRequest('Memory limit should be smaller than already set memoryswap limit, update the memoryswap at the same time');
  } else checkLimits({ NanoCpus: request.NanoCpus, CpuPeriod: request.CpuPeriod, CpuQuota: request.CpuQuota }, engine.host.cpus);
  if (request.RestartPolicy?.Name) {
    if (record.hostConfig.AutoRemove && request.RestartPolicy.Name !== 'no') throw badRequest("Restart policy cannot be updated because AutoRemove is enabled for the container");
    hostConfig.RestartPolicy = { Name: request.RestartPolicy.Name, MaximumRetryCount: request.RestartPolicy.MaximumRetryCount ?? 0 };
  }
  const live = engine.containers.live(record.id);
  if (live.ns && hostConfig.Memory > 0) live.ns.cgroup.memoryLimit = hostConfig.Memory;
  const changed = engine.containers.update(record.id, { hostConfig }, 'container updated');
  engine.containers.event(changed, 'update');
  return { Warnings: null };
}
