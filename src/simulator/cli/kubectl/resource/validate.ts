/** What kubectl itself checks of a manifest; the fields are the server's matter (fieldValidation). */
import { CommandError } from '../client/failure.ts';
import type { Document } from './files.ts';

const HINT = 'if you choose to ignore these errors, turn validation off with --validate=false';

/** @throws CommandError */
export function validate({ source, object }: Document): void {
  const missing = [typeof object.apiVersion === 'string' && object.apiVersion ? '' : 'apiVersion not set', typeof object.kind === 'string' && object.kind ? '' : 'kind not set'].filter((text) => text !== '');
  if (missing.length === 0) return;
  throw new CommandError(`error validating ${JSON.stringify(source)}: error validating data: ${missing.length === 1 ? missing[0] : `[${missing.join(', ')}]`}; ${HINT}`);
}
