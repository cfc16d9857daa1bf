import { toBase64 } from '../kernel/base64.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { decode, encode } from '../kernel/bytes.ts';
import { open, readFile, readText } from '../kernel/files.ts';
import type { Head, HttpReader } from '../kernel/http1.ts';
import type { Process } from '../kernel/process.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Send, type Url } from './http-client.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** Debian 12's. */
const VERSION = '7.88.1';

export const curl: Tool = {
  name: 'curl', only: 'gnu', usage: '[options...] <url>', summary: 'Transfer data from or to a server', usageStatus: 2,
  options: [
    { short: 's', long: 'silent' }, { short: 'S', long: 'show-error' }, { short: 'o', long: 'output', value: true }, { short: 'O', long: 'remote-name' }, { short: 'i', long: 'include' }, { short: 'I', long: 'head' }, { short: 'v', long: 'verbose' },
    { short: 'X', long: 'request', value: true }, { short: 'H', long: 'header', value: true }, { short: 'd', long: 'data', value: true }, { long: 'data-raw', value: true }, { long: 'data-binary', value: true }, { long: 'data-urlencode', value: true }, { long: 'json', value: true }, { short: 'T', long: 'upload-file', value: true },
    { short: 'k', long: 'insecure' }, { short: 'L', long: 'location' }, { short: 'f', long: 'fail' }, { short: 'w', long: 'write-out', value: true }, { short: 'm', long: 'max-time', value: true }, { long: 'connect-timeout', value: true }, { short: 'u', long: 'user', value: true },
    { short: 'A', long: 'user-agent', value: true }, { short: 'b', long: 'cookie', value: true }, { short: 'c', long: 'cookie-jar', value: true }, { short: 'G', long: 'get' }, { short: 'N', long: 'no-buffer' }, { long: 'unix-socket', value: true }, { long: 'resolve', value: true }, { short: 'V', long: 'version' },
    { long: 'retry', value: true }, { long: 'retry-delay', value: true }, { long: 'retry-connrefused' }, { long: 'retry-all-errors' }, { short: 'e', long: 'referer', value: true }, { short: '4', long: 'ipv4' }, { short: '6', long: 'ipv6' }, { long: 'cacert', value: true }, { long: 'cert', value: true }, { long: 'key', value: true }, { long: 'compressed' },
    { short: '#', long: 'progress-bar' }, { long: 'fail-with-body' }, { long: 'http1.1' }, { long: 'no-progress-meter' }, { long: 'url', value: true }, { short: 'j' }, { short: 'J' }, { long: 'create-dirs' }, { short: 'g', long: 'globoff' },
  ],
  *run(p, call) {
    const { options } = call;
    if (options.has('V')) {
      yield* p.write(1, `curl ${VERSION} (x86_64-pc-linux-gnu) libcurl/${VERSION} OpenSSL/3.0.17\nProtocols: http https\nFeatures: HTTPS-proxy IPv6 Largefile SSL UnixSockets\n`);
      return 0;
    }
    const urls = [...options.values('url'), ...call.operands];
    if (urls.length === 0) {
      yield* complain(p, "curl: no URL specified!\ncurl: try 'curl --help' or 'curl --manual' for more information");
      return 2;
    }
    let status = 0;
    for (const url of urls) status = yield* fetchOne(p, call, url);
    return status;
  },
};

const milliseconds = (text: string | undefined): number | undefined => (text === undefined || Number(text) === 0 ? undefined : Number(text) * 1000);

/** One URL, with retries. */
function* fetchOne(p: Process, call: Invocation, text: string): Blocking<number> {
  const { options } = call;
  const retries = Number(options.value('retry') ?? 0);
  for (let tries = 0; ; tries++) {
    const status = yield* attempt(p, call, text);
    const again = tries < retries && ([28, 56].includes(status) || (status === 7 && (options.has('retry-connrefused') || options.has('retry-all-errors'))) || (status !== 0 && options.has('retry-all-errors')));
    if (!again) return status;
    yield* p.sleep(Number(options.value('retry-delay') ?? 2 ** tries) * 1000);
  }
}

