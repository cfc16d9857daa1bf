import type { EndpointSlice } from '../../api/kubernetes/service.ts';
import { equal } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { validateEndpointSlice } from '../server/validation/endpoints.ts';

function list(values: string[]): string {
  if (values.length > 3) return `${values.slice(0, 3).join(',')} + ${values.length - 3} more...`;
  return values.join(',') || '<unset>';
}

export const endpointSlice: Kind<EndpointSlice> = {
  collection: 'discovery.k8s.io/endpointslices',
  generation: true,
  validateCreate: validateEndpointSlice,
  validateUpdate: (object, old, errors) => {
    if (!equal(object.endpoints, old.endpoints) || !equal(object.ports, old.ports)) validateEndpointSlice(object, errors);
    if (object.addressType !== old.addressType) errors.invalid('addressType', object.addressType, 'field is immutable');
  },
  defaults: {
    'discovery.v1.EndpointPort': (draft) => {
      draft.name ??= '';
      draft.protocol ??= 'TCP';
    },
  },
  cells: (object, { now }) => [
    object.metadata.name, object.addressType, list((object.ports ?? []).map(({ port, name }) => (port !== undefined ? String(port) : name || '*'))),
    list((object.endpoints ?? []).flatMap(({ addresses }) => addresses)), age(object, now),
  ],
};
