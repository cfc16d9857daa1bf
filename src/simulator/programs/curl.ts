import { toBase64 } from '../kernel/base64.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { open, readFile, readText } from '../kernel/files.ts';
import type { Head, HttpReader } from '../kernel/http1.ts';
import type { Process } from '../kernel/process.ts';
import { writtenOut } from './curl-write-out.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Send, type Url } from './http-client.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** Debian 12's. */
const VERSION = '7.88.1';

const HINT = "curl: try 'curl --help' or 'curl --manual' for more information";

export const curl: Tool = {
  name: 'curl', only: 'gnu', usage: '[options...] <url>', summary: 'Transfer data from or to a server', usageStatus: 2, hint: () => HINT, wrongOption: (word) => `option ${word}: is unknown`,
  options: [
    { short: 's', long: 'silent' }, { short: 'S', long: 'show-error' }, { short: 'o', long: 'output', value: true }, { short: 'O', long: 'remote-name' }, { short: 'i', long: 'include' }, { short: 'I', long: 'head' }, { short: 'v', long: 'verbose' },
    { short: 'X', long: 'request', value: true }, { short: 'H', long: 'header', value: true }, { short: 'd', long: 'data', value: true }, { long: 'data-raw', value: true }, { long: 'data-binary', value: true }, { long: 'data-urlencode', value: true }, { long: 'json', value: true }, { short: 'T', long: 'upload-file', value: true },
    { short: 'k', long: 'insecure' }, { short: 'L', long: 'location' }, { short: 'f', long: 'fail' }, { short: 'w', long: 'write-out', value: true }, { short: 'm', long: 'max-time', value: true }, { long: 'connect-timeout', value: true }, { short: 'u', long: 'user', value: true },
    { short: 'A', long: 'user-agent', value: true }, { short: 'b', long: 'cookie', value: true }, { short: 'c', long: 'cookie-jar', value: true }, { short: 'G', long: 'get' }, { short: 'N', long: 'no-buffer' }, { long: 'unix-socket', value: true }, { long: 'resolve', value: true }, { short: 'V', long: 'version' },
    { long: 'retry', value: true }, { long: 'retry-delay', value: true }, { long: 'retry-connrefused' }, { long: 'retry-all-errors' }, { short: 'e', long: 'referer', value: true }, { short: '4', long: 'ipv4' }, { short: '6', long: 'ipv6' }, { long: 'cacert', value: true }, { long: 'cert', value: true }, { long: 'key', value: true }, { long: 'compressed' },
    { short: '#', long: 'progress-bar' }, { long: 'fail-with-body' }, { long: 'http1.1' }, { long: 'no-progress-meter' }, { long: 'url', value: true }, { short: 'j' }, { short: 'J' }, { long: 'create-dirs' }, { short: 'g', long: 'globoff' }, { short: 'q', long: 'disable' },
  ],
  *run(p, call) {
    const { options } = call;
    if (options.has('V')) {
      yield* p.write(1, `curl ${VERSION} (x86_64-pc-linux-gnu) libcurl/${VERSION} OpenSSL/3.0.17\nProtocols: http https\nFeatures: HTTPS-proxy IPv6 Largefile SSL UnixSockets\n`);
      return 0;
    }
    const urls = [...options.values('url'), ...call.operands];
    if (urls.length === 0) {
      yield* complain(p, options.all.length === 0 ? HINT : `curl: no URL specified!\n${HINT}`);
      return 2;
    }
    let status = 0;
    for (const [index, url] of urls.entries()) status = yield* fetchOne(p, call, url, index);
    return status;
  },
};

const milliseconds = (text: string | undefined): number | undefined => (text === undefined || Number(text) === 0 ? undefined : Number(text) * 1000);

