import type { CronJob } from '../../api/kubernetes/job.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { scheduleProblem, zoneProblem } from '../server/validation/cron-schedule.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { validateJobSpec } from '../server/validation/job-spec.ts';
import { nonNegative } from '../server/validation/values.ts';
import { age, containerCells, since } from '../server/tables/text.ts';

/** Jobs are named after it, with eleven more characters. */
const LONGEST_NAME = 52;

function validateSchedule({ schedule, timeZone }: CronJob['spec'], errors: FieldErrors): void {
  if (!schedule) return errors.required('spec.schedule');
  if (/^(CRON_)?TZ=/.test(schedule)) errors.invalid('spec.schedule', schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead');
  else {
    const problem = scheduleProblem(schedule);
    if (problem) errors.invalid('spec.schedule', schedule, problem);
  }
  const wrongZone = timeZone === undefined ? undefined : zoneProblem(timeZone);
  if (wrongZone) errors.invalid('spec.timeZone', timeZone, wrongZone);
}

export const cronJob: Kind<CronJob> = {
  collection: 'batch/cronjobs',
  generation: true,
  defaults: {
    'batch.v1.CronJobSpec': (draft) => {
      draft.concurrencyPolicy ??= 'Allow';
      draft.suspend ??= false;
      draft.successfulJobsHistoryLimit ??= 3;
      draft.failedJobsHistoryLimit ??= 1;
    },
  },
  prepareForCreate(draft) {
    draft.status = {};
  },
  validate({ metadata, spec }, errors) {
    validateSchedule(spec, errors);
    nonNegative(spec.startingDeadlineSeconds, 'spec.startingDeadlineSeconds', errors);
    if (!['Allow', 'Forbid', 'Replace'].includes(spec.concurrencyPolicy ?? '')) errors.notSupported('spec.concurrencyPolicy', spec.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']);
    validateJobSpec(spec.jobTemplate.spec ?? { template: {} }, 'spec.jobTemplate.spec', errors);
    nonNegative(spec.successfulJobsHistoryLimit, 'spec.successfulJobsHistoryLimit', errors);
    nonNegative(spec.failedJobsHistoryLimit, 'spec.failedJobsHistoryLimit', errors);
    if (metadata.name.length > LONGEST_NAME) errors.invalid('metadata.name', metadata.name, `must be no more than ${LONGEST_NAME} characters`);
  },
  cells: (object, { now }) => {
    const { spec, status } = object;
    const template = spec.jobTemplate.spec;
    return [
      object.metadata.name, spec.schedule, spec.timeZone ?? '<none>', spec.suspend === undefined ? '<unset>' : spec.suspend ? 'True' : 'False', status.active?.length ?? 0,
      status.lastScheduleTime ? since(status.lastScheduleTime, now) : '<none>', age(object, now), ...containerCells(template?.template.spec?.containers ?? []), formatLabelSelector(template?.selector),
    ];
  },
};
