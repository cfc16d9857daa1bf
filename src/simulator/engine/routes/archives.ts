/** Archives: files of containers, whole containers, images. */
import type { Response } from '../../api/http.ts';
import { Channel } from '../../kernel/blocking.ts';
import { archiveOf, exportOf, extractInto, pathStat } from '../archives/container-archive.ts';
import { loadImages, saveImages } from '../archives/image-archive.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { platformsOf, platformText } from '../http/platform-parameter.ts';
import { flag, text } from '../http/query.ts';
import type { Call, Route } from '../http/router.ts';
import { bodyOf } from './body.ts';
import { progress } from './transfer-progress.ts';

const TAR = { 'content-type': 'application/x-tar' };
const STAT = 'x-docker-container-path-stat';

/** Go's server sends what is longer than its buffer in chunks. */
const BUFFER = 2048;

function archive(bytes: Uint8Array, headers: Record<string, string>): Response {
  if (bytes.length <= BUFFER) return { status: 200, headers, body: bytes };
  const stream = new Channel<unknown>();
  stream.post(bytes);
  stream.close();
  return { status: 200, headers, stream };
}

/** @throws 400 without a path */
function path(call: Call): string {
  const asked = text(call, 'path');
  if (asked === '') throw badRequest('bad parameter: path cannot be empty');
  return asked;
}

export function archiveRoutes(engine: Engine): Route[] {
  return [
    { method: 'HEAD', pattern: '/containers/{name}/archive', handle: (call) => ({ status: 200, headers: { [STAT]: pathStat(engine, call.params['name']!, path(call)) } }) },
    { method: 'GET', pattern: '/containers/{name}/archive', handle: (call): Response => {
      const stat = pathStat(engine, call.params['name']!, path(call));
      return archive(archiveOf(engine, call.params['name']!, path(call)), { ...TAR, [STAT]: stat });
    } },
    { method: 'PUT', pattern: '/containers/{name}/archive', *handle(call) {
      const folder = path(call);
      extractInto(engine, call.params['name']!, folder, yield* bodyOf(call), flag(call, 'noOverwriteDirNonDir'));
      return { status: 200, headers: {} };
    } },
    { method: 'GET', pattern: '/containers/{name}/export', handle: (call) => archive(exportOf(engine, call.params['name']!), { 'content-type': 'application/octet-stream' }) },
    { method: 'GET', pattern: '/images/get', handle: (call) => save(engine, call.query.filter(([name]) => name === 'names').map(([, value]) => value), platformsOf(call).map(platformText)) },
    { method: 'GET', pattern: '/images/{name}/get', handle: (call) => save(engine, [call.params['name']!], platformsOf(call).map(platformText)) },
    { method: 'POST', pattern: '/images/load', *handle(call) {
      const platforms = platformsOf(call).map(platformText), bytes = yield* bodyOf(call);
      return progress(engine, function* (tell) {
        for (const line of loadImages(engine, bytes, platforms)) tell({ stream: `${line}\n` });
        yield* [];
      });
    } },
  ];
}

const save = (engine: Engine, names: readonly string[], platforms: readonly string[]): Response => archive(saveImages(engine, names, platforms), TAR);
