/** What run, start, attach and exec share: waiting for the end, forwarding signals, the size of the terminal. */
import type { Response } from '../../../api/http.ts';
import { Channel, type Blocking } from '../../../kernel/blocking.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { Interrupted, type Process } from '../../../kernel/process.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Task } from '../../../kernel/task.ts';
import { messages, type Engine, type Query } from '../client.ts';
import { CliError } from '../errors.ts';

/** Opens a hijacked connection. */
export function* hijack(engine: Engine, path: string, call: { query?: Query; body?: unknown }): Blocking<OpenFile> {
  const response: Response = yield* engine.send('POST', path, { ...call, headers: { connection: 'Upgrade', upgrade: 'tcp' } });
  if (!response.hijack) throw new CliError('unable to upgrade to tcp, received 200');
  return response.hijack;
}

/** Waits beside the main program for a container's end; the result is the status. */
export function waitFor(engine: Engine, id: string, removed: boolean): Task<number> {
  return engine.p.thread(statusOf(engine, id, removed ? 'removed' : 'next-exit'));
}

export function* statusOf(engine: Engine, id: string, condition: string | undefined): Blocking<number> {
  const response = yield* engine.send('POST', `/containers/${id}/wait`, { query: { condition } });
  let status = 125;
  yield* messages<Ended>(response, (message) => {
    // Without a condition it is `docker wait`, to which a start that failed has a status like any other.
    if (!message.Error || !condition) status = message.StatusCode;
    return sayError(engine.p, condition ? message : { StatusCode: status });
  });
  return status;
}

interface Ended {
  StatusCode: number;
  Error?: { Message: string } | null;
}

function* sayError(p: Process, { Error: error }: Ended): Blocking<void> {
  if (error) yield* p.write(2, `Error waiting for container: ${error.Message}\n`);
}

const forwarded = ['HUP', 'INT', 'QUIT', 'TERM', 'USR1', 'USR2', 'ALRM', 'CONT', 'WINCH', 'TSTP'] as const;
const TERMINATION = ['INT', 'TERM'] as const;

/** So many ^C end a command that waits for a container whatever it waits for. */
const FORCED = 3;

/** Hands the signals that this process gets on to the container (--sig-proxy); `last`: after so many of INT and TERM its own waiting ends too. */
export function forwardSignals(engine: Engine, id: string, proxied = true, last = FORCED): void {
  const { p } = engine;
  const queue = new Channel<string>();
  let endings = 0;
  for (const name of proxied ? forwarded : TERMINATION) {
    p.handlers.set(SIGNALS[name], () => {
      if (proxied) queue.post(name);
      return (TERMINATION as readonly string[]).includes(name) && ++endings >= last ? 'interrupt' : 'restart';
    });
  }
  p.thread(sendSignals(engine, id, queue));
}

function* sendSignals(engine: Engine, id: string, queue: Channel<string>): Blocking<void> {
  for (;;) {
    const signal = yield* queue.receive();
    if (signal === undefined) return;
    try {
      yield* engine.post(`/containers/${id}/kill`, { query: { signal } });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
    }
  }
}

/** Work that the third ^C ends. */
export function* unlessForced(p: Process, work: Blocking<number>): Blocking<number> {
  try {
    return yield* work;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    yield* p.write(2, '\ngot 3 SIGTERM/SIGINTs, forcefully exiting\n');
    return 1;
  }
}

/** Tells the container the size of the terminal, now and whenever it changes. */
export function followSize(engine: Engine, path: string, fd = 1): void {
  const { p } = engine;
  const tty = p.files.get(fd)?.tty;
  if (!tty) return;
  const changed = new Channel<true>();
  changed.post(true);
  p.handlers.set(SIGNALS.WINCH, () => {
    changed.post(true);
    return 'restart';
  });
  p.thread((function* () {
    while ((yield* changed.receive()) !== undefined) {
      try {
        yield* engine.post(`${path}/resize`, { query: { h: tty.rows, w: tty.columns } });
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
      }
    }
  })());
}

/** @throws CliError where a terminal is asked for and standard input is none */
export function checkTty(p: Process, attachStdin: boolean, tty: boolean): void {
  if (attachStdin && tty && !p.files.get(0)?.tty) throw new CliError('cannot attach stdin to a TTY-enabled container because stdin is not a terminal');
}
