/** The docker command. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { openStandardFiles, sayUnreadable } from '../shared/go-process.ts';
import { runCommand } from '../shared/cobra/run-command.ts';
import { understoodEveryDay } from './everyday.ts';
import { failure } from './failure.ts';
import { whole } from './whole.ts';

/** docker looks at none of its writes. */
const unheard = (): { text: string; status: number } => ({ text: '', status: 0 });

export function* main(p: Process): Blocking<number> {
  p.onWriteError = unheard;
  openStandardFiles(p);
  const everyday = understoodEveryDay(p);
  // It ends of its own: to the shell it was not killed.
  for (const signal of [SIGNALS.INT, SIGNALS.TERM]) p.handlers.set(signal, () => 'interrupt');
  try {
    return everyday ? yield* runCommand(everyday, failure) : yield* whole(p);
  } catch (error) {
    if (error instanceof Interrupted) return 128 + error.signal;
    return yield* sayUnreadable(p, error);
  }
}
