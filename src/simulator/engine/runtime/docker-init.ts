/** tini: a first process that hands signals on and takes leave of orphans. */
import type { Main } from '../../kernel/process.ts';
import { Errno } from '../../kernel/errno.ts';
import { SIGNALS } from '../../kernel/signals.ts';

const KEPT: readonly number[] = [SIGNALS.CHLD, SIGNALS.KILL, SIGNALS.STOP, SIGNALS.TTIN, SIGNALS.TTOU];

export const dockerInit: Main = function* (p) {
  const argv = p.argv.slice(p.argv[1] === '--' ? 2 : 1);
  let child;
  try {
    child = p.spawn({ argv, group: 'new' });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* p.write(2, `[FATAL tini (7)] exec ${argv[0]} failed: ${error.strerror}\n`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
  if (p.tty) p.tty.foreground = child.group;
  for (const signal of Object.values(SIGNALS)) {
    if (KEPT.includes(signal)) continue;
    p.handlers.set(signal, () => {
      child.signal(signal);
      return 'restart';
    });
  }
  return yield* p.wait(child);
};
