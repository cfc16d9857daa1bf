/** How far the tasks of a service are: a row of all, and one of each slot or node. */
import { bar, type ProgressRows } from './progress-rows.ts';
import type { ServiceObject, TaskObject } from './types.ts';

/** States of a task, each one further; from `complete` on it is over. */
export const STATES = ['', 'new', 'allocated', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting', 'running', 'complete', 'shutdown', 'failed', 'rejected'];
const RUNNING = STATES.indexOf('running');

export const numbered = (state: string): number => Math.max(0, STATES.indexOf(state));
const isOver = (state: string): boolean => numbered(state) > RUNNING;

/** More rows than these are not shown. */
export const MOST_ROWS = 20;

/** Errors have 75 characters at most, and one line. */
export const shortened = (text: string): string => {
  const line = text.replaceAll('\n', ' ');
  return line.length > 75 ? `${line.slice(0, 74)}…` : line;
};

/** Looks at the tasks once more; returns whether all is as wanted. */
export type Progress = (service: ServiceObject, tasks: readonly TaskObject[], rollback: boolean) => boolean;

/** Of several tasks in one place the one that is wanted least, and of those the one that is least far. */
function byPlace(tasks: readonly TaskObject[], placeOf: (task: TaskObject) => string): Map<string, TaskObject> {
  const places = new Map<string, TaskObject>();
  for (const task of tasks) {
    const state = numbered(task.Status.State), desired = numbered(task.DesiredState), held = places.get(placeOf(task));
    if (state === 0 || desired === 0) continue;
    if (held) {
      const before = numbered(held.DesiredState);
      if (before < desired || (before === desired && numbered(held.Status.State) <= state)) continue;
    }
    places.set(placeOf(task), task);
  }
  return places;
}

const isUp = (task: TaskObject): boolean => !isOver(task.DesiredState) && task.Status.State === 'running';

function showTask(rows: ProgressRows, id: string, { Status, DesiredState }: TaskObject): void {
  if (Status.Err) rows.set(id, shortened(Status.Err));
  else if (!isOver(DesiredState) && !isOver(Status.State)) rows.set(id, Status.State.padEnd(9), bar(numbered(Status.State), RUNNING));
}

const showAll = (rows: ProgressRows, up: number, of: number, rollback: boolean): void => rows.set('overall progress', `${rollback ? 'rolling back update: ' : ''}${up} out of ${of} tasks`);

export function replicatedProgress(rows: ProgressRows): Progress {
  const numbers = new Map<string, number>();
  let initialized = false, done = false;
  return (service, tasks, rollback) => {
    const wanted = service.Spec.Mode?.Replicated?.Replicas ?? 0;
    if (!initialized) {
      showAll(rows, 0, wanted, rollback);
      for (let i = 1; wanted <= MOST_ROWS && i <= wanted; i++) rows.set(`${i}/${wanted}`, ' ');
      initialized = true;
    }
    const slots = byPlace(tasks, (task) => String(task.Slot ?? 0));
    if (done) done = [...slots.values()].every((task) => task.Status.State === 'running');
    let up = 0;
    for (const [slot, task] of [...slots].sort(([a], [b]) => Number(a) - Number(b))) {
      const number = numbers.get(slot) ?? numbers.size + 1;
      numbers.set(slot, number);
      if (isUp(task)) up++;
      if (!done && wanted <= MOST_ROWS && number <= wanted) showTask(rows, `${number}/${wanted}`, task);
    }
    if (!done) {
      showAll(rows, up, wanted, rollback);
      done = up === wanted;
    }
    return up === wanted;
  };
}

export function globalProgress(rows: ProgressRows): Progress {
  let initialized = false, done = false;
  return (_service, tasks, rollback) => {
    const nodes = byPlace(tasks, (task) => task.NodeID ?? '');
    if (!initialized) {
      if (nodes.size === 0) {
        rows.set('overall progress', 'waiting for new tasks');
        return false;
      }
      showAll(rows, 0, nodes.size, rollback);
      initialized = true;
    }
    if (done) done = [...nodes.values()].every((task) => task.Status.State === 'running');
    let up = 0;
    for (const [node, task] of nodes) {
      if (isUp(task)) up++;
      if (!done && nodes.size <= MOST_ROWS) showTask(rows, node.slice(0, 12), task);
    }
    if (!done) {
      showAll(rows, up, nodes.size, rollback);
      done = up === nodes.size;
    }
    return up === nodes.size;
  };
}
