/** Modules that are made of the machine itself. */
import { traceObject } from './trace-object.ts';
import { decode } from '../../../kernel/bytes.ts';
import { civil, fromCivil } from '../../../kernel/calendar.ts';
import { Errno } from '../../../kernel/errno.ts';
import { expression } from '../../../kernel/expression.ts';
import { changeAttributes, changeDirectory, lookup, makeDirectory, makeSymlink, readDirectory, removeDirectory, rename, stat, unlink } from '../../../kernel/files.ts';
import { strftime } from '../../dates.ts';
import type { Process } from '../../../kernel/process.ts';
import { binaryOperation } from './evaluate.ts';
import { attempt } from './files.ts';
import type { Interpreter } from './interpreter.ts';
import { environmentOf, machineModule, spawn } from './machine-module.ts';
import { dumpJson, loadJson } from './json.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { toNumber, whole } from './operators.ts';
import { patternText } from './pattern-text.ts';
import { signalModule } from './signal-module.ts';
import { socketsModule } from './sockets-module.ts';
import { structModule } from './struct-module.ts';
import { threadsModule } from './threads-module.ts';
import { sitePackages } from '../version.ts';
import { Bytes, Dict, Float, List, Module, Native, PyClass, PyObject, Tuple, type Act, type Named, type Value } from './values.ts';

/** Modules that come with Python and are not simulated. */
export const STANDARD = new Set('__future__ array ast bz2 calendar ctypes decimal difflib email errno fcntl fractions fileinput doctest numbers this zlib marshal codecs curses cmd code dis gettext getpass graphlib imaplib imghdr mimetypes netrc ftplib poplib nntplib plistlib profile cProfile pstats pty pwd grp queue readline reprlib rlcompleter sched selectors shelve symtable sysconfig syslog tabnanny telnetlib termios token tokenize tomllib trace tracemalloc tty venv wave webbrowser xml zipfile tarfile zipimport zoneinfo gc gzip hmac html http importlib inspect ipaddress locale lzma multiprocessing pickle resource secrets select shlex smtplib socketserver sqlite3 ssl stat struct tarfile timeit unicodedata urllib venv warnings weakref xml zipfile zlib zoneinfo'.split(' '));

const ERRORS: Readonly<Record<number, string>> = { 1: 'Operation not permitted', 2: 'No such file or directory', 13: 'Permission denied', 17: 'File exists', 20: 'Not a directory', 21: 'Is a directory', 22: 'Invalid argument', 28: 'No space left on device', 98: 'Address already in use', 111: 'Connection refused' };

type Maker = (run: Interpreter) => Module;

const natives = (table: Record<string, Act>): Record<string, Value> => Object.fromEntries(Object.entries(table).map(([name, act]) => [name, new Native(name, act)]));

