/** An xterm in an element, under a Content-Security-Policy that refuses style elements. */
import { FitAddon } from '@xterm/addon-fit';
import { Terminal } from '@xterm/xterm';
import { withoutStyleElements } from '../style-elements.ts';
import { joinedRanges } from './joined.ts';
import { screenTheme } from './screen-theme.ts';
import { widths } from './widths.ts';

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
    theme: screenTheme(),
    // Programs choose among 256 colours for a screen that they do not see.
    minimumContrastRatio: 4.5,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    screenReaderMode: options.screenReader,
    scrollback: 5000,
    macOptionIsMeta: true,
    // Output that is no text at all is nothing to report.
    logLevel: 'off',
    // For the widths of characters.
    allowProposedApi: true,
    linkHandler: { activate: (_, address) => options.openLink(address) },
  });
  const fitting = new FitAddon();
  terminal.loadAddon(fitting);
  terminal.unicode.register(widths);
  terminal.unicode.activeVersion = widths.version;
  withoutStyleElements(() => terminal.open(element));
  terminal.registerCharacterJoiner(joinedRanges);
  return {
    terminal,
    fit: () => {
      const size = fitting.proposeDimensions();
      return size && size.cols > 1 && size.rows > 0 ? { rows: size.rows, columns: size.cols } : undefined;
    },
  };
}
