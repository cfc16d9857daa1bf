import type { ServiceAccount } from '../../api/kubernetes/configuration.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const serviceAccount: Kind<ServiceAccount> = {
  collection: 'core/serviceaccounts',
  returnsDeleted: true,
  cells: (object, { now }) => [object.metadata.name, age(object, now)],
};
