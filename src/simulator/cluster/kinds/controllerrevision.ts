import type { ControllerRevision } from '../../api/kubernetes/daemonset.ts';
import { equal } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { nonNegative } from '../server/validation/values.ts';

function controllerName({ metadata }: ControllerRevision): string {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  if (!owner) return '<none>';
  const group = owner.apiVersion.includes('/') ? `.${owner.apiVersion.split('/')[0]}` : '';
  return `${owner.kind}${group}`.toLowerCase() + `/${owner.name}`;
}

export const controllerRevision: Kind<ControllerRevision> = {
  collection: 'apps/controllerrevisions',
  validate: ({ revision }, errors) => nonNegative(revision, 'revision', errors),
  validateCreate({ data }, errors) {
    if (data === undefined || data === null) errors.required('data', 'data is mandatory');
    else if (typeof data !== 'object' || Array.isArray(data)) errors.required('data', 'data must be a valid JSON object');
  },
  validateUpdate({ data }, old, errors) {
    if (!equal(data, old.data)) errors.invalid('data', data, 'field is immutable');
  },
  cells: (object, { now }) => [object.metadata.name, controllerName(object), object.revision, age(object, now)],
};
