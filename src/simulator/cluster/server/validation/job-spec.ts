/** The specification of a job, in a job and in the template of a cron job. */
import type { Job, JobSpec, PodFailurePolicyRule } from '../../../api/kubernetes/job.ts';
import { matchesLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { emptied } from '../emptied.ts';
import { domainPath } from './domain-path.ts';
import type { FieldErrors } from './field-errors.ts';
import { isUsable, validateLabelSelector } from './label-selector.ts';
import { validatePodTemplate } from './pod-spec.ts';
import { validateSuccessPolicy } from './success-policy.ts';
import { nonNegative, qualifiedName, supported } from './values.ts';

const COUNTS = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished', 'backoffLimitPerIndex', 'maxFailedIndexes'] as const;

const MOST_INDEXED = 100_000, MANY_COMPLETIONS = 100_000, MANY_AT_ONCE = 10_000, LONGEST_MANAGER = 63;

/** What only jobs with numbered pods may have, and how much of it. */
function validateIndexed(spec: JobSpec, path: string, errors: FieldErrors): void {
  const { completions, parallelism, maxFailedIndexes: failed, backoffLimitPerIndex: perIndex } = spec;
  if (completions === undefined) errors.required(`${path}.completions`, 'when completion mode is Indexed');
  if (parallelism !== undefined && parallelism > MOST_INDEXED) errors.invalid(`${path}.parallelism`, parallelism, `must be less than or equal to ${MOST_INDEXED} when completion mode is Indexed`);
  if (completions !== undefined && failed !== undefined && failed > completions) errors.invalid(`${path}.maxFailedIndexes`, failed, 'must be less than or equal to completions');
  if (failed !== undefined && failed > MOST_INDEXED) errors.invalid(`${path}.maxFailedIndexes`, failed, `must be less than or equal to ${MOST_INDEXED}`);
  if (completions === undefined || completions <= MANY_COMPLETIONS || perIndex === undefined) return;
  const detail = `must be less than or equal to ${MANY_AT_ONCE} when completions are above ${MANY_COMPLETIONS} and used with backoff limit per index`;
  if (failed === undefined) errors.required(`${path}.maxFailedIndexes`, `must be specified when completions is above ${MANY_COMPLETIONS}`);
  if (parallelism !== undefined && parallelism > MANY_AT_ONCE) errors.invalid(`${path}.parallelism`, parallelism, detail);
  if (failed !== undefined && failed > MANY_AT_ONCE) errors.invalid(`${path}.maxFailedIndexes`, failed, detail);
}

function validateMode(spec: JobSpec, path: string, errors: FieldErrors): void {
  const { completionMode: mode } = spec;
  supported(mode, ['NonIndexed', 'Indexed'], `${path}.completionMode`, errors);
  if (mode === 'Indexed') validateIndexed(spec, path, errors);
  if (mode !== undefined && mode !== 'NonIndexed') return;
  for (const key of ['backoffLimitPerIndex', 'maxFailedIndexes'] as const) if (spec[key] !== undefined) errors.invalid(`${path}.${key}`, spec[key], 'requires indexed completion mode');
}

export function validateJobSpec(spec: JobSpec, path: string, errors: FieldErrors): void {
  for (const key of COUNTS) nonNegative(spec[key], `${path}.${key}`, errors);
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined) errors.required(`${path}.backoffLimitPerIndex`, 'when maxFailedIndexes is specified');
  if (spec.managedBy !== undefined) {
    domainPath(spec.managedBy, `${path}.managedBy`, errors);
    if (spec.managedBy.length > LONGEST_MANAGER) errors.tooLong(`${path}.managedBy`, LONGEST_MANAGER);
  }
  validateMode(spec, path, errors);
  const rules = spec.podFailurePolicy?.rules ?? [];
  if (rules.length > 20) errors.tooMany(`${path}.podFailurePolicy.rules`, rules.length, 20);
  rules.forEach((rule, i) => validateFailureRule(rule, `${path}.podFailurePolicy.rules[${i}]`, spec, errors));
  if (spec.successPolicy) validateSuccessPolicy(spec, `${path}.successPolicy`, errors);
  if (spec.podReplacementPolicy !== undefined) validateReplacement(spec, `${path}.podReplacementPolicy`, errors);
  validatePodTemplate(spec.template, `${path}.template`, errors);
  const policy = spec.template?.spec?.restartPolicy;
  if (policy === 'Always' || !policy) errors.required(`${path}.template.spec.restartPolicy`, 'valid values: "OnFailure", "Never"');
  else if (policy !== 'OnFailure' && policy !== 'Never') errors.notSupported(`${path}.template.spec.restartPolicy`, policy, ['OnFailure', 'Never']);
  else if (spec.podFailurePolicy && policy !== 'Never') errors.invalid(`${path}.template.spec.restartPolicy`, policy, 'only "Never" is supported when podFailurePolicy is specified');
}

