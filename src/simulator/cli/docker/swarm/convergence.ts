/** Waits until a service's tasks are as wanted, and shows how far they are. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { isJob, jobFrame } from './job-progress.ts';
import { tasksOf } from './tasks.ts';
import type { ServiceObject, TaskObject } from './types.ts';

/** States on the way of a task, each one further. */
const STAGES = ['new', 'allocated', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting', 'running'];

/** How long all tasks must run before the service counts as converged, ms. */
const MONITOR = 5000;
const POLL = 200;

const bar = (state: string): string => {
  const done = Math.round(((STAGES.indexOf(state) + 1) / STAGES.length) * 50);
  return `[${'='.repeat(done)}>${' '.repeat(50 - done)}] `;
};

/** Errors have 75 characters at most. */
const shortened = (text: string): string => (text.length > 75 ? `${text.slice(0, 74)}…` : text);

interface Frame {
  lines: string[];
  converged: boolean;
  failed?: string;
}

/** The youngest task of each slot. */
function bySlot(tasks: readonly TaskObject[]): Map<string, TaskObject> {
  const slots = new Map<string, TaskObject>();
  for (const task of tasks) {
    const key = String(task.Slot ?? task.NodeID ?? '');
    const known = slots.get(key);
    if (!known || task.CreatedAt > known.CreatedAt) slots.set(key, task);
  }
  return slots;
}

function frameOf(service: ServiceObject, tasks: readonly TaskObject[], global: number): Frame {
  const isGlobal = service.Spec.Mode?.Global !== undefined;
  const wanted = isGlobal ? global : service.Spec.Mode?.Replicated?.Replicas ?? 0;
  const { Runtime: _runtime, ...template } = service.Spec.TaskTemplate as ServiceObject['Spec']['TaskTemplate'] & { Runtime?: string };
  // Tasks of an older specification do not count.
  const slots = bySlot(tasks.filter((task) => (task.DesiredState === 'running' || task.DesiredState === 'ready') && JSON.stringify(task.Spec) === JSON.stringify(template)));
  const troubled = bySlot(tasks.filter((task) => task.Status.Err !== undefined && task.Status.Err !== ''));
  const current = [...slots].sort(([a], [b]) => Number(a) - Number(b));
  const state = service.UpdateStatus?.State ?? '';
  const rolling = state.startsWith('rollback');
  const isUp = (task: TaskObject | undefined): boolean => task !== undefined && task.Status.State === 'running';
  const up = current.filter(([, task]) => isUp(task)).length;
  const lines = [`overall progress: ${rolling ? 'rolling back update: ' : ''}${up} out of ${wanted} tasks`];
  for (let index = 0; index < wanted; index++) {
    const task = isGlobal ? current[index]?.[1] : slots.get(String(index + 1));
    // Where nothing is on its way, the last trouble stays.
    const trouble = task ? task.Status.Err : troubled.get(String(index + 1))?.Status.Err;
    const shown = task && !trouble ? `${task.Status.State.padEnd(9)} ${bar(task.Status.State)}` : trouble ? `${shortened(trouble)} ` : ' '.repeat(10);
    lines.push(`${isGlobal ? task?.NodeID?.slice(0, 12) ?? '' : `${index + 1}/${wanted}`}: ${shown}`);
  }
  const busy = state === 'updating' || state === 'rollback_started';
  return { lines, converged: up === wanted && current.length === wanted && !busy, ...(state === 'paused' || state === 'rollback_paused' ? { failed: service.UpdateStatus?.Message ?? '' } : {}) };
}

const withRow = (lines: readonly string[], row: string, isFirst: boolean): string[] => (row === '' ? [...lines] : isFirst ? [row, ...lines] : [...lines, row]);

export function* waitForConvergence(engine: Engine, id: string, quiet: boolean, name = id): Blocking<void> {
  const { p } = engine;
  const tty = p.files.get(1)?.tty;
  // A row of its own tells of a rollback, from then on where the rows before it end.
  let height = 0, since: number | undefined, rolledBack = '', isFirst = false, interrupted = false;
  // ^C ends the waiting and not the work.
  p.handlers.set(SIGNALS.INT, () => {
    interrupted = true;
    return 'restart';
  });
  while (!interrupted) {
    const service = yield* engine.get<ServiceObject>(`/services/${id}`);
    if (service.UpdateStatus?.State === 'rollback_started' && rolledBack === '') {
      rolledBack = `rollback: ${service.UpdateStatus.Message ?? ''}`;
      isFirst = height === 0;
    }
    if (isJob(service)) {
      const { lines: rows, done } = jobFrame(service, yield* tasksOf(engine, [`service=${id}`])), lines = withRow(rows, rolledBack, isFirst);
      if (!quiet && (tty || done)) yield* p.write(1, `${tty && height > 0 ? `\x1b[${height}A` : ''}${[...lines, ...(done ? ['job complete'] : [])].map((line) => `${tty ? '\x1b[2K\r' : ''}${line.trimEnd()}\n`).join('')}`);
      height = lines.length;
      if (done) return;
      yield* p.sleep(POLL);
      continue;
    }
    const nodes = service.Spec.Mode?.Global ? (yield* engine.get<{ Status: { State: string } }[]>('/nodes')).filter((node) => node.Status.State === 'ready').length : 0;
    const frame = frameOf(service, yield* tasksOf(engine, [`service=${id}`]), nodes);
    frame.lines = withRow(frame.lines, rolledBack, isFirst);
    if (frame.failed !== undefined) throw new CliError(`service update paused: ${frame.failed}`);
    since = frame.converged ? since ?? p.now : undefined;
    const done = since !== undefined && p.now - since >= MONITOR;
    if (frame.converged) frame.lines.push(done ? `verify: Service ${name} converged` : `verify: Waiting ${Math.ceil((MONITOR - (p.now - since!)) / 1000)} seconds to verify that tasks are stable...`);
    if (!quiet && (tty || done)) {
      yield* p.write(1, `${tty && height > 0 ? `\x1b[${height}A` : ''}${frame.lines.map((line) => `${tty ? '\x1b[2K\r' : ''}${line.trimEnd()}\n`).join('')}`);
      height = frame.lines.length;
    }
    if (done) return;
    yield* p.sleep(POLL);
  }
  if (!quiet && since === undefined) yield* p.write(1, `Operation continuing in background.\nUse \`docker service ps ${name}\` to check progress.\n`);
}
