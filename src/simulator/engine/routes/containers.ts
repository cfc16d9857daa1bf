import { createContainer } from '../containers/create.ts';
import { requestOfVersion } from '../containers/create-version.ts';
import { CREATE_SCHEMA, UPDATE_SCHEMA, type CreateRequest } from '../containers/create-request.ts';
import { attachRoute } from '../containers/attach.ts';
import { changesBetween } from '../images/layers.ts';
import { asOlder, inspectContainer } from '../containers/inspect.ts';
import { unlink } from '../containers/links.ts';
import { LIST_FILTERS, selectContainers, summarize } from '../containers/list.ts';
import { logsRoute } from '../containers/logs.ts';
import { pruneContainers } from '../containers/prune.ts';
import { startContainer } from '../containers/start.ts';
import { statsRoute } from '../containers/stats.ts';
import { top } from '../containers/top.ts';
import { updateContainer } from '../containers/update.ts';
import { waitRoute } from '../containers/wait.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, forbidden, internal } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { flag, integer, text } from '../http/query.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';

export function containerRoutes(engine: Engine): Route[] {
  const { lifecycle, containers } = engine;
  return [
    { method: 'GET', pattern: '/containers/json', handle: (call) => list(engine, call) },
    { method: 'POST', pattern: '/containers/create', *handle(call) {
      const { request, platform, warnings: ofVersion } = requestOfVersion(call, decodeJson<CreateRequest>(call, CREATE_SCHEMA, { required: true }), text(call, 'platform'));
      yield* pause(engine.kernel.agenda, DELAYS.create, 'creating a container');
      const { record, warnings } = createContainer(engine, text(call, 'name'), request, platform);
      return json({ Id: record.id, Warnings: [...warnings, ...ofVersion] }, 201);
    } },
    { method: 'POST', pattern: '/containers/prune', handle: (call) => json(pruneContainers(engine, parseFilters(call, ['label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/containers/{name}/json', handle: (call) => inspect(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/start', *handle(call) {
      if (call.body !== undefined && !(call.body instanceof Uint8Array && call.body.length === 0) && Object.keys(call.body as object).length > 0) throw badRequest('starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24');
      attachable(engine, call.params['name']!);
      yield* startContainer(engine, call.params['name']!);
      return empty();
    } },
    { method: 'POST', pattern: '/containers/{name}/stop', *handle(call) {
      yield* lifecycle.stop(call.params['name']!, integer(call, 't'), text(call, 'signal'));
      return empty();
    } },
    { method: 'POST', pattern: '/containers/{name}/restart', *handle(call) {
      yield* lifecycle.restart(call.params['name']!, restartTimeout(call), text(call, 'signal'));
      return empty();
    } },
    { method: 'POST', pattern: '/containers/{name}/kill', *handle(call) {
      yield* lifecycle.kill(call.params['name']!, text(call, 'signal'));
      return empty();
    } },
    { method: 'POST', pattern: '/containers/{name}/pause', handle: (call) => { lifecycle.pause(call.params['name']!); return empty(); } },
    { method: 'POST', pattern: '/containers/{name}/unpause', handle: (call) => { lifecycle.unpause(call.params['name']!); return empty(); } },
    { method: 'POST', pattern: '/containers/{name}/rename', handle: (call) => { lifecycle.rename(call.params['name']!, text(call, 'name')); return empty(); } },
    { method: 'POST', pattern: '/containers/{name}/update', handle: (call) => json(updateContainer(engine, call.params['name']!, decodeJson(call, UPDATE_SCHEMA))) },
    { method: 'POST', pattern: '/containers/{name}/wait', handle: (call) => waitRoute(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/attach', handle: (call) => attachRoute(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/resize', handle: (call) => resize(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/logs', handle: (call) => logsRoute(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/top', handle: (call) => {
      const record = containers.require(call.params['name']!), processes = top(engine, record, text(call, 'ps_args'));
      containers.event(record, 'top');
      return json(processes);
    } },
    { method: 'GET', pattern: '/containers/{name}/stats', handle: (call) => statsRoute(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/changes', handle: (call) => changes(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/checkpoints', handle: experimental },
    { method: 'POST', pattern: '/containers/{name}/checkpoints', handle: experimental },
    { method: 'DELETE', pattern: '/containers/{name}/checkpoints/{checkpoint}', handle: experimental },
    { method: 'DELETE', pattern: '/containers/{name}', *handle(call) {
      if (flag(call, 'link')) {
        unlink(engine, call.params['name']!);
        return empty();
      }
      yield* lifecycle.remove(call.params['name']!, { force: flag(call, 'force'), volumes: flag(call, 'v') });
      return empty();
    } },
  ];
}

/** Unlike the one of a stop, what is wrong with it is not held against the client. */
function restartTimeout(call: Call): number | undefined {
  try {
    return integer(call, 't');
  } catch (error) {
    throw internal((error as Error).message);
  }
}

const experimental = (): never => {
  throw new ApiError(501, 'This experimental feature is disabled by default. Start the Docker daemon in experimental mode in order to enable it.');
};

/** Only tasks are put on a swarm's network, unless it is made for others as well. @throws 403 */
function attachable(engine: Engine, reference: string): void {
  const record = engine.containers.find(reference);
  if (!record || record.config.Labels['com.docker.swarm.task.id'] !== undefined) return;
  const closed = Object.keys(record.networks).map((name) => engine.networks.find(name)).find((network) => network?.Scope === 'swarm' && !network.Attachable);
  if (!closed) return;
  if (record.hostConfig.AutoRemove) engine.lifecycle.autoRemove(record.id);
  throw forbidden(`failed to set up container networking: Could not attach to network ${closed.Name}: rpc error: code = PermissionDenied desc = network ${closed.Name} not manually attachable`);
}

function list(engine: Engine, call: Call): ReturnType<typeof json> {
  const filters = parseFilters(call, LIST_FILTERS);
  const limit = integer(call, 'limit') ?? 0;
  return json(selectContainers(engine, filters, { all: flag(call, 'all'), limit }).map((record) => summaryOfVersion(call, summarize(engine, record, flag(call, 'size')))));
}

/** What later versions of the API added is left out for older ones. */
function summaryOfVersion(call: Call, { Health, ImageManifestDescriptor, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, ...(ImageManifestDescriptor && !olderThan(call, '1.48') ? { ImageManifestDescriptor } : {}), ...(olderThan(call, '1.52') ? {} : { Health }) };
}

function inspect(engine: Engine, call: Call): ReturnType<typeof json> {
  const record = engine.containers.require(call.params['name']!);
  const inspected = inspectContainer(engine, record, flag(call, 'size'));
  return json(olderThan(call, '1.52') ? asOlder(inspected, record, !olderThan(call, '1.48')) : inspected);
}

const KINDS = { modified: 0, added: 1, deleted: 2 } as const;

function changes(engine: Engine, call: Call): ReturnType<typeof json> {
  const live = engine.containers.live(engine.containers.require(call.params['name']!).id);
  const found = changesBetween(live.imageTree, live.fileSystem.snapshot()).filter(({ path }) => !isMountPoint(path));
  return json(found.length === 0 ? null : found.map(({ path, kind }) => ({ Path: path, Kind: KINDS[kind] })));
}

/** Folders and files that the engine itself put there to mount over. */
const isMountPoint = (path: string): boolean => /^\/(dev|proc|sys)(\/|$)|^\/etc\/(hosts|hostname|resolv\.conf)$/.test(path);

function resize(engine: Engine, call: Call): ReturnType<typeof empty> {
  const { rows, columns } = sizeOf(call);
  const record = engine.containers.require(call.params['name']!);
  const live = engine.containers.live(record.id);
  if (!live.running) {
    if (record.state.status !== 'created') throw conflict(`container ${record.id} is not running`);
    live.size = { rows, columns };
    throw conflict(`container ${record.id} is not running`);
  }
  live.task?.tty?.resize(rows, columns);
  engine.containers.event(record, 'resize', { height: String(rows), width: String(columns) });
  return empty(200);
}

export function sizeOf(call: Call): { rows: number; columns: number } {
  const read = (name: string, what: string): number => {
    const value = text(call, name);
    if (!/^[+-]?\d+$/.test(value)) throw badRequest(`invalid resize ${what} ${JSON.stringify(value)}: invalid syntax`);
    if (Number(value) < 0 || Number(value) > 0xffffffff) throw badRequest(`invalid resize ${what} ${JSON.stringify(value)}: value out of range`);
    return Number(value);
  };
  return { rows: read('h', 'height'), columns: read('w', 'width') };
}
