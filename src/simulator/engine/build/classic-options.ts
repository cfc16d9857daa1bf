/** The query of POST /build for the classic builder: all of it is read before the first step. */
import { badRequest, internal } from '../http/errors.ts';
import { scanJson, ScanError } from '../http/json-scan.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { newName, parseReference } from '../images/reference.ts';
import type { HostConfig } from '../../api/engine/containers.ts';

export interface ClassicOptions {
  tags: string[];
  buildArgs: Record<string, string>;
  labels: Record<string, string>;
  /** Of its containers. */
  hostConfig: Partial<HostConfig>;
  /** Empty: this host's. */
  platform: string;
  pull: boolean;
  /** Intermediate containers go: after a step that went well, and after one that did not. */
  remove: boolean;
  forceRemove: boolean;
  quiet: boolean;
  noCache: boolean;
  /** Where it is given, only steps of these images are used again. */
  cacheFrom: string[];
}

/** A parameter that is JSON. @throws 400 */
function json<T>(call: Call, name: string, told: string, none: T): T {
  const value = text(call, name);
  if (value === '') return none;
  try {
    return JSON.parse(scanJson(value).document) as T;
  } catch (error) {
    throw error instanceof ScanError ? badRequest(`${told}: ${error.message === 'unexpected EOF' ? 'unexpected end of JSON input' : error.message}`) : error;
  }
}

function tagsOf(call: Call): string[] {
  return call.query.filter(([name]) => name === 't').map(([, tag]) => {
    try {
      if (parseReference(tag).digest) throw internal('build tag cannot contain a digest');
      return newName(tag, '');
    } catch (error) {
      throw internal((error as Error).message);
    }
  });
}

const number = (call: Call, name: string): number => Number(text(call, name)) || 0;

/** Limits and the like, as its containers will have them. Their output is kept by nobody. */
const hostConfigOf = (call: Call, Ulimits: HostConfig['Ulimits']): Partial<HostConfig> => ({
  LogConfig: { Type: 'none', Config: {} }, NetworkMode: text(call, 'networkmode') || 'default', Ulimits, ShmSize: number(call, 'shmsize'), CgroupParent: text(call, 'cgroupparent'),
  ExtraHosts: call.query.filter(([name]) => name === 'extrahosts').flatMap(([, value]) => value.split(',')),
  Memory: number(call, 'memory'), MemorySwap: number(call, 'memswap'), CpuShares: number(call, 'cpushares'), CpuPeriod: number(call, 'cpuperiod'), CpuQuota: number(call, 'cpuquota'), CpusetCpus: text(call, 'cpusetcpus'), CpusetMems: text(call, 'cpusetmems'),
});

/** @throws 400, 500 */
export function classicOptions(call: Call): ClassicOptions {
  if (text(call, 'securityopt') !== '') throw badRequest('security options are not supported on linux');
  if (flag(call, 'squash')) throw badRequest('squash is only supported with experimental mode');
  const shared = text(call, 'shmsize');
  if (shared !== '' && !/^[+-]?\d+$/.test(shared)) throw internal(`strconv.ParseInt: parsing ${JSON.stringify(shared)}: invalid syntax`);
  json(call, 'outputs', 'invalid outputs specified', null);
  if (!['', 'default'].includes(text(call, 'isolation').toLowerCase())) throw badRequest(`unsupported isolation: ${JSON.stringify(text(call, 'isolation'))}`);
  const ulimits = json<HostConfig['Ulimits']>(call, 'ulimits', 'error reading ulimit settings', null);
  const buildArgs = json<Record<string, string>>(call, 'buildargs', 'error reading build args', {});
  const labels = json<Record<string, string>>(call, 'labels', 'error reading labels', {});
  if (Array.isArray(labels)) throw badRequest('error reading labels: json: cannot unmarshal array into Go value of type map[string]string');
  const cacheFrom = json<string[] | null>(call, 'cachefrom', 'error reading cache-from', null);
  const forceRemove = flag(call, 'forcerm');
  return {
    tags: tagsOf(call), buildArgs, labels, hostConfig: hostConfigOf(call, ulimits), platform: text(call, 'platform'), pull: flag(call, 'pull'), cacheFrom: cacheFrom ?? [],
    forceRemove, remove: forceRemove || text(call, 'rm') === '' || flag(call, 'rm'), quiet: flag(call, 'q'), noCache: flag(call, 'nocache'),
  };
}
