/** Runs a command line that was understood, and says what went wrong. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Invocation } from './command.ts';

/** What goes to standard error, and the exit status. */
export interface Failure {
  /** What stands on standard output before it. */
  help?: string;
  text: string;
  status: number;
}

/** What to say of an error; undefined: it is none of the tool's. */
export type FailureOf = (error: unknown, invocation: Invocation) => Failure | undefined;

export function* runCommand(invoked: Invocation, failureOf: FailureOf): Blocking<number> {
  try {
    return yield* invoked.command.run!(invoked);
  } catch (error) {
    const failure = failureOf(error, invoked);
    if (!failure) throw error;
    return yield* fail(invoked.p, failure);
  }
}

export function* fail(p: Process, { help = '', text, status }: Failure): Blocking<number> {
  if (help !== '') yield* p.write(1, help);
  if (text !== '') yield* p.write(2, `${text}\n`);
  return status;
}
