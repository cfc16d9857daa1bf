/** The module _sockets: streams of the simulated network for socket, http.server, Flask's server and the client of redis, all of them written in Python. */
import { anyOf, WaitQueue, type Blocking, type Park } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { connect, listen } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import { HttpReader } from '../../../kernel/http1.ts';
import { resolve } from '../../../kernel/resolver.ts';
import type { Socket } from '../../../kernel/socket.ts';
import { strftime } from '../../dates.ts';
import { within, TransferError } from '../../http-client.ts';
import { attempt } from './files.ts';
import type { Interpreter } from './interpreter.ts';
import { toNumber } from './operators.ts';
import { Bytes, List, Module, Native, NotSimulated, PyObject, Tuple, type Act, type Value } from './values.ts';

/** A port that is listened on, and who has come to it. */
interface Listening { readonly waiting: Socket[]; readonly came: WaitQueue; close(): void }

const made = (inside: unknown): PyObject => {
  const handle = new PyObject();
  handle.inside = inside;
  return handle;
};

const insideOf = <T>(handle: Value): T => (handle as PyObject).inside as T;

/** Waits for what `park` tells of, for signals, and for other threads where they may end the wait. Whether it was met in time. */
function* waitFor(run: Interpreter, met: () => boolean, park: Park, seconds: Value, stop: Value = null): Blocking<boolean> {
  const { p } = run, end = seconds === null || seconds === undefined ? Infinity : p.now + toNumber(seconds) * 1000;
  const alarm: Park = (wake) => {
    const entry = p.agenda.at(end, 'python waits for the network', wake);
    return () => p.agenda.cancel(entry);
  };
  while (!met()) {
    if (run.thread === null) yield* run.heed();
    if (p.now >= end || (stop !== null && (yield* run.truth(yield* run.call(stop, []))))) return false;
    try {
      yield anyOf(park, ...(run.thread === null ? [run.interruption.park] : []), ...(stop === null ? [] : [run.changed.park]), ...(end === Infinity ? [] : [alarm]));
    } catch (error) {
      if (!(error instanceof Errno) || error.code !== 'EINTR') throw error;
    }
    // Signals are the main thread's.
    if (run.thread === null) yield* run.heed();
  }
  return true;
}

/** A system call that may wait; its error in Python's words. */
function* trying<T>(run: Interpreter, body: Blocking<T>): Blocking<T> {
  try {
    return yield* body;
  } catch (error) {
    if (error instanceof Errno && error.code === 'EINTR') yield* run.heed();
    if (error instanceof Errno) attempt(run, null, () => {
      throw error;
    });
    if (error instanceof TransferError) throw run.error('TimeoutError', 'timed out');
    throw error;
  }
}

/** Everything sent as one piece is on its way before the process goes on. */
const bytesOf = (value: Value): Uint8Array => (value instanceof Bytes ? new Uint8Array(value.data) : encode(String(value)));

export function socketsModule(run: Interpreter): Module {
  const { p } = run, readers = new WeakMap<Socket, HttpReader>();
  const acts: Record<string, Act> = {
    hostname: () => p.ns.uts.hostname,
    date: () => strftime('%a, %d %b %Y %T GMT', p.now), log_date: () => strftime('%d/%b/%Y %T', p.now),
    absent: ([what]) => {
      throw new NotSimulated(String(what));
    },
    /** (handle, port) */
    listen: ([host, port]) => attempt(run, null, () => {
      const own = Number(port) || p.ns.network.ephemeralPort(), address = host === '' || host === '::' || host === null ? '0.0.0.0' : host === 'localhost' || host === '::1' ? '127.0.0.1' : String(host);
      const open = listen(p, own, address), waiting: Socket[] = [], came = new WaitQueue();
      p.thread((function* (): Blocking<void> {
        for (;;) {
          let socket: Socket | undefined;
          try {
            socket = yield* open.accept();
          } catch (error) {
            // A signal came, which the thread that waits for `came` takes note of.
            if (error instanceof Errno && error.code === 'EINTR') continue;
            throw error;
          }
          if (!socket) return;
          waiting.push(socket);
          came.wakeAll();
        }
      })());
      return new Tuple([made({ waiting, came, close: open.close } satisfies Listening), own]);
    }),
    /** (handle, address of the other side), None where the time is over or `stop` says so */
    *accept([handle, seconds, stop = null]) {
      const { waiting, came } = insideOf<Listening>(handle);
      if (!(yield* waitFor(run, () => waiting.length > 0, came.park, seconds, stop))) return null;
      const socket = waiting.shift()!;
      return new Tuple([made(socket), socket.remote, socket.local]);
    },
    *connect([host, port, seconds]) {
      const found = yield* resolve(p, String(host));
      if (!('addresses' in found)) return found.failure === 'not-found' ? 'not-found' : 'no-answer';
      const socket = (yield* trying(run, within(p, seconds === null ? undefined : toNumber(seconds) * 1000, 'connect', connect(p, found.addresses[0]!, Number(port))))).retain();
      return new Tuple([made(socket), socket.local, socket.remote]);
    },
    *recv([handle, size, seconds]) {
      const socket = insideOf<Socket>(handle);
      if (!(yield* waitFor(run, () => socket.readable(), socket.readPark, seconds))) return null;
      return new Bytes((yield* trying(run, socket.read(Number(size)))).slice());
    },
    *send([handle, data]) {
      const bytes = bytesOf(data);
      try {
        yield* trying(run, insideOf<Socket>(handle).write(bytes));
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
      }
      return bytes.length;
    },
    ready: ([handle]) => {
      const inside = insideOf<Listening | Socket>(handle);
      return 'waiting' in inside ? inside.waiting.length > 0 : inside.readable();
    },
    /** Waits until one of the handles has something to take. */
    *wait([handles, seconds, stop = null]) {
      const all = (yield* run.items(handles)).map((one) => insideOf<Listening | Socket>(one));
      return yield* waitFor(run, () => all.some((one) => ('waiting' in one ? one.waiting.length > 0 : one.readable())), anyOf(...all.map((one) => ('waiting' in one ? one.came.park : one.readPark))), seconds, stop);
    },
    finish: ([handle]) => (insideOf<Socket>(handle).finish(), null),
    close: ([handle]) => {
      const inside = insideOf<Listening | Socket>(handle);
      if ('waiting' in inside) inside.close();
      else inside.release();
      return null;
    },
    /** The addresses of a name; a text where there are none. */
    *resolve([host]) {
      const found = yield* resolve(p, String(host));
      return 'addresses' in found ? new List([...found.addresses]) : found.failure;
    },
    /** The next request of HTTP on a stream: (request line, [(name, value)], body); None at its end. */
    *request([handle]) {
      const socket = insideOf<Socket>(handle), reader = readers.get(socket) ?? new HttpReader(socket);
      readers.set(socket, reader);
      const head = yield* reader.head();
      if (!head) return null;
      const body = yield* reader.body(head, false);
      return new Tuple([head.start, new List(head.lines.map((line) => new Tuple([line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))), new Bytes(body.slice())]);
    },
  };
  return new Module('_sockets', Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, new Native(name, act)])));
}
