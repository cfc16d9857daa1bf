/** Fingers on the screen: a long press marks a word, moving on marks more, and what is marked is offered for copying; a stroke scrolls. */
import type { Terminal } from '@xterm/xterm';

/** How long a finger rests before it marks, ms, and how far it may shake, px. */
const LONG_PRESS = 450;
const SHAKE = 10;

interface Cell {
  /** In the whole buffer. */
  row: number;
  column: number;
}

export function listenForTouch(place: HTMLElement, terminal: Terminal, offerCopy: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the mark began: the word under the finger. */
  let from: Cell | undefined, to: Cell | undefined;
  let began = { x: 0, y: 0 }, scrolled = 0;

  place.addEventListener('touchstart', (event) => {
    clearTimeout(timer);
    from = undefined;
    scrolled = 0;
    const touch = event.touches[0]!;
    began = { x: touch.clientX, y: touch.clientY };
    if (event.touches.length > 1 || (event.target as Element).closest('.text-editor')) return;
    timer = setTimeout(() => {
      [from, to] = wordAt(terminal, cellAt(terminal, place, began));
      mark(terminal, from, to);
    }, LONG_PRESS);
  }, { passive: true });

  place.addEventListener('touchmove', (event) => {
    const touch = event.touches[0]!, at = { x: touch.clientX, y: touch.clientY };
    if (from && to) {
      event.preventDefault();
      const cell = cellAt(terminal, place, at);
      return isBefore(cell, from) ? mark(terminal, cell, to) : mark(terminal, from, isBefore(cell, to) ? to : cell);
    }
    if (Math.hypot(at.x - began.x, at.y - began.y) > SHAKE) clearTimeout(timer);
    if ((event.target as Element).closest('.text-editor') || terminal.buffer.active.baseY === 0) return;
    event.preventDefault();
    const lines = Math.trunc((began.y - at.y) / cellSize(terminal, place).height) - scrolled;
    terminal.scrollLines(lines);
    scrolled += lines;
  }, { passive: false });

  const end = (): void => {
    clearTimeout(timer);
    if (from && terminal.hasSelection()) offerCopy(terminal.getSelection());
    from = undefined;
  };
  place.addEventListener('touchend', (event) => {
    // The press is over: it is no click that would take the mark away and open the keyboard.
    if (from) event.preventDefault();
    end();
  });
  place.addEventListener('touchcancel', end);
  // Browsers answer a long press with a menu of their own.
  place.addEventListener('contextmenu', (event) => {
    if (from) event.preventDefault();
  });
}

const isBefore = (a: Cell, b: Cell): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

function cellSize(terminal: Terminal, place: HTMLElement): { width: number; height: number; left: number; top: number } {
  const { left, top, width, height } = place.querySelector('.xterm-screen')!.getBoundingClientRect();
  return { left, top, width: width / terminal.cols, height: height / terminal.rows };
}

function cellAt(terminal: Terminal, place: HTMLElement, { x, y }: { x: number; y: number }): Cell {
  const { left, top, width, height } = cellSize(terminal, place), within = (value: number, most: number): number => Math.min(Math.max(Math.floor(value), 0), most);
  return { row: terminal.buffer.active.viewportY + within((y - top) / height, terminal.rows - 1), column: within((x - left) / width, terminal.cols - 1) };
}

/** First and last cell of what stands between blanks. */
function wordAt(terminal: Terminal, { row, column }: Cell): [Cell, Cell] {
  const line = terminal.buffer.active.getLine(row);
  const isWord = (at: number): boolean => at >= 0 && at < terminal.cols && (line?.getCell(at)?.getWidth() === 0 || (line?.getCell(at)?.getChars() ?? '').trim() !== '');
  let first = column, last = column;
  if (isWord(column)) {
    while (isWord(first - 1)) first--;
    while (isWord(last + 1)) last++;
  }
  return [{ row, column: first }, { row, column: last }];
}

function mark(terminal: Terminal, from: Cell, to: Cell): void {
  terminal.select(from.column, from.row, (to.row - from.row) * terminal.cols + to.column - from.column + 1);
}
