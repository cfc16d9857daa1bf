/** The part of Python's library that scripts of lessons ask for. */
import { decode } from '../../kernel/bytes.ts';
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { Process } from '../../kernel/process.ts';
import { Unknown } from './tokens.ts';
import { Callable, equal, Float, formatted, itemsOf, List, Module, numberOf, Raised, repr, text, truth, typeName, type Native, type Value } from './values.ts';

const native = (name: string, run: (args: Value[], named: ReadonlyMap<string, Value>) => Value): Callable => new Callable(name, function* (args, named) {
  return run(args, named);
});

const blocking = (name: string, run: Native): Callable => new Callable(name, run);

export const versionOf = (p: Process): string => p.env.get('PYTHON_VERSION') ?? '3.12.11';

/** Exceptions with what each is a kind of. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  BaseException: '', Exception: 'BaseException', SystemExit: 'BaseException', KeyboardInterrupt: 'BaseException', ArithmeticError: 'Exception', AssertionError: 'Exception', AttributeError: 'Exception', EOFError: 'Exception', ImportError: 'Exception', LookupError: 'Exception', NameError: 'Exception', OSError: 'Exception', RuntimeError: 'Exception', TypeError: 'Exception', ValueError: 'Exception',
  ZeroDivisionError: 'ArithmeticError', OverflowError: 'ArithmeticError', ModuleNotFoundError: 'ImportError', IndexError: 'LookupError', KeyError: 'LookupError', NotImplementedError: 'RuntimeError', RecursionError: 'RuntimeError', UnicodeDecodeError: 'ValueError',
  ConnectionError: 'OSError', FileNotFoundError: 'OSError', FileExistsError: 'OSError', IsADirectoryError: 'OSError', PermissionError: 'OSError', TimeoutError: 'OSError', ConnectionRefusedError: 'ConnectionError', JSONDecodeError: 'ValueError', IOError: 'OSError',
};

/** Whether an exception of one name is a kind of another; IOError is OSError by its old name. */
export function isException(type: string, wanted: string): boolean {
  const sought = wanted === 'IOError' ? 'OSError' : wanted;
  for (let kind: string | undefined = type.split('.').pop(); kind; kind = EXCEPTIONS[kind]) if (kind === sought) return true;
  return false;
}

function integer(value: Value): Value {
  if (typeof value !== 'string') return Math.trunc(numberOf(value));
  if (!/^\s*[-+]?\d+\s*$/.test(value)) throw new Raised('ValueError', `invalid literal for int() with base 10: ${repr(value)}`);
  return Number(value);
}

function float(value: Value): Value {
  if (typeof value === 'string' && !/^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(value)) throw new Raised('ValueError', `could not convert string to float: ${repr(value)}`);
  return new Float(typeof value === 'string' ? Number(value) : numberOf(value));
}

const ordered = (values: readonly Value[], reverse: boolean): Value[] => {
  const sorted = [...values].sort((a, b) => (typeof a === 'string' && typeof b === 'string' ? (a < b ? -1 : a > b ? 1 : 0) : numberOf(a) - numberOf(b)));
  return reverse ? sorted.reverse() : sorted;
};

function range(args: Value[]): Value {
  const [first = 0, second, step = 1] = args.map(numberOf);
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const count = Math.max(0, Math.ceil((to - from) / step));
  if (count > 1_000_000) throw new Unknown('a range of more than a million');
  return new List(Array.from({ length: count }, (_, i) => from + i * step));
}

