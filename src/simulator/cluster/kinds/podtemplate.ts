import type { PodTemplate } from '../../api/kubernetes/pod.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { containerCells } from '../server/tables/text.ts';

export const podTemplate: Kind<PodTemplate> = {
  collection: 'core/podtemplates',
  generation: true,
  returnsDeleted: true,
  cells: (object) => [object.metadata.name, ...containerCells(object.template?.spec?.containers ?? []), formatMap(object.template?.metadata?.labels)],
};
