/** Routes of swarm mode. Without a swarm all but init, join and leave are 503. */
import type { NodeRecord, SecretRecord, ServiceRecord, ServiceSpec, TaskRecord } from '../../api/engine/swarm.ts';
import type { LogLine } from '../../api/cri.ts';
import type { Response } from '../../api/http.ts';
import { Channel } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { frame } from '../containers/hijack.ts';
import type { Engine } from '../engine.ts';
import { badRequest, internal, notFound } from '../http/errors.ts';
import { parseFilters, type Filters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { flag, strictFlag, text, timestamp } from '../http/query.ts';
import { empty, json, type Call, type Handler, type Route } from '../http/router.ts';
import { notLocked, type ClusterSpec, type InitRequest, type JoinRequest } from '../swarm/cluster.ts';
import { CLUSTER_SPEC, INIT_REQUEST, JOIN_REQUEST, NODE_SPEC, SERVICE_SPEC, STORED_SPEC } from '../swarm/request-types.ts';
import { modeOf, withDefaults } from '../swarm/services.ts';
import { checkKinds } from '../swarm/spec-checks.ts';
import type { StoredObjects, StoredRequest } from '../swarm/stored.ts';
import { logTime } from '../timestamp.ts';


export function swarmRoutes(engine: Engine): Route[] {
  /** Only in a swarm. */
  const inSwarm = (handle: Handler): Handler => (call) => {
    engine.swarm.require();
    return handle(call);
  };
  const route = (method: string, pattern: string, handle: Handler): Route => ({ method, pattern, handle: inSwarm(handle) });
  /** Names of filters are looked at before the swarm is. */
  const listed = (pattern: string, names: readonly string[], list: (filters: Filters, call: Call) => unknown): Route => ({
    method: 'GET', pattern, handle: (call) => {
      const filters = parseFilters(call, names);
      engine.swarm.require();
      return json(list(filters, call));
    },
  });
  const { swarm } = engine;
  return [
    { method: 'POST', pattern: '/swarm/init', handle: (call) => ({ status: 200, headers: { 'content-type': 'application/json' }, body: `${JSON.stringify(swarm.init(decodeJson<InitRequest>(call, INIT_REQUEST)))}\n` }) },
    { method: 'POST', pattern: '/swarm/join', handle: (call) => swarm.join(decodeJson<JoinRequest>(call, JOIN_REQUEST)) },
    { method: 'POST', pattern: '/swarm/leave', handle: (call) => { swarm.leave(flag(call, 'force')); return empty(200); } },
    { method: 'POST', pattern: '/swarm/unlock', handle: () => { swarm.require(); throw notLocked(); } },
    route('GET', '/swarm', () => json(swarm.cluster!.inspect())),
    route('POST', '/swarm/update', (call) => {
      swarm.cluster!.update(version(call, 'swarm'), decodeJson<Partial<ClusterSpec>>(call, CLUSTER_SPEC), { worker: turned(call, 'rotateWorkerToken'), manager: turned(call, 'rotateManagerToken'), unlockKey: turned(call, 'rotateManagerUnlockKey') });
      return empty(200);
    }),
    route('GET', '/swarm/unlockkey', () => json({ UnlockKey: swarm.cluster!.unlockKey })),
    listed('/nodes', ['id', 'label', 'membership', 'name', 'node.label', 'role'], (filters) => nodes(engine, filters)),
    route('GET', '/nodes/{id}', (call) => json(swarm.cluster!.requireNode(call.params['id']!))),
    route('POST', '/nodes/{id}/update', (call) => { swarm.cluster!.updateNode(call.params['id']!, version(call, 'node'), decodeJson<Partial<NodeRecord['Spec']>>(call, NODE_SPEC)); return empty(200); }),
    route('DELETE', '/nodes/{id}', (call) => swarm.cluster!.removeNode(call.params['id']!)),
    listed('/services', ['id', 'label', 'mode', 'name', 'runtime'], (filters, call) => services(engine, filters, call)),
    route('POST', '/services/create', (call) => {
      const created = swarm.services.create(decodeJson<ServiceSpec>(call, SERVICE_SPEC));
      swarm.ingress.refresh();
      return json({ ID: created.ID, Warnings: null }, 201);
    }),
    { method: 'GET', pattern: '/services/{id}/logs', handle: (call) => (requireStreams(call), swarm.require(), logs(engine, call, swarm.orchestrator.of(swarm.services.require(call.params['id']!).ID))) },
    route('GET', '/services/{id}', (call) => {
      const found = swarm.services.require(call.params['id']!);
      return json(strictFlag(call, 'insertDefaults') ? withDefaults(found) : found);
    }),
    route('POST', '/services/{id}/update', (call) => {
      const spec = decodeJson<ServiceSpec>(call, SERVICE_SPEC), rollback = text(call, 'rollback'), from = text(call, 'registryAuthFrom');
      version(call, 'service');
      checkKinds(spec);
      if (!['', 'spec', 'previous-spec'].includes(from)) throw badRequest(`invalid registryAuthFrom '${from}'`);
      if (!['', 'none', 'previous'].includes(rollback)) throw internal(`unrecognized rollback option ${rollback}`);
      swarm.services.update(call.params['id']!, text(call, 'version'), spec, rollback === 'previous');
      swarm.ingress.refresh();
      return json({ Warnings: null });
    }),
    route('DELETE', '/services/{id}', (call) => { swarm.services.remove(call.params['id']!); swarm.ingress.refresh(); return empty(200); }),
    listed('/tasks', ['desired-state', 'id', 'label', 'name', 'node', 'service', '_up-to-date', 'runtime'], (filters) => tasks(engine, filters)),
    { method: 'GET', pattern: '/tasks/{id}/logs', handle: (call) => (requireStreams(call), swarm.require(), logs(engine, call, [requireTask(engine, call.params['id']!)])) },
    route('GET', '/tasks/{id}', (call) => json(requireTask(engine, call.params['id']!))),
    listed('/secrets', ['id', 'label', 'name', 'names'], (filters) => select(swarm.secrets, filters)), listed('/configs', ['id', 'label', 'name'], (filters) => select(swarm.configs, filters)),
    ...stored(route, 'secrets', () => swarm.secrets), ...stored(route, 'configs', () => swarm.configs),
  ];
}

/** A switch of POST /swarm/update. @throws 400 */
function turned(call: Call, name: string): boolean {
  try {
    return strictFlag(call, name);
  } catch {
    throw badRequest(`invalid value for ${name}: ${text(call, name)}`);
  }
}

function version(call: Call, what: string): number {
  const given = text(call, 'version');
  if (!/^\d+$/.test(given) && (what === 'secret' || what === 'config')) throw badRequest(`invalid ${what} version`);
  if (!/^\d+$/.test(given)) throw badRequest(`invalid ${what} version '${given}': strconv.ParseUint: parsing ${JSON.stringify(given)}: invalid syntax`);
  return Number(given);
}

/** Of each key one value is looked for (the first here, any in the real engine), and an empty one is as good as none. */
function hasLabels(filters: Filters, labels: Readonly<Record<string, string>> | null | undefined): boolean {
  const wanted = new Map<string, string>();
  for (const [key = '', value = ''] of filters.get('label').map((label) => label.split(/=(.*)/s))) if (!wanted.has(key)) wanted.set(key, value);
  return [...wanted].every(([key, value]) => labels?.[key] !== undefined && (value === '' || labels[key] === value));
}

function select(objects: StoredObjects, filters: Filters): SecretRecord[] {
  const found = objects.list().filter((one) => filters.any('name', (name) => one.Spec.Name.startsWith(name)) && filters.any('names', (name) => one.Spec.Name === name) && filters.any('id', (id) => one.ID.startsWith(id)) && hasLabels(filters, one.Spec.Labels));
  return found.map((one) => objects.shown(one));
}

function stored(route: (method: string, pattern: string, handle: Handler) => Route, plural: string, of: () => StoredObjects): Route[] {
  const singular = plural.slice(0, -1);
  return [
    route('POST', `/${plural}/create`, (call) => json({ ID: of().create(decodeJson<StoredRequest>(call, STORED_SPEC[of().kind])) }, 201)),
    route('GET', `/${plural}/{id}`, (call) => json(of().shown(of().require(call.params['id']!)))),
    route('POST', `/${plural}/{id}/update`, (call) => { of().update(call.params['id']!, version(call, singular), decodeJson<StoredRequest>(call, STORED_SPEC[of().kind])); return empty(200); }),
    route('DELETE', `/${plural}/{id}`, (call) => { of().remove(call.params['id']!); return empty(); }),
  ];
}

function nodes(engine: Engine, filters: Filters): NodeRecord[] {
  const { node } = engine.swarm.require();
  for (const role of filters.get('role')) if (!['', 'manager', 'worker'].includes(role.toLowerCase())) throw internal(`Invalid role filter: '${role}'`);
  for (const one of filters.get('membership')) if (!['', 'accepted', 'pending'].includes(one.toLowerCase())) throw internal(`Invalid membership filter: '${one}'`);
  // The engine of this node has no labels of its own.
  return (filters.has('label') ? [] : [node]).filter((one) => filters.any('id', (id) => one.ID.startsWith(id)) && filters.any('name', (name) => engine.host.name.startsWith(name)) && filters.any('role', (role) => ['', one.Spec.Role].includes(role.toLowerCase())) && filters.any('membership', (membership) => ['', 'accepted'].includes(membership.toLowerCase()))
    && filters.every('node.label', (label) => new Set(Object.entries(one.Spec.Labels ?? {}).flatMap(([key, value]) => [key, `${key}=${value}`])).has(label)));
}

function services(engine: Engine, filters: Filters, call: Call): unknown[] {
  const found = engine.swarm.services.list().filter(({ ID, Spec }) => filters.any('id', (id) => ID.startsWith(id)) && filters.any('name', (name) => Spec.Name.startsWith(name)) && hasLabels(filters, Spec.Labels) && filters.any('runtime', (runtime) => runtime === 'container') && filters.any('mode', (mode) => modeOf(Spec) === mode));
  const withStatus = strictFlag(call, 'status');
  return found.map((service) => (withStatus ? { ...service, ServiceStatus: status(engine, service) } : service));
}

function status(engine: Engine, service: ServiceRecord): { RunningTasks: number; DesiredTasks: number; CompletedTasks: number } {
  const own = engine.swarm.orchestrator.of(service.ID);
  const mode = modeOf(service.Spec);
  const desired = mode === 'replicated' ? service.Spec.Mode?.Replicated?.Replicas ?? 1 : mode === 'replicated-job' ? service.Spec.Mode?.ReplicatedJob?.MaxConcurrent ?? 1 : own.filter((task) => task.DesiredState === 'running').length;
  const { JobStatus: job } = service, ofRun = (task: TaskRecord): boolean => !job || (task.JobIteration?.Index ?? 0) === (job.JobIteration.Index ?? 0);
  return { RunningTasks: own.filter(ofRun).filter((task) => task.Status.State === 'running' && task.DesiredState !== 'remove').length, DesiredTasks: desired, CompletedTasks: mode.endsWith('job') ? own.filter(ofRun).filter((task) => task.Status.State === 'complete').length : 0 };
}

const TASK_STATES = new Set(['', ...'new pending assigned accepted preparing ready starting running complete shutdown failed rejected remove orphaned'.split(' ')]);

/** A slot that is 0 is left out. */
function withoutZero(task: TaskRecord): TaskRecord {
  const { Slot, ...rest } = task;
  return Slot === 0 ? rest : task;
}

function tasks(engine: Engine, filters: Filters): TaskRecord[] {
  const { swarm } = engine;
  for (const state of filters.get('desired-state')) if (!TASK_STATES.has(state.toLowerCase())) throw internal(`Invalid desired-state filter: '${state}'`);
  for (const name of filters.get('service')) swarm.services.require(name);
  for (const name of filters.get('node')) {
    if (name === 'self') throw notFound('node self not found');
    swarm.cluster!.requireNode(name);
  }
  const nameOf = (task: TaskRecord): string => `${swarm.services.get(task.ServiceID)?.Spec.Name ?? ''}.${task.Slot ?? task.NodeID}.${task.ID}`;
  return swarm.orchestrator.list().map(withoutZero).filter((task) => {
    const service = swarm.services.get(task.ServiceID);
    return filters.any('service', (name) => task.ServiceID === name || service?.Spec.Name === name || task.ServiceID.startsWith(name)) && filters.any('id', (id) => task.ID.startsWith(id)) && filters.any('name', (name) => nameOf(task).startsWith(name) || service?.Spec.Name === name)
      && filters.any('node', (node) => task.NodeID !== undefined && (task.NodeID.startsWith(node) || engine.host.name === node)) && filters.any('desired-state', (state) => task.DesiredState === state.toLowerCase()) && hasLabels(filters, service?.Spec.Labels) && filters.any('_up-to-date', (yes) => /^(1|t)/i.test(yes) === (service !== undefined && swarm.orchestrator.isOfSpec(task, service)));
  });
}

function requireTask(engine: Engine, reference: string): TaskRecord {
  const found = engine.swarm.orchestrator.get(reference) ?? engine.swarm.orchestrator.list().find((task) => reference !== '' && task.ID.startsWith(reference));
  if (!found) throw notFound(`task ${reference} not found`);
  return found;
}

/** This is looked at before the swarm is. @throws 400 */
function requireStreams(call: Call): void {
  if (!flag(call, 'stdout') && !flag(call, 'stderr')) throw badRequest("must specify at least one of 'stdout' or 'stderr'");
}

/** Lines of all tasks in the order of their times; with details each one names its task. */
function logs(engine: Engine, call: Call, of: readonly TaskRecord[]): Response {
  const stdout = flag(call, 'stdout'), stderr = flag(call, 'stderr');
  const since = timestamp(call, 'since', (reason) => `invalid value for "since": ${reason}`);
  const stream = new Channel<unknown>();
  const render = (task: TaskRecord, line: LogLine): Uint8Array => {
    const details = flag(call, 'details') ? `com.docker.swarm.node.id=${task.NodeID},com.docker.swarm.service.id=${task.ServiceID},com.docker.swarm.task.id=${task.ID} ` : '';
    return frame(line.stream, encode(`${flag(call, 'timestamps') ? `${logTime(line.at)} ` : ''}${details}${line.text}\n`));
  };
  const wanted = (line: LogLine): boolean => (line.stream === 'stdout' ? stdout : stderr) && (since === undefined || line.at >= since);
  const live = of.flatMap((task) => {
    const held = engine.containers.live(task.Status.ContainerStatus?.ContainerID ?? '');
    return held ? [{ task, held }] : [];
  });
  const count = text(call, 'tail');
  if (/^-\d+$/.test(count)) throw internal('negative tail values not supported');
  if (!/^(all|\d*)$/.test(count)) throw internal('tail value must be a positive integer or "all"');
  const all = live.flatMap(({ task, held }) => (/^\d+$/.test(count) ? (Number(count) === 0 ? [] : held.log.lines.slice(-Number(count))) : held.log.lines).map((line) => ({ task, line }))).filter(({ line }) => wanted(line)).sort((a, b) => a.line.at - b.line.at);
  for (const { task, line } of all) stream.post(render(task, line));
  if (!flag(call, 'follow')) stream.close();
  else for (const { task, held } of live) {
    const stop = held.log.follow((line) => {
      if (stream.closed) stop();
      else if (wanted(line)) stream.post(render(task, line));
    });
  }
  return { status: 200, headers: { 'content-type': 'application/vnd.docker.multiplexed-stream' }, stream };
}
