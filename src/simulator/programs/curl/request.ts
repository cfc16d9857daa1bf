/** What curl sends: method, headers in its order, and the body of -d, --json, -F and -T. */
import { toBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Send, Url } from '../http-client.ts';
import { readOperand, readOperandText } from '../named-input.ts';
import type { Parsed } from '../options.ts';
import { multipart } from './multipart.ts';
import { warn } from './target.ts';

/** curl's version and that of its OpenSSL, in the releases that have another one than Debian 12. */
const VERSIONS: readonly (readonly [release: RegExp, curl: string, openssl: string])[] = [[/=trixie$/m, '8.14.1', '3.5.7'], [/=noble$/m, '8.5.0', '3.0.13']];

export function versions(p: Process): readonly [curl: string, openssl: string] {
  if (lookup(p, '/home/curl_user')) return ['8.22.0', '3.5.7'];
  const release = lookup(p, '/etc/os-release') ? readText(p, '/etc/os-release') : '', found = VERSIONS.find(([pattern]) => pattern.test(release));
  return found ? [found[1], found[2]] : ['7.88.1', '3.0.17'];
}

const DATA = ['d', 'data-ascii', 'data-raw', 'data-binary', 'data-urlencode', 'json'];

export interface Payload {
  body: Uint8Array | undefined;
  type: string | undefined;
  /** What -G puts behind the URL. */
  query: string | undefined;
  json: boolean;
  upload: boolean;
  /** To be said before anything is sent. */
  warnings: string[];
}

/** The body that the options ask for. @throws Errno for a file of -F or -T that is not there */
export function* payloadOf(p: Process, options: Parsed): Blocking<Payload> {
  const warnings: string[] = [], given = options.all.filter(({ name }) => DATA.includes(name));
  const pieces: string[] = [];
  for (const { name, value = '' } of given) pieces.push(yield* (name === 'data-urlencode' ? urlEncoded(p, value) : dataOf(p, name, value, warnings)));
  const joined = pieces.length === 0 ? undefined : given.every(({ name }) => name === 'json') ? pieces.join('') : pieces.join('&');
  const base: Payload = { body: undefined, type: undefined, query: undefined, json: options.has('json'), upload: false, warnings };
  if (options.has('T')) return { ...base, body: yield* readOperand(p, options.value('T')!.replace(/^\.$/, '-')), upload: true };
  const fields = options.all.filter(({ name }) => name === 'F' || name === 'form-string').map(({ name, value = '' }) => ({ text: value, literal: name === 'form-string' }));
  if (fields.length > 0) return { ...base, ...(yield* multipart(p, fields)) };
  // In an address escapes come out in small letters.
  if (joined !== undefined && options.has('G')) return { ...base, query: joined.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()) };
  return joined === undefined ? base : { ...base, body: encode(joined), type: 'application/x-www-form-urlencoded' };
}

function* dataOf(p: Process, name: string, value: string, warnings: string[]): Blocking<string> {
  if (name === 'data-raw' || !value.startsWith('@')) return value;
  const path = value.slice(1);
  let text: string;
  try {
    text = yield* readOperandText(p, path);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    warnings.push(`Couldn't read data from file "${path}", this makes an empty POST.`);
    return '';
  }
  return name === 'd' || name === 'data-ascii' ? text.replace(/[\r\n\0]/g, '') : text;
}

