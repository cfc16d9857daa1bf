/**
 * The distribution API (/v2/…) over a store of repositories: Docker Hub, private registries and the registry
 * image speak it. A layer travels as the Blob itself: nothing is serialised inside the simulator.
 */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode, fromLatin1 } from '../../kernel/bytes.ts';
import { documentBlob, type Blob } from '../images/content.ts';
import { catalogue, catalogued, misdirected, notAccepted } from './asked-by-hand.ts';
import type { Access } from './distribution.ts';
import type { RepositoryStore } from './repository-store.ts';

const error = (status: number, code: string, message: string, headers: Record<string, string> = {}, detail?: unknown): Response => ({
  status, headers: { 'content-type': 'application/json; charset=utf-8', 'docker-distribution-api-version': 'registry/2.0', ...headers, 'x-content-type-options': 'nosniff' }, body: { errors: [{ code, message, ...(detail !== undefined && { detail }) }] },
});

const base = (headers: Record<string, string> = {}): Record<string, string> => ({ 'docker-distribution-api-version': 'registry/2.0', 'x-content-type-options': 'nosniff', ...headers });

const isJson = { 'content-type': 'application/json; charset=utf-8' };

/** Whether the body of an upload is a blob as the engine sends it. */
const isBlob = (body: unknown): body is Blob => typeof body === 'object' && body !== null && 'digest' in body && 'mediaType' in body;

export function* distribute(store: RepositoryStore, access: Access, request: Request): Blocking<Response> {
  const { path } = request, elsewhere = misdirected(request);
  if (elsewhere) return elsewhere;
  if (path === '/v2/') return access.authenticated(request) ? { status: 200, headers: { 'content-length': '2', ...isJson, ...base() }, body: '{}' } : unauthorized(access);
  if (path === '/v2/_catalog' && !access.authenticated(request)) return unauthorized(access, [{ Type: 'registry', Class: '', Name: 'catalog', Action: '*' }]);
  if (path === '/v2/_catalog') {
    const { names, link } = catalogue(catalogued(store), request);
    return { status: 200, headers: base({ ...isJson, ...link }), body: { repositories: names } };
  }
  const match = /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.+)$/.exec(path);
  if (!match) return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404 page not found\n' };
  const [, name = '', what, reference = ''] = match;
  yield* store.prepare(name, what === 'tags' ? '' : reference);
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (what === 'manifests' && !writes && !reference.includes(':') && store.lacks(name, reference)) return error(501, 'UNSUPPORTED', 'not simulated here');
  if (!access.allows(request, name, writes ? 'push' : 'pull')) return access.authenticated(request) ? error(403, 'DENIED', 'requested access to the resource is denied') : unauthorized(access, (writes ? ['pull', 'push'] : ['pull']).map((action) => ({ Type: 'repository', Class: '', Name: name, Action: action })));
  if (what === 'tags') return tags(store, name);
  if (request.method === 'DELETE' && (what === 'blobs' || !access.deletes)) return error(405, 'UNSUPPORTED', 'The operation is unsupported.');
  return what === 'manifests' ? manifests(store, request, name, reference) : blobs(store, request, name, reference);
}

/** @param detail what may not be done */
const unauthorized = (access: Access, detail: object[] | null = null): Response => error(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': access.challenge }, detail);

function tags(store: RepositoryStore, name: string): Response {
  const repository = store.find(name);
  if (!repository) return error(404, 'NAME_UNKNOWN', 'repository name not known to registry', {}, { name });
  return { status: 200, headers: base(isJson), body: { name, tags: repository.tags.size > 0 ? [...repository.tags.keys()].sort() : null } };
}

/** JSON with a version, as far as a look can tell. */
function isManifest(body: unknown): boolean {
  try {
    const read: unknown = typeof body === 'string' ? JSON.parse(body) : body instanceof Uint8Array ? JSON.parse(decode(body)) : body;
    return typeof read === 'object' && read !== null && 'schemaVersion' in read;
  } catch {
    return false;
  }
}

function manifests(store: RepositoryStore, request: Request, name: string, reference: string): Response {
  if (request.method === 'PUT') {
    const { body } = request;
    if (!isBlob(body) && !isManifest(body)) return error(400, 'MANIFEST_INVALID', 'manifest invalid', {}, {});
    const text = typeof body === 'string' ? body : body instanceof Uint8Array ? decode(body) : JSON.stringify(body);
    const blob = isBlob(body) ? body : documentBlob(request.headers['content-type'] ?? 'application/vnd.oci.image.manifest.v1+json', text);
    store.put(name, blob, reference.startsWith('sha256:') ? undefined : reference);
    return { status: 201, headers: base({ 'docker-content-digest': blob.digest, location: `/v2/${name}/manifests/${blob.digest}` }) };
  }
  const byDigest = /^sha256:[0-9a-f]{64}$/.test(reference), deleting = request.method === 'DELETE';
  if (reference.includes(':') && !byDigest) return error(500, 'UNKNOWN', 'unknown error', {}, { Path: `/docker/registry/v2/repositories/${name}/_manifests/tags/${reference}/current/link`, DriverName: 'filesystem' });
  if (deleting && !byDigest) return error(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
  const blob = store.manifest(name, reference);
  if (!blob) return error(404, 'MANIFEST_UNKNOWN', 'manifest unknown', {}, deleting ? undefined : byDigest ? { Name: name, Revision: reference } : { Tag: reference });
  const refused = deleting ? undefined : notAccepted(request, blob.mediaType);
  if (refused !== undefined) return error(404, 'MANIFEST_UNKNOWN', refused);
  const headers = base({ 'content-length': String(blob.size), 'content-type': blob.mediaType, 'docker-content-digest': blob.digest, 'docker-distribution-api-version': 'registry/2.0', etag: `"${blob.digest}"`, 'x-content-type-options': 'nosniff' });
  if (request.method === 'HEAD') return { status: 200, headers };
  if (deleting) {
    const repository = store.repository(name);
    for (const [tag, digest] of [...repository.tags]) if (digest === blob.digest) repository.tags.delete(tag);
    repository.digests.delete(blob.digest);
    return { status: 202, headers: base() };
  }
  return { status: 200, headers, body: encode(blob.text ?? '') };
}

function blobs(store: RepositoryStore, request: Request, name: string, reference: string): Response {
  if (request.method === 'POST') return { status: 202, headers: base({ location: `/v2/${name}/blobs/uploads/1`, range: '0-0' }) };
  if (request.method === 'PUT' || request.method === 'PATCH') {
    if (isBlob(request.body)) store.put(name, request.body);
    return { status: 201, headers: base(isBlob(request.body) ? { 'docker-content-digest': request.body.digest } : {}) };
  }
  if (reference.startsWith('uploads/')) return error(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
  if (!/^sha256:[0-9a-f]{64}$/.test(reference)) return error(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content', {}, {});
  const blob = store.blob(name, reference);
  if (!blob) return error(404, 'BLOB_UNKNOWN', 'blob unknown to registry', {}, reference);
  const headers = { 'accept-ranges': 'bytes', 'cache-control': 'max-age=31536000', 'content-length': String(blob.size), 'content-type': 'application/octet-stream', 'docker-content-digest': blob.digest, 'docker-distribution-api-version': 'registry/2.0', etag: `"${blob.digest}"`, 'x-content-type-options': 'nosniff' };
  if (request.method === 'HEAD') return { status: 200, headers };
  if (request.headers['user-agent']?.startsWith('docker/')) return { status: 200, headers, body: blob };
  return { status: 200, headers, body: blob.text === undefined ? fromLatin1('\x1f\x8b\b') : encode(blob.text) };
}
