/** What is seldom asked about containers. */
import type { Response } from '../../api/http.ts';
import { attachmentOf } from '../containers/attach.ts';
import { UPDATE_SCHEMA } from '../containers/create-request.ts';
import { pruneContainers } from '../containers/prune.ts';
import { statsRoute } from '../containers/stats.ts';
import { top } from '../containers/top.ts';
import { updateContainer } from '../containers/update.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { text } from '../http/query.ts';
import { json, type Call, type Route } from '../http/router.ts';
import { changesBetween } from '../images/tree-changes.ts';

export function seldomContainerRoutes(engine: Engine): Route[] {
  const { containers } = engine;
  return [
    { method: 'POST', pattern: '/containers/prune', handle: (call) => json(pruneContainers(engine, parseFilters(call, ['label', 'label!', 'until']))) },
    { method: 'POST', pattern: '/containers/{name}/update', handle: (call) => json(updateContainer(engine, call.params['name']!, decodeJson(call, UPDATE_SCHEMA))) },
    { method: 'GET', pattern: '/containers/{name}/top', handle: (call) => {
      const record = containers.require(call.params['name']!), processes = top(engine, record, text(call, 'ps_args'));
      containers.event(record, 'top');
      return json(processes);
    } },
    { method: 'GET', pattern: '/containers/{name}/stats', handle: (call) => statsRoute(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/changes', handle: (call) => changes(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/attach/ws', handle: (call) => webSocket(engine, call) },
    { method: 'GET', pattern: '/containers/{name}/checkpoints', handle: experimental },
    { method: 'POST', pattern: '/containers/{name}/checkpoints', handle: experimental },
    { method: 'DELETE', pattern: '/containers/{name}/checkpoints/{checkpoint}', handle: experimental },
  ];
}

/** The streams as messages of a websocket, which src/http makes of them. */
function webSocket(engine: Engine, call: Call): Response {
  if ((call.headers['upgrade'] ?? '').toLowerCase() !== 'websocket') {
    engine.containers.require(call.params['name']!);
    return { status: 400, headers: {}, body: 'not websocket protocol', bare: true };
  }
  const found = attachmentOf(engine, call);
  if ('message' in found) throw new ApiError(found.status, found.message);
  return { status: 101, headers: { connection: 'Upgrade', upgrade: 'websocket' }, hijack: found.socket };
}

const experimental = (): never => {
  throw new ApiError(501, 'This experimental feature is disabled by default. Start the Docker daemon in experimental mode in order to enable it.');
};

const KINDS = { modified: 0, added: 1, deleted: 2 } as const;

function changes(engine: Engine, call: Call): ReturnType<typeof json> {
  const live = engine.containers.live(engine.containers.require(call.params['name']!).id);
  const found = changesBetween(live.imageTree, live.fileSystem.snapshot()).filter(({ path }) => !isMountPoint(path));
  const names = (one: string): string => one.replaceAll('/', '\0');
  found.sort((a, b) => (names(a.path) < names(b.path) ? -1 : 1));
  return json(found.length === 0 ? null : found.map(({ path, kind }) => ({ Path: path, Kind: KINDS[kind] })));
}

/** Folders and files that the engine itself put there to mount over. */
const isMountPoint = (path: string): boolean => /^\/(dev|proc|sys)(\/|$)|^\/etc\/(hosts|hostname|resolv\.conf)$/.test(path);
