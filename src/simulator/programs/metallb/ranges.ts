/** Ranges of addresses as pools write them: CIDR, or first-last. Only IPv4 has addresses here: a range of IPv6 is read and holds none. */

/** A block of a power of two. */
export interface Block {
  readonly first: number;
  readonly bits: number;
}

export class PoolError extends Error {}

export const toNumber = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
export const toAddress = (value: number): string => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');

export const isFour = (text: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256 && String(Number(part)) === part);
const isSix = (text: string): boolean => /^[0-9a-fA-F:]*:[0-9a-fA-F:]*(:\d+\.\d+\.\d+\.\d+)?$/.test(text) && text.length > 1 && (text.match(/::/g)?.length ?? 0) <= 1;
export const isAddress = (text: string): boolean => isFour(text) || isSix(text);

export const size = ({ bits }: Block): number => 2 ** (32 - bits);
export const contains = (block: Block, value: number): boolean => value >= block.first && value < block.first + size(block);
export const overlap = (a: Block, b: Block): boolean => contains(a, b.first) || contains(b, a.first);
export const blockText = ({ first, bits }: Block): string => `${toAddress(first)}/${bits}`;

/** The blocks of a range. @throws PoolError with MetalLB's words */
export function parseRange(text: string): Block[] {
  if (!text.includes('-')) {
    const [, address = '', bits = ''] = /^(.*)\/(\d{1,3})$/.exec(text) ?? [];
    if (isSix(address) && Number(bits) <= 128) return [];
    if (!isFour(address) || Number(bits) > 32) throw new PoolError(`invalid CIDR ${JSON.stringify(text)}`);
    const length = 2 ** (32 - Number(bits));
    return [{ first: Math.floor(toNumber(address) / length) * length, bits: Number(bits) }];
  }
  const at = text.indexOf('-'), [start, end] = [text.slice(0, at), text.slice(at + 1)], whole = `invalid IP range ${JSON.stringify(text)}`;
  if (!isAddress(start.trim())) throw new PoolError(`${whole}: invalid start IP ${JSON.stringify(start)}`);
  if (!isAddress(end.trim())) throw new PoolError(`${whole}: invalid end IP ${JSON.stringify(end)}`);
  if (isFour(start.trim()) !== isFour(end.trim())) throw new PoolError(`${whole}: start and end IPs must be the same family`);
  if (!isFour(start.trim())) return [];
  const first = toNumber(start.trim()), last = toNumber(end.trim());
  if (first > last) throw new PoolError(`${whole}: start IP ${JSON.stringify(start.trim())} is after the end IP ${JSON.stringify(end.trim())}`);
  return summarize(first, last);
}

/** The fewest blocks that hold just these, in order. */
function summarize(first: number, last: number): Block[] {
  const blocks: Block[] = [];
  for (let at = first; at <= last;) {
    let bits = 32;
    while (bits > 0 && at % 2 ** (33 - bits) === 0 && at + 2 ** (33 - bits) - 1 <= last) bits--;
    blocks.push({ first: at, bits });
    at += 2 ** (32 - bits);
  }
  return blocks;
}
