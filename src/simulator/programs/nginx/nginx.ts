/** nginx: reads its configuration, serves files, proxies, writes its logs. */
import { anyOf, WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open, readText } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { findUser } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { servePort, type HttpAnswer, type HttpRequest } from '../http-server.ts';
import { logged } from './access-log.ts';
import { mistakeIn } from './check.ts';
import { sharedNames } from './clashes.ts';
import { DEFAULT_LOG, pathsFor } from './error-log.ts';
import { ConfigError, find, readConfig, type Directive } from './config.ts';
import { preparePaths } from './paths.ts';
import { Site } from './site.ts';
import { builtWith, compilerOf } from './build.ts';
import { HANDLED, ORDERS, receivedText, senderText, Worker } from './worker.ts';

const CONFIG = '/etc/nginx/nginx.conf';

export function* nginx(p: Process): Blocking<number> {
  const words = p.argv.slice(1);
  const version = versionOf(p);
  if (words.includes('-v') || words.includes('-V')) {
    yield* p.write(2, `nginx version: nginx/${version}\n${words.includes('-V') ? builtWith(p) : ''}`);
    return 0;
  }
  const strange = strangeOption(words);
  if (strange !== undefined) {
    yield* p.write(2, `nginx: ${strange}\n`);
    return 1;
  }
  if (words.includes('-h') || words.includes('-?')) {
    yield* p.write(2, `nginx version: nginx/${version}\n${USAGE}`);
    return 0;
  }
  const path = words.includes('-c') ? words[words.indexOf('-c') + 1]! : CONFIG, tests = words.includes('-t') || words.includes('-T');
  let config: Directive[];
  try {
    config = yield* checked(p, path);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // The log that is open by now leads to stderr as well.
    yield* p.write(2, `${strftime('%Y/%m/%d %T', p.now)} [emerg] ${p.pid}#${p.pid}: ${error.message}\nnginx: [emerg] ${error.message}\n${tests ? `nginx: configuration file ${path} test failed\n` : ''}`);
    return 1;
  }
  if (tests) for (const warning of sharedNames(config)) yield* p.write(2, `${strftime('%Y/%m/%d %T', p.now)} [warn] ${p.pid}#${p.pid}: ${warning}\nnginx: [warn] ${warning}\n`);
  if (words.includes('-s')) return yield* signalMaster(p, words[words.indexOf('-s') + 1] ?? '');
  if (tests) {
    if (!words.includes('-q')) yield* p.write(2, `nginx: the configuration file ${path} syntax is ok\nnginx: configuration file ${path} test is successful\n`);
    if (words.includes('-T')) for (const file of filesIn(config, path)) yield* p.write(1, `# configuration file ${file}:\n${readText(p, file)}\n`);
    return 0;
  }
  if (find(config, 'daemon')?.args[0] === 'off' || globalsOf(words).some((text) => /(^|;)\s*daemon\s+off\s*;/.test(text))) return yield* new Master(p, path, version, p.pid).run(config);
  // Without `daemon off` the master goes on behind the scenes, and the command ends once it has its ports.
  const started = new WaitQueue();
  let isUp = false;
  const child = p.fork((master) => new Master(master, path, version, p.pid).run(config, () => {
    isUp = true;
    started.wakeAll();
  }));
  while (!isUp && !child.ended) yield anyOf(started.park, child.changed.park);
  return isUp ? 0 : yield* p.wait(child);
}

const globalsOf = (words: readonly string[]): string[] => words.filter((_, at) => words[at - 1] === '-g');

/** @throws ConfigError */
function* checked(p: Process, path: string): Blocking<Directive[]> {
  const config = readConfig(p, path), mistake = yield* mistakeIn(p, config);
  if (mistake !== undefined) throw new ConfigError(mistake);
  if (!find(config, 'events')) throw new ConfigError('no "events" section in configuration');
  return config;
}

/** Every file that the configuration was read from, in the order of the reading. */
const filesIn = (config: readonly Directive[], first: string): Set<string> => {
  const all = (directives: readonly Directive[]): string[] => directives.flatMap((one) => [one.file, ...all(one.block ?? [])]);
  return new Set([first, ...all(config)]);
};

const VALUED = 'scgpe';
const SIGNAL_WORDS = ['stop', 'quit', 'reopen', 'reload'];

