/** Commands that do the same to each of several objects and go on after a failure. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { CliError, ConnectionError } from './errors.ts';

/** Prints what `act` returns for each name, collects errors, prints them at the end and fails if there are any. */
export function* forEach(p: Process, names: readonly string[], act: (name: string) => Blocking<string | undefined>): Blocking<number> {
  const errors: string[] = [];
  for (const name of names) {
    try {
      const said = yield* act(name);
      if (said !== undefined) yield* p.write(1, `${said}\n`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      errors.push(error.message);
      if (error instanceof ConnectionError) break;
    }
  }
  if (errors.length > 0) throw new CliError(errors.join('\n'));
  return 0;
}