const path: Maker = (run) => {
  const { p } = run, environment = (): Dict => (run.modules.get('os') as PyObject).attrs.get('environ') as Dict, kind = (one: Value): string | undefined => lookup(p, String(one))?.kind;
  const join = (...parts: Value[]): string => parts.map(String).reduce((at, part) => (part.startsWith('/') ? part : at === '' || at.endsWith('/') ? at + part : `${at}/${part}`));
  const normal = (text: string): string => {
    const out: string[] = [];
    for (const part of text.split('/')) if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
    return (text.startsWith('/') ? '/' : '') + out.join('/') || '.';
  };
  return new Module('posixpath', {
    sep: '/', ...natives({
      exists: ([one]) => kind(one) !== undefined, isfile: ([one]) => kind(one) === 'file', islink: ([one]) => lookup(p, String(one), false)?.kind === 'symlink', lexists: ([one]) => lookup(p, String(one), false) !== undefined, isdir: ([one]) => kind(one) === 'directory', join: (parts) => join(...parts), basename: ([one]) => String(one).split('/').pop()!, dirname: ([one]) => String(one).replace(/\/?[^/]*$/, '') || (String(one).startsWith('/') ? '/' : ''),
      abspath: ([one]) => normal(join(p.cwd, one)), realpath: ([one]) => normal(join(p.cwd, one)), normpath: ([one]) => normal(String(one)), splitext: ([one]) => new Tuple(/^(.*?[^/.][^/]*?)(\.[^./]*)$/.exec(String(one))?.slice(1) ?? [String(one), '']), split: ([one]) => new Tuple([String(one).replace(/\/?[^/]*$/, ''), String(one).split('/').pop()!]),
      relpath: ([one, start = p.cwd]) => {
        const to = normal(join(p.cwd, one)).split('/').filter(Boolean), from = normal(join(p.cwd, start)).split('/').filter(Boolean);
        let same = 0;
        while (same < to.length && same < from.length && to[same] === from[same]) same++;
        return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/') || '.';
      },
      *commonpath([list]) {
        const all = (yield* run.items(list)).map((one) => String(one).split('/')), [first = []] = all;
        let same = 0;
        while (same < first.length && all.every((one) => one[same] === first[same])) same++;
        return first.slice(0, same).join('/') || (String(first[0]) === '' ? '/' : '');
      },
      *commonprefix([list]) {
        const all = (yield* run.items(list)).map(String);
        let length = all[0]?.length ?? 0;
        while (!all.every((one) => one.startsWith(all[0]!.slice(0, length)))) length--;
        return all[0]?.slice(0, length) ?? '';
      },
      expandvars: ([one]) => String(one).replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, a: string | undefined, b: string | undefined) => (environment().map.get(`s${a ?? b}`)?.[1] as string | undefined) ?? all), getmtime: ([one]) => new Float(attempt(run, one, () => stat(p, String(one))).mtime / 1000), samefile: ([one, other]) => lookup(p, String(one)) === lookup(p, String(other)), ismount: ([one]) => String(one) === '/',
      getsize: ([one]) => attempt(run, one, () => {
        const node = stat(p, String(one));
        return node.kind === 'file' ? node.size : 4096;
      }), isabs: ([one]) => String(one).startsWith('/'), expanduser: ([one]) => String(one).replace(/^~/, p.env.get('HOME') ?? '/root'),
    }),
  });
};

/** os.walk: a folder, its folders, its files; then the folders' own. */
function walked(p: Process, folder: string): Value[] {
  if (lookup(p, folder)?.kind !== 'directory') return [];
  const names = readDirectory(p, folder), folders = names.filter((name) => lookup(p, `${folder}/${name}`)?.kind === 'directory');
  return [new Tuple([folder, new List([...folders]), new List(names.filter((name) => !folders.includes(name)))]), ...folders.filter((name) => lookup(p, `${folder}/${name}`, false)?.kind === 'directory').flatMap((name) => walked(p, `${folder.replace(/\/$/, '')}/${name}`))];
}

/** A tuple whose items have names. */
function structure(run: Interpreter, name: string, items: Readonly<Record<string, Value>>): Tuple {
  const made = new Tuple(Object.values(items)), cls = new PyClass(name.split('.').pop()!, [run.type('tuple')], name.split('.')[0]!);
  cls.attrs.set('__repr__', new Native('__repr__', function* () {
    const parts: string[] = [];
    for (const [key, value] of Object.entries(items)) parts.push(`${key}=${yield* run.repr(value)}`);
    return `${name}(${parts.join(', ')})`;
  }, true));
  made.cls = cls;
  for (const [key, value] of Object.entries(items)) made.attrs.set(key, value);
  return made;
}