export function builtins(p: Process): ReadonlyMap<string, Value> {
  const functions: Callable[] = [
    blocking('print', function* (args, named) {
      const line = args.map(text).join(named.has('sep') ? text(named.get('sep')!) : ' ') + (named.has('end') ? text(named.get('end')!) : '\n');
      yield* p.write(named.get('file') === STDERR ? 2 : 1, line);
      return null;
    }),
    blocking('input', function* (args) {
      if (args[0] !== undefined) yield* p.write(1, text(args[0]));
      const bytes = yield* p.read(0);
      if (bytes.length === 0) throw new Raised('EOFError', 'EOF when reading a line');
      return decode(bytes).replace(/\n.*$/s, '');
    }),
    blocking('open', function* (args) {
      const path = text(args[0] ?? '');
      if (args[1] !== undefined && text(args[1]) !== 'r') throw new Unknown('open for writing');
      if (lookup(p, path)?.kind !== 'file') throw new Raised('FileNotFoundError', `[Errno 2] No such file or directory: ${repr(path)}`);
      const content = readText(p, path);
      return new Module('_io.TextIOWrapper', { read: native('read', () => content), readlines: native('readlines', () => new List(content.match(/[^\n]*\n|[^\n]+$/g) ?? [])), close: native('close', () => null) });
    }),
    native('len', ([value = null]) => (value instanceof Map ? value.size : typeof value === 'number' || value === null ? raise('TypeError', `object of type '${typeName(value)}' has no len()`) : itemsOf(value).length)),
    native('str', ([value = '']) => text(value)), native('repr', ([value = null]) => repr(value)), native('int', ([value = 0]) => integer(value)), native('float', ([value = 0]) => float(value)), native('bool', ([value = false]) => truth(value)),
    native('list', ([value]) => new List(value === undefined ? [] : itemsOf(value))), native('tuple', ([value]) => new List(value === undefined ? [] : itemsOf(value), true)), native('dict', ([value], named) => new Map([...(value instanceof Map ? value : []), ...named])),
    native('range', range), native('abs', ([value = 0]) => (value instanceof Float ? new Float(Math.abs(value.value)) : Math.abs(numberOf(value)))), native('round', ([value = 0, places]) => (places === undefined ? Math.round(numberOf(value)) : new Float(Number(numberOf(value).toFixed(numberOf(places)))))),
    native('sum', ([value = new List([])]) => itemsOf(value).reduce<Value>((sum, one) => (sum instanceof Float || one instanceof Float ? new Float(numberOf(sum) + numberOf(one)) : numberOf(sum) + numberOf(one)), 0)),
    native('min', (args) => ordered(args.length === 1 ? itemsOf(args[0]!) : args, false)[0] ?? raise('ValueError', 'min() iterable argument is empty')), native('max', (args) => ordered(args.length === 1 ? itemsOf(args[0]!) : args, true)[0] ?? raise('ValueError', 'max() iterable argument is empty')),
    native('sorted', ([value = new List([])], named) => new List(ordered(itemsOf(value), truth(named.get('reverse') ?? false)))), native('reversed', ([value = new List([])]) => new List(itemsOf(value).reverse())),
    native('enumerate', ([value = new List([]), start = 0]) => new List(itemsOf(value).map((one, i) => new List([i + numberOf(start), one], true)))), native('zip', (args) => new List(Array.from({ length: Math.min(...args.map((one) => itemsOf(one).length)) }, (_, i) => new List(args.map((one) => itemsOf(one)[i]!), true)))),
    native('type', ([value = null]) => `<class '${typeName(value)}'>`), native('chr', ([value = 0]) => String.fromCodePoint(numberOf(value))), native('ord', ([value = '']) => text(value).codePointAt(0) ?? 0), native('hex', ([value = 0]) => `0x${numberOf(value).toString(16)}`), native('bin', ([value = 0]) => `0b${numberOf(value).toString(2)}`),
    native('any', ([value = new List([])]) => itemsOf(value).some(truth)), native('all', ([value = new List([])]) => itemsOf(value).every(truth)),
    native('exit', ([status = 0]) => raise('SystemExit', text(status))), native('quit', ([status = 0]) => raise('SystemExit', text(status))),
    ...Object.keys(EXCEPTIONS).filter((name) => name !== 'JSONDecodeError').map((name) => native(name, ([message = '']) => new List([name, message], true))),
  ];
  return new Map(functions.map((one) => [one.name, one]));
}

function raise(type: string, message: string): never {
  throw new Raised(type, message);
}

const STDERR = new Module('stderr', {});

