import type { Service } from '../../api/kubernetes/service.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { age, loadBalancerAddresses } from '../server/tables/text.ts';
import { allocateAddresses, patchAllocated, releaseOnType } from './service-allocation.ts';

function externalAddress({ spec, status }: Service): string {
  const external = spec.externalIPs?.join(',');
  switch (spec.type) {
    case 'LoadBalancer':
      return [loadBalancerAddresses(status.loadBalancer?.ingress), external].filter(Boolean).join(',') || '<pending>';
    case 'ExternalName':
      return spec.externalName ?? '';
    default:
      return external || '<none>';
  }
}

const ports = ({ spec }: Service): string =>
  (spec.ports ?? []).map(({ port, nodePort, protocol }) => (nodePort ? `${port}:${nodePort}/${protocol}` : `${port}/${protocol}`)).join(',') || '<none>';

const reachable = ({ type, externalIPs }: Service['spec']): boolean => type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && !!externalIPs?.length);

export const service: Kind<Service> = {
  collection: 'core/services',
  returnsDeleted: true,
  createOnUpdate: true,
  defaults: {
    'core.v1.ServicePort': (draft) => {
      if (draft.targetPort === undefined || draft.targetPort === 0 || draft.targetPort === '') draft.targetPort = draft.port;
    },
    'core.v1.ServiceSpec': (draft) => {
      const spec = draft as unknown as Service['spec'];
      spec.sessionAffinity ??= 'None';
      if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
      else if (spec.sessionAffinityConfig?.clientIP?.timeoutSeconds === undefined) spec.sessionAffinityConfig = { clientIP: { timeoutSeconds: 10800 } };
      spec.type ??= 'ClusterIP';
      if (reachable(spec)) spec.externalTrafficPolicy ??= 'Cluster';
      if (spec.type !== 'ExternalName') spec.internalTrafficPolicy ??= 'Cluster';
      if (spec.type === 'LoadBalancer') spec.allocateLoadBalancerNodePorts ??= true;
    },
  },
  prepareForCreate(draft, context) {
    draft.status = { loadBalancer: {} };
    allocateAddresses(draft, undefined, context);
  },
  prepareForUpdate(draft, old, context) {
    patchAllocated(draft, old);
    releaseOnType(draft, old);
    allocateAddresses(draft, old, context);
  },
  fields: { 'spec.clusterIP': (object) => object.spec.clusterIP ?? '', 'spec.type': (object) => object.spec.type ?? '' },
  cells: (object, { now }) => [
    object.metadata.name, object.spec.type ?? '', object.spec.clusterIPs?.[0] ?? '<none>', externalAddress(object), ports(object), age(object, now), formatMap(object.spec.selector),
  ],
};
