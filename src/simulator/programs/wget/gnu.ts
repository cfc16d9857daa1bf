/** GNU wget: what it logs, names it saves under, tries, and the statuses it ends with. */
import { toBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, open, readFile } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { exchange, parseUrl, TransferError, within, type Exchange, type Failure, type Send, type Url } from '../http-client.ts';
import { readOperandText } from '../named-input.ts';
import { complain, quoted, type Invocation } from '../tool.ts';
import { dots, humanLength, speedOf } from './dots.ts';

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

export function* gnuWget(p: Process, call: Invocation): Blocking<number> {
  const { options } = call, started = p.now;
  const listed = options.value('i'), urls = [...call.operands, ...(listed === undefined ? [] : (yield* readOperandText(p, listed)).split('\n').map((line) => line.trim()).filter(Boolean))];
  if (urls.length === 0) {
    yield* complain(p, "wget: missing URL\nUsage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.");
    return 1;
  }
  const path = options.value('o') ?? options.value('a'), output = options.value('O');
  const target = path === undefined ? undefined : open(p, path, { write: true, create: true, truncate: options.has('o'), append: options.has('a') }).retain();
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
  session.document?.release();
  target?.release();
  return worst;
}

function* fetchOne(session: Session, text: string): Blocking<number> {
  const { p, call: { options } } = session, url = parseUrl(text);
  if (!url || !/^https?$/.test(url.scheme)) {
    yield* complain(p, url ? `${text}: Unsupported scheme ${quoted(p, url.scheme)}.` : `${text}: Invalid URL.`);
    return 1;
  }
  const tries = Number(options.value('t') ?? 20) || Infinity;
  if (options.has('spider') && !options.has('no-verbose')) yield* session.log('Spider mode enabled. Check if remote file exists.\n');
  for (let count = 1; ; count++) {
    try {
      return yield* transfer(session, url, { name: nameOf(url), redirects: 0, count, authorized: options.has('auth-no-challenge') });
    } catch (error) {
      if (!(error instanceof Again)) throw error;
      if (count >= tries) {
        yield* session.log('Giving up.\n\n');
        return 4;
      }
      yield* session.log('Retrying.\n\n');
      yield* p.sleep(Math.min(count, 10) * 1000);
    }
  }
}

const nameOf = (url: Url): string => url.target.split('?')[0]!.split('/').pop() || 'index.html';

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);

const addressOf = ({ scheme, host, port, target }: Url): string => `${scheme}://${host}${port === (scheme === 'https' ? 443 : 80) ? '' : `:${port}`}${target}`;

interface Try {
  readonly name: string;
  readonly redirects: number;
  readonly count: number;
  readonly authorized: boolean;
}

function requestOf({ p, call: { options } }: Session, url: Url, authorized: boolean): Send {
  const body = options.has('post-data') || options.has('body-data') ? encode((options.value('post-data') ?? options.value('body-data'))!) : options.has('post-file') || options.has('body-file') ? readFile(p, (options.value('post-file') ?? options.value('body-file'))!) : undefined;
  const headers: Record<string, string> = { Host: url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}` };
  if (options.has('referer')) headers.Referer = options.value('referer')!;
  Object.assign(headers, { 'User-Agent': options.value('U') ?? 'Wget/1.21.3', Accept: '*/*', 'Accept-Encoding': 'identity' });
  const user = url.user ?? (options.has('user') ? `${options.value('user')}:${options.value('password') ?? ''}` : undefined);
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
  const send = requestOf(session, url, attempt.authorized);
  const place = `${url.host}:${url.port}`, reused = session.kept === place;
  send.onConnect = (address) => say(reused ? `Reusing existing connection to ${place}.\nHTTP request sent, awaiting response... ` : `${towards(url, address)}connected.\nHTTP request sent, awaiting response... `);
  let answer: Exchange;
  const seconds = options.value('T') ?? options.value('read-timeout');
  try {
    answer = yield* within(p, seconds === undefined ? undefined : Number(seconds) * 1000, 'transfer', exchange(p, url, send));
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    session.kept = undefined;
    return yield* failed(session, url, error.failure);
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
      return yield* transfer(session, parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location}`)!, { ...attempt, redirects: attempt.redirects + 1, count: 1 });
    }
    if (status === 401) {
      const known = url.user !== undefined || options.has('user'), realm = head.headers['www-authenticate'] ?? '';
      if (known && !attempt.authorized && /^basic/i.test(realm)) {
        yield* say(`Authentication selected: ${realm}\n`);
        return yield* retryWith(session, url, attempt);
      }
      yield* session.log('\nUsername/Password Authentication Failed.\n');
      return 6;
    }
    if (status >= 400) {
      yield* session.log(options.has('spider') && status === 404 ? 'Remote file does not exist -- broken link!!!\n\n' : `${brief ? `${addressOf(url)}:\n` : ''}${strftime('%F %T', p.now)} ERROR ${status}: ${phrase}.\n${brief ? '' : '\n'}`);
      return 8;
    }
    return yield* save(session, url, attempt, answer, reader);
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

