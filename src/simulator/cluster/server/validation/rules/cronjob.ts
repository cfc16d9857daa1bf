import type { CronJob } from '../../../../api/kubernetes/job.ts';
import type { Kind } from '../../kind.ts';
import { scheduleProblem, scheduleZoneProblem, zoneProblem } from '../cron-schedule.ts';
import type { FieldErrors } from '../field-errors.ts';
import { validateJobSpec } from '../job-spec.ts';
import { jobWarnings, nameWarnings } from '../workload-warnings.ts';
import { nonNegative } from '../values.ts';

/** Jobs are named after it, with eleven more characters. */
const LONGEST_NAME = 52;

function validateSchedule({ schedule, timeZone }: CronJob['spec'], errors: FieldErrors): void {
  if (!schedule) return;
  const zoned = /^(CRON_)?TZ=/.test(schedule);
  const problem = zoned ? (scheduleZoneProblem(schedule) ?? scheduleProblem(schedule.slice(schedule.indexOf(' ')))) : scheduleProblem(schedule);
  if (problem) errors.invalid('spec.schedule', schedule, problem);
  if (schedule.includes('TZ')) errors.invalid('spec.schedule', schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead');
  const wrongZone = timeZone === undefined ? undefined : zoneProblem(timeZone);
  if (wrongZone) errors.invalid('spec.timeZone', timeZone, wrongZone);
}

export const cronJobRules: Kind<CronJob> = {
  collection: 'batch/cronjobs',
  validate({ metadata, spec }, errors) {
    validateSchedule(spec, errors);
    nonNegative(spec.startingDeadlineSeconds, 'spec.startingDeadlineSeconds', errors);
    if (!['Allow', 'Forbid', 'Replace'].includes(spec.concurrencyPolicy ?? '')) errors.notSupported('spec.concurrencyPolicy', spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']);
    validateJobSpec(spec.jobTemplate.spec ?? { template: {} }, 'spec.jobTemplate.spec', errors);
    const { selector, manualSelector } = spec.jobTemplate.spec ?? {};
    if (selector) errors.invalid('spec.jobTemplate.spec.selector', selector, '`selector` will be auto-generated');
    if (manualSelector) errors.notSupported('spec.jobTemplate.spec.manualSelector', manualSelector, ['nil', 'false']);
    nonNegative(spec.successfulJobsHistoryLimit, 'spec.successfulJobsHistoryLimit', errors);
    nonNegative(spec.failedJobsHistoryLimit, 'spec.failedJobsHistoryLimit', errors);
    if (metadata.name.length > LONGEST_NAME) errors.invalid('metadata.name', metadata.name, `must be no more than ${LONGEST_NAME} characters`);
    if (!spec.schedule) errors.required('spec.schedule');
  },
  warnings: (object, old) => [
    ...nameWarnings(object, old), ...jobWarnings(object, old, object.spec.jobTemplate.spec, 'spec.jobTemplate.spec'),
    ...(old && object.spec.schedule.includes('TZ') ? ['cannot use TZ or CRON_TZ in spec.spec.schedule, use timeZone instead, see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ for more details'] : []),
  ],
};
