import type { Job } from '../../../../api/kubernetes/job.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { validateLabelSelector } from '../label-selector.ts';
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

/** Pods with numbers may become more or fewer, as many as run at once. */
function validateCompletions({ spec: { completions, parallelism, completionMode } }: Job, old: Job, errors: FieldErrors): void {
  if (completionMode !== 'Indexed') return immutable(completions, old.spec.completions, 'spec.completions', errors);
  if (completions !== undefined && completions !== old.spec.completions && completions !== parallelism) errors.invalid('spec.completions', completions, 'can only be modified in tandem with spec.parallelism');
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
    if (!object.spec.selector) errors.required('spec.selector');
    else validateLabelSelector(object.spec.selector, 'spec.selector', errors);
    validateJobLabels(object.spec, errors);
    validateCompletions(object, old, errors);
    immutable(object.spec.selector, old.spec.selector, 'spec.selector', errors);
    validateTemplateChange(object, old, errors);
    immutable(object.spec.completionMode, old.spec.completionMode, 'spec.completionMode', errors);
    if (!equal(object.spec.podFailurePolicy ?? null, old.spec.podFailurePolicy ?? null)) errors.invalid('spec.podFailurePolicy', object.spec.podFailurePolicy ? internalForm('PodFailurePolicy', object.spec.podFailurePolicy) : null, 'field is immutable');
    immutable(object.spec.backoffLimitPerIndex, old.spec.backoffLimitPerIndex, 'spec.backoffLimitPerIndex', errors);
    immutable(object.spec.managedBy, old.spec.managedBy, 'spec.managedBy', errors);
    if (!equal(object.spec.successPolicy ?? null, old.spec.successPolicy ?? null)) errors.invalid('spec.successPolicy', object.spec.successPolicy ? internalForm('SuccessPolicy', object.spec.successPolicy) : null, 'field is immutable');
  },
};
