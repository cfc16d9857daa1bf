/** The body of POST /containers/create where it is not an ordinary one: decoded, read as its version of the API has it, and to be checked. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decodeJson } from '../http/go-json.ts';
import { text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { CREATE_CHECKS, type CreateChecks } from './create-checks.ts';
import { CREATE_SCHEMA, type CreateRequest } from './create-request.ts';
import { requestOfVersion, type VersionedRequest } from './create-version.ts';

/** @throws 400 */
export function* checkedRequest(call: Call): Blocking<VersionedRequest & { checks: CreateChecks }> {
  return { ...requestOfVersion(call, decodeJson<CreateRequest>(call, CREATE_SCHEMA, { required: true }), text(call, 'platform')), checks: CREATE_CHECKS };
}
