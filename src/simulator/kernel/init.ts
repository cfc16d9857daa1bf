import { WaitQueue, type Blocking } from './blocking.ts';
import type { Process } from './process.ts';
import { SIGNALS } from './signals.ts';

/** The first process of a host: it only takes over orphans, as systemd does, and lives as long as the host. */
export function* init(p: Process): Blocking<number> {
  p.handlers.set(SIGNALS.CHLD, 'ignore');
  for (const signal of [SIGNALS.HUP, SIGNALS.INT, SIGNALS.TERM]) p.handlers.set(signal, 'ignore');
  p.comm = 'systemd';
  p.memory = 12 * 2 ** 20;
  return yield* rest();
}

/** Does nothing until it is killed. */
export function* rest(): Blocking<number> {
  const never = new WaitQueue();
  for (;;) yield never.park;
}
