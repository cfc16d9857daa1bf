import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { raw, type Tty } from '../kernel/tty.ts';

/** A terminal taken by a full-screen program. */
export interface TakenTerminal {
  tty: Tty;
  file: OpenFile;
  /** Gives it back for good, and leaves the alternate screen, where it is on that. */
  restore: () => void;
  /** Gives it back for a while: to another program, or because this one is stopped. */
  lend: () => void;
  take: () => void;
}

/** The terminal in raw mode, as full-screen programs take it. @param signals ^C and ^Z are signals still @throws ENOTTY */
export function openControllingTerminal(p: Process, onScreen = (): boolean => true, signals = false): TakenTerminal {
  const tty = p.tty ?? p.files.get(1)?.tty;
  if (!tty) throw new Errno('ENOTTY');
  const before = tty.termios, file = tty.open().retain();
  let restored = false;
  // Where ^C is a signal still, newlines are what they were, too.
  const take = (): void => tty.set({ ...raw, signals, outputNewlines: signals });
  const lend = (): void => {
    tty.set(before);
    if (onScreen()) tty.screen.push(encode('\x1b[?1049l'));
  };
  const restore = (): void => {
    if (restored) return;
    restored = true;
    lend();
    file.release();
  };
  take();
  p.onExit.push(restore);
  return { tty, file, restore, lend, take };
}

/** ^Z: the terminal is given back and the program stops; when it goes on, `again` puts its screen up. */
export function stopAndGoOn(p: Process, { lend, take }: TakenTerminal, again: () => void): void {
  p.handlers.set(SIGNALS.TSTP, () => {
    lend();
    p.signal(SIGNALS.STOP);
    if (p.stopped) return 'restart';
    take();
    again();
    return 'interrupt';
  });
  p.handlers.set(SIGNALS.CONT, () => {
    take();
    again();
    return 'interrupt';
  });
}