const os: Maker = (run) => {
  const { p } = run, environ = run.dictOf(p.env);
  environ.cls = run.environClass();
  return new Module('os', {
    environ, path: path(run), F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, extsep: '.', pardir: '..', altsep: null, devnull: '/dev/null', error: run.type('OSError'), name: 'posix', sep: '/', linesep: '\n', curdir: '.', pathsep: ':', ...natives({
      getenv: ([key, other = null]) => (environ.map.get(`s${String(key)}`) ?? [key, other])[1], getpid: () => p.pid, getppid: () => p.parent?.numberIn(p.ns.pids) ?? 0, getcwd: () => p.cwd, getuid: () => p.uid, geteuid: () => p.uid, getgid: () => p.gid, cpu_count: () => 2, getlogin: () => 'root',
      listdir: ([one = '.']) => new List(attempt(run, one, () => readDirectory(p, String(one)))), mkdir: ([one]) => (attempt(run, one, () => makeDirectory(p, String(one))), null), rmdir: ([one]) => (attempt(run, one, () => removeDirectory(p, String(one))), null), remove: ([one]) => (attempt(run, one, () => unlink(p, String(one))), null), unlink: ([one]) => (attempt(run, one, () => unlink(p, String(one))), null), rename: ([from, to]) => (attempt(run, from, () => rename(p, String(from), String(to))), null),
      makedirs: ([one], named) => {
        const parts = String(one).split('/');
        parts.forEach((_, i) => {
          const at = parts.slice(0, i + 1).join('/');
          if (at !== '' && lookup(p, at) === undefined) attempt(run, one, () => makeDirectory(p, at));
          else if (at !== '' && i === parts.length - 1 && named.get('exist_ok') !== true) throw run.error('FileExistsError', 17, 'File exists', String(one));
        });
        return null;
      },
      system: function* ([command]) {
        const child = p.spawn({ argv: ['/bin/sh', '-c', String(command)], env: environmentOf(run) });
        return (yield* p.wait(child)) << 8;
      },
      /** What a command prints, as a file. */
      popen: function* ([command]) {
        const made = yield* spawn(run, [new List(['/bin/sh', '-c', String(command)]), null, 'pipe', null, null, null, null]), text = decode(((made as Tuple).items[1] as Bytes).data);
        const lines = new List(text.split(/(?<=\n)/).filter(Boolean));
        return new Module('os._wrap_close', natives({ read: () => text, readlines: () => lines, readline: () => lines.items.shift() ?? '', close: () => null }));
      },
      uname: () => structure(run, 'posix.uname_result', { sysname: 'Linux', nodename: p.ns.uts.hostname, release: '6.12.43', version: '#1 SMP', machine: 'x86_64' }), urandom: ([count]) => new List(Array.from({ length: Number(count) }, () => 0)),
      _exit: ([status]) => {
        run.output.forget();
        return p.exit(Number(status));
      },
      walk: ([top]) => new List(walked(p, String(top))),
      stat: ([one]) => attempt(run, one, () => {
        const node = stat(p, String(one)), kind = { directory: 0o040000, symlink: 0o120000, device: 0o020000, fifo: 0o010000, socket: 0o140000 }[node.kind as string] ?? 0o100000;
        return new Module('os.stat_result', { st_mode: kind | node.mode, st_size: node.kind === 'file' ? node.size : 4096, st_mtime: new Float(node.mtime / 1000), st_uid: node.uid, st_gid: node.gid });
      }),
      access: ([one, mode = 0]) => {
        const node = lookup(p, String(one));
        return node !== undefined && (p.uid === 0 ? (Number(mode) & 1) === 0 || node.kind === 'directory' || (node.mode & 0o111) !== 0 : (((node.uid === p.uid ? node.mode >> 6 : node.gid === p.gid ? node.mode >> 3 : node.mode) & 7) & Number(mode)) === Number(mode));
      },
      readlink: ([one]) => attempt(run, one, () => {
        const node = stat(p, String(one), false);
        if (node.kind !== 'symlink') throw new Errno('EINVAL');
        return node.target;
      }),
      replace: ([from, to]) => (attempt(run, from, () => rename(p, String(from), String(to))), null),
      removedirs: ([one]) => {
        attempt(run, one, () => removeDirectory(p, String(one)));
        for (let at = String(one).replace(/\/?[^/]*$/, ''); at !== ''; at = at.replace(/\/?[^/]*$/, '')) if (lookup(p, at)?.kind !== 'directory' || readDirectory(p, at).length > 0) break;
        else removeDirectory(p, at);
        return null;
      },
      scandir: ([one = '.']) => new List(attempt(run, one, () => readDirectory(p, String(one))).map((name) => {
        const at = `${String(one).replace(/\/$/, '')}/${name}`, entry = new Module(`DirEntry ${name}`, { name, path: String(one) === '.' ? `./${name}` : at, ...natives({ is_file: () => lookup(p, at)?.kind === 'file', is_dir: () => lookup(p, at)?.kind === 'directory', is_symlink: () => lookup(p, at, false)?.kind === 'symlink' }) });
        entry.attrs.set('stat', new Native('stat', () => run.method(run.modules.get('os'), 'stat', [at])));
        return entry;
      })),
      putenv: () => null, getpgid: () => p.pid, umask: () => 0o22, get_terminal_size: () => new Tuple([80, 24]), isatty: ([fd]) => p.files.get(Number(fd))?.tty !== undefined, strerror: ([number]) => ERRORS[Number(number)] ?? `Unknown error ${Number(number)}`,
      chmod: ([one, mode]) => (attempt(run, one, () => changeAttributes(p, String(one), (node) => (node.mode = Number(mode)))), null), chdir: ([one]) => (attempt(run, one, () => changeDirectory(p, String(one))), null), symlink: ([target, one]) => (attempt(run, one, () => makeSymlink(p, String(target), String(one))), null),
      *kill([pid, signal]) {
        const target = p.ns.pids.processes.get(Number(pid));
        if (!target) throw run.error('ProcessLookupError', 3, 'No such process');
        target.signal(Number(signal));
        yield* p.compute(0.01);
        return null;
      },
    }),
  });
};

