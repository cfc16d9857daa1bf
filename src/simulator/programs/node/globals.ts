/** The global names of a script: console, process, JSON, Math, timers, constructors, require. */
import { rfc3339Fixed } from '../../kernel/calendar.ts';
import { Scope } from './evaluate.ts';
import { modules } from './modules.ts';
import type { Runtime } from './runtime.ts';
import { builtin, Callable, Dictionary, fail, fromJson, inspect, makeError, toJson, toNumber, toText, truthy, type Value } from './values.ts';

export const NODE_VERSION = 'v22.21.0';

/** util.format: %s, %d, %j and %o in the first argument. */
function format(args: Value[]): string {
  const rest = [...args];
  let text = '';
  if (typeof rest[0] === 'string') {
    text = (rest.shift() as string).replace(/%([sdijoO%])/g, (whole, letter: string) => {
      if (letter === '%') return '%';
      if (rest.length === 0) return whole;
      const value = rest.shift();
      return letter === 's' ? (typeof value === 'string' ? value : inspect(value, 1)) : letter === 'd' || letter === 'i' ? String(toNumber(value)) : letter === 'j' ? JSON.stringify(toJson(value)) : inspect(value, 1);
    });
    return [text, ...rest.map((value) => inspect(value))].join(' ');
  }
  return rest.map((value) => inspect(value)).join(' ');
}

export function globals(runtime: Runtime, file: string, argv: string[]): Scope {
  const { p } = runtime, scope = new Scope(undefined, { value: new Dictionary() });
  const declare = (name: string, value: Value): void => scope.declare(name, value);
  const print = (name: string, fd: number): Callable => new Callable(name, function* (_, args) {
    yield* runtime.print(fd, format(args));
    return undefined;
  });
  declare('console', new Dictionary({ log: print('log', 1), info: print('info', 1), debug: print('debug', 1), error: print('error', 2), warn: print('warn', 2), trace: print('trace', 2) }));
  declare('process', processObject(runtime, argv));
  declare('require', builtin('require', ([name]) => {
    const wanted = toText(name).replace(/^node:/, '');
    const make = modules[wanted];
    if (!make) {
      const error = makeError('Error', `Cannot find module '${toText(name)}'`);
      error.set('code', 'MODULE_NOT_FOUND');
      throw Object.assign(fail('Error', ''), { value: error });
    }
    return make(runtime);
  }));
  const module = new Dictionary({ exports: new Dictionary() });
  declare('module', module);
  declare('exports', module.get('exports'));
  declare('__filename', file);
  declare('__dirname', file.replace(/\/[^/]*$/, '') || '/');
  for (const [name, repeat] of [['setTimeout', false], ['setInterval', true], ['setImmediate', false]] as const) declare(name, builtin(name, ([callback, delay, ...args]) => runtime.startTimer(callback, name === 'setImmediate' ? 0 : toNumber(delay), repeat, args)));
  for (const name of ['clearTimeout', 'clearInterval', 'clearImmediate']) declare(name, builtin(name, ([timer]) => runtime.stopTimer(timer)));
  declareValues(declare, runtime);
  return scope;
}

function processObject(runtime: Runtime, argv: string[]): Dictionary {
  const { p } = runtime;
  const stream = (fd: number): Dictionary => new Dictionary({
    isTTY: p.files.get(fd)?.tty !== undefined,
    write: new Callable('write', function* (_, [text]) {
      yield* p.write(fd, toText(text));
      return true;
    }),
  });
  return new Dictionary({
    env: new Dictionary(Object.fromEntries(p.env)), argv, argv0: 'node', pid: p.pid, ppid: p.parent?.numberIn(p.ns.pids) ?? 0, platform: 'linux', arch: 'x64', version: NODE_VERSION, versions: new Dictionary({ node: NODE_VERSION.slice(1) }), stdout: stream(1), stderr: stream(2),
    exit: builtin('exit', ([status]) => p.exit(status === undefined ? 0 : toNumber(status))), cwd: builtin('cwd', () => p.cwd), uptime: builtin('uptime', () => (p.now - p.startedAt) / 1000), getuid: builtin('getuid', () => p.uid), getgid: builtin('getgid', () => p.gid),
    memoryUsage: builtin('memoryUsage', () => new Dictionary({ rss: p.memory, heapUsed: Math.round(p.memory / 2) })),
    nextTick: builtin('nextTick', ([callback, ...args]) => runtime.post(callback, args)),
    on: builtin('on', ([event, callback], self) => {
      runtime.onSignal(toText(event), callback);
      return self;
    }),
    once: builtin('once', ([event, callback]) => runtime.onSignal(toText(event), callback)),
  });
}

