/** The ranges that services take their addresses from, and each address that is taken. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { equal } from '../server/equal.ts';
import type { Kind } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { isPathSegment } from '../server/validation/names.ts';
import { isCidr, validateCidr } from '../server/validation/network-values.ts';
import { dnsSubdomain, IP_PROBLEM, isIp } from '../server/validation/values.ts';
import { age } from '../server/tables/text.ts';

interface ServiceCIDR extends KubernetesObject {
  spec?: { cidrs?: string[] };
}

interface IPAddress extends KubernetesObject {
  spec?: { parentRef?: { group?: string; resource?: string; namespace?: string; name?: string } };
}

function validateRanges(cidrs: readonly string[], errors: FieldErrors): void {
  if (cidrs.length === 0) return errors.required('spec.cidrs', 'at least one CIDR required');
  if (cidrs.length > 2) return errors.invalid('spec.cidrs', { CIDRs: cidrs }, 'may only hold up to 2 values');
  cidrs.forEach((cidr, i) => void validateCidr(cidr, `spec.cidrs[${i}]`, errors));
  const [first, second] = cidrs;
  if (second !== undefined && isCidr(first!) && isCidr(second) && first!.includes(':') === second.includes(':')) errors.invalid('spec.cidrs', cidrs, 'may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64');
}

export const serviceCIDR: Kind<ServiceCIDR> = {
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
  cells: (object, { now }) => [object.metadata.name, object.spec?.cidrs?.join(',') ?? '', age(object, now)],
};

/** Its row has a cell more than there are columns, as the real one's. */
export const ipAddress: Kind<IPAddress> = {
  collection: 'networking.k8s.io/ipaddresses',
  validate({ metadata, spec }, errors) {
    if (!isIp(metadata.name)) errors.invalid('metadata.name', metadata.name, IP_PROBLEM);
    const parent = spec?.parentRef;
    if (!parent) return errors.required('spec.parentRef');
    if (parent.group) dnsSubdomain(parent.group, 'spec.parentRef.group', errors);
    for (const field of ['resource', 'name'] as const) {
      if (!parent[field]) errors.required(`spec.parentRef.${field}`);
      else for (const problem of isPathSegment(parent[field])) errors.invalid(`spec.parentRef.${field}`, parent[field], problem);
    }
  },
  validateUpdate({ spec }, old, errors) {
    if (!equal(spec?.parentRef, old.spec?.parentRef)) errors.invalid('spec.parentRef', null, 'field is immutable');
  },
  cells: (object, { now }) => {
    const parent = object.spec?.parentRef;
    const shown = parent ? `${`${parent.resource}${parent.group ? `.${parent.group}` : ''}`.toLowerCase()}/${parent.namespace ? `${parent.namespace}/` : ''}${parent.name}` : '<none>';
    return [object.metadata.name, shown, age(object, now)];
  },
};
