/** Webhooks of admission, and the rules that say what they and the policies are asked about. */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { FieldErrors } from './field-errors.ts';
import { validateLabelSelector } from './label-selector.ts';
import { isDns1035Label, isDnsSubdomain, isQualifiedName } from './names.ts';
import { validateWebhookService, validateWebhookUrl, type WebhookService } from './webhook-client.ts';

export interface Rule {
  operations?: string[];
  apiGroups?: string[];
  apiVersions?: string[];
  resources?: string[];
  scope?: string;
  resourceNames?: string[];
}

export interface Webhook {
  name?: string;
  rules?: Rule[];
  failurePolicy?: string;
  matchPolicy?: string;
  sideEffects?: string | null;
  matchConditions?: Condition[];
  timeoutSeconds?: number;
  reinvocationPolicy?: string;
  admissionReviewVersions?: string[];
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  clientConfig?: { url?: string; service?: WebhookService };
}

const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];

function only(list: readonly string[] | undefined, path: string, what: string, errors: FieldErrors): void {
  if (!list?.length) errors.required(path);
  else if (list.length > 1 && list.includes('*')) errors.invalid(path, list, `if '*' is present, must not specify other ${what}`);
}

function validateResources(resources: readonly string[], path: string, errors: FieldErrors): void {
  if (resources.length === 0) errors.required(path);
  const wholes = new Set<string>(), parts = new Set<string>();
  let plain = false;
  resources.forEach((one, i) => {
    if (one === '') return errors.required(`${path}[${i}]`);
    const [resource = '', part] = one.split(/\/(.*)/s);
    if (part === undefined) return void (plain = one !== '*');
    if (wholes.has(resource)) errors.invalid(`${path}[${i}]`, one, `if '${resource}/*' is present, must not specify ${one}`);
    if (parts.has(part)) errors.invalid(`${path}[${i}]`, one, `if '*/${part}' is present, must not specify ${one}`);
    if (part === '*') wholes.add(resource);
    if (resource === '*') parts.add(part);
  });
  if (resources.length > 1 && resources.includes('*/*')) errors.invalid(path, resources, "if '*/*' is present, must not specify other resources");
  if (resources.includes('*') && plain) errors.invalid(path, resources, "if '*' is present, must not specify other resources without subresources");
}

export interface Condition { name: string; expression: string }

/** Conditions under which a webhook or a policy counts; `compile` says what is wrong with an expression. */
export function validateConditions(conditions: readonly Condition[], path: string, compile: (source: string) => string | undefined, errors: FieldErrors): void {
  const seen = new Set<string>();
  if (conditions.length > 64) errors.tooMany(path, conditions.length, 64);
  conditions.forEach(({ name, expression }, i) => {
    const at = `${path}[${i}]`;
    if (!expression.trim()) errors.required(`${at}.expression`);
    else {
      const problem = compile(expression);
      if (problem !== undefined) errors.invalid(`${at}.expression`, expression, problem);
    }
    if (!name) errors.required(`${at}.name`);
    else {
      for (const problem of isQualifiedName(name)) errors.invalid(`${at}.name`, name, problem);
      if (seen.has(name)) errors.duplicate(`${at}.name`, name);
    }
    seen.add(name);
  });
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
  validateResources(rule.resources ?? [], `${path}.resources`, errors);
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
  versions.forEach((one, i) => {
    const problems = isDns1035Label(one);
    if (problems.length > 0) errors.invalid(`${path}[${i}]`, one, problems.join(', '));
    else if (versions.indexOf(one) < i) errors.invalid(`${path}[${i}]`, one, 'duplicate version');
  });
  if (!versions.some((one) => one === 'v1' || one === 'v1beta1')) errors.invalid(path, versions, 'must include at least one of v1, v1beta1');
}

function validateClient({ url, service }: NonNullable<Webhook['clientConfig']>, path: string, errors: FieldErrors): void {
  if ((url === undefined) === (service === undefined)) return errors.required(path, 'exactly one of url or service is required');
  if (url !== undefined) return validateWebhookUrl(url, `${path}.url`, errors);
  const { name, namespace } = service!;
  validateWebhookService({ ...service, name: namespace, namespace: name }, `${path}.service`, errors); // the real server mistakes the one for the other
}

export function validateWebhook(hook: Webhook, path: string, mutating: boolean, compile: (source: string) => string | undefined, errors: FieldErrors): void {
  fullyQualified(hook.name, `${path}.name`, errors);
  (hook.rules ?? []).forEach((rule, i) => validateRule(rule, `${path}.rules[${i}]`, errors));
  if (hook.failurePolicy !== undefined && !['Fail', 'Ignore'].includes(hook.failurePolicy)) errors.notSupported(`${path}.failurePolicy`, hook.failurePolicy, ['Fail', 'Ignore']);
  if (hook.matchPolicy !== undefined && !['Equivalent', 'Exact'].includes(hook.matchPolicy)) errors.notSupported(`${path}.matchPolicy`, hook.matchPolicy, ['Equivalent', 'Exact']);
  if (hook.sideEffects === undefined || hook.sideEffects === null) errors.required(`${path}.sideEffects`, 'must specify one of None, NoneOnDryRun');
  else if (!['None', 'NoneOnDryRun'].includes(hook.sideEffects)) errors.notSupported(`${path}.sideEffects`, hook.sideEffects, ['None', 'NoneOnDryRun']);
  if (hook.timeoutSeconds !== undefined && (hook.timeoutSeconds > 30 || hook.timeoutSeconds < 1)) errors.invalid(`${path}.timeoutSeconds`, hook.timeoutSeconds, 'the timeout value must be between 1 and 30 seconds');
  if (hook.namespaceSelector) validateLabelSelector(hook.namespaceSelector, `${path}.namespaceSelector`, errors);
  if (hook.objectSelector) validateLabelSelector(hook.objectSelector, `${path}.objectSelector`, errors);
  validateClient(hook.clientConfig ?? {}, `${path}.clientConfig`, errors);
  validateVersions(hook.admissionReviewVersions, `${path}.admissionReviewVersions`, errors);
  validateConditions(hook.matchConditions ?? [], `${path}.matchConditions`, compile, errors);
  if (mutating && hook.reinvocationPolicy !== undefined && !['IfNeeded', 'Never'].includes(hook.reinvocationPolicy)) errors.notSupported(`${path}.reinvocationPolicy`, hook.reinvocationPolicy, ['IfNeeded', 'Never']);
}
