/** busybox' watch: clears the screen and runs the command on it, as it is. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { parseOptions } from '../options.ts';
import { BUSYBOX, complain } from '../tool.ts';

/** Columns that the moment takes, with the end of its text. */
const MOMENT = 20;

export function* busyboxWatch(p: Process, words: readonly string[]): Blocking<number> {
  const { options, operands } = parseOptions(words, [{ short: 'n', value: true }, { short: 't' }], { stopAtOperand: true });
  const period = options.value('n') ?? '2';
  if (operands.length === 0) {
    yield* complain(p, `${BUSYBOX}\n\nUsage: watch [-n SEC] [-t] PROG ARGS\n\nRun PROG periodically\n\n\t-n SEC\tPeriod (default 2)\n\t-t\tDon't print header`);
    return 1;
  }
  if (!/^\d*\.?\d+$|^\d+\.$/.test(period)) {
    yield* complain(p, `watch: invalid number '${period}'`);
    return 1;
  }
  const seconds = Math.min(2 ** 32, Math.max(0.1, Number(period))), command = operands.join(' ');
  for (;;) {
    const columns = p.files.get(1)?.tty?.columns ?? 80, tenths = Math.floor(seconds * 10);
    const left = `Every ${Math.floor(tenths / 10)}.${tenths % 10}s: ${command.padEnd(columns)}`;
    const title = options.has('t') ? '' : `${columns > MOMENT ? left.slice(0, columns - MOMENT) + strftime('%Y-%m-%d %H:%M:%S', p.now) : left}\n\n`;
    yield* p.write(1, `\x1b[H\x1b[J${title}`);
    try {
      yield* p.wait(p.spawn({ argv: ['sh', '-c', command] }));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    }
    yield* p.sleep(seconds * 1000);
  }
}
