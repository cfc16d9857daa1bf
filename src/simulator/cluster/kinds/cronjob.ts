import type { CronJob } from '../../api/kubernetes/job.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { age, containerCells, since } from '../server/tables/text.ts';

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
  cells: (object, { now }) => {
    const { spec, status } = object;
    const template = spec.jobTemplate.spec;
    return [
      object.metadata.name, spec.schedule, spec.timeZone ?? '<none>', spec.suspend === undefined ? '<unset>' : spec.suspend ? 'True' : 'False', status.active?.length ?? 0,
      status.lastScheduleTime ? since(status.lastScheduleTime, now) : '<none>', age(object, now), ...containerCells(template?.template.spec?.containers ?? []), formatLabelSelector(template?.selector),
    ];
  },
};
