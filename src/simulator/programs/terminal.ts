import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import type { Process } from '../kernel/process.ts';
import { raw, type Tty } from '../kernel/tty.ts';

/** The terminal in raw mode, as full-screen programs take it; `restore` gives it back and leaves the alternate screen, where it is on that. @throws ENOTTY */
export function openControllingTerminal(p: Process, onScreen = (): boolean => true): { tty: Tty; file: OpenFile; restore: () => void } {
  const tty = p.tty ?? p.files.get(1)?.tty;
  if (!tty) throw new Errno('ENOTTY');
  const before = tty.termios, file = tty.open().retain();
  tty.set({ ...raw, signals: false });
  let restored = false;
  const restore = (): void => {
    if (restored) return;
    restored = true;
    tty.set(before);
    if (onScreen()) tty.screen.push(encode('\x1b[?1049l'));
    file.release();
  };
  p.onExit.push(restore);
  return { tty, file, restore };
}