/** @throws Raised, Unknown */
export function moduleNamed(p: Process, name: string): Module {
  const version = versionOf(p), [major = '3', minor = '12', micro = '0'] = version.split('.');
  const path = new Module('os.path', { exists: native('exists', ([one = '']) => lookup(p, text(one)) !== undefined), join: native('join', (args) => args.map(text).join('/').replace(/\/+/g, '/')), basename: native('basename', ([one = '']) => text(one).split('/').pop()!) });
  const environ = new Map<Value, Value>([...p.env]);
  const modules: Record<string, () => Module> = {
    os: () => new Module('os', {
      environ, path, getenv: native('getenv', ([key = '', other = null]) => environ.get(text(key)) ?? other), getpid: native('getpid', () => p.pid), getppid: native('getppid', () => p.parent?.pid ?? 0), getcwd: native('getcwd', () => p.cwd), getuid: native('getuid', () => p.uid),
      listdir: native('listdir', ([one = '.']) => new List(readDirectory(p, text(one)))), cpu_count: native('cpu_count', () => 2), name: 'posix', sep: '/',
    }),
    sys: () => new Module('sys', {
      argv: new List(p.argv.slice(1).filter((word, i, all) => !(word === '-c' || (all[i - 1] === '-c')))), version: `${version} (main, Aug  5 2026, 01:12:35) [GCC 14.2.0]`, version_info: new List([Number(major), Number(minor), Number(micro), 'final', 0], true), platform: 'linux', stderr: STDERR, executable: '/usr/local/bin/python3',
      exit: native('exit', ([status = 0]) => raise('SystemExit', text(status))), stdout: new Module('stdout', { flush: native('flush', () => null), write: blocking('write', function* ([one = '']) {
        yield* p.write(1, text(one));
        return text(one).length;
      }) }),
    }),
    time: () => new Module('time', { sleep: blocking('sleep', function* ([seconds = 0]) {
      yield* p.sleep(numberOf(seconds) * 1000);
      return null;
    }), time: native('time', () => new Float(p.now / 1000)), strftime: native('strftime', () => rfc3339(p.now)) }),
    json: () => new Module('json', { dumps: native('dumps', ([value = null], named) => json(value, named.has('indent') ? numberOf(named.get('indent')!) : 0)), loads: native('loads', ([value = '']) => fromJson(text(value))), JSONDecodeError: native('JSONDecodeError', ([message = '']) => new List(['json.decoder.JSONDecodeError', message], true)) }),
    platform: () => new Module('platform', { python_version: native('python_version', () => version), node: native('node', () => p.ns.uts.hostname), system: native('system', () => 'Linux'), machine: native('machine', () => 'x86_64') }),
    socket: () => new Module('socket', { gethostname: native('gethostname', () => p.ns.uts.hostname) }),
    math: () => new Module('math', { pi: new Float(Math.PI), e: new Float(Math.E), sqrt: native('sqrt', ([one = 0]) => new Float(Math.sqrt(numberOf(one)))), floor: native('floor', ([one = 0]) => Math.floor(numberOf(one))), ceil: native('ceil', ([one = 0]) => Math.ceil(numberOf(one))) }),
  };
  const made = modules[name];
  if (made) return made();
  if (name === 'os.path') return path;
  const installed = sitePackages(p).some((folder) => lookup(p, `${folder}/${name.split('.')[0]}`) !== undefined);
  if (installed || STANDARD.has(name.split('.')[0]!)) throw new Unknown(`the module '${name}'`);
  throw new Raised('ModuleNotFoundError', `No module named '${name.split('.')[0]}'`);
}

export const sitePackages = (p: Process): string[] => [`/usr/local/lib/python${versionOf(p).split('.').slice(0, 2).join('.')}/site-packages`];

/** Modules that come with Python and are not simulated. */
const STANDARD = new Set('abc argparse array ast asyncio base64 bisect bz2 calendar collections concurrent configparser contextlib copy csv ctypes dataclasses datetime decimal difflib email enum errno fcntl fileinput functools gc getpass glob gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools logging lzma multiprocessing operator pathlib pickle pprint queue random re resource select shlex shutil signal smtplib sqlite3 ssl stat statistics string struct subprocess tarfile tempfile textwrap threading timeit traceback types typing unicodedata unittest urllib uuid venv warnings weakref xml zipfile zlib'.split(' '));

