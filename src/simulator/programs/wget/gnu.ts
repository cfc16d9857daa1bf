/** GNU wget: what it logs, names it saves under, tries, and the statuses it ends with. */
import { toBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, open, readFile } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { parseDate, strftime } from '../dates.ts';
import { exchange, parseUrl, TransferError, within, type Exchange, type Failure, type Send, type Url } from '../http-client.ts';
import { readOperandText } from '../named-input.ts';
import type { Option } from '../options.ts';
import { complain, quoted, type Invocation } from '../tool.ts';
import { proxyFor } from '../curl/proxy.ts';
import { dots, humanLength, speedOf } from './dots.ts';
import { freeName, makeAbove, nameOf, placeOf } from './names.ts';
import { refusalOf } from './settings.ts';

/** A run of the command. */
interface Session {
  readonly p: Process;
  readonly call: Invocation;
  readonly log: (words: string) => Blocking<void>;
  /** host:port of the connection that is kept. */
  kept: string | undefined;
  /** -O: everything goes there. */
  document: OpenFile | undefined;
  files: number;
  bytes: number;
}

/** A try that may be made again. */
class Again extends Error {}

export function* gnuWget(p: Process, call: Invocation, known: readonly Option[]): Blocking<number> {
  const { options } = call, started = p.now, refusal = refusalOf(p, options);
  if (options.has('h') || options.has('V')) {
    yield* p.write(1, options.has('V') ? 'GNU Wget 1.21.3 built on linux-gnu.\n' : `GNU Wget 1.21.3, a non-interactive network retriever.\nUsage: wget [OPTION]... [URL]...\n\nMandatory arguments to long options are mandatory for short options too.\n\n${known.filter(({ long }) => long !== undefined).map(({ short, long, value }) => `  ${short === undefined ? '    ' : `-${short}, `} --${long}${value === undefined ? '' : '=VALUE'}\n`).join('')}`);
    return 0;
  }
  if (refusal) {
    yield* complain(p, refusal.words);
    return refusal.status;
  }
  const listed = options.value('i'), more = listed === undefined ? [] : yield* listedIn(p, listed), urls = [...call.operands, ...more];
  if (listed !== undefined && more.length === 0) yield* complain(p, `No URLs found in ${listed}.`);
  if (listed !== undefined && urls.length === 0) return 0;
  if (urls.length === 0) {
    yield* complain(p, "wget: missing URL\nUsage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.");
    return 1;
  }
  const path = options.value('o') ?? options.value('a'), output = options.value('O');
  let target: OpenFile | undefined;
  try {
    target = path === undefined ? undefined : open(p, path, { write: true, create: true, truncate: options.has('o'), append: options.has('a') }).retain();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `wget: ${path}: ${error.strerror}`);
    return 1;
  }
  if (options.has('N') && output !== undefined && !options.has('q')) yield* complain(p, 'WARNING: timestamping does nothing in combination with -O. See the manual\nfor details.\n');
  if (options.has('no-clobber') && output !== undefined && output !== '-' && lookup(p, output)) {
    if (!options.has('q')) yield* complain(p, `File ${quoted(p, output)} already there; not retrieving.`);
    return 1;
  }
  const session: Session = { p, call, kept: undefined, document: undefined, files: 0, bytes: 0, *log(words) {
    if (!options.has('q')) yield* target ? target.write(encode(words)) : p.write(2, words);
  } };
  try {
    if (output !== undefined) session.document = (output === '-' ? p.file(1) : open(p, output, { write: true, create: true, truncate: true })).retain();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `${output}: ${error.strerror}`);
    return 1;
  }
  let worst = 0;
  for (const text of urls) {
    const status = yield* fetchOne(session, text);
    if (status !== 0) worst = worst === 0 ? status : Math.min(worst, status);
  }
  if (urls.length > 1 && !options.has('no-verbose') && session.files > 0) yield* session.log(`FINISHED --${strftime('%F %T', p.now)}--\nTotal wall clock time: ${((p.now - started) / 1000).toFixed(2).replace(/0$/, '')}s\nDownloaded: ${session.files} files, ${humanLength(session.bytes)} in 0s (${speedOf(session.bytes, 1)})\n`);
  if (options.has('Q') && session.bytes > bytesOf(options.value('Q')!)) yield* session.log(`Download quota of ${options.value('Q')} EXCEEDED!\n`);
  session.document?.release();
  target?.release();
  return worst;
}

