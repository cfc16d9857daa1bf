/** GET /containers/{id}/json: a record as the API shows it. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { linksShown } from './links.ts';
import { nanoTime } from '../timestamp.ts';
import type { sizes } from './sizes.ts';

export function stateJson({ state }: ContainerRecord): Record<string, unknown> {
  const { status } = state;
  return {
    Status: status, Running: ['running', 'paused', 'restarting'].includes(status), Paused: status === 'paused', Restarting: status === 'restarting', OOMKilled: state.oomKilled, Dead: status === 'dead',
    Pid: state.pid, ExitCode: state.exitCode, Error: state.error, StartedAt: nanoTime(state.startedAt), FinishedAt: nanoTime(state.finishedAt),
    ...(state.health ? { Health: { Status: state.health.Status, FailingStreak: state.health.FailingStreak, Log: state.health.Log } } : {}),
  };
}

export function inspectContainer(engine: Engine, record: ContainerRecord, sizesOf?: typeof sizes): Record<string, unknown> {
  const folder = record.everStarted ? `/var/lib/docker/containers/${record.id}/` : undefined;
  const file = (name: string): string => (folder ? folder + name : '');
  const execs = engine.execs.runningIn(record.id);
  const { Healthcheck, ...config } = record.config;
  return {
    Id: record.id, Created: nanoTime(record.created), Path: record.path, Args: record.args, State: stateJson(record), Image: record.image,
    ResolvConfPath: file('resolv.conf'), HostnamePath: file('hostname'), HostsPath: file('hosts'), LogPath: record.hostConfig.LogConfig.Type === 'json-file' ? file(`${record.id}-json.log`) : '',
    Name: `/${record.name}`, RestartCount: record.restartCount, Driver: 'overlayfs', Platform: 'linux', MountLabel: '', ProcessLabel: '', AppArmorProfile: '', ExecIDs: execs.length > 0 ? execs : null,
    HostConfig: record.hostConfig.Links ? { ...record.hostConfig, Links: linksShown(record) } : record.hostConfig, Storage: { RootFS: { Snapshot: { Name: 'overlayfs' } } },
    ...sizesOf?.(engine, record),
    Mounts: record.mounts, Config: Healthcheck ? insertAfter(config, 'Cmd', 'Healthcheck', Healthcheck) : config,
    NetworkSettings: { SandboxID: record.sandbox, SandboxKey: record.sandbox && `/var/run/docker/netns/${record.sandbox.slice(0, 12)}`, Ports: record.ports, Networks: record.networks },
    ...(record.manifest ? { ImageManifestDescriptor: record.manifest } : {}),
  };
}

function insertAfter(object: object, after: string, name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).flatMap((entry): [string, unknown][] => (entry[0] === after ? [entry, [name, value]] : [entry])));
}
