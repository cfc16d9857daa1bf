/** Where a pod wants to run: affinity, tolerations, spread. */
import type { Affinity, LabelSelector, NodeSelector, NodeSelectorTerm, PodAffinityTerm, Toleration, TopologySpreadConstraint } from '../../../api/kubernetes/affinity.ts';
import type { FieldErrors } from './field-errors.ts';
import { validateLabelSelector } from './label-selector.ts';
import { isDnsLabel, isLabelValue } from './names.ts';
import { dnsSubdomain, positive, qualifiedName, supported } from './values.ts';

/** What only is preferred may name values that no label can have. */
function validateTerm(term: NodeSelectorTerm, strict: boolean, path: string, errors: FieldErrors): void {
  (term.matchExpressions ?? []).forEach(({ key, operator, values = [] }, i) => {
    const at = `${path}.matchExpressions[${i}]`;
    if (operator === 'In' || operator === 'NotIn') {
      if (values.length === 0) errors.required(`${at}.values`, `must be specified when \`operator\` is 'In' or 'NotIn'`);
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      if (values.length > 0) errors.forbidden(`${at}.values`, `may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'`);
    } else if (operator === 'Gt' || operator === 'Lt') {
      if (values.length !== 1) errors.required(`${at}.values`, `must be specified single value when \`operator\` is 'Lt' or 'Gt'`);
    } else errors.invalid(`${at}.operator`, operator, 'not a valid selector operator');
    qualifiedName(key, `${at}.key`, errors);
    if (strict) values.forEach((value, j) => {
      for (const problem of isLabelValue(value)) errors.invalid(`${at}.values[${j}]`, value, problem);
    });
  });
  (term.matchFields ?? []).forEach(({ key, operator, values = [] }, i) => {
    const at = `${path}.matchFields[${i}]`;
    if (operator === 'In' || operator === 'NotIn') {
      if (values.length !== 1) errors.required(`${at}.values`, `must be only one value when \`operator\` is 'In' or 'NotIn' for node field selector`);
    } else errors.invalid(`${at}.operator`, operator, 'not a valid selector operator');
    if (key !== 'metadata.name') errors.invalid(`${at}.key`, key ?? '', 'not a valid field selector key');
    else values.forEach((value, j) => dnsSubdomain(value, `${at}.values[${j}]`, errors));
  });
}

function validateWeight(weight: number, path: string, errors: FieldErrors): void {
  if (weight <= 0 || weight > 100) errors.invalid(path, weight, 'must be in the range 1-100');
}

interface Keys { labelSelector?: LabelSelector; matchLabelKeys?: string[]; mismatchLabelKeys?: string[] }

/** Labels whose values come from the pod that is being placed. */
function validateKeys({ labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] }: Keys, path: string, errors: FieldErrors): void {
  for (const [field, keys] of [['matchLabelKeys', matchLabelKeys], ['mismatchLabelKeys', mismatchLabelKeys]] as const) {
    const at = `${path}.${field}`;
    if (keys.length > 0 && !labelSelector) errors.forbidden(at, 'must not be specified when labelSelector is not set');
    else keys.forEach((key, i) => qualifiedName(key, `${at}[${i}]`, errors));
  }
  const selected = new Set(Object.keys(labelSelector?.matchLabels ?? {}));
  for (const { key } of labelSelector?.matchExpressions ?? []) {
    const i = matchLabelKeys.lastIndexOf(key);
    if (i >= 0 && selected.has(key)) errors.invalid(`${path}[${i}]`, key, 'exists in both matchLabelKeys and labelSelector');
    selected.add(key);
  }
  matchLabelKeys.forEach((key, i) => {
    if (mismatchLabelKeys.includes(key)) errors.invalid(`${path}.matchLabelKeys[${i}]`, key, 'exists in both matchLabelKeys and mismatchLabelKeys');
  });
}

function validateAffinityTerm(term: PodAffinityTerm, path: string, errors: FieldErrors): void {
  validateLabelSelector(term.labelSelector, `${path}.labelSelector`, errors);
  validateLabelSelector(term.namespaceSelector, `${path}.namespaceSelector`, errors);
  for (const name of term.namespaces ?? []) for (const problem of isDnsLabel(name)) errors.invalid(`${path}.namespace`, name, problem);
  validateKeys(term, path, errors);
  if (!term.topologyKey) errors.required(`${path}.topologyKey`, 'can not be empty');
  qualifiedName(term.topologyKey ?? '', `${path}.topologyKey`, errors);
}

