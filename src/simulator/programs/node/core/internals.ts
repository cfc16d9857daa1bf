/** What the library's JavaScript cannot do itself: inspecting, hashes, other programs, standard input. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { adler32 } from '../../../kernel/adler.ts';
import { concat, decode, encode } from '../../../kernel/bytes.ts';
import { crc32 } from '../../../kernel/crc.ts';
import { deflate, DeflateError, inflate } from '../../../kernel/deflate.ts';
import { compress, decompress, isCompressed } from '../../../kernel/gzip-format.ts';
import { Errno } from '../../../kernel/errno.ts';
import { pipe } from '../../../kernel/pipe.ts';
import { openNull } from '../../../kernel/devices.ts';
import { sha256 } from '../../../kernel/sha256.ts';
import type { Process } from '../../../kernel/process.ts';
import { parseSignal, SIGNALS } from '../../../kernel/signals.ts';
import { md5, sha1 } from '../../../kernel/hashes.ts';
import { sha512 } from '../../../kernel/sha512.ts';
import { bytesOf } from '../buffer.ts';
import { format } from '../format.ts';
import { DEFAULTS, inspect } from '../inspect.ts';
import { received } from '../globals.ts';
import { isObject, NotSimulated } from '../language/interpreter.ts';
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';
import { emittedFrames } from '../library/places.ts';
import { awaitedFrom, stackOf } from '../language/stacks.ts';
import { Pledge } from '../promises.ts';

const HASHES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | string>> = { md5, sha1, sha256, sha512 };

/** Bytes of a block, for HMAC. */
const BLOCK: Readonly<Record<string, number>> = { md5: 64, sha1: 64, sha256: 64, sha512: 128 };

function digest(name: string, bytes: Uint8Array): Uint8Array {
  const made = HASHES[name]!(bytes);
  return typeof made === 'string' ? bytesOf(made, 'hex') : made;
}

function hmac(name: string, key: Uint8Array, data: Uint8Array): Uint8Array {
  const block = BLOCK[name]!, padded = new Uint8Array(block);
  padded.set(key.length > block ? digest(name, key) : key);
  return digest(name, concat([padded.map((byte) => byte ^ 0x5c), digest(name, concat([padded.map((byte) => byte ^ 0x36), data]))]));
}

const ZLIB = Uint8Array.of(0x78, 0x9c);

/** What node's zlib makes of bytes. */
function zlib(kind: string, bytes: Uint8Array): Uint8Array | string {
  if (kind === 'gzip') return compress(bytes);
  if (kind === 'deflate') return concat([ZLIB, deflate(bytes), adler32(bytes)]);
  if (kind === 'deflateRaw') return deflate(bytes);
  const packed = isCompressed(bytes), header = bytes.length >= 2 && (bytes[0]! & 15) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;
  if (bytes.length === 0) return 'unexpected end of file';
  if ((kind === 'gunzip' && !packed) || (kind === 'inflate' && !header) || (kind === 'unzip' && !packed && !header)) return 'incorrect header check';
  try {
    return packed && kind !== 'inflateRaw' ? decompress(bytes) : inflate(bytes, kind === 'inflateRaw' ? 0 : 2).data;
  } catch (error) {
    if (!(error instanceof DeflateError)) throw error;
    return /end/.test(error.message) ? 'unexpected end of file' : /crc/.test(error.message) ? 'incorrect data check' : 'invalid block type';
  }
}

/** A child that runs: bytes for its input, undefined for their end. */
interface Live { child?: Process; write?: (bytes: Uint8Array | undefined) => void }

interface Spawned { status: number; signal: string | null; stdout: Uint8Array; stderr: Uint8Array; error?: string; pid: number }

