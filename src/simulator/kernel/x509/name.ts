/** Distinguished names: `/CN=jane/O=dev` as people type them, `CN = jane, O = dev` as they are shown. */
import { concat } from '../bytes.ts';
import { der, identifier, readIdentifier, readString, sequence, TAG, text, type Der } from './der.ts';

export type Name = [type: string, value: string][];

const TYPES: Record<string, string> = {
  CN: '2.5.4.3', SN: '2.5.4.4', C: '2.5.4.6', L: '2.5.4.7', ST: '2.5.4.8', street: '2.5.4.9', O: '2.5.4.10', OU: '2.5.4.11', title: '2.5.4.12', GN: '2.5.4.42',
  DC: '0.9.2342.19200300.100.1.25', UID: '0.9.2342.19200300.100.1.1', emailAddress: '1.2.840.113549.1.9.1',
};

/** A text: why it is no name. Types that are not known are left out, as the real one does. */
export function parseName(given: string): Name | string {
  if (!given.startsWith('/')) return `subject name is expected to be in the format /type0=value0/type1=value1/type2=... where characters may be escaped by \\. This name is not in that format: '${given}'`;
  const name: Name = [];
  for (const part of given.slice(1).split(/(?<!\\)[/+]/)) {
    if (part === '') continue;
    const at = part.indexOf('=');
    if (at < 0) return `Missing '=' after RDN type string '${part}' in subject name string`;
    const type = part.slice(0, at), value = part.slice(at + 1).replace(/\\(.)/g, '$1');
    if (type in TYPES && value !== '') name.push([type, value]);
  }
  return name;
}

export const showName = (name: Name): string => name.map(([type, value]) => `${type} = ${/[",+<>;]/.test(value) ? `"${value}"` : value}`).join(', ');

export const encodeName = (name: Name): Uint8Array => sequence(concat(name.map(([type, value]) =>
  der(TAG.set, sequence(identifier(TYPES[type]!), text(type === 'C' ? TAG.printable : type === 'emailAddress' || type === 'DC' ? TAG.ia5 : TAG.utf8, value))))));

export const decodeName = ({ parts }: Der): Name => parts.flatMap(({ parts: pairs }) => pairs.map(({ parts: [type, value] }): [string, string] => {
  const dotted = readIdentifier(type!);
  return [Object.keys(TYPES).find((key) => TYPES[key] === dotted) ?? dotted, readString(value!)];
}));
