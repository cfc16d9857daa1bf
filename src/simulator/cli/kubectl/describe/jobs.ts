/** describe job, cronjob */
import type { CronJob, Job } from '../../../api/kubernetes/job.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { humanDuration, rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { annotations, controllerOf, head, labels } from './parts.ts';
import { describePodTemplate } from './pod.ts';

const orUnset = (value: unknown, unit = ''): string => (value === undefined || value === null ? '<unset>' : `${String(value)}${unit}`);

export const job: Describer = {
  kind: 'Job', group: 'batch',
  *describe(_context, w, object) {
    const { metadata, spec, status = {} } = object as Job;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    w.line(0, `Selector:\t${formatLabelSelector(spec.selector)}`);
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
    if (controllerOf(metadata)) w.line(0, `Controlled By:\t${controllerOf(metadata)}`);
    if (spec.parallelism !== undefined) w.line(0, `Parallelism:\t${spec.parallelism}`);
    w.line(0, `Completions:\t${orUnset(spec.completions)}`);
    if (spec.completionMode) w.line(0, `Completion Mode:\t${spec.completionMode}`);
    if (spec.suspend !== undefined) w.line(0, `Suspend:\t${spec.suspend}`);
    if (spec.backoffLimit !== undefined) w.line(0, `Backoff Limit:\t${spec.backoffLimit}`);
    if (spec.ttlSecondsAfterFinished !== undefined) w.line(0, `TTL Seconds After Finished:\t${spec.ttlSecondsAfterFinished}`);
    if (status.startTime) w.line(0, `Start Time:\t${rfc1123(status.startTime)}`);
    if (status.completionTime) w.line(0, `Completed At:\t${rfc1123(status.completionTime)}`);
    if (status.startTime && status.completionTime) w.line(0, `Duration:\t${humanDuration(parseRfc3339(status.completionTime)! - parseRfc3339(status.startTime)!)}`);
    if (spec.activeDeadlineSeconds !== undefined) w.line(0, `Active Deadline Seconds:\t${spec.activeDeadlineSeconds}s`);
    const ready = status.ready === undefined ? '' : ` (${status.ready} Ready)`;
    w.line(0, `Pods Statuses:\t${status.active ?? 0} Active${ready} / ${status.succeeded ?? 0} Succeeded / ${status.failed ?? 0} Failed`);
    if (spec.completionMode === 'Indexed') w.line(0, `Completed Indexes:\t${status.completedIndexes || '<none>'}`);
    yield* describePodTemplate(w, spec.template);
  },
};

export const cronJob: Describer = {
  kind: 'CronJob', group: 'batch',
  *describe(_context, w, object) {
    const { metadata, spec, status } = object as CronJob;
    head(w, metadata);
    w.line(0, `Schedule:\t${spec.schedule}`);
    w.line(0, `Concurrency Policy:\t${spec.concurrencyPolicy ?? ''}`);
    w.line(0, `Suspend:\t${spec.suspend === undefined ? '<unset>' : spec.suspend ? 'True' : 'False'}`);
    w.line(0, `Time Zone:\t${orUnset(spec.timeZone)}`);
    w.line(0, `Successful Job History Limit:\t${orUnset(spec.successfulJobsHistoryLimit)}`);
    w.line(0, `Failed Job History Limit:\t${orUnset(spec.failedJobsHistoryLimit)}`);
    w.line(0, `Starting Deadline Seconds:\t${orUnset(spec.startingDeadlineSeconds, 's')}`);
    const template = spec.jobTemplate.spec!;
    w.line(0, `Selector:\t${template.selector ? formatLabelSelector(template.selector) : '<unset>'}`);
    w.line(0, `Parallelism:\t${orUnset(template.parallelism)}`);
    w.line(0, `Completions:\t${orUnset(template.completions)}`);
    if (template.activeDeadlineSeconds !== undefined) w.line(0, `Active Deadline Seconds:\t${template.activeDeadlineSeconds}s`);
    yield* describePodTemplate(w, template.template);
    w.line(0, `Last Schedule Time:\t${status?.lastScheduleTime ? rfc1123(status.lastScheduleTime) : '<unset>'}`);
    w.line(0, `Active Jobs:\t${(status?.active ?? []).map(({ name }) => name).join(', ') || '<none>'}`);
  },
};
