/** MutatingAdmissionPolicy: expressions that change what comes in, by an object to merge or by a JSON patch. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { isMap } from '../cel/values.ts';
import type { Json } from '../conform.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import { forbidden } from '../errors.ts';
import { mergeValues } from '../managed-fields/merge.ts';
import { atomOf } from '../managed-fields/record.ts';
import type { AdmissionPlugin, Attributes, Operation, StatusWriter } from '../operation.ts';
import { applyJsonPatch, JsonPatchError } from '../patch/json.ts';
import { outcome } from './expressions.ts';
import { isConfiguration, matches } from './match-rules.ts';
import { scopeOf, type Binding, type PolicySpec } from './validating-policies.ts';

interface Mutation { patchType: string; applyConfiguration?: { expression: string }; jsonPatch?: { expression: string } }
interface Policy extends KubernetesObject { spec: PolicySpec & { mutations?: Mutation[] } }

const POLICIES = 'admissionregistration.k8s.io/mutatingadmissionpolicies';
const BINDINGS = 'admissionregistration.k8s.io/mutatingadmissionpolicybindings';

export const mutatingPolicies = (resources: ResourceIndex): AdmissionPlugin => ({
  name: 'MutatingAdmissionPolicy',
  mutate(attributes, operation, server) {
    const { store } = operation;
    if (store.size(BINDINGS) === 0 || !attributes.object || isConfiguration(attributes.resource)) return;
    for (const binding of store.list<Binding>(BINDINGS)) {
      const policy = store.get<Policy>(POLICIES, binding.spec.policyName);
      if (policy && matches(policy.spec.matchConstraints, attributes, operation) && (!binding.spec.matchResources || matches(binding.spec.matchResources, attributes, operation, true))) change(policy, binding, attributes, operation, server, resources);
    }
  },
});

function change(policy: Policy, binding: Binding, attributes: Attributes, operation: Operation, server: StatusWriter, resources: ResourceIndex): void {
  const { mutations = [], failurePolicy = 'Fail' } = policy.spec, { resource, name, object } = attributes;
  const refuse = (why: string): Error => forbidden(resource, name, `policy '${policy.metadata.name}' with binding '${binding.metadata.name}' denied request: ${why}`);
  for (const { applyConfiguration, jsonPatch } of mutations) {
    // Each sees what the one before has made.
    const names = scopeOf(policy.spec, binding, attributes, operation, resources), expression = applyConfiguration?.expression ?? jsonPatch?.expression ?? '';
    if (names === undefined) return;
    if (typeof names === 'string') throw refuse(names);
    const result = outcome(expression, names), given = plain(result.value);
    try {
      if (result.problem !== undefined) throw new JsonPatchError(`expression '${expression}' resulted in error: ${result.problem}`);
      const made = applyConfiguration ? mergeValues(object, given, atomOf(resource)) : applyJsonPatch(object, given as Parameters<typeof applyJsonPatch>[1]);
      replace(object!, server.canonical(resource, made as Json));
    } catch (error) {
      if (!(error instanceof JsonPatchError)) throw error;
      if (failurePolicy === 'Fail') throw refuse(error.message);
    }
  }
}

/** The object stays the one that the request is about. */
function replace(object: KubernetesObject, made: KubernetesObject): void {
  for (const key of Object.keys(object)) if (!(key in made)) delete object[key];
  Object.assign(object, made);
}

/** A value of the expression language as JSON. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  return isMap(value) ? Object.fromEntries([...value].map(([key, one]) => [String(key), plain(one)])) : value;
}
