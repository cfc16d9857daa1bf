/** Addresses that are taken, but written as they should not be. */
import { quote } from './field-errors.ts';
import { isIpv4, isIpv6 } from './values.ts';

/** The groups of an IPv6 address. */
export function groupsOf(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const read = (part: string): number[] => part.split(':').filter(Boolean).flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
  const before = read(head), after = read(tail ?? '');
  return tail === undefined ? before : [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

/** As RFC 5952 writes it: the longest run of zeros left out. */
export function canonicalIpv6(text: string): string {
  const groups = groupsOf(text);
  let from = -1, length = 1;
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (end < groups.length && groups[end] === 0) end++;
    if (end - i > length) [from, length] = [i, end - i];
  }
  const hex = (list: readonly number[]): string => list.map((group) => group.toString(16)).join(':');
  return from < 0 ? hex(groups) : `${hex(groups.slice(0, from))}::${hex(groups.slice(from + length))}`;
}

/** An IPv4 address within the space of IPv6: ::ffff:1.2.3.4. */
export function isMappedIpv4(text: string): boolean {
  const groups = groupsOf(text);
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
}

const LEADING_ZEROS = /(^|\.)0+(?=\d)/g;

export const withoutLeadingZeros = (text: string): string => text.replace(LEADING_ZEROS, '$1');

export function addressWarnings(text: string, path: string): string[] {
  const plain = withoutLeadingZeros(text);
  if (plain !== text && isIpv4(plain)) return [`${path}: non-standard IP address ${quote(text)} is invalid: use ${quote(plain)}`];
  if (!isIpv6(text)) return [];
  if (isMappedIpv4(text)) {
    const [a = 0, b = 0] = groupsOf(text).slice(6);
    return [`${path}: non-standard IP address ${quote(text)} is invalid: use "${a >> 8}.${a & 255}.${b >> 8}.${b & 255}"`];
  }
  const canonical = canonicalIpv6(text);
  return canonical === text ? [] : [`${path}: IPv6 address ${quote(text)} should be in RFC 5952 canonical format (${quote(canonical)})`];
}
