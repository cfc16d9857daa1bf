/** POST /images/create where it is no pull of one image: all tags of a repository, or an archive. */
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { importImage } from '../archives/image-archive.ts';
import { follow } from '../build/downloads.ts';
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
  const source = text(call, 'fromSrc'), address = source === '-' ? undefined : source.includes('://') ? source : `http://${source}`;
  const changes = call.query.filter(([name]) => name === 'changes').map(([, value]) => value);
  changed({}, changes);
  if (text(call, 'repo') !== '') newName(text(call, 'repo'), text(call, 'tag'));
  const [, architecture = 'amd64'] = wantedPlatform(text(call, 'platform')).split('/');
  const bytes = address === undefined ? yield* bodyOf(call) : yield* fetched(engine, address);
  const made = (): string => importImage(engine, bytes, { repo: text(call, 'repo'), tag: text(call, 'tag'), message: text(call, 'message') || `Imported from ${source}`, changes, architecture });
  // Of what came with the request, nothing is told before it is done: a failure is a status.
  const id = address === undefined ? made() : undefined;
  return progress(engine, function* (tell) {
    if (address !== undefined) {
      tell({ status: `Downloading from ${address}` });
      tell({ status: 'Importing', progressDetail: { current: bytes.length, total: bytes.length } });
    }
    tell({ status: id ?? made() });
    yield* [];
  });
}

/** An archive that lies elsewhere. @throws 400, 403, 404, 500 */
function* fetched(engine: Engine, address: string): Blocking<Uint8Array> {
  if (/^https?:\/\/(?:$|[/:?#])/.test(address)) throw internal(`Get ${JSON.stringify(address.replace(/\/\/$/, ''))}: http: no Host in request URL`);
  if (!/^https?:/i.test(address)) throw internal(`Get ${JSON.stringify(address)}: unsupported protocol scheme ${JSON.stringify(address.split(':')[0]!.toLowerCase())}`);
  try {
    const { status, head, body } = yield* follow(engine, address);
    if (status < 400) return body;
    throw new ApiError([400, 401, 403, 404].includes(status) ? status : 500, `failed to GET ${address} with status ${head.start.replace(/^\S+ /, '')}: ${decode(body).trim()}`);
  } catch (error) {
    if (error instanceof TransportError) throw internal(`Get ${JSON.stringify(address)}: ${error.message}`);
    throw error;
  }
}
