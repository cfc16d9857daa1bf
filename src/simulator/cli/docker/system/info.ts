/** docker info */
import type { Blocking } from '../../../kernel/blocking.ts';
import { ExecutionError } from '../../../kernel/gotemplate/template.ts';
import { bytesSize } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { compileTemplate, writeExecuted } from '../list-template.ts';
import { currentContext, engineOf } from '../contexts.ts';
import { CliError, ConnectionError } from '../errors.ts';
import { readAs } from '../go-types/read.ts';
import { goJson } from '../../../kernel/gotemplate/json.ts';
import { swarmLines } from './swarm-info.ts';
import { CLIENT_VERSION, clientVersion } from './version.ts';

export interface Info {
  Containers: number;
  ContainersRunning: number;
  ContainersPaused: number;
  ContainersStopped: number;
  Images: number;
  ServerVersion: string;
  Driver: string;
  DriverStatus: [string, string][] | null;
  LoggingDriver: string;
  CgroupDriver: string;
  CgroupVersion: string;
  Plugins: { Volume: string[] | null; Network: string[] | null; Authorization: string[] | null; Log: string[] | null };
  CDISpecDirs?: string[] | null;
  DiscoveredDevices?: { Source: string; ID: string }[] | null;
  Swarm: { LocalNodeState: string; NodeID: string; NodeAddr: string; ControlAvailable: boolean; Error: string; Managers?: number; Nodes?: number; RemoteManagers: { Addr: string }[] | null; Cluster?: Record<string, unknown> };
  Runtimes: Record<string, unknown> | null;
  DefaultRuntime: string;
  InitBinary: string;
  ContainerdCommit: { ID: string };
  RuncCommit: { ID: string };
  InitCommit: { ID: string };
  SecurityOptions: string[] | null;
  KernelVersion: string;
  OperatingSystem: string;
  OSType: string;
  Architecture: string;
  NCPU: number;
  MemTotal: number;
  Name: string;
  ID: string;
  DockerRootDir: string;
  Debug: boolean;
  Labels: string[] | null;
  ExperimentalBuild: boolean;
  RegistryConfig?: { InsecureRegistryCIDRs: string[] | null; IndexConfigs: Record<string, { Name: string; Secure: boolean }> | null; Mirrors: string[] | null } | null;
  LiveRestoreEnabled: boolean;
  DefaultAddressPools?: { Base: string; Size: number }[] | null;
  FirewallBackend?: { Driver: string; Info?: [string, string][] } | null;
  Warnings: string[] | null;
  [name: string]: unknown;
}

const plugins = [
  { name: 'buildx', text: 'Docker Buildx', version: 'v0.36.1' },
  { name: 'compose', text: 'Docker Compose', version: 'v5.5.0' },
];

function clientLines(client: Record<string, unknown>): string[] {
  return [
    'Client: Docker Engine - Community', ` Version:    ${CLIENT_VERSION}`, ` Context:    ${String(client.Context)}`, ' Debug Mode: false', ' Plugins:',
    ...plugins.flatMap(({ name, text, version }) => [`  ${name}: ${text} (Docker Inc.)`, `    Version:  ${version}`, `    Path:     /usr/libexec/docker/cli-plugins/docker-${name}`]),
  ];
}

const words = (list: readonly string[] | null): string => (list ?? []).join(' ');

/** 'name=seccomp,profile=builtin' in two lines. */
function securityLines(options: readonly string[] | null): string[] {
  if (!options || options.length === 0) return [];
  return [' Security Options:', ...options.flatMap((option) => {
    const pairs = option.split(',').map((pair) => pair.split('=') as [string, string]);
    return [`  ${pairs.find(([key]) => key === 'name')?.[1] ?? option}`, ...pairs.filter(([key]) => key === 'profile').map(([, value]) => `   Profile: ${value}`)];
  })];
}

function registryLines(info: Info): string[] {
  const registry = info.RegistryConfig;
  if (!registry) return [];
  const insecure = [...Object.values(registry.IndexConfigs ?? {}).filter((one) => !one.Secure).map((one) => one.Name), ...(registry.InsecureRegistryCIDRs ?? [])];
  const mirrors = registry.Mirrors ?? [];
  return [' Insecure Registries:', ...insecure.map((one) => `  ${one}`), ...(mirrors.length > 0 ? [' Registry Mirrors:', ...mirrors.map((one) => `  ${one}`)] : [])];
}

