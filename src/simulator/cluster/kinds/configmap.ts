import type { ConfigMap } from '../../api/kubernetes/configuration.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const configMap: Kind<ConfigMap> = {
  collection: 'core/configmaps',
  cells: (object, { now }) => [object.metadata.name, Object.keys(object.data ?? {}).length + Object.keys(object.binaryData ?? {}).length, age(object, now)],
};
