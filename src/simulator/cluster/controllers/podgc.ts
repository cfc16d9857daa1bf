/** The pod garbage collector is loaded when a node goes or is said to be out of service, or a pod has none. */
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { NODES, PODS } from '../resources.ts';
import type { ControllerEntry } from './controller.ts';
import { collectPods } from './pod-garbage.ts';

export const podgc: ControllerEntry = {
  name: 'pod-garbage-collector-controller',
  start(context) {
    const client = context.client('pod-garbage-collector'), nodes = client.informer<Node>(NODES);
    let begun = false;
    const begin = (needed: unknown): void => {
      if (!needed || begun) return;
      begun = true;
      context.kernel.task('pod garbage', collectPods(context));
    };
    nodes.onChange(({ after }) => begin(!after || after.spec.taints?.some(({ key }) => key.endsWith('/out-of-service'))));
    client.informer<Pod>(PODS).onChange(({ before, after }) => begin(after && (after.spec.nodeName ? !before && !nodes.get(undefined, after.spec.nodeName) : after.metadata.deletionTimestamp)));
  },
};
