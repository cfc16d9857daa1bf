/**
 * How the engine ends and begins again, as dockerd 29.7.2 was seen to do it: it stops all containers before it ends, with the grace
 * that each has; when it begins it starts those whose restart policy says so. Containers that a killed engine left running are
 * stopped by the next one, and count as stopped by hand then.
 */
import type { Request, RequestHandler, Response } from '../../api/http.ts';
import type { ContainerRecord } from '../../api/engine/containers.ts';
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { launch } from '../containers/start.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import type { Daemon } from './daemon.ts';

/** Until it answers after its start, and until it is gone after its last container; until systemd starts it again (RestartSec), ms. */
const START = 900, END = 1000, AGAIN = 2000;

export function* changeDaemon(daemon: Daemon, change: keyof typeof CHANGES): Blocking<void> {
  yield* CHANGES[change](daemon);
}

/** A connection to the socket that systemd holds waits until there is an engine. */
export function* awake(daemon: Daemon, requests: RequestHandler, request: Request): Blocking<Response> {
  yield* start(daemon);
  return yield* requests(request);
}

function become(daemon: Daemon, state: Daemon['state']): void {
  daemon.state = state;
  daemon.since = daemon.engine.now;
  daemon.changed.wakeAll();
}

/** systemd starts it, unless it runs: returns when it answers. */
function* start(daemon: Daemon): Blocking<void> {
  yield* daemon.changed.until(() => daemon.state !== 'deactivating');
  if (daemon.state === 'inactive') {
    daemon.isDismissed = false;
    // Whoever asked may go away meanwhile.
    daemon.engine.kernel.task('systemd starts dockerd', begin(daemon));
  }
  yield* daemon.changed.until(() => daemon.state === 'active');
}

/** systemd ends it: returns when it is gone. */
function* stop(daemon: Daemon): Blocking<void> {
  yield* daemon.changed.until(() => daemon.state !== 'activating');
  daemon.isDismissed = true;
  daemon.main?.signal(SIGNALS.TERM, true);
  yield* daemon.changed.until(() => daemon.state === 'inactive');
}

function* listen({ engine: { host: { fileSystem }, now }, socket }: Daemon): Blocking<void> {
  if (!fileSystem.lookup(['run', 'docker.sock'])) fileSystem.put(['run', 'docker.sock'], socket, now);
}

/** A new dockerd begins: it answers once it has started what its containers' policies say. */
function* begin(daemon: Daemon): Blocking<void> {
  const { engine } = daemon;
  daemon.launch();
  become(daemon, 'activating');
  const { main } = daemon;
  yield* pause(engine.kernel.agenda, START, 'dockerd starts');
  yield* stopAll(engine, running(engine));
  // It was killed meanwhile: the next one does it.
  if (daemon.main !== main) return;
  for (const record of engine.containers.list()) {
    if (!startsWithEngine(record, engine.containers.live(record.id).stopping)) continue;
    try {
      launch(engine, record.id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
  become(daemon, 'active');
}

/** It was told to end. */
function* end(daemon: Daemon): Blocking<void> {
  const { engine } = daemon, records = running(engine);
  if (daemon.state !== 'active' || daemon.obstacle !== undefined) return;
  become(daemon, 'deactivating');
  yield* stopAll(engine, records);
  // Not by hand: the next engine's restart policies count.
  for (const { id } of records) if (engine.containers.get(id)) engine.containers.live(id).stopping = false;
  yield* pause(engine.kernel.agenda, END, 'dockerd ends');
  daemon.main?.signal(SIGNALS.KILL, true);
}

/** Its process is gone. Unless systemd was told to end it, it starts it again. */
function* ended(daemon: Daemon): Blocking<void> {
  daemon.main = undefined;
  daemon.engine.events.end();
  become(daemon, daemon.isDismissed ? 'inactive' : 'activating');
  if (daemon.isDismissed) return;
  yield* pause(daemon.engine.kernel.agenda, AGAIN, 'systemd starts dockerd again');
  yield* begin(daemon);
}

const running = (engine: Engine): ContainerRecord[] => engine.containers.list().filter(({ id, state }) => engine.containers.live(id).running || state.status === 'restarting');

function* stopAll(engine: Engine, records: readonly ContainerRecord[]): Blocking<void> {
  const ended = new WaitQueue();
  let left = records.length;
  for (const { id, name } of records) engine.kernel.task(`stopping ${name}`, (function* () {
    try {
      yield* engine.lifecycle.stop(id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
    left--;
    ended.wakeAll();
  })());
  yield* ended.until(() => left === 0);
}

/** Containers that were never started stay so. */
function startsWithEngine({ state, everStarted, hostConfig: { RestartPolicy: { Name, MaximumRetryCount } }, restartCount }: ContainerRecord, byHand: boolean): boolean {
  if (state.status !== 'exited' || !everStarted) return false;
  return Name === 'always' || (Name === 'unless-stopped' && !byHand) || (Name === 'on-failure' && state.exitCode !== 0 && (MaximumRetryCount === 0 || restartCount < MaximumRetryCount));
}

const CHANGES = { start, stop, listen, end, ended };
