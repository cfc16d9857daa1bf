import type { Toleration } from '../../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import { validateLabels } from '../object-meta.ts';
import { isDnsLabel } from '../names.ts';
import { validateRequirements } from '../resources.ts';
import { validateTolerations } from '../scheduling.ts';

interface RuntimeClass extends KubernetesObject {
  handler?: string;
  overhead?: { podFixed?: Record<string, string> };
  scheduling?: { nodeSelector?: Record<string, string>; tolerations?: Toleration[] };
}

/** A toleration as Go prints the struct. */
const shown = ({ key, operator, value, effect, tolerationSeconds }: Toleration) =>
  ({ Key: key ?? '', Operator: operator ?? '', Value: value ?? '', Effect: effect ?? '', TolerationSeconds: tolerationSeconds ?? null });

export const runtimeClassRules: Kind<RuntimeClass> = {
  collection: 'node.k8s.io/runtimeclasses',
  unconditionalUpdate: false,
  validate({ overhead, scheduling }, errors) {
    if (overhead) validateRequirements({ limits: overhead.podFixed }, 'overhead', errors);
    if (scheduling) {
      const { nodeSelector, tolerations = [] } = scheduling, at = 'scheduling.tolerations', seen = new Set<string>();
      validateLabels(nodeSelector, 'scheduling.nodeSelector', errors);
      validateTolerations(tolerations, at, errors);
      tolerations.forEach((toleration, i) => {
        const { key, operator, value, effect } = toleration, identity = JSON.stringify([key, operator, value, effect]);
        if (seen.has(identity)) errors.duplicate(`${at}[${i}]`, shown(toleration));
        seen.add(identity);
      });
    }
  },
  validateCreate({ handler }, errors) {
    if (!handler) errors.required('handler');
    else for (const problem of isDnsLabel(handler)) errors.invalid('handler', handler, problem.replace('63 characters', '63 bytes'));
  },
  validateUpdate({ handler }, old, errors) {
    for (const problem of handler ? isDnsLabel(handler) : []) errors.invalid('handler', handler, problem);
    if (handler !== old.handler) errors.invalid('handler', null, 'field is immutable');
    if (!handler) errors.required('handler');
  },
};
