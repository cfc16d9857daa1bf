/** Networks and volumes of a project. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { segment, type Engine } from '../client.ts';
import { CliError, DaemonError } from '../errors.ts';
import { VERSION } from './create-body.ts';
import type { NetworkConfig, Project, VolumeConfig } from './model.ts';
import { asked } from './asked.ts';
import { networkHash, volumeHash } from './identity.ts';
import { LABEL, type Observed } from './observed.ts';
import { warn } from './project.ts';
import type { Progress } from './progress.ts';

const hashOf = (kind: string, settings: object): string => (kind.startsWith('network') ? networkHash : volumeHash)(settings);

const labels = (project: Project, kind: string, key: string, settings: { labels?: Record<string, string> }): Record<string, string> => ({
  ...settings.labels, [`${LABEL}.config-hash`]: hashOf(kind, settings), [`${LABEL}.${kind}`]: key, [`${LABEL}.project`]: project.name, [`${LABEL}.version`]: VERSION,
});

/** The engine's answer, or undefined where the object is not there. */
export function* found<T>(work: Blocking<T>): Blocking<T | undefined> {
  try {
    return yield* work;
  } catch (error) {
    if (error instanceof DaemonError && error.code === 404) return undefined;
    throw error;
  }
}

/** A network or volume of the project that its services use. */
interface Resource<T> {
  key: string;
  settings: T;
  name: string;
  exists: boolean;
  /** Of a network that exists. */
  id?: string;
  /** It was made for other settings. */
  diverged: boolean;
}

export interface Resources {
  networks: Resource<NetworkConfig>[];
  volumes: Resource<VolumeConfig>[];
}

interface Found {
  Id?: string;
  Labels: Record<string, string> | null;
}

/** What there is of what the services use. @throws CliError where it is to be there and is not */
export function* lookAtResources(engine: Engine, project: Project, services: readonly string[]): Blocking<Resources> {
  const joined = new Set(services.flatMap((name) => Object.keys(project.services[name]?.networks ?? {})));
  const mounted = new Set(services.flatMap((name) => (project.services[name]?.volumes ?? []).flatMap((mount) => (mount.type === 'volume' && mount.source !== undefined ? [mount.source] : []))));
  const look = function* <T extends NetworkConfig | VolumeConfig>(kind: 'networks' | 'volumes', used: ReadonlySet<string>, all: Record<string, T>): Blocking<Resource<T>[]> {
    const seen: Resource<T>[] = [];
    for (const [key, settings] of Object.entries(all).filter(([one]) => used.has(one)).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const there = yield* found(engine.get<Found>(`/${kind}/${segment(settings.name)}`)), hash = there?.Labels?.[`${LABEL}.config-hash`];
      if (!there && settings.external) throw new CliError(kind === 'networks' ? `network ${settings.name} declared as external, but could not be found` : `external volume ${JSON.stringify(settings.name)} not found`);
      seen.push({ key, settings, name: settings.name, exists: there !== undefined, ...(there?.Id !== undefined && { id: there.Id }), diverged: !settings.external && hash !== undefined && hash !== hashOf(kind, settings) });
      if (there && !settings.external) yield* warnOfStrangers(engine, project, kind === 'networks' ? 'network' : 'volume', settings.name, there);
    }
    return seen;
  };
  return { networks: yield* look('networks', joined, project.networks), volumes: yield* look('volumes', mounted, project.volumes) };
}

function* warnOfStrangers({ p }: Engine, project: Project, kind: 'network' | 'volume', name: string, { Labels }: Found): Blocking<void> {
  const owner = Labels?.[`${LABEL}.project`] ?? '';
  if (owner === project.name) return;
  const said = kind === 'network' ? `a network with name ${name} exists` : `volume ${JSON.stringify(name)} already exists`;
  const by = kind === 'network' ? (owner === '' ? 'but was not created by compose' : `but was not created for project ${JSON.stringify(project.name)}`) : owner === '' ? 'but was not created by Docker Compose' : `but was created for project ${JSON.stringify(owner)} (expected ${JSON.stringify(project.name)})`;
  yield* warn(p, `${said} ${by}.${kind === 'network' ? '\nSet `external: true` to use an existing network' : ' Use `external: true` to use an existing volume'}`);
}

