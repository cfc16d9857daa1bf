/** Manifests and blobs of a registry, asked of the registry itself and not of the engine: imagetools and docker manifest do. */
import type { Response } from '../../../api/http.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { request } from '../../../kernel/request.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve, unknownName } from '../../../kernel/resolver.ts';
import { sha256Hex } from '../../../kernel/sha256.ts';
import { fullString, type Reference } from '../reference.ts';
import { storedCredentials } from './auth.ts';

const HUB = 'registry-1.docker.io';

/** Text as a registry would store it. */
export const documentOf = (mediaType: string, text: string): Document => ({ mediaType, text, size: encode(text).length, digest: `sha256:${sha256Hex(text)}` });

/** Why a registry gave nothing; commands have their own words around it. */
export class RegistryError extends Error {
  readonly kind: 'not found' | 'denied' | 'unreachable';
  constructor(kind: RegistryError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

export interface Document {
  mediaType: string;
  digest: string;
  size: number;
  text: string;
}

/** Where a registry listens; those on the loopback are asked without TLS. */
function endpointOf(domain: string): { name: string; port: number; url: string } {
  const [name = '', port] = (domain === 'docker.io' ? HUB : domain).split(':');
  const plain = /^(localhost|127\.|\[::1\])/.test(domain);
  return { name, port: Number(port ?? (plain ? 80 : 443)), url: `${plain ? 'http' : 'https'}://${name}${port === undefined ? '' : `:${port}`}` };
}

/** Whether anybody answers there, as docker manifest asks before everything else. @throws RegistryError */
export function* ping(p: Process, domain: string, insecure: boolean): Blocking<void> {
  const { name, port, url } = endpointOf(domain), where = `failed to configure transport: error pinging v2 registry: Get "${url.replace('http:', 'https:')}/v2/": `;
  const found = yield* resolve(p, name);
  if (!('addresses' in found)) throw new RegistryError('unreachable', `${where}${unknownName(p, name)}`);
  try {
    yield* request(p, { address: found.addresses[0]!, port }, { method: 'GET', path: '/v2/', query: [], headers: { host: name } });
  } catch (error) {
    if (error instanceof Errno && error.code !== 'EINTR') throw new RegistryError('unreachable', `${where}dial tcp ${found.addresses[0]}:${port}: connect: ${error.goText}`);
    throw error;
  }
  if (url.startsWith('http:') && !insecure) throw new RegistryError('unreachable', `${where}http: server gave HTTP response to HTTPS client`);
}

/** One exchange. @throws RegistryError */
function* ask(p: Process, domain: string, method: string, path: string, more: { body?: unknown; headers?: Record<string, string> } = {}): Blocking<Response> {
  const { name, port, url } = endpointOf(domain), where = `failed to do request: ${method === 'GET' ? 'Head' : `${method[0]}${method.slice(1).toLowerCase()}`} "${url}${path}": `;
  const found = yield* resolve(p, name);
  if (!('addresses' in found)) throw new RegistryError('unreachable', `${where}${unknownName(p, name)}`);
  const credentials = storedCredentials(p, domain);
  // A registry gives a layer as it is to whoever says that it comes from docker.
  const headers: Record<string, string> = { host: name, 'user-agent': 'docker/29.7.2', ...more.headers, ...(credentials ? { authorization: `Basic ${toBase64(encode(`${credentials.username}:${credentials.password}`))}` } : {}) };
  const [route = '', query] = path.split('?');
  try {
    const pairs = query === undefined ? [] : query.split('&').map((pair): [string, string] => [pair.split('=')[0]!, decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]);
    const answer = yield* request(p, { address: found.addresses[0]!, port }, { method, path: route, query: pairs, headers, ...(more.body === undefined ? {} : { body: more.body }) });
    if (answer.status === 401 || answer.status === 403) throw new RegistryError('denied', domain === 'docker.io' ? 'server message: insufficient_scope: authorization failed' : 'authorization failed: no basic auth credentials');
    return answer;
  } catch (error) {
    if (error instanceof Errno && error.code !== 'EINTR') throw new RegistryError('unreachable', `${where}dial tcp ${found.addresses[0]}:${port}: connect: ${error.goText}`);
    throw error;
  }
}

const bodyText = ({ body }: Response): string => (body instanceof Uint8Array ? decode(body) : typeof body === 'object' && body !== null && 'text' in body ? String((body as { text?: string }).text ?? '') : String(body ?? ''));

/** @throws RegistryError */
export function* fetchDocument(p: Process, reference: Reference, kind: 'manifests' | 'blobs' = 'manifests'): Blocking<Document> {
  const answer = yield* ask(p, reference.domain, 'GET', `/v2/${reference.path}/${kind}/${reference.digest ?? reference.tag}`);
  if (answer.status === 501) throw new RegistryError('unreachable', `not simulated here: ${fullString(reference)}`);
  if (answer.status >= 400) throw new RegistryError('not found', `${fullString(reference)}: not found`);
  const text = bodyText(answer);
  return { text, size: encode(text).length, mediaType: answer.headers['content-type'] ?? '', digest: answer.headers['docker-content-digest'] ?? `sha256:${sha256Hex(text)}` };
}

/** Puts a manifest under a tag or its digest. @throws RegistryError */
export function* putManifest(p: Process, reference: Reference, document: Document): Blocking<string> {
  const answer = yield* ask(p, reference.domain, 'PUT', `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag}`, { body: document, headers: { 'content-type': document.mediaType } });
  return answer.headers['docker-content-digest'] ?? document.digest;
}

/** Whether the repository has the blob or manifest. @throws RegistryError */
export function* hasContent(p: Process, { domain, path }: Reference, kind: 'manifests' | 'blobs', digest: string): Blocking<boolean> {
  return (yield* ask(p, domain, 'HEAD', `/v2/${path}/${kind}/${digest}`)).status < 400;
}

/** Copies a blob from one repository to another, where it is not there yet. @throws RegistryError */
export function* copyBlob(p: Process, from: Reference, to: Reference, digest: string): Blocking<void> {
  if (yield* hasContent(p, to, 'blobs', digest)) return;
  const answer = yield* ask(p, from.domain, 'GET', `/v2/${from.path}/blobs/${digest}`);
  if (answer.status >= 400) throw new RegistryError('not found', `${from.domain}/${from.path}@${digest}: not found`);
  yield* ask(p, to.domain, 'PUT', `/v2/${to.path}/blobs/${digest}`, { body: answer.body });
}
