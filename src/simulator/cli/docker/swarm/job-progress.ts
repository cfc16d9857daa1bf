/** How far a job is: it is done when its tasks are complete, and nothing needs to be watched after that. */
import type { ServiceObject, TaskObject } from './types.ts';

/** States on the way of a job's task, each one further. */
const STAGES = ['new', 'allocated', 'pending', 'assigned', 'accepted', 'preparing', 'ready', 'starting', 'running', 'complete'];
const WIDTH = 50;

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? 0 : Math.round((done / total) * WIDTH);
  return done === 0 ? '' : `[${'='.repeat(filled)}>${' '.repeat(WIDTH - filled)}] `;
};

const line = (name: string, task: TaskObject | undefined): string => {
  if (!task) return `${name}:`;
  const { State, Err } = task.Status;
  return `${name}: ${Err || `${State.padEnd(9)} ${bar(STAGES.indexOf(State) + 1, STAGES.length)}`}`;
};

export const isJob = ({ Spec }: ServiceObject): boolean => Spec.Mode?.ReplicatedJob !== undefined || Spec.Mode?.GlobalJob !== undefined;

export function jobFrame(service: ServiceObject, tasks: readonly TaskObject[]): { lines: string[]; done: boolean } {
  const job = service.Spec.Mode?.ReplicatedJob;
  const known = tasks.filter((task) => STAGES.includes(task.Status.State));
  const complete = known.filter((task) => task.Status.State === 'complete').length;
  const total = job ? job.TotalCompletions ?? job.MaxConcurrent ?? 1 : known.length;
  const shown = Math.min(complete, total);
  const head = `job progress: ${String(shown).padStart(String(total).length)} out of ${total} complete ${bar(shown, total)}`;
  const active = known.length - complete, wanted = Math.min(total - shown, job?.MaxConcurrent ?? 1);
  const width = String(job?.MaxConcurrent ?? 1).length;
  const lines = job ? [head, `active tasks: ${String(active).padStart(width)} out of ${String(wanted).padStart(width)} tasks`] : [head];
  const ordered = [...known].sort((a, b) => (a.Slot ?? 0) - (b.Slot ?? 0));
  for (let i = 0; i < total; i++) lines.push(line(job ? `${i + 1}/${total}` : ordered[i]?.NodeID ?? '', ordered[i]));
  return { lines, done: total > 0 && complete >= total };
}
