/** Decodes JSON bodies into typed fields with the words of Go's encoding/json. */
import type { Request } from '../../api/http.ts';
import { decode } from '../../kernel/bytes.ts';
import { badRequest } from './errors.ts';

export type Schema =
  | 'string' | 'int' | 'int64' | 'bool' | 'float64' | 'any'
  | { list: Schema }
  | { map: Schema }
  | { struct: string; fields: Record<string, Field> };

/** `via`: name of the embedded Go struct that the field comes from; it shows in error messages. */
export type Field = Schema | { via: string; of: Schema };

const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : value === true || value === false ? 'bool' : typeof value);

function goType(schema: Schema): string {
  if (typeof schema === 'string') return schema;
  if ('list' in schema) return `[]${goType(schema.list)}`;
  if ('map' in schema) return `map[string]${goType(schema.map)}`;
  return schema.struct;
}

function mismatch(value: unknown, schema: Schema, owner: string, path: readonly string[]): Error {
  const what = typeof value === 'number' && !Number.isInteger(value) ? `number ${value}` : kind(value);
  const where = path.length === 0 ? `value of type ${goType(schema)}` : `struct field ${owner.replace(/^.*\./, '')}.${path.join('.')} of type ${goType(schema)}`;
  return badRequest(`invalid JSON: json: cannot unmarshal ${what} into Go ${where}`);
}

/** Null is every type's zero. */
const plainlyFits = (value: unknown, schema: Schema): boolean => value === null || value === undefined || schema === 'any' || typeof value === schema || (schema === 'bool' ? typeof value === 'boolean' : typeof value === 'number' && typeof schema === 'string' && schema.startsWith('int') && Number.isInteger(value));

/** Checks `value` against `schema`; unknown fields pass. */
function check(value: unknown, schema: Schema, owner: string, path: readonly string[]): void {
  if (plainlyFits(value, schema)) return;
  if (typeof schema === 'string') {
    const fits = schema === 'string' ? typeof value === 'string' : schema === 'bool' ? typeof value === 'boolean' : typeof value === 'number' && (schema === 'float64' || Number.isInteger(value));
    if (!fits) throw mismatch(value, schema, owner, path);
  } else if ('list' in schema) {
    if (!Array.isArray(value)) throw mismatch(value, schema, owner, path);
    for (const item of value) check(item, schema.list, owner, path);
  } else {
    if (kind(value) !== 'object') throw mismatch(value, schema, owner, path);
    for (const [name, item] of Object.entries(value as object)) {
      if ('map' in schema) check(item, schema.map, owner, path);
      else {
        const field = schema.fields[name];
        if (field === undefined) continue;
        const embedded = typeof field === 'object' && 'via' in field, type = embedded ? field.of : field;
        // Most fields need no path to say where a mistake is.
        if (!plainlyFits(item, type)) check(item, type, schema.struct, [...path, ...(embedded ? [field.via] : []), name]);
      }
    }
  }
}

/** What is wrong with a text that is no JSON. */
function syntaxError(text: string): string {
  if (text.trim() === '') return 'EOF';
  try {
    JSON.parse(text);
  } catch {
    for (const end of ['}', '"}', '""}', 'null}', ']', '"]', ']}', '}}', '"}}', ']}}', 'null}}']) {
      try {
        JSON.parse(text + end);
        return 'unexpected EOF';
      } catch {
        // Not cut short in this way.
      }
    }
  }
  if (/^[\s]*[{[]\s*$/.test(text)) return 'unexpected EOF';
  const strange = [...text.trimStart()][0] ?? '';
  return `invalid character '${strange}' looking for beginning of ${strange === '' ? 'value' : /[[{]/.test(strange) ? 'object key string' : 'value'}`;
}

/** The raw text of a body that is not parsed yet. */
export function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return decode(body);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Requires JSON by content type, parses and checks it. `optional`: no body is an empty object. */
export function decodeJson<T>(request: Request, schema: Schema, options: { optional?: boolean; prefix?: string } = {}): T {
  const { body } = request;
  const prefix = options.prefix ?? 'invalid JSON: ';
  const missing = body === undefined || (body instanceof Uint8Array && body.length === 0) || body === '';
  if (missing && options.optional) return {} as T;
  const type = request.headers['content-type'];
  if (!missing && type !== undefined && !/^application\/json\b/.test(type)) throw badRequest(`unsupported Content-Type header (${type}): must be 'application/json'`);
  if (missing) throw badRequest(`${prefix}EOF`);
  let value: unknown = body;
  if (body instanceof Uint8Array || typeof body === 'string') {
    const text = bodyText(body)!;
    try {
      value = JSON.parse(text);
    } catch {
      throw badRequest(`${prefix}${syntaxError(text)}`);
    }
  }
  check(value, schema, typeof schema === 'object' && 'struct' in schema ? schema.struct : '', []);
  return (value ?? {}) as T;
}