/** Networks that are not there are made; one whose settings are others now is made anew, and its containers join it again. */
export function* renewNetworks(engine: Engine, project: Project, { networks }: Resources, containers: readonly Observed[], progress: Progress, timeout: number | undefined): Blocking<void> {
  const changed = networks.filter(({ diverged }) => diverged), members = (key: string): Observed[] => containers.filter(({ service }) => project.services[service]?.networks?.[key] !== undefined);
  const stopped = new Set(changed.flatMap(({ key }) => members(key)));
  for (const container of stopped) {
    yield* progress.event(`Container ${container.name}`, 'Stopping');
    yield* engine.post(`/containers/${container.Id}/stop`, { query: { t: timeout } });
    yield* progress.event(`Container ${container.name}`, 'Stopped', 'done');
  }
  for (const network of networks) {
    const { key, settings, name } = network;
    if (network.exists && !network.diverged) continue;
    if (network.diverged) {
      for (const { Id } of members(key)) yield* found(engine.post(`/networks/${segment(name)}/disconnect`, { body: { Container: Id, Force: true } }));
      yield* progress.event(`Network ${name}`, 'Removing');
      yield* engine.delete(`/networks/${segment(name)}`);
      yield* progress.event(`Network ${name}`, 'Removed', 'done');
    }
    yield* createNetwork(engine, project, key, settings, progress);
    if (network.diverged) for (const container of members(key)) yield* engine.post(`/networks/${segment(name)}/connect`, { body: { Container: container.Id, EndpointConfig: { Aliases: [container.name, container.service] } } });
  }
}

/** Those that the user lets go with what is in them. */
export function* divergedVolumes({ p }: Engine, { volumes }: Resources, yes: boolean): Blocking<Resource<VolumeConfig>[]> {
  const going: Resource<VolumeConfig>[] = [];
  for (const volume of volumes) if (volume.diverged && (yes || (yield* asked(p, `Volume ${JSON.stringify(volume.name)} exists but doesn't match configuration in compose file. Recreate (data will be lost)?`)))) going.push(volume);
  return going;
}

export function* renewVolumes(engine: Engine, project: Project, { volumes }: Resources, going: readonly Resource<VolumeConfig>[], progress: Progress): Blocking<void> {
  for (const volume of volumes) {
    if (volume.exists && !going.includes(volume)) continue;
    if (volume.exists) {
      yield* progress.event(`Volume ${volume.name}`, 'Removing');
      yield* engine.delete(`/volumes/${segment(volume.name)}`, { force: true });
      yield* progress.event(`Volume ${volume.name}`, 'Removed', 'done');
    }
    yield* createVolume(engine, project, volume.key, volume.settings, progress);
  }
}

function* createNetwork(engine: Engine, project: Project, key: string, settings: NetworkConfig, progress: Progress): Blocking<void> {
  const id = `Network ${settings.name}`;
  // The plan that is carried out tells of its step, and so does the step.
  for (let teller = 0; teller < 2; teller++) yield* progress.event(id, 'Creating');
  const pools = (settings.ipam?.config ?? []).map(({ subnet, gateway, ip_range }) => ({ Subnet: subnet, ...(gateway && { Gateway: gateway }), ...(ip_range && { IPRange: ip_range }) }));
  try {
    yield* engine.post('/networks/create', {
      body: {
        Name: settings.name, Driver: settings.driver ?? 'bridge', Options: settings.driver_opts ?? {}, Internal: settings.internal ?? false, Attachable: settings.attachable ?? false, Labels: labels(project, 'network', key, settings),
        ...(settings.enable_ipv6 !== undefined && { EnableIPv6: settings.enable_ipv6 }), IPAM: { Driver: settings.ipam?.driver ?? 'default', Config: pools },
      },
    });
  } catch (error) {
    if (error instanceof CliError) yield* progress.event(id, 'Error', 'error', (error as DaemonError).reason ?? error.message);
    throw error;
  }
  for (let teller = 0; teller < 2; teller++) yield* progress.event(id, 'Created', 'done');
}

function* createVolume(engine: Engine, project: Project, key: string, settings: VolumeConfig, progress: Progress): Blocking<void> {
  const id = `Volume ${settings.name}`;
  for (let teller = 0; teller < 2; teller++) yield* progress.event(id, 'Creating');
  try {
    yield* engine.post('/volumes/create', { body: { Name: settings.name, Driver: settings.driver ?? 'local', ...(Object.keys(settings.driver_opts ?? {}).length > 0 && { DriverOpts: settings.driver_opts }), Labels: labels(project, 'volume', key, settings) } });
  } catch (error) {
    if (error instanceof CliError) {
      yield* progress.event(id, 'Error', 'error', error.message);
      yield* progress.event(`volume:${key}`, error.message, 'error');
    }
    throw error;
  }
  for (let teller = 0; teller < 2; teller++) yield* progress.event(id, 'Created', 'done');
}
