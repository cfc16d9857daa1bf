/** NodeRestriction: a kubelet may only change its own node and the pods on it. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

const MIRROR = 'kubernetes.io/config.mirror';
const NODE = 'system:node:';

export const nodeRestriction: AdmissionPlugin = {
  name: 'NodeRestriction',
  validate({ verb, resource, name, object, old }, { user }) {
    if (!user.name.startsWith(NODE) || !user.groups.includes('system:nodes')) return;
    const node = user.name.slice(NODE.length);
    if (resource.collection === 'core/nodes' && name !== node) throw forbidden(resource, name, `node "${node}" is not allowed to modify node "${name}"`);
    if (resource.collection !== 'core/pods') return;
    if (verb === 'create') {
      const pod = object as Pod;
      if (pod.metadata.annotations?.[MIRROR] === undefined) throw forbidden(resource, name, `pod does not have "${MIRROR}" annotation, node "${node}" can only create mirror pods`);
      if (pod.spec.nodeName !== node) throw forbidden(resource, name, `node "${node}" can only create pods with spec.nodeName set to itself`);
    } else if ((old as Pod).spec.nodeName !== node) {
      throw forbidden(resource, name, `node "${node}" can only ${verb === 'delete' ? 'delete' : 'update pod status for'} pods with spec.nodeName set to itself`);
    }
  },
};
