/** What policies of admission and their bindings may say. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { policyProblem, type Wanted } from '../cel/policy-check.ts';
import type { Kind } from '../kind.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import { validateLabelSelector } from '../validation/label-selector.ts';
import { isDns1035Label, isPathSegment, isQualifiedName } from '../validation/names.ts';
import { dnsSubdomain } from '../validation/values.ts';
import { validateConditions, validateRule, type Condition, type Rule } from '../validation/webhooks.ts';

interface MatchResources { matchPolicy?: string; namespaceSelector?: LabelSelector; objectSelector?: LabelSelector; resourceRules?: Rule[]; excludeResourceRules?: Rule[] }
interface Validation { expression: string; message?: string; messageExpression?: string; reason?: string }
interface Mutation { patchType: string; applyConfiguration?: { expression?: string }; jsonPatch?: { expression?: string } }

interface Policy extends KubernetesObject {
  spec?: {
    failurePolicy?: string; reinvocationPolicy?: string; paramKind?: { apiVersion?: string; kind?: string }; matchConstraints?: MatchResources; matchConditions?: Condition[];
    validations?: Validation[]; auditAnnotations?: { key: string; valueExpression: string }[]; variables?: { name: string; expression: string }[]; mutations?: Mutation[];
  };
}

interface Binding extends KubernetesObject {
  spec?: { policyName?: string; paramRef?: { name?: string; namespace?: string; selector?: LabelSelector; parameterNotFoundAction?: string }; matchResources?: MatchResources; validationActions?: string[] };
}

type Check = (source: string, wanted: Wanted, path: string) => void;

function validateMatch(match: MatchResources, path: string, errors: FieldErrors): void {
  const { matchPolicy, namespaceSelector, objectSelector } = match;
  if (matchPolicy === undefined) errors.required(`${path}.matchPolicy`);
  else if (!['Equivalent', 'Exact'].includes(matchPolicy)) errors.notSupported(`${path}.matchPolicy`, matchPolicy, ['Equivalent', 'Exact']);
  validateLabelSelector(namespaceSelector, `${path}.namespaceSelector`, errors);
  validateLabelSelector(objectSelector, `${path}.objectSelector`, errors);
  for (const list of ['resourceRules', 'excludeResourceRules'] as const) {
    (match[list] ?? []).forEach((rule, i) => {
      validateRule(rule, `${path}.${list}[${i}]`, errors);
      const seen = new Set<string>();
      (rule.resourceNames ?? []).forEach((name, j) => {
        if (seen.has(name)) errors.duplicate(`${path}.${list}[${i}].resourceNames[${j}]`, name);
        seen.add(name);
      });
    });
  }
}

const CHANGING = ['*', 'CONNECT', 'CREATE', 'UPDATE'];

/** What is deleted cannot be changed. */
function onlyChanges({ resourceRules = [] }: MatchResources, path: string, errors: FieldErrors): void {
  for (const one of resourceRules.flatMap(({ operations = [] }) => operations)) if (!CHANGING.includes(one)) errors.notSupported(`${path}.resourceRules.operations`, one, CHANGING);
}

function validateParameters({ apiVersion, kind }: { apiVersion?: string; kind?: string }, errors: FieldErrors): void {
  const path = 'spec.paramKind';
  if (!apiVersion) errors.required(`${path}.apiVersion`);
  else if (apiVersion.split('/').length > 2) errors.invalid(`${path}.apiVersion`, apiVersion, `unexpected GroupVersion string: ${apiVersion}`);
  else {
    const [version = '', group] = apiVersion.split('/').reverse();
    if (group) dnsSubdomain(group, `${path}.apiVersion`, errors);
    for (const problem of isDns1035Label(version)) errors.invalid(`${path}.apiVersion`, version, problem);
  }
  if (!kind) errors.required(`${path}.kind`);
  else for (const problem of isDns1035Label(kind.toLowerCase())) errors.invalid(`${path}.kind`, kind, `may have mixed case, but should otherwise match: ${problem}`);
}

const REASONS = ['Forbidden', 'Invalid', 'RequestEntityTooLarge', 'Unauthorized'];