const stream = (run: Interpreter, fd: number): Module => new Module(fd === 1 ? '<stdout>' : '<stderr>', { ...natives({
  write: function* ([text]) {
    if (typeof text !== 'string') throw run.error('TypeError', `write() argument must be str, not ${run.typeName(text)}`);
    yield* fd === 1 ? run.output.write(text) : run.p.write(fd, text);
    return text.length;
  }, *flush() {
    if (fd === 1) yield* run.output.flush();
    return null;
  }, *writelines([lines]) {
    for (const one of yield* run.items(lines)) yield* fd === 1 ? run.output.write(String(one)) : run.p.write(fd, String(one));
    return null;
  }, isatty: () => run.p.files.get(fd)?.tty !== undefined, fileno: () => fd, reconfigure: () => null,
}), encoding: 'utf-8', errors: fd === 1 ? 'strict' : 'backslashreplace', name: fd === 1 ? '<stdout>' : '<stderr>', closed: false, mode: 'w' });

/** sys.path: the program's folder, then the library. */
function searched(run: Interpreter): List {
  const script = run.argv[0] ?? '', own = script === '-c' || script === '' ? '' : script.startsWith('/') ? script.replace(/\/[^/]*$/, '') : `${run.p.cwd}/${script}`.replace(/\/[^/]*$/, '');
  const [major, minor] = run.version.split('.'), lib = `/usr/local/lib/python${major}.${minor}`;
  return new List([own, `/usr/local/lib/python${major}${minor}.zip`, lib, `${lib}/lib-dynload`, sitePackages(run.version)]);
}

const sys: Maker = (run) => {
  const [major = '3', minor = '12', micro = '0'] = run.version.split('.').map(Number), info = new Tuple([major, minor, micro, 'final', 0]);
  info.cls = run.versionClass();
  for (const [name, value] of Object.entries({ major, minor, micro, releaselevel: 'final', serial: 0 })) info.attrs.set(name, value);
  const input = new Module('<stdin>', natives({
    readline: () => run.readLine(), read: () => run.readAll(), isatty: () => run.p.files.get(0)?.tty !== undefined,
    readlines: function* () {
      return new List((yield* run.readAll()).match(/[^\n]*\n|[^\n]+$/g) ?? []);
    },
  }));
  input.inside = () => run.inputLines();
  return new Module('sys', {
    argv: new List([...run.argv]), version: `${run.version} (main, Aug  5 2026, 01:12:35) [GCC 14.2.0]`, version_info: info, platform: 'linux', executable: '/usr/local/bin/python3', path: searched(run), modules: new Dict(), byteorder: 'little', maxsize: whole(9223372036854775807n), stdout: stream(run, 1), stderr: stream(run, 2), stdin: input, implementation: new Module('namespace', { name: 'cpython' }),
    ...natives({
      exit: ([status = null]) => {
        throw run.error('SystemExit', ...(status === null ? [] : [status]));
      }, getrecursionlimit: () => run.limit, setrecursionlimit: ([limit]) => ((run.limit = Number(limit)), null), getsizeof: () => 64, exc_info: () => new Tuple(run.handling.length > 0 ? [run.handling.at(-1)!.cls, run.handling.at(-1), traceObject(run, run.handling.at(-1)!)] : [null, null, null]), getdefaultencoding: () => 'utf-8', intern: ([text]) => text,
    }),
  });
};

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'];

