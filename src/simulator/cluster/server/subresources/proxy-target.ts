/** What the proxies of pods, services and nodes have in common: how a target is named, and what is said where it cannot be reached. */
import type { Response } from '../../../api/http.ts';
import { badRequest, failure } from '../errors.ts';
import type { Call } from '../http/verbs.ts';

export interface Addressed {
  scheme: string;
  name: string;
  port: string;
}

/** NAME, NAME:PORT or SCHEME:NAME:PORT. @throws StatusError 400 */
export function addressed(kind: string, id: string): Addressed {
  const parts = id.split(':');
  const [scheme, name, port] = parts.length === 3 ? (parts as [string, string, string]) : ['', parts[0]!, parts[1] ?? ''];
  if (parts.length > 3 || name === '' || !['', 'http', 'https'].includes(scheme)) throw badRequest(`invalid ${kind} request ${JSON.stringify(id)}`);
  return { scheme, name, port };
}

export const unavailable = (message: string) => failure(503, 'ServiceUnavailable', message);

/** A path without its last slash is sent back for it, as long as nothing follows. */
export function withSlash({ request, route }: Call): Response | undefined {
  if (route.rest !== '' || request.path.endsWith('/') || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
  const query = request.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return { status: 301, headers: { location: `${request.path}/${query ? `?${query}` : ''}` }, body: '' };
}
