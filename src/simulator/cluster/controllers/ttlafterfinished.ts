/** Jobs with ttlSecondsAfterFinished go that long after their end, with their pods. */
import type { Job } from '../../api/kubernetes/job.ts';
import { StatusError } from '../../api/kubernetes/meta.ts';
import { DELAYS } from '../delays.ts';
import { JOBS } from '../resources.ts';
import { parseTimestamp } from '../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from './controller.ts';
import { WorkQueue } from './work-queue.ts';

const endOf = (job: Job): number | undefined => {
  const last = job.status?.conditions?.find(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True');
  return last && parseTimestamp(last.lastTransitionTime);
};

function start(context: ControllerContext): void {
  const client = context.client('ttl-after-finished-controller');
  const jobs = client.informer<Job>(JOBS);
  const queue = new WorkQueue(context.kernel, 'ttl after finished', (key) => {
    const job = byKey(jobs, key);
    const end = job && endOf(job);
    if (!job || end === undefined || job.spec.ttlSecondsAfterFinished === undefined || job.metadata.deletionTimestamp) return;
    const left = end + job.spec.ttlSecondsAfterFinished * 1000 - context.kernel.agenda.now;
    if (left > 0) return queue.add(key, left);
    try {
      client.delete(JOBS, job.metadata.namespace, job.metadata.name, { propagationPolicy: 'Foreground', uid: job.metadata.uid, ...because('its time after the end is over', job) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }, DELAYS.ttlAfterFinished);
  jobs.onChange(({ after }) => {
    if (after?.spec.ttlSecondsAfterFinished !== undefined && endOf(after) !== undefined) queue.add(keyOf(after));
  });
}

export const ttlafterfinished: ControllerEntry = { name: 'ttl-after-finished-controller', start };