/** A moment as time.gmtime gives it. */
function brokenDown(run: Interpreter, ms: number): Tuple {
  const { year, month, day, hour, minute, second, weekday, yearDay } = civil(ms);
  const made = new Tuple([year, month, day, hour, minute, second, (weekday + 6) % 7, yearDay, 0]);
  made.cls = run.namedTuple('struct_time', 'time');
  FIELDS.forEach((name, i) => made.attrs.set(name, made.items[i]));
  return made;
}

const momentOf = (run: Interpreter, moment: Value): number => (moment === undefined || moment === null ? run.p.now : moment instanceof Tuple ? fromCivil(...(moment.items.slice(0, 6).map(Number) as [number, number, number, number, number, number])) : toNumber(moment) * 1000);

const time: Maker = (run) => new Module('time', natives({
  time: () => new Float(run.p.now / 1000), time_ns: () => whole(BigInt(Math.round(run.p.now * 1e6))), monotonic: () => new Float(run.p.now / 1000 - 1.7e9), perf_counter: () => new Float((run.p.now - run.p.startedAt) / 1000), process_time: () => new Float(run.p.cpu / 1000),
  sleep: function* ([seconds]) {
    if (toNumber(seconds) < 0) throw run.error('ValueError', 'sleep length must be non-negative');
    yield* run.pause(toNumber(seconds) * 1000);
    return null;
  },
  strftime: ([format, moment]) => strftime(String(format), momentOf(run, moment)),
  gmtime: ([seconds]) => brokenDown(run, momentOf(run, seconds)), localtime: ([seconds]) => brokenDown(run, momentOf(run, seconds)), ctime: ([seconds]) => strftime('%a %b %e %T %Y', momentOf(run, seconds)), asctime: ([moment]) => strftime('%a %b %e %T %Y', momentOf(run, moment)), mktime: ([moment]) => new Float(Math.floor(momentOf(run, moment) / 1000)),
  monotonic_ns: () => whole(BigInt(Math.round(run.p.now * 1e6)) - 1_700_000_000_000_000_000n), perf_counter_ns: () => Math.round((run.p.now - run.p.startedAt) * 1e6),
}));

const FLOATS = ['sqrt', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'exp', 'log2', 'log10', 'sinh', 'cosh', 'tanh', 'cbrt'] as const;

