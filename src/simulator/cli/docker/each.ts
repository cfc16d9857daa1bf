/** Commands that do the same to each of several objects and go on after a failure. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { CliError } from './errors.ts';

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
    }
  }
  if (errors.length > 0) throw new CliError(errors.join('\n'));
  return 0;
}

type Outcome = { said?: string | undefined } | { failure: CliError };

/** Asks for all of them at once, as stop, kill, pause, unpause and rm do, and tells of them in the order they were named in. */
export function* forAll(p: Process, names: readonly string[], act: (name: string) => Blocking<string | undefined>): Blocking<number> {
  const outcome = function* (name: string): Blocking<Outcome> {
    try {
      return { said: yield* act(name) };
    } catch (error) {
      if (error instanceof CliError) return { failure: error };
      throw error;
    }
  };
  const tasks = names.map((name) => p.thread(outcome(name)));
  return yield* forEach(p, names, function* () {
    const ended = yield* tasks.shift()!.join();
    if ('failure' in ended) throw ended.failure;
    return ended.said;
  });
}
