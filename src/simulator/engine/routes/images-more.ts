/** What is seldom asked about images. */
import type { Response } from '../../api/http.ts';
import { COMMIT_SCHEMA } from '../containers/create-request.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { platformOf, platformText } from '../http/platform-parameter.ts';
import { flag, text } from '../http/query.ts';
import { json, olderThan, type Call, type Route } from '../http/router.ts';
import { commit } from '../images/commit.ts';
import { distributionInspect } from '../images/distribution-inspect.ts';
import { imageHistory } from '../images/history.ts';
import { lacksPlatform } from '../images/platform-specifier.ts';
import { pruneImages } from '../images/prune.ts';
import { push } from '../images/push.ts';
import { parseReference } from '../images/reference.ts';
import { credentials } from '../registry/client.ts';
import { progress } from './transfer-progress.ts';

export function seldomImageRoutes(engine: Engine): Route[] {
  const { images } = engine;
  return [
    { method: 'GET', pattern: '/images/search', handle: (call) => search(call) },
    { method: 'POST', pattern: '/images/prune', handle: (call) => json(pruneImages(engine, parseFilters(call, ['dangling', 'label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/images/{name}/history', handle: (call) => {
      const asked = olderThan(call, '1.48') ? undefined : platformOf(call), platform = asked && platformText(asked);
      const found = images.require(call.params['name']!);
      if (platform && !images.platformImage(found.target, platform)) throw lacksPlatform(call.params['name']!, platform);
      return json(imageHistory(engine, found, platform));
    } },
    { method: 'POST', pattern: '/images/{name}/push', handle: (call) => {
      const platform = platformOf(call);
      parseReference(call.params['name']!);
      return progress(engine, (tell) => push(engine, call.params['name']!, text(call, 'tag'), credentials(call.headers['x-registry-auth']), tell, undefined, platform && platformText(platform)));
    } },
    { method: 'POST', pattern: '/commit', *handle(call) {
      const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
      return json({ Id: yield* commit(engine, { container: text(call, 'container'), repo: text(call, 'repo'), tag: text(call, 'tag'), comment: text(call, 'comment'), author: text(call, 'author'), pause: text(call, 'pause') === '' || flag(call, 'pause'), changes, config: decodeJson(call, COMMIT_SCHEMA) }) }, 201);
    } },
    { method: 'GET', pattern: '/distribution/{name}/json', *handle(call) {
      return json(yield* distributionInspect(engine, call.params['name']!, credentials(call.headers['x-registry-auth'])));
    } },
  ];
}

function search(call: Call): Response {
  const limit = text(call, 'limit');
  if (!/^[+-]?\d*$/.test(limit)) throw badRequest(`invalid limit specified: strconv.Atoi: parsing ${JSON.stringify(limit)}: invalid syntax`);
  const filters = parseFilters(call, ['is-automated', 'is-official', 'stars']);
  for (const name of ['is-automated', 'is-official']) filters.boolean(name);
  for (const stars of filters.get('stars')) if (!/^[+-]?\d+$/.test(stars)) throw badRequest(`invalid filter 'stars=${stars}': strconv.Atoi: parsing ${JSON.stringify(stars)}: invalid syntax`);
  if (limit !== '' && (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 100)) throw badRequest(`limit ${limit} is outside the range of [1, 100]`);
  throw new ApiError(501, 'searching Docker Hub is not simulated here');
}
