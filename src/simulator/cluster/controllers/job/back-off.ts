/** After failures the next pod of a job waits 10 s, 20 s …, and how many restarts in place are too many. */
import type { Job } from '../../../api/kubernetes/job.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { DELAYS } from '../../delays.ts';
import { finishTime } from './finish-time.ts';

interface Failures {
  count: number;
  last: number;
}

export class JobBackOff {
  /** Failures since the last success, by job uid. */
  readonly #failures = new Map<string, Failures>();

  /** Pods that ended since the last look. */
  note(job: string, succeeded: readonly Pod[], failed: readonly Pod[]): void {
    const success = Math.max(...succeeded.map(finishTime), -Infinity);
    const later = failed.map(finishTime).filter((at) => at > success);
    if (succeeded.length > 0) this.#failures.delete(job);
    if (later.length === 0) return;
    const held = this.#failures.get(job) ?? { count: 0, last: 0 };
    this.#failures.set(job, { count: held.count + later.length, last: Math.max(...later) });
  }

  /** ms until the next pod may begin. */
  wait(job: string, now: number): number {
    const held = this.#failures.get(job);
    return held ? Math.max(0, held.last + Math.min(DELAYS.jobBackOff * 2 ** (held.count - 1), DELAYS.jobBackOffMax) - now) : 0;
  }

  forget(job: string): void {
    this.#failures.delete(job);
  }
}

/** pastBackoffLimitOnFailure: containers that restart in place count as failures of pods that are not over. */
export function pastRestarts(job: Job, pods: readonly Pod[]): boolean {
  if (job.spec.template.spec?.restartPolicy !== 'OnFailure') return false;
  let restarts = 0;
  for (const { status } of pods) {
    if (status.phase !== 'Running' && status.phase !== 'Pending') continue;
    for (const { restartCount } of [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])]) restarts += restartCount;
  }
  const limit = job.spec.backoffLimit ?? 6;
  return limit === 0 ? restarts > 0 : restarts >= limit;
}
