/** busybox's httpd: it serves the files of a folder, one request a connection. */
import { WaitQueue, type Blocking } from '../kernel/blocking.ts';
import { encode, NO_BYTES } from '../kernel/bytes.ts';
import { openNull } from '../kernel/devices.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readFile } from '../kernel/files.ts';
import { statusLine } from '../kernel/http1.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { decodePath, servePort, type HttpAnswer, type HttpRequest } from './http-server.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

/** What it needs and is not here. */
const ABSENT: Readonly<Record<string, string>> = { i: 'inetd mode', m: 'encrypted passwords', r: 'authentication', c: 'a configuration file' };

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.(txt|h|c|cc|cpp)$/, 'text/plain'], [/\.html?$/, 'text/html'], [/\.jpe?g$/, 'image/jpeg'], [/\.gif$/, 'image/gif'], [/\.png$/, 'image/png'], [/\.svg$/, 'image/svg+xml'],
  [/\.css$/, 'text/css'], [/\.js$/, 'application/javascript'], [/\.wav$/, 'audio/wav'], [/\.avi$/, 'video/x-msvideo'], [/\.(qt|mov)$/, 'video/quicktime'], [/\.mpe?g$/, 'video/mpeg'], [/\.midi?$/, 'audio/midi'], [/\.mp3$/, 'audio/mpeg'],
];

/** What it says of an answer that is no file. */
const WORDS: Readonly<Record<number, string>> = { 400: 'Unsupported method', 404: 'The requested URL was not found', 501: 'The requested method is not recognized' };

export const busyboxHttpd: Tool = {
  name: 'httpd', only: 'busybox', summary: 'Serve the files of a folder',
  options: [...['i', 'f', 'v'].map((short) => ({ short })), ...['c', 'p', 'u', 'r', 'h', 'm', 'e', 'd'].map((short) => ({ short, value: true as const }))],
  *run(p, call) {
    const { options } = call, text = options.value('e') ?? options.value('d');
    if (text !== undefined) {
      yield* p.write(1, options.has('e') ? Array.from(encode(text), (byte) => (/[0-9A-Za-z]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `&#${byte};`)).join('') : decodePath(text.replaceAll('+', ' ')));
      return 0;
    }
    const absent = Object.keys(ABSENT).find((letter) => options.has(letter)), home = options.value('h');
    if (absent !== undefined) return yield* fail(p, `-${absent} (${ABSENT[absent]}) is not simulated`);
    if (home !== undefined && lookup(p, home)?.kind !== 'directory') return yield* fail(p, `can't change directory to '${home}': ${lookup(p, home) ? 'Not a directory' : 'No such file or directory'}`);
    const place = placeOf(options.value('p') ?? '80');
    if (!place) return yield* fail(p, `bad address '${options.value('p')}'`);
    return yield* options.has('f') ? foreground(p, call, place, home) : background(p, call, place, home);
  },
};

function* fail(p: Process, words: string): Blocking<number> {
  yield* complain(p, `httpd: ${words}`);
  return 1;
}

interface Place { address: string; port: number }

function placeOf(text: string): Place | undefined {
  const [, address, port] = /^(?:([\d.]+|\*):)?(\d+)$/.exec(text) ?? [];
  return port === undefined ? undefined : { address: address === undefined || address === '*' ? '0.0.0.0' : address, port: Number(port) };
}

const MOST_PORT = 65_535;

/** @throws EADDRINUSE, EADDRNOTAVAIL */
function serve(p: Process, { options }: Invocation, { address, port }: Place, home: string | undefined): void {
  if (port > MOST_PORT) throw new Errno('EADDRNOTAVAIL');
  if (home !== undefined) p.cwd = p.ns.mounts.locate(home, p.cwd).absolute;
  const verbose = options.all.filter(({ name }) => name === 'v').length;
  servePort(p, port, (request) => reply(p, request, verbose), address);
}

