/** Priority and DefaultTolerationSeconds: what every pod gets beside the defaults of its fields. */
import type { Toleration } from '../../../api/kubernetes/affinity.ts';
import type { PriorityClass } from '../../../api/kubernetes/policy.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

const TOLERATED = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'];
const TOLERATION_SECONDS = 300;

/** The same for every pod; stored objects share them. */
const DEFAULTS = TOLERATED.map((key): Toleration => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: TOLERATION_SECONDS }));

const tolerates = (tolerations: readonly Toleration[] | undefined, key: string): boolean =>
  tolerations?.some((one) => (!one.key || one.key === key) && (!one.effect || one.effect === 'NoExecute')) ?? false;

export const defaultTolerationSeconds: AdmissionPlugin = {
  name: 'DefaultTolerationSeconds',
  concerns: (collection, part) => collection === 'core/pods' && part === '',
  mutate({ verb, object }) {
    if (verb === 'delete') return;
    const { spec } = object as Pod;
    if (!spec.tolerations) {
      spec.tolerations = DEFAULTS;
      return;
    }
    const missing = DEFAULTS.filter(({ key }) => !tolerates(spec.tolerations, key!));
    if (missing.length > 0) spec.tolerations = spec.tolerations.concat(missing);
  },
};

/** What was worked out for a new pod stays, where a change does not repeat it. */
function keepPriority(spec: Pod['spec'], old: Pod['spec'] | undefined): void {
  if (old?.priority !== undefined) spec.priority ??= old.priority;
  if (old?.preemptionPolicy !== undefined) spec.preemptionPolicy ??= old.preemptionPolicy;
}

export const priority: AdmissionPlugin = {
  name: 'Priority',
  concerns: (collection, part) => collection === 'core/pods' && part === '',
  mutate({ verb, resource, name, object, old }, { store }) {
    if (verb === 'delete') return;
    const { spec } = object as Pod;
    if (verb === 'update') return keepPriority(spec, (old as Pod | undefined)?.spec);
    const classes = (): PriorityClass[] => store.list<PriorityClass>('scheduling.k8s.io/priorityclasses');
    let found: PriorityClass | undefined;
    if (spec.priorityClassName) {
      found = store.get<PriorityClass>('scheduling.k8s.io/priorityclasses', spec.priorityClassName);
      if (!found) throw forbidden(resource, name, `no PriorityClass with name ${spec.priorityClassName} was found`);
    } else {
      found = classes().filter(({ globalDefault }) => globalDefault).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
      if (found) spec.priorityClassName = found.metadata.name;
    }
    const value = found?.value ?? 0, policy = found?.preemptionPolicy ?? 'PreemptLowerPriority';
    if (spec.priority !== undefined && spec.priority !== value) throw forbidden(resource, name, `the integer value of priority (${spec.priority}) must not be provided in pod spec; priority admission controller computed ${value} from the given PriorityClass name`);
    if (spec.preemptionPolicy !== undefined && spec.preemptionPolicy !== policy) throw forbidden(resource, name, `the string value of PreemptionPolicy (${spec.preemptionPolicy}) must not be provided in pod spec; priority admission controller computed ${policy} from the given PriorityClass name`);
    spec.priority = value;
    spec.preemptionPolicy = policy as Pod['spec']['preemptionPolicy'];
  },
};