const percentEncode = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (/[A-Za-z0-9_.~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : byte === 32 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');

/** --data-urlencode: content, =content, name=content, @file, name@file. */
function* urlEncoded(p: Process, value: string): Blocking<string> {
  const [, name = '', sign = '', rest = ''] = /^([^=@]*)([=@])([\s\S]*)$/.exec(value) ?? [undefined, '', '', value];
  const content = percentEncode(sign === '@' ? yield* readOperand(p, rest) : encode(rest));
  return name === '' ? content : `${name}=${content}`;
}

/** A request to a URL. `bare`: a redirection took method and body away. */
export function* requestOf(p: Process, options: Parsed, url: Url, { payload, cookies, bare, resume = 0, proxied = false }: { payload: Payload; cookies: string; bare: boolean; resume?: number; proxied?: boolean }): Blocking<Send> {
  const { body, type, json, upload } = bare ? { ...payload, body: undefined } : payload;
  const headers: [string, string][] = [['Host', url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`]];
  const user = userOf(options, url);
  if (user !== undefined) headers.push(['Authorization', `Basic ${toBase64(encode(user.includes(':') ? user : `${user}:`))}`]);
  if (options.has('oauth2-bearer')) headers.push(['Authorization', `Bearer ${options.value('oauth2-bearer')}`]);
  if (options.has('r') || resume > 0) headers.push(['Range', `bytes=${resume > 0 ? `${resume}-` : options.value('r')}`]);
  headers.push(['User-Agent', options.value('A') ?? `curl/${versions(p)[0]}`], ['Accept', '*/*']);
  if (proxied) headers.push(['Proxy-Connection', 'Keep-Alive']);
  if (options.has('etag-compare')) headers.push(['If-None-Match', (lookup(p, options.value('etag-compare')!) ? readText(p, options.value('etag-compare')!).trim() : '') || '""']);
  if (options.has('compressed')) headers.push(['Accept-Encoding', 'deflate, gzip, br, zstd']);
  if (options.has('e')) headers.push(['Referer', options.value('e')!.replace(/;auto$/, '')]);
  if (cookies !== '') headers.push(['Cookie', cookies]);
  const length: [string, string][] = body === undefined ? [] : [['Content-Length', String(body.length)], ...(type === undefined ? [] : [['Content-Type', type] satisfies [string, string]]), ...(awaits(options, body, upload) ? [['Expect', '100-continue'] satisfies [string, string]] : [])];
  const own = yield* customHeaders(p, options, json && !bare);
  const kept = [...headers, ...length].filter(([name]) => !own.names.has(name.toLowerCase()) && !(name === 'User-Agent' && options.value('A') === ''));
  const at = kept.findIndex(([name]) => name === 'Content-Length' || name === 'Content-Type');
  const all = at < 0 ? [...kept, ...own.list] : [...kept.slice(0, at), ...own.list, ...kept.slice(at)];
  const host = own.list.find(([name]) => name.toLowerCase() === 'host');
  const ordered = host ? [host, ...all.filter((one) => one !== host)] : all;
  const addresses = new Map(options.values('resolve').map((entry) => [entry.replace(/^\+/, '').split(':').slice(0, 2).join(':'), entry.split(':').slice(2).join(':').replace(/^\[|\]$/g, '')]));
  const method = (bare && !options.has('X') ? 'GET' : undefined) ?? options.value('X') ?? (options.has('I') ? 'HEAD' : upload ? 'PUT' : body !== undefined ? 'POST' : 'GET');
  return { method, headers: Object.fromEntries(ordered), body, insecure: options.has('k') || options.has('cacert'), unixSocket: options.value('unix-socket'), addresses };
}

/** Whom the request names; --digest says nothing before it is asked. */
export const userOf = (options: Parsed, url: Url): string | undefined => (options.has('digest') ? undefined : options.value('u') ?? url.user);

/** Over this curl asks first whether a body is welcome. */
const LARGE = 1024 * 1024;

/** Whether the body waits for `100 Continue`: every file of -T does. */
export const awaits = (options: Parsed, body: Uint8Array | undefined, upload: boolean): boolean => !options.has('0') && body !== undefined && (upload ? body.length > 0 : body.length > LARGE);

function* linesOfFile(p: Process, options: Parsed, path: string): Blocking<string[]> {
  try {
    return (yield* readOperandText(p, path)).split(/\r?\n/).filter(Boolean);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    if (!options.has('s')) yield* warn(p, `Failed to open ${path}!`);
    return [];
  }
}

/** -H: `Name: value` sets, `Name:` takes away, `Name;` sends it empty, @FILE has them line by line. */
function* customHeaders(p: Process, options: Parsed, json: boolean): Blocking<{ list: [string, string][]; names: Set<string> }> {
  const list: [string, string][] = [], names = new Set<string>();
  const lines: string[] = [];
  for (const line of options.values('H')) lines.push(...(line.startsWith('@') ? yield* linesOfFile(p, options, line.slice(1)) : [line]));
  for (const line of lines) {
    const [, name = '', sign = '', value = ''] = /^([^:;]+)([:;])\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === '') continue;
    names.add(name.toLowerCase());
    if (sign === ';' && value === '') list.push([name, '']);
    else if (value !== '') list.push([name, value]);
  }
  for (const name of json ? ['Content-Type', 'Accept'] : []) {
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    list.push([name, 'application/json']);
  }
  return { list, names };
}

export const queried = (url: Url, query: string | undefined): Url => (query === undefined || query === '' ? url : { ...url, target: `${url.target}${url.target.includes('?') ? '&' : '?'}${query}` });

