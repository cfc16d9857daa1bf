/** Bodies that have to be decoded, for the routes of everyday commands: what these commands send is plain. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Request } from '../../api/http.ts';
import { decodeJson, type Schema } from './go-json.ts';

/** @throws 400 */
export function* decoded<T>(request: Request, schema: Schema): Blocking<T> {
  return decodeJson<T>(request, schema);
}
