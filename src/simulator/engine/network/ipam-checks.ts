/** What is wrong with the subnets, ranges and addresses that a network is asked for with. */
import type { IpamConfig } from '../../api/engine/networks.ts';
import { addressText6, parseAddress6 } from '../../kernel/ip6.ts';
import { badRequest } from '../http/errors.ts';
import { toAddress, toNumber } from './ip.ts';

/** An address, or a block of them, of either family. */
interface Block {
  family: 4 | 6;
  address: bigint;
  /** Bits behind the prefix. */
  free: bigint;
}

function parse(text: string): Block {
  const [address = '', bits] = text.split('/'), family = address.includes(':') ? 6 : 4, width = family === 6 ? 128 : 32;
  return { family, address: family === 6 ? parseAddress6(address)! : BigInt(toNumber(address)), free: BigInt(width - Number(bits ?? width)) };
}

const masked = ({ address, free }: Block): bigint => (address >> free) << free;
const maskedText = (text: string): string => {
  const block = parse(text), first = masked(block);
  return `${block.family === 6 ? addressText6(first) : toAddress(Number(first))}/${text.split('/')[1]}`;
};
const contains = (block: Block, other: Block): boolean => block.address >> block.free === other.address >> block.free;

/** @throws 400 */
export function checkIpam(configs: readonly IpamConfig[], six: boolean): void {
  const wrong = configs.flatMap((config) => (config.Subnet?.includes(':') && !six ? [] : mistakes(config)));
  if (wrong.length > 0) throw badRequest(`invalid network config:\n${wrong.length > 1 ? wrong.map((one) => `* ${one}`).join('\n') : wrong[0]}`);
}

function mistakes({ Subnet, IPRange, Gateway, AuxiliaryAddresses }: IpamConfig): string[] {
  const subnet = Subnet ? parse(Subnet) : undefined, family = subnet?.family ?? 4, shown = Subnet || 'invalid Prefix';
  const address = (what: string, text: string): string[] => {
    const one = parse(text);
    if (one.family !== family) return [`invalid ${what}: parent subnet is an IPv${family} block`];
    return subnet && contains(subnet, one) ? [] : [`invalid ${what}: parent subnet ${shown} doesn't contain this address`];
  };
  return [
    ...(subnet && masked(subnet) !== subnet.address ? [`invalid subnet ${Subnet}: it should be ${maskedText(Subnet!)}`] : []),
    ...(IPRange ? rangeMistakes(IPRange, subnet, family, shown) : []),
    ...(Gateway ? address(`gateway ${Gateway}`, Gateway) : []),
    ...Object.entries(AuxiliaryAddresses ?? {}).flatMap(([name, one]) => (one ? address(`auxiliary address ${name}`, one) : [])),
  ];
}

function rangeMistakes(text: string, subnet: Block | undefined, family: number, shown: string): string[] {
  const range = parse(text);
  if (range.family !== family) return [`invalid ip-range ${text}: parent subnet is an IPv${family} block`];
  const overlapping = subnet && contains(subnet.free > range.free ? subnet : range, subnet.free > range.free ? range : subnet);
  return [
    ...(subnet && range.free > subnet.free ? [`invalid ip-range ${text}: CIDR block is bigger than its parent subnet ${shown}`] : []),
    ...(masked(range) !== range.address ? [`invalid ip-range ${text}: it should be ${maskedText(text)}`] : []),
    ...(overlapping ? [] : [`invalid ip-range ${text}: parent subnet ${shown} doesn't contain ip-range`]),
  ];
}
