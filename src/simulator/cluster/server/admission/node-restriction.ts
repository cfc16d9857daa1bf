/** NodeRestriction: a kubelet may only change its own node and the pods on it. */
import { nodeOf, nodeRules } from '../authorization/node-rules.ts';
import type { AdmissionPlugin } from '../operation.ts';

export const nodeRestriction: AdmissionPlugin = {
  name: 'NodeRestriction',
  validate(attributes, operation) {
    const node = nodeOf(operation.user);
    if (node !== undefined) nodeRules.restrict?.(node, attributes, operation);
  },
};
