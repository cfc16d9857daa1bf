/** Bodies that are no stored objects: a Scale, a Binding, an Eviction, a request for a token. */
import { conform, DecodeError, isObject, type Json } from '../conform.ts';
import { badRequest } from '../errors.ts';
import { schemaOf } from '../schema.ts';
import { strictProblems, unknownFields } from '../strict.ts';
import { readObject } from './body.ts';
import type { WriteQuery } from './options.ts';
import type { Expected } from './registered-kinds.ts';
import type { Call } from './verbs.ts';

/** Fields that the type lacks and keys that come twice are warned of, or refused. @throws StatusError 400 */
export function readTyped({ request, route, warn }: Call, { fieldValidation }: WriteQuery, expected: Expected, schemaName: string): Json {
  const { value, duplicates, order, asWritten } = readObject(request, expected), schema = schemaOf(schemaName);
  const refuse = (why: string) => badRequest(`${expected.kind} in version "${expected.version}" cannot be handled as a ${expected.kind}: ${why}`);
  try {
    if (isObject(asWritten)) conform(asWritten, schema);
    conform(value, schema);
  } catch (error) {
    throw error instanceof DecodeError ? Object.assign(refuse(error.message), { cause: error }) : error;
  }
  const problems = fieldValidation === 'Ignore' ? [] : strictProblems(unknownFields(value, schema), duplicates, order);
  if (fieldValidation === 'Strict' && problems.length > 0) throw refuse(`strict decoding error: ${problems.join(', ')}`);
  problems.forEach(warn);
  const { namespace } = (value.metadata ?? {}) as { namespace?: string };
  if (namespace && namespace !== route.namespace) throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  return value;
}
