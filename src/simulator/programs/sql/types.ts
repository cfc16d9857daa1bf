/** The types of columns: their names, what may be stored, and how values are shown. */
import { strftime } from '../dates.ts';
import { SqlError } from './errors.ts';
import type { Value } from './syntax.ts';

const NAMES: Readonly<Record<string, string>> = {
  int: 'integer', integer: 'integer', int4: 'integer', bigint: 'bigint', int8: 'bigint', smallint: 'smallint', int2: 'smallint', serial: 'integer', bigserial: 'bigint', text: 'text', varchar: 'character varying', 'character varying': 'character varying', char: 'character', character: 'character',
  bool: 'boolean', boolean: 'boolean', numeric: 'numeric', decimal: 'numeric', real: 'real', float: 'double precision', 'double precision': 'double precision', date: 'date', timestamp: 'timestamp without time zone', 'timestamp without time zone': 'timestamp without time zone',
  timestamptz: 'timestamp with time zone', 'timestamp with time zone': 'timestamp with time zone', uuid: 'uuid', json: 'json', jsonb: 'jsonb',
};

export function typeNamed(name: string, size: string): { type: string; serial: boolean } | undefined {
  const type = Object.hasOwn(NAMES, name) ? NAMES[name]! : undefined;
  if (type === undefined) return undefined;
  return { type: size !== '' && /^(character|numeric)/.test(type) ? `${type}(${size})` : type, serial: /serial$/.test(name) };
}

export const isNumeric = (type: string): boolean => /^(integer|bigint|smallint|numeric|real|double precision)/.test(type);
const isWhole = (type: string): boolean => /^(integer|bigint|smallint)$/.test(type);

const TRUE = /^(t|true|y|yes|on|1)$/i, FALSE = /^(f|false|n|no|off|0)$/i;

/** The value as a column of the type holds it. @throws SqlError */
export function coerce(value: Value, type: string, position?: number): Value {
  if (value === null) return null;
  const invalid = (): SqlError => new SqlError('22P02', `invalid input syntax for type ${type.replace(/\(.*/, '')}: "${String(value)}"`, position === undefined ? {} : { position });
  if (isNumeric(type)) {
    if (typeof value === 'boolean') throw invalid();
    const number = typeof value === 'number' ? value : /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(value) && !(isWhole(type) && value.includes('.')) ? Number(value) : NaN;
    if (Number.isNaN(number)) throw invalid();
    if (isWhole(type) && Math.abs(number) > (type === 'bigint' ? 2 ** 63 : type === 'smallint' ? 32767 : 2147483647)) throw new SqlError('22003', typeof value === 'string' ? `value "${value}" is out of range for type ${type}` : `${type} out of range`);
    const scale = /^numeric\(\d+,(\d+)\)/.exec(type)?.[1];
    return isWhole(type) ? Math.round(number) : scale === undefined ? number : Number(number.toFixed(Number(scale)));
  }
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string' && TRUE.test(value)) return true;
    if (typeof value === 'string' && FALSE.test(value)) return false;
    throw invalid();
  }
  const text = shown(value, 'text');
  const length = Number(/^character(?: varying)?\((\d+)\)/.exec(type)?.[1] ?? Infinity);
  if ([...text].length > length) throw new SqlError('22001', `value too long for type ${type}`);
  if (type === 'date' && !/^\d{4}-\d\d-\d\d/.test(text)) throw new SqlError('22007', `invalid input syntax for type date: "${text}"`, position === undefined ? {} : { position });
  // Without a time zone, what is said of one is dropped.
  if (/^timestamp( \(\d\))? without/.test(type) || type === 'timestamp') return text.replace(/(:\d\d(?:\.\d+)?)[+-]\d\d(?::?\d\d)?$/, '$1');
  return type === 'date' ? text.slice(0, 10) : text;
}

/** As a client shows it. */
export function shown(value: Value, type: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  const scale = /^numeric\(\d+,(\d+)\)/.exec(type)?.[1];
  return typeof value === 'number' && scale !== undefined ? value.toFixed(Number(scale)) : String(value);
}

/** A moment, in UTC. */
export const timestampText = (ms: number, zone: boolean): string => `${strftime('%Y-%m-%d %T', ms)}.${String(Math.floor(ms % 1000)).padStart(3, '0')}000`.replace(/\.?0+$/, '') + (zone ? '+00' : '');
