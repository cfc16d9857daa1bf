import type { Job, JobSpec } from '../../api/kubernetes/job.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import { parseRfc3339 } from '../../kernel/calendar.ts';
import type { Kind } from '../server/kind.ts';
import { age, containerCells, humanDuration } from '../server/tables/text.ts';

const has = (job: Job, type: string): boolean => job.status.conditions?.some((one) => one.type === type && one.status === 'True') ?? false;

function statusOf(job: Job): string {
  if (has(job, 'Complete')) return 'Complete';
  if (has(job, 'Failed')) return 'Failed';
  if (job.metadata.deletionTimestamp !== undefined) return 'Terminating';
  for (const type of ['Suspended', 'FailureTarget', 'SuccessCriteriaMet']) if (has(job, type)) return type;
  return 'Running';
}

function completions({ spec, status }: Job): string {
  const done = status.succeeded ?? 0;
  if (spec.completions !== undefined) return `${done}/${spec.completions}`;
  return (spec.parallelism ?? 0) > 1 ? `${done}/1 of ${spec.parallelism}` : `${done}/1`;
}

function duration({ status }: Job, now: number): string {
  if (!status.startTime) return '';
  return humanDuration((status.completionTime ? parseRfc3339(status.completionTime)! : now) - parseRfc3339(status.startTime)!);
}

/** Labels that tie pods to their job; the job controller looks for them. */
function generateSelector(draft: Job): void {
  const { spec, metadata } = draft;
  const labels: Record<string, string> = {
    'batch.kubernetes.io/controller-uid': metadata.uid, 'batch.kubernetes.io/job-name': metadata.name,
    'controller-uid': metadata.uid, 'job-name': metadata.name,
  };
  const given = spec.template.metadata?.labels;
  // Labels that the job took from its template are one and the same map in the real server: what is added shows in both.
  if (given && metadata.labels === given) metadata.labels = { ...labels, ...given };
  spec.template.metadata = { ...spec.template.metadata, labels: { ...labels, ...given } };
  spec.selector = { ...spec.selector, matchLabels: { ...spec.selector?.matchLabels, 'batch.kubernetes.io/controller-uid': metadata.uid } };
}

/** What an empty job specification means; CronJob templates get it only when a job is made of them. */
function defaultJob(spec: JobSpec): void {
  if (spec.completions === undefined && spec.parallelism === undefined) spec.completions = 1;
  spec.parallelism ??= 1;
  spec.backoffLimit ??= spec.backoffLimitPerIndex === undefined ? 6 : 2147483647;
  spec.completionMode ??= 'NonIndexed';
  spec.suspend ??= false;
  spec.podReplacementPolicy ??= spec.podFailurePolicy ? 'Failed' : 'TerminatingOrFailed';
  spec.manualSelector ??= false;
}

export const job: Kind<Job> = {
  collection: 'batch/jobs',
  generation: true,
  orphansByDefault: true,
  defaults: {
    'batch.v1.Job': (draft) => {
      const { spec, metadata } = draft as unknown as Job;
      defaultJob(spec);
      const labels = spec.template?.metadata?.labels;
      if (labels && !metadata.labels) metadata.labels = labels;
    },
    'batch.v1.PodFailurePolicyOnPodConditionsPattern': (draft) => {
      // The schema's own default, an empty string, is there already.
      draft.status ||= 'True';
    },
  },
  prepareForCreate(draft) {
    draft.status = {};
    if (!draft.spec.manualSelector) generateSelector(draft);
  },
  /** What is read back from storage has the defaults once more: labels come from the template. */
  prepareForStorage(draft) {
    draft.metadata.labels ??= draft.spec.template.metadata?.labels;
  },
  fields: { 'status.successful': (object) => String(object.status.succeeded ?? 0) },
  cells: (object, { now }) => [
    object.metadata.name, statusOf(object), completions(object), duration(object, now), age(object, now),
    ...containerCells(object.spec.template.spec?.containers ?? []), formatLabelSelector(object.spec.selector),
  ],
};
