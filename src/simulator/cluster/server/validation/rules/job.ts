import type { Job } from '../../../../api/kubernetes/job.ts';
import type { PodSpec } from '../../../../api/kubernetes/pod.ts';
import type { Kind } from '../../kind.ts';
import { equal } from '../../equal.ts';
import type { FieldErrors } from '../field-errors.ts';
import { internalForm } from '../internal-form.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { validateGeneratedSelector, validateJobLabels, validateJobSpec } from '../job-spec.ts';
import { jobWarnings, nameWarnings } from '../workload-warnings.ts';
import { isDnsLabel } from '../names.ts';
import { immutable } from '../workloads.ts';

type Containers = PodSpec['containers'];

/** What may change stands in the old template as it does in the new one. */
function withMutableParts(now: PodSpec, before: PodSpec): PodSpec {
  const resources = (list: Containers | undefined, old: Containers | undefined): Containers | undefined =>
    list?.length === old?.length ? old?.map((one, i) => (one.name === list![i]!.name ? { ...one, resources: list![i]!.resources } : one)) : old;
  const affinity = { ...before.affinity, nodeAffinity: now.affinity?.nodeAffinity };
  return {
    ...before, nodeSelector: now.nodeSelector, tolerations: now.tolerations, schedulingGates: now.schedulingGates, affinity: equal(affinity, {}) ? now.affinity && {} : affinity,
    containers: resources(now.containers, before.containers)!, initContainers: resources(now.initContainers, before.initContainers),
  };
}

/** The template stays as it is; where its pods go and what they ask for may change while the job is suspended and has no pods. */
function validateTemplateChange({ spec: { template } }: Job, { spec, status }: Job, errors: FieldErrors): void {
  const mutable = spec.suspend && !status.active && (status.startTime === undefined || status.conditions?.some(({ type, status: value }) => type === 'Suspended' && value === 'True'));
  if (!mutable) {
    if (!equal(template, spec.template)) errors.invalid('spec.template', internalForm('PodTemplateSpec', template), 'field is immutable');
  } else if (!equal(template.spec, withMutableParts(template.spec!, spec.template.spec!))) errors.invalid('spec.template.spec', internalForm('PodSpec', template.spec), 'field is immutable');
}

/** Pods with numbers may become more or fewer, as many as run at once. */
function validateCompletions({ spec: { completions, parallelism, completionMode } }: Job, old: Job, errors: FieldErrors): void {
  if (completionMode !== 'Indexed') return immutable(completions, old.spec.completions, 'spec.completions', errors);
  if (completions !== undefined && completions !== old.spec.completions && completions !== parallelism) errors.invalid('spec.completions', completions, 'can only be modified in tandem with spec.parallelism');
}

/** Pods with numbers are named after the job and the number: the last one's host name must be a label. */
function validateHostnames({ metadata: { name }, spec: { completionMode, completions } }: Job, errors: FieldErrors): void {
  if (completionMode !== 'Indexed' || !completions || completions < 0) return;
  const last = `${name ?? ''}-${completions - 1}`;
  if (isDnsLabel(last).length > 0) errors.invalid('metadata.name', name ?? '', `will not able to create pod with invalid DNS label: ${last}`);
}

export const jobRules: Kind<Job> = {
  collection: 'batch/jobs',
  validate(object, errors) {
    validateJobSpec(object.spec, 'spec', errors);
  },
  warnings: (object, old) => [...nameWarnings(object, old), ...jobWarnings(object, old, object.spec, 'spec')],
  validateCreate(object, errors) {
    validateGeneratedSelector(object, errors);
    validateJobLabels(object.spec, errors);
    validateHostnames(object, errors);
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
