/** What is seldom asked about images. */
import { COMMIT_SCHEMA } from '../containers/create-request.ts';
import type { Engine } from '../engine.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { platformOf, platformText } from '../http/platform-parameter.ts';
import { flag, text } from '../http/query.ts';
import { json, olderThan, type Route } from '../http/router.ts';
import { commit } from '../images/commit.ts';
import { distributionInspect } from '../images/distribution-inspect.ts';
import { imageHistory } from '../images/history.ts';
import { lacksPlatform } from '../images/platform-specifier.ts';
import { pruneImages } from '../images/prune.ts';
import { push } from '../images/push.ts';
import { parseReference } from '../images/reference.ts';
import { searchImages } from '../images/search.ts';
import { credentials } from '../registry/client.ts';
import { progress } from './transfer-progress.ts';

export function seldomImageRoutes(engine: Engine): Route[] {
  const { images } = engine;
  return [
    { method: 'GET', pattern: '/images/search', handle: (call) => searchImages(engine, call) },
    { method: 'POST', pattern: '/images/prune', handle: (call) => json(pruneImages(engine, parseFilters(call, ['dangling', 'label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/images/{name}/history', handle: (call) => {
      const asked = olderThan(call, '1.48') ? undefined : platformOf(call), platform = asked && platformText(asked);
      const found = images.require(call.params['name']!);
      if (platform && !images.platformImage(found.target, platform)) throw lacksPlatform(images.missingName(call.params['name']!), platform);
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
