/** --subnet, --ip-range, --gateway and --aux-address put together to address pools. */
import { parseAddress6 } from '../../../kernel/ip6.ts';
import type { FlagSet } from '../../shared/cobra/flag-set.ts';
import { CliError } from '../errors.ts';

interface Pool {
  Subnet: string;
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: Record<string, string>;
}

const number = (address: string): bigint | undefined => {
  if (address.includes(':')) return parseAddress6(address);
  const octets = address.split('.');
  return octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256) ? octets.reduce((sum, octet) => sum * 256n + BigInt(octet), 0n) : undefined;
};

interface Prefix {
  address: bigint;
  six: boolean;
  /** Of the address, how many do not count. */
  free: bigint;
}

/** netip.ParsePrefix and its words. */
function parsePrefix(text: string): Prefix {
  const fail = (why: string): never => {
    throw new CliError(`netip.ParsePrefix(${JSON.stringify(text)}): ${why}`);
  };
  const slash = text.lastIndexOf('/');
  if (slash < 0) return fail("no '/'");
  const address = text.slice(0, slash), bits = text.slice(slash + 1), six = address.includes(':'), width = six ? 128 : 32;
  const value = number(address) ?? fail(`ParseAddr(${JSON.stringify(address)}): ${/^\d{1,3}(\.\d{1,3}){3}$/.test(address) ? 'IPv4 field has value >255' : 'unable to parse IP'}`);
  if (!/^\d+$/.test(bits)) return fail(`bad bits after slash: ${JSON.stringify(bits)}`);
  if (Number(bits) > width) return fail('prefix length out of range');
  return { address: value, six, free: BigInt(width - Number(bits)) };
}

const contains = ({ address, six, free }: Prefix, other: string): boolean => six === other.includes(':') && address >> free === (number(other) ?? -1n) >> free;

/** A further one is compared with those before it by Go's net, which has other words. */
function compared(text: string): Prefix {
  try {
    return parsePrefix(text);
  } catch {
    throw new CliError(`invalid subnet: invalid CIDR address: ${text}`);
  }
}

/** @throws CliError */
export function poolsOf(flags: FlagSet): Pool[] {
  const subnets = flags.list('subnet'), ranges = flags.list('ip-range'), gateways = flags.list('gateway');
  if (subnets.length < ranges.length || subnets.length < gateways.length) throw new CliError('every ip-range or gateway must have a corresponding subnet');
  const pools = new Map<string, { prefix: Prefix; pool: Pool }>();
  for (const subnet of subnets) {
    const prefix = pools.size > 0 ? compared(subnet) : parsePrefix(subnet);
    for (const [other, known] of pools) if (contains(known.prefix, subnet.split('/')[0]!) || contains(prefix, other.split('/')[0]!)) throw new CliError('multiple overlapping subnet configuration is not supported');
    pools.set(subnet, { prefix, pool: { Subnet: subnet } });
  }
  const place = (address: string, words: string, set: (pool: Pool) => void): void => {
    const found = [...pools.values()].find(({ prefix }) => contains(prefix, address.split('/')[0]!));
    if (!found) throw new CliError(words);
    set(found.pool);
  };
  for (const range of ranges) place(range, `no matching subnet for range ${range}`, (pool) => (pool.IPRange = range));
  for (const gateway of gateways) place(gateway, `no matching subnet for gateway ${gateway}`, (pool) => (pool.Gateway = gateway));
  for (const [name, address] of flags.map('aux-address')) {
    // Without a name it is an empty address, which counts for nothing.
    if (address === '') continue;
    if (number(address) === undefined) throw new CliError(`ParseAddr(${JSON.stringify(address)}): unable to parse IP`);
    place(address, `no matching subnet for aux-address ${address}`, (pool) => (pool.AuxiliaryAddresses = { ...pool.AuxiliaryAddresses, [name]: address }));
  }
  return [...pools.values()].map(({ pool }) => pool);
}