/** One URL, with retries. */
function* fetchOne(p: Process, call: Invocation, text: string, index: number): Blocking<number> {
  const { options } = call;
  const retries = Number(options.value('retry') ?? 0);
  for (let tries = 0; ; tries++) {
    const status = yield* attempt(p, call, text, index);
    const again = tries < retries && ([28, 56].includes(status) || (status === 7 && (options.has('retry-connrefused') || options.has('retry-all-errors'))) || (status !== 0 && options.has('retry-all-errors')));
    if (!again) return status;
    yield* p.sleep(Number(options.value('retry-delay') ?? 2 ** tries) * 1000);
  }
}

/** What is known of a transfer while it goes on. */
interface Progress {
  text: string;
  index: number;
  start: number;
  redirects: number;
  url: Url;
  address: string;
  method: string;
  uploaded: number;
  size: number;
  head?: Head;
  status: number;
}

function* attempt(p: Process, call: Invocation, text: string, index: number): Blocking<number> {
  const { options } = call;
  const url = parseUrl(text);
  const fail = function* (status: number, words: string): Blocking<number> {
    if (!options.has('s') || options.has('S')) yield* complain(p, `curl: (${status}) ${words}`);
    return status;
  };
  if (!url) return yield* fail(3, 'URL using bad/illegal format or missing URL');
  if (url.scheme !== 'http' && url.scheme !== 'https') return yield* fail(1, `Protocol "${url.scheme}" not supported or disabled in libcurl`);
  const now: Progress = { text, index, start: p.now, redirects: 0, url, address: '', method: options.value('X') ?? 'GET', uploaded: 0, size: 0, status: 0 };
  try {
    yield* within(p, milliseconds(options.value('m')), 'transfer', transfer(p, call, now));
    yield* writeOut(p, call, now, 0, '');
    return 0;
  } catch (error) {
    if (!(error instanceof TransferError) && !(error instanceof HttpFailure)) throw error;
    const [status, words] = error instanceof HttpFailure ? [22, `The requested URL returned error: ${error.status}`] as const : explain(error.failure, now.url, p.now - now.start);
    if (options.has('v')) yield* p.write(2, `${refusal(error)}* ${words.split('\n')[0]}\n* Closing connection ${now.redirects}\n`);
    yield* fail(status, words);
    yield* writeOut(p, call, now, status, words.split('\n')[0]!);
    return status;
  }
}

/** What --verbose says of an address that does not answer. */
function refusal(error: Error): string {
  if (!(error instanceof TransferError) || error.failure.kind !== 'connect' || error.failure.port === 0) return '';
  const { address, port, code } = error.failure;
  return `*   Trying ${address}:${port}...\n* connect to ${address} port ${port} failed: ${new Errno(code).strerror}\n`;
}

class HttpFailure extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

function explain(failure: Failure, url: Url, elapsed: number): [number, string] {
  switch (failure.kind) {
    case 'resolve': return [6, `Could not resolve host: ${failure.host}`];
    case 'connect': return failure.port === 0 ? [7, `Failed to connect to ${url.host} port ${url.port} after 0 ms: Couldn't connect to server`] : [failure.code === 'ETIMEDOUT' ? 28 : 7, `Failed to connect to ${url.host} port ${failure.port} after ${Math.round(elapsed)} ms: Couldn't connect to server`];
    case 'certificate': return [60, `SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html\n\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above.`];
    case 'handshake': return [35, 'OpenSSL/3.0.17: error:0A00010B:SSL routines::wrong version number'];
    case 'empty': return [52, 'Empty reply from server'];
    case 'timeout': return [28, failure.stage === 'connect' ? `Connection timed out after ${Math.round(failure.elapsed)} milliseconds` : `Operation timed out after ${Math.round(failure.elapsed)} milliseconds with 0 bytes received`];
  }
}

