/** pg_ctl: starts, stops and tells of a server by the number in its postmaster.pid. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, open, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { initdb } from './initdb.ts';
import { listensLocally, postgresVersion, programFolder } from './installation.ts';

const MODES: Readonly<Record<string, number>> = { smart: SIGNALS.TERM, s: SIGNALS.TERM, fast: SIGNALS.INT, f: SIGNALS.INT, immediate: SIGNALS.QUIT, i: SIGNALS.QUIT };
const ROOT = 'pg_ctl: cannot be run as root\nPlease log in (using, e.g., "su") as the (unprivileged) user that will\nown the server process.\n', HELP = 'Try "pg_ctl --help" for more information.\n';

interface Asked {
  verbs: string[];
  data: string | undefined;
  options: string;
  log: string | undefined;
  mode: string;
  wait: boolean;
  silent: boolean;
  seconds: number;
  wrong?: string;
}

function read(p: Process): Asked {
  const asked: Asked = { verbs: [], data: p.env.get('PGDATA'), options: '', log: undefined, mode: 'fast', wait: true, silent: false, seconds: 60 }, words = p.argv.slice(1);
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, [, long, given] = /^--(pgdata|options|log|mode|timeout)(?:=(.*))?$/s.exec(word) ?? [], letter = long ? { pgdata: 'D', options: 'o', log: 'l', mode: 'm', timeout: 't' }[long] : /^-[Dolmtp]/.test(word) ? word[1] : undefined;
    if (letter !== undefined) {
      const value = (long ? given : word.slice(2) || undefined) ?? words[++i] ?? '';
      if (letter === 'D') asked.data = value;
      if (letter === 'o') asked.options = value;
      if (letter === 'l') asked.log = value;
      if (letter === 'm') asked.mode = value;
      if (letter === 't') asked.seconds = Number(value) || 60;
    } else if (word === '-w' || word === '--wait') asked.wait = true;
    else if (word === '-W' || word === '--no-wait') asked.wait = false;
    else if (word === '-s' || word === '--silent') asked.silent = true;
    else if (word === '-c' || word === '--core-files') continue;
    else if (word.startsWith('-')) asked.wrong ??= word.startsWith('--') ? `unrecognized option '${word}'` : `invalid option -- '${word[1] ?? ''}'`;
    else asked.verbs.push(word);
  }
  return asked;
}

export function* pgCtl(p: Process): Blocking<number> {
  if (['-V', '--version'].includes(p.argv[1] ?? '')) {
    yield* p.write(1, `pg_ctl (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  const asked = read(p), say = function* (words: string, status: number): Blocking<number> {
    yield* p.write(2, `pg_ctl: ${words}`);
    return status;
  };
  if (p.uid === 0) {
    yield* p.write(2, ROOT);
    return 1;
  }
  if (asked.wrong !== undefined) return yield* say(`${asked.wrong}\n${HELP}`, 1);
  const verb = asked.verbs[0];
  if (verb === undefined) return yield* say(`no operation specified\n${HELP}`, 1);
  if (asked.verbs.length > 1) return yield* say(`too many command-line arguments (first is "${asked.verbs[1]}")\n${HELP}`, 1);
  if (!/^(start|stop|restart|reload|status|init|initdb|promote|logrotate|kill)$/.test(verb)) return yield* say(`unrecognized operation mode "${verb}"\n${HELP}`, 1);
  if (!asked.data) return yield* say(`no database directory specified and environment variable PGDATA unset\n${HELP}`, 1);
  if (MODES[asked.mode] === undefined) return yield* say(`unrecognized shutdown mode "${asked.mode}"\n${HELP}`, 1);
  if (verb.startsWith('init')) return yield* initdb(p);
  if (!lookup(p, asked.data)) return yield* say(`directory "${asked.data}" does not exist\n`, verb === 'status' ? 4 : 1);
  if (!lookup(p, `${asked.data}/PG_VERSION`)) return yield* say(`directory "${asked.data}" is not a database cluster directory\n`, verb === 'status' ? 4 : 1);
  const control = new Control(p, asked);
  if (verb === 'start') return yield* control.start();
  if (verb === 'stop') return yield* control.stop();
  if (verb === 'status') return yield* control.status();
  if (verb === 'reload') return yield* control.reload();
  if (verb === 'restart') return (yield* control.stop(true)) === 0 ? yield* control.start() : 1;
  return yield* say(`${verb} is not simulated here\n`, 1);
}

class Control {
  readonly #p: Process;
  readonly #asked: Asked;

  constructor(p: Process, asked: Asked) {
    this.#p = p;
    this.#asked = asked;
  }

  get #file(): string {
    return `${this.#asked.data!}/postmaster.pid`;
  }

  /** The server of the folder, where it runs; its number, where the file names one. */
  get #server(): { pid: number; process: Process | undefined } | undefined {
    if (!lookup(this.#p, this.#file)) return undefined;
    const pid = Number(readText(this.#p, this.#file).split('\n')[0]), process = this.#p.ns.pids.processes.get(pid);
    return { pid, process: process?.ended ? undefined : process };
  }

  *#say(words: string): Blocking<void> {
    if (!this.#asked.silent) yield* this.#p.write(1, words);
  }

  /** A dot a second, until it is so. */
  *#until(ready: () => boolean, from = 0): Blocking<boolean> {
    for (let tenth = from; tenth < this.#asked.seconds * 10; tenth++) {
      if (tenth > 0 && ready()) return true;
      if (tenth % 10 === 0) yield* this.#say('.');
      yield* this.#p.sleep(100);
    }
    return ready();
  }

  *start(): Blocking<number> {
    const p = this.#p, { data, options, log, wait } = this.#asked, programs = programFolder(p);
    if (this.#server?.process) yield* p.write(2, 'pg_ctl: another server might be running; trying to start server anyway\n');
    // It asks the server's program for its version, through a shell.
    yield* p.wait(p.fork(function* (shell) {
      return yield* shell.wait(shell.fork(function* () {
        return 0;
      }, { argv: [`${programs}/postgres`, '-V'] }));
    }, { argv: ['sh', '-c', '--', `"${programs}/postgres" -V`] }));
    if (wait) yield* this.#say('waiting for server to start...');
    // What the server says goes where pg_ctl's own words go.
    const files = new Map([[0, open(p, '/dev/null', {})], [1, p.file(1)], [2, p.file(1)]]);
    if (log !== undefined) for (const fd of [1, 2]) files.set(fd, open(p, log, { write: true, create: true, append: true }));
    const words = [...options.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((one) => one[1] ?? one[2] ?? one[3]!);
    const server = p.spawn({ argv: [`${programs}/postgres`, '-D', data!, ...words.map((word) => word.replaceAll("'", ''))], files, group: 'new' });
    if (!wait) {
      yield* this.#say('server starting\n');
      return 0;
    }
    const port = Number(words[words.indexOf('-p') + 1]) || 5432;
    yield* this.#until(() => server.ended || listensLocally(p, port));
    if (!server.ended) yield* p.sleep(1);
    if (server.ended) {
      yield* this.#say(' stopped waiting\n');
      yield* p.write(2, 'pg_ctl: could not start server\nExamine the log output.\n');
      return 1;
    }
    yield* this.#say(' done\nserver started\n');
    return 0;
  }

  *stop(again = false): Blocking<number> {
    const p = this.#p, server = this.#server;
    if (!server) {
      yield* p.write(2, `pg_ctl: PID file "${this.#file}" does not exist\nIs server running?\n${again ? 'trying to start server anyway\n' : ''}`);
      return again ? 0 : 1;
    }
    if (!server.process) {
      yield* p.write(2, `pg_ctl: could not send stop signal (PID: ${server.pid}): No such process\n`);
      return 1;
    }
    if (this.#asked.wait) yield* this.#say('waiting for server to shut down....');
    server.process.signal(MODES[this.#asked.mode]!);
    if (!this.#asked.wait) {
      yield* this.#say('server shutting down\n');
      return 0;
    }
    if (!(yield* this.#until(() => server.process!.ended || !this.#server, 1))) {
      yield* this.#say(' failed\n');
      yield* p.write(2, 'pg_ctl: server does not shut down\n');
      return 1;
    }
    yield* this.#say(' done\nserver stopped\n');
    return 0;
  }

  *status(): Blocking<number> {
    const server = this.#server;
    if (!server?.process) {
      yield* this.#p.write(1, 'pg_ctl: no server running\n');
      return 3;
    }
    yield* this.#p.write(1, `pg_ctl: server is running (PID: ${server.pid})\n${readText(this.#p, `${this.#asked.data!}/postmaster.opts`)}`);
    return 0;
  }

  *reload(): Blocking<number> {
    const server = this.#server;
    if (!server) {
      yield* this.#p.write(2, `pg_ctl: PID file "${this.#file}" does not exist\nIs server running?\n`);
      return 1;
    }
    server.process?.signal(SIGNALS.HUP);
    yield* this.#say('server signaled\n');
    return 0;
  }
}
