/** The types of columns: their names, what may be stored, how values compare and how they are shown. */
import { compareDecimals, isDecimal, normalDecimal, rounded } from './decimal.ts';
import { placed, SqlError } from './errors.ts';
import { readJson, writeJson } from './json.ts';
import { intervalSize, intervalText, momentText, readInterval, readMoment } from './moments.ts';
import type { Value } from './syntax.ts';

const NAMES: Readonly<Record<string, string>> = {
  int: 'integer', integer: 'integer', int4: 'integer', bigint: 'bigint', int8: 'bigint', smallint: 'smallint', int2: 'smallint', serial: 'integer', serial4: 'integer', bigserial: 'bigint', serial8: 'bigint', smallserial: 'smallint', text: 'text', varchar: 'character varying', 'character varying': 'character varying', char: 'character', character: 'character', bpchar: 'character', name: 'name',
  bool: 'boolean', boolean: 'boolean', numeric: 'numeric', decimal: 'numeric', real: 'real', float4: 'real', float: 'double precision', float8: 'double precision', 'double precision': 'double precision', date: 'date', timestamp: 'timestamp without time zone', 'timestamp without time zone': 'timestamp without time zone',
  timestamptz: 'timestamp with time zone', 'timestamp with time zone': 'timestamp with time zone', time: 'time without time zone', 'time without time zone': 'time without time zone', interval: 'interval', uuid: 'uuid', json: 'json', jsonb: 'jsonb', bytea: 'bytea', inet: 'inet', cidr: 'cidr', oid: 'oid', regclass: 'regclass', money: 'money', xml: 'xml', point: 'point', tsvector: 'tsvector', tsquery: 'tsquery', macaddr: 'macaddr', bit: 'bit',
};

/** Types that another part of the server would have to know. */
const ABSENT = new Set(['money', 'xml', 'point', 'tsvector', 'tsquery', 'bit']);

/** Types that may stand in front of a text: date '2026-01-01'. */
export const isTypeName = (word: string): boolean => Object.hasOwn(NAMES, word) && word !== 'name' && word !== 'text';

export function typeNamed(name: string, size: string): { type: string; serial: boolean } {
  const type = Object.hasOwn(NAMES, name) ? NAMES[name]! : name;
  const sized = type === 'character' ? `character(${size || 1})` : size !== '' && /^(character varying|numeric)$/.test(type) ? `${type}(${type === 'numeric' && !size.includes(',') ? `${size},0` : size})` : size !== '' && /^(time|interval)/.test(type) ? type.replace(/^\w+/, `$&(${size})`) : type;
  return { type: sized, serial: /serial\d?$/.test(name) };
}

/** The type without how long or how exact. */
export const bare = (type: string): string => type.replace(/\([\d,]+\)/, '');

/** @throws SqlError for types that are none; `own` are those that were made here */
export function checkType(type: string, own: Readonly<Record<string, unknown>>, position?: number): void {
  const base = bare(type.replace(/\[\]$/, ''));
  if (ABSENT.has(base)) throw new SqlError('0A000', `type ${base} is not simulated here`);
  if (!Object.values(NAMES).includes(base) && !Object.hasOwn(own, base) && base !== 'regtype' && base !== 'unknown') throw new SqlError('42704', `type "${base}" does not exist`, placed(position));
}

export const isNumeric = (type: string): boolean => /^(integer|bigint|smallint|numeric|real|double precision|oid)/.test(type) && !type.endsWith('[]');
export const isWhole = (type: string): boolean => /^(integer|bigint|smallint|oid)$/.test(type);
export const isFloat = (type: string): boolean => type === 'real' || type === 'double precision';
export const isText = (type: string): boolean => /^(text|character|name|unknown)/.test(type) && !type.endsWith('[]');
export const isMoment = (type: string): boolean => /^(date|time)/.test(type);
export const isJson = (type: string): boolean => type === 'json' || type === 'jsonb';
export const isArray = (type: string): boolean => type.endsWith('[]');
export const elementOf = (type: string): string => type.slice(0, -2);

/** As psql names the column of a cast. */
export const internalName = (type: string): string => ({ integer: 'int4', bigint: 'int8', smallint: 'int2', boolean: 'bool', 'character varying': 'varchar', character: 'bpchar', 'double precision': 'float8', real: 'float4', 'timestamp without time zone': 'timestamp', 'timestamp with time zone': 'timestamptz', 'time without time zone': 'time' })[bare(type)] ?? (isArray(type) ? internalName(elementOf(type)) : bare(type));

const TRUE = /^(t|true|y|yes|on|1)$/i, FALSE = /^(f|false|n|no|off|0)$/i;
const RANGE: Readonly<Record<string, number>> = { smallint: 32_767, integer: 2_147_483_647, bigint: 2 ** 63, oid: 4_294_967_295 };

export interface Reading {
  now: number;
  /** Labels of types that were made here. */
  labels: (type: string) => readonly string[] | undefined;
  /** What is read is a text in a statement: messages say where. */
  position?: number;
  /** A cast that was asked for cuts texts that are too long. */
  explicit?: boolean;
}

