/** ValidatingAdmissionPolicy: expressions that what comes in has to satisfy, where a binding puts them into force. Audit annotations are not simulated. */
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { toCel } from '../cel/values.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import { forbidden } from '../errors.ts';
import { keyOf } from '../object-meta.ts';
import type { AdmissionPlugin, Attributes, Operation } from '../operation.ts';
import { namesOf, outcome } from './expressions.ts';
import { isConfiguration, matches, type MatchResources } from './match-rules.ts';

interface Named { name: string; expression: string }

/** What policies that judge and those that change have in common. */
export interface PolicySpec {
  paramKind?: { apiVersion: string; kind: string };
  matchConstraints?: MatchResources;
  failurePolicy?: string;
  matchConditions?: Named[];
  variables?: Named[];
}

interface Policy extends KubernetesObject {
  spec: PolicySpec & { validations?: { expression: string; message?: string; messageExpression?: string; reason?: string }[] };
}

export interface Binding extends KubernetesObject {
  spec: { policyName: string; paramRef?: { name?: string; namespace?: string; parameterNotFoundAction?: string }; matchResources?: MatchResources; validationActions?: string[] };
}

export const POLICIES = 'admissionregistration.k8s.io/validatingadmissionpolicies';
const BINDINGS = 'admissionregistration.k8s.io/validatingadmissionpolicybindings';
const CODES: Record<string, number> = { Unauthorized: 401, Forbidden: 403, RequestEntityTooLarge: 413 };

export const validatingPolicies = (resources: ResourceIndex): AdmissionPlugin => ({
  name: 'ValidatingAdmissionPolicy',
  validate(attributes, operation) {
    const { store } = operation;
    if (store.size(BINDINGS) === 0 || isConfiguration(attributes.resource)) return;
    for (const binding of store.list<Binding>(BINDINGS)) {
      const policy = store.get<Policy>(POLICIES, binding.spec.policyName);
      if (policy && matches(policy.spec.matchConstraints, attributes, operation) && (!binding.spec.matchResources || matches(binding.spec.matchResources, attributes, operation, true))) judge(policy, binding, attributes, operation, resources);
    }
  },
});

/** What the expressions of a policy may name; why they cannot be asked; or nothing where they are not to be. */
export function scopeOf({ paramKind, matchConditions = [], variables = [] }: PolicySpec, binding: Binding, attributes: Attributes, operation: Operation, resources: ResourceIndex): Map<string, unknown> | string | undefined {
  const names = namesOf(attributes, operation);
  const params = paramKind && binding.spec.paramRef ? paramsOf(paramKind, binding, attributes, operation, resources) : undefined;
  if (paramKind && binding.spec.paramRef && !params) return binding.spec.paramRef.parameterNotFoundAction === 'Allow' ? undefined : 'failed to configure binding: no params found for policy binding with `Deny` parameterNotFoundAction';
  names.set('params', params ? toCel(params, undefined) : null);
  const known = new Map<string, unknown>();
  names.set('variables', known);
  for (const { name, expression } of variables) {
    const value = outcome(expression, names);
    if (!('problem' in value)) known.set(name, value.value);
  }
  return matchConditions.some(({ expression }) => outcome(expression, names).value === false) ? undefined : names;
}

function judge(policy: Policy, binding: Binding, attributes: Attributes, operation: Operation, resources: ResourceIndex): void {
  const { validations = [], failurePolicy = 'Fail' } = policy.spec, names = scopeOf(policy.spec, binding, attributes, operation, resources);
  if (names === undefined) return;
  if (typeof names === 'string') return act(policy, binding, attributes, operation, names, undefined);
  for (const { expression, message, messageExpression, reason } of validations) {
    const result = outcome(expression, names);
    if (result.value === true || ('problem' in result && failurePolicy === 'Ignore')) continue;
    const own = messageExpression ? outcome(messageExpression, names).value : undefined;
    const why = 'problem' in result ? `expression '${expression}' resulted in error: ${result.problem}` : typeof own === 'string' && own.trim() ? own.trim() : message?.trim() || `failed expression: ${expression.trim()}`;
    act(policy, binding, attributes, operation, why, reason);
  }
}

function paramsOf({ apiVersion, kind }: { apiVersion: string; kind: string }, { spec: { paramRef } }: Binding, { namespace }: Attributes, { store }: Operation, resources: ResourceIndex): KubernetesObject | undefined {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const resource = resources.byKind(group, version, kind);
  return resource && paramRef?.name ? store.get<KubernetesObject>(resource.collection, keyOf(resource.namespaced ? (paramRef.namespace ?? namespace) : undefined, paramRef.name)) : undefined;
}

/** Denies, or warns. @throws StatusError */
function act(policy: Policy, binding: Binding, { resource, name }: Attributes, operation: Operation, why: string, reason = 'Invalid'): void {
  const named = `ValidatingAdmissionPolicy '${policy.metadata.name}' with binding '${binding.metadata.name}'`;
  const actions = binding.spec.validationActions ?? [];
  if (actions.includes('Warn')) operation.warn(`Validation failed for ${named}: ${why}`);
  if (!actions.includes('Deny')) return;
  const text = `${named} denied request: ${why}`;
  const { status } = forbidden(resource, name, text);
  throw new StatusError({ ...status, reason, code: CODES[reason] ?? 422, details: { ...status.details, causes: [{ message: text }] } });
}