/** What is wrong with the command line, if anything is. */
function strangeOption(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith('-')) return `invalid option: "${word}"`;
    for (const letter of word.slice(1)) {
      if (!`?hvVtTq${VALUED}`.includes(letter)) return `invalid option: "${letter}"`;
      if (!VALUED.includes(letter)) continue;
      const value = words[++i];
      if (value === undefined) return `option "-${letter}" requires ${letter === 'g' ? 'parameter' : letter === 's' ? 'parameter' : letter === 'p' ? 'directory name' : 'file name'}`;
      if (letter === 's' && !SIGNAL_WORDS.includes(value)) return `invalid option: "-s ${value}"`;
      break;
    }
  }
  return undefined;
}

const USAGE = `Usage: nginx [-?hvVtTq] [-s signal] [-p prefix]
             [-e filename] [-c filename] [-g directives]

Options:
  -?,-h         : this help
  -v            : show version and exit
  -V            : show version and configure options then exit
  -t            : test configuration and exit
  -T            : test configuration, dump it and exit
  -q            : suppress non-error messages during configuration testing
  -s signal     : send signal to a master process: stop, quit, reopen, reload
  -p prefix     : set prefix path (default: /etc/nginx/)
  -e filename   : set error log file (default: /var/log/nginx/error.log)
  -c filename   : set configuration file (default: /etc/nginx/nginx.conf)
  -g directives : set global directives out of configuration file

`;

const versionOf = (p: Process): string => (lookup(p, '/usr/share/nginx/version') ? readText(p, '/usr/share/nginx/version').trim() : '') || p.env.get('NGINX_VERSION') || '1.29.0';

/** `nginx -s reload`: the signal goes to the master, which is the container's first process. */
function* signalMaster(p: Process, word: string): Blocking<number> {
  const signal = { stop: SIGNALS.TERM, quit: SIGNALS.QUIT, reload: SIGNALS.HUP, reopen: SIGNALS.USR1 }[word];
  if (signal === undefined) {
    yield* p.write(2, `nginx: invalid option: "-s ${word}"\n`);
    return 1;
  }
  const master = [...p.ns.pids.processes.values()].find((one) => one.argv[0]?.startsWith('nginx: master') && !one.ended);
  if (!master) {
    yield* p.write(2, 'nginx: [error] open() "/run/nginx.pid" failed (2: No such file or directory)\n');
    return 1;
  }
  yield* p.write(2, `${strftime('%Y/%m/%d %T', p.now)} [notice] ${p.pid}#${p.pid}: signal process started\n`);
  master.signal(signal, false, p);
  return 0;
}

class Master {
  readonly #p: Process;
  readonly #path: string;
  readonly #version: string;
  #site: Site | undefined;
  #workers: Worker[] = [];
  /** Workers of an earlier configuration, until they have ended. */
  #leaving: Worker[] = [];
  #isEnding = false;
  #config: readonly Directive[] = [];
  readonly #accessLogs = new Map<string, OpenFile>();
  #errorLogs = new Map<string, OpenFile>();
  /** The error_log directives outside of http. */
  #mainLogs: readonly Directive[] = [];
  /** Whose number messages have: until the master has left its terminal, the first process's. */
  #logs: number;
  #requests = 0;
  readonly #served = new Set<number>();
  readonly #signalled = new WaitQueue();
  #signals: { signal: number; from: string }[] = [];

  constructor(p: Process, path: string, version: string, first: number) {
    this.#p = p;
    this.#logs = first;
    this.#path = path;
    this.#version = version;
  }

