/** The job controller: pods until enough of them have succeeded, or too many have failed. */
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Job, JobCondition, JobStatus } from '../../../api/kubernetes/job.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isReady } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { JOBS, PODS } from '../../resources.ts';
import { parseTimestamp, timestamp } from '../../timestamps.ts';
import { byKey, keyOf, type ControllerContext } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { PodControl, slowStart } from '../pod-control.ts';
import { rankForDeletion } from '../pod-rank.ts';
import { WorkQueue } from '../work-queue.ts';
import { JobBackOff, pastRestarts } from './back-off.ts';
import { judgeFailure } from './failure-policy.ts';
import { failureCounts, indexBackOff, indexFailures, limitsEachIndex, type IndexFailures } from './index-failures.ts';
import { formatIndexes, INDEX, indexOf, parseIndexes } from './indexes.ts';
import { successRule } from './success-policy.ts';
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
  /** Why the sync under way could not make pods. */
  #refused: StatusError | undefined;
  readonly #backOff = new JobBackOff();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('job-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'job-controller');
    this.#control = new PodControl(this.#client, this.#recorder);
    this.#jobs = this.#client.informer<Job>(JOBS);
    this.#pods = this.#client.informer<Pod>(PODS);
    indexOwned(this.#pods);
    this.#queue = new WorkQueue(context.kernel, 'job', (key) => this.#sync(key), DELAYS.informer, { base: DELAYS.jobApiBackOff, max: DELAYS.jobApiBackOffMax });
    this.#jobs.onChange(({ before, after }) => this.#jobChanged(before, after));
    this.#pods.onChange(({ before, after }) => this.#podChanged(before, after));
    for (const job of this.#jobs.list()) this.#jobChanged(undefined, job);
  }

  #jobChanged(before: Job | undefined, after: Job | undefined): void {
    if (!after) {
      this.#backOff.forget(before!.metadata.uid);
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
    if (!job || (isFinished(job) && !this.#hasTracked(job))) return;
    if (job.spec.managedBy && job.spec.managedBy !== 'kubernetes.io/job-controller') return;
    const pods = claim(this.#client, PODS, this.#pods, job, job.spec.selector);
    const { now } = this.#context.kernel.agenda;
    const { activeDeadlineSeconds } = job.spec;
    if (activeDeadlineSeconds !== undefined && !job.spec.suspend && !isFinished(job)) {
      const over = (parseTimestamp(job.status.startTime) || now) + activeDeadlineSeconds * 1000;
      if (over > now) this.#queue.add(key, over - now);
    }
    let active = pods.filter((pod) => !ended(pod) && !pod.metadata.deletionTimestamp);
    const finished = this.#finished(job, pods);
    this.#backOff.note(job.metadata.uid, finished.succeeded, [...finished.failed, ...finished.ignored.filter((pod) => this.#isFailed(job, pod))]);
    const status: JobStatus = { ...job.status };
    if (!job.spec.suspend) status.startTime ??= timestamp(now);
    const failures = limitsEachIndex(job) ? this.#indexFailures(job, finished, active) : undefined;
    const outcome = this.#outcome(job, pods, finished, failures, now);
    if (outcome) active = this.#stopAll(job, active, finished, outcome);
    // A job on its way out lets its pods go, whatever becomes of them.
    else if (job.metadata.deletionTimestamp) finished.ignored.push(...active.filter(isTracked));
    else {
      active = this.#manage(job, pods, active, finished, failures);
      this.#noteSuspension(job, status, now);
      // They are counted when the next pod of their index has taken over the number of failures.
      const waiting = new Set(failures?.waiting.values());
      if (waiting.size > 0) finished.failed = finished.failed.filter((pod) => !waiting.has(pod));
    }
    if (failures) status.failedIndexes = formatIndexes(failures.failed);
    this.#write(job, status, finished, outcome, active, pods);
    // Counted all the same, and tried again later.
    const refused = this.#refused;
    this.#refused = undefined;
    if (refused) throw refused;
  }

  #hasTracked(job: Job): boolean {
    return [...this.#pods.byIndex('controller', job.metadata.uid)].some(isTracked);
  }

  /** Suspended or going on again: the condition and the event come after what was done to the pods. */
  #noteSuspension(job: Job, status: JobStatus, now: number): void {
    const suspended = conditionOf(status, 'Suspended');
    if (job.spec.suspend && !suspended) {
      delete status.startTime;
      status.conditions = this.#withCondition(status, 'Suspended', 'True', 'JobSuspended', 'Job suspended');
      this.#recorder.event(job, 'Normal', 'Suspended', 'Job suspended');
    } else if (!job.spec.suspend && suspended) {
      status.conditions = this.#withCondition(status, 'Suspended', 'False', 'JobResumed', 'Job resumed');
      status.startTime = timestamp(now);
      this.#recorder.event(job, 'Normal', 'Resumed', 'Job resumed');
    }
  }

  #indexFailures(job: Job, finished: Finished, active: readonly Pod[]): IndexFailures {
    const settled = this.#completedIndexes(job, finished);
    for (const pod of active) settled.add(indexOf(pod) ?? -1);
    return indexFailures(job, [...finished.failed, ...finished.ignored].filter((pod) => this.#isFailed(job, pod) && this.#hasPlace(job, pod)), (index) => settled.has(index));
  }

  #isFailed(job: Job, { status, metadata }: Pod): boolean {
    return status.phase === 'Failed' || (job.spec.podReplacementPolicy !== 'Failed' && metadata.deletionTimestamp !== undefined && status.phase !== 'Succeeded');
  }

  /** Pods whose index is none of the job's are not counted. */
  #hasPlace(job: Job, pod: Pod): boolean {
    const index = indexOf(pod);
    return !isIndexed(job) || (index !== undefined && index < (job.spec.completions ?? 0));
  }

  #withCondition(status: JobStatus, type: string, value: string, reason: string, message: string): JobCondition[] {
    const at = timestamp(this.#context.kernel.agenda.now);
    const { conditions = [] } = status;
    const made = { type, status: value, lastProbeTime: at, lastTransitionTime: at, reason, message };
    return conditions.some((one) => one.type === type) ? conditions.map((one) => (one.type === type ? made : one)) : [...conditions, made];
  }

  /** Pods that ended and are not counted yet. A deleted pod counts as failed, too. */
  #finished(job: Job, pods: readonly Pod[]): Finished {
    const finished: Finished = { succeeded: [], failed: [], ignored: [] };
    const done = parseIndexes(job.status.completedIndexes, job.spec.completions);
    for (const pod of pods) {
      if (!isTracked(pod)) continue;
      if (pod.status.phase === 'Succeeded') {
        const known = isIndexed(job) && (!this.#hasPlace(job, pod) || done.has(indexOf(pod)!));
        finished[known ? 'ignored' : 'succeeded'].push(pod);
      } else if (this.#isFailed(job, pod)) {
        finished[judgeFailure(job, pod).action === 'Ignore' || !this.#hasPlace(job, pod) ? 'ignored' : 'failed'].push(pod);
      }
    }
    return finished;
  }

  /** What ends the job now, if anything. */
  #outcome(job: Job, pods: readonly Pod[], finished: Finished, failures: IndexFailures | undefined, now: number): Outcome | undefined {
    const held = conditionOf(job.status, 'SuccessCriteriaMet') ?? conditionOf(job.status, 'FailureTarget');
    if (held) return { type: held.type as Outcome['type'], reason: held.reason ?? '', message: held.message ?? '' };
    if (isFinished(job)) return { type: conditionOf(job.status, 'Complete') ? 'SuccessCriteriaMet' : 'FailureTarget', reason: '', message: '' };
    for (const pod of pods) {
      const verdict = this.#isFailed(job, pod) ? judgeFailure(job, pod) : undefined;
      if (verdict?.action === 'FailJob') return { type: 'FailureTarget', reason: 'PodFailurePolicy', message: verdict.message };
    }
    const failed = (job.status.failed ?? 0) + finished.failed.length;
    if (failed > (job.spec.backoffLimit ?? 6) || pastRestarts(job, pods)) return { type: 'FailureTarget', reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' };
    const { activeDeadlineSeconds } = job.spec;
    if (activeDeadlineSeconds !== undefined && !job.spec.suspend && job.status.startTime && now - parseTimestamp(job.status.startTime) >= activeDeadlineSeconds * 1000 - 1) {
      return { type: 'FailureTarget', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' };
    }
    return (failures && this.#indexesFailed(job, finished, failures.failed)) ?? this.#success(job, pods, finished);
  }

  #indexesFailed(job: Job, finished: Finished, failed: ReadonlySet<number>): Outcome | undefined {
    if (failed.size > (job.spec.maxFailedIndexes ?? Infinity)) return { type: 'FailureTarget', reason: 'MaxFailedIndexesExceeded', message: 'Job has exceeded the specified maximal number of failed indexes' };
    if (failed.size > 0 && failed.size + this.#completedIndexes(job, finished).size >= (job.spec.completions ?? 0)) return { type: 'FailureTarget', reason: 'FailedIndexes', message: 'Job has failed indexes' };
    return undefined;
  }

  #success(job: Job, pods: readonly Pod[], finished: Finished): Outcome | undefined {
    const succeeded = (job.status.succeeded ?? 0) + finished.succeeded.length;
    const met: Outcome = { type: 'SuccessCriteriaMet', reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' };
    const active = pods.some((pod) => !ended(pod) && !pod.metadata.deletionTimestamp);
    if (isIndexed(job)) {
      const done = this.#completedIndexes(job, finished);
      const rule = successRule(job, done);
      if (rule) return { type: 'SuccessCriteriaMet', reason: 'SuccessPolicy', message: rule };
      return done.size >= (job.spec.completions ?? 1) ? met : undefined;
    }
    // A work queue is done when one has succeeded and all have ended.
    return (job.spec.completions === undefined ? succeeded > 0 && !active : succeeded >= job.spec.completions) ? met : undefined;
  }

  #completedIndexes(job: Job, finished: Finished): Set<number> {
    const done = parseIndexes(job.status.completedIndexes, job.spec.completions);
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
  #manage(job: Job, pods: readonly Pod[], active: Pod[], finished: Finished, failures: IndexFailures | undefined): Pod[] {
    const { now } = this.#context.kernel.agenda;
    if (job.spec.suspend) return this.#shrink(job, active, 0);
    const succeeded = isIndexed(job) ? this.#completedIndexes(job, finished).size : (job.status.succeeded ?? 0) + finished.succeeded.length;
    const parallelism = job.spec.parallelism ?? 1;
    const wanted = job.spec.completions === undefined ? (succeeded > 0 ? active.length : parallelism) : Math.max(Math.min(job.spec.completions - succeeded, parallelism), 0);
    if (active.length > wanted) return this.#shrink(job, active, wanted);
    const terminating = job.spec.podReplacementPolicy === 'Failed' ? pods.filter((pod) => pod.metadata.deletionTimestamp && !ended(pod)).length : 0;
    const missing = wanted - active.length - terminating;
    if (missing <= 0) return active;
    let free = isIndexed(job) ? this.#freeIndexes(job, pods, finished, failures, missing) : undefined;
    const waits = failures ? free!.map((index) => indexBackOff(failures.waiting.get(index), now)) : [this.#backOff.wait(job.metadata.uid, now)];
    if (waits.length > 0 && waits.every((wait) => wait > 0)) {
      this.#queue.add(keyOf(job), Math.min(...waits));
      return active;
    }
    if (failures) free = free!.filter((_, i) => waits[i] === 0);
    return [...active, ...this.#create(job, free ?? Array.from({ length: missing }, () => undefined), failures)];
  }

  /** Pods too many lose their finalizer before they are deleted: they count for nothing. */
  #shrink(job: Job, active: readonly Pod[], wanted: number): Pod[] {
    const ranked = rankForDeletion(active, () => 0, this.#context.kernel.agenda.now);
    const surplus = ranked.slice(0, active.length - wanted);
    for (const pod of surplus) {
      release(this.#client, pod, job);
      this.#control.delete(pod, job);
    }
    return active.filter((pod) => !surplus.includes(pod));
  }

  #create(job: Job, indexes: readonly (number | undefined)[], failures: IndexFailures | undefined): Pod[] {
    const created: Pod[] = [];
    let next = 0;
    const { failure } = slowStart(indexes.length, () => {
      const index = indexes[next++];
      const base = { generateName: `${job.metadata.name}-`, finalizers: [TRACKING] };
      if (index === undefined) return void created.push(this.#control.create(job.spec.template, job, base));
      const counts = failures ? failureCounts(job, failures.waiting.get(index)) : {};
      const indexed = { ...base, generateName: `${job.metadata.name}-${index}-`, annotations: { [INDEX]: String(index), ...counts }, labels: { [INDEX]: String(index) } };
      created.push(this.#control.create(indexedTemplate(job, index), job, indexed));
    });
    this.#refused = failure;
    // Failed pods that waited for these are counted at the next look.
    if (failures && failures.waiting.size > 0) this.#queue.add(keyOf(job), DELAYS.jobBatch);
    return created;
  }

  #freeIndexes(job: Job, pods: readonly Pod[], finished: Finished, failures: IndexFailures | undefined, missing: number): number[] {
    const taken = this.#completedIndexes(job, finished);
    for (const index of failures?.failed ?? []) taken.add(index);
    const onlyFailed = job.spec.podReplacementPolicy === 'Failed';
    for (const pod of pods) {
      const index = indexOf(pod);
      if (index !== undefined && !ended(pod) && (onlyFailed || !pod.metadata.deletionTimestamp)) taken.add(index);
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
      // The indexes themselves keep an index from being counted twice.
      const done = this.#completedIndexes(job, finished);
      status.completedIndexes = formatIndexes(done) || undefined;
      status.succeeded = done.size || undefined;
      finished = { ...finished, succeeded: [], ignored: [...finished.ignored, ...finished.succeeded] };
    }
    if (outcome && outcome.reason !== '' && !conditionOf(status, outcome.type)) status.conditions = this.#withCondition(status, outcome.type, 'True', outcome.reason, outcome.message);
    const before = isFinished(job);
    const written = countFinished(this.#client, job, status, finished, (counted) => this.#finish(counted, outcome, active, terminating));
    if (!before && isFinished(written)) this.#announce(written, outcome!);
    if (job.spec.suspend && pods.length === 0) this.#backOff.forget(job.metadata.uid);
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

/** Starts the controller, which then also takes up the jobs that are there. */
export function* startJobs(context: ControllerContext): Blocking<void> {
  new JobController(context);
}
