/** An xterm in an element, under a Content-Security-Policy that refuses style elements. */
import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { withoutStyleElements } from '../style-elements.ts';

const THEME = {
  background: '#0d1b24',
  foreground: '#d7e3e8',
  cursor: '#7fd1c7',
  cursorAccent: '#0d1b24',
  selectionBackground: '#2f5566',
  black: '#13242f',
  red: '#ff8b81',
  green: '#8fd694',
  yellow: '#f2c879',
  blue: '#82b7ff',
  magenta: '#d8a5f0',
  cyan: '#7fd1c7',
  white: '#d7e3e8',
  brightBlack: '#8197a3',
  brightRed: '#ffaea6',
  brightGreen: '#b3e6b5',
  brightYellow: '#f8dca3',
  brightBlue: '#acd0ff',
  brightMagenta: '#e7c6f7',
  brightCyan: '#a9e4dd',
  brightWhite: '#ffffff',
};

const FONT = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "D2Coding", "DejaVu Sans Mono", "Noto Sans Mono CJK KR", "Noto Sans Mono", monospace';

export interface Screen {
  readonly terminal: Terminal;
  /** Rows and columns that fit into the element now; undefined while it is hidden. */
  fit(): { rows: number; columns: number } | undefined;
}

export interface ScreenOptions {
  fontSize: number;
  screenReader: boolean;
  /** A link that a program printed (OSC 8) was clicked; http and https only. */
  openLink: (address: string) => void;
}

export function openScreen(element: HTMLElement, options: ScreenOptions): Screen {
  const terminal = new Terminal({
    fontFamily: FONT,
    fontSize: options.fontSize,
    lineHeight: 1.2,
    theme: THEME,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    screenReaderMode: options.screenReader,
    scrollback: 5000,
    macOptionIsMeta: true,
    linkHandler: { activate: (_, address) => options.openLink(address) },
  });
  const fitting = new FitAddon();
  terminal.loadAddon(fitting);
  withoutStyleElements(() => terminal.open(element));
  return {
    terminal,
    fit: () => {
      const size = fitting.proposeDimensions();
      return size && size.cols > 1 && size.rows > 0 ? { rows: size.rows, columns: size.cols } : undefined;
    },
  };
}
