import type { PriorityClass } from '../../../../api/kubernetes/policy.ts';
import { forbidden } from '../../errors.ts';
import type { Kind, RequestContext } from '../../kind.ts';

const SYSTEM = ['system-cluster-critical', 'system-node-critical'];

/** What users may give; higher ones are the system's. */
const HIGHEST = 1_000_000_000;

const CLASSES = { group: 'scheduling.k8s.io', name: 'priorityclasses' };

function refuseSecondDefault({ metadata: { name } }: PriorityClass, { store }: RequestContext): void {
  const other = store.list<PriorityClass>('scheduling.k8s.io/priorityclasses').find((one) => one.globalDefault && one.metadata.name !== name);
  if (other) throw forbidden(CLASSES, name, `PriorityClass ${other.metadata.name} is already marked as default. Only one default can exist`);
}

export const priorityClassRules: Kind<PriorityClass> = {
  collection: 'scheduling.k8s.io/priorityclasses',
  validateCreate(object, errors, context) {
    const { name } = object.metadata;
    if (name.startsWith('system-')) {
      if (!SYSTEM.includes(name)) errors.forbidden('metadata.name', `priority class names with 'system-' prefix are reserved for system use only. error: ${name} is not a known system priority class`);
    } else if ((object.value ?? 0) > HIGHEST) errors.forbidden('value', `maximum allowed value of a user defined priority is ${HIGHEST}`);
    const policy = object.preemptionPolicy ?? '';
    if (policy === '') errors.required('preemptionPolicy');
    else if (policy !== 'PreemptLowerPriority' && policy !== 'Never') errors.notSupported('preemptionPolicy', policy, ['PreemptLowerPriority', 'Never']);
    if (errors.empty && object.globalDefault) refuseSecondDefault(object, context);
  },
  beginDeletion({ metadata: { name } }) {
    if (SYSTEM.includes(name)) throw forbidden(CLASSES, name, 'this is a system priority class and cannot be deleted');
    return undefined;
  },
  validateUpdate(object, old, errors, context) {
    if (object.value !== old.value) errors.forbidden('value', 'may not be changed in an update.');
    if (object.preemptionPolicy !== old.preemptionPolicy) errors.invalid('preemptionPolicy', object.preemptionPolicy, 'field is immutable');
    if (errors.empty && object.globalDefault && !old.globalDefault) refuseSecondDefault(object, context);
  },
};
