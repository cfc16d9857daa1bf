/** Addresses and ranges of them (`10.0.0.0/8`), IPv4. */
const numberOf = (address: string): number | undefined => {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
};

/** IPv6 is read and never matches: the simulated networks that reach a proxy are IPv4. */
export function isRange(text: string): boolean {
  const [address = '', bits] = text.split('/');
  if (/^[\da-f:.]*:[\da-f:.]*$/i.test(address)) return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= 128);
  return numberOf(address) !== undefined && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= 32));
}

export function inRange(address: string, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/'), one = numberOf(address), other = numberOf(base);
  if (one === undefined || other === undefined) return address === range;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(one / size) === Math.floor(other / size);
}
