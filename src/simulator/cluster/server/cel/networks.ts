/** Kubernetes' CEL functions of addresses, networks and formats of names. */
import { isDns1035Label, isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName } from '../validation/names.ts';
import { isIp, isIpv4, isIpv6 } from '../validation/values.ts';
import { hasFormat } from '../custom/formats.ts';
import { CelError, isTagged, type Tagged } from './values.ts';

/** An address as one number, with how many bits it has. */
function bitsOf(text: string): { value: bigint; width: number } {
  if (isIpv4(text)) return { value: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n), width: 32 };
  const [head = '', tail] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const first = groups(head), last = tail === undefined ? [] : groups(tail);
  const all = [...first, ...Array<string>(8 - first.length - last.length).fill('0'), ...last];
  return { value: all.reduce((sum, group) => sum * 65536n + BigInt(`0x${group || '0'}`), 0n), width: 128 };
}

const isNetwork = (text: string): boolean => hasFormat(text, 'cidr');
const parts = (network: string): { address: string; length: number } => ({ address: network.split('/')[0]!, length: Number(network.split('/')[1]) });

function contains(network: string, address: string): boolean {
  const { address: base, length } = parts(network);
  const inner = bitsOf(address), outer = bitsOf(base);
  const shift = BigInt(outer.width - length);
  return inner.width === outer.width && inner.value >> shift === outer.value >> shift;
}

const text = (value: unknown): value is string => typeof value === 'string';
const ofAddress = (test: (address: string) => boolean | bigint) => (value: unknown): unknown => (isTagged(value, 'ip') ? test(value.ip) : undefined);

export const NETWORK_FUNCTIONS: Record<string, (value: unknown) => unknown> = {
  isIP: (value) => (text(value) ? isIp(value) : undefined),
  isCIDR: (value) => (text(value) ? isNetwork(value) : undefined),
  ip(value) {
    if (isTagged(value, 'cidr')) return { ip: parts(value.cidr).address };
    if (!text(value)) return undefined;
    if (!isIp(value)) throw new CelError(`IP Address ${JSON.stringify(value)} parse error during conversion from string`);
    return { ip: value };
  },
  cidr(value) {
    if (!text(value)) return undefined;
    if (!isNetwork(value)) throw new CelError(`network address parse error during conversion from string: ${value}`);
    return { cidr: value };
  },
};

export const NETWORK_METHODS: Record<string, (value: unknown, other?: unknown) => unknown> = {
  family: ofAddress((address) => (isIpv6(address) ? 6n : 4n)),
  isUnspecified: ofAddress((address) => bitsOf(address).value === 0n),
  isLoopback: ofAddress((address) => (isIpv4(address) ? address.startsWith('127.') : bitsOf(address).value === 1n)),
  isLinkLocalUnicast: ofAddress((address) => contains(isIpv4(address) ? '169.254.0.0/16' : 'fe80::/10', address)),
  isLinkLocalMulticast: ofAddress((address) => contains(isIpv4(address) ? '224.0.0.0/24' : 'ff02::/16', address)),
  prefixLength: (value) => (isTagged(value, 'cidr') ? BigInt(parts(value.cidr).length) : undefined),
  containsIP: (value, other) => (isTagged(value, 'cidr') && (text(other) || isTagged(other, 'ip')) ? contains(value.cidr, text(other) ? other : other.ip) : undefined),
  containsCIDR(value, other) {
    const inner = text(other) ? other : isTagged(other, 'cidr') ? other.cidr : undefined;
    if (!isTagged(value, 'cidr') || inner === undefined) return undefined;
    return parts(inner).length >= parts(value.cidr).length && contains(value.cidr, parts(inner).address);
  },
  validate(value, other) {
    if (!isTagged(value, 'format') || !text(other)) return undefined;
    const problems = FORMATS[value.format]!(other);
    return { optional: problems.length > 0 ? problems : null, present: problems.length > 0 };
  },
};

const matching = (format: string) => (value: string): string[] => (hasFormat(value, format) ? [] : [`must be a valid ${format}`]);

const FORMATS: Record<string, (value: string) => string[]> = {
  dns1123Label: isDnsLabel, dns1123Subdomain: isDnsSubdomain, dns1035Label: isDns1035Label, qualifiedName: isQualifiedName, labelValue: isLabelValue,
  dns1123LabelPrefix: (value) => isDnsLabel(value.replace(/-$/, '')), dns1123SubdomainPrefix: (value) => isDnsSubdomain(value.replace(/-$/, '')), dns1035LabelPrefix: (value) => isDns1035Label(value.replace(/-$/, '')),
  uri: matching('uri'), uuid: matching('uuid'), byte: matching('byte'), date: matching('date'), datetime: matching('datetime'),
};

export const FORMAT_FUNCTIONS: Record<string, () => Tagged> = Object.fromEntries(Object.keys(FORMATS).map((name) => [`format.${name}`, (): Tagged => ({ format: name })]));
