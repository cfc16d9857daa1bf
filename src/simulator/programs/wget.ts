import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { open } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Url } from './http-client.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const wget: Tool = {
  name: 'wget', usage: 'URL...', summary: 'Fetch files over HTTP', usageStatus: 2,
  options: [
    { short: 'q', long: 'quiet' }, { short: 'O', long: 'output-document', value: true }, { short: 'T', long: 'timeout', value: true }, { short: 'S', long: 'server-response' }, { short: 'c', long: 'continue' }, { short: 't', long: 'tries', value: true }, { short: 'U', long: 'user-agent', value: true },
    { long: 'header', value: true }, { long: 'post-data', value: true }, { long: 'spider' }, { long: 'no-check-certificate' }, { short: 'P', long: 'directory-prefix', value: true }, { short: 'n', value: true }, { short: 'Y', value: true }, { short: 'v', long: 'verbose' }, { long: 'method', value: true },
  ],
  *run(p, call) {
    const [first] = call.operands;
    if (first === undefined) {
      yield* complain(p, call.flavour === 'gnu' ? "wget: missing URL\nUsage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options." : 'BusyBox v1.37.0 (2024-09-26 21:31:42 UTC) multi-call binary.\n\nUsage: wget [-cqS] [--spider] [-O FILE] [-T SEC] URL...');
      return 1;
    }
    for (const text of call.operands) {
      const status = yield* fetchOne(p, call, text);
      if (status !== 0) return status;
    }
    return 0;
  },
};

function* fetchOne(p: Process, call: Invocation, text: string): Blocking<number> {
  const url = parseUrl(text);
  if (!url || !/^https?$/.test(url.scheme)) {
    yield* complain(p, call.flavour === 'gnu' ? `${text}: Unsupported scheme.` : `wget: not an http or ftp url: ${text}`);
    return 1;
  }
  const seconds = call.options.value('T');
  try {
    return yield* within(p, seconds === undefined ? undefined : Number(seconds) * 1000, 'transfer', transfer(p, call, url, text, 0));
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    const [status, words] = explain(error.failure, url, call);
    if (call.flavour === 'busybox' || !call.options.has('q')) yield* complain(p, words);
    return status;
  }
}

function explain(failure: Failure, url: Url, { flavour }: Invocation): [number, string] {
  const busybox = flavour === 'busybox';
  const words = { ECONNREFUSED: 'Connection refused', EHOSTUNREACH: 'No route to host', ETIMEDOUT: 'Connection timed out', ENETUNREACH: 'Network is unreachable' } as Record<string, string>;
  switch (failure.kind) {
    case 'resolve': return busybox ? [1, `wget: bad address '${failure.host}${url.port === 80 ? '' : `:${url.port}`}'`] : [4, `wget: unable to resolve host address '${failure.host}'`];
    case 'connect': return busybox ? [1, `wget: can't connect to remote host (${failure.address}): ${words[failure.code] ?? failure.code}`] : [4, `failed: ${words[failure.code] ?? failure.code}.`];
    case 'certificate': return busybox ? [1, 'wget: TLS error from peer (alert code 80): internal error'] : [5, `ERROR: cannot verify ${url.host}'s certificate, issued by 'CN=${failure.certificate.issuer}':\n  Unable to locally verify the issuer's authority.\nTo connect to ${url.host} insecurely, use \`--no-check-certificate'.`];
    case 'handshake': return [busybox ? 1 : 4, busybox ? 'wget: error getting response: Connection reset by peer' : 'Unable to establish SSL connection.'];
    case 'empty': return busybox ? [1, 'wget: error getting response'] : [4, 'No data received.'];
    case 'timeout': return busybox ? [1, 'wget: download timed out'] : [4, 'failed: Connection timed out.'];
  }
}

function* transfer(p: Process, call: Invocation, url: Url, text: string, redirects: number): Blocking<number> {
  const { options, flavour } = call;
  const body = options.has('post-data') ? encode(options.value('post-data')!) : undefined;
  const headers: Record<string, string> = { Host: url.port === 80 ? url.host : `${url.host}:${url.port}`, 'User-Agent': options.value('U') ?? (flavour === 'gnu' ? 'Wget/1.25.0' : 'Wget'), Accept: '*/*', Connection: 'close' };
  if (body) Object.assign(headers, { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(body.length) });
  for (const line of options.values('header')) headers[line.split(':')[0]!] = line.split(':').slice(1).join(':').trim();
  const quiet = options.has('q');
  const log = function* (words: string): Blocking<void> {
    if (!quiet) yield* p.write(2, words);
  };
  if (flavour === 'gnu') yield* log(`--${strftime('%F %T', p.now)}--  ${text}\n`);
  const method = options.value('method') ?? (options.has('spider') ? 'HEAD' : body ? 'POST' : 'GET');
  const { socket, reader, head, status, address } = yield* exchange(p, url, { method, headers, body, insecure: options.has('no-check-certificate') });
  try {
    yield* log(flavour === 'gnu' ? `Connecting to ${url.host} (${url.host})|${address}|:${url.port}... connected.\nHTTP request sent, awaiting response... ${status} ${head.start.split(' ').slice(2).join(' ')}\n` : `Connecting to ${url.host}${url.port === 80 ? '' : `:${url.port}`} (${address}:${url.port})\n`);
    if (options.has('S')) yield* p.write(2, `  ${[head.start, ...head.lines].join('\n  ')}\n`);
    const location = head.headers.location;
    if (location !== undefined && status >= 300 && status < 400 && redirects < 20) {
      const next = parseUrl(/^[a-z]+:\/\//i.test(location) ? location : `${url.scheme}://${url.host}:${url.port}${location}`)!;
      return yield* transfer(p, call, next, location, redirects + 1);
    }
    if (status >= 400) {
      if (flavour === 'busybox') yield* complain(p, `wget: server returned error: ${head.start}`);
      else yield* log(`${strftime('%F %T', p.now)} ERROR ${status}: ${head.start.split(' ').slice(2).join(' ')}.\n\n`);
      return flavour === 'gnu' ? 8 : 1;
    }
    if (options.has('spider')) {
      yield* log('remote file exists\n');
      return 0;
    }
    const output = options.value('O') ?? `${options.has('P') ? `${options.value('P')}/` : ''}${url.target.split('?')[0]!.split('/').pop() || 'index.html'}`;
    const file = (output === '-' ? p.file(1) : open(p, output, { write: true, create: true, truncate: true })).retain();
    if (flavour === 'busybox') yield* log(output === '-' ? 'writing to stdout\n' : `saving to '${output}'\n`);
    else yield* log(`Length: ${head.headers['content-length'] ?? 'unspecified'} [${head.headers['content-type'] ?? 'text/html'}]\nSaving to: '${output === '-' ? 'STDOUT' : output}'\n\n`);
    const size = yield* reader.stream(head, true, (bytes) => file.write(bytes));
    file.release();
    const name = output === '-' ? '-' : output;
    yield* log(flavour === 'busybox' ? `${name.padEnd(20)} 100% |${'*'.repeat(32)}| ${String(size).padStart(5)}  0:00:00 ETA\n${output === '-' ? 'written to stdout' : `'${output}' saved`}\n` : `${strftime('%F %T', p.now)} (${(size / 1024).toFixed(1)} KB/s) - '${output}' saved [${size}]\n\n`);
    return 0;
  } finally {
    socket.release();
  }
}
