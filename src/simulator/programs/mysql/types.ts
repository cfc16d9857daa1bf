/** The types of columns, and the values that they hold. */
import type { Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import type { Column, Decimal, Value } from './syntax.ts';

export const decimalOf = (decimal: number, scale: number): Decimal => ({ decimal, scale: Math.min(scale, 30) });
export const isDecimal = (value: Value): value is Decimal => typeof value === 'object' && value !== null;

/** How wide MariaDB says that whole numbers are; MySQL says it no longer. */
const WIDTHS: Readonly<Record<string, [signed: number, unsigned: number]>> = { tinyint: [4, 3], smallint: [6, 5], mediumint: [9, 8], int: [11, 10], bigint: [20, 20] };
const ALIASES: Readonly<Record<string, string>> = { integer: 'int', bool: 'tinyint', boolean: 'tinyint', numeric: 'decimal', dec: 'decimal', serial: 'bigint', character: 'char', real: 'double' };
const PLAIN = /^(text|tinytext|mediumtext|longtext|blob|tinyblob|mediumblob|longblob|date|datetime|timestamp|time|year|json|float|double|uuid)$/;

/** 'int(11)', 'varchar(20)', 'decimal(10,2)'; undefined for what is no type. */
export function typeShown(word: string, size: string, unsigned: boolean, { product }: Dialect): string | undefined {
  const name = ALIASES[word] ?? word, tail = unsigned ? ' unsigned' : '';
  if (Object.hasOwn(WIDTHS, name)) {
    if (/^bool/.test(word)) return 'tinyint(1)';
    const given = size === '' ? WIDTHS[name]![unsigned ? 1 : 0] : size;
    return `${name}${product === 'MariaDB' || (name === 'tinyint' && size === '1') ? `(${given})` : ''}${tail}`;
  }
  if (name === 'decimal') return `decimal(${size === '' ? '10,0' : size.includes(',') ? size : `${size},0`})${tail}`;
  if (name === 'varchar' || name === 'varbinary') return size === '' ? undefined : `${name}(${size})`;
  if (name === 'char' || name === 'binary' || name === 'bit') return `${name}(${size === '' ? '1' : size})`;
  if (name === 'enum' || name === 'set') return `${name}(${size.split(',').map((one) => `'${one}'`).join(',')})`;
  if (name === 'json' && product === 'MariaDB') return 'longtext';
  return PLAIN.test(name) ? `${name}${size === '' ? '' : `(${size})`}${tail}` : undefined;
}

export const isNumeric = (type: string): boolean => /^(tinyint|smallint|mediumint|int|bigint|decimal|float|double|year|bit)\b/.test(type);

const BOUNDS: Readonly<Record<string, number>> = { tinyint: 7, smallint: 15, mediumint: 23, int: 31, bigint: 63 };

const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?/;

/** The number that a value is where a number is wanted: of a text, what it begins with. */
export function numberIn(value: Value): number {
  if (isDecimal(value)) return value.decimal;
  return typeof value === 'number' ? value : Number(NUMBER.exec(value ?? '')?.[0] ?? 0);
}

/** As a client gets it. */
export const textOf = (value: Value): string => (value === null ? 'NULL' : isDecimal(value) ? value.decimal.toFixed(value.scale) : String(value));

export interface Place {
  database: string;
  table: string;
  row: number;
  dialect: Dialect;
}

/** The value as the column stores it. @throws SqlError */
export function store(value: Value, { name, type }: Column, { database, table, row, dialect }: Place): Value {
  if (value === null) return null;
  const where = dialect.product === 'MariaDB' ? `\`${database}\`.\`${table}\`.\`${name}\`` : `'${name}'`;
  const incorrect = (kind: string): SqlError => new SqlError(kind === 'datetime' || kind === 'date' ? 1292 : 1366, kind === 'datetime' || kind === 'date' || dialect.product === 'MariaDB' ? '22007' : 'HY000', `Incorrect ${kind} value: '${textOf(value)}' for column ${where} at row ${row}`);
  const range = (): SqlError => new SqlError(1264, '22003', `Out of range value for column '${name}' at row ${row}`);
  const base = /^\w+/.exec(type)![0];
  if (isNumeric(type)) {
    if (typeof value === 'string' && !(NUMBER.exec(value)?.[0].length === value.trimEnd().length && value.trim() !== '')) throw NUMBER.test(value) && value.trim() !== '' ? new SqlError(1265, '01000', `Data truncated for column '${name}' at row ${row}`) : incorrect(base in BOUNDS ? 'integer' : base === 'decimal' ? 'decimal' : 'double');
    const number = numberIn(value), bits = BOUNDS[base], unsigned = type.endsWith('unsigned');
    if (unsigned && number < 0) throw range();
    if (bits !== undefined) {
      const whole = Math.sign(number) * Math.round(Math.abs(number));
      if (whole >= 2 ** (unsigned ? bits + 1 : bits) || whole < -(2 ** bits)) throw range();
      return whole;
    }
    if (base !== 'decimal') return number;
    const [digits = 10, scale = 0] = /\(([\d,]+)\)/.exec(type)![1]!.split(',').map(Number);
    if (Math.abs(number) >= 10 ** (digits - scale)) throw range();
    return decimalOf(Number(number.toFixed(scale)), scale);
  }
  const text = textOf(value);
  if (base === 'date' || base === 'datetime' || base === 'timestamp') {
    const moment = momentOf(text);
    if (moment === undefined) throw incorrect(base === 'date' ? 'date' : 'datetime');
    return base === 'date' ? moment.slice(0, 10) : moment;
  }
  if (base === 'enum' && !type.slice(5, -1).split(',').some((one) => one.slice(1, -1).toLowerCase() === text.toLowerCase())) throw new SqlError(1265, '01000', `Data truncated for column '${name}' at row ${row}`);
  const most = /^(?:var)?char\((\d+)\)/.exec(type)?.[1];
  if (most !== undefined && [...text].length > Number(most)) throw new SqlError(1406, '22001', `Data too long for column '${name}' at row ${row}`);
  return text;
}

const lengthOf = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** '2026-11-20 10:00:00' of what may be written shorter; undefined where it is no date. */
export function momentOf(text: string): string | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?Z?\s*$/.exec(text) ?? [];
  if (year === undefined || Number(month) > 12 || Number(day) > (Number(month) === 0 ? 31 : lengthOf(Number(year), Number(month))) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  return `${year}-${two(month!)}-${two(day!)} ${two(hour)}:${two(minute)}:${two(second)}`;
}
