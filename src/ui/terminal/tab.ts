/** One of the terminals of a page: its screen, and what is probably being typed on it. */
import type { Session } from '../../sandbox/session.ts';
import { TypedLine } from './typed-line.ts';
import { openScreen, type Screen, type ScreenOptions } from './xterm.ts';

export class Tab {
  readonly number: number;
  readonly panel: HTMLElement;
  readonly screen: Screen;
  readonly line = new TypedLine();
  /** Bytes given to the screen and not drawn yet. */
  backlog = 0;
  /** The screen draws what was played again: its answers to queries are in the log already. */
  replaying = false;

  constructor(number: number, place: HTMLElement, options: ScreenOptions) {
    this.number = number;
    this.panel = document.createElement('div');
    this.panel.className = 'terminal-tab';
    this.panel.id = `terminal-${number}`;
    place.append(this.panel);
    this.screen = openScreen(this.panel, options);
  }

  /** Shows what the session's terminal has put out since the last time. */
  draw(session: Session): void {
    for (const bytes of session.read(this.number)) {
      this.backlog += bytes.length;
      this.screen.terminal.write(bytes, () => (this.backlog -= bytes.length));
    }
  }

  /** Draws everything that the session has shown so far on an empty screen. */
  redraw(session: Session): void {
    const { terminal } = this.screen;
    terminal.reset();
    this.backlog = 0;
    this.replaying = true;
    this.line.type('\x03');
    for (const bytes of session.read(this.number)) terminal.write(bytes);
    terminal.write('', () => (this.replaying = false));
  }

  close(): void {
    this.screen.terminal.dispose();
    this.panel.remove();
  }
}
