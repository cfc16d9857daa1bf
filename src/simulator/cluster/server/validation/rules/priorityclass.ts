import type { PriorityClass } from '../../../../api/kubernetes/policy.ts';
import type { Kind } from '../../kind.ts';

const SYSTEM = ['system-cluster-critical', 'system-node-critical'];

/** What users may give; higher ones are the system's. */
const HIGHEST = 1_000_000_000;

export const priorityClassRules: Kind<PriorityClass> = {
  collection: 'scheduling.k8s.io/priorityclasses',
  validate(object, errors) {
    const { name } = object.metadata;
    if (name.startsWith('system-')) {
      if (!SYSTEM.includes(name)) errors.forbidden('metadata.name', `priority class names with 'system-' prefix are reserved for system use only. error: ${name} is not a known system priority class`);
    } else if ((object.value ?? 0) > HIGHEST) errors.forbidden('value', `maximum allowed value of a user defined priority is ${HIGHEST}`);
    const policy = object.preemptionPolicy ?? '';
    if (policy !== 'PreemptLowerPriority' && policy !== 'Never') errors.notSupported('preemptionPolicy', policy, ['PreemptLowerPriority', 'Never']);
  },
  validateUpdate(object, old, errors) {
    if (object.value !== old.value) errors.forbidden('value', 'may not be changed in an update.');
    if (object.preemptionPolicy !== old.preemptionPolicy) errors.invalid('preemptionPolicy', object.preemptionPolicy, 'field is immutable');
  },
};
