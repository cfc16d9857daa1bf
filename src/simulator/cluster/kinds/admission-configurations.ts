/** Webhooks and policies of admission. */
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Defaulter } from '../server/conform.ts';
import type { Kind } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { dnsSubdomain } from '../server/validation/values.ts';
import { validateRule, validateWebhook, type Rule, type Webhook } from '../server/validation/webhooks.ts';
import { age } from '../server/tables/text.ts';

interface WebhookConfiguration extends KubernetesObject {
  webhooks?: Webhook[];
}

interface MatchResources {
  matchPolicy?: string;
  resourceRules?: Rule[];
  excludeResourceRules?: Rule[];
}

interface AdmissionPolicy extends KubernetesObject {
  spec?: { failurePolicy?: string; validations?: unknown[]; mutations?: unknown[]; auditAnnotations?: unknown[]; paramKind?: { apiVersion?: string; kind?: string }; matchConstraints?: MatchResources };
}

interface PolicyBinding extends KubernetesObject {
  spec?: { policyName?: string; paramRef?: { name?: string; namespace?: string; selector?: LabelSelector; parameterNotFoundAction?: string }; matchResources?: MatchResources; validationActions?: string[] };
}

const webhookDefaults: Defaulter = (draft) => {
  draft.failurePolicy ??= 'Fail';
  draft.matchPolicy ??= 'Equivalent';
  draft.namespaceSelector ??= {};
  draft.objectSelector ??= {};
  draft.timeoutSeconds ??= 10;
};

const wholeScope: Defaulter = (draft) => {
  draft.scope ??= '*';
};

const DEFAULTS: Record<string, Defaulter> = {
  'admissionregistration.v1.ValidatingWebhook': webhookDefaults,
  'admissionregistration.v1.MutatingWebhook': (draft) => {
    webhookDefaults(draft);
    draft.reinvocationPolicy ??= 'Never';
  },
  'admissionregistration.v1.RuleWithOperations': wholeScope,
  'admissionregistration.v1.NamedRuleWithOperations': wholeScope,
  'admissionregistration.v1.ServiceReference': (draft) => {
    draft.port ??= 443;
  },
  'admissionregistration.v1.ValidatingAdmissionPolicySpec': (draft) => {
    draft.failurePolicy ??= 'Fail';
  },
  'admissionregistration.v1.MutatingAdmissionPolicySpec': (draft) => {
    draft.failurePolicy ??= 'Fail';
  },
  'admissionregistration.v1.MatchResources': (draft) => {
    draft.matchPolicy ??= 'Equivalent';
    draft.namespaceSelector ??= {};
    draft.objectSelector ??= {};
  },
};

const webhooks = (resource: string): Kind<WebhookConfiguration> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  generation: true,
  unconditionalUpdate: false,
  validate(object, errors) {
    const seen = new Set<string>();
    (object.webhooks ?? []).forEach((hook, i) => {
      validateWebhook(hook, `webhooks[${i}]`, errors);
      if (hook.name && seen.has(hook.name)) errors.duplicate(`webhooks[${i}].name`, hook.name);
      seen.add(hook.name ?? '');
    });
  },
  cells: (object, { now }) => [object.metadata.name, object.webhooks?.length ?? 0, age(object, now)],
});

function validateMatch(match: MatchResources | undefined, path: string, errors: FieldErrors): void {
  if (match?.matchPolicy !== undefined && !['Equivalent', 'Exact'].includes(match.matchPolicy)) errors.notSupported(`${path}.matchPolicy`, match.matchPolicy, ['Equivalent', 'Exact']);
  for (const list of ['resourceRules', 'excludeResourceRules'] as const) (match?.[list] ?? []).forEach((rule, i) => validateRule(rule, `${path}.${list}[${i}]`, errors));
}

