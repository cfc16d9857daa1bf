import type { Descriptor, ImageRunConfig } from '../../api/engine/images.ts';
import type { Response } from '../../api/http.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, internal, notFound, notSimulated } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { flag, text } from '../http/query.ts';
import { empty, json, type Call, type Route } from '../http/router.ts';
import { importImage } from '../archives/image-archive.ts';
import { bodyOf } from './archives.ts';
import { changed } from '../images/changes.ts';
import { COMMIT_SCHEMA } from '../containers/create-request.ts';
import { commit } from '../images/commit.ts';
import { imageHistory, inspectImage } from '../images/inspect.ts';
import { IMAGE_FILTERS, imageFilter, imageSummaries } from '../images/list.ts';
import { pull, resolvePull, type Progress } from '../images/pull.ts';
import { push } from '../images/push.ts';
import { parseReference, withDefaultTag, type Reference } from '../images/reference.ts';
import { pruneImages, removeImage, tagImage } from '../images/remove.ts';
import { credentials, registryRequest } from '../registry/client.ts';
import { distributionInspect } from '../images/distribution-inspect.ts';

const platformOf = (call: Call): Descriptor['platform'] => (text(call, 'platform') ? JSON.parse(text(call, 'platform')) as Descriptor['platform'] : undefined);

const platformName = (call: Call): string | undefined => {
  const platform = platformOf(call);
  return platform && [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/');
};

export function imageRoutes(engine: Engine): Route[] {
  const { images } = engine;
  return [
    { method: 'GET', pattern: '/images/json', handle: (call) => {
      const passes = imageFilter(engine, parseFilters(call, IMAGE_FILTERS));
      return json(imageSummaries(engine, { manifests: flag(call, 'manifests'), sharedSizes: flag(call, 'shared-size') }, passes));
    } },
    { method: 'GET', pattern: '/images/search', handle: (call) => search(call) },
    { method: 'POST', pattern: '/images/create', handle: (call) => create(engine, call) },
    { method: 'POST', pattern: '/images/prune', handle: (call) => json(pruneImages(engine, parseFilters(call, ['dangling', 'label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/images/{name}/json', handle: (call) => {
      return json(inspectImage(engine, images.require(call.params['name']!), { manifests: flag(call, 'manifests'), platform: platformOf(call) }));
    } },
    { method: 'GET', pattern: '/images/{name}/history', handle: (call) => {
      const found = images.require(call.params['name']!), platform = platformName(call);
      if (platform && !images.platformImage(found.target, platform)) throw notFound(`image with reference ${call.params['name']} was found but does not provide the specified platform (${platform})`);
      return json(imageHistory(engine, found, platform));
    } },
    { method: 'POST', pattern: '/images/{name}/tag', handle: (call) => {
      const repo = text(call, 'repo'), tag = text(call, 'tag');
      parseReference(repo);
      if (tag !== '' && !/^\w[\w.-]{0,127}$/.test(tag)) throw badRequest('invalid tag format');
      tagImage(engine, call.params['name']!, tag ? `${repo}:${tag}` : repo);
      return empty(201);
    } },
    { method: 'POST', pattern: '/images/{name}/push', handle: (call) => progress(engine, (tell) => push(engine, call.params['name']!, text(call, 'tag'), credentials(call.headers['x-registry-auth']), tell, undefined, platformName(call))) },
    { method: 'POST', pattern: '/commit', *handle(call) {
      const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
      return json({ Id: yield* commit(engine, { container: text(call, 'container'), repo: text(call, 'repo'), tag: text(call, 'tag'), comment: text(call, 'comment'), author: text(call, 'author'), changes, config: decodeJson(call, COMMIT_SCHEMA) }) }, 201);
    } },
    { method: 'DELETE', pattern: '/images/{name}', handle: (call) => {
      if (text(call, 'platforms') !== '') throw flag(call, 'force') ? notSimulated('removing one platform of an image') : badRequest('Content will be removed from all images referencing this variant. Use —-force to force delete.');
      return json(removeImage(engine, call.params['name']!, flag(call, 'force')));
    } },
    { method: 'GET', pattern: '/distribution/{name}/json', *handle(call) {
      return json(yield* distributionInspect(engine, call.params['name']!, credentials(call.headers['x-registry-auth'])));
    } },
  ];
}

/** Answers with a stream of progress; a failure on the way is its last message. */
export function progress(engine: Engine, work: (tell: (message: Progress) => void) => Blocking<void>): Response {
  const stream = new Channel<unknown>();
  engine.kernel.task('image transfer', (function* () {
    try {
      yield* work((message) => stream.post(message));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      stream.post({ errorDetail: { message: error.message }, error: error.message });
      if (!(error instanceof ApiError)) throw error;
    } finally {
      stream.close();
    }
  })());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream };
}

function* create(engine: Engine, call: Call): Blocking<Response> {
  const image = text(call, 'fromImage');
  if (image === '' && text(call, 'fromSrc') !== '') return yield* importFrom(engine, call);
  if (image === '') throw internal('Get "http:": http: no Host in request URL');
  const tag = text(call, 'tag');
  const parsed = parseReference(image);
  if (tag === '' && parsed.tag === undefined && parsed.digest === undefined) return yield* pullAllTags(engine, call, parsed);
  const reference = withDefaultTag(tag === '' ? parsed : tag.startsWith('sha256:') ? { ...parsed, digest: tag } : { ...parsed, tag });
  const plan = yield* resolvePull(engine, reference, wantedPlatform(call), credentials(call.headers['x-registry-auth']));
  return progress(engine, (tell) => pull(engine, plan, tell));
}

function wantedPlatform(call: Call): string {
  const platform = text(call, 'platform') || 'linux/amd64';
  return platform.includes('/') ? platform : `linux/${platform}`;
}

/** A name without a tag means each of its tags, as the registry lists them. */
function* pullAllTags(engine: Engine, call: Call, repository: Reference): Blocking<Response> {
  const auth = credentials(call.headers['x-registry-auth']);
  const { status, body } = yield* registryRequest(engine.host, repository.domain, 'GET', `/v2/${repository.path}/tags/list`, auth);
  const tags = status === 200 ? (body as { tags: string[] }).tags : [];
  const first = yield* resolvePull(engine, withDefaultTag({ ...repository, tag: tags[0] }), wantedPlatform(call), auth);
  return progress(engine, function* (tell) {
    yield* pull(engine, first, tell);
    for (const tag of tags.slice(1)) yield* pull(engine, yield* resolvePull(engine, { ...repository, tag }, wantedPlatform(call), auth), tell);
  });
}

function* importFrom(engine: Engine, call: Call): Blocking<Response> {
  if (text(call, 'fromSrc') !== '-') throw new ApiError(501, 'importing from a URL is not simulated here');
  const bytes = yield* bodyOf(call);
  const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
  changed({}, changes);
  const [, architecture = 'amd64'] = wantedPlatform(call).split('/');
  return progress(engine, function* (tell) {
    tell({ status: importImage(engine, bytes, { repo: text(call, 'repo'), tag: text(call, 'tag'), message: text(call, 'message'), changes, architecture }) });
    yield* [];
  });
}

function search(call: Call): Response {
  const limit = text(call, 'limit');
  if (limit !== '' && (!/^\d+$/.test(limit) || Number(limit) < 1 || Number(limit) > 100)) throw badRequest(`limit ${limit} is outside the range of [1, 100]`);
  throw new ApiError(501, 'searching Docker Hub is not simulated here');
}
