import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import { equal } from '../../equal.ts';
import type { Kind } from '../../kind.ts';
import { quote, type FieldErrors } from '../field-errors.ts';
import { isPathSegment } from '../names.ts';
import { canonicalIpv6 } from '../address-warnings.ts';
import { ipAddress, isCidr, validateCidr } from '../network-values.ts';
import { dnsSubdomain, isIpv6 } from '../values.ts';
import type { ServiceCIDR, IPAddress } from '../../../kinds/service-addresses.ts';

function validateRanges(cidrs: readonly string[], errors: FieldErrors): void {
  if (cidrs.length === 0) return errors.required('spec.cidrs', 'at least one CIDR required');
  if (cidrs.length > 2) return errors.invalid('spec.cidrs', { CIDRs: cidrs }, 'may only hold up to 2 values');
  cidrs.forEach((cidr, i) => void validateCidr(cidr, `spec.cidrs[${i}]`, errors));
  const [first, second] = cidrs;
  if (second !== undefined && isCidr(first!) && isCidr(second) && first!.includes(':') === second.includes(':')) errors.invalid('spec.cidrs', cidrs, 'may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64');
}

export const serviceCIDRRules: Kind<ServiceCIDR> = {
  collection: 'networking.k8s.io/servicecidrs',
  validateCreate: ({ spec }, errors) => validateRanges(spec?.cidrs ?? [], errors),
  validateUpdate({ spec }, old, errors) {
    const now = spec?.cidrs ?? [], before = old.spec?.cidrs ?? [];
    const second = before.length === 1 && now.length === 2; // to two families: the only change that is allowed
    if (now.length !== before.length && !second) return errors.invalid('spec.cidrs', spec?.cidrs, 'field is immutable');
    before.forEach((cidr, i) => {
      if (now[i] !== cidr) errors.invalid(`spec.cidrs[${i}]`, now[i], 'field is immutable');
    });
    if (second) validateRanges(now, errors);
  },
};

export const ipAddressRules: Kind<IPAddress> = {
  collection: 'networking.k8s.io/ipaddresses',
  validate({ metadata, spec }, errors) {
    const { name } = metadata;
    if (name && ipAddress(name, 'metadata.name', errors) && isIpv6(name) && canonicalIpv6(name) !== name) errors.invalid('metadata.name', name, `must be in canonical form (${quote(canonicalIpv6(name))})`);
    const parent = spec?.parentRef;
    if (!parent) return errors.declared.required('spec.parentRef');
    if (parent.group) dnsSubdomain(parent.group, 'spec.parentRef.group', errors);
    for (const field of ['resource', 'name'] as const) {
      if (!parent[field]) errors.declared.required(`spec.parentRef.${field}`);
      else for (const problem of isPathSegment(parent[field])) errors.invalid(`spec.parentRef.${field}`, parent[field], problem);
    }
    if (parent.namespace) for (const problem of isPathSegment(parent.namespace)) errors.invalid('spec.parentRef.namespace', parent.namespace, problem);
  },
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec?.parentRef, old.spec?.parentRef)) errors.declared.invalid('spec.parentRef', null, 'field is immutable');
  },
};