const math: Maker = (run) => new Module('math', {
  pi: new Float(Math.PI), e: new Float(Math.E), inf: new Float(Infinity), nan: new Float(NaN), tau: new Float(2 * Math.PI), ...natives({
    ...Object.fromEntries(FLOATS.map((name): [string, Act] => [name, ([one]) => {
      const value = Math[name](toNumber(one));
      if (Number.isNaN(value) && !Number.isNaN(toNumber(one)) || (value === -Infinity && name.startsWith('log'))) throw run.error('ValueError', name === 'sqrt' && run.newer(14) ? `expected a nonnegative input, got ${toNumber(one)}` : 'math domain error');
      return new Float(value);
    }])),
    log: ([one, base]) => {
      if (toNumber(one) <= 0) throw run.error('ValueError', run.newer(14) ? 'expected a positive input' : 'math domain error');
      return new Float(base === undefined ? Math.log(toNumber(one)) : Math.log(toNumber(one)) / Math.log(toNumber(base)));
    },
    ...Object.fromEntries((['floor', 'ceil', 'trunc'] as const).map((name): [string, Act] => [name, function* ([one]) {
      const own = run.special(one, `__${name}__`);
      return own !== undefined ? yield* run.call(own, [one]) : typeof one === 'bigint' ? one : whole(BigInt(Math[name](toNumber(one))));
    }])), fabs: ([one]) => new Float(Math.abs(toNumber(one))), pow: ([a, b]) => new Float(toNumber(a) ** toNumber(b)), atan2: ([a, b]) => new Float(Math.atan2(toNumber(a), toNumber(b))), hypot: (all) => new Float(Math.hypot(...all.map(toNumber))), fmod: ([a, b]) => new Float(toNumber(a) % toNumber(b)), degrees: ([one]) => new Float(toNumber(one) * 180 / Math.PI), radians: ([one]) => new Float(toNumber(one) * Math.PI / 180), isnan: ([one]) => Number.isNaN(toNumber(one)), isinf: ([one]) => Math.abs(toNumber(one)) === Infinity, isfinite: ([one]) => Number.isFinite(toNumber(one)), isclose: ([a, b]) => Math.abs(toNumber(a) - toNumber(b)) <= 1e-9 * Math.max(Math.abs(toNumber(a)), Math.abs(toNumber(b))), copysign: ([a, b]) => new Float(Math.abs(toNumber(a)) * (toNumber(b) < 0 || Object.is(toNumber(b), -0) ? -1 : 1)),
    isqrt: ([one]) => {
      if (typeof one !== 'bigint') return Math.floor(Math.sqrt(toNumber(one)));
      let root = 1n << BigInt((one.toString(2).length + 1) >> 1);
      for (let next = (root + one / root) >> 1n; next < root; next = (root + one / root) >> 1n) root = next;
      return whole(root);
    },
    gcd: (all) => whole(all.map((one) => (typeof one === 'bigint' ? one : BigInt(Number(one)))).reduce((a, b) => {
      let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
      while (y > 0n) [x, y] = [y, x % y];
      return x;
    }, 0n)),
    factorial: ([one]) => {
      if (Number(one) < 0) throw run.error('ValueError', 'factorial() not defined for negative values');
      let product = 1n;
      for (let i = 2n; i <= BigInt(Number(one)); i++) product *= i;
      return whole(product);
    },
    comb: ([n, k]) => {
      let product = 1n;
      for (let i = 0n; i < BigInt(Number(k)); i++) product = product * (BigInt(Number(n)) - i) / (i + 1n);
      return whole(product);
    },
    *prod([list]) {
      let product: Value = 1;
      for (const one of yield* run.items(list)) product = yield* binaryOperation(run, '*', product, one, false);
      return product;
    },
    *dist([a, b]) {
      const to = yield* run.items(b);
      return new Float(Math.hypot(...(yield* run.items(a)).map((one, i) => toNumber(one) - toNumber(to[i]))));
    },
    perm: ([n, k]) => {
      let product = 1n;
      for (let i = 0n; i < BigInt(Number(k ?? n)); i++) product *= BigInt(Number(n)) - i;
      return whole(product);
    },
    lcm: (all) => all.map(Number).reduce((a, b) => { let [x, y] = [Math.abs(a), Math.abs(b)]; while (y > 0) [x, y] = [y, x % y]; return x === 0 ? 0 : Math.abs(a * b) / x; }, 1),
    modf: ([one]) => new Tuple([new Float(toNumber(one) - Math.trunc(toNumber(one))), new Float(Math.trunc(toNumber(one)))]), log1p: ([one]) => new Float(Math.log1p(toNumber(one))), expm1: ([one]) => new Float(Math.expm1(toNumber(one))), remainder: ([a, b]) => new Float(toNumber(a) - toNumber(b) * Math.round(toNumber(a) / toNumber(b))),
    *fsum([list]) {
      return new Float(exactSum((yield* run.items(list)).map(toNumber)));
    },
  }),
});

/** Shewchuk's sum: the partial sums do not overlap, so that nothing is lost. */
function exactSum(values: readonly number[]): number {
  let partials: number[] = [];
  for (let x of values) {
    const next: number[] = [];
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y, low = y - (high - x);
      if (low !== 0) next.push(low);
      x = high;
    }
    partials = [...next, x];
  }
  return partials.reduceRight((sum, one) => sum + one, 0);
}

/** The Mersenne Twisters of a program, by the numbers that module random has them by. */
const twister: Maker = ({ p }) => {
  const twisters: MersenneTwister[] = [], of = (index: Value): MersenneTwister => twisters[Number(index)]!;
  return new Module('_twister', natives({
    create: () => twisters.push(new MersenneTwister()) - 1,
    seed: ([index, key]) => (of(index).seed((key as List).items.map(Number)), null),
    // Without a seed it is one of the machine's chances.
    chance: () => {
      const chance = p.kernel.random('python random', `${p.ns.uts.hostname} ${p.pid} ${p.startedAt} ${twisters.length}`);
      return new List(Array.from({ length: 8 }, () => Math.floor(chance.next() * 2 ** 32)));
    },
    random: ([index]) => new Float(of(index).fraction()),
    word: ([index]) => of(index).word(),
    state: ([index]) => new Tuple(of(index).state()),
    restore: ([index, state]) => (of(index).restore((state as Tuple).items.map(Number)), null),
  }));
};

