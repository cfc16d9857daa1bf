/** IPv4 arithmetic. */

/** What was read last: every bridge is asked about the same packet, and one packet is like the last. */
let read = { address: '', number: 0 };

export function toNumber(address: string): number {
  if (address !== read.address) read = { address, number: address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) };
  return read.number;
}

export const toAddress = (number: number): string => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');

export const isAddress = (text: string): boolean => /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);

/** A CIDR block: first address, last address, prefix length. */
export interface Block {
  first: number;
  last: number;
  prefix: number;
}

/** undefined where the text is no block. Bits beyond the prefix are dropped. */
export function parseBlock(text: string): Block | undefined {
  const [address = '', length = ''] = text.split('/');
  if (!isAddress(address) || !/^\d{1,2}$/.test(length) || Number(length) > 32) return undefined;
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(toNumber(address) / size) * size;
  return { first, last: first + size - 1, prefix: Number(length) };
}

export function contains(block: Block, address: string): boolean {
  const number = toNumber(address);
  return number >= block.first && number <= block.last;
}

export const overlap = (a: Block, b: Block): boolean => a.first <= b.last && b.first <= a.last;

export const blockText = (block: Block): string => `${toAddress(block.first)}/${block.prefix}`;
