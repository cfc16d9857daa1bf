/** The docker command. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
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
  try {
    return everyday ? yield* runCommand(everyday, failure) : yield* whole(p);
  } catch (error) {
    return yield* sayUnreadable(p, error);
  }
}