  *run(config: Directive[], isUp: () => void = () => undefined): Blocking<number> {
    const p = this.#p;
    const command = p.argv.join(' ');
    for (const signal of HANDLED) p.handlers.set(signal, (number, sender) => {
      this.#signals.push({ signal: number, from: senderText(p, sender) });
      this.#signalled.wakeAll();
      return 'restart';
    });
    if (p.uid !== 0 && find(config, 'user')) yield* this.#say('warn', `the "user" directive makes sense only if the master process runs with super-user privileges, ignored in ${this.#path}:2`);
    for (const warning of sharedNames(config)) yield* this.#say('warn', warning);
    const problem = preparePaths(p, config);
    if (problem !== undefined) {
      yield* this.#say('emerg', problem);
      return 1;
    }
    this.#mainLogs = config.filter(({ name }) => name === 'error_log');
    // A log is opened whether or not anything is written to it.
    for (const { args } of this.#mainLogs) this.#errorLog(args[0]!);
    yield* this.#notice('using the "epoll" event method');
    yield* this.#notice(`nginx/${this.#version}`);
    yield* this.#notice(compilerOf(p));
    yield* this.#notice(`OS: Linux ${readText(p, '/proc/sys/kernel/osrelease').trim()}`);
    yield* this.#notice('getrlimit(RLIMIT_NOFILE): 1048576:1048576');
    if (!(yield* this.#apply(config))) return 1;
    p.argv = [`nginx: master process ${command}`];
    this.#logs = p.pid;
    isUp();
    yield* this.#notice('start worker processes');
    yield* this.#startWorkers(config);
    return yield* this.#loop();
  }

  #open(path: string, otherwise: number): OpenFile {
    try {
      return open(this.#p, path, { write: true, create: true, append: true }).retain();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return this.#p.file(otherwise).retain();
    }
  }

  /** Makes a configuration the one in use: new ports are opened. */
  *#apply(config: Directive[]): Blocking<boolean> {
    const site = new Site(this.#p, config, this.#version, () => this.#workers[0]?.process ?? this.#p);
    for (const port of site.ports) {
      if (this.#served.has(port)) continue;
      if (port < 1024 && this.#p.uid !== 0) {
        yield* this.#fatal(`bind() to 0.0.0.0:${port} failed (13: Permission denied)`);
        return false;
      }
    }
    // Ports that another one has are tried five times.
    for (let tries = 0; ; tries++) {
      let isFree = true;
      for (const port of site.ports) {
        if (this.#served.has(port)) continue;
        try {
          servePort(this.#p, port, (request) => this.#serve(request));
          this.#served.add(port);
        } catch (error) {
          if (!(error instanceof Errno)) throw error;
          isFree = false;
          yield* this.#fatal(`bind() to 0.0.0.0:${port} failed (98: Address already in use)`);
        }
      }
      if (isFree) break;
      yield* this.#notice('try again to bind() after 500ms');
      yield* this.#p.sleep(500);
      if (tries < 4) continue;
      yield* this.#fatal('still could not bind()');
      return false;
    }
    this.#mainLogs = config.filter(({ name }) => name === 'error_log');
    this.#site = site;
    return true;
  }

  *#startWorkers(config: readonly Directive[]): Blocking<void> {
    const wanted = find(config, 'worker_processes')?.args[0] ?? '1';
    const processors = lookup(this.#p, '/proc/cpuinfo') ? readText(this.#p, '/proc/cpuinfo').match(/^processor/gm)?.length ?? 1 : 1;
    this.#config = config;
    for (let i = 0; i < (wanted === 'auto' ? processors : Number(wanted)); i++) yield* this.#startWorker();
  }

  *#startWorker(): Blocking<void> {
    const worker = new Worker(this.#p, (words, pid) => this.#log('notice', words, pid)), { process } = worker;
    const account = findUser(this.#p, find(this.#config, 'user')?.args[0] ?? 'nobody');
    if (account && this.#p.uid === 0) Object.assign(process, { uid: account.uid, gid: account.gid });
    process.onExit.push(() => this.#signalled.wakeAll());
    this.#workers.push(worker);
    yield* this.#notice(`start worker process ${process.pid}`);
  }

  *#loop(): Blocking<number> {
    const ended = (): Worker | undefined => [...this.#leaving, ...this.#workers].find(({ process }) => process.ended);
    for (;;) {
      yield* this.#signalled.until(() => this.#signals.length > 0 || ended() !== undefined);
      const dead = ended(), given = this.#signals.shift();
      if (given) yield* this.#obey(given.signal, given.from);
      else if (dead) yield* this.#bury(dead);
      if (!this.#isEnding || this.#workers.length + this.#leaving.length > 0) continue;
      yield* this.#notice('exit');
      return 0;
    }
  }

  *#obey(signal: number, from: string): Blocking<void> {
    yield* this.#notice(`${receivedText(signal, from)}${{ [SIGNALS.QUIT]: ', shutting down', [SIGNALS.HUP]: ', reconfiguring', [SIGNALS.USR1]: ', reopening logs', [SIGNALS.WINCH]: '' }[signal] ?? ', exiting'}`);
    if (signal === SIGNALS.HUP) return yield* this.#reload();
    const order = ORDERS[signal];
    if (signal === SIGNALS.USR1) yield* this.#notice('reopening logs');
    else if (order) this.#isEnding = true;
    if (order) for (const worker of [...this.#leaving, ...this.#workers]) worker.order(order);
  }

  /** A worker ended: by itself, it is replaced. */
  *#bury(worker: Worker): Blocking<void> {
    const { process } = worker, { pid } = process, isReplaced = !worker.isDismissed && !this.#isEnding;
    yield* this.#notice(receivedText(SIGNALS.CHLD, ` from ${pid}`));
    this.#p.reap(process);
    this.#workers = this.#workers.filter((one) => one !== worker);
    this.#leaving = this.#leaving.filter((one) => one !== worker);
    if (process.killedBy === undefined) yield* this.#notice(`worker process ${pid} exited with code ${process.status}`);
    else yield* this.#log('alert', `worker process ${pid} exited on signal ${process.killedBy}`);
    if (isReplaced) yield* this.#startWorker();
    // The others are told that its channel is closed, which the kernel tells the master again.
    if (this.#workers.length + this.#leaving.length > 0) yield* this.#notice(receivedText(SIGNALS.IO, ''));
  }

  *#reload(): Blocking<void> {
    yield* this.#notice('reconfiguring');
    try {
      const config = yield* checked(this.#p, this.#path);
      if (!(yield* this.#apply(config))) return;
      yield* this.#notice('using the "epoll" event method');
      const old = this.#workers;
      this.#workers = [];
      yield* this.#notice('start worker processes');
      yield* this.#startWorkers(config);
      this.#leaving.push(...old);
      for (const worker of old) worker.order('quit');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      yield* this.#log('emerg', error.message);
    }
  }

  *#serve(request: HttpRequest): Blocking<HttpAnswer> {
    const number = ++this.#requests + this.#site!.handed;
    yield* this.#p.compute(0.05);
    const { answer, error, notes, variables, logs, errorLogs, logFormats } = yield* this.#site!.answer(request);
    for (const { level, words: text } of [...notes, ...(error === undefined ? [] : [{ level: 'error', words: error }])]) {
      const [words, upstream] = text.split('\n');
      yield* this.#log(level, `*${number} ${words}, client: ${request.client}, server: ${variables.serverName}, request: "${request.head.start}"${upstream === undefined ? '' : `, ${upstream}`}, host: "${request.head.headers.host ?? ''}"`, this.#workers[0]?.process.pid, errorLogs.length > 0 ? errorLogs : this.#mainLogs);
    }
    for (const directive of logs) {
      const entry = logged(directive, logFormats, variables, this.#p.now);
      if (entry) yield* this.#accessLog(entry.path).write(encode(`${entry.line}\n`));
    }
    return answer;
  }

  #accessLog(path: string): OpenFile {
    const known = this.#accessLogs.get(path) ?? this.#open(path.startsWith('/') ? path : `/etc/nginx/${path}`, 1);
    this.#accessLogs.set(path, known);
    return known;
  }

  /** Before it serves, it says things to its log and to stderr. */
  *#say(level: string, words: string): Blocking<void> {
    yield* this.#writeTo([DEFAULT_LOG], level, words, this.#logs);
    yield* this.#p.write(2, `nginx: [${level}] ${words}\n`);
  }

  /** What keeps it from serving is told to the log, and to the terminal as long as it has one. */
  *#fatal(words: string): Blocking<void> {
    yield* this.#log('emerg', words);
    if (!this.#site) yield* this.#p.write(2, `nginx: [emerg] ${words}\n`);
  }

  #notice(words: string): Blocking<void> {
    return this.#log('notice', words);
  }

  #log(level: string, words: string, pid = this.#logs, logs = this.#mainLogs): Blocking<void> {
    return this.#writeTo(pathsFor(logs, level), level, words, pid);
  }

  *#writeTo(paths: readonly string[], level: string, words: string, pid: number): Blocking<void> {
    for (const path of paths) yield* this.#errorLog(path).write(encode(`${strftime('%Y/%m/%d %T', this.#p.now)} [${level}] ${pid}#${pid}: ${words}\n`));
  }

  #errorLog(path: string): OpenFile {
    const known = this.#errorLogs.get(path) ?? (path === 'stderr' ? this.#p.file(2).retain() : this.#open(path.startsWith('/') ? path : `/etc/nginx/${path}`, 2));
    this.#errorLogs.set(path, known);
    return known;
  }
}
