/** The flags of run and create that are given every day as the body of POST /containers/create; the others are put in by seldom-options.ts. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { cleanPath } from '../../../kernel/path-clean.ts';
import type { Process } from '../../../kernel/process.ts';
import { capabilities } from '../capabilities.ts';
import { pairsToMap, withEnvironment } from '../env-file.ts';
import type { EndpointRequest } from './networks-option.ts';
import { readVariableFiles } from '../seldom-values.ts';
import { parseExpose, parsePublish } from './ports.ts';
import { hasSource } from './volume-spec.ts';

export interface CreateRequest {
  Hostname: string;
  Domainname: string;
  User: string;
  AttachStdin: boolean;
  AttachStdout: boolean;
  AttachStderr: boolean;
  ExposedPorts?: Record<string, object>;
  Tty: boolean;
  OpenStdin: boolean;
  StdinOnce: boolean;
  Env: string[] | null;
  Cmd: string[] | null;
  Image: string;
  Volumes: Record<string, object>;
  WorkingDir: string;
  Entrypoint: string[] | null;
  Labels: Record<string, string>;
  StopSignal?: string;
  StopTimeout?: number;
  Healthcheck?: Record<string, unknown>;
  HostConfig: Record<string, unknown>;
  NetworkingConfig: { EndpointsConfig: Record<string, EndpointRequest> };
}

/** A path of the client made absolute. */
export const absolutePath = (p: Process) => (path: string): string => cleanPath(path.startsWith('/') ? path : `${p.cwd}/${path}`);

/** @throws Error: what run and create print behind 'docker: ' */
export function* createRequest({ p, flags, args }: Invocation): Blocking<CreateRequest> {
  const attach = flags.list('attach').map((stream) => stream.toLowerCase());
  const { binds, volumes } = volumeRequest(p, flags);
  const { exposed, bindings } = parsePublish(flags.list('publish'));
  const stdin = flags.bool('interactive');
  const attachStdin = stdin || attach.includes('stdin');
  const restart = restartPolicy(flags.string('restart'));
  if (flags.bool('rm') && restart.Name !== '' && restart.Name !== 'no') throw new Error('conflicting options: cannot specify both --restart and --rm');
  return {
    Hostname: flags.string('hostname'),
    Domainname: '',
    User: flags.string('user'),
    AttachStdin: attachStdin,
    AttachStdout: attach.length === 0 || attach.includes('stdout'),
    AttachStderr: attach.length === 0 || attach.includes('stderr'),
    ExposedPorts: { ...exposed, ...parseExpose(flags.list('expose')) },
    Tty: flags.bool('tty'),
    OpenStdin: stdin,
    StdinOnce: stdin && attachStdin,
    Env: yield* variables(p, flags),
    Cmd: args.length > 1 ? args.slice(1) : null,
    Image: args[0]!,
    Volumes: volumes,
    WorkingDir: flags.string('workdir'),
    Entrypoint: flags.string('entrypoint') !== '' ? [flags.string('entrypoint')] : flags.changed('entrypoint') ? [''] : null,
    Labels: pairsToMap(flags.list('label')),
    ...(flags.changed('stop-timeout') && { StopTimeout: flags.number('stop-timeout') }),
    HostConfig: { ...hostConfig(p, flags), Binds: binds.length > 0 ? binds : null, PortBindings: bindings, NetworkMode: flags.list('network')[0] ?? 'default', RestartPolicy: restart },
    NetworkingConfig: { EndpointsConfig: {} },
  };
}

function* variables(p: Process, flags: FlagSet): Blocking<string[]> {
  const own = withEnvironment(p, flags.list('env')), files = flags.list('env-file');
  if (files.length === 0) return own;
  try {
    return [...(yield* readVariableFiles(p, files)), ...own];
  } catch (error) {
    throw new Error(`--env-file: ${(error as Error).message}`);
  }
}

/** -v with a source is a bind; with a target only, an anonymous volume of the configuration. */
function volumeRequest(p: Process, flags: FlagSet): { binds: string[]; volumes: Record<string, object> } {
  const binds: string[] = [], volumes: Record<string, object> = {};
  for (const spec of new Set(flags.list('volume'))) {
    const colon = spec.indexOf(':');
    if (!hasSource(spec)) volumes[spec] = {};
    else binds.push(spec.startsWith('.') ? `${absolutePath(p)(spec.slice(0, colon))}${spec.slice(colon)}` : spec);
  }
  return { binds, volumes };
}

/** @throws Error */
export function restartPolicy(text: string): { Name: string; MaximumRetryCount: number } {
  const [name = '', count] = text.split(/:(.*)/s);
  if (count !== undefined && name === '') throw new Error('invalid restart policy format: no policy provided before colon');
  if (count !== undefined && count !== '' && !/^[+-]?\d+$/.test(count)) throw new Error('invalid restart policy format: maximum retry count must be an integer');
  return { Name: name, MaximumRetryCount: Number(count ?? 0) };
}

export const nullable = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);

function hostConfig(p: Process, flags: FlagSet): Record<string, unknown> {
  const tmpfs = Object.fromEntries(flags.list('tmpfs').map((spec) => spec.split(/:(.*)/s)).map(([path, options]) => [path!, options ?? '']));
  return {
    ContainerIDFile: flags.string('cidfile'), LogConfig: { Type: '', Config: {} }, AutoRemove: flags.bool('rm'),
    ConsoleSize: [p.files.get(1)?.tty?.rows ?? 0, p.files.get(1)?.tty?.columns ?? 0], Annotations: {},
    CapAdd: nullable(capabilities(flags.list('cap-add'))), CapDrop: nullable(capabilities(flags.list('cap-drop'))),
    DnsOptions: [], DnsSearch: [], Privileged: flags.bool('privileged'), PublishAllPorts: flags.bool('publish-all'), ReadonlyRootfs: flags.bool('read-only'),
    Tmpfs: flags.list('tmpfs').length > 0 ? tmpfs : undefined, ...(flags.changed('init') && { Init: flags.bool('init') }),
    Memory: flags.number('memory'), MemorySwappiness: -1, NanoCpus: Math.round(Number(flags.string('cpus')) * 1e9),
    OomKillDisable: false, BlkioWeightDevice: [], BlkioDeviceReadBps: [], BlkioDeviceWriteBps: [], BlkioDeviceReadIOps: [], BlkioDeviceWriteIOps: [], Ulimits: [], Devices: [],
  };
}