function serverLines(info: Info): string[] {
  const optional = (label: string, value: string): string[] => (value ? [` ${label}: ${value}`] : []);
  return [
    ` Containers: ${info.Containers}`, `  Running: ${info.ContainersRunning}`, `  Paused: ${info.ContainersPaused}`, `  Stopped: ${info.ContainersStopped}`, ` Images: ${info.Images}`,
    ...optional('Server Version', info.ServerVersion), ...optional('Storage Driver', info.Driver), ...(info.DriverStatus ?? []).map(([name, value]) => `  ${name}: ${value}`),
    ...optional('Logging Driver', info.LoggingDriver), ...optional('Cgroup Driver', info.CgroupDriver), ...optional('Cgroup Version', info.CgroupVersion),
    ' Plugins:', `  Volume: ${words(info.Plugins.Volume)}`, `  Network: ${words(info.Plugins.Network)}`, ...(info.Plugins.Authorization?.length ? [`  Authorization: ${words(info.Plugins.Authorization)}`] : []), `  Log: ${words(info.Plugins.Log)}`,
    ...(info.CDISpecDirs?.length ? [' CDI spec directories:', ...info.CDISpecDirs.map((folder) => `  ${folder}`)] : []),
    ` Swarm: ${info.Swarm.LocalNodeState}`, ...swarmLines(info.Swarm),
    ...(info.Runtimes ? [` Runtimes: ${Object.keys(info.Runtimes).join(' ')}`, ` Default Runtime: ${info.DefaultRuntime}`] : []),
    ` Init Binary: ${info.InitBinary}`, ` containerd version: ${info.ContainerdCommit.ID}`, ` runc version: ${info.RuncCommit.ID}`, ` init version: ${info.InitCommit.ID}`, ...securityLines(info.SecurityOptions),
    ...optional('Kernel Version', info.KernelVersion), ...optional('Operating System', info.OperatingSystem), ...optional('OSType', info.OSType), ...optional('Architecture', info.Architecture),
    ` CPUs: ${info.NCPU}`, ` Total Memory: ${bytesSize(info.MemTotal)}`, ...optional('Name', info.Name), ...optional('ID', info.ID), ` Docker Root Dir: ${info.DockerRootDir}`, ` Debug Mode: ${info.Debug}`,
    ...(info.Labels?.length ? [' Labels:', ...info.Labels.map((label) => `  ${label}`)] : []), ` Experimental: ${info.ExperimentalBuild}`, ...registryLines(info), ` Live Restore Enabled: ${info.LiveRestoreEnabled}`,
    ...(info.DefaultAddressPools?.length ? [' Default Address Pools:', ...info.DefaultAddressPools.map((pool) => `   Base: ${pool.Base}, Size: ${pool.Size}`)] : []),
    ...(info.FirewallBackend ? [` Firewall Backend: ${info.FirewallBackend.Driver}`, ...(info.FirewallBackend.Info ?? []).map(([name, value]) => `  ${name}: ${value}`)] : []), '',
  ];
}

export const info: Behaviour = {
  path: 'system info',
  *run(invocation) {
    const { p, flags } = invocation;
    const format = flags.string('format');
    const client = clientInfo(clientVersion(p, currentContext(invocation).name));
    let answer: Info | undefined, failure: CliError | undefined;
    if (yield* needsServer(format, client)) {
      const engine = engineOf(invocation);
      try {
        answer = yield* engine.get<Info>('/info');
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        failure = error;
      }
    }
    const isAnswer = failure !== undefined && !(failure instanceof ConnectionError);
    if (format !== '') {
      if (isAnswer) yield* p.write(2, `${failure!.message}\n`);
      const whole = { ...answer, ...(isAnswer && { ServerErrors: [failure!.message] }), ClientInfo: client };
      if (format === 'json' && !failure) yield* p.write(1, `${goJson(whole, { ordered: true })}\n`);
      else {
        const template = compileTemplate(format === 'json' ? '{{json .}}' : format, 64), typed = yield* readAs('system.dockerInfo', whole);
        yield* writeExecuted(p, () => template.execute(typed), failure instanceof ConnectionError ? failure : undefined);
      }
      return 0;
    }
    yield* p.write(1, `${[...clientLines(client), '', 'Server:'].join('\n')}\n`);
    if (answer) {
      yield* p.write(1, `${serverLines(answer).join('\n')}\n`);
      for (const warning of answer.Warnings ?? []) yield* p.write(2, `${warning}\n`);
      return 0;
    }
    if (!isAnswer) throw failure!;
    yield* p.write(2, `ERROR: ${failure!.message}\n`);
    throw new CliError('errors pretty printing info');
  },
};

/** What is said of the client alone needs no engine: docker tries the template on that first. */
function* needsServer(format: string, client: unknown): Blocking<boolean> {
  if (format === 'json' || !/\.[a-zA-Z]/.test(format)) return true;
  try {
    compileTemplate(format).execute(yield* readAs('system.sparseInfo', { ClientInfo: client }));
    return false;
  } catch (error) {
    if (error instanceof CliError || error instanceof ExecutionError) return true;
    throw error;
  }
}

const clientInfo = ({ ApiVersion: _, ...version }: Record<string, unknown>): Record<string, unknown> => ({
  Debug: false, ...version, Plugins: plugins.map(({ name, text, version: of }) => ({ SchemaVersion: '0.1.0', Vendor: 'Docker Inc.', Version: of, ShortDescription: text, Name: name, Path: `/usr/libexec/docker/cli-plugins/docker-${name}` })), Warnings: null,
});
