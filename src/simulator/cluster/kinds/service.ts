import type { Service } from '../../api/kubernetes/service.ts';
import { formatMap } from '../../api/kubernetes/selectors.ts';
import type { Kind } from '../server/kind.ts';
import { validateService } from '../server/validation/service.ts';
import { age, loadBalancerAddresses } from '../server/tables/text.ts';
import { allocateAddresses, needsAddress, patchAllocated, releaseOnType, validateAllocation } from './service-allocation.ts';

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

function serviceWarnings({ spec, metadata }: Service): string[] {
  const texts: string[] = [];
  const headless = spec.clusterIP === 'None';
  if (metadata.annotations?.['service.kubernetes.io/topology-aware-hints'] !== undefined) texts.push('annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead');
  if (headless && spec.loadBalancerIP) texts.push('spec.loadBalancerIP is ignored for headless services');
  if (headless && spec.externalIPs?.length) texts.push('spec.externalIPs is ignored for headless services');
  if (headless && spec.sessionAffinity !== 'None') texts.push('spec.SessionAffinity is ignored for headless services');
  if (spec.externalIPs?.length && !headless && spec.type !== 'ExternalName') texts.push('spec.externalIPs is deprecated and may no longer be implemented in some clusters');
  if (spec.externalIPs?.length && spec.type === 'ExternalName') texts.push('spec.externalIPs is ignored when spec.type is "ExternalName"');
  if (spec.externalName && spec.type !== 'ExternalName') texts.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  if (spec.trafficDistribution === 'PreferClose') texts.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  return texts;
}

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
  validate(object, errors, context) {
    validateService(object, errors);
    validateAllocation(object, errors, context);
  },
  validateUpdate(object, old, errors) {
    if (needsAddress(object.spec) && needsAddress(old.spec) && old.spec.clusterIP && object.spec.clusterIP !== old.spec.clusterIP) errors.invalid('spec.clusterIPs[0]', [object.spec.clusterIP], 'may not change once set');
  },
  warnings: serviceWarnings,
  fields: { 'spec.clusterIP': (object) => object.spec.clusterIP ?? '', 'spec.type': (object) => object.spec.type ?? '' },
  cells: (object, { now }) => [
    object.metadata.name, object.spec.type ?? '', object.spec.clusterIPs?.[0] ?? '<none>', externalAddress(object), ports(object), age(object, now), formatMap(object.spec.selector),
  ],
};
