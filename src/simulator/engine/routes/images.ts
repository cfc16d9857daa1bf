import type { Response } from '../../api/http.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, internal, notFound, notSimulated } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { decodeJson } from '../http/go-json.ts';
import { flag, text } from '../http/query.ts';
import { platformOf, platformsOf, platformText } from '../http/platform-parameter.ts';
import { empty, json, olderThan, type Call, type Route } from '../http/router.ts';
import { importImage } from '../archives/image-archive.ts';
import { bodyOf } from './archives.ts';
import { changed } from '../images/changes.ts';
import { COMMIT_SCHEMA } from '../containers/create-request.ts';
import { commit } from '../images/commit.ts';
import { imageHistory, inspectImage } from '../images/inspect.ts';
import { IMAGE_FILTERS, imageFilter, imageSummaries } from '../images/list.ts';
import { pull, resolvePull, type Progress } from '../images/pull.ts';
import { push } from '../images/push.ts';
import { inspectedImageOfVersion, listedImageOfVersion } from '../images/older.ts';
import { normalisedPlatform, platformTrouble } from '../images/platform-specifier.ts';
import { newName, parseReference, withDefaultTag, type Reference } from '../images/reference.ts';
import { pruneImages, removeImage, tagImage } from '../images/remove.ts';
import { credentials, registryRequest, TransportError, type Credentials } from '../registry/client.ts';
import { distributionInspect } from '../images/distribution-inspect.ts';

export function imageRoutes(engine: Engine): Route[] {
  const { images } = engine;
  return [
    { method: 'GET', pattern: '/images/json', handle: (call) => {
      const passes = imageFilter(engine, parseFilters(call, IMAGE_FILTERS));
      const manifests = flag(call, 'manifests') && !olderThan(call, '1.47');
      if (flag(call, 'identity') && !manifests) throw badRequest('conflicting options: identity requires manifests=1');
      return json(imageSummaries(engine, { manifests, sharedSizes: flag(call, 'shared-size') }, passes).map((one) => listedImageOfVersion(call, one)));
    } },
    { method: 'GET', pattern: '/images/search', handle: (call) => search(call) },
    { method: 'POST', pattern: '/images/create', handle: (call) => create(engine, call) },
    { method: 'POST', pattern: '/images/prune', handle: (call) => json(pruneImages(engine, parseFilters(call, ['dangling', 'label', 'label!', 'until']))) },
    { method: 'GET', pattern: '/images/{name}/json', handle: (call) => {
      const manifests = flag(call, 'manifests'), platform = olderThan(call, '1.49') ? undefined : platformOf(call);
      if (manifests && platform) throw badRequest('conflicting options: manifests and platform options cannot both be set');
      const found = images.require(call.params['name']!);
      if (platform && !images.manifests(found.target).some((one) => one.platform?.os === platform.os && one.platform.architecture === platform.architecture)) throw lacksPlatform(call, platformText(platform));
      return json(inspectedImageOfVersion(call, inspectImage(engine, found, { manifests, platform })));
    } },
    { method: 'GET', pattern: '/images/{name}/history', handle: (call) => {
      const asked = olderThan(call, '1.48') ? undefined : platformOf(call), platform = asked && platformText(asked);
      const found = images.require(call.params['name']!);
      if (platform && !images.platformImage(found.target, platform)) throw lacksPlatform(call, platform);
      return json(imageHistory(engine, found, platform));
    } },
    { method: 'POST', pattern: '/images/{name}/tag', handle: (call) => {
      const repo = text(call, 'repo');
      // Without a name nothing is tagged, and nothing is said.
      if (repo === '') return empty(200);
      tagImage(engine, call.params['name']!, newName(repo, text(call, 'tag')));
      return empty(201);
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
    { method: 'DELETE', pattern: '/images/{name}', handle: (call) => {
      if (call.params['name'] === '') throw badRequest('image name cannot be blank');
      if (platformsOf(call, 'platforms').length > 0) throw flag(call, 'force') ? notSimulated('removing one platform of an image') : badRequest('Content will be removed from all images referencing this variant. Use —-force to force delete.');
      return json(removeImage(engine, call.params['name']!, flag(call, 'force')));
    } },
    { method: 'GET', pattern: '/distribution/{name}/json', *handle(call) {
      return json(yield* distributionInspect(engine, call.params['name']!, credentials(call.headers['x-registry-auth'])));
    } },
  ];
}

const lacksPlatform = (call: Call, platform: string): Error => notFound(`image with reference ${call.params['name']} was found but does not provide the specified platform (${platform})`);

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
  if (tag !== '' && !/^sha256:/.test(tag) && !/^\w[\w.-]{0,127}$/.test(tag)) throw badRequest('invalid tag format');
  const reference = withDefaultTag(tag === '' ? parsed : tag.startsWith('sha256:') ? { ...parsed, digest: tag } : { ...parsed, tag });
  const plan = yield* resolvePull(engine, reference, wantedPlatform(call), credentials(call.headers['x-registry-auth']));
  return progress(engine, (tell) => pull(engine, plan, tell));
}

function wantedPlatform(call: Call): string {
  const platform = text(call, 'platform') || 'linux/amd64', trouble = platformTrouble(platform);
  if (trouble) throw badRequest(trouble);
  return normalisedPlatform(platform);
}

/** A name without a tag means each of its tags, as the registry lists them. */
function* pullAllTags(engine: Engine, call: Call, repository: Reference): Blocking<Response> {
  const auth = credentials(call.headers['x-registry-auth']);
  const { status, body } = yield* tagList(engine, repository, auth);
  const tags = status === 200 ? (body as { tags: string[] }).tags : [];
  const first = yield* resolvePull(engine, withDefaultTag({ ...repository, tag: tags[0] }), wantedPlatform(call), auth);
  return progress(engine, function* (tell) {
    yield* pull(engine, first, tell);
    for (const tag of tags.slice(1)) yield* pull(engine, yield* resolvePull(engine, { ...repository, tag }, wantedPlatform(call), auth), tell);
  });
}

function* tagList(engine: Engine, { domain, path }: Reference, auth: Credentials | undefined): Blocking<Response> {
  try {
    return yield* registryRequest(engine.host, domain, 'GET', `/v2/${path}/tags/list`, auth);
  } catch (error) {
    throw error instanceof TransportError ? internal(`Get "http${/^(localhost|127\.)/.test(domain) ? '' : 's'}://${domain}/v2/": ${error.message}`) : error;
  }
}

function* importFrom(engine: Engine, call: Call): Blocking<Response> {
  if (text(call, 'fromSrc') !== '-') throw new ApiError(501, 'importing from a URL is not simulated here');
  const bytes = yield* bodyOf(call);
  const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
  changed({}, changes);
  if (text(call, 'repo') !== '') newName(text(call, 'repo'), text(call, 'tag'));
  const [, architecture = 'amd64'] = wantedPlatform(call).split('/');
  return progress(engine, function* (tell) {
    tell({ status: importImage(engine, bytes, { repo: text(call, 'repo'), tag: text(call, 'tag'), message: text(call, 'message'), changes, architecture }) });
    yield* [];
  });
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
