/** What require() finds: the modules that small servers use. Others say that they are not there. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { connect, listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, readDirectory, readText, stat, writeFile } from '../../kernel/files.ts';
import { headerName, HttpReader, statusLine } from '../../kernel/http1.ts';
import { resolve } from '../../kernel/resolver.ts';
import { strftime } from '../dates.ts';
import { emitter, type Runtime } from './runtime.ts';
import { builtin, Callable, Dictionary, fail, makeError, Thrown, toNumber, toText, type Value } from './values.ts';

type Maker = (runtime: Runtime) => Dictionary;

/** An Errno as Node reports it: `ENOENT: no such file or directory, open 'x'`. */
function systemError(error: Errno, call: string, path: string): Thrown {
  const value = makeError('Error', `${error.code}: ${error.goText}, ${call} '${path}'`);
  value.set('code', error.code);
  value.set('path', path);
  return new Thrown(value);
}

function attempt<T>(call: string, path: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof Errno) throw systemError(error, call, path);
    throw error;
  }
}

const os: Maker = ({ p }) => new Dictionary({
  EOL: '\n', hostname: builtin('hostname', () => p.ns.uts.hostname), platform: builtin('platform', () => 'linux'), arch: builtin('arch', () => 'x64'), type: builtin('type', () => 'Linux'), tmpdir: builtin('tmpdir', () => '/tmp'),
  homedir: builtin('homedir', () => p.env.get('HOME') ?? '/root'), uptime: builtin('uptime', () => Math.round((p.now - p.startedAt) / 10) / 100), cpus: builtin('cpus', () => [new Dictionary({ model: 'virtual' }), new Dictionary({ model: 'virtual' })]),
  totalmem: builtin('totalmem', () => 8 * 2 ** 30), freemem: builtin('freemem', () => 6 * 2 ** 30), networkInterfaces: builtin('networkInterfaces', () => new Dictionary()),
});

const fs: Maker = ({ p }) => new Dictionary({
  readFileSync: builtin('readFileSync', ([path, encoding]) => {
    const text = attempt('open', toText(path), () => readText(p, toText(path)));
    return encoding === undefined ? new Dictionary({ text }, 'Buffer') : text;
  }),
  writeFileSync: builtin('writeFileSync', ([path, content]) => attempt('open', toText(path), () => writeFile(p, toText(path), toText(content)))),
  appendFileSync: builtin('appendFileSync', ([path, content]) => attempt('open', toText(path), () => writeFile(p, toText(path), (lookup(p, toText(path)) ? readText(p, toText(path)) : '') + toText(content)))),
  existsSync: builtin('existsSync', ([path]) => lookup(p, toText(path)) !== undefined),
  readdirSync: builtin('readdirSync', ([path]) => attempt('scandir', toText(path), () => readDirectory(p, toText(path)))),
  statSync: builtin('statSync', ([path]) => {
    const node = attempt('stat', toText(path), () => stat(p, toText(path)));
    return new Dictionary({ size: node.kind === 'file' ? node.size : 4096, isFile: builtin('isFile', () => node.kind === 'file'), isDirectory: builtin('isDirectory', () => node.kind === 'directory') });
  }),
});

const path: Maker = ({ p }) => {
  const normal = (text: string): string => {
    const out: string[] = [];
    for (const part of text.split('/')) if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
    return (text.startsWith('/') ? '/' : '') + out.join('/') || '.';
  };
  return new Dictionary({
    sep: '/', join: builtin('join', (args) => normal(args.map(toText).join('/'))), basename: builtin('basename', ([text, end]) => toText(text).split('/').pop()!.replace(end === undefined ? '' : toText(end), '')), dirname: builtin('dirname', ([text]) => toText(text).replace(/\/?[^/]*$/, '') || '.'),
    extname: builtin('extname', ([text]) => /\.[^./]*$/.exec(toText(text))?.[0] ?? ''), resolve: builtin('resolve', (args) => normal([p.cwd, ...args.map(toText)].reduce((at, part) => (part.startsWith('/') ? part : `${at}/${part}`)))),
  });
};