/** Starts another program at once; what it gives runs to its end, and tells what it writes as it comes. */
function spawned(core: Core, argv: string[], options: Record<string, Value>, tell?: (kind: string, bytes: Uint8Array) => void, live?: Live): Blocking<Spawned> {
  const { p } = core.runtime, inherit = options['stdio'] === 'inherit', out = pipe(), err = pipe(), input = pipe();
  input.write.retain();
  const env = isObject(options['env']) ? new Map(Object.entries(options['env'] as Record<string, string>)) : new Map(p.env);
  const files = inherit ? new Map([0, 1, 2].flatMap((fd) => (p.files.has(fd) ? [[fd, p.file(fd)] as const] : []))) : new Map([[0, options['input'] === undefined && !live ? openNull() : input.read], [1, out.write], [2, err.write]] as const);
  let child: Process;
  try {
    child = p.spawn({ argv, env, files: new Map(files), ...(typeof options['cwd'] === 'string' ? { cwd: options['cwd'] } : {}) });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const { code } = error;
    return (function* () {
      return { status: -1, signal: null, stdout: new Uint8Array(), stderr: new Uint8Array(), error: code, pid: 0 };
    })();
  }
  if (live) {
    const left: (Uint8Array | undefined)[] = [];
    let busy = false;
    live.child = child;
    live.write = (bytes) => {
      left.push(bytes);
      if (busy) return;
      busy = true;
      p.thread((function* (): Blocking<void> {
        while (left.length > 0) {
          const next = left.shift();
          try {
            if (next) yield* input.write.write(next);
            else input.write.release();
          } catch (error) {
            if (!(error instanceof Errno)) throw error;
          }
        }
        busy = false;
      })());
    };
  }
  const gather = (end: typeof out, kind: string) => {
    const parts: Uint8Array[] = [];
    end.read.retain();
    return { parts, task: p.thread((function* (): Blocking<void> {
      if (inherit) return;
      for (let bytes = yield* end.read.read(65536); bytes.length > 0; bytes = yield* end.read.read(65536)) {
        parts.push(bytes.slice());
        tell?.(kind, bytes.slice());
      }
    })()) };
  };
  const stdout = gather(out, 'stdout'), stderr = gather(err, 'stderr');
  return (function* () {
    if (options['input'] !== undefined) {
      yield* input.write.write(options['input'] instanceof Uint8Array ? new Uint8Array(options['input']) : encode(String(options['input'])));
      input.write.release();
    }
    const status = yield* p.wait(child);
    if (!inherit) {
      yield* stdout.task.join();
      yield* stderr.task.join();
    }
    const signal = status > 128 && child.status !== undefined && status - 128 < 32 ? Object.entries(SIGNALS).find(([, number]) => number === status - 128)?.[0] : undefined;
    return { status, signal: signal === undefined || status === 127 ? null : `SIG${signal}`, stdout: concat(stdout.parts), stderr: concat(stderr.parts), pid: child.pid };
  })();
}

