/** Go types of requests that read themselves from a string, with what they refuse. */
import { ScanError } from './json-scan.ts';
import type { TextType } from './go-json.ts';

/** '80', '80/tcp': kept with its protocol in small letters. */
export const PORT: TextType = {
  text: 'network.Port',
  parse(value) {
    if (value === '') throw new ScanError('invalid port: value is empty');
    const [port = '', protocol = ''] = value.split(/\/(.*)/s);
    const bad = (reason: string): Error => new ScanError(`invalid port '${port}': ${reason}`);
    if (port === '') throw bad('value is empty');
    if (!/^\d+$/.test(port)) throw bad('invalid syntax');
    if (Number(port) > 65535) throw bad('value out of range');
    return `${Number(port)}/${protocol.toLowerCase() || 'tcp'}`;
  },
};

/** What netip.ParseAddr says of what is no address. */
function addressTrouble(text: string): string | undefined {
  const mark = /[.:%]/.exec(text)?.[0];
  if (mark === undefined) return 'unable to parse IP';
  if (mark === '%') return 'missing IPv6 address';
  if (mark === ':') return /^[0-9a-f:.]+(%.+)?$/i.test(text) ? undefined : `unexpected character, want colon (at ${JSON.stringify(text.slice(text.search(/[^0-9a-f:]/i)))})`;
  const strange = text.search(/[^0-9.]/);
  if (strange >= 0) return `unexpected character (at ${JSON.stringify(text.slice(strange))})`;
  const parts = text.split('.');
  if (parts.some((part) => part === '')) return text.startsWith('.') || text.includes('..') ? `IPv4 field must have at least one digit (at ${JSON.stringify(text.slice(text.startsWith('.') ? 0 : text.indexOf('..') + 1))})` : `IPv4 field must have at least one digit`;
  if (parts.some((part) => Number(part) > 255)) return 'IPv4 field has value >255';
  if (parts.some((part) => part.length > 1 && part.startsWith('0'))) return 'IPv4 field has octet with leading zero';
  if (parts.length > 4) return 'IPv4 address too long';
  return parts.length < 4 ? 'IPv4 address too short' : undefined;
}

export const isAddress = (text: string): boolean => addressTrouble(text) === undefined;

export const ADDRESS: TextType = {
  text: 'netip.Addr',
  parse(value) {
    const trouble = value === '' ? undefined : addressTrouble(value);
    if (trouble) throw new ScanError(`ParseAddr(${JSON.stringify(value)}): ${trouble}`);
    return value;
  },
};

/** '172.30.0.0/24'. */
export const PREFIX: TextType = {
  text: 'netip.Prefix',
  parse(value) {
    const bad = (reason: string): Error => new ScanError(`netip.ParsePrefix(${JSON.stringify(value)}): ${reason}`);
    if (value === '') return value;
    const [address = '', length] = value.split(/\/(.*)/s);
    if (length === undefined) throw bad("no '/'");
    const trouble = addressTrouble(address);
    if (trouble) throw bad(`ParseAddr(${JSON.stringify(address)}): ${trouble}`);
    if (!/^\d+$/.test(length)) throw bad(`bad bits after slash: ${JSON.stringify(length)}`);
    if (Number(length) > (address.includes(':') ? 128 : 32)) throw bad('prefix length out of range');
    return value;
  },
};

export const MAC_ADDRESS: TextType = {
  text: 'network.HardwareAddr',
  parse(value) {
    if (value !== '' && !/^([0-9a-f]{2}([:-])([0-9a-f]{2}\2){4}[0-9a-f]{2}|([0-9a-f]{4}\.){2}[0-9a-f]{4})$/i.test(value)) throw new ScanError(`address ${value}: invalid MAC address`);
    return value.toLowerCase();
  },
};