/** 0 for no limit at all. */
function bytesOf(text: string): number {
  const size = parseFloat(text) * 1024 ** ('kmgt'.indexOf(text.slice(-1).toLowerCase()) + 1);
  return size > 0 ? size : Infinity;
}

/** The URLs of -i. */
function* listedIn(p: Process, path: string): Blocking<string[]> {
  try {
    return (yield* readOperandText(p, path)).split('\n').map((line) => line.trim()).filter(Boolean);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    yield* complain(p, `${path}: ${error.strerror}`);
    return [];
  }
}

/** What is wrong with the text of a URL. */
function mistake(p: Process, text: string): string | undefined {
  const [, scheme = 'http', place = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)/i.exec(text) ?? [], host = place.replace(/^.*@/, '');
  if (!/^(https?|ftps?)$/i.test(scheme)) return `Unsupported scheme ${quoted(p, scheme)}.`;
  if (host === '') return 'Invalid host name.';
  if (host.startsWith('[') && !host.includes(']')) return 'Unterminated IPv6 numeric address.';
  const port = /^(?:\[[^\]]*\]|[^:]*):(.*)$/.exec(host)?.[1];
  return port !== undefined && (!/^\d*$/.test(port) || Number(port) > 65535) ? 'Bad port number.' : undefined;
}

