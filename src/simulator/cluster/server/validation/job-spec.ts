/** The specification of a job, in a job and in the template of a cron job. */
import type { JobSpec, PodFailurePolicyRule } from '../../../api/kubernetes/job.ts';
import { matchesLabelSelector } from '../../../api/kubernetes/selectors.ts';
import type { FieldErrors } from './field-errors.ts';
import { validateLabelSelector } from './label-selector.ts';
import { validatePodTemplate } from './pod-spec.ts';
import { nonNegative, oneOf } from './values.ts';

const COUNTS = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex', 'maxFailedIndexes'] as const;

export function validateJobSpec(spec: JobSpec, path: string, errors: FieldErrors): void {
  for (const key of COUNTS) nonNegative(spec[key], `${path}.${key}`, errors);
  if (spec.completionMode !== undefined) {
    if (spec.completionMode !== 'NonIndexed' && spec.completionMode !== 'Indexed') errors.notSupported(`${path}.completionMode`, spec.completionMode, ['NonIndexed', 'Indexed']);
    else if (spec.completionMode === 'Indexed' && spec.completions === undefined) errors.required(`${path}.completions`, 'when completion mode is Indexed');
  }
  if (spec.backoffLimitPerIndex !== undefined && spec.completionMode !== 'Indexed') errors.invalid(`${path}.backoffLimitPerIndex`, spec.backoffLimitPerIndex, 'requires indexed completion mode');
  (spec.podFailurePolicy?.rules ?? []).forEach((rule, i) => validateFailureRule(rule, `${path}.podFailurePolicy.rules[${i}]`, spec, errors));
  validatePodTemplate(spec.template, `${path}.template`, errors);
  const policy = spec.template?.spec?.restartPolicy;
  if (policy === 'Always') errors.required(`${path}.template.spec.restartPolicy`, 'valid values: "OnFailure", "Never"');
  else if (policy !== 'OnFailure' && policy !== 'Never') errors.notSupported(`${path}.template.spec.restartPolicy`, policy, ['OnFailure', 'Never']);
  else if (spec.podFailurePolicy && policy !== 'Never') errors.invalid(`${path}.template.spec.restartPolicy`, policy, 'only "Never" is supported when podFailurePolicy is specified');
}

function validateFailureRule(rule: PodFailurePolicyRule, path: string, spec: JobSpec, errors: FieldErrors): void {
  oneOf(rule.action, ['Count', 'FailIndex', 'FailJob', 'Ignore'], `${path}.action`, errors);
  const codes = rule.onExitCodes;
  if (codes) {
    oneOf(codes.operator, ['In', 'NotIn'], `${path}.onExitCodes.operator`, errors);
    const known = [...(spec.template.spec!.containers ?? []), ...(spec.template.spec!.initContainers ?? [])].some(({ name }) => name === codes.containerName);
    if (codes.containerName !== undefined && !known) errors.invalid(`${path}.onExitCodes.containerName`, codes.containerName, 'must be one of the container or initContainer names in the pod template');
    const values = codes.values ?? [];
    if (values.length === 0) errors.invalid(`${path}.onExitCodes.values`, values, 'at least one value is required');
    values.forEach((value, i) => {
      if (codes.operator === 'In' && value === 0) errors.invalid(`${path}.onExitCodes.values[${i}]`, value, 'must not be 0 for the In operator');
    });
  }
  if (codes && rule.onPodConditions?.length) errors.invalid(path, rule, 'specifying both OnExitCodes and OnPodConditions is not supported');
  if (!codes && !rule.onPodConditions?.length) errors.invalid(path, rule, 'specifying one of OnExitCodes and OnPodConditions is required');
}

/** A job's own selector is the server's to make, unless the job says otherwise. */
export function validateGeneratedSelector(spec: JobSpec, uid: string, errors: FieldErrors): void {
  if (!spec.selector) errors.required('spec.selector');
  else validateLabelSelector(spec.selector, 'spec.selector', errors);
  if (!spec.manualSelector) {
    const { matchLabels = {}, matchExpressions = [] } = spec.selector ?? {};
    const own = matchLabels['batch.kubernetes.io/controller-uid'] === uid && Object.keys(matchLabels).length === 1 && matchExpressions.length === 0;
    if (!own) errors.invalid('spec.selector', spec.selector, '`selector` not auto-generated');
  }
}

export function validateJobLabels(spec: JobSpec, errors: FieldErrors): void {
  const labels = spec.template?.metadata?.labels;
  if (spec.selector && !matchesLabelSelector(spec.selector, labels)) errors.invalid('spec.template.metadata.labels', labels ?? null, '`selector` does not match template `labels`');
}
