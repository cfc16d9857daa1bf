import type { PodTemplate } from '../../../../api/kubernetes/pod.ts';
import type { Kind } from '../../kind.ts';
import { validatePodTemplate } from '../pod-spec.ts';

export const podTemplateRules: Kind<PodTemplate> = {
  collection: 'core/podtemplates',
  validate: ({ template }, errors) => validatePodTemplate(template, 'template', errors),
};
