import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { isDnsLabel } from '../server/validation/names.ts';

interface RuntimeClass extends KubernetesObject {
  handler?: string;
}

export const runtimeClass: Kind<RuntimeClass> = {
  collection: 'node.k8s.io/runtimeclasses',
  createOnUpdate: true,
  validateCreate({ handler }, errors) {
    if (!handler) errors.required('handler');
    else for (const problem of isDnsLabel(handler)) errors.invalid('handler', handler, problem);
  },
  validateUpdate({ handler }, old, errors) {
    if (handler !== old.handler) errors.invalid('handler', handler ?? '', 'field is immutable');
  },
  cells: (object, { now }) => [object.metadata.name, object.handler, age(object, now)],
};
