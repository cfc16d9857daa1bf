import type { Service } from '../../../../api/kubernetes/service.ts';
import type { Kind } from '../../kind.ts';
import { validateService } from '../service.ts';
import { needsAddress, validateAllocation } from '../../../kinds/service-allocation.ts';

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

export const serviceRules: Kind<Service> = {
  collection: 'core/services',
  validate(object, errors, context) {
    validateService(object, errors);
    validateAllocation(object, errors, context);
  },
  validateUpdate(object, old, errors) {
    if (needsAddress(object.spec) && needsAddress(old.spec) && old.spec.clusterIP && object.spec.clusterIP !== old.spec.clusterIP) errors.invalid('spec.clusterIPs[0]', [object.spec.clusterIP], 'may not change once set');
  },
  warnings: serviceWarnings,
};
