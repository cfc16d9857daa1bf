/** Dynamic resource allocation: devices, who offers them and who claims them. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Kind } from '../server/kind.ts';
import { age, since } from '../server/tables/text.ts';

interface ResourceClaim extends KubernetesObject {
  status?: { allocation?: unknown; reservedFor?: unknown[] };
}

interface ResourceSlice extends KubernetesObject {
  spec?: { nodeName?: string; driver?: string; pool?: { name?: string } };
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

export const resourceClaim: Kind<ResourceClaim> = {
  collection: 'resource.k8s.io/resourceclaims',
  returnsDeleted: true,
  cells: (object, { now }) => [object.metadata.name, stateOf(object), age(object, now)],
};

export const resourceSlice: Kind<ResourceSlice> = {
  collection: 'resource.k8s.io/resourceslices',
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
  returnsDeleted: true,
  generation: true,
  cells: (object, { now }) => {
    const { metadata, spec } = object, taint = spec?.taint;
    return [metadata.name, taint?.key, taint?.value, taint?.effect, since(taint?.timeAdded, now), age(object, now)];
  },
};