export function internals(core: Core): object {
  const { runtime } = core, { interpreter: run, p } = runtime;
  const strings = (list: Value): string[] => (list as Value[]).map(String);
  const chance = p.kernel.random('crypto', `${p.ns.uts.hostname} ${p.pid} ${p.startedAt}`);
  const shown = (result: Spawned): object => ({ ...result, stdout: core.buffer.wrap(result.stdout), stderr: core.buffer.wrap(result.stderr) });
  const isKind = (test: (value: Value) => boolean) => run.native('is', test);
  return {
    inspect: run.native('inspect', (value, options, depth, colors) => {
      const given = (isObject(options) ? options : { ...(typeof options === 'boolean' ? { showHidden: options } : {}), ...(depth === undefined ? {} : { depth }), ...(colors === undefined ? {} : { colors }) }) as Record<string, Value>;
      const infinite = (name: string): object => (given[name] === null ? { [name]: Infinity } : {});
      return inspect(run, value, { ...DEFAULTS, breakLength: 128, ...given, ...(given['compact'] === false ? { compact: 0 } : {}), ...infinite('depth'), ...infinite('maxArrayLength'), ...infinite('maxStringLength'), ...(given['breakLength'] === undefined ? { breakLength: 80 } : {}) });
    }),
    /** The calls that wait for this one, and an error that shows them. */
    awaited: run.native('awaited', () => awaitedFrom(run).join('\n')),
    place: run.native('place', (error, lines, place) => {
      Object.defineProperty(error as object, 'stack', { value: `${String(run.realm.get(error, 'name'))}: ${(error as Error).message}${lines === '' ? '' : `\n${String(lines)}`}`, writable: true, configurable: true });
      if (place !== undefined) run.internalPlaces.set(error as object, String(place));
    }),
    format: run.native('format', (...args) => format(run, args)),
    received: run.native('received', (value) => received(run, value)),
    hash: run.native('hash', (name, data) => (HASHES[String(name)] ? core.buffer.wrap(digest(String(name), new Uint8Array(data as Uint8Array))) : undefined)),
    hmac: run.native('hmac', (name, key, data) => core.buffer.wrap(hmac(String(name), new Uint8Array(key as Uint8Array), new Uint8Array(data as Uint8Array)))),
    randomBytes: run.native('randomBytes', (count) => core.buffer.wrap(Uint8Array.from({ length: Number(count) }, () => Math.floor(chance.next() * 256)))),
    isPromise: isKind((value) => value instanceof Pledge), isProxy: isKind((value) => isObject(value) && run.proxies.has(value)), isClass: isKind((value) => isObject(value) && run.classes.has(value)), isAsyncFunction: isKind((value) => isObject(value) && (run.closures.get(value)?.node.isAsync ?? false)),
    promiseState: run.native('promiseState', (value) => (value instanceof Pledge ? Pledge.inside(value).state : undefined)),
    nameError: run.native('nameError', (error) => {
      if (error instanceof Error) run.traced.add(error);
      return error;
    }),
    unhandled: run.native('unhandled', (error, place, emitter) => {
      if (!(error instanceof Error)) return;
      run.internalPlaces.set(error, String(place));
      const from = emitter === 'EventEmitter' ? '' : ` on ${String(emitter)} instance`;
      const lines = emittedFrames((error as { syscall?: unknown }).syscall, String(emitter)) ?? stackOf(run).filter((line) => !/\(?node:events:|<anonymous>\)$/.test(line));
      run.emitted.set(error, `\nEmitted 'error' event${from} at:\n${lines.join('\n')}`);
    }),
    /** Compressed or expanded bytes, or what is wrong with them. */
    zlib: run.native('zlib', (kind, data) => {
      const made = zlib(String(kind), new Uint8Array(data as Uint8Array));
      return typeof made === 'string' ? made : core.buffer.wrap(made);
    }),
    crc32: run.native('crc32', (data) => crc32(new Uint8Array(data as Uint8Array)) >>> 0),
    context: run.native('context', () => run.context),
    setContext: run.native('setContext', (value) => {
      run.context = value;
      run.hasContexts = true;
    }),
    notSimulated: run.native('notSimulated', (what) => {
      throw new NotSimulated(String(what));
    }),
    spawnSync: run.waiting('spawnSync', function* (_self, [argv, options]) {
      return shown(yield* spawned(core, strings(argv), (options ?? {}) as Record<string, Value>));
    }),
    spawn: run.native('spawn', (argv, options, onData, onExit) => {
      runtime.hold();
      const given = (options ?? {}) as Record<string, Value>, live: Live | undefined = given['live'] === true ? {} : undefined;
      // It is started at once: the script may write to it.
      const body = spawned(core, strings(argv), given, (kind, bytes) => runtime.post(onData, [kind, core.buffer.wrap(bytes)]), live);
      p.thread((function* (): Blocking<void> {
        const result = yield* body;
        runtime.post(onExit, [shown(result)]);
        runtime.letGo();
      })());
      return { pid: live?.child?.pid, kill: run.native('kill', (name) => live?.child !== undefined && live.child.status === undefined && (live.child.signal(parseSignal(String(name ?? 'SIGTERM')) ?? SIGNALS.TERM), true)), write: run.native('write', (bytes) => live?.write?.(new Uint8Array(bytes as Uint8Array))), end: run.native('end', () => live?.write?.(undefined)) };
    }),
    /** Reads standard input piece by piece; what it returns stops that. */
    readInput: run.native('readInput', (onData, onEnd) => {
      let held = true;
      runtime.hold();
      const task = p.thread((function* (): Blocking<void> {
        const file = p.files.get(0);
        for (let bytes = file ? yield* file.read(65536) : new Uint8Array(); bytes.length > 0; bytes = yield* file!.read(65536)) runtime.post(onData, [core.buffer.wrap(bytes)]);
        runtime.post(onEnd);
        if (held) runtime.letGo();
        held = false;
      })());
      return run.native('stop', () => {
        if (held) runtime.letGo();
        held = false;
        task.abort();
      });
    }),
    inputIsTerminal: p.files.get(0)?.tty !== undefined,
    decode: run.native('decode', (bytes) => decode(new Uint8Array(bytes as Uint8Array))),
    encode: run.native('encode', (text) => encode(String(text))),
  };
}
