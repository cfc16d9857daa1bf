/** What net and http are made of: streams and requests of the simulated network, told to the script by callbacks. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Channel } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { connect, listen } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import { HttpReader } from '../../../kernel/http1.ts';
import { resolve } from '../../../kernel/resolver.ts';
import type { Socket } from '../../../kernel/socket.ts';
import { exchange, TransferError } from '../../http-client.ts';
import { NETWORK } from '../library/places.ts';
import { strftime } from '../../dates.ts';
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';
import { numberOf } from '../system-errors.ts';

type Callbacks = Record<string, Value>;

/** Errors of the network in Node's words. */
function networkError(core: Core, code: string, call: string, address: string, port: number, host?: string): Error {
  const { interpreter: run } = core.runtime;
  const placed = (error: Error): Error => {
    const line = NETWORK[call];
    return line === undefined ? error : Object.defineProperty(error, 'stack', { value: `Error: ${error.message}\n${line}`, writable: true, configurable: true });
  };
  if (call === 'getaddrinfo') return placed(run.failure('Error', `getaddrinfo ${code} ${host}`, { errno: code === 'EAI_AGAIN' ? -3001 : -3008, code, syscall: call, hostname: host }));
  const words = call === 'listen' && code === 'EADDRINUSE' ? 'address already in use ' : call === 'listen' && code === 'EACCES' ? 'permission denied ' : '';
  const shown = call === 'listen' ? `${call} ${code}: ${words}${address}:${port}` : `${call} ${code} ${address}:${port}`;
  return placed(run.failure('Error', shown, { ...(call === 'listen' ? { code, errno: numberOf(code) } : { errno: numberOf(code), code }), syscall: call, address, port }));
}

function* dial(core: Core, host: string, port: number): Blocking<Socket | Error> {
  const { p } = core.runtime, found = yield* resolve(p, host);
  if (!('addresses' in found)) return networkError(core, found.failure === 'not-found' ? 'ENOTFOUND' : 'EAI_AGAIN', 'getaddrinfo', '', 0, host);
  const address = found.addresses[0]!;
  try {
    return yield* connect(p, address, port);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return networkError(core, error.code, 'connect', address, port);
  }
}

/** A stream: bytes come to `onData`; what is written is sent in order. */
function stream(core: Core, open: () => Blocking<Socket | Error>, callbacks: Callbacks): object {
  const { runtime } = core, { interpreter: run, p } = runtime, outgoing = new Channel<Uint8Array | 'end'>();
  let socket: Socket | undefined;
  runtime.hold();
  p.thread((function* (): Blocking<void> {
    const opened = yield* open();
    if (opened instanceof Error) runtime.post(callbacks['onError'], [opened]);
    else {
      socket = opened.retain();
      runtime.post(callbacks['onConnect'], [socket.local, socket.remote]);
      p.thread((function* (): Blocking<void> {
        try {
          for (let next = yield* outgoing.receive(); next !== undefined; next = yield* outgoing.receive()) {
            if (next === 'end') opened.finish();
            else yield* opened.write(next);
          }
        } catch (error) {
          if (!(error instanceof Errno)) throw error;
        }
      })());
      try {
        for (let bytes = yield* opened.read(65536); bytes.length > 0; bytes = yield* opened.read(65536)) runtime.post(callbacks['onData'], [core.buffer.wrap(bytes)]);
        runtime.post(callbacks['onEnd']);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        runtime.post(callbacks['onError'], [networkError(core, error.code, 'read', '', 0)]);
      }
      opened.release();
    }
    outgoing.close();
    runtime.post(callbacks['onClose']);
    runtime.letGo();
  })());
  return {
    write: run.native('write', (data) => outgoing.post(data instanceof Uint8Array ? new Uint8Array(data) : encode(String(data)))),
    end: run.native('end', () => outgoing.post('end')),
    destroy: run.native('destroy', () => {
      outgoing.post('end');
      socket?.finish();
    }),
  };
}

function listener(core: Core, port: number, host: Value, callbacks: Callbacks, serve: (socket: Socket) => Blocking<void>): object {
  const { runtime } = core, { interpreter: run, p } = runtime;
  const address = host === undefined || host === null ? '0.0.0.0' : String(host) === 'localhost' ? '127.0.0.1' : String(host).replace(/^::$/, '0.0.0.0').replace(/^::1$/, '127.0.0.1');
  const shown = host === undefined || host === null ? '::' : String(host), number = port || p.ns.network.ephemeralPort();
  let open: ReturnType<typeof listen> | undefined;
  try {
    if (number < 1024 && p.uid !== 0 && p.ns.network === undefined) throw new Errno('EACCES');
    open = listen(p, number, address);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const failed = networkError(core, error.code, 'listen', shown, number);
    Object.defineProperty(failed, 'stack', { value: `Error: ${failed.message}\n    at Server.setupListenHandle [as _listen2] (node:net:1941:16)\n    at listenInCluster (node:net:1998:12)\n    at Server.listen (node:net:2103:7)`, configurable: true, writable: true });
    runtime.post(callbacks['onError'], [failed]);
    return {};
  }
  runtime.hold();
  let held = true;
  const accepting = open;
  const letGo = (): void => {
    if (held) runtime.letGo();
    held = false;
  };
  p.thread((function* (): Blocking<void> {
    for (;;) {
      const socket = yield* accepting.accept();
      if (!socket) break;
      p.thread(serve(socket.retain()));
    }
  })());
  runtime.post(callbacks['onListening']);
  return {
    port: number, address: shown,
    close: run.native('close', () => {
      accepting.close();
      letGo();
    }),
    unref: run.native('unref', letGo),
  };
}

