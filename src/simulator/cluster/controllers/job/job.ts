/** The job controller: pods until enough of them have succeeded, or too many have failed. */
import type { Job, JobCondition, JobStatus } from '../../../api/kubernetes/job.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isReady } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { JOBS, PODS } from '../../resources.ts';
import { parseTimestamp, timestamp } from '../../timestamps.ts';
import { byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { PodControl, slowStart } from '../pod-control.ts';
import { WorkQueue } from '../work-queue.ts';
import { judgeFailure } from './failure-policy.ts';
import { formatIndexes, INDEX, indexOf, parseIndexes } from './indexes.ts';
import { countFinished, isTracked, release, TRACKING, type Finished } from './tracking.ts';

const isIndexed = (job: Job): boolean => job.spec.completionMode === 'Indexed';
const ended = (pod: Pod): boolean => pod.status.phase === 'Succeeded' || pod.status.phase === 'Failed';
const conditionOf = (status: JobStatus, type: string): JobCondition | undefined => status.conditions?.find((one) => one.type === type && one.status === 'True');
const isFinished = (job: Job): boolean => Boolean(conditionOf(job.status, 'Complete') ?? conditionOf(job.status, 'Failed'));

interface Outcome {
  type: 'SuccessCriteriaMet' | 'FailureTarget';
  reason: string;
  message: string;
}

class JobController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #jobs: Informer<Job>;
  readonly #pods: Informer<Pod>;
  readonly #control: PodControl;
  readonly #queue: WorkQueue;
  /** Failures in a row, and when the last one was, by job uid: the back-off before the next pod. */
  readonly #failures = new Map<string, { count: number; last: number }>();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('job-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'job-controller');
    this.#control = new PodControl(this.#client, this.#recorder);
    this.#jobs = this.#client.informer<Job>(JOBS);
    this.#pods = this.#client.informer<Pod>(PODS);
    indexOwned(this.#pods);
    this.#queue = new WorkQueue(context.kernel, 'job', (key) => this.#sync(key));
    this.#jobs.onChange(({ before, after }) => this.#jobChanged(before, after));
    this.#pods.onChange(({ before, after }) => this.#podChanged(before, after));
  }

  #jobChanged(before: Job | undefined, after: Job | undefined): void {
    if (!after) {
      this.#failures.delete(before!.metadata.uid);
      for (const pod of [...this.#pods.byIndex('controller', before!.metadata.uid)]) if (isTracked(pod)) release(this.#client, pod, before!);
      return;
    }
    const own = before && before.metadata.generation === after.metadata.generation && before.metadata.deletionTimestamp === after.metadata.deletionTimestamp;
    if (!own) this.#queue.add(keyOf(after));
  }

  /** Changes of pods are gathered for a second, so that pods that end together are counted together. */
  #podChanged(before: Pod | undefined, after: Pod | undefined): void {
    const pod = (after ?? before)!;
    const owner = controllerOf(pod);
    if (owner?.kind !== 'Job') return;
    const key = `${pod.metadata.namespace}/${owner.name}`;
    // Jobs that are gone do not hold their pods.
    if (after && isTracked(after) && !this.#jobs.get(pod.metadata.namespace, owner.name)) return release(this.#client, after, { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: owner.name } } as Job);
    if (!before) return;
    const same = after && before.status.phase === after.status.phase && isReady(before) === isReady(after) && before.metadata.deletionTimestamp === after.metadata.deletionTimestamp;
    if (!same) this.#queue.add(key, DELAYS.jobBatch);
  }

  #sync(key: string): void {
    const job = byKey(this.#jobs, key);
    if (!job || job.metadata.deletionTimestamp || (isFinished(job) && !this.#hasTracked(job))) return;
    if (job.spec.managedBy && job.spec.managedBy !== 'kubernetes.io/job-controller') return;
    const pods = claim(this.#client, PODS, this.#pods, job, job.spec.selector);
    const { now } = this.#context.kernel.agenda;
    const { activeDeadlineSeconds } = job.spec;
    if (activeDeadlineSeconds !== undefined && !job.spec.suspend && !isFinished(job)) {
      const over = (parseTimestamp(job.status.startTime) || now) + activeDeadlineSeconds * 1000;
      if (over > now) this.#queue.add(key, over - now);
    }
    const finished = this.#finished(job, pods);
    const status = this.#baseStatus(job, now);
    const outcome = this.#outcome(job, pods, finished, now);
    let active = pods.filter((pod) => !ended(pod) && !pod.metadata.deletionTimestamp);
    if (outcome) active = this.#stopAll(job, active, finished, outcome);
    else active = this.#manage(job, pods, active, finished);
    this.#write(job, status, finished, outcome, active, pods);
  }

  #hasTracked(job: Job): boolean {
    return [...this.#pods.byIndex('controller', job.metadata.uid)].some(isTracked);
  }

  #baseStatus(job: Job, now: number): JobStatus {
    const status = { ...job.status };
    const suspended = conditionOf(status, 'Suspended');
    if (job.spec.suspend) {
      delete status.startTime;
      if (!suspended) {
        status.conditions = this.#withCondition(status, 'Suspended', 'True', 'JobSuspended', 'Job suspended');
        this.#recorder.event(job, 'Normal', 'Suspended', 'Job suspended');
      }
      return status;
    }
    if (suspended) {
      status.conditions = this.#withCondition(status, 'Suspended', 'False', 'JobResumed', 'Job resumed');
      status.startTime = timestamp(now);
      this.#recorder.event(job, 'Normal', 'Resumed', 'Job resumed');
    }
    status.startTime ??= timestamp(now);
    return status;
  }

  #withCondition(status: JobStatus, type: string, value: string, reason: string, message: string): JobCondition[] {
    const at = timestamp(this.#context.kernel.agenda.now);
    return [...(status.conditions ?? []).filter((one) => one.type !== type), { type, status: value, lastProbeTime: at, lastTransitionTime: at, reason, message }];
  }

  /** Pods that ended and are not counted yet. A deleted pod counts as failed, too. */
  #finished(job: Job, pods: readonly Pod[]): Finished {
    const finished: Finished = { succeeded: [], failed: [], ignored: [] };
    const waitForEnd = job.spec.podReplacementPolicy === 'Failed' || job.spec.podFailurePolicy !== undefined;
    for (const pod of pods) {
      if (!isTracked(pod)) continue;
      if (pod.status.phase === 'Succeeded') {
        const index = indexOf(pod);
        const done = index !== undefined && parseIndexes(job.status.completedIndexes).has(index);
        finished[done ? 'ignored' : 'succeeded'].push(pod);
      } else if (pod.status.phase === 'Failed' || (pod.metadata.deletionTimestamp && !waitForEnd)) {
        const verdict = pod.status.phase === 'Failed' ? judgeFailure(job, pod) : { action: 'Count' };
        finished[verdict.action === 'Ignore' ? 'ignored' : 'failed'].push(pod);
      }
    }
    return finished;
  }

  /** What ends the job now, if anything. */
  #outcome(job: Job, pods: readonly Pod[], finished: Finished, now: number): Outcome | undefined {
    const held = conditionOf(job.status, 'SuccessCriteriaMet') ?? conditionOf(job.status, 'FailureTarget');
    if (held) return { type: held.type as Outcome['type'], reason: held.reason ?? '', message: held.message ?? '' };
    if (isFinished(job)) return { type: conditionOf(job.status, 'Complete') ? 'SuccessCriteriaMet' : 'FailureTarget', reason: '', message: '' };
    for (const pod of finished.failed) {
      const verdict = judgeFailure(job, pod);
      if (verdict.action === 'FailJob') return { type: 'FailureTarget', reason: 'PodFailurePolicy', message: verdict.message };
    }
    const failed = (job.status.failed ?? 0) + finished.failed.length;
    const restarts = job.spec.template.spec?.restartPolicy === 'OnFailure' ? pods.reduce((sum, pod) => sum + (pod.status.containerStatuses ?? []).reduce((all, one) => all + one.restartCount, 0), 0) : 0;
    const limit = job.spec.backoffLimit ?? 6;
    if (failed > limit || (restarts > 0 && restarts >= limit && limit > 0) || (restarts > limit)) return { type: 'FailureTarget', reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' };
    const { activeDeadlineSeconds } = job.spec;
    if (activeDeadlineSeconds !== undefined && !job.spec.suspend && job.status.startTime && now - parseTimestamp(job.status.startTime) >= activeDeadlineSeconds * 1000 - 1) {
      return { type: 'FailureTarget', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' };
    }
    return this.#success(job, pods, finished);
  }

  #success(job: Job, pods: readonly Pod[], finished: Finished): Outcome | undefined {
    const succeeded = (job.status.succeeded ?? 0) + finished.succeeded.length;
    const met: Outcome = { type: 'SuccessCriteriaMet', reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' };
    if (isIndexed(job)) {
      const done = this.#completedIndexes(job, finished);
      return done.size >= (job.spec.completions ?? 1) ? met : undefined;
    }
    if (job.spec.completions === undefined) {
      // A work queue: done when one has succeeded and all have ended.
      const active = pods.some((pod) => !ended(pod) && !pod.metadata.deletionTimestamp);
      return succeeded > 0 && !active ? met : undefined;
    }
    return succeeded >= job.spec.completions ? met : undefined;
  }

  #completedIndexes(job: Job, finished: Finished): Set<number> {
    const done = parseIndexes(job.status.completedIndexes);
    for (const pod of finished.succeeded) {
      const index = indexOf(pod);
      if (index !== undefined && index < (job.spec.completions ?? 0)) done.add(index);
    }
    return done;
  }

  #stopAll(job: Job, active: readonly Pod[], finished: Finished, outcome: Outcome): Pod[] {
    for (const pod of active) {
      this.#control.delete(pod, job);
      const held = this.#pods.get(pod.metadata.namespace, pod.metadata.name);
      if (held && isTracked(held) && outcome.type === 'FailureTarget') finished.failed.push(held);
      else if (held && isTracked(held)) finished.ignored.push(held);
    }
    return [];
  }

  /** Makes or removes pods so that as many run as may. */
  #manage(job: Job, pods: readonly Pod[], active: Pod[], finished: Finished): Pod[] {
    if (job.spec.suspend) {
      for (const pod of active) this.#control.delete(pod, job);
      return [];
    }
    const succeeded = (job.status.succeeded ?? 0) + finished.succeeded.length;
    const parallelism = job.spec.parallelism ?? 1;
    const wanted = job.spec.completions === undefined ? (succeeded > 0 ? active.length : parallelism) : Math.min(job.spec.completions - succeeded, parallelism);
    if (active.length > wanted) {
      const surplus = active.slice(wanted);
      for (const pod of surplus) this.#control.delete(pod, job);
      return active.slice(0, wanted);
    }
    const terminating = job.spec.podReplacementPolicy === 'Failed' ? pods.filter((pod) => pod.metadata.deletionTimestamp && !ended(pod)).length : 0;
    const missing = wanted - active.length - terminating;
    if (missing <= 0) return active;
    const wait = this.#backOff(job, finished);
    if (wait > 0) {
      this.#queue.add(keyOf(job), wait);
      return active;
    }
    return [...active, ...this.#create(job, pods, finished, missing)];
  }

  /** After failures new pods wait: 10 s, 20 s … from the last failure. */
  #backOff(job: Job, { failed, succeeded }: Finished): number {
    const { uid } = job.metadata;
    if (succeeded.length > 0) this.#failures.delete(uid);
    for (const pod of failed) {
      const at = Math.max(...(pod.status.containerStatuses ?? []).map(({ state }) => parseTimestamp(state?.terminated?.finishedAt) || 0), 0) || this.#context.kernel.agenda.now;
      const held = this.#failures.get(uid) ?? { count: 0, last: 0 };
      this.#failures.set(uid, { count: held.count + 1, last: Math.max(held.last, at) });
    }
    const held = this.#failures.get(uid);
    if (!held) return 0;
    const pause = Math.min(DELAYS.jobBackOff * 2 ** (held.count - 1), DELAYS.jobBackOffMax);
    return Math.max(0, held.last + pause - this.#context.kernel.agenda.now);
  }

  #create(job: Job, pods: readonly Pod[], finished: Finished, missing: number): Pod[] {
    const created: Pod[] = [];
    const free = isIndexed(job) ? this.#freeIndexes(job, pods, finished, missing) : [];
    let next = 0;
    const { failure } = slowStart(isIndexed(job) ? free.length : missing, () => {
      const index = free[next++];
      const base = { generateName: `${job.metadata.name}-`, finalizers: [TRACKING] };
      const indexed = index === undefined ? base : { ...base, generateName: `${job.metadata.name}-${index}-`, annotations: { [INDEX]: String(index) }, labels: { [INDEX]: String(index) } };
      created.push(this.#control.create(index === undefined ? job.spec.template : indexedTemplate(job, index), job, indexed));
    });
    if (failure) this.#queue.addRateLimited(keyOf(job));
    return created;
  }

  #freeIndexes(job: Job, pods: readonly Pod[], finished: Finished, missing: number): number[] {
    const taken = this.#completedIndexes(job, finished);
    for (const pod of pods) {
      const index = indexOf(pod);
      if (index !== undefined && !ended(pod) && !pod.metadata.deletionTimestamp) taken.add(index);
    }
    const free: number[] = [];
    for (let index = 0; index < (job.spec.completions ?? 0) && free.length < missing; index++) if (!taken.has(index)) free.push(index);
    return free;
  }

  #write(job: Job, status: JobStatus, finished: Finished, outcome: Outcome | undefined, active: readonly Pod[], pods: readonly Pod[]): void {
    const terminating = [...this.#pods.byIndex('controller', job.metadata.uid)].filter((pod) => pod.metadata.deletionTimestamp && !ended(pod)).length;
    status.active = active.length > 0 ? active.length : undefined;
    status.ready = active.filter(isReady).length;
    status.terminating = terminating;
    status.uncountedTerminatedPods ??= {};
    if (isIndexed(job)) {
      const done = formatIndexes(this.#completedIndexes(job, finished));
      if (done !== '') status.completedIndexes = done;
    }
    if (outcome && outcome.reason !== '' && !conditionOf(status, outcome.type)) status.conditions = this.#withCondition(status, outcome.type, 'True', outcome.reason, outcome.message);
    const before = isFinished(job);
    const written = countFinished(this.#client, job, status, finished, (counted) => this.#finish(counted, outcome, active, terminating));
    if (!before && isFinished(written)) this.#announce(written, outcome!);
    if (job.spec.suspend && pods.length === 0) this.#failures.delete(job.metadata.uid);
  }

  /** The final condition comes when nothing runs any more. */
  #finish(status: JobStatus, outcome: Outcome | undefined, active: readonly Pod[], terminating: number): JobStatus {
    if (!outcome || outcome.reason === '' || active.length > 0 || terminating > 0 || conditionOf(status, 'Complete') || conditionOf(status, 'Failed')) return status;
    const type = outcome.type === 'SuccessCriteriaMet' ? 'Complete' : 'Failed';
    const conditions = this.#withCondition(status, type, 'True', outcome.reason, outcome.message);
    return { ...status, conditions, ...(type === 'Complete' ? { completionTime: timestamp(this.#context.kernel.agenda.now) } : {}) };
  }

  #announce(job: Job, outcome: Outcome): void {
    if (outcome.type === 'SuccessCriteriaMet') this.#recorder.event(job, 'Normal', 'Completed', 'Job completed');
    else this.#recorder.event(job, 'Warning', outcome.reason, outcome.message);
  }
}

/** Pods of an indexed job know their index by variable and host name. */
function indexedTemplate(job: Job, index: number): Job['spec']['template'] {
  const variable = { name: 'JOB_COMPLETION_INDEX', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: `metadata.labels['${INDEX}']` } } };
  const { template } = job.spec;
  const spec = template.spec!;
  return { ...template, spec: { ...spec, hostname: `${job.metadata.name}-${index}`, containers: spec.containers.map((container) => ({ ...container, env: [...(container.env ?? []), variable] })) } };
}

export const job: ControllerEntry = { name: 'job-controller', start: (context) => void new JobController(context) };
