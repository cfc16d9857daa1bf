/** GET /images/search: the index of a registry is asked, which only Docker Hub has. */
import type { Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest, internal } from '../http/errors.ts';
import { parseFilters } from '../http/filters.ts';
import { text } from '../http/query.ts';
import { json, type Call } from '../http/router.ts';
import { registryRequest, TransportError } from '../registry/client.ts';

interface Found {
  star_count: number;
  is_official: boolean;
  name: string;
  description: string;
}

const isLoopback = (domain: string): boolean => /^(localhost|127\.|\[::1\])/.test(domain);

/** Another registry must answer before it is asked; on the loopback with or without TLS. @throws 400 */
function* ping(engine: Engine, domain: string): Blocking<void> {
  try {
    yield* registryRequest(engine.host, domain, 'GET', '/v1/_ping');
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const attempt = (scheme: string): string => `Get "${scheme}://${domain}/v1/_ping": ${error.message}`;
    if (isLoopback(domain)) throw badRequest(`invalid registry endpoint "http://${domain}/v1/". HTTPS attempt: ${attempt('https')}. HTTP attempt: ${attempt('http')}`);
    throw badRequest(`invalid registry endpoint https://${domain}/v1/: ${attempt('https')}. If this private registry supports only HTTP or HTTPS with an unknown CA certificate, add \`--insecure-registry ${domain}\` to the daemon's arguments. In the case of HTTPS, if you have access to the registry's CA certificate, no need for the flag; place the CA certificate at /etc/docker/certs.d/${domain}/ca.crt`);
  }
}

export function* searchImages(engine: Engine, call: Call): Blocking<Response> {
  const limit = text(call, 'limit'), term = text(call, 'term');
  if (!/^[+-]?\d*$/.test(limit)) throw badRequest(`invalid limit specified: strconv.Atoi: parsing ${JSON.stringify(limit)}: invalid syntax`);
  const filters = parseFilters(call, ['is-automated', 'is-official', 'stars']);
  const automated = filters.boolean('is-automated'), official = filters.boolean('is-official');
  const stars = filters.get('stars').map((count) => {
    if (!/^[+-]?\d+$/.test(count)) throw badRequest(`invalid filter 'stars=${count}': strconv.Atoi: parsing ${JSON.stringify(count)}: invalid syntax`);
    return Number(count);
  });
  if (automated) return json([]);
  if (term.includes('://')) throw badRequest(`invalid repository name: repository name (${term}) should not have a scheme`);
  const [first = '', ...rest] = term.split('/'), isElsewhere = rest.length > 0 && /[.:]|^localhost$/.test(first), isHub = !isElsewhere || /^(index\.)?docker\.io$/.test(first);
  if (!isHub) yield* ping(engine, first);
  const count = Number(limit) || 25;
  if (count < 1 || count > 100) throw badRequest(`limit ${count} is outside the range of [1, 100]`);
  const domain = isHub ? 'index.docker.io' : first, name = (isElsewhere ? rest.join('/') : term).replace(isHub ? /^library\// : /^$/, '');
  try {
    const { status, body } = yield* registryRequest(engine.host, domain, 'GET', '/v1/search', undefined, undefined, [['q', name], ['n', String(count)]]);
    if (status !== 200) throw internal(`unexpected status code ${status}`);
    return json((body as { results: Found[] }).results.filter((one) => (official === undefined || one.is_official === official) && one.star_count >= Math.max(0, ...stars))
      .map(({ star_count, is_official, name: found, description }) => ({ star_count, is_official, name: found, is_automated: false, description })));
  } catch (error) {
    if (error instanceof TransportError) throw internal(`Get "https://${domain}/v1/search?n=${count}&q=${encodeURIComponent(name)}": ${error.message}`);
    throw error;
  }
}