const policy = (resource: string, rules: 'validations' | 'mutations'): Kind<AdmissionPolicy> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  generation: true,
  unconditionalUpdate: false,
  validate({ spec = {} }, errors) {
    if (spec.failurePolicy !== 'Fail' && spec.failurePolicy !== 'Ignore') errors.notSupported('spec.failurePolicy', spec.failurePolicy, ['Fail', 'Ignore']);
    if (spec.paramKind && !spec.paramKind.apiVersion) errors.required('spec.paramKind.apiVersion');
    if (spec.paramKind && !spec.paramKind.kind) errors.required('spec.paramKind.kind');
    if (!spec.matchConstraints) errors.required('spec.matchConstraints');
    else {
      validateMatch(spec.matchConstraints, 'spec.matchConstraints', errors);
      if (!spec.matchConstraints.resourceRules?.length) errors.required('spec.matchConstraints.resourceRules');
    }
    if (rules === 'mutations') {
      if (!spec.mutations?.length) errors.required('spec.mutations', 'mutations must contain at least one item');
    } else if (!spec.validations?.length && !spec.auditAnnotations?.length) {
      for (const list of ['validations', 'auditAnnotations']) errors.required(`spec.${list}`, 'validations or auditAnnotations must contain at least one item');
    }
  },
  cells: (object, { now }) => {
    const { metadata, spec } = object;
    return [metadata.name, spec?.[rules]?.length ?? 0, spec?.paramKind ? `${spec.paramKind.apiVersion}/${spec.paramKind.kind}` : '<unset>', age(object, now)];
  },
});

function parameters({ spec }: PolicyBinding): string {
  const reference = spec?.paramRef;
  if (reference?.name) return `${reference.namespace || '*'}/${reference.name}`;
  return reference?.selector ? formatLabelSelector(reference.selector) : '<unset>';
}

const ACTIONS = ['Audit', 'Deny', 'Warn'];

function validateActions(actions: readonly string[], errors: FieldErrors): void {
  const at = 'spec.validationActions';
  actions.forEach((action, i) => {
    if (!ACTIONS.includes(action)) errors.notSupported(`${at}[${i}]`, action, ACTIONS);
    if (actions.indexOf(action) < i) errors.duplicate(`${at}[${i}]`, action);
  });
  if (actions.includes('Deny') && actions.includes('Warn')) errors.invalid(at, actions, 'must not contain both Deny and Warn (repeating the same validation failure information in the API response and headers serves no purpose)');
  if (actions.length === 0) errors.required(at, 'at least one validation action is required');
}

function validateReference(reference: NonNullable<NonNullable<PolicyBinding['spec']>['paramRef']>, path: string, errors: FieldErrors): void {
  const both = 'name and selector are mutually exclusive';
  if (reference.name && reference.selector) for (const field of ['name', 'selector']) errors.forbidden(`${path}.${field}`, both);
  if (!reference.name && !reference.selector) errors.required(path, 'one of name or selector must be specified');
  const action = reference.parameterNotFoundAction;
  if (!action) errors.required(`${path}.parameterNotFoundAction`);
  else if (action !== 'Deny' && action !== 'Allow') errors.notSupported(`${path}.parameterNotFoundAction`, action, ['Deny', 'Allow']);
}

const binding = (resource: string, actions: boolean): Kind<PolicyBinding> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  generation: true,
  unconditionalUpdate: false,
  validate({ spec = {} }, errors) {
    if (!spec.policyName) errors.required('spec.policyName');
    else dnsSubdomain(spec.policyName, 'spec.policyName', errors);
    if (spec.paramRef) validateReference(spec.paramRef, 'spec.paramRef', errors);
    validateMatch(spec.matchResources, 'spec.matchResources', errors);
    if (actions) validateActions(spec.validationActions ?? [], errors);
  },
  cells: (object, { now }) => [object.metadata.name, object.spec?.policyName, parameters(object), age(object, now)],
});

export const admissionConfigurations: readonly Kind[] = [
  { ...webhooks('mutatingwebhookconfigurations'), defaults: DEFAULTS }, webhooks('validatingwebhookconfigurations'),
  policy('validatingadmissionpolicies', 'validations'), binding('validatingadmissionpolicybindings', true),
  policy('mutatingadmissionpolicies', 'mutations'), binding('mutatingadmissionpolicybindings', false),
];
