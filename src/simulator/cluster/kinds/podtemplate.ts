import type { PodTemplate } from '../../api/kubernetes/pod.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { containerCells } from '../server/tables/text.ts';
import { validatePodTemplate } from '../server/validation/pod-spec.ts';

export const podTemplate: Kind<PodTemplate> = {
  collection: 'core/podtemplates',
  generation: true,
  returnsDeleted: true,
  validate: ({ template }, errors) => validatePodTemplate(template, 'template', errors),
  cells: (object) => [object.metadata.name, ...containerCells(object.template?.spec?.containers ?? []), formatMap(object.template?.metadata?.labels)],
};
