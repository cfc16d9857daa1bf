import type { ControllerRevision } from '../../../../api/kubernetes/daemonset.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { nonNegative } from '../values.ts';

export const controllerRevisionRules: Kind<ControllerRevision> = {
  collection: 'apps/controllerrevisions',
  validate: ({ revision }, errors) => nonNegative(revision, 'revision', errors),
  validateCreate({ data }, errors) {
    if (data === undefined || data === null) errors.required('data', 'data is mandatory');
    else if (typeof data !== 'object' || Array.isArray(data)) errors.required('data', 'data must be a valid JSON object');
  },
  validateUpdate({ data }, old, errors) {
    if (!equal(data, old.data)) errors.invalid('data', data, 'field is immutable');
  },
};
