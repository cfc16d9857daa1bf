/** Webhooks of admission, and the rules that say what they and the policies are asked about. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { FieldErrors } from './field-errors.ts';
import { validateLabelSelector } from './label-selector.ts';
import { isDnsSubdomain } from './names.ts';

export interface Rule {
  operations?: string[];
  apiGroups?: string[];
  apiVersions?: string[];
  resources?: string[];
  scope?: string;
}

export interface Webhook {
  name?: string;
  rules?: Rule[];
  failurePolicy?: string;
  matchPolicy?: string;
  sideEffects?: string;
  timeoutSeconds?: number;
  reinvocationPolicy?: string;
  admissionReviewVersions?: string[];
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  clientConfig?: { url?: string; service?: { name?: string; namespace?: string; path?: string; port?: number } };
}

const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];

function only(list: readonly string[] | undefined, path: string, what: string, errors: FieldErrors): void {
  if (!list?.length) errors.required(path);
  else if (list.length > 1 && list.includes('*')) errors.invalid(path, list, `if '*' is present, must not specify other ${what}`);
}

export function validateRule(rule: Rule, path: string, errors: FieldErrors): void {
  only(rule.operations, `${path}.operations`, 'operations', errors);
  (rule.operations ?? []).forEach((one, i) => {
    if (!OPERATIONS.includes(one)) errors.notSupported(`${path}.operations[${i}]`, one, OPERATIONS);
  });
  only(rule.apiGroups, `${path}.apiGroups`, 'API groups', errors);
  only(rule.apiVersions, `${path}.apiVersions`, 'API versions', errors);
  (rule.apiVersions ?? []).forEach((one, i) => {
    if (one === '') errors.required(`${path}.apiVersions[${i}]`);
  });
  if (!rule.resources?.length) errors.required(`${path}.resources`);
  if (rule.scope !== undefined && !['*', 'Cluster', 'Namespaced'].includes(rule.scope)) errors.notSupported(`${path}.scope`, rule.scope, ['*', 'Cluster', 'Namespaced']);
}

/** A DNS name of at least three parts. */
function fullyQualified(name: string | undefined, path: string, errors: FieldErrors): void {
  if (!name) return errors.required(path);
  const problems = isDnsSubdomain(name);
  for (const problem of problems) errors.invalid(path, name, problem);
  if (problems.length === 0 && name.split('.').length < 3) errors.invalid(path, name, 'should be a domain with at least three segments separated by dots');
}

function validateVersions(versions: readonly string[] | undefined, path: string, errors: FieldErrors): void {
  if (!versions?.length) return errors.required(path, 'must specify one of v1, v1beta1');
  if (!versions.some((one) => one === 'v1' || one === 'v1beta1')) errors.invalid(path, versions, 'must include at least one of v1, v1beta1');
}

function validateClient({ url, service }: NonNullable<Webhook['clientConfig']>, path: string, errors: FieldErrors): void {
  if ((url === undefined) === (service === undefined)) return errors.required(path, 'exactly one of url or service is required');
  if (url !== undefined) {
    if (!url.startsWith('https://')) errors.invalid(`${path}.url`, /^(\w+):/.exec(url)?.[1] ?? '', "'https' is the only allowed URL scheme; desired format: https://host[/path]");
    return;
  }
  if (!service!.name) errors.required(`${path}.service.name`, 'service name is required');
  if (!service!.namespace) errors.required(`${path}.service.namespace`, 'service namespace is required');
  if (service!.port !== undefined && (service!.port < 1 || service!.port > 65535)) errors.invalid(`${path}.service.port`, service!.port, 'port is not valid: must be between 1 and 65535, inclusive');
  if (service!.path !== undefined && !service!.path.startsWith('/')) errors.invalid(`${path}.service.path`, service!.path, "must start with a '/'");
}

export function validateWebhook(hook: Webhook, path: string, errors: FieldErrors): void {
  fullyQualified(hook.name, `${path}.name`, errors);
  (hook.rules ?? []).forEach((rule, i) => validateRule(rule, `${path}.rules[${i}]`, errors));
  if (hook.failurePolicy !== undefined && !['Fail', 'Ignore'].includes(hook.failurePolicy)) errors.notSupported(`${path}.failurePolicy`, hook.failurePolicy, ['Fail', 'Ignore']);
  if (hook.matchPolicy !== undefined && !['Equivalent', 'Exact'].includes(hook.matchPolicy)) errors.notSupported(`${path}.matchPolicy`, hook.matchPolicy, ['Equivalent', 'Exact']);
  if (hook.sideEffects === undefined) errors.required(`${path}.sideEffects`, 'must specify one of None, NoneOnDryRun');
  else if (!['None', 'NoneOnDryRun'].includes(hook.sideEffects)) errors.notSupported(`${path}.sideEffects`, hook.sideEffects, ['None', 'NoneOnDryRun']);
  if (hook.timeoutSeconds !== undefined && (hook.timeoutSeconds > 30 || hook.timeoutSeconds < 1)) errors.invalid(`${path}.timeoutSeconds`, hook.timeoutSeconds, 'the timeout value must be between 1 and 30 seconds');
  if (hook.namespaceSelector) validateLabelSelector(hook.namespaceSelector, `${path}.namespaceSelector`, errors);
  if (hook.objectSelector) validateLabelSelector(hook.objectSelector, `${path}.objectSelector`, errors);
  validateClient(hook.clientConfig ?? {}, `${path}.clientConfig`, errors);
  validateVersions(hook.admissionReviewVersions, `${path}.admissionReviewVersions`, errors);
}
