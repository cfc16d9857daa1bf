/**
 * backoffLimitPerIndex: each index of an indexed job has its own count of failures and its own back-off. The count travels
 * in an annotation from a failed pod to the one that replaces it, so the failed one is kept until then.
 */
import type { Job } from '../../../api/kubernetes/job.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { DELAYS } from '../../delays.ts';
import { judgeFailure } from './failure-policy.ts';
import { finishTime } from './finish-time.ts';
import { indexOf, parseIndexes } from './indexes.ts';

const FAILURES = 'batch.kubernetes.io/job-index-failure-count';
const IGNORED = 'batch.kubernetes.io/job-index-ignored-failure-count';

export const limitsEachIndex = (job: Job): boolean => job.spec.completionMode === 'Indexed' && job.spec.backoffLimitPerIndex !== undefined;

const count = (pod: Pod, annotation: string): number => Number(pod.metadata.annotations?.[annotation] ?? 0) || 0;
const absolute = (pod: Pod): number => count(pod, FAILURES) + count(pod, IGNORED);

export interface IndexFailures {
  /** Indexes that are given up. */
  readonly failed: Set<number>;
  /** The last failed pod of each index that waits for its next one. */
  readonly waiting: Map<number, Pod>;
}

/** @param failures tracked pods of valid indexes that failed. */
export function indexFailures(job: Job, failures: readonly Pod[], settled: (index: number) => boolean): IndexFailures {
  const failed = parseIndexes(job.status.failedIndexes, job.spec.completions);
  for (const pod of failures) {
    const { action } = judgeFailure(job, pod);
    if (action === 'FailIndex' || (action !== 'Ignore' && count(pod, FAILURES) >= (job.spec.backoffLimitPerIndex ?? 0))) failed.add(indexOf(pod)!);
  }
  const waiting = new Map<number, Pod>();
  for (const pod of failures) {
    const index = indexOf(pod)!;
    if (failed.has(index) || settled(index)) continue;
    const held = waiting.get(index);
    if (!held || (absolute(held) <= absolute(pod) && finishTime(pod) >= finishTime(held))) waiting.set(index, pod);
  }
  return { failed, waiting };
}

/** How long an index has to wait for its next pod: 10 s, 20 s … from its last failure. */
export function indexBackOff(last: Pod | undefined, now: number): number {
  return last ? Math.max(0, finishTime(last) + Math.min(DELAYS.jobBackOff * 2 ** absolute(last), DELAYS.jobBackOffMax) - now) : 0;
}

/** What the next pod of an index carries. */
export function failureCounts(job: Job, replaced: Pod | undefined): Record<string, string> {
  const ignored = replaced !== undefined && judgeFailure(job, replaced).action === 'Ignore';
  const failures = replaced ? count(replaced, FAILURES) + Number(!ignored) : 0;
  const overlooked = replaced ? count(replaced, IGNORED) + Number(ignored) : 0;
  return { [FAILURES]: String(failures), ...(overlooked > 0 ? { [IGNORED]: String(overlooked) } : {}) };
}
