/**
 * Brings JSON into the form in which an object is stored: only the fields of its schema, numbers and quantities in
 * canonical form, empty fields left out just as Go leaves them out, defaults filled in. The result is a fresh copy,
 * so that whoever sent the object may keep changing it.
 */
import { canonicalQuantity, quantityProblem, wholeMilli } from '../../api/kubernetes/quantity.ts';
import { AnswerError } from '../../kernel/answer.ts';
import { encode } from '../../kernel/bytes.ts';
import { toBase64 } from '../../kernel/base64.ts';
import { parseRfc3339, rfc3339, rfc3339Micro } from '../../kernel/calendar.ts';
import { emptied } from './emptied.ts';
import { withEmbedded } from './embedded-structs.ts';
import { findSchema, schemaOf, type Field, type Schema, type TypeRef } from './schema.ts';

export type Json = Record<string, unknown>;

/** Fills in what is absent from one struct; keyed by schema name. */
export type Defaulter = (draft: Json) => void;

/** A value of the wrong type: the decoder stops at the first. */
export class DecodeError extends AnswerError {
  /** The field that the value did not fit, and the type that it should have. */
  place?: { readonly schema: string; readonly field: string; readonly type: string };
}

export interface ConformOptions {
  /** Called with the path of each field that the schema lacks. */
  unknown?: (path: string) => void;
  defaults?: ReadonlyMap<string, Defaulter>;
}

interface Reading extends ConformOptions {
  /** Keep track of paths, to say where a mistake is; mistakes that are only noted are collected. */
  trace?: DecodeError[];
  /** The last soft mistake. */
  mistake?: DecodeError;
}

/** What a value is read as that holds a soft mistake: nothing is thrown for one, a manifest may have thousands. */
const WRONG = Symbol('wrong');

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws DecodeError with the words of Go's JSON decoder */
export function conform(value: Json, schema: Schema, options: ConformOptions = {}): Json {
  const read = conformed(value, schema, options);
  if (read instanceof DecodeError) throw read;
  return read;
}

/** The same, with the mistake as an answer. */
export function conformed(value: Json, schema: Schema, options: ConformOptions = {}): Json | DecodeError {
  try {
    const reading: Reading = options, read = struct(value, schema, reading, '');
    return read === WRONG ? firstMistake(value, schema, reading.mistake!) : read;
  } catch (error) {
    if (error instanceof DecodeError) return firstMistake(value, schema, error);
    throw error;
  }
}

