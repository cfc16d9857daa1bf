import type { ResourceQuota } from '../../../../api/kubernetes/policy.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isStandardResource, validateQuantity, validateResourceName } from '../resources.ts';

const SCOPES = ['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'PriorityClass', 'CrossNamespacePodAffinity', 'VolumeAttributesClass'];

const OPPOSITES = [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']] as const;

function validateScopes({ hard, scopes }: ResourceQuota['spec'], errors: FieldErrors): void {
  if (!scopes?.length) return;
  const at = 'spec.scopes';
  for (const scope of scopes) {
    if (!SCOPES.includes(scope)) errors.invalid(at, scopes, 'unsupported scope');
    else if (scope === 'BestEffort') for (const name of Object.keys(hard ?? {})) if (name !== 'pods' && name !== 'count/pods') errors.invalid(at, scopes, 'unsupported scope applied to resource');
  }
  for (const [one, other] of OPPOSITES) if (scopes.includes(one) && scopes.includes(other)) errors.invalid(at, scopes, 'conflicting scopes');
}

export const resourceQuotaRules: Kind<ResourceQuota> = {
  collection: 'core/resourcequotas',
  validate({ spec }, errors) {
    const hard = spec.hard ?? {};
    for (const name of Object.keys(hard)) {
      const at = `spec.hard[${name}]`;
      validateResourceName(name, at, errors);
      if (!name.includes('/') && !isStandardResource(name)) errors.invalid(at, name, 'must be a standard resource for quota');
      validateQuantity(name, hard[name]!, at, errors);
    }
    validateScopes(spec, errors);
  },
};
