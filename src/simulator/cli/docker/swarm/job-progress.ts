/** How far a job is: it is done when its tasks are complete, and nothing needs to be watched after that. */
import { bar, type ProgressRows } from './progress-rows.ts';
import { MOST_ROWS, numbered, shortened, type Progress } from './service-progress.ts';
import type { ServiceObject, TaskObject } from './types.ts';

const COMPLETE = numbered('complete');

export const isJob = ({ Spec }: ServiceObject): boolean => Spec.Mode?.ReplicatedJob !== undefined || Spec.Mode?.GlobalJob !== undefined;

/** Tasks of the job's latest run; where there are several in one place, the one that is least far. */
function latest(service: ServiceObject, tasks: readonly TaskObject[], placeOf: (task: TaskObject) => string): Map<string, TaskObject> {
  const places = new Map<string, TaskObject>(), run = service.JobStatus?.JobIteration?.Index ?? 0;
  for (const task of tasks) {
    if (!task.JobIteration || (task.JobIteration.Index ?? 0) !== run || numbered(task.Status.State) === 0 || numbered(task.DesiredState) === 0) continue;
    const held = places.get(placeOf(task));
    if (!held || numbered(held.Status.State) > numbered(task.Status.State)) places.set(placeOf(task), task);
  }
  return places;
}

function showTask(rows: ProgressRows, id: string, { Status }: TaskObject): void {
  if (Status.Err) rows.set(id, shortened(Status.Err));
  else rows.set(id, Status.State.padEnd(9), bar(numbered(Status.State), COMPLETE));
}

const showAll = (rows: ProgressRows, complete: number, total: number): void => rows.set('job progress', `${String(complete).padStart(String(total).length)} out of ${total} complete`, bar(complete, total));

export function jobProgress(rows: ProgressRows): Progress {
  let initialized = false;
  return (service, tasks) => {
    const job = service.Spec.Mode!.ReplicatedJob!, total = job.TotalCompletions ?? job.MaxConcurrent ?? 1, most = job.MaxConcurrent ?? 1, width = String(most).length;
    const show = (active: number, complete: number): void => {
      showAll(rows, complete, total);
      rows.set('active tasks', `${String(active).padStart(width)} out of ${String(Math.min(total - complete, most)).padStart(width)} tasks`);
    };
    if (!initialized) {
      show(0, 0);
      for (let i = 1; total <= MOST_ROWS && i <= total; i++) rows.set(`${i}/${total}`, ' ');
      initialized = true;
    }
    const slots = latest(service, tasks, (task) => String(task.Slot ?? 0));
    let active = 0, complete = 0;
    for (const [slot, task] of slots) {
      if (total <= MOST_ROWS) showTask(rows, `${Number(slot) + 1}/${total}`, task);
      if (numbered(task.Status.State) < COMPLETE) active++;
      if (task.Status.State === 'complete') complete++;
    }
    show(active, complete);
    return complete === total;
  };
}

export function globalJobProgress(rows: ProgressRows): Progress {
  let nodes: number | undefined;
  return (service, tasks) => {
    if (nodes === undefined && tasks.length === 0) {
      rows.set('job progress', 'waiting for tasks');
      return false;
    }
    const places = latest(service, tasks, (task) => task.NodeID ?? '');
    if (nodes === undefined) {
      nodes = places.size;
      showAll(rows, 0, nodes);
    }
    for (const [node, task] of places) if (nodes <= MOST_ROWS) showTask(rows, node, task);
    const complete = [...places.values()].filter((task) => task.Status.State === 'complete').length;
    showAll(rows, complete, nodes);
    return complete === nodes;
  };
}
