import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { Ending } from './ending.ts';
import { complain } from './tool.ts';

/** The program of a pod's sandbox: it waits, and says what ended it. */
export function* pause(p: Process): Blocking<number> {
  if (p.argv.slice(1).includes('-v')) {
    yield* p.write(1, 'pause.c 3.10\n');
    return 0;
  }
  const signal = yield* new Ending(p, (number) => number).wait();
  yield* complain(p, `Shutting down, got signal: ${signal === SIGNALS.TERM ? 'Terminated' : 'Interrupt'}`);
  return 0;
}