function* foreground(p: Process, call: Invocation, place: Place, home: string | undefined): Blocking<number> {
  try {
    serve(p, call, place, home);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* fail(p, `bind: ${error.strerror}`);
  }
  yield* new WaitQueue().until(() => false);
  return 0;
}

/** The parent ends when its child listens. */
function* background(p: Process, call: Invocation, place: Place, home: string | undefined): Blocking<number> {
  const begun = new WaitQueue();
  let outcome: { error?: Errno } | undefined;
  const nothing = openNull();
  p.fork(function* (child) {
    try {
      serve(child, call, place, home);
      outcome = {};
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      outcome = { error };
    }
    begun.wakeAll();
    if (outcome.error) return 1;
    yield* new WaitQueue().until(() => false);
    return 0;
  }, { session: {}, files: new Map([0, 1, 2].map((fd) => [fd, nothing])) });
  yield* begun.until(() => outcome !== undefined);
  return outcome?.error ? yield* fail(p, `bind: ${outcome.error.strerror}`) : 0;
}

function* reply(p: Process, request: HttpRequest, verbose: number): Blocking<HttpAnswer> {
  yield* p.compute(0.05);
  const answer = answerTo(p, request);
  if (verbose > 1 && answer.status !== 400) yield* complain(p, `${request.peer}: url:${request.path}`);
  if (verbose > 0) yield* complain(p, `${request.peer}: response:${answer.status}`);
  return answer;
}

function answerTo(p: Process, request: HttpRequest): HttpAnswer {
  const { method, path } = request;
  if (path.split('/').includes('..') || !path.startsWith('/')) return page(p, 400);
  const found = lookup(p, `.${path}`);
  if (found?.kind === 'directory' && !path.endsWith('/')) return page(p, 302, `${path}/`);
  const file = found?.kind === 'directory' ? `.${path}index.html` : `.${path}`, node = lookup(p, file);
  if (node?.kind !== 'file') return page(p, 404);
  if (method !== 'GET' && method !== 'HEAD') return page(p, 501);
  const content = readFile(p, file), { mtime } = node, tag = `"${Math.floor(mtime / 1000).toString(16)}-${content.length.toString(16)}"`;
  if (request.head.headers['if-none-match'] === tag) return { status: 304, headers: common(p, 'text/html'), body: NO_BYTES };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.head.headers['range'] ?? '') ?? [];
  const first = Number(from ?? 0), last = Math.min(content.length - 1, to ? Number(to) : Infinity), isPart = from !== undefined && first <= last, body = isPart ? content.subarray(first, last + 1) : content;
  const type = TYPES.find(([name]) => name.test(file))?.[1];
  return {
    // A part has the type of an answer that is no file.
    status: isPart ? 206 : 200, body,
    headers: [
      ...common(p, isPart ? 'text/html' : type), ...(isPart ? [['Content-Range', `bytes ${first}-${last}/${content.length}`] as [string, string]] : []),
      ['Accept-Ranges', 'bytes'], ['Last-Modified', strftime('%a, %d %b %Y %T GMT', mtime)], ['ETag', tag], ['Content-Length', String(body.length)],
    ],
  };
}

/** A file of no known type has none. */
const common = (p: Process, type: string | undefined): [string, string][] => [['Date', strftime('%a, %d %b %Y %T GMT', p.now)], ['Connection', 'close'], ...(type === undefined ? [] : [['Content-type', type] as [string, string]])];

function page(p: Process, status: number, location?: string): HttpAnswer {
  const title = statusLine(status).replace('HTTP/1.1 ', '');
  const body = WORDS[status] === undefined ? '' : `<HTML><HEAD><TITLE>${title}</TITLE></HEAD>\n<BODY><H1>${title}</H1>\n${WORDS[status]}\n</BODY></HTML>\n`;
  return { status, headers: [...common(p, 'text/html'), ...(location === undefined ? [] : [['Location', location] as [string, string]])], body: encode(body) };
}
