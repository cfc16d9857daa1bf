import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

interface RuntimeClass extends KubernetesObject {
  handler?: string;
}

export const runtimeClass: Kind<RuntimeClass> = {
  collection: 'node.k8s.io/runtimeclasses',
  createOnUpdate: true,
  cells: (object, { now }) => [object.metadata.name, object.handler, age(object, now)],
};
