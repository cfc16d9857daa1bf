/** Ranges of addresses: all, one, or a network. */
const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

export function covers(range: string, client: string): boolean {
  const [base = '', bits = '32'] = range.split('/'), size = 2 ** (32 - Number(bits));
  return range === 'all' || Math.floor(numberOf(base) / size) === Math.floor(numberOf(client) / size);
}