function validateValidation({ expression, message, messageExpression, reason }: Validation, path: string, check: Check, errors: FieldErrors): void {
  if (!expression.trim()) errors.required(`${path}.expression`, 'expression is not specified');
  else check(expression, 'bool', `${path}.expression`);
  if (messageExpression !== undefined && messageExpression.trim() === '') errors.invalid(`${path}.messageExpression`, messageExpression, 'must be non-empty if specified');
  else if (messageExpression) check(messageExpression, 'string', `${path}.messageExpression`);
  if (message !== undefined && message.trim() === '') errors.invalid(`${path}.message`, message, 'must be non-empty if specified');
  else if (message?.trim().includes('\n')) errors.invalid(`${path}.message`, message, 'must not contain line breaks');
  if (reason !== undefined && !REASONS.includes(reason)) errors.notSupported(`${path}.reason`, reason, REASONS.slice(0, 3));
}

function validateMutation({ patchType, applyConfiguration, jsonPatch }: Mutation, path: string, check: Check, errors: FieldErrors): void {
  const ways = { ApplyConfiguration: ['applyConfiguration', applyConfiguration, 'Object'], JSONPatch: ['jsonPatch', jsonPatch, 'list(JSONPatch)'] } as const;
  if (!patchType) return errors.required(`${path}.patchType`);
  const way = Object.hasOwn(ways, patchType) ? ways[patchType as keyof typeof ways] : undefined;
  if (!way) return errors.notSupported(`${path}.patchType`, patchType, Object.keys(ways));
  const [field, given, wanted] = way;
  if (!given) errors.required(`${path}.${field}`, `must be specified when patchType is ${patchType}`);
  else if (!given.expression?.trim()) errors.required(`${path}.${field}.expression`);
  else check(given.expression.trim(), wanted, `${path}.${field}.expression`);
}

/** A variable sees those before it. */
function validateVariable(variables: readonly { name: string; expression: string }[], i: number, problemOf: (source: string) => string | undefined, errors: FieldErrors): void {
  const { name, expression } = variables[i]!, path = `spec.variables[${i}]`;
  if (!name) errors.required(`${path}.name`, 'name is not specified');
  else if (!/^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name)) errors.invalid(`${path}.name`, name, 'must be a valid CEL identifier');
  const problem = expression.trim() ? problemOf(expression) : undefined;
  if (!expression.trim()) errors.required(`${path}.expression`, 'expression is not specified');
  else if (problem !== undefined) errors.invalid(`${path}.expression`, expression, problem);
}

function validateAnnotations(annotations: readonly { key: string; valueExpression: string }[], policy: string, check: Check, errors: FieldErrors): void {
  const seen = new Set<string>();
  annotations.forEach(({ key, valueExpression }, i) => {
    const path = `spec.auditAnnotations[${i}]`;
    if (!policy) errors.invalid(`${path}.key`, key, 'requires metadata.name be non-empty');
    else for (const problem of isQualifiedName(`${policy}/${key}`)) errors.invalid(`${path}.key`, `${policy}/${key}`, problem);
    if (!valueExpression.trim()) errors.required(`${path}.valueExpression`, 'valueExpression is not specified');
    else check(valueExpression, 'one of [string null_type]', `${path}.valueExpression`);
    if (seen.has(key)) errors.duplicate(`${path}.key`, key);
    seen.add(key);
  });
}

