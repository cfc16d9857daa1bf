import type { ResourceQuota } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { isStandardResource, validateQuantity, validateResourceName } from '../server/validation/resources.ts';
import { age } from '../server/tables/text.ts';

function uses({ status }: ResourceQuota, limits: boolean): string {
  const names = Object.keys(status.hard ?? {}).filter((name) => /^limits\../.test(name) === limits).sort();
  return names.map((name) => `${name}: ${status.used?.[name] ?? '0'}/${status.hard![name]}`).join(', ');
}

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

export const resourceQuota: Kind<ResourceQuota> = {
  collection: 'core/resourcequotas',
  returnsDeleted: true,
  prepareForCreate(draft) {
    draft.status = {};
  },
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
  cells: (object, { now }) => [object.metadata.name, uses(object, false), uses(object, true), age(object, now)],
};
