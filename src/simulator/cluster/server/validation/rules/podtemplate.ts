import type { PodTemplate } from '../../../../api/kubernetes/pod.ts';
import type { Kind } from '../../kind.ts';
import { templateWarnings } from '../workload-warnings.ts';
import { validatePodTemplate } from '../pod-spec.ts';

export const podTemplateRules: Kind<PodTemplate> = {
  collection: 'core/podtemplates',
  warnings: (object, old) => templateWarnings(object, old, object.template, 'template'),
  validate: ({ template }, errors) => validatePodTemplate(template, 'template', errors),
};