/** A stream socket as net.connect gives it. */
function socketObject(runtime: Runtime, dial: () => Blocking<import('../../kernel/socket.ts').Socket>): Dictionary {
  const object = new Dictionary({}, 'Socket'), emit = emitter(runtime, object), { p } = runtime;
  const outgoing: Uint8Array[] = [];
  let socket: import('../../kernel/socket.ts').Socket | undefined, ended = false;
  const flush = function* (): Blocking<void> {
    while (socket && outgoing.length > 0) yield* socket.write(outgoing.shift()!);
    if (socket && ended) socket.finish();
  };
  runtime.hold();
  p.thread((function* () {
    try {
      socket = (yield* dial()).retain();
      emit('connect');
      yield* flush();
      for (let bytes = yield* socket.read(65536); bytes.length > 0; bytes = yield* socket.read(65536)) emit('data', new Dictionary({ text: decode(bytes) }, 'Buffer'));
      emit('end');
      socket.release();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      const value = makeError('Error', error.message === error.code ? `connect ${error.code}` : error.message);
      value.set('code', error.code);
      emit('error', value);
    }
    emit('close');
    runtime.letGo();
  })());
  object.set('write', builtin('write', ([data]) => {
    outgoing.push(encode(toText(data)));
    p.thread(flush());
    return true;
  }));
  object.set('end', builtin('end', ([data]) => {
    if (data !== undefined) outgoing.push(encode(toText(data)));
    ended = true;
    p.thread(flush());
    return object;
  }));
  object.set('destroy', object.get('end'));
  object.set('setTimeout', builtin('setTimeout', () => object));
  object.set('setEncoding', builtin('setEncoding', () => object));
  return object;
}

const net: Maker = (runtime) => {
  const connectTo = builtin('connect', (args) => {
    const options = args[0] instanceof Dictionary ? args[0] : new Dictionary({ port: args[0], host: typeof args[1] === 'string' ? args[1] : 'localhost' });
    const host = toText(options.get('host') ?? 'localhost'), port = toNumber(options.get('port'));
    const object = socketObject(runtime, function* () {
      const found = yield* resolve(runtime.p, host);
      if (!('addresses' in found)) throw new NameError(host);
      try {
        return yield* connect(runtime.p, found.addresses[0]!, port);
      } catch (error) {
        if (error instanceof Errno) throw new ConnectError(error.code, found.addresses[0]!, port);
        throw error;
      }
    });
    const callback = args.find((arg) => arg instanceof Callable);
    if (callback) runtime.postJob(function* () {
      yield* runtime.interpreter.call(object.get('on'), object, ['connect', callback]);
    });
    return object;
  });
  return new Dictionary({ connect: connectTo, createConnection: connectTo });
};

class NameError extends Errno {
  constructor(host: string) {
    super('ENOENT');
    this.message = `getaddrinfo ENOTFOUND ${host}`;
  }
}

class ConnectError extends Errno {
  constructor(code: Errno['code'], address: string, port: number) {
    super(code);
    this.message = `connect ${code} ${address}:${port}`;
  }
}

const http: Maker = (runtime) => new Dictionary({
  createServer: builtin('createServer', (args) => server(runtime, args.find((arg) => arg instanceof Callable))),
  STATUS_CODES: new Dictionary(Object.fromEntries([200, 301, 404, 500, 503].map((code) => [String(code), statusLine(code).split(' ').slice(2).join(' ')]))),
});

function server(runtime: Runtime, handler: Value): Dictionary {
  const object = new Dictionary({}, 'Server'), emit = emitter(runtime, object), { p } = runtime;
  let open: { close(): void } | undefined;
  object.set('listen', builtin('listen', (args) => {
    const port = args[0] instanceof Dictionary ? toNumber(args[0].get('port')) : toNumber(args[0] ?? 0);
    let accepting: ReturnType<typeof listen>;
    try {
      accepting = listen(p, port, typeof args[1] === 'string' && /^127\./.test(args[1]) ? args[1] : '0.0.0.0');
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      const value = makeError('Error', `listen ${error.code}: ${error.goText} :::${port}`);
      value.set('code', error.code);
      if (!emit('error', value)) runtime.postJob(function* () {
        throw new Thrown(value);
      });
      return object;
    }
    open = accepting;
    runtime.hold();
    p.thread((function* () {
      for (;;) {
        const connection = yield* accepting.accept();
        if (!connection) break;
        p.thread(serve(runtime, handler, connection.retain(), emit));
      }
      emit('close');
      runtime.letGo();
    })());
    emit('listening');
    runtime.post(args.find((arg) => arg instanceof Callable));
    return object;
  }));
  object.set('close', builtin('close', ([callback]) => {
    open?.close();
    open = undefined;
    runtime.post(callback);
    return object;
  }));
  object.set('address', builtin('address', () => new Dictionary({ address: '::', family: 'IPv6', port: 0 })));
  return object;
}

