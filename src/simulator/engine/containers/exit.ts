/** What happens when a container's first process has ended: clean up, tell, and perhaps start again. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Process } from '../../kernel/process.ts';
import { DELAYS, RESTART } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { disconnectAll } from './endpoints.ts';
import { unwatched } from './health-state.ts';
import { stopHealthChecks } from './health.ts';
import { launch, unmountEvents } from './start.ts';

export function handleExit(engine: Engine, id: string, process: Process): void {
  const live = engine.containers.live(id);
  if (!live || live.task?.process !== process) return;
  stopHealthChecks(live);
  for (const exec of live.execs.values()) exec.task?.process.signal(9, true);
  engine.kernel.agenda.after(DELAYS.exit, 'container cleanup', () => finish(engine, id, process));
}

function finish(engine: Engine, id: string, process: Process): void {
  const record = engine.containers.get(id);
  if (!record) return;
  const live = engine.containers.live(id);
  const exitCode = process.status ?? 0;
  live.log.finish();
  disconnectAll(engine, record, live.ns?.network);
  unmountEvents(engine, record);
  live.ns = undefined;
  live.task = undefined;
  live.exits++;
  live.lastExit = exitCode;
  const ran = engine.now - (record.state.startedAt ?? engine.now);
  engine.containers.event(record, 'die', { execDuration: String(Math.floor(ran / 1000)), exitCode: String(exitCode) });
  const again = restarts(record, exitCode, live.stopping);
  if (again) scheduleRestart(engine, record, exitCode, ran);
  else {
    engine.containers.updateState(id, { status: 'exited', health: unwatched(record), pid: 0, exitCode, oomKilled: live.outOfMemory, finishedAt: engine.now }, 'container exited', released(record));
    live.ended.wakeAll();
    if (record.hostConfig.AutoRemove) engine.lifecycle.autoRemove(id);
  }
}

/** A stopped container keeps its networks, but no addresses. */
const released = (record: ContainerRecord): Partial<ContainerRecord> => ({
  ports: {}, sandbox: '',
  networks: Object.fromEntries(Object.entries(record.networks).map(([name, one]) => [name, { ...one, EndpointID: '', Gateway: '', IPv6Gateway: '', GlobalIPv6Address: '', GlobalIPv6PrefixLen: 0, IPAddress: '', MacAddress: '', IPPrefixLen: 0 }])),
});

function restarts(record: ContainerRecord, exitCode: number, stopping: boolean): boolean {
  const { Name, MaximumRetryCount } = record.hostConfig.RestartPolicy;
  if (stopping) return false;
  if (Name === 'always' || Name === 'unless-stopped') return true;
  return Name === 'on-failure' && exitCode !== 0 && (MaximumRetryCount === 0 || record.restartCount < MaximumRetryCount);
}

/** The wait doubles with every start, from 100 ms up to a minute, and begins anew after ten good seconds. */
function scheduleRestart(engine: Engine, record: ContainerRecord, exitCode: number, ran: number): void {
  const live = engine.containers.live(record.id);
  live.restartDelay = ran > RESTART.settled || live.restartDelay === 0 ? RESTART.first : Math.min(live.restartDelay * 2, RESTART.longest);
  engine.containers.updateState(record.id, { status: 'restarting', pid: 0, exitCode, oomKilled: live.outOfMemory, finishedAt: engine.now }, 'container exited, waits for its restart', released(record));
  live.ended.wakeAll();
  live.restartEntry = engine.kernel.agenda.after(live.restartDelay, `restart of ${record.name}`, () => restart(engine, record.id));
}

function restart(engine: Engine, id: string): void {
  const record = engine.containers.get(id);
  if (!record || record.state.status !== 'restarting') return;
  engine.containers.update(id, { restartCount: record.restartCount + 1 }, 'container restarted by its policy');
  try {
    launch(engine, id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}