function* fetchOne(session: Session, given: string): Blocking<number> {
  const { p, call: { options } } = session, wrong = mistake(p, given), text = given.replace(/[ "<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`), url = parseUrl(text);
  if (wrong !== undefined || !url) {
    yield* complain(p, `${given === '' ? 'http://' : given}: ${wrong ?? 'Invalid URL.'}`);
    return 1;
  }
  if (/^ftps?$/.test(url.scheme)) {
    yield* complain(p, 'wget: this machine does not simulate FTP');
    return 1;
  }
  const tries = Number(options.value('t') ?? 20) || Infinity;
  if (options.has('spider') && !options.has('no-verbose')) yield* session.log('Spider mode enabled. Check if remote file exists.\n');
  for (let count = 1; ; count++) {
    try {
      return yield* transfer(session, url, { name: nameOf(url, options), redirects: 0, count, authorized: options.has('auth-no-challenge') });
    } catch (error) {
      if (!(error instanceof Again)) throw error;
      if (count >= tries) {
        yield* session.log('Giving up.\n\n');
        return 4;
      }
      yield* session.log('Retrying.\n\n');
      yield* p.sleep(Math.min(count, Number(options.value('waitretry') ?? 10)) * 1000);
    }
  }
}

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);

const addressOf = ({ scheme, host, port, target }: Url): string => `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}${target}`;

interface Try {
  readonly name: string;
  readonly redirects: number;
  readonly count: number;
  readonly authorized: boolean;
}

const userOf = (options: Invocation['options']): string | undefined => (options.has('user') || options.has('http-user') ? `${options.value('http-user') ?? options.value('user')}:${options.value('http-password') ?? options.value('password') ?? ''}` : undefined);

function requestOf({ p, call: { options } }: Session, url: Url, authorized: boolean, resume: number): Send {
  const body = options.has('post-data') || options.has('body-data') ? encode((options.value('post-data') ?? options.value('body-data'))!) : options.has('post-file') || options.has('body-file') ? readFile(p, (options.value('post-file') ?? options.value('body-file'))!) : undefined;
  const headers: Record<string, string> = { Host: url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}` };
  if (options.has('referer')) headers.Referer = options.value('referer')!;
  const at = options.has('start-pos') ? Number(options.value('start-pos')) : resume;
  if (options.has('no-cache')) Object.assign(headers, { 'Cache-Control': 'no-cache', Pragma: 'no-cache' });
  if (at > 0) headers.Range = `bytes=${at}-`;
  if (options.value('U') !== '') headers['User-Agent'] = options.value('U') ?? 'Wget/1.21.3';
  Object.assign(headers, { Accept: '*/*', 'Accept-Encoding': options.has('compression') && options.value('compression') !== 'none' ? 'gzip' : 'identity' });
  const user = url.user ?? userOf(options);
  if (user !== undefined && authorized) headers.Authorization = `Basic ${toBase64(encode(user))}`;
  headers.Connection = 'Keep-Alive';
  if (body) Object.assign(headers, { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) });
  for (const line of options.values('header')) headers[line.split(':')[0]!] = line.split(':').slice(1).join(':').trim();
  return { method: options.value('method') ?? (options.has('spider') ? 'HEAD' : body ? 'POST' : 'GET'), headers, body, insecure: options.has('no-check-certificate') || options.has('ca-certificate') };
}

function* transfer(session: Session, url: Url, attempt: Try): Blocking<number> {
  const { p, call: { options } } = session, brief = options.has('no-verbose'), say = (words: string): Blocking<void> => session.log(brief ? '' : words);
  const old = placeOf(options, attempt.name);
  if (options.has('no-clobber') && attempt.redirects === 0 && !session.document && lookup(p, old)) {
    yield* session.log(`File ${quoted(p, old)} already there; not retrieving.\n\n`);
    return 0;
  }
  yield* say(`--${strftime('%F %T', p.now)}--  ${attempt.count > 1 ? `(try:${String(attempt.count).padStart(2)})  ` : ''}${addressOf(url)}\n`);
  const part = options.has('c') && !session.document && attempt.redirects === 0 ? lookup(p, old) : undefined, resume = part?.kind === 'file' ? part.size : 0, proxy = options.has('no-proxy') ? undefined : proxyFor(p, url);
  const posted = options.value('post-file') ?? options.value('body-file');
  if (posted !== undefined && !lookup(p, posted)) {
    yield* session.log(`BODY data file ${quoted(p, posted)} missing: No such file or directory\n`);
    return 3;
  }
  if (options.has('6') && /^[\d.]+$/.test(url.host)) {
    yield* session.log(`failed: Address family for hostname not supported.\nwget: unable to resolve host address ${quoted(p, url.host)}\n`);
    return 4;
  }
  const stamped = options.has('N') && !session.document && !options.has('no-if-modified-since') ? lookup(p, old) : undefined;
  const send = requestOf(session, url, attempt.authorized, resume);
  if (stamped) send.headers = { 'If-Modified-Since': strftime('%a, %d %b %Y %T GMT', stamped.mtime), ...send.headers };
  const via = proxy && url.scheme === 'http' ? { ...proxy, scheme: 'http', target: addressOf(url) } : url;
  const place = `${via.host}:${via.port}`, reused = session.kept === place;
  send.onConnect = (address) => say(reused ? `Reusing existing connection to ${place}.\nHTTP request sent, awaiting response... ` : `${towards(via, address)}connected.\nHTTP request sent, awaiting response... `);
  let answer: Exchange;
  const seconds = options.value('T') ?? options.value('read-timeout');
  try {
    answer = yield* within(p, seconds === undefined ? undefined : Number(seconds) * 1000, 'transfer', exchange(p, via, send));
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    session.kept = undefined;
    return yield* failed(session, via, error.failure);
  }
  const { socket, reader, head, status } = answer, phrase = head.start.split(' ').slice(2).join(' ');
  session.kept = /close/i.test(head.headers.connection ?? '') || head.start.startsWith('HTTP/1.0') ? undefined : place;
  try {
    if (options.has('S')) yield* (options.has('q') ? p.write(2, `  ${[head.start, ...head.lines].join('\n  ')}\n`) : session.log(`\n  ${[head.start, ...head.lines].join('\n  ')}\n`));
    else yield* say(`${status} ${phrase}\n`);
    const { location } = head.headers;
    if (location !== undefined && status >= 300 && status < 400) {
      if (attempt.redirects >= Number(options.value('max-redirect') ?? 20)) {
        yield* say(`Location: ${location} [following]\n`);
        yield* session.log(`${options.value('max-redirect') ?? 20} redirections exceeded.\n`);
        return 8;
      }
      yield* say(`Location: ${location} [following]\n`);
      const next = parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location}`)!;
      return yield* transfer(session, next, { ...attempt, ...(options.has('trust-server-names') ? { name: nameOf(next, options) } : {}), redirects: attempt.redirects + 1, count: 1 });
    }
    if (status === 401) {
      const known = url.user !== undefined || userOf(options) !== undefined, realm = head.headers['www-authenticate'] ?? '';
      if (known && !attempt.authorized && /^basic/i.test(realm)) {
        yield* say(`Authentication selected: ${realm}\n`);
        return yield* retryWith(session, url, attempt);
      }
      yield* session.log('\nUsername/Password Authentication Failed.\n');
      return 6;
    }
    const modified = head.headers['last-modified'] === undefined ? undefined : parseDate(head.headers['last-modified'], p.now);
    if (stamped && (status === 304 || (status === 200 && modified !== undefined && modified <= stamped.mtime))) {
      yield* session.log(status === 304 ? `File ${quoted(p, old)} not modified on server. Omitting download.\n\n` : `Server ignored If-Modified-Since header for file ${quoted(p, old)}.\nYou might want to add --no-if-modified-since option.\n\n`);
      return 0;
    }
    if (status === 416 && resume > 0) {
      yield* say('\n    The file is already fully retrieved; nothing to do.\n\n');
      return 0;
    }
    if (options.value('retry-on-http-error')?.split(',').includes(String(status))) throw new Again();
    if (status >= 400 && options.has('content-on-error')) {
      yield* save(session, url, attempt, answer, reader, 0);
      return 8;
    }
    if (status >= 400) {
      yield* session.log(options.has('spider') && status === 404 ? `${brief ? `${addressOf(url)}:\n` : ''}Remote file does not exist -- broken link!!!\n${brief ? '' : '\n'}` : `${brief ? `${addressOf(url)}:\n` : ''}${strftime('%F %T', p.now)} ERROR ${status}: ${phrase}.\n${brief ? '' : '\n'}`);
      return 8;
    }
    return yield* save(session, url, attempt, answer, reader, resume);
  } finally {
    socket.release();
  }
}

