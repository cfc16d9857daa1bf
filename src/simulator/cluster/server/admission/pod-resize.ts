/** PodResize: a running pod may not ask for more than its node has at all. */
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { quantity } from '../../quantities.ts';
import { podRequests } from '../../scheduler/requests.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

export const podResize: AdmissionPlugin = {
  name: 'PodResize',
  concerns: (collection, part) => collection === 'core/pods' && part === 'resize',
  validate({ verb, resource, name, object, old }, { store }) {
    if (verb !== 'update') return;
    const pod = object as Pod, { nodeName } = pod.spec;
    if (!nodeName || pod.metadata.generation === (old as Pod).metadata.generation) return;
    const node = store.get<Node>('core/nodes', nodeName);
    if (!node) throw refused(`node ${JSON.stringify(nodeName)} not found`);
    const { amounts } = podRequests(pod);
    const tooMuch = [['cpu', 1000], ['memory', 1]] as const;
    const words = tooMuch.flatMap(([what, unit]) => {
      const wanted = amounts[what] ?? 0, there = quantity(node.status.allocatable?.[what]);
      return wanted > there ? [`${what}, requested: ${Math.round(wanted * unit)}, allocatable: ${Math.round(there * unit)}`] : [];
    });
    if (words.length === 0) return;
    const error = refused(`node didn't have enough allocatable resources: ${words.join('; ')}`);
    error.status.details = { ...error.status.details, causes: [{ reason: 'NodeCapacity' }] };
    throw error;

    function refused(why: string): ReturnType<typeof forbidden> {
      return forbidden(resource, name, why);
    }
  },
};
