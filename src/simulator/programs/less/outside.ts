/** What less starts beside itself: `!command` and the editor of `v`. The terminal is lent meanwhile. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { shown } from './line.ts';
import type { Pager } from './pager.ts';

/** A shell does it; `%` stands for the file that is shown, `!` for the command before. */
export function* runCommand(pager: Pager): Blocking<void> {
  const typed = yield* pager.line('!', 'shell');
  if (typed === undefined) return;
  const command = typed.replace(/\\?[!%]/g, (sign) => (sign === '!' ? pager.command : sign === '%' ? pager.view.source.name : sign.slice(1)));
  pager.command = command;
  yield* pager.p.write(1, `\x1b[${pager.tty.rows};1H\x1b[K!${shown(command)}\n`);
  yield* aside(pager, ['sh', '-c', command || (pager.p.env.get('SHELL') ?? 'sh')], '!done');
}

/** At the line in the middle of the screen. */
export function* editText(pager: Pager): Blocking<void> {
  const { name } = pager.view.source, { env } = pager.p;
  if (name === '') {
    pager.messages.push('Cannot edit standard input');
    return;
  }
  const rows = yield* pager.view.shown(), line = (rows[Math.floor((rows.length - 1) / 2)]?.line ?? 0) + 1;
  yield* aside(pager, ['sh', '-c', `${env.get('VISUAL') || env.get('EDITOR') || (pager.p.kernel.which(pager.p, 'nano') === undefined ? 'vi' : 'nano')} +${line} "$1"`, 'sh', name], undefined);
  yield* pager.readAgain();
}

function* aside(pager: Pager, argv: string[], done: string | undefined): Blocking<void> {
  const { p } = pager;
  yield* pager.lent(function* () {
    try {
      yield* p.wait(p.spawn({ argv }));
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* p.write(1, `${argv[0]}: ${error.strerror}\n`);
    }
    if (done !== undefined) yield* p.write(1, `${done}  (press RETURN)`);
  });
  if (done === undefined) return;
  const key = yield* pager.key();
  if (key !== '\r' && key !== '\n' && key !== ' ') pager.pushed.unshift(key);
  yield* p.write(1, '\n');
}