/** The same request with the password, on the same connection: its date is not told again. */
function* retryWith(session: Session, url: Url, attempt: Try): Blocking<number> {
  const quiet: Session = { ...session, *log(words) {
    if (!words.startsWith('--')) yield* session.log(words);
  } };
  const status = yield* transfer(quiet, url, { ...attempt, authorized: true });
  Object.assign(session, { kept: quiet.kept, files: quiet.files, bytes: quiet.bytes });
  return status;
}

const towards = (url: Url, address: string): string => (isAddress(url.host) ? `Connecting to ${url.host}:${url.port}... ` : `Resolving ${url.host} (${url.host})... ${address}\nConnecting to ${url.host} (${url.host})|${address}|:${url.port}... `);

const WORDS: Record<string, string> = { ECONNREFUSED: 'Connection refused', EHOSTUNREACH: 'No route to host', ETIMEDOUT: 'Connection timed out', ENETUNREACH: 'Network is unreachable' };

function* failed(session: Session, url: Url, failure: Failure): Blocking<number> {
  const { p, call: { options } } = session, say = (words: string): Blocking<void> => session.log(options.has('no-verbose') ? '' : words);
  switch (failure.kind) {
    case 'resolve':
      yield* say(`Resolving ${failure.host} (${failure.host})... `);
      yield* session.log(`failed: Name or service not known.\nwget: unable to resolve host address ${quoted(p, failure.host)}\n`);
      return 4;
    case 'connect':
      yield* say(towards(url, failure.address));
      yield* session.log(`failed: ${WORDS[failure.code] ?? failure.code}.\n`);
      if (failure.code !== 'ETIMEDOUT' && !options.has('retry-connrefused')) return 4;
      throw new Again();
    case 'certificate':
      yield* say(`${towards(url, url.host)}connected.\n`);
      yield* session.log(`ERROR: The certificate of ${quoted(p, url.host)} is not trusted.\nERROR: The certificate of ${quoted(p, url.host)} doesn't have a known issuer.\n`);
      return 5;
    case 'handshake':
      yield* say(`${towards(url, url.host)}connected.\n`);
      yield* session.log('GnuTLS: An unexpected TLS packet was received.\nUnable to establish SSL connection.\n');
      return 4;
    case 'empty':
      yield* session.log('No data received.\n');
      throw new Again();
    case 'timeout':
      yield* session.log('Read error (Connection timed out) in headers.\n');
      throw new Again();
  }
}

