/** What a swarm refuses in a service's specification before anything it names is looked up. All are 400. */
import type { ServiceSpec, UpdateConfig } from '../../api/engine/swarm.ts';
import { badRequest } from '../http/errors.ts';
import { parseReference } from '../images/reference.ts';
import { tryTemplates } from './task-template.ts';

const invalid = (reason: string): Error => badRequest(`rpc error: code = InvalidArgument desc = ${reason}`);

/** A thousandth of a processor, and four megabytes. */
const LEAST = { NanoCPUs: 1_000_000, MemoryBytes: 4 * 2 ** 20 };

function checkAmounts({ NanoCPUs = 0, MemoryBytes = 0 }: { NanoCPUs?: number; MemoryBytes?: number } = {}): void {
  if (NanoCPUs !== 0 && NanoCPUs < LEAST.NanoCPUs) throw invalid(`invalid cpu value ${String(NanoCPUs / 1e9).replace(/e-(\d)$/, 'e-0$1')}: Must be at least ${LEAST.NanoCPUs / 1e9}`);
  if (MemoryBytes !== 0 && MemoryBytes < LEAST.MemoryBytes) throw invalid(`invalid memory value ${MemoryBytes}: Must be at least ${LEAST.MemoryBytes / 2 ** 20}MiB`);
}

function checkUpdate({ FailureAction = '', Order = '' }: Partial<UpdateConfig> = {}, actions: readonly string[]): void {
  if (!['', ...actions].includes(FailureAction)) throw badRequest(`unrecognized update failure action ${FailureAction}`);
  if (!['', 'stop-first', 'start-first'].includes(Order)) throw badRequest(`unrecognized update order ${Order}`);
}

/** Words that are read into numbers on the way to the swarm. */
function checkWords(spec: ServiceSpec): void {
  const { ContainerSpec, Resources, RestartPolicy } = spec.TaskTemplate;
  for (const { Type = 'bind', BindOptions } of (ContainerSpec?.Mounts ?? []) as { Type?: string; BindOptions?: { Propagation?: string } | null }[]) {
    if (!['bind', 'volume', 'tmpfs', 'npipe', 'cluster'].includes(Type)) throw badRequest(`invalid MountType: ${JSON.stringify(Type)}`);
    if (!/^(?:r?(?:private|shared|slave))?$/.test(BindOptions?.Propagation ?? '')) throw badRequest(`invalid MountPropagation: ${JSON.stringify(BindOptions!.Propagation)}`);
  }
  const { CredentialSpec: credentials } = ContainerSpec?.Privileges ?? {};
  if (credentials && !credentials.Config && !credentials.File && !credentials.Registry) throw badRequest('invalid CredentialSpec: must either provide "file", "registry", or "config" for credential spec');
  const { SwapBytes, Limits } = Resources ?? {};
  if (SwapBytes !== undefined && SwapBytes !== -1 && !Limits?.MemoryBytes) throw badRequest('memory swap provided, but no memory-limit was set');
  const condition = RestartPolicy?.Condition ?? '';
  if (!['', 'none', 'on-failure', 'any'].includes(condition)) throw badRequest(`invalid RestartCondition: ${JSON.stringify(condition)}`);
  checkUpdate(spec.UpdateConfig, ['pause', 'continue', 'rollback']);
  checkUpdate(spec.RollbackConfig, ['pause', 'continue', 'rollback']);
  const mode = spec.EndpointSpec?.Mode ?? '';
  if (!['', 'vip', 'dnsrr'].includes(mode)) throw badRequest(`invalid resolution mode: ${JSON.stringify(mode)}`);
}

/** Which runtime a service is for, and how many tasks it has, has to be clear before all else. @throws 400 */
export function checkKinds({ TaskTemplate, Mode }: ServiceSpec): void {
  const { Runtime = '', ContainerSpec } = TaskTemplate ?? {};
  if (!['', 'container', 'plugin', 'attachment'].includes(Runtime)) throw badRequest('unsupported runtime');
  if (!ContainerSpec) throw badRequest('mismatched Runtime and *Spec fields');
  if (Object.values(Mode ?? {}).filter((one) => one !== null && one !== undefined).length > 1) throw badRequest('must specify only one service mode');
}

/** No mount lies over another, and times and ratios are within their bounds. */
function checkTask({ TaskTemplate: { ContainerSpec, RestartPolicy }, UpdateConfig, EndpointSpec }: ServiceSpec): void {
  if ((RestartPolicy?.Delay ?? 0) < 0) throw invalid('TaskSpec: restart-delay cannot be negative');
  if ((RestartPolicy?.Window ?? 0) < 0) throw invalid('TaskSpec: restart-window cannot be negative');
  if ((UpdateConfig?.Delay ?? 0) < 0) throw invalid('TaskSpec: update-delay cannot be negative');
  if ((UpdateConfig?.Monitor ?? 0) < 0) throw invalid('TaskSpec: update-monitor cannot be negative');
  const ratio = UpdateConfig?.MaxFailureRatio ?? 0;
  if (ratio < 0 || ratio > 1) throw invalid('TaskSpec: update-maxfailureratio cannot be less than 0 or bigger than 1');
  const targets = ((ContainerSpec?.Mounts ?? []) as { Target?: string }[]).map(({ Target }) => Target);
  const twice = targets.find((target, i) => targets.indexOf(target) < i);
  if (twice !== undefined) throw invalid(`ContainerSpec: duplicate mount point: ${twice}`);
  const health = (ContainerSpec?.Healthcheck ?? {}) as Record<string, number | undefined>;
  for (const name of ['Interval', 'Timeout', 'StartPeriod', 'StartInterval']) if ((health[name] ?? 0) !== 0 && health[name]! < 1_000_000) throw invalid(`ContainerSpec: ${name} in HealthConfig cannot be less than 1ms`);
  if ((health['Retries'] ?? 0) < 0) throw invalid('ContainerSpec: Retries in HealthConfig cannot be negative');
  const published = (EndpointSpec?.Ports ?? []).filter((port) => port.PublishedPort).map((port) => `${port.PublishedPort}/${port.Protocol ?? 'tcp'}/${port.PublishMode ?? 'ingress'}`);
  if (new Set(published).size < published.length) throw invalid('EndpointSpec: duplicate published ports provided');
}

export function checkServiceSpec(spec: ServiceSpec): void {
  checkWords(spec);
  checkAmounts(spec.TaskTemplate.Resources?.Limits);
  checkAmounts(spec.TaskTemplate.Resources?.Reservations);
  try {
    tryTemplates(spec.TaskTemplate.ContainerSpec!);
  } catch (error) {
    throw invalid((error as Error).message);
  }
  const image = spec.TaskTemplate.ContainerSpec?.Image ?? '';
  if (image === '') throw invalid('ContainerSpec: image reference must be provided');
  try {
    parseReference(image);
  } catch {
    throw invalid(`ContainerSpec: ${JSON.stringify(image)} is not a valid repository/tag`);
  }
  checkTask(spec);
  const ingress = (spec.EndpointSpec?.Ports ?? []).some((port) => (port.PublishMode ?? 'ingress') === 'ingress');
  if (spec.EndpointSpec?.Mode === 'dnsrr' && ingress) throw invalid("EndpointSpec: port published with ingress mode can't be used with dnsrr mode");
}
