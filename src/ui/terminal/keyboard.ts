/** Keys that belong to the page, not to the shell: the ways out of the terminal, copying, and shortcuts of the browser. */
import type { Terminal } from '@xterm/xterm';

/** Esc and then Tab within this time leaves the terminal, ms. */
const LEAVE_WITHIN = 2000;

export function keepPageKeys(terminal: Terminal, leave: () => void): void {
  let escapeAt = -Infinity;
  terminal.attachCustomKeyEventHandler((event) => {
    if (event.type !== 'keydown') return true;
    if (event.isComposing) return true;
    if (event.key === 'Tab' && event.timeStamp - escapeAt < LEAVE_WITHIN) return false; // The browser moves the focus.
    if (event.key !== 'Shift') escapeAt = event.key === 'Escape' ? event.timeStamp : -Infinity;
    if (event.ctrlKey && event.shiftKey && event.code === 'KeyE') {
      event.preventDefault();
      leave();
      return false;
    }
    // With something marked Ctrl-C copies it, as people expect; without, it interrupts.
    if (event.ctrlKey && !event.altKey && event.code === 'KeyC' && (event.shiftKey || terminal.hasSelection())) {
      event.preventDefault();
      void navigator.clipboard?.writeText(terminal.getSelection()).catch(() => {});
      terminal.clearSelection();
      return false;
    }
    // Pasting is the browser's: it fires a paste event, which xterm takes.
    return !((event.ctrlKey || event.metaKey) && event.code === 'KeyV');
  });
}
