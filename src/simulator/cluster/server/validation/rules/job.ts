import type { Job } from '../../../../api/kubernetes/job.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { validateGeneratedSelector, validateJobLabels, validateJobSpec } from '../job-spec.ts';
import { jobWarnings, nameWarnings } from '../workload-warnings.ts';
import { immutable } from '../workloads.ts';

/** The template stays as it is; the pods' node placement may change while the job is suspended and has never run. */
function validateTemplateChange(object: Job, old: Job, errors: FieldErrors): void {
  const { template } = object.spec, before = old.spec.template;
  const mayPlace = old.spec.suspend && old.status.startTime === undefined;
  const relaxed = mayPlace ? { ...template.spec!, nodeSelector: before.spec!.nodeSelector, tolerations: before.spec!.tolerations, affinity: before.spec!.affinity, schedulingGates: before.spec!.schedulingGates } : template.spec!;
  if (!mayPlace && !equal(template.metadata ?? {}, before.metadata ?? {})) errors.invalid('spec.template', internalForm('PodTemplateSpec', template), 'field is immutable');
  if (!equal(relaxed, before.spec)) errors.invalid('spec.template.spec', internalForm('PodSpec', relaxed), 'field is immutable');
}

export const jobRules: Kind<Job> = {
  collection: 'batch/jobs',
  validate(object, errors) {
    validateJobSpec(object.spec, 'spec', errors);
  },
  warnings: (object, old) => [...nameWarnings(object, old), ...jobWarnings(object, old, object.spec, 'spec')],
  validateCreate(object, errors) {
    validateGeneratedSelector(object.spec, object.metadata.uid, errors);
    validateJobLabels(object.spec, errors);
  },
  validateUpdate(object, old, errors) {
    validateJobLabels(object.spec, errors);
    if (object.spec.completionMode !== 'Indexed' || object.spec.completions !== object.spec.parallelism) immutable(object.spec.completions, old.spec.completions, 'spec.completions', errors);
    immutable(object.spec.selector, old.spec.selector, 'spec.selector', errors);
    validateTemplateChange(object, old, errors);
    immutable(object.spec.completionMode, old.spec.completionMode, 'spec.completionMode', errors);
    immutable(object.spec.podFailurePolicy, old.spec.podFailurePolicy, 'spec.podFailurePolicy', errors);
    immutable(object.spec.backoffLimitPerIndex, old.spec.backoffLimitPerIndex, 'spec.backoffLimitPerIndex', errors);
  },
};