function json(value: Value, indent: number): string {
  const plain = (one: Value): unknown => (one instanceof Map ? Object.fromEntries([...one].map(([key, own]) => [text(key), plain(own)])) : one instanceof List ? one.items.map(plain) : one instanceof Float ? one.value : one);
  if (indent > 0) return JSON.stringify(plain(value), null, indent);
  if (value instanceof Map) return `{${[...value].map(([key, own]) => `${JSON.stringify(text(key))}: ${json(own, 0)}`).join(', ')}}`;
  if (value instanceof List) return `[${value.items.map((one) => json(one, 0)).join(', ')}]`;
  return value instanceof Float ? text(value) : JSON.stringify(plain(value));
}

function fromJson(source: string): Value {
  const value = (one: unknown): Value => (Array.isArray(one) ? new List(one.map(value)) : one !== null && typeof one === 'object' ? new Map(Object.entries(one).map(([key, own]): [Value, Value] => [key, value(own)])) : typeof one === 'number' && !Number.isInteger(one) ? new Float(one) : (one as Value));
  try {
    return value(JSON.parse(source));
  } catch {
    throw new Raised('json.decoder.JSONDecodeError', 'Expecting value: line 1 column 1 (char 0)');
  }
}

/** Methods of strings, lists and dicts. */
export function membersOf(object: Value, name: string): Value | undefined {
  const method = methods(object)[name];
  return method && native(name, method);
}

function methods(object: Value): Record<string, (args: Value[]) => Value> {
  if (typeof object === 'string') {
    return {
      upper: () => object.toUpperCase(), lower: () => object.toLowerCase(), strip: () => object.trim(), lstrip: () => object.trimStart(), rstrip: () => object.trimEnd(), title: () => object.replace(/\b\p{L}/gu, (c) => c.toUpperCase()), capitalize: () => object.slice(0, 1).toUpperCase() + object.slice(1).toLowerCase(),
      split: ([by]) => new List(by === undefined ? object.trim().split(/\s+/).filter(Boolean) : object.split(text(by))), join: ([items = new List([])]) => itemsOf(items).map(text).join(object), replace: ([from = '', to = '']) => object.replaceAll(text(from), text(to)),
      startswith: ([one = '']) => object.startsWith(text(one)), endswith: ([one = '']) => object.endsWith(text(one)), find: ([one = '']) => object.indexOf(text(one)), count: ([one = '']) => object.split(text(one)).length - 1, isdigit: () => /^\d+$/.test(object), splitlines: () => new List(object.split('\n')), encode: () => object,
      format: (args) => {
        let next = 0;
        return object.replace(/\{(\d*)(?::([^}]*))?\}/g, (_, at: string, format: string | undefined) => formatted(args[at === '' ? next++ : Number(at)] ?? '', format ?? ''));
      },
    };
  }
  if (object instanceof List && !object.isTuple) {
    return {
      append: ([one = null]) => {
        object.items.push(one);
        return null;
      },
      extend: ([more = new List([])]) => {
        object.items.push(...itemsOf(more));
        return null;
      },
      pop: () => object.items.pop() ?? raise('IndexError', 'pop from empty list'),
      sort: () => {
        object.items = ordered(object.items, false);
        return null;
      },
      index: ([one = null]) => object.items.findIndex((item) => equal(item, one)), count: ([one = null]) => object.items.filter((item) => equal(item, one)).length,
    };
  }
  if (object instanceof Map) {
    return {
      get: ([key = null, other = null]) => object.get(key) ?? other, keys: () => new List([...object.keys()]), values: () => new List([...object.values()]), items: () => new List([...object].map(([key, value]) => new List([key, value], true))),
      pop: ([key = null, other]) => {
        const value = object.get(key) ?? other;
        object.delete(key);
        return value ?? raise('KeyError', repr(key));
      },
    };
  }
  return {};
}
