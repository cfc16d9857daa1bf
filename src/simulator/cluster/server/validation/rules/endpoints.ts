import type { Endpoints } from '../../../../api/kubernetes/service.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { validateEndpoints } from '../endpoints.ts';

export const endpointsRules: Kind<Endpoints> = {
  collection: 'core/endpoints',
  validateCreate: validateEndpoints,
  validateUpdate: (object, old, errors) => {
    if (!equal(object.subsets, old.subsets)) validateEndpoints(object, errors);
  },
};