const FLAGS = { I: 2, IGNORECASE: 2, M: 8, MULTILINE: 8, S: 16, DOTALL: 16, X: 64, VERBOSE: 64 } as const;

const re: Maker = (run) => {
  const compiled = (pattern: Value, flags: Value): PyObject => {
    if (pattern instanceof PyObject) return pattern;
    const number = Number(flags ?? 0), text = number & 64 ? String(pattern).replace(/\\#/g, '\\x23').replace(/#[^\n]*|\s+/g, '') : String(pattern);
    const made = new PyObject(run.patternClass());
    try {
      const { source, flags: inline } = patternText(text);
      made.inside = expression(source, [...new Set(`dg${number & 2 ? 'i' : ''}${number & 8 ? 'm' : ''}${number & 16 ? 's' : ''}${inline}`)].join(''));
    } catch (error) {
      const words = (error as Error).message.replace(/^Invalid regular expression: .*: /, ''), [, what = words, place] = /^(.*) at position (\d+)$/s.exec(words) ?? [], raised = run.error('PatternError', words);
      for (const [name, value] of Object.entries({ msg: what, pattern, pos: place === undefined ? null : Number(place), lineno: place === undefined ? null : text.slice(0, Number(place)).split('\n').length, colno: place === undefined ? null : Number(place) - text.lastIndexOf('\n', Number(place) - 1) })) raised.value.attrs.set(name, value);
      throw raised;
    }
    made.attrs.set('pattern', pattern);
    made.attrs.set('_written', number);
    made.attrs.set('flags', number | 32);
    made.attrs.set('groups', new RegExp(`${(made.inside as RegExp).source}|`, (made.inside as RegExp).flags.replace(/[dg]/g, '')).exec('')!.length - 1);
    return made;
  };
  const found = (match: RegExpExecArray | null, text: string): Value => {
    if (!match) return null;
    const made = new PyObject(run.matchClass()), group = (key: Value): Value => (typeof key === 'string' ? match.groups?.[key] : match[Number(key)]) ?? null;
    if (match.length === 0) return null;
    const place = (key: Value = 0): readonly [number, number] => (typeof key === 'string' ? match.indices?.groups?.[key] : match.indices?.[Number(key)]) ?? [-1, -1];
    for (const [name, act] of Object.entries<Act>({
      group: (keys) => {
        for (const key of keys) if (typeof key === 'number' ? key >= match.length : !(String(key) in (match.groups ?? {}))) throw run.error('IndexError', 'no such group');
        return keys.length === 0 ? match[0] : keys.length === 1 ? group(keys[0]) : new Tuple(keys.map(group));
      }, groups: () => new Tuple(match.slice(1).map((one) => one ?? null)), groupdict: () => run.dictOf(Object.entries(match.groups ?? {}).map(([key, value]) => [key, value ?? null] as const)), start: ([key]) => place(key)[0], end: ([key]) => place(key)[1], span: ([key]) => new Tuple([...place(key)]), __getitem__: ([key]) => group(key),
      expand: ([template]) => String(template).replace(/\\g<(\w+)>|\\(\d)|\\n/g, (whole, name: string | undefined, digit: string | undefined) => (whole === '\\n' ? '\n' : String(group(name === undefined ? Number(digit) : /^\d+$/.test(name) ? Number(name) : name) ?? ''))),
    })) made.attrs.set(name, new Native(name, act));
    made.attrs.set('string', text);
    made.attrs.set('pos', 0);
    made.attrs.set('endpos', text.length);
    const names = Object.keys(match.groups ?? {}), last = match.slice(1).findLastIndex((one) => one !== undefined) + 1;
    made.attrs.set('lastindex', last || null);
    made.attrs.set('lastgroup', last === 0 ? null : names.find((one) => match.indices?.groups?.[one] === match.indices?.[last] || (match.groups![one] === match[last] && String(match.indices?.groups?.[one]) === String(match.indices?.[last]))) ?? null);
    made.inside = `<re.Match object; span=(${match.index}, ${match.index + match[0].length}), match=`;
    return made;
  };
  const replacement = (text: string): string => text.replace(/\$/g, '$$$$').replace(/\\g<(\w+)>/g, (_, name: string) => (/^\d+$/.test(name) ? `$${name}` : `$<${name}>`)).replace(/\\(\d)/g, '$$$1').replace(/\\n/g, '\n');
  const acts: Record<string, (pattern: RegExp, args: Value[]) => unknown> = {
    search: (pattern, [text]) => found(new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(String(text)), String(text)),
    match: (pattern, [text]) => found(new RegExp(`^(?:${pattern.source})`, pattern.flags.replace(/[gm]/g, '')).exec(String(text)), String(text)),
    fullmatch: (pattern, [text]) => found(new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace(/[gm]/g, '')).exec(String(text)), String(text)),
    findall: (pattern, [text]) => new List([...String(text).matchAll(pattern)].map((one) => (one.length === 1 ? one[0] : one.length === 2 ? one[1] ?? '' : new Tuple(one.slice(1).map((part) => part ?? ''))))),
    finditer: (pattern, [text]) => new List([...String(text).matchAll(pattern)].map((one) => found(one as RegExpExecArray, String(text)))),
    split: (pattern, [text, most = 0]) => {
      const parts: Value[] = [], whole = String(text);
      let last = 0, n = 0;
      for (const one of whole.matchAll(pattern)) {
        if (Number(most) > 0 && n++ >= Number(most)) break;
        parts.push(whole.slice(last, one.index), ...one.slice(1).map((part) => part ?? null));
        last = one.index + one[0].length;
      }
      return new List([...parts, whole.slice(last)]);
    },
    subn: function* (pattern, args) {
      let made = 0;
      const [by, text, count = 0] = args, counted = new Native('counted', function* (given) {
        made++;
        const [match] = given;
        return typeof by === 'string' ? yield* run.method(match, 'expand', [by]) : yield* run.call(by, given);
      });
      return new Tuple([yield* acts.sub!(pattern, [counted, text, count]) as Blocking<Value>, made]);
    },
    sub: function* (pattern, [by, text, count = 0]) {
      const whole = String(text);
      let out = '', last = 0, n = 0;
      for (const one of whole.matchAll(pattern)) {
        if (Number(count) > 0 && n++ >= Number(count)) break;
        const piece = typeof by === 'string' ? one[0].replace(new RegExp(pattern.source, pattern.flags.replace('g', '')), replacement(by)) : String(yield* run.call(by, [found(one as RegExpExecArray, whole)]));
        out += whole.slice(last, one.index) + piece;
        last = one.index + one[0].length;
      }
      return out + whole.slice(last);
    },
  };
  // count= of sub is its third argument, maxsplit= of split its second.
  const counted = (args: Value[], named: Named): Value[] => (named.has('count') ? [args[0], args[1], named.get('count')] : named.has('maxsplit') ? [args[0], named.get('maxsplit')] : args);
  const cls = run.patternClass();
  for (const [name, act] of Object.entries(acts)) cls.attrs.set(name, new Native(name, ([self, ...args], named) => act((self as PyObject).inside as RegExp, counted(args, named)), true));
  return new Module('re', { ...FLAGS, error: run.type('PatternError'), Pattern: cls, Match: run.matchClass(), ...natives({
    compile: ([pattern, flags]) => compiled(pattern, flags), escape: ([text]) => String(text).replace(/[-.*+?^${}()|[\]\\/ #&~]/g, '\\$&'),
    ...Object.fromEntries(Object.entries(acts).map(([name, act]): [string, Act] => [name, ([pattern, ...args], named) => act(compiled(pattern, named.get('flags') ?? (name === 'sub' || name === 'subn' ? args[3] : args[1])).inside as RegExp, counted(args, named))])),
  }) });
};

export const MODULES: Readonly<Record<string, Maker>> = {
  os, 'os.path': path, sys, time, math, _twister: twister, re,
  _json: (run) => new Module('_json', { JSONDecodeError: run.type('JSONDecodeError'), ...natives({ dumps: ([value], named) => dumpJson(run, value, named), loads: ([text]) => loadJson(run, text) }) }),
  platform: (run) => new Module('platform', natives({ python_version: () => run.version, node: () => run.p.ns.uts.hostname, system: () => 'Linux', machine: () => 'x86_64', release: () => '6.12.43', platform: () => 'Linux-6.12.43-x86_64-with-glibc2.41', processor: () => '', python_implementation: () => 'CPython' })),
  _machine: machineModule, _threads: threadsModule, _signal: signalModule,
  _sockets: socketsModule, _struct: structModule,
};

