/** IPv6 arithmetic. */

const BITS = 128n;

/** undefined where the text is no address. */
export function parseAddress6(text: string): bigint | undefined {
  const [head = '', tail, ...more] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const first = groups(head), last = groups(tail ?? '');
  const missing = 8 - first.length - last.length;
  if (more.length > 0 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  const all = [...first, ...Array<string>(missing).fill('0'), ...last];
  return all.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? BigInt(`0x${all.map((group) => group.padStart(4, '0')).join('')}`) : undefined;
}

/** As RFC 5952 writes it: the longest run of zeros is left out. */
export function addressText6(address: bigint): string {
  const groups = address.toString(16).padStart(32, '0').match(/.{4}/g)!.map((group) => group.replace(/^0{1,3}/, ''));
  const [longest] = [...groups.join(':').matchAll(/\b0(?::0)+\b/g)].sort((a, b) => b[0].length - a[0].length);
  if (!longest) return groups.join(':');
  const text = groups.join(':');
  return `${text.slice(0, longest.index).replace(/:$/, '')}::${text.slice(longest.index + longest[0].length).replace(/^:/, '')}`;
}

export interface Block6 {
  first: bigint;
  last: bigint;
  prefix: number;
}

/** Bits beyond the prefix are dropped. */
export function parseBlock6(text: string): Block6 | undefined {
  const [address = '', length = ''] = text.split('/');
  const number = parseAddress6(address);
  if (number === undefined || !/^\d{1,3}$/.test(length) || Number(length) > 128) return undefined;
  const size = 1n << (BITS - BigInt(length));
  return { first: number - (number % size), last: number - (number % size) + size - 1n, prefix: Number(length) };
}

export const blockText6 = ({ first, prefix }: Block6): string => `${addressText6(first)}/${prefix}`;

export const overlap6 = (a: Block6, b: Block6): boolean => a.first <= b.last && b.first <= a.last;