function declareValues(declare: (name: string, value: Value) => void, runtime: Runtime): void {
  const { p } = runtime;
  const random = p.kernel.random('Math.random', `${p.ns.uts.hostname} ${p.pid} ${p.startedAt}`);
  const math: Record<string, Value> = { PI: Math.PI, E: Math.E, random: builtin('random', () => random.next()) };
  for (const name of ['floor', 'ceil', 'round', 'abs', 'max', 'min', 'sqrt', 'pow', 'trunc', 'sign', 'log', 'log2', 'log10', 'exp', 'sin', 'cos', 'tan', 'atan2', 'hypot'] as const) math[name] = builtin(name, (args) => (Math[name] as (...numbers: number[]) => number)(...args.map(toNumber)));
  declare('Math', new Dictionary(math));
  declare('JSON', new Dictionary({
    stringify: builtin('stringify', ([value, , indent]) => JSON.stringify(toJson(value), null, indent === undefined ? undefined : typeof indent === 'number' ? indent : toText(indent))),
    parse: builtin('parse', ([text]) => {
      try {
        return fromJson(JSON.parse(toText(text)));
      } catch (error) {
        throw fail('SyntaxError', (error as Error).message);
      }
    }),
  }));
  for (const kind of ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError']) declare(kind, builtin(kind, ([message]) => makeError(kind, message === undefined ? '' : toText(message))));
  declare('NaN', NaN);
  declare('Infinity', Infinity);
  declare('Number', statics(builtin('Number', ([value]) => toNumber(value)), { isInteger: ([value]) => Number.isInteger(value), isNaN: ([value]) => Number.isNaN(value), parseFloat: ([value]) => parseFloat(toText(value)), parseInt: ([value, radix]) => parseInt(toText(value), radix === undefined ? 10 : toNumber(radix)) }));
  declare('String', statics(builtin('String', ([value]) => toText(value)), { fromCharCode: (args) => String.fromCharCode(...args.map(toNumber)) }));
  declare('Boolean', builtin('Boolean', ([value]) => truthy(value)));
  declare('parseInt', builtin('parseInt', ([value, radix]) => parseInt(toText(value), radix === undefined ? 10 : toNumber(radix))));
  declare('parseFloat', builtin('parseFloat', ([value]) => parseFloat(toText(value))));
  declare('isNaN', builtin('isNaN', ([value]) => Number.isNaN(toNumber(value))));
  declare('Array', statics(builtin('Array', ([count]) => new Array<Value>(Math.min(toNumber(count) || 0, 1 << 20)).fill(undefined)), {
    isArray: ([value]) => Array.isArray(value),
    from: ([value]) => (Array.isArray(value) ? [...value] : typeof value === 'string' ? [...value] : value instanceof Dictionary && value.properties.has('length') ? new Array<Value>(Math.min(toNumber(value.get('length')), 1 << 20)).fill(undefined) : value instanceof Dictionary ? [...value.properties.keys()] : []),
  }));
  declare('Object', statics(builtin('Object', ([value]) => value), {
    keys: ([value]) => (value instanceof Dictionary ? [...value.properties.keys()] : []), values: ([value]) => (value instanceof Dictionary ? [...value.properties.values()] : []), entries: ([value]) => (value instanceof Dictionary ? [...value.properties].map(([name, item]) => [name, item]) : []), freeze: ([value]) => value,
    assign: ([target, ...sources]) => {
      if (target instanceof Dictionary) for (const source of sources) if (source instanceof Dictionary) for (const [name, value] of source.properties) target.set(name, value);
      return target;
    },
    fromEntries: ([pairs]) => new Dictionary(Object.fromEntries(Array.isArray(pairs) ? pairs.map((pair) => (Array.isArray(pair) ? [toText(pair[0]), pair[1]] : ['', undefined])) : [])),
  }));
  declare('Map', builtin('Map', () => new Dictionary({}, 'Map')));
  declare('Set', builtin('Set', ([items]) => new Dictionary(Object.fromEntries(Array.isArray(items) ? items.map((item) => [toText(item), true]) : []), 'Set')));
  declare('Buffer', new Dictionary({ from: builtin('from', ([text]) => new Dictionary({ text: toText(text) }, 'Buffer')) }));
  const date = builtin('Date', ([value]) => {
    const time = value === undefined ? p.now : toNumber(value);
    return new Dictionary({ time, getTime: builtin('getTime', () => time), toISOString: builtin('toISOString', () => rfc3339Fixed(time).replace(/(\.\d{3})\d*Z$/, '$1Z')) }, 'Date');
  });
  declare('Date', statics(date, { now: () => Math.floor(p.now) }));
}

function statics(callable: Callable, methods: Record<string, (args: Value[]) => Value>): Callable {
  for (const [name, run] of Object.entries(methods)) callable.properties.set(name, builtin(name, run));
  return callable;
}

