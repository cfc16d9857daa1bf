import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import { isDns1035Label, isDnsSubdomain } from '../names.ts';
import { equal } from '../../equal.ts';

interface StorageVersionMigration extends KubernetesObject {
  spec?: { resource?: { group?: string; resource?: string } };
}

export const migrationRules: Kind<StorageVersionMigration> = {
  collection: 'storagemigration.k8s.io/storageversionmigrations',
  unconditionalUpdate: false,
  validate({ spec }, errors) {
    const { group, resource } = spec?.resource ?? {};
    if (!resource) errors.required('spec.resource.resource', 'resource is required to be set');
    else {
      const problems = isDns1035Label(resource);
      if (problems.length > 0) errors.invalid('spec.resource.resource', resource, problems.join(','));
    }
    const problems = group ? isDnsSubdomain(group) : [];
    if (problems.length > 0) errors.invalid('spec.resource.group', group, problems.join(','));
  },
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec, old.spec)) errors.invalid('spec', { Resource: { group: spec?.resource?.group ?? '', resource: spec?.resource?.resource ?? '' } }, 'field is immutable');
  },
};
