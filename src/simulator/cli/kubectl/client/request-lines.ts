/** What kubectl logs of its requests and answers with -v=6 and more. */
import type { Request, Response } from '../../../api/http.ts';
import { rfc1123z } from '../../../kernel/calendar.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode, encode } from '../../../kernel/bytes.ts';
import { headerName, statusLine } from '../../../kernel/http1.ts';
import { keyValues, type KeyValue } from '../print/klog.ts';
import { rawJson } from '../print/raw-json.ts';
import type { RequestLog } from './request-log.ts';

/** Where the resource helper's methods stand that send a request of each kind. */
const HELPER_LINES: Readonly<Record<string, number>> = { GET: 105, POST: 246, PATCH: 269, PUT: 319, DELETE: 202 };

export function* logAsked(log: RequestLog, server: string, message: Request): Blocking<void> {
  const verb = verbOf(message), url = urlOf(server, message), headers = headerLines(message.headers);
  if (log.level >= 8) log.note(8, placeOf(message), keyValues('Request Body', [['body', cut(log.level, bodyText(message.body))]]));
  if (log.level >= 9) log.note(9, 'round_trippers.go:527', keyValues('Request', [['curlCommand', `curl -v -X${verb} ${headers.map((line) => ` -H ${JSON.stringify(line)}`).join('')} '${url}'\n`]]));
  else log.note(7, 'round_trippers.go:527', keyValues('Request', [['verb', verb], ['url', url], ['headers', lines(headers)]]));
  yield* log.flush();
}

export function* logAnswered(log: RequestLog, server: string, message: Request, response: Response | undefined, took: number, now: number): Blocking<void> {
  const { level } = log, body = response && bodyText(response.body);
  const fields: KeyValue[] = level === 7 || level === 8 ? [] : [['verb', verbOf(message)], ['url', urlOf(server, message)]];
  fields.push(['status', response ? statusLine(response.status).slice('HTTP/1.1 '.length) : '']);
  if (level >= 8) fields.push(['headers', lines(response ? headerLines(answerHeaders(response, body!, now)) : [])]);
  fields.push(['milliseconds', took]);
  if (level >= 9) fields.push(['dnsLookupMilliseconds', 0], ['dialMilliseconds', 0], ['tlsHandshakeMilliseconds', Math.floor(took / 2)], ['serverProcessingMilliseconds', Math.ceil(took / 2)]);
  log.note(6, 'round_trippers.go:632', keyValues('Response', fields));
  if (response && !response.stream && !response.hijack) log.note(8, placeOf(message), keyValues('Response Body', [['body', cut(level, body!)]]));
  yield* log.flush();
}

/** exec and attach are GET on the wire: they open a web socket. */
const verbOf = (message: Request): string => (message.headers.upgrade === 'websocket' ? 'GET' : message.method);

const escape = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+').replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function urlOf(server: string, { path, query }: Request): string {
  const discovers = /^\/(version|apis?|openapi\/.*)$/.test(path) ? [['timeout', '32s'] as const] : [];
  const words = [...query, ...discovers].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([name, value]) => `${escape(name)}=${escape(value)}`);
  return `${server.replace(/\/$/, '')}${path}${words.length > 0 ? `?${words.join('&')}` : ''}`;
}

const placeOf = (message: Request): string => (/^\/(api|apis)\/.*\/./.test(message.path) ? `helper.go:${HELPER_LINES[message.method] ?? 105}` : 'raw.go:84');

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

/** `Accept: …`, sorted; what proves who asks is hidden. */
const headerLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${headerName(name)}: ${name === 'authorization' ? `${value.split(' ')[0]!} <masked>` : value}`).sort();

function answerHeaders(response: Response, body: string, now: number): Record<string, string> {
  const length: Record<string, string> = response.stream || response.hijack ? {} : { 'content-length': String(encode(body).length) };
  return { ...response.headers, ...length, date: rfc1123z(now).replace('+0000', 'GMT') };
}

const bodyText = (body: unknown): string => (body === undefined ? '' : typeof body === 'string' ? body : body instanceof Uint8Array ? decode(body) : `${rawJson(body)}\n`);

/** So much of a body is shown. */
function cut(level: number, body: string): string {
  const most = level >= 10 ? Infinity : level === 9 ? 10_240 : 1024;
  return body.length <= most ? body : `${body.slice(0, most)} [truncated ${body.length - most} chars]`;
}