const placeOf = (options: Invocation['options'], name: string): string => (options.has('P') ? `${options.value('P')!.replace(/(?<=.)\/$/, '')}/${name}` : name);

/** a.txt, or a.txt.1 where there is one already. */
function freeName(p: Process, options: Invocation['options'], name: string): string {
  const place = placeOf(options, name);
  if (options.has('c') || options.has('N') || !lookup(p, place)) return place;
  let number = 1;
  while (lookup(p, `${place}.${number}`)) number++;
  return `${place}.${number}`;
}

function* save(session: Session, url: Url, attempt: Try, { head }: Exchange, reader: Exchange['reader']): Blocking<number> {
  const { p, call: { options } } = session, brief = options.has('no-verbose'), say = (words: string): Blocking<void> => session.log(brief ? '' : words);
  const length = head.headers['content-length'], type = head.headers['content-type'];
  yield* say(`Length: ${length === undefined ? 'unspecified' : `${length}${Number(length) >= 1024 ? ` (${humanLength(Number(length))})` : ''}`}${type === undefined ? '' : ` [${type.split(';')[0]}]`}\n`);
  if (options.has('spider')) {
    yield* session.log(brief ? `${strftime('%F %T', p.now)} URL: ${addressOf(url)} 200 OK\n` : type?.startsWith('text/html') ? 'Remote file exists and could contain further links,\nbut recursion is disabled -- not retrieving.\n\n' : 'Remote file exists.\n\n');
    return 0;
  }
  const named = options.has('content-disposition') ? /filename="?([^";]+)"?/i.exec(head.headers['content-disposition'] ?? '')?.[1]?.split('/').pop() : undefined;
  const output = options.value('O') ?? freeName(p, options, named ?? attempt.name), shown = output === '-' ? 'STDOUT' : output;
  yield* say(`Saving to: ${quoted(p, shown)}\n\n`);
  const started = p.now;
  let file: OpenFile;
  try {
    if (options.has('P') && !lookup(p, options.value('P')!)) makeDirectory(p, options.value('P')!);
    file = session.document ?? open(p, output, { write: true, create: true, truncate: true }).retain();
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
  yield* say(dots(size, length === undefined ? undefined : Number(length), elapsed, p.files.get(2)?.tty !== undefined && !options.has('o') ? { name: shown } : undefined));
  const total = length === undefined ? `[${size}]` : `[${size}/${length}]`;
  yield* session.log(brief ? `${strftime('%F %T', p.now)} URL:${addressOf(url)} ${total} -> "${output}" [1]\n` : `${strftime('%F %T', p.now)} (${speedOf(size, elapsed)}) - ${output === '-' ? 'written to stdout' : `${quoted(p, output)} saved`} ${total}\n\n`);
  return 0;
}