type Piece = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'end'; close: boolean };

/** One connection of a server of HTTP: request after request, each answered by the script. */
function* serveHttp(core: Core, callbacks: Callbacks, socket: Socket): Blocking<void> {
  const { runtime } = core, { interpreter: run } = runtime, reader = new HttpReader(socket);
  runtime.post(callbacks['onAccept']);
  try {
    for (;;) {
      const head = yield* reader.head();
      if (!head) return;
      const [method = 'GET', url = '/', version = 'HTTP/1.1'] = head.start.split(' ');
      const body = yield* reader.body(head, false), pieces = new Channel<Piece>();
      const rawHeaders = head.lines.flatMap((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
      runtime.post(callbacks['onRequest'], [
        { method, url, httpVersion: version.replace('HTTP/', ''), headers: { ...head.headers }, rawHeaders, remote: socket.remote, local: socket.local }, core.buffer.wrap(body),
        { write: run.native('write', (data) => pieces.post({ kind: 'bytes', bytes: data instanceof Uint8Array ? new Uint8Array(data) : encode(String(data)) })), end: run.native('end', (close) => pieces.post({ kind: 'end', close: Boolean(close) })), date: run.native('date', () => strftime('%a, %d %b %Y %T GMT', runtime.p.now)) },
      ]);
      let close = false;
      for (;;) {
        const piece = (yield* pieces.receive())!;
        if (piece.kind === 'bytes') yield* socket.write(piece.bytes);
        else {
          close = piece.close;
          break;
        }
      }
      if (close || /close/i.test(head.headers['connection'] ?? '') || version === 'HTTP/1.0') return;
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    socket.release();
  }
}

export function socketsBinding(core: Core): object {
  const { runtime } = core, { interpreter: run, p } = runtime;
  return {
    connect: run.native('connect', (host, port, callbacks) => stream(core, () => dial(core, String(host), Number(port)), callbacks as Callbacks)),
    listen: run.native('listen', (port, host, callbacks) => {
      const own = callbacks as Callbacks;
      return listener(core, Number(port), host, own, function* (socket) {
        // Each connection is a stream of the script's, which it gets with its callbacks to fill in.
        const inner: Callbacks = {}, ready = new Channel<true>(), begun = new Channel<true>();
        const made = stream(core, function* () {
          yield* ready.receive();
          begun.post(true);
          return socket;
        }, inner);
        runtime.post(own['onConnection'], [made, inner, socket.remote]);
        // What comes before the script listens must not be lost.
        runtime.postJob(function* () {
          ready.post(true);
        });
        yield* begun.receive();
        socket.release();
      });
    }),
    listenHttp: run.native('listenHttp', (port, host, callbacks) => listener(core, Number(port), host, callbacks as Callbacks, (socket) => serveHttp(core, callbacks as Callbacks, socket))),
    request: run.native('request', (message, callbacks) => {
      const { method, host, port, path, headers, body, secure } = message as { method: string; host: string; port: number; path: string; headers: Record<string, string>; body: Uint8Array; secure: boolean };
      const { onResponse, onError } = callbacks as Callbacks;
      runtime.hold();
      p.thread((function* (): Blocking<void> {
        try {
          const found = yield* exchange(p, { scheme: secure ? 'https' : 'http', user: undefined, host, port, target: path }, { method, headers, body: body.length > 0 ? new Uint8Array(body) : undefined, insecure: false });
          const content = method === 'HEAD' ? new Uint8Array() : yield* found.reader.body(found.head, true);
          const [, status = '0', text = ''] = /^HTTP\/[\d.]+ (\d+) ?(.*)$/.exec(found.head.start) ?? [];
          found.socket.release();
          runtime.post(onResponse, [{ status: Number(status), statusMessage: text, headers: { ...found.head.headers }, lines: [...found.head.lines] }, core.buffer.wrap(content)]);
        } catch (error) {
          if (!(error instanceof TransferError) && !(error instanceof Errno)) throw error;
          runtime.post(onError, [transferError(core, error, host)]);
        }
        runtime.letGo();
      })());
    }),
    lookup: run.native('lookup', (host, callback) => {
      runtime.hold();
      p.thread((function* (): Blocking<void> {
        const found = yield* resolve(p, String(host));
        if ('addresses' in found) runtime.post(callback, [null, found.addresses[0], 4]);
        else runtime.post(callback, [networkError(core, found.failure === 'not-found' ? 'ENOTFOUND' : 'EAI_AGAIN', 'getaddrinfo', '', 0, String(host))]);
        runtime.letGo();
      })());
    }),
  };
}

function transferError(core: Core, error: TransferError | Errno, host: string): Error {
  const { interpreter: run } = core.runtime;
  if (error instanceof Errno) return run.failure('Error', 'socket hang up', { code: 'ECONNRESET' });
  const { failure } = error;
  if (failure.kind === 'resolve') return networkError(core, 'ENOTFOUND', 'getaddrinfo', '', 0, host);
  if (failure.kind === 'connect') return networkError(core, failure.code, 'connect', failure.address, failure.port);
  if (failure.kind === 'certificate') return run.failure('Error', 'self-signed certificate', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  return run.failure('Error', 'socket hang up', { code: 'ECONNRESET' });
}
