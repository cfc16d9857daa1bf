/** What the engine refuses about a container's configuration. All are 400 but bad bind modes. */
import type { ContainerConfig, HostConfig, RestartPolicy } from '../../api/engine/containers.ts';
import { isSignal } from '../../kernel/signals.ts';
import { badRequest } from '../http/errors.ts';
import { CAPABILITIES, plainName } from '../runtime/capabilities.ts';
import { checkSets } from './cpusets.ts';
import { checkNamespaces } from './modes.ts';
import { isAddress } from '../http/text-types.ts';

const MIN_MEMORY = 6 * 1024 * 1024;

export function checkRestartPolicy({ Name, MaximumRetryCount }: RestartPolicy): void {
  if (!['', 'no', 'always', 'on-failure', 'unless-stopped'].includes(Name)) throw badRequest(`invalid restart policy: unknown policy '${Name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`);
  if (MaximumRetryCount < 0) throw badRequest('invalid restart policy: maximum retry count cannot be negative');
  if (MaximumRetryCount > 0 && Name !== 'on-failure') throw badRequest(`invalid restart policy: maximum retry count can only be used with 'on-failure'`);
}

export interface Limits {
  Memory?: number;
  MemorySwap?: number;
  MemoryReservation?: number;
  MemorySwappiness?: number | null;
  NanoCpus?: number;
  CpuQuota?: number;
  CpuPeriod?: number;
  CpusetCpus?: unknown;
  CpusetMems?: unknown;
}

export function checkLimits(limits: Limits, cpus: number): void {
  const { Memory = 0, MemorySwap = 0, MemoryReservation = 0, NanoCpus = 0 } = limits;
  if (Memory !== 0 && Memory < MIN_MEMORY) throw badRequest('Minimum memory limit allowed is 6MB');
  if (Memory > 0 && MemorySwap > 0 && MemorySwap < Memory) throw badRequest('Minimum memoryswap limit should be larger than memory limit, see usage');
  if (Memory === 0 && MemorySwap > 0) throw badRequest('You should always set the Memory limit when using Memoryswap limit, see usage');
  if (MemoryReservation > 0 && MemoryReservation < MIN_MEMORY) throw badRequest('Minimum memory reservation allowed is 6MB');
  if (Memory > 0 && MemoryReservation > 0 && Memory < MemoryReservation) throw badRequest('Minimum memory limit can not be less than memory reservation limit, see usage');
  const swappiness = limits.MemorySwappiness ?? -1;
  if (swappiness < -1 || swappiness > 100) throw badRequest(`Invalid value: ${swappiness}, valid memory swappiness range is 0-100`);
  if (NanoCpus > 0 && ((limits.CpuPeriod ?? 0) > 0 || (limits.CpuQuota ?? 0) > 0)) throw badRequest(`Conflicting options: Nano CPUs and CPU ${(limits.CpuPeriod ?? 0) > 0 ? 'Period' : 'Quota'} cannot both be set`);
  if (NanoCpus < 0 || NanoCpus > cpus * 1e9) throw badRequest(`range of CPUs is from 0.01 to ${cpus}.00, as there are only ${cpus} CPUs available`);
  const period = limits.CpuPeriod ?? 0;
  if (period !== 0 && (period < 1000 || period > 1_000_000)) throw badRequest('CPU cfs period can not be less than 1ms (i.e. 1000) or larger than 1s (i.e. 1000000)');
  if ((limits.CpuQuota ?? 0) > 0 && limits.CpuQuota! < 1000) throw badRequest('CPU cfs quota can not be less than 1ms (i.e. 1000)');
  checkSets(limits.CpusetCpus, limits.CpusetMems, cpus);
}

const KNOWN = new Set(['ALL', ...CAPABILITIES]);

function checkCapabilities(which: string, names: readonly string[] | null): void {
  for (const name of names ?? []) if (!KNOWN.has(plainName(name))) throw badRequest(`invalid ${which}: unknown capability: "CAP_${plainName(name)}"`);
}

function checkPorts(config: Partial<HostConfig>): void {
  const range = (text: string): boolean => {
    const [from = '', to = from] = text.split('-');
    return text === '' || ([from, to].every((port) => /^\d+$/.test(port) && Number(port) <= 65535) && Number(from) <= Number(to));
  };
  for (const [key, bindings] of Object.entries(config.PortBindings ?? {})) {
    if (Number.parseInt(key, 10) === 0) throw badRequest(`invalid port specification: ${JSON.stringify(key)}`);
    for (const { HostPort } of bindings ?? []) if (!range(HostPort)) throw badRequest(`invalid port specification: ${JSON.stringify(HostPort)}`);
  }
}

/** 'name:address'; 'host-gateway' stands for the host's own. */
function checkExtraHost(entry: string): void {
  const [name = '', address = ''] = entry.split(/:(.*)/s);
  if (!entry.includes(':') || name === '') throw badRequest(`bad format for add-host: ${JSON.stringify(entry)}`);
  if (address !== 'host-gateway' && !isAddress(address)) throw badRequest(`invalid IP address in add-host: ${JSON.stringify(address)}`);
}

export function checkHostConfig(config: HostConfig, cpus: number): void {
  checkPorts(config);
  checkRestartPolicy(config.RestartPolicy);
  if (config.AutoRemove && !['', 'no'].includes(config.RestartPolicy.Name)) throw badRequest("can't create 'AutoRemove' container with restart policy");
  for (const entry of config.ExtraHosts ?? []) checkExtraHost(entry);
  checkCapabilities('CapAdd', config.CapAdd);
  checkCapabilities('CapDrop', config.CapDrop);
  checkLimits(config, cpus);
  checkNamespaces(config);
  if ('' in ((config['Annotations'] as object | undefined) ?? {})) throw badRequest('invalid Annotations: the empty string is not permitted as an annotation key');
}

export function checkConfig(config: Partial<ContainerConfig>): void {
  for (const entry of config.Env ?? []) if (entry === '' || entry.startsWith('=')) throw badRequest(`invalid environment variable: ${entry}`);
  if (config.StopSignal && !isSignal(config.StopSignal)) throw badRequest(`invalid signal: ${config.StopSignal}`);
  if (config.WorkingDir && !config.WorkingDir.startsWith('/')) throw badRequest(`the working directory '${config.WorkingDir}' is invalid, it needs to be an absolute path`);
  const health = config.Healthcheck;
  const short = (what: string, value: number | undefined): void => {
    if (value !== undefined && value !== 0 && value < 1_000_000) throw badRequest(`${what} in Healthcheck cannot be less than 1ms`);
  };
  short('Interval', health?.Interval);
  short('Timeout', health?.Timeout);
  if ((health?.Retries ?? 0) < 0) throw badRequest('Retries in Healthcheck cannot be negative');
  short('StartPeriod', health?.StartPeriod);
  short('StartInterval', health?.StartInterval);
  if ((config.Hostname?.length ?? 0) > 64) throw badRequest(`hostname ${JSON.stringify(config.Hostname)} is too long (maximum 64 bytes)`);
}
