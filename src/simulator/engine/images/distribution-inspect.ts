/** GET /distribution/{name}/json: what a registry has, without pulling it. */
import type { Index } from '../../api/engine/images.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import type { Engine } from '../engine.ts';
import { ApiError, forbidden, internal, notFound } from '../http/errors.ts';
import { askedUrl, registryRequest, TransportError, type Credentials } from '../registry/client.ts';
import { parseReference, withDefaultTag } from './reference.ts';

export function* distributionInspect(engine: Engine, name: string, auth: Credentials | undefined): Blocking<Record<string, unknown>> {
  const reference = withDefaultTag(parseReference(name));
  const path = `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag}`;
  try {
    const response = yield* registryRequest(engine.host, reference.domain, 'GET', path, auth);
    if (response.status === 401 || response.status === 403) throw forbidden('errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required\n');
    if (response.status === 404) throw notFound('manifest unknown: manifest unknown');
    const text = decode(response.body as Uint8Array);
    const { manifests } = JSON.parse(text) as Partial<Index>;
    return {
      Descriptor: { mediaType: response.headers['content-type'], digest: response.headers['docker-content-digest'], size: encode(text).length },
      Platforms: manifests ? manifests.map((one) => one.platform) : null,
    };
  } catch (error) {
    if (error instanceof TransportError && !(error instanceof ApiError)) throw internal(`Get ${JSON.stringify(askedUrl(reference.domain, '/v2/'))}: ${error.message}`);
    throw error;
  }
}
