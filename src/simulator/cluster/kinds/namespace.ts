import type { Namespace } from '../../api/kubernetes/configuration.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

export const namespace: Kind<Namespace> = {
  collection: 'core/namespaces',
  returnsDeleted: true,
  defaults: {
    'core.v1.Namespace': (draft) => {
      const { metadata } = draft as unknown as Namespace;
      if (metadata.name) metadata.labels = { ...metadata.labels, 'kubernetes.io/metadata.name': metadata.name };
    },
    'core.v1.NamespaceStatus': (draft) => {
      draft.phase ??= 'Active';
    },
  },
  prepareForCreate(draft) {
    draft.status = { phase: 'Active' };
    draft.metadata.labels = { ...draft.metadata.labels, 'kubernetes.io/metadata.name': draft.metadata.name };
    const finalizers = draft.spec?.finalizers ?? [];
    draft.spec = { finalizers: finalizers.includes('kubernetes') ? finalizers : [...finalizers, 'kubernetes'] };
  },
  prepareForUpdate(draft, old, { subresource }) {
    if (subresource !== 'finalize') draft.spec = old.spec;
  },
  fields: { 'status.phase': (object) => object.status.phase ?? '' },
  cells: (object, { now }) => [object.metadata.name, object.status.phase ?? '', age(object, now)],
};
