/** POST /images/create where it is no pull of one image: all tags of a repository, or an archive. */
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { importImage } from '../archives/image-archive.ts';
import type { Engine } from '../engine.ts';
import { ApiError, internal } from '../http/errors.ts';
import { text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { changed } from '../images/changes.ts';
import { wantedPlatform } from '../images/platform-specifier.ts';
import { pull, resolvePull } from '../images/pull.ts';
import { newName, withDefaultTag, type Reference } from '../images/reference.ts';
import { credentials, registryRequest, TransportError, type Credentials } from '../registry/client.ts';
import { bodyOf } from './body.ts';
import { progress } from './transfer-progress.ts';

/** A name without a tag means each of its tags, as the registry lists them. */
export function* pullAllTags(engine: Engine, call: Call, repository: Reference): Blocking<Response> {
  const auth = credentials(call.headers['x-registry-auth']);
  const { status, body } = yield* tagList(engine, repository, auth);
  const tags = status === 200 ? (body as { tags: string[] }).tags : [];
  const first = yield* resolvePull(engine, withDefaultTag({ ...repository, tag: tags[0] }), wantedPlatform(text(call, 'platform')), auth);
  return progress(engine, function* (tell) {
    yield* pull(engine, first, tell);
    for (const tag of tags.slice(1)) yield* pull(engine, yield* resolvePull(engine, { ...repository, tag }, wantedPlatform(text(call, 'platform')), auth), tell);
  });
}

function* tagList(engine: Engine, { domain, path }: Reference, auth: Credentials | undefined): Blocking<Response> {
  try {
    return yield* registryRequest(engine.host, domain, 'GET', `/v2/${path}/tags/list`, auth);
  } catch (error) {
    throw error instanceof TransportError ? internal(`Get "http${/^(localhost|127\.)/.test(domain) ? '' : 's'}://${domain}/v2/": ${error.message}`) : error;
  }
}

export function* importFrom(engine: Engine, call: Call): Blocking<Response> {
  if (text(call, 'fromSrc') !== '-') throw new ApiError(501, 'importing from a URL is not simulated here');
  const bytes = yield* bodyOf(call);
  const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
  changed({}, changes);
  if (text(call, 'repo') !== '') newName(text(call, 'repo'), text(call, 'tag'));
  const [, architecture = 'amd64'] = wantedPlatform(text(call, 'platform')).split('/');
  return progress(engine, function* (tell) {
    tell({ status: importImage(engine, bytes, { repo: text(call, 'repo'), tag: text(call, 'tag'), message: text(call, 'message'), changes, architecture }) });
    yield* [];
  });
}
