import type { Service } from '../../../../api/kubernetes/service.ts';
import type { Kind, RequestContext } from '../../kind.ts';
import { FieldErrors } from '../field-errors.ts';
import { addressWarnings } from '../address-warnings.ts';
import { isDnsSubdomain } from '../names.ts';
import { ipAddress } from '../network-values.ts';
import { isIp, supported } from '../values.ts';
import { validateClusterAddresses, validateService } from '../service.ts';
import { needsAddress } from '../../../kinds/service-allocation.ts';
import { validateAllocation } from '../service-allocation.ts';

function serviceWarnings({ spec, metadata }: Service): string[] {
  const texts: string[] = [];
  const headless = spec.clusterIP === 'None';
  if (metadata.annotations?.['service.kubernetes.io/topology-aware-hints'] !== undefined) texts.push('annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead');
  (headless ? [] : (spec.clusterIPs ?? [])).forEach((ip, i) => texts.push(...addressWarnings(ip, `spec.clusterIPs[${i}]`)));
  if (headless && spec.loadBalancerIP) texts.push('spec.loadBalancerIP is ignored for headless services');
  if (headless && spec.externalIPs?.length) texts.push('spec.externalIPs is ignored for headless services');
  if (headless && spec.sessionAffinity !== 'None') texts.push('spec.SessionAffinity is ignored for headless services');
  (spec.externalIPs ?? []).forEach((ip, i) => texts.push(...addressWarnings(ip, `spec.externalIPs[${i}]`)));
  if (spec.externalIPs?.length && !headless && spec.type !== 'ExternalName') texts.push('spec.externalIPs is deprecated and may no longer be implemented in some clusters');
  if (spec.externalIPs?.length && spec.type === 'ExternalName') texts.push('spec.externalIPs is ignored when spec.type is "ExternalName"');
  if (spec.externalName && spec.type !== 'ExternalName') texts.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  if (spec.trafficDistribution === 'PreferClose') texts.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  return texts;
}

function validateBalancer({ spec, status }: Service, errors: FieldErrors): void {
  const at = 'status.loadBalancer.ingress', ingress = status?.loadBalancer?.ingress ?? [];
  if (spec.type !== 'LoadBalancer') {
    if (ingress.length > 0) errors.forbidden(at, "may only be used when `spec.type` is 'LoadBalancer'");
    return;
  }
  ingress.forEach(({ ip, ipMode, hostname }, i) => {
    if (ip) ipAddress(ip, `${at}[${i}].ip`, errors);
    if (ipMode === undefined) {
      if (ip) errors.required(`${at}[${i}].ipMode`, 'must be specified when `ip` is set');
    } else if (!ip) errors.forbidden(`${at}[${i}].ipMode`, 'may not be specified when `ip` is not set');
    else supported(ipMode, ['Proxy', 'VIP'], `${at}[${i}].ipMode`, errors);
    if (!hostname) return;
    for (const problem of isDnsSubdomain(hostname)) errors.invalid(`${at}[${i}].hostname`, hostname, problem);
    if (isIp(hostname)) errors.invalid(`${at}[${i}].hostname`, hostname, 'must be a DNS name, not an IP address');
  });
}

/** Addresses and ports are taken first: what is wrong with them stands alone. */
function validateWhole(object: Service, errors: FieldErrors, context: RequestContext, old?: Service): void {
  const taking = new FieldErrors();
  validateClusterAddresses(object, taking);
  if (taking.empty) validateAllocation(object, taking, context, old);
  if (taking.empty) validateService(object, errors);
  else errors.alone(() => errors.take(taking));
}

export const serviceRules: Kind<Service> = {
  collection: 'core/services',
  prepareForStatusUpdate(draft) {
    if (draft.spec.type === 'LoadBalancer') for (const one of draft.status?.loadBalancer?.ingress ?? []) if (one.ip) one.ipMode ??= 'VIP';
  },
  validateStatusUpdate(object, _old, errors) {
    validateBalancer(object, errors);
  },
  validateCreate: (object, errors, context) => validateWhole(object, errors, context),
  validateUpdate(object, old, errors, context) {
    const { spec } = object, both = spec.type === 'LoadBalancer' && old.spec.type === 'LoadBalancer';
    if (both && spec.loadBalancerClass !== old.spec.loadBalancerClass) errors.invalid('spec.loadBalancerClass', spec.loadBalancerClass ?? null, 'may not change once set');
    if (both && spec.externalTrafficPolicy === 'Local' && old.spec.externalTrafficPolicy === 'Local' && spec.healthCheckNodePort !== old.spec.healthCheckNodePort) errors.forbidden('spec.healthCheckNodePort', 'field is immutable');
    if (needsAddress(object.spec) && needsAddress(old.spec) && old.spec.clusterIP && object.spec.clusterIP !== old.spec.clusterIP) errors.invalid('spec.clusterIPs[0]', [object.spec.clusterIP], 'may not change once set');
    validateWhole(object, errors, context, old);
  },
  warnings: serviceWarnings,
};
