/** What `inspect --pretty` shows of services, nodes, secrets and configs. Tabs and blanks are docker's own. */
import { decode } from '../../../kernel/bytes.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { goDuration, goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import { bytesSize, humanDuration } from '../../shared/units.ts';
import type { NodeObject, ServiceObject, StoredObject, UpdateConfig } from './types.ts';

/** A line where there is something to say. */
const line = (condition: unknown, text: string): string[] => (condition ? [text] : []);

const pairs = (map: Readonly<Record<string, string>> | undefined, start: string, between = '='): string[] =>
  Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${start}${key}${value ? `${between}${value}` : ''}`);

const labels = (map: Readonly<Record<string, string>> | undefined, start: string): string[] => (Object.keys(map ?? {}).length > 0 ? ['Labels:', ...pairs(map, start)] : []);

/** docker's PrettyPrint: all small but the first letter. */
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();

const time = (text: string): string => capitalised(goTime(parseRfc3339(text) ?? 0));

const duration = (nanoseconds: number): string => goDuration(nanoseconds / 1e6);

function changeConfig(title: string, order: string, config: UpdateConfig | undefined): string[] {
  if (!config) return [];
  return [
    `${title}:`, ` Parallelism:\t${config.Parallelism}`, ...line((config.Delay ?? 0) > 0, ` Delay:\t\t${duration(config.Delay ?? 0)}`), ` On failure:\t${config.FailureAction ?? ''}`,
    ...line((config.Monitor ?? 0) > 0, ` Monitoring Period: ${duration(config.Monitor ?? 0)}`), ` Max failure ratio: ${config.MaxFailureRatio ?? 0}`, ` ${order} order:${order === 'Update' ? '      ' : '    '}${config.Order ?? ''}`,
  ];
}

function updateStatus({ UpdateStatus: status }: ServiceObject, now: number): string[] {
  if (!status) return [];
  const ago = (text: string): string => `${humanDuration(now - (parseRfc3339(text) ?? now))} ago`;
  return [
    'UpdateStatus:', ` State:\t\t${status.State}`, ...line(status.StartedAt, ` Started:\t${ago(status.StartedAt ?? '')}`), ...line(status.State === 'completed' && status.CompletedAt, ` Completed:\t${ago(status.CompletedAt ?? '')}`), ` Message:\t${status.Message ?? ''}`,
  ];
}

function containerLines({ Spec: { TaskTemplate: { ContainerSpec: one } } }: ServiceObject): string[] {
  const words = (list: readonly string[]): string => list.map((word) => `${word} `).join('');
  return [
    'ContainerSpec:', ` Image:\t\t${one.Image}`, ...line(one.Args?.length, ` Args:\t\t${words(one.Args ?? [])}`), ...line(one.Env?.length, ` Env:\t\t${words(one.Env ?? [])}`), ...line(one.Dir, ` Dir:\t\t${one.Dir}`),
    ...line(one.Init !== undefined, ` Init:\t\t${one.Init}`), ...line(one.User, ` User: ${one.User}`),
    ...line(one.CapabilityAdd?.length || one.CapabilityDrop?.length, 'Capabilities:'), ...line(one.CapabilityAdd?.length, ` Add: ${one.CapabilityAdd?.join(', ')}`), ...line(one.CapabilityDrop?.length, ` Drop: ${one.CapabilityDrop?.join(', ')}`),
    ...line(Object.keys(one.Sysctls ?? {}).length, 'SysCtls:'), ...pairs(one.Sysctls ?? {}, ' ', ': '), ...line(one.Ulimits?.length, 'Ulimits:'), ...(one.Ulimits ?? []).map(({ Name, Soft, Hard }) => ` ${Name}: ${Soft}:${Hard}`),
    ...line(one.Mounts?.length, 'Mounts:'), ...(one.Mounts ?? []).flatMap((mount) => [` Target:\t${mount.Target ?? ''}`, `  Source:\t${mount.Source ?? ''}`, `  ReadOnly:\t${mount.ReadOnly ?? false}`, `  Type:\t\t${mount.Type}`]),
    ...line(one.Configs?.length, 'Configs:'), ...(one.Configs ?? []).flatMap((config) => [` Target:\t${config.File.Name}`, `  Source:\t${config.ConfigName}`]),
    ...line(one.Secrets?.length, 'Secrets:'), ...(one.Secrets ?? []).flatMap((secret) => [` Target:\t${secret.File.Name}`, `  Source:\t${secret.SecretName}`]),
  ];
}

function logLines({ Spec: { TaskTemplate: { LogDriver: driver } } }: ServiceObject): string[] {
  if (!driver) return [];
  const options = Object.entries(driver.Options ?? {});
  return ['Log Driver:', ` Name:\t\t${driver.Name}`, ...(options.length > 0 ? [' LogOpts:', ...options.map(([key, value]) => `  ${key}:\t${value}`)] : []), ''];
}

function resourceLines({ Spec: { TaskTemplate: { Resources: resources } } }: ServiceObject): string[] {
  if (!resources) return [];
  const part = (title: string, amounts: { NanoCPUs?: number; MemoryBytes?: number } | undefined): string[] => (amounts && ((amounts.NanoCPUs ?? 0) > 0 || (amounts.MemoryBytes ?? 0) > 0)
    ? [` ${title}:`, ...line(amounts.NanoCPUs, `  CPU:\t\t${(amounts.NanoCPUs ?? 0) / 1e9}`), ...line(amounts.MemoryBytes, `  Memory:\t${bytesSize(amounts.MemoryBytes ?? 0)}`)] : []);
  return ['Resources:', ...part('Reservations', resources.Reservations), ...part('Limits', resources.Limits)];
}

function healthLines({ Spec: { TaskTemplate: { ContainerSpec: { Healthcheck: check } } } }: ServiceObject): string[] {
  if (!check) return [];
  const ns = (name: string): string => duration(Number(check[name] ?? 0));
  const tests = (check['Test'] as string[] | undefined) ?? [];
  return [' Healthcheck:', `  Interval = ${ns('Interval')}`, `  Retries = ${Number(check['Retries'] ?? 0)}`, `  StartPeriod =\t${ns('StartPeriod')}`, `  Timeout =\t${ns('Timeout')}`, ...line(tests.length, '  Tests:'), ...tests.map((test, at) => `\t Test = ${test}${at === tests.length - 1 ? ' ' : ''}`)];
}

/** Networks are shown by their ids. */
export function prettyService(service: ServiceObject, now: number): string {
  const { Spec: spec } = service;
  const { Constraints: constraints, Preferences: preferences, MaxReplicas: most } = spec.TaskTemplate.Placement ?? {};
  const spread = (preferences ?? []).flatMap(({ Spread }) => (Spread ? [`spread=${Spread.SpreadDescriptor}`] : []));
  const attached = (spec.TaskTemplate.Networks ?? []).map(({ Target }) => ` ${Target}`).join('');
  const ports = service.Endpoint?.Ports ?? [];
  const lines = [
    '', `ID:\t\t${service.ID}`, `Name:\t\t${spec.Name}`, ...labels(spec.Labels, ' '), `Service Mode:${spec.Mode?.Global ? '\tGlobal' : spec.Mode?.Replicated ? '\tReplicated' : ''}`,
    ...line(spec.Mode?.Replicated, ` Replicas:\t${spec.Mode?.Replicated?.Replicas}`), ...updateStatus(service, now), 'Placement:', ...line(constraints?.length, ` Constraints:\t[${(constraints ?? []).join(' ')}]`), ...line(spread.length, ` Preferences:   [${spread.join(' ')}]`),
    ...line(most, ` Max Replicas Per Node:   ${most}`), ...changeConfig('UpdateConfig', 'Update', spec.UpdateConfig), ...changeConfig('RollbackConfig', 'Rollback', spec.RollbackConfig), ...containerLines(service),
    ...logLines(service), ...resourceLines(service), ...line(attached, `Networks:${attached} `), `Endpoint Mode:\t${spec.EndpointSpec?.Mode ?? ''}`,
    ...line(ports.length, 'Ports:'), ...ports.flatMap((port) => [` PublishedPort = ${port.PublishedPort ?? 0}`, `  Protocol = ${port.Protocol}`, `  TargetPort = ${port.TargetPort}`, `  PublishMode = ${port.PublishMode}`]),
  ];
  return `${lines.join('\n')}${ports.length > 0 ? ' ' : ''}${healthLines(service).map((text) => `\n${text}`).join('')}\n\n`;
}

export function prettyNode(node: NodeObject): string {
  const { Description: about, ManagerStatus: manager, Spec: spec } = node;
  const plugins: Record<string, string> = {};
  for (const { Type, Name } of about.Engine.Plugins ?? []) plugins[Type] = plugins[Type] === undefined ? Name : `${plugins[Type]}, ${Name}`;
  return `${[
    `ID:\t\t\t${node.ID}`, ...line(spec.Name, `Name:\t\t\t${spec.Name}`), ...labels(spec.Labels, ' - '), `Hostname:              \t${about.Hostname}`, `Joined at:             \t${time(node.CreatedAt)}`, 'Status:', ` State:\t\t\t${capitalised(node.Status.State)}`,
    ` Availability:         \t${capitalised(spec.Availability)}`, ...line(node.Status.Addr, ` Address:\t\t${node.Status.Addr}`),
    ...(manager ? ['Manager Status:', ` Address:\t\t${manager.Addr}`, ` Raft Status:\t\t${capitalised(manager.Reachability)}`, ` Leader:\t\t${manager.Leader ? 'Yes' : 'No'}`] : []),
    'Platform:', ` Operating System:\t${about.Platform.OS}`, ` Architecture:\t\t${about.Platform.Architecture}`, 'Resources:', ` CPUs:\t\t\t${Math.floor(about.Resources.NanoCPUs / 1e9)}`, ` Memory:\t\t${bytesSize(about.Resources.MemoryBytes)}`,
    ...line(about.Engine.Plugins?.length, 'Plugins:'), ...pairs(plugins, ' ', ':\t\t'), `Engine Version:\t\t${about.Engine.EngineVersion}`,
    ...(about.TLSInfo ? ['TLS Info:', ' TrustRoot:', about.TLSInfo.TrustRoot, ` Issuer Subject:\t${about.TLSInfo.CertIssuerSubject}`, ` Issuer Public Key:\t${about.TLSInfo.CertIssuerPublicKey}`] : []),
  ].join('\n')}\n`;
}

export const prettySecret = (secret: StoredObject): string =>
  `${[`ID:              ${secret.ID}`, `Name:              ${secret.Spec.Name}`, ...labels(secret.Spec.Labels, ' - '), `Driver:            ${secret.Spec.Driver?.Name ?? ''}`, `Created at:        ${time(secret.CreatedAt)}`, `Updated at:        ${time(secret.UpdatedAt)}`].join('\n')}\n`;

export const prettyConfig = (config: StoredObject): string =>
  `${[`ID:\t\t\t${config.ID}`, `Name:\t\t\t${config.Spec.Name}`, ...labels(config.Spec.Labels, ' - '), `Created at:            \t${time(config.CreatedAt)}`, `Updated at:            \t${time(config.UpdatedAt)}`, 'Data:', decode(fromBase64(config.Spec.Data ?? '') ?? new Uint8Array(0))].join('\n')}\n`;
