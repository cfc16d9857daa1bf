/** htop 3.2.2: the processes of the machine on a full screen, as Debian 12 and Alpine have it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { Mistake } from '../processes/mistake.ts';
import { openControllingTerminal } from '../terminal.ts';
import { complain, type Tool } from '../tool.ts';
import { sample } from '../processes/top-screen.ts';
import { columnList, USAGE, VERSION } from './help.ts';
import { obey } from './main-keys.ts';
import { draw, key, refresh, type Session } from './session.ts';
import { settingsOf, type Settings } from './settings.ts';

/** The first look needs one before it, ms. */
const FIRST = 75;

export const htop: Tool = {
  name: 'htop', summary: 'Watch processes', raw: true, only: 'gnu',
  *run(p, { operands }) {
    try {
      const settings = settingsOf(p, operands);
      if (settings.show !== undefined) {
        yield* p.write(1, settings.show === 'help' ? USAGE : settings.show === 'version' ? VERSION : columnList());
        return 0;
      }
      const type = p.env.get('TERM') ?? '';
      if (type === '' || type === 'unknown') throw new Mistake('Error opening terminal: unknown.');
      if (!p.tty && !p.files.get(1)?.tty) throw new Mistake('htop: without a terminal it is not simulated here');
      return yield* interactive(p, settings);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      yield* complain(p, error.message);
      return 1;
    }
  },
};

function* interactive(p: Process, settings: Settings): Blocking<number> {
  const { tty, file, restore } = openControllingTerminal(p), first = sample(p);
  const session: Session = { p, tty, file, settings, before: first, after: first, all: [], rows: [], selected: 0, top: 0, left: 0, following: undefined, tagged: new Set(), folded: new Set(), paused: false, digits: 0, message: '', done: false };
  p.handlers.set(SIGNALS.WINCH, () => 'interrupt');
  yield* p.write(1, '\x1b[?1049h\x1b[?1h\x1b=\x1b[?25l\x1b[H\x1b[2J');
  try {
    yield* p.sleep(FIRST);
    refresh(session, true);
    while (!session.done) {
      yield* draw(session);
      const pressed = yield* key(session);
      if (pressed !== undefined) yield* obey(session, pressed);
      refresh(session);
    }
  } finally {
    tty.screen.push(Uint8Array.from('\x1b[?25h\x1b[?1l\x1b>', (character) => character.charCodeAt(0)));
    restore();
  }
  return 0;
}