function* attempt(p: Process, call: Invocation, text: string): Blocking<number> {
  const { options } = call;
  const url = parseUrl(text);
  const fail = function* (status: number, words: string): Blocking<number> {
    if (!options.has('s') || options.has('S')) yield* complain(p, `curl: (${status}) ${words}`);
    return status;
  };
  if (!url) return yield* fail(3, 'URL using bad/illegal format or missing URL');
  if (url.scheme !== 'http' && url.scheme !== 'https') return yield* fail(1, `Protocol "${url.scheme}" not supported`);
  const start = p.now;
  try {
    return yield* within(p, milliseconds(options.value('m')), 'transfer', transfer(p, call, url, start, 0));
  } catch (error) {
    if (error instanceof HttpFailure) return yield* fail(22, `The requested URL returned error: ${error.status}`);
    if (!(error instanceof TransferError)) throw error;
    const [status, words] = explain(error.failure, url, p.now - start);
    yield* writeOut(p, call, { code: '000', size: 0, start, url: text, redirects: 0, address: '', type: '' });
    return yield* fail(status, words);
  }
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
    case 'handshake': return [35, 'error:0A00010B:SSL routines::wrong version number'];
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
  if (name === 'data-urlencode') return percentEncode(value);
  if (name === 'data-raw' || name === 'json' || !value.startsWith('@')) return value;
  const text = readText(p, value.slice(1) === '-' ? '/dev/stdin' : value.slice(1));
  return name === 'd' ? text.replace(/[\r\n]/g, '') : text;
}

const percentEncode = (text: string): string => Array.from(encode(text.replace(/^[^=]*=/, '')), (byte) => (/[A-Za-z0-9_.~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');

function* transfer(p: Process, call: Invocation, url: Url, start: number, redirects: number): Blocking<number> {
  const { options } = call;
  const send = request(p, call, url);
  if (options.has('v')) send.onConnect = function* (address) {
    const asked = `> ${send.method} ${url.target} HTTP/1.1\n${Object.entries(send.headers).map(([name, value]) => `> ${name}: ${value}\n`).join('')}> \n`;
    yield* p.write(2, `*   Trying ${address}:${url.port}...\n* Connected to ${url.host} (${address}) port ${url.port}\n${asked}* Request completely sent off\n`);
  };
  const { socket, reader, head, status, address } = yield* within(p, milliseconds(options.value('connect-timeout')), 'connect', exchange(p, url, send));
  try {
    if (options.has('v')) yield* p.write(2, `< ${head.start}\n${head.lines.map((line) => `< ${line}\n`).join('')}< \n`);
    const location = head.headers.location;
    if (options.has('L') && location !== undefined && status >= 300 && status < 400) {
      if (redirects >= 50) throw new TransferError({ kind: 'empty' });
      const next = parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location.startsWith('/') ? '' : '/'}${location}`)!;
      return yield* transfer(p, call, next, start, redirects + 1);
    }
    if (options.has('f') && status >= 400) {
      yield* writeOut(p, call, { code: String(status), size: 0, start, url: call.operands[0] ?? '', redirects, address, type: head.headers['content-type'] ?? '' });
      throw new HttpFailure(status);
    }
    const size = yield* receive(p, call, url, reader, head, send.method, status);
    yield* writeOut(p, call, { code: String(status).padStart(3, '0'), size, start, url: call.operands[0] ?? '', redirects, address, type: head.headers['content-type'] ?? '' });
    if (options.has('v')) yield* p.write(2, `* Connection #0 to host ${url.host} left intact\n`);
    if (options.has('fail-with-body') && status >= 400) throw new HttpFailure(status);
    return 0;
  } finally {
    socket.release();
  }
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

interface Facts {
  code: string;
  size: number;
  start: number;
  url: string;
  redirects: number;
  address: string;
  type: string;
}

function* writeOut(p: Process, { options }: Invocation, facts: Facts): Blocking<void> {
  const format = options.value('w');
  if (format === undefined) return;
  const seconds = ((p.now - facts.start) / 1000).toFixed(6);
  const variables: Record<string, string> = {
    http_code: facts.code, response_code: facts.code, size_download: String(facts.size), time_total: seconds, time_connect: seconds, time_starttransfer: seconds, time_namelookup: '0.000100', url_effective: facts.url, url: facts.url,
    num_redirects: String(facts.redirects), remote_ip: facts.address, content_type: facts.type, exitcode: facts.code === '000' ? '7' : '0', errormsg: '', method: 'GET', scheme: 'http',
  };
  yield* p.write(1, format.replace(/\\n/g, '\n').replace(/\\t/g, '\t').replace(/\\r/g, '\r').replace(/%\{(\w+)\}/g, (_, name: string) => variables[name] ?? '').replace(/%%/g, '%'));
}
