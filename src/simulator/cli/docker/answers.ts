/** Questions to the user (prune). */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { silently } from './errors.ts';

/** Asks `message [y/N]`; ends the command quietly where the answer is not yes */
export function* confirm(p: Process, message: string): Blocking<void> {
  yield* p.write(1, `${message} [y/N] `);
  const answer = decode(yield* p.read(0)).trim().toLowerCase();
  if (answer !== 'y' && answer !== 'yes') throw silently(0);
}
