import type { LimitRange } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';

export const limitRange: Kind<LimitRange> = {
  collection: 'core/limitranges',
  createOnUpdate: true,
  defaults: {
    /** Of a container's limits one follows from the other: max → default → default request ← min. */
    'core.v1.LimitRangeItem': (draft) => {
      if (draft.type !== 'Container') return;
      const item = draft as Record<'max' | 'min' | 'default' | 'defaultRequest', Record<string, string> | undefined>;
      item.default = { ...item.max, ...item.default };
      item.defaultRequest = { ...item.min, ...item.default, ...item.defaultRequest };
      if (Object.keys(item.default).length === 0) delete item.default;
      if (Object.keys(item.defaultRequest).length === 0) delete item.defaultRequest;
    },
  },
  cells: (object) => [object.metadata.name, object.metadata.creationTimestamp],
};
