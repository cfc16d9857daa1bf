/** pods/NAME/ephemeralcontainers: containers may be added to a running pod, and none of them changed or taken away. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { equal } from '../equal.ts';
import type { UpdateStrategy } from '../kind.ts';
import { internalForm } from '../validation/internal-form.ts';
import { validatePod } from '../validation/pod-spec.ts';
import { unifiedDiff } from '../validation/unified-diff.ts';
import { MIRROR, podAsBefore } from './pod-parts.ts';

export const ephemeralContainers: UpdateStrategy<Pod> = {
  prepare(draft, old) {
    const added = draft.spec.ephemeralContainers;
    podAsBefore(draft, old);
    draft.spec = { ...old.spec };
    if (added?.length) draft.spec.ephemeralContainers = added;
    else delete draft.spec.ephemeralContainers;
  },
  validate(object, old, errors) {
    validatePod(object, errors);
    if (old.metadata.annotations?.[MIRROR]) return errors.alone(() => errors.forbidden('[]', 'static pods do not support ephemeral containers'));
    const at = 'spec.ephemeralContainers';
    for (const one of old.spec.ephemeralContainers ?? []) {
      const now = object.spec.ephemeralContainers?.find(({ name }) => name === one.name);
      if (!now) errors.forbidden(at, `existing ephemeral containers ${JSON.stringify(one.name)} may not be removed\n`);
      else if (!equal(now, one)) errors.forbidden(at, `existing ephemeral containers ${JSON.stringify(one.name)} may not be changed\n${difference(one, now)}`);
    }
  },
};

function difference(before: unknown, after: unknown): string {
  const print = (value: unknown): string => JSON.stringify(internalForm('EphemeralContainer', value), null, 1);
  return unifiedDiff(print(before), print(after));
}
