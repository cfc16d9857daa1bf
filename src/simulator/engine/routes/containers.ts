/** What everyday commands ask about containers; the rest is in containers-more.ts. */
import type { Blocking } from '../../kernel/blocking.ts';
import { checkedRequest } from '../containers/checked-request.ts';
import { createContainer } from '../containers/create.ts';
import { attachRoute } from '../containers/attach.ts';
import { logConfigOf } from '../containers/defaults.ts';
import { sizesAsked } from '../containers/asked-sizes.ts';
import { inspectContainer } from '../containers/inspect.ts';
import { asOlder } from '../containers/older.ts';
import { unlink } from '../containers/links.ts';
import { LIST_FILTERS, selectContainers, summarize } from '../containers/list.ts';
import { loggingRefusal } from '../containers/log-drivers.ts';
import { hasLogOptions } from '../containers/log-options.ts';
import { logsRoute } from '../containers/logs.ts';
import { ordinaryRequest } from '../containers/ordinary-request.ts';
import { startContainer } from '../containers/start.ts';
import { waitRoute } from '../containers/wait.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict, forbidden, internal } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { refuseCheckpoint } from '../containers/checkpoint.ts';
import { flag, integer, text } from '../http/query.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import { sizeOf } from './terminal-size.ts';

export function containerRoutes(engine: Engine): Route[] {
  const { lifecycle } = engine;
  return [
    { method: 'GET', pattern: '/containers/json', handle: (call) => list(engine, call) },
    { method: 'POST', pattern: '/containers/create', *handle(call) {
      const ordinary = ordinaryRequest(call, engine.host.cpus), { warnings: ofVersion, ...asked } = ordinary ? { request: ordinary, platform: '', warnings: [] } : yield* checkedRequest(call);
      yield* pause(engine.kernel.agenda, DELAYS.create, 'creating a container');
      const log = logConfigOf(asked.request.HostConfig), refusal = hasLogOptions(log) ? yield* loggingRefusal(log) : undefined;
      const { record, warnings } = createContainer(engine, text(call, 'name'), asked, refusal);
      return json({ Id: record.id, Warnings: [...warnings, ...ofVersion] }, 201);
    } },
    { method: 'GET', pattern: '/containers/{name}/json', handle: (call) => inspect(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/start', *handle(call) {
      if (call.body !== undefined && !(call.body instanceof Uint8Array && call.body.length === 0) && Object.keys(call.body as object).length > 0) throw badRequest('starting container with non-empty request body was deprecated since API v1.22 and removed in v1.24');
      const checkpoint = text(call, 'checkpoint');
      if (checkpoint) yield* refuseCheckpoint(checkpoint);
      attachable(engine, call.params['name']!);
      yield* startContainer(engine, call.params['name']!, true);
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
    { method: 'POST', pattern: '/containers/{name}/wait', handle: (call) => waitRoute(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/attach', handle: (call) => attachRoute(engine, call) },
    { method: 'POST', pattern: '/containers/{name}/resize', handle: (call) => resize(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/logs', handle: (call) => logsRoute(engine, call) },
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

/** Only tasks are put on a swarm's network, unless it is made for others as well. @throws 403 */
function attachable(engine: Engine, reference: string): void {
  const record = engine.containers.find(reference);
  if (!record || record.config.Labels['com.docker.swarm.task.id'] !== undefined) return;
  const closed = Object.keys(record.networks).map((name) => engine.networks.find(name)).find((network) => network?.Scope === 'swarm' && !network.Attachable);
  if (!closed) return;
  if (record.hostConfig.AutoRemove) engine.lifecycle.autoRemove(record.id);
  throw forbidden(`failed to set up container networking: Could not attach to network ${closed.Name}: rpc error: code = PermissionDenied desc = network ${closed.Name} not manually attachable`);
}

function* list(engine: Engine, call: Call): Blocking<ReturnType<typeof json>> {
  const filters = parseFilters(call, LIST_FILTERS);
  const limit = integer(call, 'limit') ?? 0;
  const sizes = flag(call, 'size') ? yield* sizesAsked() : undefined;
  return json(selectContainers(engine, filters, { all: flag(call, 'all'), limit }).map((record) => summaryOfVersion(call, summarize(engine, record, sizes, !olderThan(call, '1.46')))));
}

/** What later versions of the API added is left out for older ones. */
function summaryOfVersion(call: Call, { Health, ImageManifestDescriptor, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, ...(ImageManifestDescriptor && !olderThan(call, '1.48') ? { ImageManifestDescriptor } : {}), ...(olderThan(call, '1.52') ? {} : { Health }) };
}

function* inspect(engine: Engine, call: Call): Blocking<ReturnType<typeof json>> {
  const record = engine.containers.require(call.params['name']!);
  const inspected = inspectContainer(engine, record, flag(call, 'size') ? yield* sizesAsked() : undefined);
  return json(olderThan(call, '1.52') ? yield* asOlder(inspected, record, !olderThan(call, '1.48')) : inspected);
}

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