/** The value as a column of the type holds it. @param from The type that it has. @throws SqlError */
export function coerce(value: Value, from: string, type: string, reading: Reading): Value {
  if (value === null || from === type) return value;
  const own = bare(type);
  const invalid = (): SqlError => new SqlError('22P02', `invalid input syntax for type ${own}: "${String(value)}"`, placed(reading.position));
  if (isArray(type)) {
    if (Array.isArray(value)) return (value as Value[]).map((one) => coerce(one, isArray(from) ? elementOf(from) : 'unknown', elementOf(type), reading));
    if (typeof value === 'string') return readArray(value, elementOf(type), reading);
    throw invalid();
  }
  if (isNumeric(type)) return number(value, type, from, reading, invalid);
  if (own === 'boolean') {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return value !== 0;
    if (typeof value === 'string' && TRUE.test(value.trim())) return true;
    if (typeof value === 'string' && FALSE.test(value.trim())) return false;
    throw invalid();
  }
  const text = shown(value, from);
  if (own.startsWith('character') || own === 'text' || own === 'name') {
    const length = Number(/\((\d+)\)/.exec(type)?.[1] ?? Infinity), letters = [...text];
    if (letters.length > length && !reading.explicit && letters.slice(length).some((one) => one !== ' ')) throw new SqlError('22001', `value too long for type ${type}`);
    const cut = letters.slice(0, length).join('');
    return own === 'character' ? cut.padEnd(length) : cut;
  }
  if (isMoment(own)) return isMoment(from) ? betweenMoments(text, from, own) : readMoment(text, type, reading.now, reading.position);
  if (own === 'interval') return intervalText(readInterval(text, reading.position));
  if (isJson(own)) {
    const json = readJson(text, reading.position);
    return own === 'jsonb' ? writeJson(json) : text;
  }
  if (own === 'uuid') {
    if (!/^\{?[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}\}?$/i.test(text)) throw invalid();
    return text.toLowerCase().replace(/[{}-]/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }
  if (own === 'inet' || own === 'cidr') {
    const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/.exec(text.trim());
    if (!text.includes(':') && (!parts || parts.slice(1, 5).some((one) => Number(one) > 255) || Number(parts[5] ?? 0) > 32)) throw invalid();
    return own === 'inet' ? text.trim().replace(/\/32$/, '') : text.includes('/') ? text : `${text}/32`;
  }
  const labels = reading.labels(own);
  if (labels && !labels.includes(text)) throw new SqlError('22P02', `invalid input value for enum ${own}: "${text}"`, placed(reading.position));
  return text;
}

function betweenMoments(text: string, from: string, to: string): string {
  if (to === 'date') return text.slice(0, 10);
  if (to.startsWith('time ')) return from.startsWith('time ') ? text : from === 'date' ? '00:00:00' : text.slice(11).replace(/\+00$/, '');
  const plain = from === 'date' ? `${text} 00:00:00` : text.replace(/\+00$/, '');
  return to === 'timestamp with time zone' ? `${plain}+00` : plain;
}

function number(value: Value, type: string, from: string, { position }: Reading, invalid: () => SqlError): Value {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const own = bare(type), text = isFloat(from) ? String(value) : String(value).trim();
  if (isFloat(own)) {
    if (/^[-+]?(inf(inity)?|nan)$/i.test(text)) return /nan/i.test(text) ? 'NaN' : text.startsWith('-') ? '-Infinity' : 'Infinity';
    if (!isDecimal(text)) throw invalid();
    return own === 'real' ? Number(Number(text).toPrecision(6)) : Number(text);
  }
  if (!isDecimal(text) || (isText(from) && isWhole(own) && !/^[-+]?\d+$/.test(text))) {
    if (own === 'numeric' && /^nan$/i.test(text)) return 'NaN';
    throw invalid();
  }
  if (!isWhole(own)) {
    const [, precision, scale = '0'] = /\((\d+)(?:,(-?\d+))?\)/.exec(type) ?? [], exact = normalDecimal(text);
    if (precision === undefined) return exact;
    const made = rounded(exact, Number(scale)), whole = Number(precision) - Number(scale);
    if (made.replace('-', '').split('.')[0]!.replace(/^0+/, '').length > whole) throw new SqlError('22003', 'numeric field overflow', { detail: `A field with precision ${precision}, scale ${scale} must round to an absolute value less than ${whole === 0 ? '1' : `10^${whole}`}.` });
    return made;
  }
  const whole = Number(isWhole(from) ? text : isFloat(from) ? evenly(Number(text)) : rounded(normalDecimal(text), 0));
  if (Math.abs(whole) > RANGE[own]! && whole !== -RANGE[own]! - 1) throw new SqlError('22003', isText(from) ? `value "${text}" is out of range for type ${own}` : `${own} out of range`, isText(from) ? placed(position) : {});
  return whole;
}

/** Halves go to the even number, as the processor rounds. */
const evenly = (value: number): number => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

/** {a,"b c",NULL}. @throws SqlError */
function readArray(text: string, element: string, reading: Reading): Value[] {
  const malformed = (detail: string): SqlError => new SqlError('22P02', `malformed array literal: "${text}"`, { ...placed(reading.position), detail });
  const source = text.trim();
  if (!source.startsWith('{')) throw malformed('Array value must start with "{" or dimension information.');
  let at = 1;
  const items = (): Value[] => {
    const made: Value[] = [];
    for (;;) {
      while (source[at] === ' ') at++;
      if (source[at] === undefined) throw malformed('Unexpected end of input.');
      if (source[at] === '}') return (at++, made);
      if (source[at] === ',') at++;
      else if (source[at] === '{') {
        at++;
        made.push(items());
      } else if (source[at] === '"') {
        const found = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(source.slice(at));
        if (!found) throw malformed('Unexpected end of input.');
        at += found[0].length;
        made.push(coerce(found[1]!.replace(/\\([\s\S])/g, '$1'), 'unknown', element, reading));
      } else {
        const found = /^[^,{}"]+/.exec(source.slice(at))?.[0] ?? '';
        at += found.length;
        made.push(/^null$/i.test(found.trim()) ? null : coerce(found.trim(), 'unknown', element, reading));
      }
    }
  };
  return items();
}

function arrayText(value: readonly Value[], type: string): string {
  const element = isArray(type) ? elementOf(type) : 'text';
  return `{${value.map((one) => {
    if (one === null) return 'NULL';
    if (Array.isArray(one)) return arrayText(one as Value[], type);
    const text = shown(one, element);
    return text === '' || /[\s{},"\\]/.test(text) || /^null$/i.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
  }).join(',')}}`;
}

function floatText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-4)) return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
  return String(value);
}

