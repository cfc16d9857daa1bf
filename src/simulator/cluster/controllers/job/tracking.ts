/** Counting finished pods exactly once: first by uid in the status, then the finalizer goes, then the number grows. */
import type { Job, JobStatus } from '../../../api/kubernetes/job.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Client } from '../../client.ts';
import { JOBS, PODS } from '../../resources.ts';
import { because } from '../controller.ts';
import { sameValue } from '../template-hash.ts';

export const TRACKING = 'batch.kubernetes.io/job-tracking';

export const isTracked = (pod: Pod): boolean => pod.metadata.finalizers?.includes(TRACKING) ?? false;

export interface Finished {
  succeeded: Pod[];
  failed: Pod[];
  /** Not to be counted, but to be let go. */
  ignored: Pod[];
}

/** Writes what ended, lets those pods go and counts them. Returns the job as it is afterwards. */
export function countFinished(client: Client, job: Job, status: JobStatus, finished: Finished, finish: (counted: JobStatus) => JobStatus): Job {
  const { succeeded, failed, ignored } = finished;
  let held = job;
  if (succeeded.length + failed.length + ignored.length === 0) return write(client, held, finish(status));
  const uncounted = { ...(succeeded.length > 0 ? { succeeded: succeeded.map(uid) } : {}), ...(failed.length > 0 ? { failed: failed.map(uid) } : {}) };
  held = write(client, held, { ...status, uncountedTerminatedPods: uncounted });
  for (const pod of [...succeeded, ...failed, ...ignored]) release(client, pod, job);
  const counted: JobStatus = {
    ...held.status, uncountedTerminatedPods: {},
    ...(count(held.status.succeeded, succeeded.length) ? { succeeded: count(held.status.succeeded, succeeded.length) } : {}),
    ...(count(held.status.failed, failed.length) ? { failed: count(held.status.failed, failed.length) } : {}),
  };
  return write(client, held, finish(counted));
}

const uid = (pod: Pod): string => pod.metadata.uid;
const count = (before: number | undefined, more: number): number => (before ?? 0) + more;

function write(client: Client, job: Job, status: JobStatus): Job {
  return sameValue(status, job.status) ? job : client.updateStatus<Job>(JOBS, { ...job, status }, because('pods counted', job));
}

export function release(client: Client, pod: Pod, job: Job): void {
  const left = (pod.metadata.finalizers ?? []).filter((one) => one !== TRACKING);
  try {
    client.patch(PODS, pod.metadata.namespace, pod.metadata.name, { metadata: { finalizers: left.length > 0 ? left : null } }, because('counted', job));
  } catch (error) {
    if (!(error instanceof StatusError) || error.status.code !== 404) throw error;
  }
}
