import type { EndpointSlice } from '../../api/kubernetes/service.ts';
import { sameMap } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

function list(values: string[]): string {
  if (values.length > 3) return `${values.slice(0, 3).join(',')} + ${values.length - 3} more...`;
  return values.join(',') || '<unset>';
}

export const endpointSlice: Kind<EndpointSlice> = {
  collection: 'discovery.k8s.io/endpointslices',
  generation: true,
  /** Labels count as well. */
  prepareForUpdate: ({ metadata }, old) => {
    if (!sameMap(metadata.labels, old.metadata.labels)) metadata.generation = (old.metadata.generation ?? 0) + 1;
  },
  defaults: {
    /** What older clients told of a place is not kept. */
    'discovery.v1.Endpoint': (draft) => {
      delete draft.deprecatedTopology;
    },
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