function firstMistake(value: Json, schema: Schema, found: DecodeError): DecodeError {
  const trace: DecodeError[] = [];
  try {
    struct(value, schema, { trace }, '');
    return trace[0] ?? found;
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

function struct(value: Json, schema: Schema, options: Reading, path: string): Json | typeof WRONG {
  const out = (options.unknown || options.trace ? undefined : inOrder(value, schema, options, path)) ?? anyOrder(value, schema, options, path);
  if (out !== WRONG) options.defaults?.get(schema.name)?.(out);
  return out;
}

/** The fields of a value that has them in the order of the schema already, as most have; undefined: it has not. */
function inOrder(value: Json, schema: Schema, options: Reading, path: string): Json | typeof WRONG | undefined {
  const out = schema.blank(), { loud } = schema;
  let next = 0, last = -1;
  for (const key in value) {
    const given = value[key];
    if (given === undefined || given === null) continue;
    const field = schema.fields.get(key);
    if (!field) continue;
    if (field.place < last) return undefined;
    last = field.place;
    for (; next < loud.length && loud[next]!.place < last; next++) absent(out, loud[next]!, options, path);
    if (next < loud.length && loud[next]!.place === last) next++;
    if (!present(out, given, field, schema, options, path)) return WRONG;
  }
  for (; next < loud.length; next++) absent(out, loud[next]!, options, path);
  return out;
}

/** In the order of the document, as the decoder comes upon the fields: the first mistake is the one that is told. */
function traced(value: Json, schema: Schema, options: Reading, path: string): Json {
  const out = schema.blank();
  for (const key of Object.keys(value)) {
    const field = schema.fields.get(key), given = value[key];
    if (!field || given === undefined || given === null) continue;
    if (!present(out, given, field, schema, options, join(path, withEmbedded(schema.name, key)))) options.trace!.push(options.mistake!);
  }
  return out;
}

function anyOrder(value: Json, schema: Schema, options: Reading, path: string): Json | typeof WRONG {
  if (options.trace) return traced(value, schema, options, path);
  const out = schema.blank();
  let seen = 0;
  for (const field of schema.list) {
    const given = value[field.name];
    if (given === undefined || given === null) {
      if (options.unknown && (given !== undefined || Object.hasOwn(value, field.name))) seen++;
      if (!field.quiet) absent(out, field, options, path);
      continue;
    }
    seen++;
    if (!present(out, given, field, schema, options, options.unknown ? join(path, field.name) : '')) return WRONG;
  }
  if (options.unknown && seen < Object.keys(value).length) {
    for (const key of Object.keys(value)) if (!schema.fields.has(key)) options.unknown(join(path, key));
  }
  return out;
}

/** Whether the value could be read. */
function present(out: Json, given: unknown, field: Field, owner: Schema, options: Reading, path: string): boolean {
  const decoded = decode(given, field.type, options, path, owner, field);
  if (decoded === WRONG) return false;
  if (field.omit === 'empty' && isEmpty(decoded)) {
    if (typeof decoded === 'object') emptied.noted(out, field.name, decoded);
    if (field.initial !== undefined) out[field.name] = field.initial;
  } else if (field.omit !== 'zero' || !isZero(decoded)) out[field.name] = decoded;
  return true;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function absent(out: Json, field: Field, options: Reading, path: string): void {
  if (field.initial !== undefined) out[field.name] = field.initial;
  else if (field.omit === 'never') out[field.name] = zero(field.type, options, path);
  else if (field.omit === 'null') out[field.name] = null;
}

function zero(type: TypeRef, options: Reading, path: string): unknown {
  if (type.kind === 'object') {
    const schema = findSchema(type.schema);
    return schema && schema.fields.size > 0 ? struct({}, schema, { ...options, unknown: undefined }, path) : null;
  }
  if (type.kind !== 'scalar') return null;
  switch (type.code) {
    case 's':
      return '';
    case 'i':
    case 'l':
    case 'f':
    case 'I':
      return 0;
    case 'b':
      return false;
    case 'Q':
    case 'D':
      return type.code === 'Q' ? '0' : '0s';
    default:
      return null;
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return value.length === 0;
    for (const _ in value) return false;
    return true;
  }
  return value === '' || value === 0 || value === false || value === null;
}

function isZero(value: unknown): boolean {
  return value === null || (isObject(value) && Object.values(value).every(isZero)) || isEmpty(value);
}

function decode(value: unknown, type: TypeRef, options: Reading, path: string, owner: Schema, field: Field): unknown {
  if (type.kind === 'scalar') return scalar(value, type.code, options, owner, path || field.name);
  if (type.kind === 'object') {
    const schema = schemaOf(type.schema);
    if (schema.free) return choosers.has(schema.name) ? chosen(value, choosers.get(schema.name)!, options, path, owner, field) : value;
    if (!isObject(value)) return soft(options, mismatch(value, goName(schema.name), owner, path || field.name));
    return struct(value, schema, options, path);
  }
  if (type.kind === 'list') {
    if (!Array.isArray(value)) return soft(options, mismatch(value, goTypeOf(type), owner, path || field.name));
    // Made in one piece: what grows by and by keeps room for more.
    const items: unknown[] = value.slice();
    for (let i = 0; i < items.length; i++) {
      const item = items[i], decoded = item === null || item === undefined ? zero(type.of, options, path) : decode(item, type.of, options, options.unknown ? `${path}[${i}]` : path, owner, field);
      if (decoded === WRONG) return WRONG;
      items[i] = decoded;
    }
    return items;
  }
  if (!isObject(value)) return soft(options, mismatch(value, goTypeOf(type), owner, path || field.name));
  const out: Json = {}, amounts = type.of.kind === 'scalar' && type.of.code === 'Q';
  for (const key of Object.keys(value)) {
    const item = value[key];
    const decoded = item === null || item === undefined ? zero(type.of, options, path) : decode(item, type.of, options, options.unknown ? `${path}.${key}` : path, owner, field);
    if (decoded === WRONG) return WRONG;
    out[key] = amounts ? wholeMilli(decoded as string) : decoded;
  }
  return out;
}

/** Says as what a value is read whose type has more than one form: undefined where it is none of them. @throws DecodeError */
export type Chooser = (value: unknown) => TypeRef | undefined;

/** By schema; who brings such a type brings these. */
export const choosers = new Map<string, Chooser>();

function chosen(value: unknown, choose: Chooser, options: Reading, path: string, owner: Schema, field: Field): unknown {
  const type = choose(value);
  return type ? decode(value, type, options, path, owner, field) : [];
}

/** The decoder notes it and reads on: what a type's own reader refuses later comes before it. */
function soft(options: Reading, mistake: DecodeError): typeof WRONG {
  options.mistake = mistake;
  return WRONG;
}

/** What the decoder says of one value by itself. */
export function scalarMistake(value: unknown, code: string, owner: Schema, { name }: Field): DecodeError | undefined {
  const reading: Reading = {};
  try {
    return scalar(value, code, reading, owner, name) === WRONG ? reading.mistake : undefined;
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

function scalar(value: unknown, code: string, options: Reading, owner: Schema, path: string): unknown {
  switch (code) {
    case 's':
      if (typeof value !== 'string') return soft(options, mismatch(value, 'string', owner, path));
      return value;
    case 'i':
    case 'l':
      if (typeof value !== 'number' || !Number.isInteger(value)) return soft(options, mismatch(value, code === 'i' ? 'int32' : 'int64', owner, path));
      if (Math.abs(value) > 9223372036854775807) return soft(options, mismatch(value, code === 'i' ? 'int32' : 'int64', owner, path));
      if (code === 'i' && (value > 2147483647 || value < -2147483648)) return soft(options, mismatch(value, 'int32', owner, path));
      return value;
    case 'f':
      if (typeof value !== 'number' && typeof value !== 'symbol') return soft(options, mismatch(value, 'float64', owner, path));
      return value;
    case 'b':
      if (typeof value !== 'boolean') return soft(options, mismatch(value, 'bool', owner, path));
      return value;
    case 'Q':
      return quantity(value);
    case 'I':
      if (typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2147483648)) return value;
      throw mismatch(value, 'int32', owner, path);
    case 'T':
      return time(value, rfc3339, owner, path);
    case 'M':
      return time(value, rfc3339Micro, owner, path);
    case 'B':
      return base64(value, options, owner, path);
    default:
      return value;
  }
}

/** The pieces of a time in the order in which Go reads them, as its layout writes them. */
const PIECES: readonly [RegExp, string][] = [
  [/^\d{4}/, '2006'], [/^-/, '-'], [/^\d\d/, '01'], [/^-/, '-'], [/^\d\d/, '02'], [/^T/, 'T'], [/^\d\d/, '15'], [/^:/, ':'], [/^\d\d/, '04'], [/^:/, ':'], [/^\d\d/, '05'],
];
const ZONE: [RegExp, string] = [/^(?:Z|[+-]\d\d:\d\d)/, 'Z07:00'];

/** Go's package time shows all but ASCII byte by byte. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/[^ -~]/gu, (one) => Array.from(encode(one), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''))}"`;

function unreadableTime(text: string, micro: boolean): string {
  const seconds: [RegExp, string] = micro ? [/^\.\d{6}(?!\d)/, '.000000'] : [/^(?:\.\d+)?/, ''];
  let rest = text;
  for (const [shape, piece] of [...PIECES, seconds, ZONE]) {
    const found = shape.exec(rest);
    if (!found) return `parsing time ${quoted(text)} as "2006-01-02T15:04:05${micro ? '.000000' : ''}Z07:00": cannot parse ${quoted(rest)} as "${piece}"`;
    rest = rest.slice(found[0].length);
  }
  if (rest !== '') return `parsing time ${quoted(text)}: extra text: ${quoted(rest)}`;
  return `parsing time ${quoted(text)}: ${Number(text.slice(5, 7)) > 12 || text.slice(5, 7) === '00' ? 'month' : 'day'} out of range`;
}

/** Length of '2026-11-20T22:42:56Z'. */
const WHOLE_SECONDS = 20;

const QUANTITY_PROBLEMS = {
  shape: `quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'`,
  numeric: 'unable to parse numeric part of quantity',
  suffix: `unable to parse quantity's suffix`,
};

function quantity(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'symbol' ? value.description : typeof value === 'string' ? value.trim() : value;
  if (typeof text !== 'string') throw new DecodeError(QUANTITY_PROBLEMS.shape);
  const canonical = canonicalQuantity(text);
  if (canonical === undefined) throw new DecodeError(QUANTITY_PROBLEMS[quantityProblem(text) ?? 'shape']);
  return canonical;
}

function time(value: unknown, format: (ms: number) => string, owner: Schema, path: string): string {
  if (typeof value !== 'string') throw mismatch(value, 'string', owner, path);
  const ms = parseRfc3339(value);
  const micro = format === rfc3339Micro;
  if (ms === undefined || value[10] !== 'T' || (micro && !/\.\d{6}(?!\d)/.test(value))) throw new DecodeError(unreadableTime(value, micro));
  // What is written as it is kept is kept as it was written: one string for all who have it.
  if (value.length === WHOLE_SECONDS && format === rfc3339 && value.endsWith('Z')) return value;
  return format(ms);
}

function base64(value: unknown, options: Reading, owner: Schema, path: string): unknown {
  if (Array.isArray(value)) return bytes(value, options, owner, path);
  if (typeof value !== 'string') return soft(options, mismatch(value, '[]uint8', owner, path));
  const text = value.replace(/[\r\n]/g, '');
  const at = badBase64(text);
  if (at === undefined) return text;
  return soft(options, new DecodeError(`illegal base64 data at input byte ${at}`));
}

/** A list of numbers is bytes too. */
function bytes(value: readonly unknown[], options: Reading, owner: Schema, path: string): unknown {
  const wrong = value.find((one) => one !== null && (typeof one !== 'number' || !Number.isInteger(one) || one < 0 || one > 255));
  if (wrong === undefined) return toBase64(Uint8Array.from(value as number[]));
  return soft(options, mismatch(wrong, 'uint8', owner, path));
}

/** Where Go's decoder stops; undefined: it reads everything. */
export function badBase64(text: string): number | undefined {
  const bad = /[^A-Za-z0-9+/]/.exec(text)?.index ?? text.length, part = bad % 4;
  if (bad === text.length) return part === 0 ? undefined : bad - part;
  if (text[bad] !== '=' || part < 2) return bad;
  const end = bad + (part === 2 ? 2 : 1);
  if (part === 2 && text[bad + 1] !== '=') return bad + 1 < text.length ? bad : text.length;
  return end < text.length ? end : undefined;
}

function jsonKind(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value === 'symbol' ? 'number' : typeof value;
}

/** The largest whole number that Go has is none that can be told from its neighbours here. */
const wholeNumber = (value: number): string => (value === 2 ** 63 ? '9223372036854775807' : String(value));

function mismatch(value: unknown, into: string, owner: Schema, path: string): DecodeError {
  const what = /^u?int/.test(into) && jsonKind(value) === 'number' ? `number ${typeof value === 'symbol' ? value.description : wholeNumber(value as number)}` : jsonKind(value);
  const error = new DecodeError(`json: cannot unmarshal ${what} into Go struct field ${owner.kind}.${path} of type ${into}`);
  error.place = { schema: owner.name, field: path.slice(path.lastIndexOf('.') + 1), type: into };
  return error;
}

/** 'core.v1.Container' → 'v1.Container'. */
const goName = (schema: string): string => schema.split('.').slice(-2).join('.');

function goTypeOf(type: TypeRef): string {
  if (type.kind === 'object') return goName(type.schema);
  if (type.kind === 'list') return `[]${goTypeOf(type.of)}`;
  if (type.kind === 'map') return `map[string]${goTypeOf(type.of)}`;
  return { s: 'string', i: 'int32', l: 'int64', b: 'bool', f: 'float64', Q: 'resource.Quantity', B: '[]uint8', T: 'v1.Time' }[type.code] ?? 'interface {}';
}
