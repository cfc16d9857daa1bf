/** Address ranges and host names of network kinds. */
import type { FieldErrors } from './field-errors.ts';
import { isDnsSubdomain } from './names.ts';
import { groupsOf, isMappedIpv4, withoutLeadingZeros } from './address-warnings.ts';
import { isIp, isIpv4, isIpv6 } from './values.ts';

const IP_PROBLEM = 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)';

/** Addresses as Go read them before it grew strict are known, but no longer taken. */
export function ipAddress(text: string, path: string, errors: FieldErrors): boolean {
  if (!isIp(text)) errors.invalid(path, text, isIpv4(withoutLeadingZeros(text)) ? 'must not have leading 0s' : IP_PROBLEM);
  else if (isIpv6(text) && isMappedIpv4(text)) errors.invalid(path, text, 'must not be an IPv4-mapped IPv6 address');
  else return true;
  return false;
}

const CIDR_PROBLEM = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)';

export function isCidr(text: string): boolean {
  const [address = '', bits = '', ...more] = text.split('/');
  if (more.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
  return isIpv4(address) ? Number(bits) <= 32 : isIpv6(address) && Number(bits) <= 128;
}

export function validateCidr(text: string, path: string, errors: FieldErrors): boolean {
  const plain = text.split('/').map(withoutLeadingZeros).join('/');
  if (!isCidr(plain)) errors.invalid(path, text, CIDR_PROBLEM);
  else if (plain !== text) errors.invalid(path, text, 'must not have leading 0s in IP or prefix length');
  else if (!isNetwork(text)) errors.invalid(path, text, 'must not have bits set beyond the prefix length');
  else return true;
  return false;
}

const bits = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** Whether all that stands behind the prefix is zero. */
function isNetwork(cidr: string): boolean {
  const [address = '', prefix = ''] = cidr.split('/');
  if (isIpv4(address)) return bits(address) % 2 ** (32 - Number(prefix)) === 0;
  return groupsOf(address).every((group, i) => group % 2 ** Math.min(16, Math.max(0, 16 * (i + 1) - Number(prefix))) === 0);
}

/** Whether one IPv4 network lies within another and is smaller. */
export function isStrictSubset(inner: string, outer: string): boolean {
  const [a = '', aBits = '0'] = inner.split('/'), [b = '', bBits = '0'] = outer.split('/');
  if (!isIpv4(a) || !isIpv4(b)) return Number(aBits) > Number(bBits);
  const size = 2 ** (32 - Number(bBits));
  return Number(aBits) > Number(bBits) && Math.floor(bits(a) / size) === Math.floor(bits(b) / size);
}

const WILDCARD = '\\*\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*';

/** A host name that may begin with a wildcard. */
export function validateHost(host: string, path: string, errors: FieldErrors): void {
  if (isIp(host)) errors.invalid(path, host, 'must be a DNS name, not an IP address');
  else validateName(host, path, errors);
}

/** A certificate may be for an address, too. */
export function validateName(host: string, path: string, errors: FieldErrors): void {
  if (host.includes('*')) {
    if (!new RegExp(`^${WILDCARD}$`).test(host)) {
      errors.invalid(path, host, `a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character (e.g. '*.example.com', regex used for validation is '${WILDCARD}')`);
    }
  } else for (const problem of isDnsSubdomain(host)) errors.invalid(path, host, problem);
}
