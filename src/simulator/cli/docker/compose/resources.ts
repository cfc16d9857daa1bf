/** Networks and volumes of a project. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { encode } from '../../../kernel/bytes.ts';
import { segment, type Engine } from '../client.ts';
import { CliError, DaemonError } from '../errors.ts';
import { VERSION } from './create-body.ts';
import type { NetworkConfig, Project, VolumeConfig } from './model.ts';
import { LABEL } from './observed.ts';
import type { Progress } from './progress.ts';

const labels = (project: Project, kind: string, key: string, settings: { labels?: Record<string, string> }): Record<string, string> => ({
  ...settings.labels, [`${LABEL}.config-hash`]: sha256Hex(encode(JSON.stringify(settings))), [`${LABEL}.${kind}`]: key, [`${LABEL}.project`]: project.name, [`${LABEL}.version`]: VERSION,
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

export function* ensureNetworks(engine: Engine, project: Project, services: readonly string[], progress: Progress): Blocking<void> {
  const used = new Set(services.flatMap((name) => Object.keys(project.services[name]?.networks ?? {})));
  for (const [key, settings] of Object.entries(project.networks)) {
    if (!used.has(key)) continue;
    const existing = yield* found(engine.get<{ Id: string }>(`/networks/${segment(settings.name)}`));
    if (existing) continue;
    if (settings.external) throw new CliError(`network ${settings.name} declared as external, but could not be found`);
    yield* createNetwork(engine, project, key, settings, progress);
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

export function* ensureVolumes(engine: Engine, project: Project, services: readonly string[], progress: Progress): Blocking<void> {
  const used = new Set(services.flatMap((name) => (project.services[name]?.volumes ?? []).flatMap((mount) => (mount.type === 'volume' && mount.source !== undefined ? [mount.source] : []))));
  for (const [key, settings] of Object.entries(project.volumes)) {
    if (!used.has(key)) continue;
    if (yield* found(engine.get(`/volumes/${segment(settings.name)}`))) continue;
    if (settings.external) throw new CliError(`external volume ${JSON.stringify(settings.name)} not found`);
    yield* createVolume(engine, project, key, settings, progress);
  }
}

function* createVolume(engine: Engine, project: Project, key: string, settings: VolumeConfig, progress: Progress): Blocking<void> {
  const id = `Volume ${settings.name}`;
  yield* progress.event(id, 'Creating');
  yield* engine.post('/volumes/create', { body: { Name: settings.name, Driver: settings.driver ?? 'local', DriverOpts: settings.driver_opts ?? {}, Labels: labels(project, 'volume', key, settings) } });
  yield* progress.event(id, 'Created', 'done');
}
