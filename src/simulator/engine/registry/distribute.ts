/**
 * The distribution API (/v2/…) over a store of repositories: Docker Hub, private registries and the registry
 * image speak it. A layer travels as the Blob itself: nothing is serialised inside the simulator.
 */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode, fromLatin1 } from '../../kernel/bytes.ts';
import { documentBlob, type Blob } from '../images/content.ts';
import type { Access } from './distribution.ts';
import type { RepositoryStore } from './repository-store.ts';

const error = (status: number, code: string, message: string, headers: Record<string, string> = {}, detail: unknown = null): Response => ({
  status, headers: { 'content-type': 'application/json; charset=utf-8', 'docker-distribution-api-version': 'registry/2.0', ...headers, 'x-content-type-options': 'nosniff' }, body: { errors: [{ code, message, detail }] },
});

const base = (headers: Record<string, string> = {}): Record<string, string> => ({ 'docker-distribution-api-version': 'registry/2.0', 'x-content-type-options': 'nosniff', ...headers });

const isJson = { 'content-type': 'application/json; charset=utf-8' };

/** Whether the body of an upload is a blob as the engine sends it. */
const isBlob = (body: unknown): body is Blob => typeof body === 'object' && body !== null && 'digest' in body && 'mediaType' in body;

export function* distribute(store: RepositoryStore, access: Access, request: Request): Blocking<Response> {
  const { path } = request;
  if (path === '/v2/' || path === '/v2') return access.authenticated(request) ? { status: 200, headers: base(isJson), body: {} } : unauthorized(access);
  if (path === '/v2/_catalog' && !access.authenticated(request)) return unauthorized(access, [{ Type: 'registry', Class: '', Name: 'catalog', Action: '*' }]);
  if (path === '/v2/_catalog') return { status: 200, headers: base(isJson), body: { repositories: [...store.repositories.entries()].filter(([, one]) => one.tags.size > 0).map(([name]) => name).sort() } };
  const match = /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.+)$/.exec(path);
  if (!match) return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '404 page not found\n' };
  const [, name = '', what, reference = ''] = match;
  yield* store.prepare(name, what === 'tags' ? '' : reference);
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (!access.allows(request, name, writes ? 'push' : 'pull')) return access.authenticated(request) ? error(403, 'DENIED', 'requested access to the resource is denied') : unauthorized(access, (writes ? ['pull', 'push'] : ['pull']).map((action) => ({ Type: 'repository', Class: '', Name: name, Action: action })));
  if (what === 'tags') return tags(store, name);
  return what === 'manifests' ? manifests(store, request, name, reference) : blobs(store, request, name, reference);
}

/** @param detail what may not be done */
const unauthorized = (access: Access, detail: unknown = null): Response => error(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': access.challenge }, detail);

function tags(store: RepositoryStore, name: string): Response {
  const repository = store.find(name);
  if (!repository) return error(404, 'NAME_UNKNOWN', 'repository name not known to registry', {}, { name });
  return { status: 200, headers: base(isJson), body: { name, tags: [...repository.tags.keys()].sort() } };
}

function manifests(store: RepositoryStore, request: Request, name: string, reference: string): Response {
  if (request.method === 'PUT') {
    const { body } = request;
    const text = typeof body === 'string' ? body : body instanceof Uint8Array ? decode(body) : JSON.stringify(body);
    const blob = isBlob(body) ? body : documentBlob(request.headers['content-type'] ?? 'application/vnd.oci.image.manifest.v1+json', text);
    store.put(name, blob, reference.startsWith('sha256:') ? undefined : reference);
    return { status: 201, headers: base({ 'docker-content-digest': blob.digest, location: `/v2/${name}/manifests/${blob.digest}` }) };
  }
  const blob = store.manifest(name, reference);
  if (!blob) return error(404, store.offers(name) ? 'MANIFEST_UNKNOWN' : 'NAME_UNKNOWN', store.offers(name) ? 'manifest unknown' : 'repository name not known to registry');
  const headers = base({ 'content-type': blob.mediaType, 'docker-content-digest': blob.digest, etag: `"${blob.digest}"` });
  if (request.method === 'HEAD') return { status: 200, headers: { ...headers, 'content-length': String(blob.size) } };
  if (request.method === 'DELETE') {
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
  const blob = store.blob(name, reference);
  if (!blob) return error(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
  const headers = base({ 'content-type': 'application/octet-stream', 'docker-content-digest': blob.digest });
  if (request.method === 'HEAD') return { status: 200, headers: { ...headers, 'content-length': String(blob.size) } };
  if (request.headers['user-agent']?.startsWith('docker/')) return { status: 200, headers, body: blob };
  return { status: 200, headers, body: blob.text === undefined ? fromLatin1('\x1f\x8b\b') : encode(blob.text) };
}
