import type { Node } from '../../api/kubernetes/node.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

const ROLE_PREFIX = 'node-role.kubernetes.io/';

function statusOf({ spec, status }: Node): string {
  const ready = status.conditions?.find(({ type }) => type === 'Ready');
  const text = ready ? (ready.status === 'True' ? 'Ready' : 'NotReady') : 'Unknown';
  return spec.unschedulable ? `${text},SchedulingDisabled` : text;
}

function roles({ metadata }: Node): string {
  const found = new Set<string>();
  for (const [key, value] of Object.entries(metadata.labels ?? {})) {
    if (key.startsWith(ROLE_PREFIX) && key.length > ROLE_PREFIX.length) found.add(key.slice(ROLE_PREFIX.length));
    else if (key === 'kubernetes.io/role' && value) found.add(value);
  }
  return [...found].sort().join(',') || '<none>';
}

const address = (node: Node, type: string): string => node.status.addresses?.find((one) => one.type === type)?.address ?? '<none>';

export const node: Kind<Node> = {
  collection: 'core/nodes',
  defaults: {
    'core.v1.NodeStatus': (draft) => {
      if (draft.capacity && !draft.allocatable) draft.allocatable = { ...(draft.capacity as object) };
    },
  },
  fields: { 'spec.unschedulable': (object) => String(object.spec.unschedulable ?? false) },
  cells: (object, { now }) => {
    const info = object.status.nodeInfo;
    const kernel = info?.kernelVersion || '<unknown>';
    return [
      object.metadata.name, statusOf(object), roles(object), age(object, now), info?.kubeletVersion ?? '',
      address(object, 'InternalIP'), address(object, 'ExternalIP'), info?.osImage || '<unknown>', info?.architecture ? `${kernel} (${info.architecture})` : kernel, info?.containerRuntimeVersion || '<unknown>',
    ];
  },
};
