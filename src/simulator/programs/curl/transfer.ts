/** One URL as curl fetches it: redirections, cookies, what --verbose tells, tries and complaints. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, readFile, readText, writeFile } from '../../kernel/files.ts';
import { decompress, isCompressed } from '../../kernel/gzip-format.ts';
import type { Head, HttpReader } from '../../kernel/http1.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Url } from '../http-client.ts';
import { readOperandText } from '../named-input.ts';
import { complain, type Invocation } from '../tool.ts';
import { parseDate, strftime } from '../dates.ts';
import { addressIn, connectsTo, PORTS, uploadName } from './address.ts';
import { otherProtocol } from './other-protocols.ts';
import { cookiesFor, readJar, takeCookie, writeJar, type Cookie } from './cookies.ts';
import { Meter } from './progress.ts';
import { proxyFor } from './proxy.ts';
import { awaits, payloadOf, queried, requestOf, userOf, versions, type Payload } from './request.ts';
import { openTarget, pathOf, warn, WriteFailure } from './target.ts';
import { writtenOut } from './write-out.ts';

/** What all URLs of a command share. */
export interface Session {
  readonly cookies: Cookie[];
  /** Connections that were made, and to where the last one leads. */
  connections: number;
  open: string | undefined;
}

/** What is known of a transfer while it goes on. */
interface Progress {
  readonly text: string;
  readonly index: number;
  start: number;
  redirects: number;
  url: Url;
  address: string;
  method: string;
  uploaded: number;
  size: number;
  expected: number | undefined;
  headSize: number;
  head?: Head;
  status: number;
  /** A redirection made a GET of it. */
  bare: boolean;
  /** Where -C goes on, in bytes. */
  resume: number;
  /** The request in bytes. */
  asked: number;
  /** The proxy's name, where one is asked. */
  peer?: string;
}

/** What ends a transfer with a status and words of its own. */
class Ended extends Error {
  readonly status: number;
  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }
}

const milliseconds = (text: string | undefined): number | undefined => (text === undefined || Number(text) === 0 ? undefined : Number(text) * 1000);

export function sessionOf(p: Process, { options }: Invocation): Session {
  const files = options.values('b').filter((one) => !one.includes('=') && lookup(p, one));
  return { cookies: files.flatMap((path) => readJar(readText(p, path))), connections: 0, open: undefined };
}