/** Requests of one connection, one after the other, each handed to the script. */
function* serve(runtime: Runtime, handler: Value, connection: import('../../kernel/socket.ts').Socket, emit: (event: string, ...args: Value[]) => boolean): Blocking<void> {
  const reader = new HttpReader(connection);
  try {
    for (;;) {
      const head = yield* reader.head();
      if (!head) return;
      const [method = 'GET', url = '/'] = head.start.split(' ');
      const body = yield* reader.body(head, false);
      const answer = new Answer(runtime, method);
      const request = new Dictionary({ method, url, httpVersion: '1.1', headers: new Dictionary(head.headers), socket: new Dictionary({ remoteAddress: `::ffff:${connection.remote.split(':')[0]}` }) }, 'IncomingMessage');
      const emitRequest = emitter(runtime, request);
      if (handler === undefined) emit('request', request, answer.object);
      else runtime.post(handler, [request, answer.object]);
      runtime.postJob(function* () {
        if (body.length > 0) emitRequest('data', new Dictionary({ text: decode(body) }, 'Buffer'));
        emitRequest('end');
      });
      yield* answer.done();
      yield* connection.write(answer.bytes());
      if (/close/i.test(head.headers.connection ?? '')) return;
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    connection.release();
  }
}

/** ServerResponse. */
class Answer {
  readonly object = new Dictionary({ statusCode: 200 }, 'ServerResponse');
  readonly #runtime: Runtime;
  readonly #method: string;
  readonly #headers = new Map<string, string>();
  #body = '';
  #ended = false;
  readonly #wake: (() => void)[] = [];

  constructor(runtime: Runtime, method: string) {
    this.#runtime = runtime;
    this.#method = method;
    const { object } = this;
    const emit = emitter(runtime, object);
    object.set('setHeader', builtin('setHeader', ([name, value]) => {
      this.#headers.set(toText(name), toText(value));
      return object;
    }));
    object.set('writeHead', builtin('writeHead', (args) => {
      object.set('statusCode', args[0]);
      const headers = args.find((arg) => arg instanceof Dictionary);
      if (headers instanceof Dictionary) for (const [name, value] of headers.properties) this.#headers.set(name, toText(value));
      return object;
    }));
    object.set('write', builtin('write', ([data]) => {
      this.#body += toText(data);
      return true;
    }));
    object.set('end', builtin('end', ([data]) => {
      if (this.#ended) throw fail('Error', 'write after end');
      if (data !== undefined && !(data instanceof Callable)) this.#body += toText(data);
      this.#ended = true;
      for (const wake of this.#wake) wake();
      emit('finish');
      return object;
    }));
  }

  *done(): Blocking<void> {
    while (!this.#ended) yield (wake) => {
      this.#wake.push(wake);
      return () => {};
    };
  }

  bytes(): Uint8Array {
    const body = encode(this.#body);
    const names = new Set([...this.#headers.keys()].map((name) => name.toLowerCase()));
    const own: [string, string][] = [['Date', strftime('%a, %d %b %Y %T GMT', this.#runtime.p.now)], ['Connection', 'keep-alive'], ['Keep-Alive', 'timeout=5'], ['Content-Length', String(body.length)]];
    const lines = [...this.#headers, ...own.filter(([name]) => !names.has(name.toLowerCase()))].map(([name, value]) => `${/[A-Z]/.test(name) ? name : headerName(name)}: ${value}\r\n`).join('');
    return encode(`${statusLine(toNumber(this.object.get('statusCode')))}\r\n${lines}\r\n${this.#method === 'HEAD' ? '' : this.#body}`);
  }
}



export const modules: Record<string, Maker> = { os, fs, path, net, http };

