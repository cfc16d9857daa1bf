import type { Taint } from '../../api/kubernetes/affinity.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import { equal } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';
import { shown, type FieldErrors } from '../server/validation/field-errors.ts';
import { isLabelValue } from '../server/validation/names.ts';
import { qualifiedName } from '../server/validation/values.ts';

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

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** The server names the place of taints as if they were metadata. */
function validateTaints(taints: readonly Taint[], errors: FieldErrors): void {
  taints.forEach((taint, i) => {
    const { key, value = '', effect } = taint, path = `metadata.taints[${i}]`;
    qualifiedName(key, `${path}.key`, errors);
    const problems = isLabelValue(value);
    if (problems.length > 0) errors.invalid(`${path}.value`, value, problems.join(';'));
    if (!effect) errors.required(`${path}.effect`);
    else if (!EFFECTS.includes(effect)) errors.notSupported(`${path}.effect`, effect, EFFECTS);
    if (taints.findIndex((one) => one.key === key && one.effect === effect) < i) {
      errors.add(path, 'FieldValueDuplicate', `Duplicate value: ${shown({ Key: key, Value: value, Effect: effect, TimeAdded: taint.timeAdded ?? null })}: taints must be unique by key and effect pair`);
    }
  });
}

export const node: Kind<Node> = {
  collection: 'core/nodes',
  defaults: {
    'core.v1.NodeStatus': (draft) => {
      if (draft.capacity && !draft.allocatable) draft.allocatable = { ...(draft.capacity as object) };
    },
  },
  validate: ({ spec }, errors) => validateTaints(spec.taints ?? [], errors),
  validateUpdate({ spec }, old, errors) {
    if (old.spec.podCIDRs?.length && !equal(spec.podCIDRs, old.spec.podCIDRs)) errors.forbidden('spec.podCIDRs', 'node updates may not change podCIDR except from "" to valid');
    if (old.spec.providerID && spec.providerID !== old.spec.providerID) errors.invalid('spec.providerID', null, `field cannot be ${spec.providerID ? 'modified' : 'cleared'} once set`);
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