/** The request's body and headers from the options. */
function request(p: Process, { options }: Invocation, url: Url): Send {
  const headers: Record<string, string> = { Host: url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}` };
  const user = options.value('u') ?? url.user;
  if (user !== undefined) headers.Authorization = `Basic ${toBase64(encode(user))}`;
  headers['User-Agent'] = options.value('A') ?? `curl/${VERSION}`;
  headers.Accept = '*/*';
  if (options.has('e')) headers.Referer = options.value('e')!;
  if (options.has('b')) headers.Cookie = options.value('b')!;
  const pieces = options.all.filter(({ name }) => ['d', 'data-raw', 'data-binary', 'data-urlencode', 'json'].includes(name)).map(({ name, value = '' }) => dataOf(p, name, value));
  let body = pieces.length > 0 ? encode(pieces.join('&')) : undefined;
  if (options.has('T')) body = readFile(p, options.value('T')!);
  if (body && options.has('G')) {
    url.target += `${url.target.includes('?') ? '&' : '?'}${decode(body)}`;
    body = undefined;
  }
  if (body) {
    headers['Content-Length'] = String(body.length);
    if (options.has('json')) Object.assign(headers, { 'Content-Type': 'application/json', Accept: 'application/json' });
    else if (!options.has('T')) headers['Content-Type'] = 'application/x-www-form-urlencoded';
  }
  for (const line of options.values('H')) {
    const [name = '', ...value] = line.split(':');
    for (const known of Object.keys(headers)) if (known.toLowerCase() === name.toLowerCase()) delete headers[known];
    if (value.join(':').trim() !== '') headers[name] = value.join(':').trim();
  }
  const addresses = new Map(options.values('resolve').map((entry) => [entry.split(':').slice(0, 2).join(':'), entry.split(':').slice(2).join(':')]));
  const method = options.value('X') ?? (options.has('I') ? 'HEAD' : options.has('T') ? 'PUT' : body ? 'POST' : 'GET');
  return { method, headers, body, insecure: options.has('k') || options.has('cacert'), unixSocket: options.value('unix-socket'), addresses };
}

function dataOf(p: Process, name: string, value: string): string {
  if (name === 'data-urlencode') return urlEncoded(p, value);
  if (name === 'data-raw' || name === 'json' || !value.startsWith('@')) return value;
  const text = readText(p, value.slice(1) === '-' ? '/dev/stdin' : value.slice(1));
  return name === 'd' ? text.replace(/[\r\n]/g, '') : text;
}

const percentEncode = (bytes: Uint8Array): string => Array.from(bytes, (byte) => (/[A-Za-z0-9_.~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : byte === 32 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');

/** --data-urlencode: content, =content, name=content, @file, name@file. */
function urlEncoded(p: Process, value: string): string {
  const [, name = '', sign = '', rest = ''] = /^([^=@]*)([=@])([\s\S]*)$/.exec(value) ?? [undefined, '', '', value];
  const content = percentEncode(sign === '@' ? readFile(p, rest === '-' ? '/dev/stdin' : rest) : encode(rest));
  return name === '' ? content : `${name}=${content}`;
}

function* transfer(p: Process, call: Invocation, now: Progress): Blocking<void> {
  const { options } = call, { url } = now;
  const send = request(p, call, url);
  Object.assign(now, { method: send.method, uploaded: send.body?.length ?? 0 });
  // What is sent and received is counted only where standard output is no terminal: there it is seen.
  const counted = !p.files.get(1)?.tty;
  send.onConnect = function* (address) {
    now.address = address;
    if (!options.has('v')) return;
    const asked = `> ${send.method} ${url.target} HTTP/1.1\n${Object.entries(send.headers).map(([name, value]) => `> ${name}: ${value}\n`).join('')}> \n`;
    yield* p.write(2, `*   Trying ${address}:${url.port}...\n* Connected to ${url.host} (${address}) port ${url.port} (#${now.redirects})\n${asked}${send.body && counted ? `} [${send.body.length} bytes data]\n` : ''}`);
  };
  const { socket, reader, head, status } = yield* within(p, milliseconds(options.value('connect-timeout')), 'connect', exchange(p, url, send));
  Object.assign(now, { head, status });
  try {
    const refused = options.has('f') && status >= 400;
    if (options.has('v')) yield* p.write(2, `< ${head.start}\n${head.lines.map((line) => `< ${line}\n`).join('')}${refused ? '' : '< \n'}`);
    const next = status >= 300 && status < 400 ? redirection(url, head) : undefined;
    if (options.has('L') && next) {
      if (now.redirects >= 50) throw new TransferError({ kind: 'empty' });
      if (options.has('v')) yield* p.write(2, `* Connection #${now.redirects} to host ${url.host} left intact\n* Issue another request to this URL: '${addressOf(next)}'\n`);
      Object.assign(now, { url: next, redirects: now.redirects + 1 });
      return yield* transfer(p, call, now);
    }
    if (refused) throw new HttpFailure(status);
    now.size = yield* receive(p, call, url, reader, head, send.method, status);
    if (options.has('v')) yield* p.write(2, `${counted && now.size > 0 ? `{ [${now.size} bytes data]\n` : ''}* Connection #${now.redirects} to host ${url.host} left intact\n`);
    if (options.has('fail-with-body') && status >= 400) throw new HttpFailure(status);
  } finally {
    socket.release();
  }
}

const addressOf = ({ scheme, host, port, target }: Url): string => `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}${target}`;

function redirection(url: Url, { headers: { location } }: Head): Url | undefined {
  if (location === undefined) return undefined;
  return parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location.startsWith('/') ? '' : '/'}${location}`);
}

/** Writes the body where it belongs; returns its size. */
function* receive(p: Process, { options }: Invocation, url: Url, reader: HttpReader, head: Head, method: string, status: number): Blocking<number> {
  const path = options.has('O') ? url.target.split('?')[0]!.split('/').pop() || 'curl_response' : options.value('o');
  const file = path === undefined || path === '-' ? p.file(1) : open(p, path, { write: true, create: true, truncate: true });
  file.retain();
  try {
    if (options.has('i') || options.has('I')) yield* file.write(encode(`${head.start}\r\n${head.lines.map((line) => `${line}\r\n`).join('')}\r\n`));
    if (method === 'HEAD' || status === 204 || status === 304) return 0;
    if (path !== undefined && !options.has('s') && !options.has('no-progress-meter')) yield* progress(p, Number(head.headers['content-length'] ?? 0));
    return yield* reader.stream(head, true, (bytes) => file.write(bytes));
  } finally {
    file.release();
  }
}

function* progress(p: Process, total: number): Blocking<void> {
  const size = String(total).padStart(5);
  yield* p.write(2, `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r100 ${size}  100 ${size}    0     0   ${size}      0 --:--:-- --:--:-- --:--:-- ${size}\n`);
}

function* writeOut(p: Process, { options }: Invocation, now: Progress, exitCode: number, error: string): Blocking<void> {
  const format = options.value('w');
  if (format === undefined) return;
  const next = now.head && now.status >= 300 && now.status < 400 ? redirection(now.url, now.head) : undefined;
  const head = now.head ? [now.head.start, ...now.head.lines] : [];
  const parts = writtenOut(format.startsWith('@') ? readText(p, format.slice(1) === '-' ? '/dev/stdin' : format.slice(1)) : format, {
    code: now.status, exitCode, error, size: now.size, uploaded: now.uploaded, headSize: head.length === 0 ? 0 : encode(head.join('\r\n')).length + 4, headers: now.head?.headers ?? {}, seconds: (p.now - now.start) / 1000,
    url: now.text, effective: addressOf(now.url), redirects: now.redirects, redirect: next ? addressOf(next) : '', address: now.address, port: now.url.port, method: now.method, scheme: now.url.scheme, file: options.value('o') ?? '', index: now.index,
  });
  for (const { stream, text } of parts) yield* p.write(stream, text);
}
