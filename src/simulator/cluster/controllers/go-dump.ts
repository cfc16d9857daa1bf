/** Go's dump of a pod template (spew's %#v), which the real controllers hash; field order and type names are Go's. */
import { GO_TYPES } from './go-types.ts';

interface Field {
  name: string;
  json: string;
  type: string;
}

const types = new Map<string, Field[]>();

function fieldsOf(type: string): Field[] | undefined {
  if (types.size === 0) {
    for (const line of GO_TYPES.trim().split('\n')) {
      const [name = '', ...fields] = line.split(' ');
      types.set(`v1.${name}`, fields.map((text): Field => {
        const [goName = '', json = '', ...rest] = text.split(':');
        return { name: goName, json: json === '' ? goName[0]!.toLowerCase() + goName.slice(1) : json, type: rest.join(':') };
      }));
    }
  }
  return types.get(type);
}

/** Map types with a name of their own. */
const NAMED: Record<string, string> = { 'v1.ResourceList': 'map[v1.ResourceName]resource.Quantity' };

/** A value with its type in front, unless what is around has said it. */
export function dump(value: unknown, type: string, typed = true): string {
  if (type.startsWith('*')) return pointer(value, type, typed);
  return (typed ? `(${type})` : '') + bare(value, type);
}

function pointer(value: unknown, type: string, typed: boolean): string {
  const absent = value === undefined || value === null;
  if (absent) return typed ? `(${type})<nil>` : '<nil>';
  return (typed ? `(${type})` : '<*>') + bare(value, type.slice(1));
}

function bare(value: unknown, type: string): string {
  const plain = NAMED[type] ?? type;
  if (plain.startsWith('[]')) return list(value, plain.slice(2));
  if (plain.startsWith('map[')) return map(value, plain.slice(plain.indexOf(']') + 1));
  if (type === 'v1.Time') return '{Time:(time.Time){wall:(uint64)0 ext:(int64)0 loc:(*time.Location)<nil>}}';
  if (type === 'resource.Quantity') return quantity(value === undefined ? '' : String(value));
  if (type === 'intstr.IntOrString') return intOrString(value);
  const fields = fieldsOf(type);
  if (fields) return struct(value, fields);
  if (type === 'bool') return value === true ? 'true' : 'false';
  if (/^u?int\d+$/.test(type)) return String(value ?? 0);
  return value === undefined || value === null ? '' : String(value);
}

const struct = (value: unknown, fields: readonly Field[]): string =>
  `{${fields.map(({ name, json, type }) => `${name}:${dump(json === '-' ? value : (value as Record<string, unknown> | undefined)?.[json], type)}`).join(' ')}}`;

/** An empty list or map does not survive the way to the controller: it is nil there. */
function list(value: unknown, element: string): string {
  if (!Array.isArray(value) || value.length === 0) return '<nil>';
  return `[${value.map((one) => dump(one, element, false)).join(' ')}]`;
}

function map(value: unknown, element: string): string {
  const entries = Object.entries((value ?? {}) as object).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '<nil>';
  return `map[${entries.map(([key, one]) => `${key}:${dump(one, element, false)}`).join(' ')}]`;
}

function intOrString(value: unknown): string {
  const text = typeof value === 'string';
  return `{Type:(intstr.Type)${text ? 1 : 0} IntVal:(int32)${text ? 0 : value ?? 0} StrVal:(string)${text ? value : ''}}`;
}

const DECIMAL: Record<string, number> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY: Record<string, number> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };

/** The parts of a parsed quantity: value, decimal scale, the text as it came, format. */
function quantity(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+)|([A-Za-z]*))?$/.exec(text) ?? [];
  const binary = BINARY[suffix];
  const digits = `${whole.replace(/^0+/, '')}${fraction.replace(/0+$/, '')}`;
  const kept = fraction.replace(/0+$/, '').length;
  const value = BigInt(digits === '' ? 0 : digits) * (binary === undefined ? 1n : 1n << BigInt(binary)) * (sign === '-' ? -1n : 1n);
  const scale = (binary === undefined ? (exponent === undefined ? DECIMAL[suffix] ?? 0 : Number(exponent)) : 0) - kept;
  const format = binary !== undefined ? 'BinarySI' : exponent !== undefined ? 'DecimalExponent' : text === '' ? '' : 'DecimalSI';
  // The text is kept where it is the canonical form.
  const canonical = text !== '' && digits !== '' && (binary !== undefined ? (Number(digits) & 7) !== 0 : scale % 3 === 0 && !digits.endsWith('000') && !digits.startsWith('0'));
  return `{i:(resource.int64Amount){value:(int64)${value} scale:(resource.Scale)${value === 0n && text === '' ? 0 : scale}} d:(resource.infDecAmount){Dec:(*inf.Dec)<nil>} s:(string)${canonical ? text : ''} Format:(resource.Format)${format}}`;
}
