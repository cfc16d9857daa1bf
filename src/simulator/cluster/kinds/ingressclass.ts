import type { IngressClass } from '../../api/kubernetes/networking.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const DEFAULT_INGRESS_CLASS = 'ingressclass.kubernetes.io/is-default-class';

export const ingressClass: Kind<IngressClass> = {
  collection: 'networking.k8s.io/ingressclasses',
  generation: true,
  defaults: {
    'networking.v1.IngressClassParametersReference': (draft) => {
      draft.scope ??= 'Cluster';
    },
  },
  cells: (object, { now }) => {
    const parameters = object.spec.parameters;
    const name = object.metadata.annotations?.[DEFAULT_INGRESS_CLASS] === 'true' ? `${object.metadata.name} (default)` : object.metadata.name;
    const text = parameters ? `${parameters.kind}${parameters.apiGroup ? `.${parameters.apiGroup}` : ''}/${parameters.name}` : '<none>';
    return [name, object.spec.controller ?? '', text, age(object, now)];
  },
};
