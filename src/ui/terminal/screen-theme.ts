/** The colours of the screen, light or dark with the page (styles/tokens.css has those around it). */
import type { ITheme } from '@xterm/xterm';
import { isDark } from '../theme.ts';

const NAMES = 'background foreground cursor cursorAccent selectionBackground black red green yellow blue magenta cyan white brightBlack brightRed brightGreen brightYellow brightBlue brightMagenta brightCyan brightWhite'.split(' ');
const DARK = '0d1b24 d7e3e8 7fd1c7 0d1b24 2f5566 13242f ff8b81 8fd694 f2c879 82b7ff d8a5f0 7fd1c7 d7e3e8 8197a3 ffaea6 b3e6b5 f8dca3 acd0ff e7c6f7 a9e4dd ffffff';
const LIGHT = 'fdfcf9 22323c 0b6470 fdfcf9 c5dfe0 22323c b3261e 1b6b36 7a5200 1a56b8 8a2d9c 0b6470 5a6a73 5f6f79 c0362c 1f7a3f 8a5d00 2563c9 9a3aad 0d7480 22323c';

export function screenTheme(): ITheme {
  const colours = (isDark() ? DARK : LIGHT).split(' ');
  return Object.fromEntries(NAMES.map((name, index) => [name, `#${colours[index]}`]));
}

/** Calls when the page turns light or dark. */
export function onThemeChange(change: () => void): void {
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', change);
}
