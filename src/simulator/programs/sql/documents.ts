/** What SQL values are in JSON. */
import { JsonNumber, readJson, writeJson, type Json } from './json.ts';
import type { Column } from './scope.ts';
import type { Value } from './syntax.ts';
import { elementOf, isArray, isJson, isNumeric, shown } from './types.ts';

export function jsonOf(value: Value, type: string, fields?: readonly Column[]): Json {
  if (value === null) return null;
  if (fields && Array.isArray(value)) return new Map(fields.map((one, index) => [one.name, jsonOf((value as Value[])[index] ?? null, one.type)]));
  if (Array.isArray(value)) return (value as Value[]).map((one) => jsonOf(one, Array.isArray(one) ? type : isArray(type) ? elementOf(type) : 'text'));
  if (typeof value === 'boolean') return value;
  if (isJson(type)) return readJson(String(value));
  if (isNumeric(type)) return new JsonNumber(String(value));
  return /^timestamp/.test(type) ? String(value).replace(' ', 'T').replace(/\+00$/, '+00:00') : shown(value, type);
}

/** As json functions write one value: what is json already stays as it was written. */
export const jsonText = (value: Value, type: string, fields?: readonly Column[]): string => (value !== null && isJson(type) ? String(value) : writeJson(jsonOf(value, type, fields), true));
