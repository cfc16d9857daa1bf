/** Bodies of requests in which every field is known and as it should be: there is nothing to decode about them. */
import type { Request } from '../../api/http.ts';

export type Test = (value: unknown) => boolean;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

export const isText: Test = (value) => typeof value === 'string';
export const isSwitch: Test = (value) => typeof value === 'boolean';
export const isNumber: Test = Number.isInteger;
/** A list that may be missing. */
export const listOf = (one: Test): Test => (value) => value === null || (Array.isArray(value) && value.every(one));
export const texts = listOf(isText);

/** An object with no other fields than those of the table, each passing its test. */
export function conforms(value: unknown, fields: Readonly<Record<string, Test>>): boolean {
  if (!isObject(value)) return false;
  for (const name of Object.keys(value)) {
    const one = (value as Record<string, unknown>)[name];
    if (one !== undefined && !(Object.hasOwn(fields, name) && fields[name]!(one))) return false;
  }
  return true;
}

/** Whether a request has such a body, and says that it is JSON or nothing about it. */
export const isPlain = ({ body, headers }: Request, fields: Readonly<Record<string, Test>>): boolean => (headers['content-type'] ?? 'application/json') === 'application/json' && conforms(body, fields);
