/** Questions to the user (prune). */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { silently, type CliError } from './errors.ts';

/** Asks `message [y/N]`. What a signal says instead of an answer: docker takes it for a no, and ends well. */
export function* agrees(p: Process, message: string, interrupted: CliError = silently(0)): Blocking<boolean> {
  yield* p.write(1, `${message} [y/N] `);
  try {
    return ['y', 'yes'].includes(decode(yield* p.read(0)).trim().toLowerCase());
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (interrupted.message === '') yield* p.write(1, '\n');
    throw interrupted;
  }
}

/** The same; ends the command quietly where the answer is not yes. */
export function* confirm(p: Process, message: string, interrupted?: CliError): Blocking<void> {
  if (!(yield* agrees(p, message, interrupted))) throw silently(0);
}
