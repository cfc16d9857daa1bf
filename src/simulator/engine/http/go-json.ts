/** Decodes JSON bodies into typed fields with the words of Go's encoding/json. */
import type { Request } from '../../api/http.ts';
import { decode } from '../../kernel/bytes.ts';
import { badRequest } from './errors.ts';
import { scanJson, ScanError } from './json-scan.ts';

/** A Go type that reads itself from a string: a port, an address. */
export interface TextType {
  text: string;
  /** The value as it is kept. @throws ScanError */
  parse: (value: string) => string;
}

export type Schema =
  | 'string' | 'int' | 'int64' | 'uint16' | 'uint' | 'uint64' | 'bool' | 'float64' | 'any'
  /** `pointers`: of pointers, which shows in what is said of it as a whole. */
  | { list: Schema; pointers?: true }
  | { map: Schema; key?: TextType; pointers?: true }
  /** A type with a name of its own. */
  | { named: string; of: Schema }
  | { struct: string; fields: Record<string, Field> }
  | TextType;

/** `via`: name of the embedded Go struct that the field comes from; it shows in error messages. */
export type Field = Schema | { via: string; of: Schema };

/** `struct{}`: nothing is in it. */
export const NOTHING: Schema = { struct: 'struct {}', fields: {} };

const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : value === true || value === false ? 'bool' : typeof value);

function goType(schema: Schema): string {
  if (typeof schema === 'string') return schema;
  if ('named' in schema) return schema.named;
  if ('list' in schema) return `[]${schema.pointers ? '*' : ''}${goType(schema.list)}`;
  if ('map' in schema) return `map[${schema.key?.text ?? 'string'}]${schema.pointers ? '*' : ''}${goType(schema.map)}`;
  return 'text' in schema ? schema.text : schema.struct;
}

function mismatch(value: unknown, schema: Schema, owner: string, path: readonly string[]): ScanError {
  const what = typeof value === 'number' && fitsNumberless(schema) ? `number ${value}` : kind(value);
  const where = path.length === 0 ? `value of type ${goType(schema)}` : `struct field ${owner.replace(/^.*\./, '')}.${path.join('.')} of type ${goType(schema)}`;
  return new ScanError(`json: cannot unmarshal ${what} into Go ${where}`);
}

/** Whether a number was asked for and only this one does not fit: then Go says which. */
const fitsNumberless = (schema: Schema): boolean => (typeof schema === 'string' ? /int/.test(schema) : 'named' in schema && fitsNumberless(schema.of));

/** Where integers of a kind end. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = { uint16: [0, 65_535], uint: [0, 2 ** 64], uint64: [0, 2 ** 64], int: [-(2 ** 63), 2 ** 63], int64: [-(2 ** 63), 2 ** 63] };

function plain(value: unknown, schema: string): boolean {
  if (schema === 'string') return typeof value === 'string';
  if (schema === 'bool') return typeof value === 'boolean';
  const [least = -Infinity, most = Infinity] = LIMITS[schema] ?? [];
  return typeof value === 'number' && (schema === 'float64' || (Number.isInteger(value) && value >= least && value <= most));
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

const folded = new WeakMap<object, Map<string, string>>();

/** The name of a field however it is written: Go does not mind the case. */
function fieldName(fields: Record<string, Field>, name: string): string {
  if (name in fields) return name;
  const names = folded.get(fields) ?? new Map(Object.keys(fields).map((one) => [one.toLowerCase(), one]));
  folded.set(fields, names);
  return names.get(name.toLowerCase()) ?? name;
}

/** Checks `value` against `schema` and gives it as Go keeps it; unknown fields pass. */
function typed(value: unknown, schema: Schema, owner: string, path: readonly string[]): unknown {
  // Null is every type's zero.
  if (value === null || value === undefined || schema === 'any') return value;
  if (typeof schema === 'string') {
    if (!plain(value, schema)) throw mismatch(value, schema, owner, path);
    return value;
  }
  if ('named' in schema) {
    if (typeof schema.of !== 'string') {
      if (kind(value) !== ('list' in schema.of ? 'array' : 'object')) throw mismatch(value, schema, owner, path);
    } else if (!plain(value, schema.of)) throw mismatch(value, schema, owner, path);
    return typed(value, schema.of, owner, path);
  }
  if ('text' in schema) {
    if (typeof value !== 'string') throw mismatch(value, schema, owner, path);
    return schema.parse(value);
  }
  if ('list' in schema) {
    if (!Array.isArray(value)) throw mismatch(value, schema, owner, path);
    return value.map((item) => typed(item, schema.list, owner, path));
  }
  if (kind(value) !== 'object') throw mismatch(value, schema, owner, path);
  const entries = Object.entries(value as object) as [string, unknown][];
  // Go's encoder writes maps in the order of their keys.
  if ('map' in schema) return Object.fromEntries((schema.map === 'string' ? entries.sort(byName) : entries).map(([name, item]) => [schema.key ? schema.key.parse(name) : name, typed(item, schema.map, owner, path)]));
  return Object.fromEntries(entries.map(([written, item]) => {
    const name = fieldName(schema.fields, written), field = schema.fields[name];
    if (field === undefined) return [written, item];
    const embedded = typeof field === 'object' && 'via' in field;
    return [name, typed(item, embedded ? field.of : field, schema.struct, [...path, ...(embedded ? [field.via] : []), name])];
  }));
}

/** The raw text of a body that is not parsed yet. */
export function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return decode(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

const TRAILING = 'unexpected content after JSON';

export interface DecodeOptions {
  /** Without a body it is no JSON; elsewhere no body is an empty object. */
  required?: boolean;
  prefix?: string;
  /** What is said where more than one document came. */
  trailing?: string;
  /** The content type does not matter. */
  anyType?: boolean;
}

/** Requires JSON by content type, parses and checks it. @throws 400 */
export function decodeJson<T>(request: Request, schema: Schema, { required = false, prefix = 'invalid JSON: ', trailing = TRAILING, anyType = false }: DecodeOptions = {}): T {
  const { body } = request;
  const missing = body === undefined || (body instanceof Uint8Array && body.length === 0) || body === '';
  if (missing && !required) return {} as T;
  const type = request.headers['content-type'];
  if (!missing && !anyType && type !== undefined && !/^application\/json\b/.test(type)) throw badRequest(`unsupported Content-Type header (${type}): must be 'application/json'`);
  try {
    const { value, rest } = missing ? { value: scanJson(''), rest: '' } : parsed(body);
    const result = typed(value, schema, typeof schema === 'object' && 'struct' in schema ? schema.struct : '', []);
    // Go's decoder takes what closes something for the end of what follows.
    if (rest !== '' && (trailing !== TRAILING || !/^\s*[\]}]/.test(rest))) throw badRequest(trailing);
    return (result ?? {}) as T;
  } catch (error) {
    throw error instanceof ScanError ? badRequest(`${prefix}${error.message}`) : error;
  }
}

function parsed(body: unknown): { value: unknown; rest: string } {
  if (!(body instanceof Uint8Array) && typeof body !== 'string') return { value: body, rest: '' };
  const { document, rest } = scanJson(bodyText(body)!);
  return { value: JSON.parse(document) as unknown, rest };
}