function* save(session: Session, url: Url, attempt: Try, { head, status }: Exchange, reader: Exchange['reader'], resume: number): Blocking<number> {
  const { p, call: { options } } = session, brief = options.has('no-verbose'), say = (words: string): Blocking<void> => session.log(brief ? '' : words);
  const length = head.headers['content-length'], type = head.headers['content-type'];
  if (resume > 0 && status === 200 && Number(length) === resume) {
    yield* say('\n    The file is already fully retrieved; nothing to do.\n\n');
    return 0;
  }
  const goesOn = status === 206 && resume > 0, whole = length === undefined ? undefined : Number(length) + (goesOn ? resume : 0);
  yield* say(`Length: ${length === undefined ? 'unspecified' : `${whole}${whole! >= 1024 ? ` (${humanLength(whole!)})` : ''}${goesOn ? `, ${length}${Number(length) >= 1024 ? ` (${humanLength(Number(length))})` : ''} remaining` : ''}`}${type === undefined ? '' : ` [${type.split(';')[0]}]`}\n`);
  if (options.has('spider')) {
    yield* session.log(brief ? `${strftime('%F %T', p.now)} URL: ${addressOf(url)} 200 OK\n` : type?.startsWith('text/html') ? 'Remote file exists and could contain further links,\nbut recursion is disabled -- not retrieving.\n\n' : 'Remote file exists.\n\n');
    return 0;
  }
  const named = options.has('content-disposition') ? /filename="?([^";]+)"?/i.exec(head.headers['content-disposition'] ?? '')?.[1]?.split('/').pop() : undefined;
  const output = options.value('O') ?? freeName(p, options, named ?? attempt.name), shown = output === '-' ? 'STDOUT' : output;
  const meter = !options.has('no-show-progress');
  yield* say(`Saving to: ${quoted(p, shown)}\n${meter ? '\n' : ''}`);
  const started = p.now;
  let file: OpenFile;
  try {
    if (!session.document) makeAbove(p, output);
    file = session.document ?? open(p, output, { write: true, create: true, truncate: !goesOn, append: goesOn }).retain();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* session.log(`${output}: ${error.strerror}\n\nCannot write to ${quoted(p, output)} (${error.strerror}).\n`);
    return 3;
  }
  const size = yield* reader.stream(head, true, (bytes) => file.write(bytes));
  if (!session.document) file.release();
  const elapsed = Math.max(p.now - started, 0.001);
  session.files++;
  session.bytes += size;
  const modified = head.headers['last-modified'] === undefined ? undefined : parseDate(head.headers['last-modified'], p.now);
  if (!session.document && modified !== undefined && !options.has('no-use-server-timestamps')) changeAttributes(p, output, (node) => (node.mtime = modified));
  if (options.has('show-progress') && options.has('q')) yield* p.write(2, `\n${dots(size, length === undefined ? undefined : Number(length), elapsed, p.files.get(2)?.tty === undefined ? undefined : { name: shown })}`);
  if (meter) yield* say(dots(size, length === undefined ? undefined : Number(length), elapsed, p.files.get(2)?.tty !== undefined && !options.has('o') ? { name: shown } : undefined));
  if (options.has('N') && !session.document && modified === undefined) yield* session.log('Last-modified header missing -- time-stamps turned off.\n');
  const total = length === undefined ? `[${size}]` : `[${size}/${length}]`;
  yield* session.log(brief ? `${strftime('%F %T', p.now)} URL:${addressOf(url)} ${total} -> "${output}" [1]\n` : `${strftime('%F %T', p.now)} (${speedOf(size, elapsed)}) - ${output === '-' ? 'written to stdout' : `${quoted(p, output)} saved`} ${total}\n\n`);
  return 0;
}
