/**
 * The order of the ports of an endpoint slice: that of their hashes, which are FNV-1a of 128 bits over Go's dump of each
 * (portsInOrder). Loaded with the first service of several ports.
 */
import type { DiscoveryEndpointPort } from '../../../api/kubernetes/service.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';

const OFFSET = 0x6c62272e07bb014262b821756295c58dn, PRIME = 0x1000000000000000000013bn, MASK = (1n << 128n) - 1n;

function fnv128a(text: string): bigint {
  let hash = OFFSET;
  for (const byte of encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash;
}

const pointer = (type: string, value: string | number | undefined): string => `(*${type})${value ?? '<nil>'}`;

const dumped = ({ name, protocol, port, appProtocol }: DiscoveryEndpointPort): string =>
  `(v1.EndpointPort){Name:${pointer('string', name)} Protocol:${pointer('v1.Protocol', protocol)} Port:${pointer('int32', port)} AppProtocol:${pointer('string', appProtocol)}}`;

/** @returns what sorts ports */
export function* portOrder(): Blocking<(ports: readonly DiscoveryEndpointPort[]) => DiscoveryEndpointPort[]> {
  return (ports) => ports.map((port) => ({ port, hash: fnv128a(dumped(port)) })).sort((a, b) => (a.hash < b.hash ? -1 : 1)).map(({ port }) => port);
}