const policyRules = (resource: string, mutating: boolean): Kind<Policy> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  validate({ metadata, spec = {} }, errors) {
    const { failurePolicy, reinvocationPolicy, paramKind, matchConstraints, variables = [], validations = [], auditAnnotations = [], mutations = [], matchConditions = [] } = spec;
    const known = { params: paramKind !== undefined, variables, mutating };
    const check: Check = (source, wanted, path) => {
      const problem = policyProblem(source, { ...known, message: wanted === 'string' }, wanted);
      if (problem !== undefined) errors.invalid(path, source, problem);
    };
    if (failurePolicy !== 'Fail' && failurePolicy !== 'Ignore') errors.notSupported('spec.failurePolicy', failurePolicy, ['Fail', 'Ignore']);
    if (paramKind) validateParameters(paramKind, errors);
    if (!matchConstraints) errors.required('spec.matchConstraints');
    else {
      validateMatch(matchConstraints, 'spec.matchConstraints', errors);
      if (mutating) onlyChanges(matchConstraints, 'spec.matchConstraints', errors);
      if (!matchConstraints.resourceRules?.length) errors.required('spec.matchConstraints.resourceRules');
    }
    validateConditions(matchConditions, 'spec.matchConditions', (source) => policyProblem(source, { ...known, variables: undefined }, 'bool'), errors);
    variables.forEach((_variable, i) => validateVariable(variables, i, (source) => policyProblem(source, { ...known, variables: variables.slice(0, i), composing: true }, 'anything'), errors));
    if (mutating) {
      if (mutations.length === 0) errors.required('spec.mutations', 'mutations must contain at least one item');
      mutations.forEach((mutation, i) => validateMutation(mutation, `spec.mutations[${i}]`, check, errors));
      if (!reinvocationPolicy) errors.required('spec.reinvocationPolicy');
      else if (!['IfNeeded', 'Never'].includes(reinvocationPolicy)) errors.notSupported('spec.reinvocationPolicy', reinvocationPolicy, ['IfNeeded', 'Never']);
      return;
    }
    if (validations.length === 0 && auditAnnotations.length === 0) for (const list of ['validations', 'auditAnnotations']) errors.required(`spec.${list}`, 'validations or auditAnnotations must contain at least one item');
    validations.forEach((validation, i) => validateValidation(validation, `spec.validations[${i}]`, check, errors));
    validateAnnotations(auditAnnotations, metadata.name, check, errors);
  },
});

const ACTIONS = ['Audit', 'Deny', 'Warn'];

function validateActions(actions: readonly string[], errors: FieldErrors): void {
  const at = 'spec.validationActions';
  actions.forEach((action, i) => {
    if (!ACTIONS.includes(action)) errors.notSupported(`${at}[${i}]`, action, ACTIONS);
    if (actions.indexOf(action) < i) errors.duplicate(`${at}[${i}]`, action);
  });
  if (actions.includes('Deny') && actions.includes('Warn')) errors.invalid(at, actions, 'must not contain both Deny and Warn (repeating the same validation failure information in the API response and headers serves no purpose)');
  if (actions.length === 0) errors.declared.required(at);
}

function validateReference(reference: NonNullable<NonNullable<Binding['spec']>['paramRef']>, path: string, errors: FieldErrors): void {
  const both = 'name and selector are mutually exclusive';
  if (reference.name) for (const problem of isPathSegment(reference.name)) errors.invalid(`${path}.name`, reference.name, problem);
  if (reference.name && reference.selector) for (const field of ['name', 'selector']) errors.forbidden(`${path}.${field}`, both);
  if (!reference.name && !reference.selector) errors.required(path, 'one of name or selector must be specified');
  validateLabelSelector(reference.selector, `${path}.selector`, errors);
  const action = reference.parameterNotFoundAction;
  if (!action) errors.required(`${path}.parameterNotFoundAction`);
  else if (action !== 'Deny' && action !== 'Allow') errors.notSupported(`${path}.parameterNotFoundAction`, action, ['Deny', 'Allow']);
}

const bindingRules = (resource: string, actions: boolean): Kind<Binding> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  validate({ spec = {} }, errors) {
    if (!spec.policyName) (actions ? errors.declared : errors).required('spec.policyName');
    else dnsSubdomain(spec.policyName, 'spec.policyName', errors);
    if (spec.paramRef) validateReference(spec.paramRef, 'spec.paramRef', errors);
    if (spec.matchResources) validateMatch(spec.matchResources, 'spec.matchResources', errors);
    if (spec.matchResources && !actions) onlyChanges(spec.matchResources, 'spec.matchResources', errors);
    if (actions) validateActions(spec.validationActions ?? [], errors);
  },
});

export const POLICY_RULES: readonly Kind[] = [
  policyRules('validatingadmissionpolicies', false), policyRules('mutatingadmissionpolicies', true),
  bindingRules('validatingadmissionpolicybindings', true), bindingRules('mutatingadmissionpolicybindings', false),
];
