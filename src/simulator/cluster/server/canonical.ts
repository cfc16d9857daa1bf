/** Whether a value is in the form in which `conform` would store it, so that it need not be copied. It may say no too often, never yes. */
import { canonicalQuantity } from '../../api/kubernetes/quantity.ts';
import { Alike } from '../kubelet/alike.ts';
import { isObject, type Defaulter, type Json } from './conform.ts';
import { schemaOf, type Field, type Schema, type TypeRef } from './schema.ts';

const MOST = 2147483647;
/** Length of '2026-11-20T22:42:56Z'. */
const WHOLE_SECONDS = 20;

/**
 * `defaults` of structs within it are not looked at: one that has any is no. What is taken over from `held`, which is
 * stored in that form, need not be looked at again.
 */
export function isCanonical(value: Json, { list }: Schema, defaults: ReadonlyMap<string, Defaulter>, held?: Json): boolean {
  let at = 0;
  for (const key in value) {
    // Both are in the order of the schema; what is passed over has to be a field that may be absent.
    let field = list[at];
    while (field && field.name !== key) {
      if (!field.quiet) return false;
      field = list[++at];
    }
    if (!field) return false;
    at++;
    const given = value[key], before = held?.[key];
    if (given === before && given !== undefined) continue;
    if (given === null ? field.omit !== 'never' && field.omit !== 'null' : !fits(given, field.type, field, defaults, before)) return false;
  }
  for (; at < list.length; at++) if (!list[at]!.quiet) return false;
  return true;
}

function fits(value: unknown, type: TypeRef, { omit }: Pick<Field, 'omit'>, defaults: ReadonlyMap<string, Defaulter>, held?: unknown): boolean {
  if (omit === 'zero') return false;
  if (type.kind === 'scalar') return scalar(value, type.code, omit === 'empty');
  if (type.kind === 'object') {
    const schema = schemaOf(type.schema);
    return schema.fields.size > 0 && !defaults.has(schema.name) && isObject(value) && isCanonical(value, schema, defaults);
  }
  if (type.kind === 'list') return Array.isArray(value) && (omit !== 'empty' || value.length > 0) && listFits(value, type.of, defaults, Array.isArray(held) ? held : NOTHING);
  if (!isObject(value)) return false;
  let size = 0;
  for (const key in value) {
    if (!fits(value[key], type.of, WITHIN, defaults)) return false;
    size++;
  }
  return omit !== 'empty' || size > 0;
}

const NOTHING: readonly unknown[] = [];

/** The last lists that did: pods that start together share that of their conditions. One of a single item is not worth a place. */
const fitting = new Alike<{ readonly list: readonly unknown[]; readonly of: TypeRef }>(16);

function listFits(list: readonly unknown[], of: TypeRef, defaults: ReadonlyMap<string, Defaulter>, held: readonly unknown[]): boolean {
  const long = list.length > 1;
  if (long && fitting.find((one) => one.list === list && one.of === of)) return true;
  for (const item of list) if (!held.includes(item) && !fits(item, of, WITHIN, defaults)) return false;
  if (long) fitting.add({ list, of });
  return true;
}

/** Items of lists and maps are never left out. */
const WITHIN: Pick<Field, 'omit'> = { omit: 'never' };

/** `full`: an empty one would be left out. */
function scalar(value: unknown, code: string, full: boolean): boolean {
  switch (code) {
    case 's': return typeof value === 'string' && !(full && value === '');
    case 'i': case 'l': return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST && !(full && value === 0);
    case 'b': return typeof value === 'boolean' && !(full && !value);
    case 'T': return typeof value === 'string' && value.length === WHOLE_SECONDS && value.endsWith('Z');
    case 'Q': return typeof value === 'string' && canonicalQuantity(value) === value;
    default: return false;
  }
}
