/** Health checks: a command in the container, again and again; enough failures make it unhealthy. */
import type { ContainerRecord, HealthState } from '../../api/engine/containers.ts';
import type { HealthConfig } from '../../api/engine/images.ts';
import { decode, concat } from '../../kernel/bytes.ts';
import type { Blocking, Park } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import { resolveUser } from '../runtime/accounts.ts';
import { EXEC_PREFIX, StartError } from '../runtime/oci-error.ts';
import { Output } from '../runtime/output.ts';
import { startProcess } from '../runtime/process-task.ts';
import { nanoTime } from '../timestamp.ts';
import { setHealth } from './health-state.ts';
import { commandOf } from './exec.ts';
import { environment } from './start.ts';

const INTERVAL = 30_000, TIMEOUT = 30_000, START_INTERVAL = 5_000, RETRIES = 3;
/** So many results are kept, and so many bytes of each. */
const KEPT = 5, LONGEST = 4096;

const ms = (nanoseconds: number | undefined, fallback: number): number => (nanoseconds ? nanoseconds / 1e6 : fallback);

export function* watchHealth(engine: Engine, id: string, check: HealthConfig): Blocking<void> {
  const startPeriod = ms(check.StartPeriod, 0);
  const begun = engine.now;
  for (;;) {
    const starting = engine.now - begun < startPeriod && engine.containers.get(id)?.state.health?.Status === 'starting';
    yield* pause(engine.kernel.agenda, starting ? ms(check.StartInterval, START_INTERVAL) : ms(check.Interval, INTERVAL), 'next health check');
    const record = engine.containers.get(id);
    if (!record || !engine.containers.live(id).running) return;
    if (record.state.status === 'paused') continue;
    const result = yield* probe(engine, record, check);
    const latest = engine.containers.get(id);
    if (!latest || !engine.containers.live(id).running) return;
    const inStart = result.began - begun < startPeriod;
    setHealth(engine, id, judge(latest.state.health!, result, check.Retries || RETRIES, inStart));
  }
}

interface Result {
  began: number;
  ended: number;
  exitCode: number;
  output: string;
}

function judge(before: HealthState, { began, ended, exitCode, output }: Result, retries: number, inStart: boolean): HealthState {
  const Log = [...before.Log, { Start: nanoTime(began), End: nanoTime(ended), ExitCode: exitCode, Output: output }].slice(-KEPT);
  if (exitCode === 0) return { Status: 'healthy', FailingStreak: 0, Log };
  if (inStart && before.Status === 'starting') return { ...before, Log };
  const FailingStreak = before.FailingStreak + 1;
  return { Status: FailingStreak >= retries ? 'unhealthy' : before.Status, FailingStreak, Log };
}

function* probe(engine: Engine, record: ContainerRecord, check: HealthConfig): Blocking<Result> {
  const began = engine.now;
  const live = engine.containers.live(record.id);
  const [kind, ...words] = check.Test!;
  const argv = kind === 'CMD-SHELL' ? [...(record.config.Shell ?? ['/bin/sh', '-c']), words.join(' ')] : words;
  const parts: Uint8Array[] = [];
  const execution = engine.random('exec id', `${record.id} health ${began}`).hex(64);
  engine.containers.event(record, `exec_create: ${commandOf(argv)}`, { execID: execution });
  engine.containers.event(record, `exec_start: ${commandOf(argv)}`, { execID: execution });
  try {
    const account = resolveUser(live.ns!.mounts, record.config.User, []);
    const spec = { argv, env: environment(record, account.home, false), cwd: record.config.WorkingDir || '/', account, tty: false, stdin: false };
    const { process } = startProcess(engine.kernel, live.ns!, spec, new Output((_, bytes) => parts.push(bytes)));
    const limit = ms(check.Timeout, TIMEOUT);
    while (!process.ended && engine.now - began < limit) yield anyOfExitOr(engine, process.changed.park, began + limit);
    if (!process.ended) {
      process.signal(9, true);
      return { began, ended: engine.now, exitCode: -1, output: `Health check exceeded timeout (${limit % 1000 === 0 ? `${limit / 1000}s` : `${limit}ms`})` };
    }
    engine.containers.event(record, 'exec_die', { execID: execution, exitCode: String(process.status) });
    return { began, ended: engine.now, exitCode: process.status!, output: decode(concat([...parts, new Uint8Array(0)])).slice(0, LONGEST) };
  } catch (error) {
    if (error instanceof StartError) return { began, ended: engine.now, exitCode: -1, output: `${EXEC_PREFIX}${error.message}` };
    throw error;
  }
}

const anyOfExitOr = (engine: Engine, exit: Park, at: number): Park => (wake) => {
  const entry = engine.kernel.agenda.at(at, 'health check timeout', wake);
  const withdraw = exit(wake);
  return () => {
    engine.kernel.agenda.cancel(entry);
    withdraw();
  };
};
