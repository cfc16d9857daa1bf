/** Webhooks and policies of admission. */
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { formatLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Defaulter } from '../server/conform.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

interface WebhookConfiguration extends KubernetesObject {
  webhooks?: unknown[];
}

interface AdmissionPolicy extends KubernetesObject {
  spec?: { validations?: unknown[]; mutations?: unknown[]; paramKind?: { apiVersion?: string; kind?: string } };
}

interface PolicyBinding extends KubernetesObject {
  spec?: { policyName?: string; paramRef?: { name?: string; namespace?: string; selector?: LabelSelector } };
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
  cells: (object, { now }) => [object.metadata.name, object.webhooks?.length ?? 0, age(object, now)],
});

const policy = (resource: string, rules: 'validations' | 'mutations'): Kind<AdmissionPolicy> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  generation: true,
  unconditionalUpdate: false,
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

const binding = (resource: string): Kind<PolicyBinding> => ({
  collection: `admissionregistration.k8s.io/${resource}`,
  generation: true,
  unconditionalUpdate: false,
  cells: (object, { now }) => [object.metadata.name, object.spec?.policyName, parameters(object), age(object, now)],
});

export const admissionConfigurations: readonly Kind[] = [
  { ...webhooks('mutatingwebhookconfigurations'), defaults: DEFAULTS }, webhooks('validatingwebhookconfigurations'),
  policy('validatingadmissionpolicies', 'validations'), binding('validatingadmissionpolicybindings'),
  policy('mutatingadmissionpolicies', 'mutations'), binding('mutatingadmissionpolicybindings'),
];
