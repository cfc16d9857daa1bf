/** GET /containers/json: summaries and their filters. */
import type { ContainerRecord, ContainerState } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { namesOf } from './links.ts';
import { badRequest, internal, notFound } from '../http/errors.ts';
import type { Filters } from '../http/filters.ts';
import type { sizes } from './sizes.ts';

export const LIST_FILTERS = ['ancestor', 'annotation', 'before', 'exited', 'expose', 'health', 'id', 'is-task', 'isolation', 'label', 'name', 'network', 'publish', 'since', 'status', 'volume'];
const STATES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];

/** units.HumanDuration of Go's docker/go-units. */
export function humanDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000), minutes = Math.floor(seconds / 60), hours = Math.round(ms / 3_600_000);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < 60) return `${seconds} seconds`;
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.floor(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.floor(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.floor(hours / 24 / 30)} months`;
  return `${Math.floor(ms / 3_600_000 / 24 / 365)} years`;
}

export function statusText(state: ContainerState, now: number): string {
  const since = (moment: number | undefined): string => humanDuration(now - (moment ?? now));
  const { status, health } = state;
  if (status === 'created') return 'Created';
  if (status === 'dead') return 'Dead';
  if (status === 'removing') return 'Removal In Progress';
  if (status === 'restarting') return `Restarting (${state.exitCode}) ${since(state.finishedAt)} ago`;
  if (status === 'exited') return state.finishedAt === undefined ? 'Created' : `Exited (${state.exitCode}) ${since(state.finishedAt)} ago`;
  if (status === 'paused') return `Up ${since(state.startedAt)} (Paused)`;
  const shown = !health || health.Status === 'none' ? '' : health.Status === 'starting' ? ' (health: starting)' : ` (${health.Status})`;
  return `Up ${since(state.startedAt)}${shown}`;
}

/** The command as one line, words with blanks quoted. */
export const commandText = (record: ContainerRecord): string => [record.path, ...record.args].map((word) => (/[\s"]/.test(word) || word === '' ? `'${word}'` : word)).join(' ');

function portList(record: ContainerRecord): Record<string, unknown>[] {
  return Object.entries(record.ports).flatMap(([key, bindings]): Record<string, unknown>[] => {
    const [port = '', Type = 'tcp'] = key.split('/');
    if (!bindings || bindings.length === 0) return [{ IP: '', PrivatePort: Number(port), Type }];
    return bindings.map(({ HostIp, HostPort }) => ({ IP: HostIp, PrivatePort: Number(port), PublicPort: Number(HostPort), Type }));
  });
}

/** The image's name as it was asked for, or its id once the name means something else. */
function imageText(engine: Engine, record: ContainerRecord): string {
  if (record.image === '') return record.config.Image;
  try {
    return engine.images.find(record.config.Image)?.target.digest === record.image ? record.config.Image : record.image;
  } catch {
    return record.image;
  }
}

/** Where an anonymous volume lies is not told in lists. */
const listedMounts = ({ mounts, config }: ContainerRecord): ContainerRecord['mounts'] => mounts.map((point) => (point.Type === 'volume' && point.Mode === '' && point.Destination in (config.Volumes ?? {}) ? { ...point, Source: '' } : point));

export function summarize(engine: Engine, record: ContainerRecord, sizesOf?: typeof sizes, withAnnotations = true): Record<string, unknown> {
  const networks = Object.fromEntries(Object.entries(record.networks).map(([name, one]) => [name, { ...one, Aliases: null, DNSNames: null, IPAMConfig: one.IPAMConfig, NetworkID: one.NetworkID }]));
  return {
    Id: record.id, Names: namesOf(engine, record), Image: imageText(engine, record), ImageID: record.image, ...(record.manifest ? { ImageManifestDescriptor: record.manifest } : {}),
    Command: commandText(record), Created: Math.floor(record.created / 1000), Ports: portList(record), ...sizesOf?.(engine, record), Labels: record.config.Labels,
    State: record.state.status, Status: statusText(record.state, engine.now), HostConfig: { NetworkMode: record.hostConfig.NetworkMode, ...(withAnnotations && record.hostConfig['Annotations'] ? { Annotations: record.hostConfig['Annotations'] } : {}) },
    Health: record.state.health ? { Status: record.state.health.Status, FailingStreak: record.state.health.FailingStreak } : { Status: 'none', FailingStreak: 0 },
    NetworkSettings: { Networks: networks }, Mounts: listedMounts(record),
  };
}

/** @throws 400, 404 */
export function selectContainers(engine: Engine, filters: Filters, options: { all: boolean; limit: number }): ContainerRecord[] {
  for (const status of filters.get('status')) if (!STATES.includes(status)) throw badRequest(`invalid filter 'status=${status}': invalid value for state (${status}): must be one of ${STATES.join(', ')}`);
  for (const code of filters.get('exited')) if (!/^[+-]?\d+$/.test(code)) throw badRequest(`invalid filter 'exited=${code}': strconv.Atoi: parsing ${JSON.stringify(code)}: invalid syntax`);
  for (const one of filters.get('health')) if (!['starting', 'healthy', 'unhealthy', 'none'].includes(one)) throw badRequest(`invalid filter 'health=${one}': invalid value for health (${one}): must be one of none, starting, healthy, unhealthy`);
  const task = filters.boolean('is-task');
  for (const filter of ['publish', 'expose'] as const) for (const value of filters.get(filter)) checkPort(filter, value);
  const before = filters.get('before').map((name) => engine.containers.require(name).created);
  const since = filters.get('since').map((name) => {
    if (name === '') throw notFound('No such container: ');
    return engine.containers.require(name).created;
  });
  // A filter by state implies all containers.
  const all = options.all || options.limit > 0 || filters.has('status');
  const found = engine.containers.list().filter((record) => {
    const running = ['running', 'paused', 'restarting'].includes(record.state.status);
    if (!all && !running) return false;
    if (task !== undefined && task !== 'com.docker.swarm.task.id' in record.config.Labels) return false;
    return before.every((moment) => record.created < moment) && since.every((moment) => record.created > moment) && passes(engine, record, filters);
  });
  return options.limit > 0 ? found.slice(0, options.limit) : found;
}

/** A port, or a range of them, with or without a protocol. */
function checkPort(filter: string, value: string): void {
  const [from = '', to] = value.split('/')[0]!.split('-');
  if (value === '') throw internal(`error while looking up for ${filter} ${value}: invalid port range: value is empty`);
  for (const [which, port] of [['start', from], ['end', to ?? from]]) {
    const trouble = port === '' ? 'value is empty' : !/^\d+$/.test(port!) ? 'invalid syntax' : Number(port) > 65535 ? 'value out of range' : undefined;
    if (trouble) throw internal(`error while looking up for ${filter} ${value}: invalid ${which} port '${port}': ${trouble}`);
  }
  if (Number(to ?? from) < Number(from)) throw internal(`error while looking up for ${filter} ${value}: invalid port range: ${from}-${to!}`);
}

function passes(engine: Engine, record: ContainerRecord, filters: Filters): boolean {
  const { state, config, mounts } = record;
  return (!filters.has('id') || filters.get('id').some((id) => id !== '' && engine.containers.list().filter((one) => one.id.startsWith(id)).every((one) => one === record) && record.id.startsWith(id))) && (filters.match('name', record.name) || filters.match('name', `/${record.name}`)) && filters.labels(config.Labels)
    && filters.any('status', (status) => state.status === status)
    && filters.any('exited', (code) => state.status === 'exited' && state.exitCode === Number(code))
    && filters.any('health', (health) => (state.health?.Status ?? 'none') === health)
    && filters.any('ancestor', (image) => isAncestor(engine, record, image))
    && filters.any('volume', (volume) => mounts.some((mount) => mount.Name === volume || mount.Destination === volume || mount.Source === volume))
    && filters.any('network', (name) => Object.entries(record.networks).some(([own, one]) => own === name || (one.NetworkID !== '' && one.NetworkID.startsWith(name))))
    && passesPorts(record, filters);
}

/** Both filters ask of one port, and one of them is enough. What is not published counts as port 0. */
function passesPorts(record: ContainerRecord, filters: Filters): boolean {
  if (!filters.has('publish') && !filters.has('expose')) return true;
  return portList(record).some(({ PublicPort = 0, PrivatePort, Type }) => filters.get('publish').some((wanted) => isPort(wanted, Number(PublicPort), String(Type))) || filters.get('expose').some((wanted) => isPort(wanted, Number(PrivatePort), String(Type))));
}

/** '80', '80/udp', '8000-8080'; TCP where nothing is said. */
function isPort(wanted: string, port: number, type: string): boolean {
  const [range = '', protocol = 'tcp'] = wanted.split('/');
  const [from = 0, to = from] = range.split('-').map(Number);
  return port >= from && port <= to && protocol.toLowerCase() === type;
}

/** Whether a container stands on an image or on one built from it. */
function isAncestor(engine: Engine, record: ContainerRecord, image: string): boolean {
  const wanted = (() => {
    try {
      return engine.images.find(image)?.target;
    } catch {
      return undefined;
    }
  })();
  if (!wanted) return record.config.Image === image || record.image.startsWith(`sha256:${image}`);
  if (wanted.digest === record.image) return true;
  const base = engine.images.platformImage(wanted)?.config.rootfs.diff_ids ?? [];
  const own = record.manifest && engine.images.content.manifest(record.manifest.digest);
  const ids = (own && engine.images.content.config(own.config.digest)?.rootfs.diff_ids) ?? [];
  return base.length > 0 && base.length < ids.length && base.every((id, i) => ids[i] === id);
}
