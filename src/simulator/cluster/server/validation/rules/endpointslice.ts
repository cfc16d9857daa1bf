import type { EndpointSlice } from '../../../../api/kubernetes/service.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { validateEndpointSlice } from '../endpoints.ts';

export const endpointSliceRules: Kind<EndpointSlice> = {
  collection: 'discovery.k8s.io/endpointslices',
  validateCreate: (object, errors) => validateEndpointSlice(object, errors, errors.declared),
  validateUpdate: (object, old, errors) => {
    if (!equal(object.endpoints, old.endpoints) || !equal(object.ports, old.ports) || object.addressType !== old.addressType) validateEndpointSlice(object, errors, errors);
    if (object.addressType !== old.addressType) errors.declared.invalid('addressType', null, 'field is immutable');
  },
};