/** --proto: `=https`, `-all,http`, `http,https` (which takes nothing away). */
function permitted(list: string | undefined, scheme: string): boolean {
  let allowed = true;
  for (const word of list?.split(',') ?? []) {
    const [, sign = '+', name = ''] = /^([-+=]?)(.*)$/.exec(word)!;
    if (sign === '=') allowed = name === scheme || name === 'all';
    else if (name === scheme || name === 'all') allowed = sign !== '-';
  }
  return allowed;
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** One URL, with retries. */
export function* fetchOne(p: Process, call: Invocation, session: Session, text: string, index: number): Blocking<number> {
  const { options } = call, retries = Number(options.value('retry') ?? 0), silent = options.has('s');
  const output = pathOf(options, index, parseUrl(text)?.target ?? ''), quiet = silent || options.has('no-progress-meter') || (output === undefined && p.files.get(1)?.tty !== undefined);
  const meter = new Meter(p, quiet ? 'none' : options.has('#') ? 'bar' : 'table');
  for (let left = retries, delay = 1000; ; left--, delay *= 2) {
    const now: Progress = { text, index, start: p.now, redirects: 0, url: { scheme: 'http', user: undefined, host: '', port: 80, target: '/' }, address: '', method: 'GET', uploaded: 0, size: 0, expected: undefined, headSize: 0, status: 0, bare: false, resume: 0, asked: 0 };
    const status = yield* attempt(p, call, session, now, meter);
    const reason = status === 28 ? ': timeout' : status === 7 && options.has('retry-connrefused') ? ': connection refused' : (status === 0 || status === 22) && TRANSIENT.has(now.status) ? ': HTTP error' : status !== 0 && options.has('retry-all-errors') ? '(retrying all errors)' : undefined;
    if (left <= 0 || reason === undefined) return status;
    const asked = Number(now.head?.headers['retry-after'] ?? 0) * 1000, wait = Math.max(options.has('retry-delay') ? Number(options.value('retry-delay')) * 1000 : delay, asked || 0);
    if (!silent) yield* warn(p, `Problem ${reason}. Will retry in ${wait / 1000} seconds. ${left} retries left.`, 69);
    yield* p.sleep(wait);
  }
}

function* attempt(p: Process, call: Invocation, session: Session, now: Progress, meter: Meter): Blocking<number> {
  const { options } = call, verbose = options.has('v');
  const fail = function* (status: number, words: string): Blocking<number> {
    if (!options.has('s') || options.has('S')) yield* complain(p, `curl: (${status}) ${words}`);
    yield* writeOut(p, call, now, status, words.split('\n')[0]!);
    return status;
  };
  if (/^file:[^/]/i.test(now.text)) return yield* fail(3, 'URL using bad/illegal format or missing URL');
  if (/^file:\/\//i.test(now.text)) return yield* localFile(p, call, now.text, fail);
  const url = addressIn(now.text, options);
  if (!url || /\s/.test(now.text)) return yield* fail(3, 'URL using bad/illegal format or missing URL');
  if (!permitted(options.value('proto'), url.scheme)) return yield* fail(1, `Protocol "${url.scheme}" not supported or disabled in libcurl`);
  if (PORTS[url.scheme] !== undefined) return yield* otherProtocol(p, url, { verbose, limit: milliseconds(options.value('connect-timeout') ?? options.value('m')) }, fail);
  if ((url.scheme !== 'http' && url.scheme !== 'https')) return yield* fail(1, `Protocol "${url.scheme}" not supported or disabled in libcurl`);
  if (options.has('6') && /^\d+(\.\d+){3}$/.test(url.host)) return yield* fail(7, "Couldn't connect to server");
  if (pathOf(options, now.index, url.target) === '') {
    if (!options.has('s')) yield* complain(p, 'curl: Remote file name has no length!');
    return yield* fail(23, 'Failed writing received data to disk/application');
  }
  let payload: Payload;
  try {
    payload = yield* payloadOf(p, options);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    if (options.has('T')) yield* complain(p, `curl: Can't open '${options.value('T')}'!\ncurl: try 'curl --help' or 'curl --manual' for more information`);
    return options.has('T') && options.has('s') ? 26 : yield* fail(26, 'Failed to open/read local data from file/application');
  }
  for (const words of options.has('s') ? [] : payload.warnings) yield* warn(p, words);
  const missing = [['cacert', 77, (path: string) => `error setting certificate file: ${path}`], ['cert', 58, (path: string) => `could not load PEM client certificate from ${path}, OpenSSL error error:80000002:system library::No such file or directory, (no key found, wrong pass phrase, or wrong file format?)`]] as const;
  const wrong = options.values('resolve').find((entry) => !/^(-[^:]+:\d+|\+?[^:]+:\d+:[\[\d.,:a-f\]]+)$/i.test(entry));
  if (wrong !== undefined) return yield* fail(49, `Couldn't parse CURLOPT_RESOLVE entry '${wrong}'`);
  const file = options.value('C') === '-' ? lookup(p, pathOf(options, now.index, url.target) ?? '/dev/null') : undefined;
  now.resume = options.value('C') === '-' ? (file?.kind === 'file' ? file.size : 0) : Number(options.value('C') ?? 0);
  const whole = uploadName(options, url), query = [payload.query, ...options.values('url-query')].filter((part) => part !== undefined).join('&');
  now.url = queried(whole, query);
  if (options.has('request-target')) now.url.target = options.value('request-target')!;
  if (/\s/.test(now.url.target)) return yield* fail(3, 'URL using bad/illegal format or missing URL');
  try {
    yield* meter.begin();
    for (const [name, status, words] of url.scheme === 'https' ? missing : []) {
      const path = options.value(name === 'cert' ? 'E' : name);
      if (path !== undefined && !lookup(p, path.split(':')[0]!)) throw new Ended(status, words(path));
    }
    yield* within(p, milliseconds(options.value('m')), 'transfer', transfer(p, call, session, now, payload, meter));
    yield* writeOut(p, call, now, 0, '');
    return 0;
  } catch (error) {
    if (!(error instanceof TransferError) && !(error instanceof Ended) && !(error instanceof WriteFailure)) throw error;
    const [status, words] = error instanceof Ended ? [error.status, error.message] as const : error instanceof WriteFailure ? [23, error.message] as const : explain(error.failure, now, p.now - now.start);
    if (error instanceof WriteFailure) now.size = now.expected ?? 0;
    if (error instanceof WriteFailure && error.warning !== undefined && !options.has('s')) yield* warn(p, error.warning);
    if (verbose) yield* p.write(2, `${refusal(error)}* ${words.split('\n')[0]}\n`);
    // A name that is not found leaves the meter's row as it stands.
    if (status !== 6) yield* meter.end({ expected: now.expected, received: now.size, toSend: now.uploaded, sent: now.address === '' ? 0 : now.uploaded });
    if (verbose) yield* p.write(2, `* Closing connection ${Math.max(0, session.connections - 1)}\n`);
    session.open = undefined;
    return yield* fail(status, words);
  }
}

function* localFile(p: Process, { options }: Invocation, text: string, fail: (status: number, words: string) => Blocking<number>): Blocking<number> {
  const path = text.replace(/^file:(\/\/(localhost)?)?/i, '');
  if (!['file', 'device'].includes(lookup(p, path)?.kind ?? '')) return yield* fail(37, `Couldn't open file ${path}`);
  const bytes = readFile(p, path), output = pathOf(options, 0, path);
  if (options.has('I')) {
    yield* p.write(1, `Content-Length: ${bytes.length}\r\nAccept-ranges: bytes\r\nLast-Modified: ${strftime('%a, %d %b %Y %T GMT', lookup(p, path)!.mtime)}\r\n`);
    return 0;
  }
  if (output === undefined) yield* p.write(1, bytes);
  else writeFile(p, output, bytes);
  return 0;
}

/** What --verbose says of an address that does not answer. */
function refusal(error: Error): string {
  if (!(error instanceof TransferError) || error.failure.kind !== 'connect' || error.failure.port === 0) return '';
  const { address, port, code } = error.failure;
  return `*   Trying ${address}:${port}...\n* connect to ${address} port ${port} failed: ${new Errno(code).strerror}\n`;
}

function explain(failure: Failure, { url, peer, size, expected, address }: Progress, elapsed: number): [number, string] {
  switch (failure.kind) {
    case 'resolve': return [failure.host === url.host ? 6 : 5, `Could not resolve ${failure.host === url.host ? 'host' : 'proxy'}: ${failure.host}`];
    case 'connect': return failure.port === 0 ? [7, `Failed to connect to ${url.host} port ${url.port} after 0 ms: Couldn't connect to server`] : [failure.code === 'ETIMEDOUT' ? 28 : 7, `Failed to connect to ${peer ?? url.host} port ${failure.port} after ${Math.round(elapsed)} ms: Couldn't connect to server`];
    case 'certificate': return [60, `SSL certificate problem: unable to get local issuer certificate\nMore details here: https://curl.se/docs/sslcerts.html\n\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above.`];
    case 'handshake': return [35, 'OpenSSL/3.0.17: error:0A00010B:SSL routines::wrong version number'];
    case 'empty': return [52, 'Empty reply from server'];
    case 'timeout': return [28, failure.stage === 'connect' ? `Failed to connect to ${url.host} port ${url.port} after ${Math.round(failure.elapsed)} ms: Timeout was reached`
      : address === '' ? `Connection timed out after ${Math.round(failure.elapsed) + 1} milliseconds`
      : `Operation timed out after ${Math.round(failure.elapsed)} milliseconds with ${expected === undefined ? '' : `${size} out of `}${expected ?? size} bytes received`];
  }
}

function* transfer(p: Process, call: Invocation, session: Session, now: Progress, payload: Payload, meter: Meter): Blocking<void> {
  const { options } = call, { url } = now, verbose = options.has('v');
  const literal = options.values('b').filter((one) => one.includes('='));
  const proxy = proxyFor(p, url, options.value('x'), options.value('noproxy')), user = userOf(options, url) ?? (options.has('oauth2-bearer') ? '' : undefined);
  if (proxy) now.peer = proxy.host;
  if (proxy && url.scheme === 'https') throw new Ended(1, 'this machine does not simulate a tunnel through a proxy');
  const send = yield* requestOf(p, options, url, { payload, bare: now.bare, resume: now.resume, proxied: proxy !== undefined, cookies: [cookiesFor(session.cookies, url), literal.join(';')].filter(Boolean).join('; ') });
  Object.assign(now, { method: send.method, uploaded: send.body?.length ?? 0, asked: encode(`${send.method} ${url.target} HTTP/1.1\r\n${Object.entries(send.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`).length });
  // What is sent and received is counted only where standard output is no terminal: there it is seen.
  const counted = !p.files.get(1)?.tty;
  send.onConnect = function* (address, http2) {
    now.address = address;
    const place = `${url.host}:${url.port}`, again = session.open === place;
    if (!again) session.connections++;
    session.open = place;
    if (!verbose) return;
    const auth = user === undefined ? '' : `* Server auth using ${options.has('oauth2-bearer') ? 'Bearer' : 'Basic'} with user '${user.split(':')[0]}'\n`, waits = awaits(options, send.body, payload.upload);
    const asked = `${auth}> ${send.method} ${proxy ? addressOf(url) : url.target} HTTP/${http2 ? '2' : options.has('0') ? '1.0' : '1.1'}\r\n${Object.entries(send.headers).map(([name, value]) => `> ${name}: ${value}\r\n`).join('')}> \r\n`;
    const bundle = p.kernel.random('curl bundle', `${p.pid}`).letters(8, '0123456789abcdef');
    const found = send.addresses?.has(place) ? `* Added ${place}:${address} to DNS cache\n* Hostname ${url.host} was found in DNS cache\n` : '';
    const made = again ? `* Found bundle for host: 0x5${bundle}f0 [serially]\n* Can not multiplex, even if we wanted to\n* Re-using existing connection #${session.connections - 1} with host ${url.host}\n` : `${found}*   Trying ${address}:${url.port}...\n* Connected to ${url.host} (${address}) port ${url.port} (#${session.connections - 1})\n`;
    yield* p.write(2, `${made}${asked}${send.body && send.body.length > 0 && counted ? `${waits ? '< HTTP/1.1 100 Continue\r\n' : ''}} [${send.body.length} bytes data]\n${waits ? '* We are completely uploaded and fine\n' : ''}` : ''}`);
  };
  const { socket, reader, head, status } = yield* exchange(p, proxy ? { ...proxy, scheme: 'http', target: addressOf(url) } : connectsTo(options, url), { ...send, http2: !options.has('http1.1') && !options.has('0'), ...(options.has('0') ? { http10: true } : {}), connectLimit: milliseconds(options.value('connect-timeout')) });
  const length = head.headers['content-length'];
  Object.assign(now, { head, status, size: 0, expected: length === undefined ? undefined : Number(length), headSize: now.headSize + encode([head.start, ...head.lines].join('\r\n')).length + 4 });
  try {
    yield* takeHead(p, call, session, now, head);
    const refused = options.has('f') && status >= 400;
    if (verbose) yield* p.write(2, `< ${head.start}\r\n${head.lines.map((line) => `${status === 401 && user !== undefined && /^www-authenticate:/i.test(line) ? `* ${versions(p)[0].startsWith('7.') ? 'Authentication problem. Ignoring this.' : 'Basic authentication problem, ignoring.'}\n` : ''}< ${line}\r\n`).join('')}${refused ? '' : '< \r\n'}`);
    const next = status >= 300 && status < 400 ? redirection(url, head) : undefined;
    if (options.has('L') && next) return yield* follow(p, call, session, now, payload, meter, next);
    if (refused) throw new Ended(22, `The requested URL returned error: ${status}`);
    if (now.resume > 0 && status === 200) throw new Ended(33, "HTTP server doesn't seem to support byte ranges. Cannot resume.");
    const limit = sizeOf(options.value('max-filesize'));
    if (limit !== undefined && (now.expected ?? 0) > limit) throw new Ended(63, 'Maximum file size exceeded');
    now.size = yield* receive(p, call, now, reader, head);
    const closes = /close/i.test(head.headers.connection ?? '') || head.start.startsWith('HTTP/1.0');
    if (verbose && counted && now.size > 0) yield* p.write(2, `{ [${now.size} bytes data]\n`);
    yield* meter.end({ expected: now.expected, received: now.size, toSend: now.uploaded, sent: now.uploaded });
    if (verbose) yield* p.write(2, closes ? `* Closing connection ${session.connections - 1}\n` : `* Connection #${session.connections - 1} to host ${url.host} left intact\n`);
    if (closes) session.open = undefined;
    if (options.has('fail-with-body') && status >= 400) throw new Ended(22, `The requested URL returned error: ${status}`);
  } finally {
    socket.release();
  }
}

const UNITS = 'bkmgtp';

function sizeOf(text: string | undefined): number | undefined {
  const [, number, unit = 'b'] = /^([\d.]+)([a-z])?$/i.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * 1024 ** UNITS.indexOf(unit.toLowerCase());
}

/** Cookies and -D. */
function* takeHead(p: Process, { options }: Invocation, session: Session, now: Progress, head: Head): Blocking<void> {
  if (options.has('b') || options.has('c')) for (const line of head.lines) if (/^set-cookie:/i.test(line)) takeCookie(session.cookies, line.slice(11).trim(), now.url, p.now);
  if (options.has('etag-save')) writeFile(p, options.value('etag-save')!, head.headers.etag === undefined ? '' : `${head.headers.etag}\n`);
  const dump = options.value('D'), text = `${head.start}\r\n${head.lines.map((line) => `${line}\r\n`).join('')}\r\n`;
  if (dump === '-') yield* p.write(1, text);
  else if (dump !== undefined) writeFile(p, dump, (now.redirects > 0 && lookup(p, dump) ? readText(p, dump) : '') + text);
}

function* follow(p: Process, call: Invocation, session: Session, now: Progress, payload: Payload, meter: Meter, next: Url): Blocking<void> {
  const { options } = call, most = Number(options.value('max-redirs') ?? 50);
  if (most >= 0 && now.redirects >= most) throw new Ended(47, `Maximum (${most}) redirects followed`);
  if (options.has('i') || options.has('I')) yield* p.write(1, `${now.head!.start}\r\n${now.head!.lines.map((line) => `${line}\r\n`).join('')}\r\n`);
  if (options.has('v')) {
    const ignored = now.expected !== undefined && now.expected > 0 && now.method !== 'HEAD' ? `* Ignoring the response-body\n${p.files.get(1)?.tty ? '' : `{ [${now.expected} bytes data]\n`}` : '';
    yield* p.write(2, `${ignored}* Connection #${session.connections - 1} to host ${now.url.host} left intact\n* Issue another request to this URL: '${addressOf(next)}'\n`);
  }
  const kept = options.has(`post${now.status}`) || [307, 308].includes(now.status);
  Object.assign(now, { url: next, redirects: now.redirects + 1, bare: now.bare || (!kept && payload.body !== undefined) });
  yield* transfer(p, call, session, now, payload, meter);
}

const addressOf = ({ scheme, host, port, target }: Url): string => `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}${target}`;

function redirection(url: Url, { headers: { location } }: Head): Url | undefined {
  if (location === undefined) return undefined;
  return parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location.startsWith('/') ? '' : '/'}${location}`);
}

/** Writes the body where it belongs; returns its size. */
function* receive(p: Process, { options }: Invocation, now: Progress, reader: HttpReader, head: Head): Blocking<number> {
  const file = openTarget(p, options, pathOf(options, now.index, now.url.target), head, now.resume > 0 && now.status === 206).retain();
  try {
    if (options.has('i') || options.has('I')) yield* file.write(encode(`${head.start}\r\n${head.lines.map((line) => `${line}\r\n`).join('')}\r\n`));
    if (now.method === 'HEAD' || options.has('I') || now.status === 204 || now.status === 304) return 0;
    const packed = options.has('compressed') && /^(x-)?gzip$/i.test(head.headers['content-encoding'] ?? '') ? new Array<Uint8Array>() : undefined;
    const size = yield* reader.stream(head, true, function* (bytes) {
      now.size += bytes.length;
      if (packed) packed.push(bytes);
      else yield* file.write(bytes);
    });
    if (packed && size > 0) yield* file.write(unpacked(concat(packed)));
    return size;
  } finally {
    file.release();
    const path = pathOf(options, now.index, now.url.target), modified = parseDate(head.headers['last-modified'] ?? '', p.now);
    if (options.has('R') && path !== undefined && head.headers['last-modified'] !== undefined && modified !== undefined) changeAttributes(p, path, (node) => (node.mtime = modified));
  }
}

/** @throws what curl says of bytes that are not packed */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (!isCompressed(bytes)) throw new Ended(61, 'Error while processing content unencoding: incorrect header check');
  return decompress(bytes);
}

/** The format in a file, its line ends taken out; nothing where it cannot be read. */
function* formatIn(p: Process, path: string): Blocking<string> {
  try {
    return (yield* readOperandText(p, path)).replace(/[\r\n]/g, '');
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    return '';
  }
}

function* writeOut(p: Process, { options }: Invocation, now: Progress, exitCode: number, error: string): Blocking<void> {
  const format = options.value('w');
  if (format === undefined) return;
  const next = now.head && now.status >= 300 && now.status < 400 ? redirection(now.url, now.head) : undefined;
  const parts = writtenOut(format.startsWith('@') ? (yield* formatIn(p, format.slice(1))) : format, {
    code: now.status, exitCode, error, size: now.size, uploaded: now.uploaded, headSize: now.headSize, asked: now.asked, headers: now.head?.headers ?? {}, version: now.head?.start.startsWith('HTTP/2 ') ? '2' : '1.1', seconds: (p.now - now.start) / 1000,
    url: now.text, effective: now.url.host === '' ? now.text : addressOf(now.url), redirects: now.redirects, redirect: next ? addressOf(next) : '', address: now.address, port: now.url.port, method: now.method, scheme: now.url.scheme, file: pathOf(options, now.index, now.url.target) ?? '', index: now.index,
  });
  for (const { stream, text } of parts) yield* p.write(stream, text);
}

export function saveCookies(p: Process, { options }: Invocation, session: Session): Blocking<void> | undefined {
  const jar = options.value('c');
  if (jar === undefined) return undefined;
  const text = writeJar(session.cookies);
  if (jar === '-') return p.write(1, text);
  try {
    writeFile(p, jar, text);
  } catch (error) {
    // What cannot be kept is not spoken of.
    if (!(error instanceof Errno)) throw error;
  }
  return undefined;
}
