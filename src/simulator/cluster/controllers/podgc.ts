/** The pod garbage collector: pods on nodes that are gone, and far too many that have ended. */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { DELAYS } from '../delays.ts';
import { NODES, PODS } from '../resources.ts';
import { because, type ControllerContext, type ControllerEntry } from './controller.ts';
import { byNode, specOf } from '../pods.ts';

function start(context: ControllerContext): void {
  const client = context.client('pod-garbage-collector');
  const nodes = client.informer<Node>(NODES);
  const pods = client.informer<Pod>(PODS);
  pods.addIndex('node', byNode, specOf);
  const remove = (pod: Pod): void => {
    try {
      client.delete(PODS, pod.metadata.namespace, pod.metadata.name, { gracePeriodSeconds: 0, ...because('its node is gone', pod) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  };
  const missing = new Set<string>();
  // A node has quarantineTime, 40 s, to come back, or to come at all, before its pods are taken for orphans.
  const suspect = (name: string): void => {
    if (missing.has(name) || nodes.get(undefined, name)) return;
    missing.add(name);
    context.kernel.agenda.after(DELAYS.podGarbage * 2, `pods of ${name}`, () => {
      missing.delete(name);
      if (nodes.get(undefined, name)) return;
      for (const pod of [...pods.byIndex('node', name)]) remove(pod);
    });
  };
  nodes.onChange(({ before, after }) => {
    if (!after && before) suspect(before.metadata.name);
  });
  pods.onChange(({ before, after }) => {
    if (!before && after?.spec.nodeName) suspect(after.spec.nodeName);
  });
}

export const podgc: ControllerEntry = { name: 'pod-garbage-collector-controller', start };
