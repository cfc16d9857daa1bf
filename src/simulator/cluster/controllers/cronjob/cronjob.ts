/** The cron job controller: makes a job when its time has come, and clears away old ones. */
import type { CronJob, CronJobStatus, Job } from '../../../api/kubernetes/job.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { ObjectReference } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer } from '../../client.ts';
import { rfc1123z } from '../../../kernel/calendar.ts';
import { DELAYS } from '../../delays.ts';
import { Recorder, referenceTo } from '../../recorder.ts';
import { CRON_JOBS, JOBS } from '../../resources.ts';
import { parseTimestamp, timestamp } from '../../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext } from '../controller.ts';
import { controllerOf, controllerReference, indexOwned } from '../owners.ts';
import { sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { nextTime, parseSchedule, zoneOffset } from './schedule.ts';

/** nextScheduleDelta: a look 100 ms after the time, so that clocks may differ. */
const DELTA = 100;
const MINUTE = 60_000;
/** So many missed times are worth a warning. */
const MANY = 100;

const finishedAs = (job: Job): 'Complete' | 'Failed' | undefined =>
  job.status.conditions?.find(({ type, status }) => (type === 'Complete' || type === 'Failed') && status === 'True')?.type as 'Complete' | 'Failed' | undefined;

/** A time as the clocks of a zone show it. */
function zoned(at: number, zone: string | undefined): string {
  const offset = zoneOffset(zone, at), minutes = Math.abs(offset) / MINUTE, two = (value: number): string => String(value).padStart(2, '0');
  return offset === 0 ? timestamp(at) : timestamp(at + offset).replace('Z', `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

class CronJobController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #crons: Informer<CronJob>;
  readonly #jobs: Informer<Job>;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('cronjob-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'cronjob-controller');
    this.#crons = this.#client.informer<CronJob>(CRON_JOBS);
    this.#jobs = this.#client.informer<Job>(JOBS);
    indexOwned(this.#jobs);
    this.#queue = new WorkQueue(context.kernel, 'cron job', (key) => this.#sync(key), DELAYS.cronJob);
    this.#crons.onChange(({ before, after }) => {
      // Another schedule is looked at when its next time comes, one that never comes at once.
      const other = before && after && (before.spec.schedule !== after.spec.schedule || before.spec.timeZone !== after.spec.timeZone);
      if (!other || !this.#lookLater(after, keyOf(after))) this.#queue.add(keyOf((after ?? before)!));
    });
    this.#jobs.onChange(({ before, after }) => {
      const job = (after ?? before)!;
      const owner = controllerOf(job);
      if (owner?.kind === 'CronJob') this.#queue.add(`${job.metadata.namespace}/${owner.name}`);
    });
    for (const cron of this.#crons.list()) this.#queue.add(keyOf(cron));
  }

  #sync(key: string): void {
    const cron = byKey(this.#crons, key);
    if (!cron) return;
    const jobs = [...this.#jobs.byIndex('controller', cron.metadata.uid)];
    const status: CronJobStatus = { ...cron.status, active: [...(cron.status.active ?? [])] };
    // What is cleared away in the sync that finds it finished is not announced as seen: it has left the active ones by then.
    this.#cleanUp(cron, status, jobs);
    this.#noteFinished(cron, status, jobs);
    if (!cron.metadata.deletionTimestamp && !cron.spec.suspend) this.#runIfDue(cron, status, key);
    if (status.active!.length === 0) delete status.active;
    if (!sameValue(status, cron.status)) this.#client.updateStatus<CronJob>(CRON_JOBS, { ...byKey(this.#crons, key) ?? cron, status }, because('jobs counted', cron));
  }

  #noteFinished(cron: CronJob, status: CronJobStatus, jobs: readonly Job[]): void {
    for (const job of jobs) {
      const listed = status.active!.some(({ uid }) => uid === job.metadata.uid);
      const outcome = finishedAs(job);
      if (listed && outcome) {
        status.active = status.active!.filter(({ uid }) => uid !== job.metadata.uid);
        this.#recorder.event(cron, 'Normal', 'SawCompletedJob', `Saw completed job: ${job.metadata.name}, condition: ${outcome}`);
      } else if (!listed && !outcome && job.metadata.annotations?.['batch.kubernetes.io/cronjob-scheduled-timestamp'] === undefined) {
        this.#recorder.event(cron, 'Warning', 'UnexpectedJob', `Saw a job that the controller did not create or forgot: ${job.metadata.name}`);
      }
      if (outcome === 'Complete' && job.status.completionTime && !(cron.status.lastSuccessfulTime && cron.status.lastSuccessfulTime >= job.status.completionTime)) status.lastSuccessfulTime = job.status.completionTime;
    }
    const alive = new Set(jobs.map(({ metadata }) => metadata.uid));
    for (const { uid, name } of status.active!.filter((one) => !alive.has(one.uid!))) {
      this.#recorder.event(cron, 'Normal', 'MissingJob', `Active job went missing: ${name}`);
      status.active = status.active!.filter((one) => one.uid !== uid);
    }
  }

  #cleanUp(cron: CronJob, status: CronJobStatus, jobs: readonly Job[]): void {
    const byStart = (a: Job, b: Job): number => ((a.status.startTime ?? a.metadata.creationTimestamp) < (b.status.startTime ?? b.metadata.creationTimestamp) ? -1 : 1);
    for (const [outcome, limit] of [['Complete', cron.spec.successfulJobsHistoryLimit ?? 3], ['Failed', cron.spec.failedJobsHistoryLimit ?? 1]] as const) {
      const ended = jobs.filter((job) => finishedAs(job) === outcome).sort(byStart);
      for (const job of ended.slice(0, Math.max(0, ended.length - limit))) {
        status.active = status.active!.filter(({ uid }) => uid !== job.metadata.uid);
        this.#delete(cron, job);
      }
    }
  }

  #delete(cron: CronJob, job: Job): void {
    try {
      this.#client.delete(JOBS, job.metadata.namespace, job.metadata.name, { propagationPolicy: 'Background', ...because('cron job clears away', cron) });
      this.#recorder.event(cron, 'Normal', 'SuccessfulDelete', `Deleted job ${job.metadata.name}`);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }

  #lookLater({ spec }: CronJob, key: string): boolean {
    const { now } = this.#context.kernel.agenda, next = nextTime(parseSchedule(spec.schedule), now, spec.timeZone);
    if (next !== undefined) this.#queue.add(key, next - now + DELTA);
    return next !== undefined;
  }

  #runIfDue(cron: CronJob, status: CronJobStatus, key: string): void {
    const { now } = this.#context.kernel.agenda;
    if (!this.#lookLater(cron, key)) return this.#recorder.event(cron, 'Warning', 'InvalidSchedule', `invalid schedule: ${cron.spec.schedule} : time difference between two schedules is less than 1 second`);
    const due = this.#mostRecent(cron, now);
    if (due === undefined) return;
    const deadline = cron.spec.startingDeadlineSeconds;
    if (deadline !== undefined && due + deadline * 1000 < now) {
      this.#recorder.event(cron, 'Warning', 'MissSchedule', `Missed scheduled time to start a job: ${rfc1123z(due)}`);
      return;
    }
    if (!this.#makeRoom(cron, status)) return;
    this.#start(cron, status, due);
  }

  /** The last time that has passed since the last job (or since the cron job exists). */
  #mostRecent(cron: CronJob, now: number): number | undefined {
    const { startingDeadlineSeconds: deadline, timeZone } = cron.spec, schedule = parseSchedule(cron.spec.schedule);
    let from = parseTimestamp(cron.status.lastScheduleTime ?? cron.metadata.creationTimestamp);
    if (deadline !== undefined) from = Math.max(from, now - deadline * 1000);
    let due: number | undefined, missed = 0;
    for (let at = nextTime(schedule, from, timeZone); at !== undefined && at <= now && missed < 100_000; at = nextTime(schedule, at, timeZone), missed++) due = at;
    if (missed > MANY) this.#recorder.event(cron, 'Warning', 'TooManyMissedTimes', 'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew');
    return due;
  }

  /** The concurrency policy: false where the run is left out. */
  #makeRoom(cron: CronJob, status: CronJobStatus): boolean {
    if (status.active!.length === 0) return true;
    if (cron.spec.concurrencyPolicy === 'Forbid') {
      this.#recorder.event(cron, 'Normal', 'JobAlreadyActive', 'Not starting job because prior execution is running and concurrency policy is Forbid');
      return false;
    }
    if (cron.spec.concurrencyPolicy === 'Replace') {
      for (const { name = '' } of status.active!) {
        const job = this.#jobs.get(cron.metadata.namespace, name);
        if (job) this.#delete(cron, job);
      }
      status.active = [];
    }
    return true;
  }

  #start(cron: CronJob, status: CronJobStatus, due: number): void {
    const { jobTemplate } = cron.spec;
    const name = `${cron.metadata.name}-${Math.floor(due / MINUTE)}`;
    try {
      const job = this.#client.create<Job>(JOBS, cron.metadata.namespace, {
        apiVersion: 'batch/v1', kind: 'Job', spec: jobTemplate.spec,
        metadata: {
          name, namespace: cron.metadata.namespace, ownerReferences: [controllerReference(cron)],
          ...(jobTemplate.metadata?.labels ? { labels: jobTemplate.metadata.labels } : {}),
          annotations: { ...jobTemplate.metadata?.annotations, 'batch.kubernetes.io/cronjob-scheduled-timestamp': zoned(due, cron.spec.timeZone) },
        } as unknown as Job['metadata'],
      }, because(`time ${timestamp(due)} has come`, cron));
      this.#recorder.event(cron, 'Normal', 'SuccessfulCreate', `Created job ${name}`);
      const { kind, namespace, uid, apiVersion, resourceVersion } = referenceTo(job);
      status.active!.push({ kind, namespace, name, uid, apiVersion, resourceVersion } satisfies ObjectReference);
      status.lastScheduleTime = timestamp(due);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      if (error.status.reason === 'AlreadyExists') return;
      this.#recorder.event(cron, 'Warning', 'FailedCreate', `Error creating job: ${error.message}`);
      throw error;
    }
  }
}

/** Starts the controller, which then also takes up the cron jobs that are there. */
export function* startCronJobs(context: ControllerContext): Blocking<void> {
  new CronJobController(context);
}
