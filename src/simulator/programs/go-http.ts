/** How Go's net/http shows requests and answers. */
import { encode } from '../kernel/bytes.ts';
import { strftime } from './dates.ts';
import { decodePath, type HttpAnswer, type HttpRequest } from './http-server.ts';

/** Content-Type in Go's spelling of header names. */
export const canonical = (name: string): string => name.toLowerCase().replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());

/** The headers of a request as a map would print them: sorted, without Host. */
export const headersOf = ({ head }: HttpRequest): [name: string, value: string][] =>
  Object.entries(head.headers).filter(([name]) => name !== 'host').map(([name, value]): [string, string] => [canonical(name), value]).sort(([a], [b]) => (a < b ? -1 : 1));

/** A request as Request.Write puts it on the wire: Host and User-Agent first. */
export function written(request: HttpRequest): string {
  const headers = headersOf(request);
  const agent = headers.filter(([name]) => name === 'User-Agent'), others = headers.filter(([name]) => name !== 'User-Agent');
  return [`${request.method} ${request.target} HTTP/1.1`, `Host: ${request.head.headers['host'] ?? ''}`, ...[...agent, ...others].map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
}

/** The query's parameters; of several with one name the last. */
export const query = (request: HttpRequest): ReadonlyMap<string, string> =>
  new Map((request.target.split('?')[1] ?? '').split('&').filter(Boolean).map((pair): [string, string] => [decodePath(pair.split('=')[0]!), decodePath(pair.split('=').slice(1).join('=').replace(/\+/g, ' '))]));

/** An answer with the headers that the server adds, sorted as Go sends them. */
export function answer(now: number, text: string, { status = 200, type = 'text/plain; charset=utf-8', headers = [] }: { status?: number; type?: string; headers?: [string, string][] } = {}): HttpAnswer {
  const body = encode(text);
  const own: [string, string][] = [...headers, ...(body.length > 0 ? [['Content-Type', type] as [string, string]] : [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return { status, headers: [...own, ['Date', strftime('%a, %d %b %Y %T GMT', now)], ['Content-Length', String(body.length)]], body };
}
