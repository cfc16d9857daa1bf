import type { Pod } from '../../../../api/kubernetes/pod.ts';
import { pod } from '../../../kinds/pod.ts';
import type { Kind } from '../../kind.ts';
import { ephemeralContainers } from '../../subresources/ephemeral-containers.ts';
import { resize } from '../../subresources/resize.ts';
import { profilesFromAnnotations } from '../pod-annotations.ts';
import { validatePodStatus } from '../pod-status.ts';
import { validateNewPod, validatePod } from '../pod-spec.ts';
import { validatePodUpdate } from '../pod-update.ts';
import { podWarnings } from '../pod-warnings.ts';

/** On what a kubelet shows of a pod that it read from a file. */
const MIRROR = 'kubernetes.io/config.mirror';

export const podRules: Kind<Pod> = {
  collection: 'core/pods',
  parts: { ephemeralcontainers: ephemeralContainers, resize },
  prepareForCreate(draft, context) {
    for (const warning of profilesFromAnnotations(draft)) context.warn(warning);
    pod.prepareForCreate!(draft, context);
  },
  validate: (object, errors) => validatePod(object, errors),
  validateCreate(object, errors) {
    validateNewPod(object, errors);
    const mirror = object.metadata.annotations?.[MIRROR];
    if (mirror !== undefined && !object.spec.nodeName) errors.invalid(`metadata.annotations[${MIRROR}]`, mirror, 'must set spec.nodeName if mirror pod annotation is set');
  },
  validateUpdate: (object, old, errors) => validatePodUpdate(object, old, errors),
  validateStatusUpdate(object, old, errors, { local }) {
    if (!local) validatePodStatus(object, old, errors);
  },
  // People seldom touch a pod that exists, so its updates are not looked at.
  warnings: (object, old) => (old ? [] : podWarnings(object, 'spec')),
};
