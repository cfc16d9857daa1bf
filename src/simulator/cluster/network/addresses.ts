/** IPv4 addresses as numbers, and ranges of them. */

export const toNumber = (address: string): number => address.split('.').reduce((value, part) => value * 256 + Number(part), 0);

export const toAddress = (value: number): string => `${(value >>> 24) & 255}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;

export interface Range {
  first: number;
  size: number;
}

export function parseRange(cidr: string): Range {
  const [base = '0.0.0.0', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  return { first: Math.floor(toNumber(base) / size) * size, size };
}

export const inRange = ({ first, size }: Range, address: string): boolean => {
  const value = toNumber(address);
  return value >= first && value < first + size;
};
