/** Waits until a service's tasks are as wanted, and shows how far they are. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import { filtersQuery, type Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { globalJobProgress, isJob, jobProgress } from './job-progress.ts';
import { ProgressRows } from './progress-rows.ts';
import { globalProgress, replicatedProgress, type Progress } from './service-progress.ts';
import type { ServiceObject, TaskObject } from './types.ts';

/** How long all tasks must run before the service counts as converged, ms. */
const MONITOR = 5000;
const POLL = 200;

const progressOf = ({ Spec: { Mode } }: ServiceObject, rows: ProgressRows): Progress =>
  (Mode?.Global ? globalProgress : Mode?.ReplicatedJob ? jobProgress : Mode?.GlobalJob ? globalJobProgress : replicatedProgress)(rows);

/** Returns false where the waiting was interrupted; that does not end the work. @throws CliError where an update pauses */
export function* waitForConvergence(engine: Engine, id: string, quiet: boolean, name = id): Blocking<boolean> {
  const { p } = engine, rows = new ProgressRows(p, quiet);
  let progress: Progress | undefined, converged = false, since: number | undefined, rollback = false, last: string | undefined, monitor = MONITOR, interrupted = false;
  p.handlers.set(SIGNALS.INT, () => {
    interrupted = true;
    return 'restart';
  });
  for (;;) {
    const service = yield* engine.get<ServiceObject>(`/services/${id}`), { State = '', Message = '' } = service.UpdateStatus ?? {};
    if (service.Spec.UpdateConfig?.Monitor) monitor = service.Spec.UpdateConfig.Monitor / 1e6;
    progress ??= progressOf(service, rows);
    if (State === 'updating') rollback = false;
    // Another's update was over before this one saw a task.
    if (State === 'completed' && !converged) break;
    if (State === 'paused' || State === 'rollback_paused') throw yield* paused(rows, `service ${State === 'paused' ? 'update' : 'rollback'} paused: ${Message}`);
    if (State === 'rollback_started') {
      if (!rollback && Message !== '') rows.set('rollback', Message);
      rollback = true;
    }
    if (State === 'rollback_completed') {
      if (!converged) last = Message;
      rollback = true;
    }
    if (converged && p.now - since! >= monitor) {
      rows.set('verify', `Service ${name} converged`);
      if (last !== undefined) yield* rows.say(`rollback: ${last}`);
      break;
    }
    converged = progress(service, yield* engine.get<TaskObject[]>('/tasks', { filters: filtersQuery([`service=${service.ID}`, '_up-to-date=true']) }), rollback);
    if (converged && isJob(service)) {
      yield* rows.say('job complete');
      return true;
    }
    if (converged) {
      since ??= p.now;
      const wait = monitor - (p.now - since);
      if (wait >= 0) rows.set('verify', `Waiting ${Math.max(1, Math.ceil(wait / 1000))} seconds to verify that tasks are stable...`);
    } else {
      if (since !== undefined) rows.set('verify', 'Detected task failure');
      since = undefined;
    }
    yield* rows.flush();
    yield* p.sleep(POLL);
    if (!interrupted) continue;
    if (!converged) {
      yield* rows.say('Operation continuing in background.');
      yield* rows.say(`Use \`docker service ps ${name}\` to check progress.`);
    }
    return false;
  }
  yield* rows.flush();
  return true;
}

function* paused(rows: ProgressRows, why: string): Blocking<CliError> {
  yield* rows.flush();
  return new CliError(why);
}
