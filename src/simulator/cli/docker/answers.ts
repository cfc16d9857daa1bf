/** Questions to the user (prune). */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { silently } from './errors.ts';

/** Asks `message [y/N]`. */
export function* agrees(p: Process, message: string): Blocking<boolean> {
  yield* p.write(1, `${message} [y/N] `);
  return ['y', 'yes'].includes(decode(yield* p.read(0)).trim().toLowerCase());
}

/** The same; ends the command quietly where the answer is not yes. */
export function* confirm(p: Process, message: string): Blocking<void> {
  if (!(yield* agrees(p, message))) throw silently(0);
}