/** The nodes that something must be on. */
export function validateNodeSelector({ nodeSelectorTerms }: NodeSelector, path: string, errors: FieldErrors): void {
  const at = `${path}.nodeSelectorTerms`, terms = nodeSelectorTerms ?? [];
  if (terms.length === 0) errors.required(at, 'must have at least one node selector term');
  terms.forEach((term, i) => validateTerm(term, true, `${at}[${i}]`, errors));
}

export function validateAffinity(affinity: Affinity | undefined, path: string, errors: FieldErrors): void {
  const node = affinity?.nodeAffinity;
  const required = node?.requiredDuringSchedulingIgnoredDuringExecution;
  if (required) validateNodeSelector(required, `${path}.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`, errors);
  (node?.preferredDuringSchedulingIgnoredDuringExecution ?? []).forEach(({ weight, preference }, i) => {
    const at = `${path}.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
    validateWeight(weight, `${at}.weight`, errors);
    validateTerm(preference, false, `${at}.preference`, errors);
  });
  for (const kind of ['podAffinity', 'podAntiAffinity'] as const) {
    const terms = affinity?.[kind];
    (terms?.requiredDuringSchedulingIgnoredDuringExecution ?? []).forEach((term, i) => validateAffinityTerm(term, `${path}.${kind}.requiredDuringSchedulingIgnoredDuringExecution[${i}]`, errors));
    (terms?.preferredDuringSchedulingIgnoredDuringExecution ?? []).forEach(({ weight, podAffinityTerm }, i) => {
      const at = `${path}.${kind}.preferredDuringSchedulingIgnoredDuringExecution[${i}]`;
      validateWeight(weight, `${at}.weight`, errors);
      validateAffinityTerm(podAffinityTerm, `${at}.podAffinityTerm`, errors);
    });
  }
}

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

export function validateTolerations(tolerations: readonly Toleration[] | undefined, path: string, errors: FieldErrors): void {
  (tolerations ?? []).forEach(({ key, operator, value = '', effect, tolerationSeconds }, i) => {
    const at = `${path}[${i}]`;
    if (key) qualifiedName(key, `${at}.key`, errors);
    if (!key && operator !== 'Exists') errors.invalid(`${at}.operator`, operator ?? '', 'operator must be Exists when `key` is empty, which means "match all values and all keys"');
    if (tolerationSeconds !== undefined && effect !== 'NoExecute') errors.invalid(`${at}.effect`, effect ?? '', `effect must be 'NoExecute' when \`tolerationSeconds\` is set`);
    if (operator === undefined || operator === 'Equal') {
      const problems = isLabelValue(value);
      if (problems.length > 0) errors.invalid(`${at}.operator`, value, problems.join(';'));
    } else if (operator === 'Exists') {
      if (value) errors.invalid(`${at}.operator`, value, `value must be empty when \`operator\` is 'Exists'`);
    } else errors.notSupported(`${at}.operator`, operator, ['Equal', 'Exists']);
    if (effect && !EFFECTS.includes(effect)) errors.notSupported(`${at}.effect`, effect, EFFECTS);
  });
}

export function validateSpread(constraints: readonly TopologySpreadConstraint[] | undefined, path: string, errors: FieldErrors): void {
  (constraints ?? []).forEach((constraint, i) => {
    const at = `${path}[${i}]`;
    const { maxSkew, topologyKey, whenUnsatisfiable, minDomains } = constraint;
    positive(maxSkew, `${at}.maxSkew`, errors);
    if (!topologyKey) errors.required(`${at}.topologyKey`, 'can not be empty');
    if (whenUnsatisfiable !== 'DoNotSchedule' && whenUnsatisfiable !== 'ScheduleAnyway') errors.notSupported(`${at}.whenUnsatisfiable`, whenUnsatisfiable, ['DoNotSchedule', 'ScheduleAnyway']);
    const repeated = constraints!.slice(i + 1).some((other) => other.topologyKey === topologyKey && other.whenUnsatisfiable === whenUnsatisfiable);
    if (repeated) errors.duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, `{${topologyKey}, ${whenUnsatisfiable}}`);
    positive(minDomains, `${at}.minDomains`, errors);
    if (minDomains !== undefined && whenUnsatisfiable !== 'DoNotSchedule') errors.invalid(`${at}.minDomains`, minDomains, `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`);
    for (const policy of ['nodeAffinityPolicy', 'nodeTaintsPolicy'] as const) supported(constraint[policy], ['Honor', 'Ignore'], `${at}.${policy}`, errors);
    validateKeys({ labelSelector: constraint.labelSelector, matchLabelKeys: constraint.matchLabelKeys }, at, errors);
    validateLabelSelector(constraint.labelSelector, `${at}.labelSelector`, errors);
  });
}
