import type { ResourceQuota } from '../../../../api/kubernetes/policy.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { compareQuantities } from '../values.ts';
import { isStandardResource, validateQuantity, validateResourceName } from '../resources.ts';

const SCOPES = ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'];

const OPPOSITES = [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']] as const;

const OF_PODS = ['cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory'];

/** Whether a quota of some scope can count a resource at all. */
function counts(scope: string, name: string): boolean {
  if (scope === 'VolumeAttributesClass') return name === 'persistentvolumeclaims' || name === 'requests.storage';
  return !SCOPES.includes(scope) || name === 'pods' || (scope !== 'BestEffort' && OF_PODS.includes(name));
}

const uncounted = (scope: string, hard: Readonly<Record<string, string>> | undefined): string[] => Object.keys(hard ?? {}).sort().filter((name) => isStandardResource(name) && !counts(scope, name));

function conflicts(scopes: readonly string[], shown: unknown, path: string, errors: FieldErrors): void {
  for (const [one, other] of OPPOSITES) if (scopes.includes(one) && scopes.includes(other)) errors.invalid(path, shown, 'conflicting scopes');
}

function validateScopes({ hard, scopes }: ResourceQuota['spec'], errors: FieldErrors): void {
  const at = 'spec.scopes';
  for (const scope of scopes ?? []) {
    if (!SCOPES.includes(scope)) errors.invalid(at, scopes, 'unsupported scope');
    for (const _ of uncounted(scope, hard)) errors.invalid(at, scopes, 'unsupported scope applied to resource');
  }
  conflicts(scopes ?? [], scopes, at, errors);
}

const MUST_EXIST = "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity";

function validateScopeSelector({ hard, scopes, scopeSelector }: ResourceQuota['spec'], errors: FieldErrors): void {
  const at = 'spec.scopeSelector.matchExpressions', expressions = scopeSelector?.matchExpressions ?? [];
  for (const { scopeName = '', operator = '', values = [] } of expressions as { scopeName?: string; operator?: string; values?: string[] }[]) {
    if (!SCOPES.includes(scopeName)) errors.invalid(`${at}.scopeName`, scopeName, 'unsupported scope');
    for (const _ of uncounted(scopeName, hard)) errors.invalid(at, { MatchExpressions: expressions.map((one) => ({ ScopeName: one.scopeName, Operator: one.operator, Values: one.values ?? null })) }, 'unsupported scope applied to resource');
    if (SCOPES.includes(scopeName) && scopeName !== 'PriorityClass' && scopeName !== 'VolumeAttributesClass' && operator !== 'Exists') errors.invalid(`${at}.operator`, operator, MUST_EXIST);
    if (operator === 'In' || operator === 'NotIn') {
      if (values.length === 0) errors.required(`${at}.values`, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector");
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      if (values.length > 0) errors.invalid(`${at}.values`, values, "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector");
    } else errors.invalid(`${at}.operator`, operator, 'not a valid selector operator');
  }
  conflicts(expressions.map(({ scopeName }) => scopeName), scopes ?? null, at, errors);
}

function validateAmounts(amounts: Readonly<Record<string, string>> = {}, path: string, errors: FieldErrors): void {
  for (const name of Object.keys(amounts)) {
    const at = `${path}[${name}]`;
    validateResourceName(name, at, errors);
    if (!name.includes('/') && !isStandardResource(name)) errors.invalid(at, name, 'must be a standard resource for quota');
    validateQuantity(name, amounts[name]!, at, errors);
  }
}

/** Requests that no limit leaves room for. */
function requestsAboveLimits({ spec: { hard = {} } }: ResourceQuota): string[] {
  return ['cpu', 'memory', 'storage', 'ephemeral-storage'].flatMap((name) => {
    const asked = hard[`requests.${name}`] === undefined && (name === 'cpu' || name === 'memory') ? name : `requests.${name}`;
    const request = hard[asked], limit = hard[`limits.${name}`];
    return request !== undefined && limit !== undefined && compareQuantities(request, limit) > 0 ? [`ResourceQuota ${asked} (${request}) should be less than limits.${name} (${limit})`] : [];
  });
}

export const resourceQuotaRules: Kind<ResourceQuota> = {
  collection: 'core/resourcequotas',
  warnings: requestsAboveLimits,
  validateStatusUpdate({ status }, _old, errors, { local }) {
    if (local) return;
    validateAmounts(status?.hard, 'status.hard', errors);
    validateAmounts(status?.used, 'status.used', errors);
  },
  validate({ spec }, errors) {
    validateAmounts(spec.hard, 'spec.hard', errors);
    validateScopes(spec, errors);
    validateScopeSelector(spec, errors);
  },
  validateUpdate({ spec }, { spec: old }, errors) {
    const now = [...(spec.scopes ?? [])].sort(), before = [...(old.scopes ?? [])].sort();
    if (now.join() !== before.join()) errors.invalid('spec.scopes', spec.scopes ?? null, 'field is immutable');
  },
};
