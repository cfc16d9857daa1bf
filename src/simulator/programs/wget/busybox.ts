/** wget as busybox has it: few words, one try. */
import { toBase64 } from '../../kernel/base64.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open, readFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { proxyFor } from '../curl/proxy.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Url } from '../http-client.ts';
import { complain, type Invocation } from '../tool.ts';

const MOST_REDIRECTIONS = 20;

export function* busyboxFetch(p: Process, call: Invocation, text: string): Blocking<number> {
  const url = parseUrl(text), seconds = call.options.value('T'), wrong = seconds !== undefined && !/^\d+$/.test(seconds) ? `invalid number '${seconds}'` : mistake(text, url);
  if (call.options.has('o')) p.files.set(2, open(p, call.options.value('o')!, { write: true, create: true, truncate: true }));
  if (wrong !== undefined || !url) {
    yield* complain(p, `wget: ${wrong}`);
    return 1;
  }
  // The name keeps the query.
  const name = /[^/]*$/.exec(url.target.split('?')[0]!)![0] === '' ? 'index.html' : url.target.slice(url.target.split('?')[0]!.lastIndexOf('/') + 1);
  const posted = call.options.value('post-file');
  if (posted !== undefined && !lookup(p, posted)) return yield* refuse(p, posted, new Errno('ENOENT'));
  try {
    return yield* within(p, seconds === undefined ? undefined : Number(seconds) * 1000, 'transfer', transfer(p, call, url, name, 0));
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    yield* complain(p, `wget: ${explain(error.failure, url)}`);
    return 1;
  }
}

/** What is wrong with the text of a URL. */
function mistake(text: string, url: Url | undefined): string | undefined {
  const [, scheme = 'http', place = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)/i.exec(text) ?? [], host = place.replace(/^.*@/, '');
  if (!/^https?$/i.test(scheme)) return /^ftps?$/i.test(scheme) ? 'this machine does not simulate FTP' : `not an http or ftp url: ${text}`;
  const port = /^(?:\[[^\]]*\]|[^:]*):(.*)$/.exec(host)?.[1];
  if (port !== undefined && port !== '' && (!/^\d+$/.test(port) || Number(port) > 65535)) return `bad port '${port}'`;
  return url ? undefined : `bad address '${host}'`;
}

const WORDS: Record<string, string> = { ECONNREFUSED: 'Connection refused', EHOSTUNREACH: 'No route to host', ETIMEDOUT: 'Connection timed out', ENETUNREACH: 'Network is unreachable' };

function explain(failure: Failure, url: Url): string {
  switch (failure.kind) {
    case 'resolve': return `bad address '${failure.host}${url.port === 80 ? '' : `:${url.port}`}'`;
    case 'connect': return `can't connect to remote host (${failure.address}): ${WORDS[failure.code] ?? failure.code}`;
    case 'certificate': return 'TLS error from peer (alert code 80): internal error';
    case 'handshake': return 'error getting response: Connection reset by peer';
    case 'empty': return 'error getting response';
    case 'timeout': return 'download timed out';
  }
}

function* transfer(p: Process, call: Invocation, url: Url, name: string, redirects: number): Blocking<number> {
  const { options } = call, place = url.port === (url.scheme === 'https' ? 443 : 80) ? url.host : `${url.host}:${url.port}`;
  const body = options.has('post-data') ? encode(options.value('post-data')!) : options.has('post-file') ? readFile(p, options.value('post-file')!) : undefined;
  const headers: Record<string, string> = { Host: place, 'User-Agent': options.value('U') ?? 'Wget', Connection: 'close' };
  if (url.user !== undefined) headers.Authorization = `Basic ${toBase64(encode(url.user))}`;
  if (body) Object.assign(headers, { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) });
  for (const line of options.values('header')) {
    const key = line.split(':')[0]!;
    for (const name_ of ['Host', 'User-Agent', 'Authorization']) if (name_.toLowerCase() === key.toLowerCase()) delete headers[name_];
    headers[key] = line.split(':').slice(1).join(':').trim();
  }
  const file = options.value('o'), output = options.value('O') ?? `${options.has('P') ? `${options.value('P')!.replace(/\/$/, '')}/` : ''}${name}`, old = options.has('c') && output !== '-' ? lookup(p, output) : undefined, resume = old?.kind === 'file' ? old.size : 0;
  if (resume > 0) headers.Range = `bytes=${resume}-`;
  const proxy = options.value('Y') === 'off' ? undefined : proxyFor(p, url), via = proxy && url.scheme === 'http' ? { ...proxy, scheme: 'http', target: `http://${place}${url.target}` } : url;
  const log = function* (words: string): Blocking<void> {
    if (!options.has('q')) yield* p.write(2, words);
  };
  const method = options.has('spider') ? 'HEAD' : body ? 'POST' : 'GET';
  const onDial = function* (address: string): Blocking<void> {
    if (redirects === 0) yield* log(`Connecting to ${via === url ? place : `${via.host}:${via.port}`} (${address}:${via.port})\n`);
  };
  const { socket, reader, head, status } = yield* exchange(p, via, { method, headers, body, insecure: options.has('no-check-certificate'), onDial });
  try {
    if (options.has('S')) yield* p.write(2, `  ${[head.start, ...head.lines].join('\n  ')}\n  \n`);
    const { location } = head.headers;
    if (location !== undefined && status >= 300 && status < 400) {
      if (redirects >= MOST_REDIRECTIONS) {
        yield* complain(p, 'wget: too many redirections');
        return 1;
      }
      return yield* transfer(p, call, parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location}`)!, name, redirects + 1);
    }
    if (status >= 400) {
      yield* complain(p, `wget: server returned error: ${head.start}`);
      return 1;
    }
    if (options.has('spider')) {
      yield* log('remote file exists\n');
      return 0;
    }
    const pipe = output === '-', goesOn = resume > 0 && status === 206;
    if (resume > 0 && !goesOn) yield* complain(p, 'wget: restart failed');
    // Without -O an old file is not written over.
    if (!options.has('O') && !options.has('c') && lookup(p, output)) return yield* refuse(p, output, new Errno('EEXIST'));
    let target: OpenFile;
    try {
      target = (pipe ? p.file(1) : open(p, output, { write: true, create: true, truncate: !goesOn, append: goesOn })).retain();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return yield* refuse(p, output, error);
    }
    yield* log(pipe ? 'writing to stdout\n' : `saving to '${output}'\n`);
    const size = yield* reader.stream(head, true, (bytes) => target.write(bytes));
    target.release();
    if (file === undefined) yield* log(`${(pipe ? '-' : output.split('/').pop()!).slice(0, 20).padEnd(20)} 100% |${'*'.repeat(32)}| ${shortSize(size)}  0:00:00 ETA\n`);
    yield* log(pipe ? 'written to stdout\n' : `'${output}' saved\n`);
    return 0;
  } finally {
    socket.release();
  }
}

function* refuse(p: Process, path: string, error: Errno): Blocking<number> {
  yield* complain(p, `wget: can't open '${path}': ${error.strerror}`);
  return 1;
}

/** Five characters: bytes, then 97.6k. */
function shortSize(size: number): string {
  if (size < 100_000) return size < 10_240 ? String(size).padStart(5) : `${(Math.floor((size * 10) / 1024) / 10).toFixed(1)}k`.padStart(5);
  return size < 1024 ** 2 ? `${(Math.floor((size * 10) / 1024) / 10).toFixed(1)}k`.padStart(5) : `${(Math.floor((size * 10) / 1024 ** 2) / 10).toFixed(1)}M`.padStart(5);
}
