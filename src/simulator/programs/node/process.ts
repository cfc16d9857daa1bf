/** The object `process`. */
import { encode } from '../../kernel/bytes.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { changeDirectory } from '../../kernel/files.ts';
import { parseSignal } from '../../kernel/signals.ts';
import { isObject, Leave } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { attempt } from './system-errors.ts';
import type { Runtime } from './runtime.ts';
import { versionOf } from './version.ts';

interface Listener { callback: Value; once: boolean }

export function processObject(runtime: Runtime): object {
  const { p, interpreter: run } = runtime, version = versionOf(p), listeners = new Map<string, Listener[]>();
  const emit = function* (event: string, args: Value[]): Blocking<boolean> {
    const found = [...(listeners.get(event) ?? [])];
    for (const listener of found) {
      if (listener.once) listeners.set(event, (listeners.get(event) ?? []).filter((one) => one !== listener));
      yield* run.call(listener.callback, made, args);
    }
    return found.length > 0;
  };
  runtime.emitProcess = (event, ...args) => emit(event, args);
  const add = (once: boolean) => run.native(once ? 'once' : 'on', (event, callback) => {
    const name = String(event);
    if (/^SIG/.test(name) && !listeners.has(name)) runtime.onSignal(name, () => emit(name, [name, parseSignal(name)]));
    listeners.set(name, [...(listeners.get(name) ?? []), { callback, once }]);
    return made;
  });
  const remove = run.native('removeListener', (event, callback) => {
    listeners.set(String(event), (listeners.get(String(event)) ?? []).filter((one) => one.callback !== callback));
    return made;
  });
  const off = run.native('removeAllListeners', (event) => {
    if (event === undefined) listeners.clear();
    else listeners.delete(String(event));
    return made;
  });
  let warned = false;
  /** Told in the next round: whoever listens gets it too. */
  const warn = (warning: Value, type: Value, code: Value): undefined => {
    const options = isObject(type) ? (type as Record<string, Value>) : { type, code };
    const error = warning instanceof Error ? warning : run.failure('Error', String(warning));
    if (error !== warning) Object.defineProperty(error, 'name', { value: String(options['type'] ?? 'Warning'), configurable: true, writable: true });
    if (options['code'] !== undefined) Object.defineProperty(error, 'code', { value: options['code'], configurable: true, writable: true, enumerable: true });
    if (options['detail'] !== undefined) Object.defineProperty(error, 'detail', { value: options['detail'], configurable: true, writable: true, enumerable: true });
    const shownCode = run.realm.get(error, 'code');
    runtime.nextTick(run.waiting('warning', function* () {
      runtime.put(2, `(node:${p.pid}) ${shownCode === undefined ? '' : `[${String(shownCode)}] `}${String(run.realm.get(error, 'name'))}: ${error.message}\n${options['detail'] === undefined ? '' : `${String(options['detail'])}\n`}${warned ? '' : `(Use \`node --trace-${run.realm.get(error, 'name') === 'DeprecationWarning' ? 'deprecation' : 'warnings'} ...\` to show where the warning was created)\n`}`);
      warned = true;
      yield* emit('warning', [error]);
      return undefined;
    }), []);
    return undefined;
  };
  const memory = (): Record<string, number> => ({ rss: p.memory, heapTotal: Math.round(p.memory * 0.12), heapUsed: Math.round(p.memory * 0.09), external: 1_500_000, arrayBuffers: 10_515 });
  const hrtime = Object.assign(run.native('hrtime', (since) => {
    const elapsed = (p.now - p.startedAt) / 1000, seconds = Math.floor(elapsed), nanos = Math.round((elapsed - seconds) * 1e9);
    const [s, n] = Array.isArray(since) ? (since as number[]) : [0, 0];
    return nanos - n! < 0 ? [seconds - s! - 1, nanos - n! + 1e9] : [seconds - s!, nanos - n!];
  }), { bigint: run.native('bigint', () => BigInt(Math.round(p.now * 1e6))) });
  const made: Record<PropertyKey, Value> = {
    version, versions: { node: version.slice(1), v8: '12.4.254.21-node.33', uv: '1.51.0', modules: '127' }, arch: 'x64', platform: 'linux', release: { name: 'node', lts: 'Jod' }, title: 'node', argv: ['/usr/local/bin/node'], argv0: 'node', execArgv: [], execPath: '/usr/local/bin/node', env: environment(runtime), pid: p.pid, ppid: p.parent?.numberIn(p.ns.pids) ?? 0, exitCode: undefined,
    on: add(false), addListener: add(false), once: add(true), prependListener: add(false), off: remove, removeListener: remove, removeAllListeners: off,
    emit: run.waiting('emit', (_self, [event, ...args]) => emit(String(event), args)), listenerCount: run.native('listenerCount', (event) => (listeners.get(String(event)) ?? []).length), listeners: run.native('listeners', (event) => (listeners.get(String(event)) ?? []).map(({ callback }) => callback)), eventNames: run.native('eventNames', () => [...listeners.keys()]),
    exit: run.waiting('exit', function* (_self, [status]) {
      const code = status ?? run.member(made, 'exitCode') ?? 0;
      made['exitCode'] = code;
      yield* emit('exit', [Number(code)]);
      yield* runtime.flush();
      throw new Leave(Number(run.member(made, 'exitCode') ?? 0) & 0xff);
    }),
    abort: run.native('abort', () => {
      throw new Leave(134);
    }),
    cwd: run.native('cwd', () => p.cwd), chdir: run.native('chdir', (folder) => attempt(run, 'chdir', String(folder), () => changeDirectory(p, String(folder)))),
    uptime: run.native('uptime', () => (p.now - p.startedAt) / 1000), hrtime, memoryUsage: Object.assign(run.native('memoryUsage', memory), { rss: run.native('rss', () => p.memory) }), cpuUsage: run.native('cpuUsage', () => ({ user: Math.round(p.cpu * 1000), system: Math.round(p.cpu * 200) })),
    getuid: run.native('getuid', () => p.uid), geteuid: run.native('geteuid', () => p.uid), getgid: run.native('getgid', () => p.gid), getegid: run.native('getegid', () => p.gid), umask: run.native('umask', () => p.umask),
    nextTick: run.native('nextTick', (callback, ...args) => runtime.nextTick(callback, args)), emitWarning: run.native('emitWarning', (warning, type, code) => warn(warning, type, code)),
    kill: run.native('kill', (pid, signal = 'SIGTERM') => {
      const target = p.ns.pids.processes.get(Number(pid)), number = typeof signal === 'number' ? signal : parseSignal(String(signal));
      if (!target) throw run.failure('Error', 'kill ESRCH', { errno: -3, code: 'ESRCH', syscall: 'kill' });
      if (number) target.signal(number);
      return true;
    }),
    stdout: writer(runtime, 1), stderr: writer(runtime, 2),
  };
  Object.defineProperty(made, Symbol.toStringTag, { value: 'process', configurable: true });
  return made;
}

/** process.env: all values are texts. */
function environment(runtime: Runtime): object {
  const values = Object.fromEntries(runtime.p.env);
  const env = new Proxy(values, {
    set(target, key, value: Value) {
      target[String(key)] = String(value);
      runtime.p.env.set(String(key), String(value));
      return true;
    },
    deleteProperty(target, key) {
      delete target[String(key)];
      runtime.p.env.delete(String(key));
      return true;
    },
    // Where a text is set, the handler above must answer, not the target.
    defineProperty(target, key, found) {
      target[String(key)] = String(found.value);
      runtime.p.env.set(String(key), String(found.value));
      return true;
    },
  });
  return env;
}

function writer(runtime: Runtime, fd: number): object {
  const run = runtime.interpreter, tty = runtime.p.files.get(fd)?.tty;
  const stream: Record<string, Value> = {
    fd, writable: true, ...(tty ? { isTTY: true, columns: tty.columns, rows: tty.rows } : {}),
    write: run.native('write', (data, ...rest) => {
      if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw run.failure('TypeError', `The "chunk" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${data === null || !isObject(data) ? (data === null || data === undefined ? String(data) : `type ${typeof data} (${String(data)})`) : 'an instance of Object'}`, { code: 'ERR_INVALID_ARG_TYPE' });
      runtime.put(fd, typeof data === 'string' ? encode(data) : new Uint8Array(data));
      const callback = rest.at(-1);
      if (typeof callback === 'function') runtime.nextTick(callback, []);
      return true;
    }),
    end: run.native('end', (data) => {
      if (data !== undefined) runtime.put(fd, String(data));
    }),
  };
  for (const name of ['on', 'once', 'removeListener', 'off']) stream[name] = run.native(name, () => stream);
  return stream;
}