/** As a client shows it. */
export function shown(value: Value, type: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return type === 'text' || type === 'character varying' ? String(value) : value ? 't' : 'f';
  if (Array.isArray(value)) return type === 'record' ? `(${(value as Value[]).map((one) => recordField(one)).join(',')})` : arrayText(value as Value[], type);
  return typeof value === 'number' && isFloat(type) ? floatText(value) : String(value as string);
}

function recordField(value: Value): string {
  const text = shown(value, Array.isArray(value) ? 'text[]' : '');
  return value !== null && (text === '' || /[\s(),"\\]/.test(text)) ? `"${text.replace(/["\\]/g, '$&$&')}"` : text;
}

/** Where a letter stands in en_US: signs before digits before letters, whatever their case and accent. */
function weight(letter: string): number {
  const plain = letter.normalize('NFD')[0]!.toLowerCase();
  return /[a-z]/.test(plain) ? 0x20000 + plain.codePointAt(0)! : /\d/.test(plain) ? 0x10000 + plain.codePointAt(0)! : plain.codePointAt(0)! > 0x7f ? 0x30000 + plain.codePointAt(0)! : plain.codePointAt(0)!;
}

/** Texts in the order of en_US: case decides where nothing else does, small letters first. */
export function collate(a: string, b: string): number {
  if (a === b) return 0;
  const left = [...a], right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = weight(left[at]!) - weight(right[at]!);
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  for (const [at, one] of left.entries()) if (one !== right[at]) return one.toLowerCase() === right[at]!.toLowerCase() ? (one === one.toLowerCase() ? -1 : 1) : one < right[at]! ? -1 : 1;
  return 0;
}

/** Values of one type, none of them NULL. */
export function compare(a: Value, b: Value, type: string, labels?: readonly string[]): number {
  if (Array.isArray(a) && Array.isArray(b)) {
    const element = isArray(type) ? elementOf(type) : 'text', left = a as Value[], right = b as Value[];
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const one = left[at]!, other = right[at]!, order = one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other, type === 'record' ? typeof one === 'number' ? 'integer' : 'text' : Array.isArray(one) ? type : element);
      if (order !== 0) return order;
    }
    return left.length - right.length;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    if (type.startsWith('numeric')) return a === b ? 0 : a === 'NaN' || b === 'NaN' ? (a === 'NaN' ? 1 : -1) : compareDecimals(a, b);
    if (type === 'interval') return intervalSize(a) - intervalSize(b);
    if (type.startsWith('character(')) return collate(a.trimEnd(), b.trimEnd());
    if (labels) return labels.indexOf(a) - labels.indexOf(b);
    return isText(type) ? collate(a, b) : a < b ? -1 : a > b ? 1 : 0;
  }
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

/** A key under which equal values of a type are one. */
export const identity = (value: Value, type: string): string => JSON.stringify(type.startsWith('numeric') && typeof value === 'string' ? rounded(value, 20) : type === 'interval' && value !== null ? intervalSize(value as string) : value);

/** A moment, in UTC. */
export const timestampText = (ms: number, zone: boolean): string => momentText(Math.floor(ms * 1000), zone ? 'timestamp with time zone' : 'timestamp without time zone');
