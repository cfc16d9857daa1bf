/** Commands that wait: a signal stops them with status 1, as kubectl's interrupt handler does. */
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Process } from '../../../kernel/process.ts';

export function interruptible(p: Process): void {
  for (const signal of [SIGNALS.HUP, SIGNALS.INT, SIGNALS.TERM, SIGNALS.QUIT]) if (p.handlers.get(signal) !== 'ignore') p.handlers.set(signal, () => 'interrupt');
}
