/** Bodies that are no stored objects: a Scale, a Binding, an Eviction, a request for a token. */
import type { Request } from '../../../api/http.ts';
import { conform, DecodeError, type Json } from '../conform.ts';
import { badRequest } from '../errors.ts';
import { schemaOf } from '../schema.ts';
import { readObject } from './body.ts';
import type { Expected } from './registered-kinds.ts';

/** @throws StatusError 400 */
export function readTyped(request: Request, expected: Expected, schema: string): Json {
  const { value } = readObject(request, expected);
  try {
    conform(value, schemaOf(schema));
    return value;
  } catch (error) {
    if (error instanceof DecodeError) throw badRequest(`${expected.kind} in version "${expected.version}" cannot be handled as a ${expected.kind}: ${error.message}`);
    throw error;
  }
}
