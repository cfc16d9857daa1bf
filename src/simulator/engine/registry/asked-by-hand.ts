/**
 * What the distribution API says to who is no engine and knows it only from reading: other paths and methods, lists in
 * parts, and manifests of OCI without the Accept header that asks for them (distribution 2.8).
 */
import type { Request, Response } from '../../api/http.ts';
import { queryValue } from '../../api/http.ts';
import type { RepositoryStore } from './repository-store.ts';

const text = (status: number, body: string, headers: Record<string, string> = {}): Response => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers, 'x-content-type-options': 'nosniff' }, body });

const NAME = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*', REPOSITORY = `${NAME}(?:/${NAME})*`;

/** The routes, and what may be done there. */
const ROUTES: readonly [RegExp, readonly string[]][] = [
  [/^\/v2\/$/, ['GET']], [/^\/v2\/_catalog$/, ['GET']], [new RegExp(`^/v2/${REPOSITORY}/tags/list$`), ['GET']],
  [new RegExp(`^/v2/${REPOSITORY}/manifests/(?:\\w[\\w.-]{0,127}|[a-z0-9+._-]+:[\\w=-]+)$`), ['DELETE', 'GET', 'HEAD', 'PUT']],
  [new RegExp(`^/v2/${REPOSITORY}/blobs/[a-z0-9+._-]+:[\\w=-]+$`), ['DELETE', 'GET', 'HEAD', 'PUT', 'PATCH']],
  [new RegExp(`^/v2/${REPOSITORY}/blobs/uploads/[\\w=-]*$`), ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT']],
];

export function misdirected({ path, method }: Request): Response | undefined {
  if (path === '/') return { status: 200, headers: { 'cache-control': 'no-cache' }, body: '' };
  if (path === '/v2') return { status: 301, headers: { 'content-type': 'text/html; charset=utf-8', location: '/v2/' }, body: '<a href="/v2/">Moved Permanently</a>.\n\n' };
  const methods = ROUTES.find(([route]) => route.test(path))?.[1];
  if (!methods) return text(404, '404 page not found\n');
  return methods.includes(method) || method === 'HEAD' ? undefined : text(405, 'Method not allowed\n', { allow: methods.join(', ') });
}

/** All repositories that hold something. */
export const catalogued = (store: RepositoryStore): string[] => [...store.repositories].filter(([, one]) => one.tags.size > 0 || one.digests.size > 0).map(([name]) => name).sort();

/** A part of them, and where the next begins. */
export function catalogue(all: readonly string[], request: Request): { names: readonly string[]; link: Record<string, string> } {
  const asked = queryValue(request, 'n') ?? '', last = queryValue(request, 'last') ?? '';
  const count = /^\+?\d+$/.test(asked) ? Number(asked) : 100;
  const left = all.filter((name) => name > last), names = left.slice(0, count);
  const next = names.at(-1);
  return { names, link: next !== undefined && left.length > names.length ? { link: `</v2/_catalog?last=${encodeURIComponent(next)}&n=${count}>; rel="next"` } : {} };
}

const ENGINE = /^docker\//;

/** What is wrong with the Accept header, if anything. */
export function notAccepted({ headers }: Request, mediaType: string): string | undefined {
  const kind = mediaType === 'application/vnd.oci.image.manifest.v1+json' ? ['manifest', 'manifests'] : mediaType === 'application/vnd.oci.image.index.v1+json' ? ['index', 'indexes'] : undefined;
  if (!kind || ENGINE.test(headers['user-agent'] ?? '') || (headers['accept'] ?? '').split(',').some((one) => one.split(';')[0]!.trim() === mediaType)) return undefined;
  return `OCI ${kind[0]} found, but accept header does not support OCI ${kind[1]}`;
}
