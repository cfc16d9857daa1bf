/** Dynamic resource allocation: devices, who offers them and who claims them. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age, since } from '../server/tables/text.ts';
import { timestamp } from '../timestamps.ts';

interface ResourceClaim extends KubernetesObject {
  status?: { allocation?: unknown; reservedFor?: unknown[] };
}

interface ResourceSlice extends KubernetesObject {
  spec?: { nodeName?: string; driver?: string; pool?: { name?: string }; devices?: { taints?: { timeAdded?: string }[] }[] };
}

interface DeviceTaintRule extends KubernetesObject {
  spec?: { taint?: { key?: string; value?: string; effect?: string; timeAdded?: string } };
}

function stateOf({ metadata, status }: ResourceClaim): string {
  const states: string[] = [];
  if (metadata.deletionTimestamp !== undefined) states.push('deleted');
  if (status?.allocation) states.push('allocated');
  else if (states.length === 0) states.push('pending');
  if (status?.reservedFor?.length) states.push('reserved');
  return states.join(',');
}

const aged = (collection: string, generation: boolean): Kind => ({ collection, returnsDeleted: true, generation, cells: (object, { now }) => [object.metadata.name, age(object, now)] });

export const deviceClass = aged('resource.k8s.io/deviceclasses', true);
export const resourceClaimTemplate = aged('resource.k8s.io/resourceclaimtemplates', false);

/** One device, where a request says nothing else. */
function countDevices(draft: Record<string, unknown>): void {
  draft.allocationMode ||= 'ExactCount';
  if (draft.allocationMode === 'ExactCount') draft.count ||= 1;
}

export const resourceClaim: Kind<ResourceClaim> = {
  collection: 'resource.k8s.io/resourceclaims',
  defaults: { 'resource.v1.ExactDeviceRequest': countDevices, 'resource.v1.DeviceSubRequest': countDevices },
  returnsDeleted: true,
  cells: (object, { now }) => [object.metadata.name, stateOf(object), age(object, now)],
};

/** A taint says since when. */
function markTaints(spec: ResourceSlice['spec'], now: number): void {
  for (const { taints = [] } of spec?.devices ?? []) for (const taint of taints) taint.timeAdded ??= timestamp(now);
}

export const resourceSlice: Kind<ResourceSlice> = {
  collection: 'resource.k8s.io/resourceslices',
  prepareForCreate: ({ spec }, { now }) => markTaints(spec, now),
  prepareForUpdate: ({ spec }, _old, { now }) => markTaints(spec, now),
  returnsDeleted: true,
  generation: true,
  fields: {
    'spec.nodeName': ({ spec }) => spec?.nodeName ?? '',
    'spec.driver': ({ spec }) => spec?.driver ?? '',
    'spec.pool.name': ({ spec }) => spec?.pool?.name ?? '',
  },
  cells: (object, { now }) => [object.metadata.name, object.spec?.nodeName, object.spec?.driver, object.spec?.pool?.name, age(object, now)],
};

export const deviceTaintRule: Kind<DeviceTaintRule> = {
  collection: 'resource.k8s.io/devicetaintrules',
  prepareForCreate: ({ spec }, { now }) => {
    if (spec?.taint) spec.taint.timeAdded ??= timestamp(now);
  },
  returnsDeleted: true,
  generation: true,
  cells: (object, { now }) => {
    const { metadata, spec } = object, taint = spec?.taint;
    return [metadata.name, taint?.key, taint?.value, taint?.effect, since(taint?.timeAdded, now), age(object, now)];
  },
};
