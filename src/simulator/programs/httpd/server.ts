/** The running server: its ports and workers, its logs, signals that reach it. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, open, unlink, writeFile } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { findUser } from '../accounts.ts';
import { strftime } from '../dates.ts';
import { servePort, type HttpAnswer, type HttpRequest } from '../http-server.ts';
import { ConfigError, lastNamed, named, type Configuration, type Directive } from './config.ts';
import { isWanted } from './finish.ts';
import { isNamed, pidFile, read, unnamed } from './load.ts';
import { versionOf } from './version.ts';
import { formatOf, logLine } from './log-format.ts';
import type { Options } from './options.ts';
import { Site } from './site.ts';

/** StartServers unless told. */
const WORKERS = 3;

export class Server {
  readonly #p: Process;
  readonly #options: Options;
  #configuration!: Configuration;
  #site!: Site;
  #workers: Process[] = [];
  readonly #served = new Set<number>();
  readonly #logs = new Map<string, OpenFile>();
  readonly #signalled = new WaitQueue();
  #signals: number[] = [];

  constructor(p: Process, options: Options) {
    this.#p = p;
    this.#options = options;
  }

  *run(configuration: Configuration, tellsTwice: boolean): Blocking<number> {
    const p = this.#p;
    for (const signal of [SIGNALS.TERM, SIGNALS.WINCH, SIGNALS.INT, SIGNALS.USR1, SIGNALS.HUP]) p.handlers.set(signal, (number) => {
      this.#signals.push(number);
      this.#signalled.wakeAll();
      return 'restart';
    });
    // The configuration is read a second time when the logs are open.
    if (tellsTwice) yield* p.write(2, unnamed(p));
    if (!(yield* this.#apply(configuration))) return 1;
    yield* this.#resuming();
    for (;;) {
      yield* this.#signalled.until(() => this.#signals.length > 0);
      const signal = this.#signals.shift()!;
      if (signal === SIGNALS.USR1 || signal === SIGNALS.HUP) {
        if (!(yield* this.#again(signal))) return 1;
        continue;
      }
      for (const worker of this.#workers) worker.signal(SIGNALS.KILL);
      yield* this.#notice('mpm_event', signal === SIGNALS.WINCH ? 'AH00492: caught SIGWINCH, shutting down gracefully' : 'AH00491: caught SIGTERM, shutting down');
      if (lookup(p, pidFile(this.#configuration))) unlink(p, pidFile(this.#configuration));
      return 0;
    }
  }

  *#resuming(): Blocking<void> {
    yield* this.#notice('mpm_event', `AH00489: Apache/${versionOf(this.#p)} (Unix) configured -- resuming normal operations`);
    yield* this.#notice('core', `AH00094: Command line: 'httpd -D FOREGROUND'`);
  }

  /** A configuration becomes the one in use. */
  *#apply(configuration: Configuration): Blocking<boolean> {
    const p = this.#p;
    this.#configuration = configuration;
    this.#site = new Site(p, configuration, this.#signature(configuration), () => this.#workers[0] ?? p);
    for (const port of this.#site.ports) {
      if (this.#served.has(port)) continue;
      try {
        if (port < 1024 && p.uid !== 0) throw new Errno('EACCES');
        servePort(p, port, (request) => this.#serve(request));
        this.#served.add(port);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        const [number, words] = error.code === 'EACCES' ? [13, 'Permission denied'] : [98, 'Address already in use'];
        yield* p.write(2, `(${number})${words}: AH00072: make_sock: could not bind to address [::]:${port}\n(${number})${words}: AH00072: make_sock: could not bind to address 0.0.0.0:${port}\nno listening sockets available, shutting down\nAH00015: Unable to open logs\n`);
        return false;
      }
    }
    const problem = this.#prepare(configuration);
    if (problem !== undefined) {
      yield* this.#log('core:error', problem);
      return false;
    }
    this.#startWorkers();
    return true;
  }

  /** The pid file; @returns why it cannot be made */
  #prepare(configuration: Configuration): string | undefined {
    try {
      writeFile(this.#p, pidFile(configuration), `${this.#p.pid}\n`, 0o644);
      return undefined;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return `(${error.code === 'EACCES' ? 13 : 2})${error.strerror}: AH00099: could not create ${pidFile(configuration)}`;
    }
  }

  #signature({ directives }: Configuration): string {
    const version = versionOf(this.#p), tokens = lastNamed(directives, 'ServerTokens')?.args[0]?.toLowerCase() ?? 'full', [major, minor] = version.split('.');
    return { prod: 'Apache', productonly: 'Apache', major: `Apache/${major}`, minor: `Apache/${major}.${minor}`, min: `Apache/${version}`, minimal: `Apache/${version}` }[tokens] ?? `Apache/${version} (Unix)`;
  }

  #startWorkers(): void {
    for (const worker of this.#workers) worker.signal(SIGNALS.KILL);
    const account = findUser(this.#p, lastNamed(this.#configuration.directives, 'User')?.args[0] ?? 'www-data');
    this.#workers = Array.from({ length: WORKERS }, () => {
      const worker = this.#p.fork(function* () {
        const never = new WaitQueue();
        for (;;) yield never.park;
      }, { files: new Map() });
      if (account && this.#p.uid === 0) Object.assign(worker, { uid: account.uid, gid: account.gid });
      return worker;
    });
  }

  /** A configuration with a mistake ends the server, as it does the real one. */
  *#again(signal: number): Blocking<boolean> {
    yield* this.#notice('mpm_event', signal === SIGNALS.USR1 ? 'AH00493: SIGUSR1 received.  Doing graceful restart' : 'AH00494: SIGHUP received.  Attempting to restart');
    try {
      const configuration = read(this.#p, this.#options);
      if (!isNamed(configuration)) yield* this.#p.write(2, unnamed(this.#p));
      if (!(yield* this.#apply(configuration))) return false;
      yield* this.#resuming();
      return true;
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      yield* this.#p.write(2, `${error.message}\n`);
      for (const worker of this.#workers) worker.signal(SIGNALS.KILL);
      return false;
    }
  }

  *#serve(request: HttpRequest): Blocking<HttpAnswer> {
    yield* this.#p.compute(0.05);
    const served = yield* this.#site.answer(request), { answer, host, errors } = served, pid = this.#workers[0]?.pid ?? this.#p.pid;
    for (const [level, words, ofServer] of errors) {
      const [, code = '', rest = ''] = /^(\(\d+\)[^:]+: )?(.*)$/s.exec(words) ?? [];
      yield* this.#log(level, ofServer === true ? words : `${code}[client ${request.peer}] ${rest}`, pid);
    }
    const logs = named(host.at ? named(this.#configuration.directives, 'VirtualHost').find((one) => one === host.at as Directive)?.block ?? [] : [], 'CustomLog');
    for (const { args: [path = '', format, condition] } of logs.length > 0 ? logs : named(this.#configuration.directives, 'CustomLog')) {
      if (!isWanted(condition, served.environment)) continue;
      yield* this.#file(path).write(encode(`${logLine(formatOf(host.directives, format), { request, answer, served, now: this.#p.now, host: host.name ?? request.head.headers.host?.replace(/:\d+$/, '') ?? 'localhost', pid })}\n`));
    }
    return answer;
  }

  /** A log by its path, opened when it is first written. */
  #file(path: string): OpenFile {
    const known = this.#logs.get(path);
    if (known) return known;
    const standard = /^\/(?:proc\/self\/fd\/([12])|dev\/std(out|err))$/.exec(path);
    const file = standard ? this.#p.file(standard[1] === '1' || standard[2] === 'out' ? 1 : 2) : open(this.#p, path.startsWith('/') ? path : `${this.#configuration.root}/${path}`, { write: true, create: true, append: true });
    this.#logs.set(path, file.retain());
    return file;
  }

  #notice(module: string, words: string): Blocking<void> {
    return this.#log(`${module}:notice`, words);
  }

  *#log(level: string, words: string, pid = this.#p.pid): Blocking<void> {
    const time = strftime('%a %b %d %T.%N %Y', this.#p.now).replace(/(\.\d{6})\d{3}/, '$1');
    yield* this.#file(lastNamed(this.#configuration.directives, 'ErrorLog')?.args[0] ?? '/proc/self/fd/2').write(encode(`[${time}] [${level}] [pid ${pid}:tid ${pid}] ${words}\n`));
  }
}
