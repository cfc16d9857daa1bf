/** What everyday commands ask about images; the rest is in images-more.ts. */
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest, forbidden, internal, notSimulated } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { flag, text } from '../http/query.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { inspectImage } from '../images/inspect.ts';
import { IMAGE_FILTERS, imageFilter, imageSummaries } from '../images/list.ts';
import { inspectedImageOfVersion, listedImagesOfVersion } from '../images/older.ts';
import { pull, resolvePull } from '../images/pull.ts';
import { newName, parseReference, withDefaultTag } from '../images/reference.ts';
import { removeImage, tagImage } from '../images/remove.ts';
import { credentials } from '../registry/client.ts';
import { inspectedPlatform, pulledPlatform, removePlatforms } from './image-platforms.ts';
import { importFrom, pullAllTags } from './seldom-pulls.ts';
import { progress } from './transfer-progress.ts';

export function imageRoutes(engine: Engine): Route[] {
  const { images } = engine;
  return [
    { method: 'GET', pattern: '/images/json', *handle(call) {
      const passes = imageFilter(engine, parseFilters(call, IMAGE_FILTERS));
      const manifests = flag(call, 'manifests') && !olderThan(call, '1.47');
      if (flag(call, 'identity') && !manifests) throw badRequest('conflicting options: identity requires manifests=1');
      const listed = imageSummaries(engine, { manifests, sharedSizes: flag(call, 'shared-size') }, passes);
      return json(olderThan(call, '1.51') ? yield* listedImagesOfVersion(call, listed) : listed);
    } },
    { method: 'POST', pattern: '/images/create', handle: (call) => create(engine, call) },
    { method: 'GET', pattern: '/images/{name}/json', *handle(call) {
      const platform = names(call, 'platform') && !olderThan(call, '1.49') ? yield* inspectedPlatform(engine, call) : undefined;
      const shown = inspectImage(engine, images.require(call.params['name']!), { manifests: flag(call, 'manifests'), platform });
      return json(olderThan(call, '1.53') ? yield* inspectedImageOfVersion(call, shown) : shown);
    } },
    { method: 'POST', pattern: '/images/{name}/tag', *handle(call) {
      const repo = text(call, 'repo');
      // Without a name nothing is tagged, and nothing is said.
      if (repo === '') return empty(200);
      yield* tagImage(engine, call.params['name']!, newName(repo, text(call, 'tag')));
      return empty(201);
    } },
    { method: 'DELETE', pattern: '/images/{name}', *handle(call) {
      if (call.params['name'] === '') throw badRequest('image name cannot be blank');
      if (names(call, 'platforms')) return json(yield* removePlatforms(engine, call));
      return json(yield* removeImage(engine, call.params['name']!, flag(call, 'force')));
    } },
  ];
}

/** Whether a parameter is there that says something. */
const names = ({ query }: Call, name: string): boolean => query.some(([one, value]) => one === name && value !== '');

function* create(engine: Engine, call: Call): Blocking<Response> {
  const image = text(call, 'fromImage');
  if (image === '' && text(call, 'fromSrc') !== '') return yield* importFrom(engine, call);
  if (image === '') throw internal('Get "http:": http: no Host in request URL');
  const tag = text(call, 'tag');
  const parsed = parseReference(image);
  if (/^scratch(?:[:@]|$)/.test(image)) throw forbidden("'scratch' is a reserved name");
  if (tag === '' && parsed.tag === undefined && parsed.digest === undefined) return yield* pullAllTags(engine, call, parsed);
  if (tag !== '' && !/^sha256:[\da-f]{64}$/.test(tag) && !/^\w[\w.-]{0,127}$/.test(tag)) throw badRequest('invalid tag format');
  const reference = withDefaultTag(tag === '' ? parsed : tag.startsWith('sha256:') ? { ...parsed, digest: tag } : { ...parsed, tag });
  const plan = yield* resolvePull(engine, reference, names(call, 'platform') ? yield* pulledPlatform(call) : 'linux/amd64', credentials(call.headers['x-registry-auth']));
  return progress(engine, (tell) => pull(engine, plan, tell));
}
