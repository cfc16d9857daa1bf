/** POST /containers/NAME/start?checkpoint=: only an experimental engine starts containers from checkpoints. */
import type { Blocking } from '../../kernel/blocking.ts';
import { badRequest } from '../http/errors.ts';

/** @throws 400 */
export function* refuseCheckpoint(id: string): Blocking<void> {
  if (!/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(id) || id.endsWith('.')) throw badRequest(`invalid checkpoint ID ${JSON.stringify(id)}, only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
  throw badRequest('checkpoint is only supported in experimental mode');
}