function validateReplacement({ podReplacementPolicy: policy, podFailurePolicy }: JobSpec, path: string, errors: FieldErrors): void {
  if (podFailurePolicy) supported(policy, ['Failed'], path, errors);
  else supported(policy, ['Failed', 'TerminatingOrFailed'], path, errors);
}

const valid = (values: readonly string[]): string => `valid values: [${values.map((one) => JSON.stringify(one)).join(' ')}]`;

function oneOfThese(value: string | undefined, allowed: readonly string[], path: string, errors: FieldErrors): void {
  if (!value) errors.required(path, valid(allowed));
  else supported(value, allowed, path, errors);
}

function validateExitCodes(codes: NonNullable<PodFailurePolicyRule['onExitCodes']>, path: string, spec: JobSpec, errors: FieldErrors): void {
  oneOfThese(codes.operator, ['In', 'NotIn'], `${path}.operator`, errors);
  const known = [...(spec.template.spec?.containers ?? []), ...(spec.template.spec?.initContainers ?? [])].some(({ name }) => name === codes.containerName);
  if (codes.containerName !== undefined && !known) errors.invalid(`${path}.containerName`, codes.containerName, 'must be one of the container or initContainer names in the pod template');
  const values = codes.values ?? [];
  if (values.length === 0) errors.invalid(`${path}.values`, codes.values ?? null, 'at least one value is required');
  else if (values.length > 255) errors.tooMany(`${path}.values`, values.length, 255);
  values.forEach((value, i) => {
    if (codes.operator === 'In' && value === 0) errors.invalid(`${path}.values[${i}]`, value, 'must not be 0 for the In operator');
    if (values.indexOf(value) < i) errors.duplicate(`${path}.values[${i}]`, value);
  });
  if (values.some((value, i) => i > 0 && values[i - 1]! > value)) errors.invalid(`${path}.values`, values, 'must be ordered');
}

function validateFailureRule(rule: PodFailurePolicyRule, path: string, spec: JobSpec, errors: FieldErrors): void {
  const { action, onExitCodes: codes, onPodConditions: conditions = [] } = rule;
  if (action === 'FailIndex') {
    if (spec.backoffLimitPerIndex === undefined) errors.invalid(`${path}.action`, action, 'requires the backoffLimitPerIndex to be set');
  } else oneOfThese(action, ['Count', 'FailIndex', 'FailJob', 'Ignore'], `${path}.action`, errors);
  if (codes) validateExitCodes(codes, `${path}.onExitCodes`, spec, errors);
  if (conditions.length > 20) errors.tooMany(`${path}.onPodConditions`, conditions.length, 20);
  conditions.forEach(({ type = '', status }, i) => {
    qualifiedName(type, `${path}.onPodConditions[${i}].type`, errors);
    oneOfThese(status, ['False', 'True', 'Unknown'], `${path}.onPodConditions[${i}].status`, errors);
  });
  if (codes && conditions.length > 0) errors.add(path, 'FieldValueInvalid', 'Invalid value: specifying both OnExitCodes and OnPodConditions is not supported');
  if (!codes && conditions.length === 0) errors.add(path, 'FieldValueInvalid', 'Invalid value: specifying one of OnExitCodes and OnPodConditions is required');
}

/** A job's own selector is the server's to make, and so are the labels it looks for, unless the job says otherwise. */
export function validateGeneratedSelector({ metadata: { uid, name }, spec }: Job, errors: FieldErrors): void {
  if (!spec.selector) errors.required('spec.selector');
  else validateLabelSelector(spec.selector, 'spec.selector', errors);
  if (spec.manualSelector || !spec.selector) return;
  const labels = spec.template?.metadata?.labels ?? {};
  for (const [key, value] of Object.entries({ 'controller-uid': uid, 'job-name': name, 'batch.kubernetes.io/controller-uid': uid, 'batch.kubernetes.io/job-name': name })) {
    const at = `spec.template.metadata.labels[${key}]`;
    if (labels[key] === undefined) errors.required(at, `must be '${value}'`);
    else if (labels[key] !== value) errors.invalid(at, labels, `must be '${value}'`);
  }
  const { matchLabels = {}, matchExpressions = [] } = spec.selector;
  const own = matchLabels['batch.kubernetes.io/controller-uid'] === uid && Object.keys(matchLabels).length === 1 && matchExpressions.length === 0;
  if (!own) errors.invalid('spec.selector', spec.selector, '`selector` not auto-generated');
}

export function validateJobLabels(spec: JobSpec, errors: FieldErrors): void {
  const labels = spec.template?.metadata?.labels;
  if (!spec.selector || (isUsable(spec.selector) && !matchesLabelSelector(spec.selector, labels))) errors.invalid('spec.template.metadata.labels', labels ?? emptied.of(spec.template?.metadata, 'labels') ?? null, '`selector` does not match template `labels`');
}
