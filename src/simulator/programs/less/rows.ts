/** How a line of text stands on the screen: tabs, control characters, folded or cut, with number and marked matches. */
import { displayWidth } from '../format.ts';

/** What the options of less change of that; `shift` is by how many columns the text has been moved to the left. */
export interface Style {
  columns: number;
  /** -S: long lines are cut, not folded. */
  chop: boolean;
  /** -N */
  numbers: boolean;
  /** -R: colours go through to the terminal; 'all' (-r): every control character. */
  colours: boolean | 'all';
  /** Rows behind the end are marked (not with -~). */
  tildes: boolean;
  /** -x */
  tab: number;
  shift: number;
  /** What is marked in it. */
  pattern: RegExp | undefined;
}

export const NUMBER_WIDTH = 8;

const REVERSE = '\x1b[7m', PLAIN = '\x1b[27m';

/** A sequence for the terminal, as -R knows them: whatever may stand in one, and the character that ends it. Otherwise one character. */
export const PIECES = /\x1b[0-9:;[?!"'#%()*+ ]*[^0-9:;[?!"'#%()*+ ]|[\s\S]/gu;

/** A place on the screen: what stands there, how it is set off, columns. */
interface Cell {
  text: string;
  marked: boolean;
  width: number;
}

/** The rows of a line, without their numbers' column. */
export function rowsOf(line: string, style: Style): string[] {
  const cells = cellsOf(line, style), width = style.columns - (style.numbers ? NUMBER_WIDTH : 0);
  if (style.chop || style.shift > 0) return [written(cut(cells, style.shift, width))];
  const rows: Cell[][] = [[]];
  let used = 0;
  for (const cell of cells) {
    if (used + cell.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(cell);
    used += cell.width;
  }
  return rows.map(written);
}

/** Of a line that is cut the last column says so. */
function cut(cells: readonly Cell[], shift: number, width: number): Cell[] {
  let column = 0;
  const left: Cell[] = [];
  for (const cell of cells) {
    if (column >= shift || cell.width === 0) left.push(cell);
    column += cell.width;
  }
  let used = 0;
  for (const [i, cell] of left.entries()) {
    if (used + cell.width > width) return [...left.slice(0, i - 1), { text: '>', marked: true, width: 1 }];
    used += cell.width;
  }
  return left;
}

function cellsOf(line: string, { colours, tab, pattern }: Style): Cell[] {
  const cells: Cell[] = [], marks = pattern === undefined ? [] : marksOf(line, pattern, colours);
  let column = 0;
  const put = (text: string, marked: boolean): void => {
    const width = displayWidth(text);
    cells.push({ text, marked, width });
    column += width;
  };
  for (const { 0: piece, index } of line.matchAll(PIECES)) {
    const marked = marks.some(([from, to]) => index >= from && index < to), code = piece.charCodeAt(0);
    if (code === 0x1b && colours) {
      // With -R only colours go through; what begins like one and is none is left out.
      if (colours === 'all' || piece.endsWith('m')) cells.push({ text: piece, marked: false, width: 0 });
    } else if (piece.length > 1 && code === 0x1b) {
      for (const character of `ESC${piece.slice(1)}`.match(/^ESC|./g)!) put(character, character === 'ESC' || marked);
    } else if (piece === '\t') for (let n = tab - (column % tab); n > 0; n--) put(' ', marked);
    else if (piece === '\r' && index === line.length - 1) continue;
    else if (code === 0x1b) put('ESC', true);
    else if (colours === 'all' && code < 0x20) cells.push({ text: piece, marked: false, width: 0 });
    else if (code < 0x20 || code === 0x7f) put(`^${String.fromCharCode(code ^ 0x40)}`, true);
    else put(piece, marked);
  }
  return cells;
}

/** From where to where the pattern was found; colours between the letters do not hide a match. */
function marksOf(line: string, pattern: RegExp, colours: boolean | 'all'): [number, number][] {
  const places: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of line.matchAll(PIECES)) {
    if (colours && piece.length > 1 && piece.startsWith('\x1b')) continue;
    for (let i = 0; i < piece.length; i++) places.push(index + i);
    plain += piece;
  }
  return [...plain.matchAll(pattern)].filter(([text]) => text !== '').map(({ 0: text, index }) => [places[index]!, places[index + text.length - 1]! + 1]);
}

function written(cells: readonly Cell[]): string {
  let text = '', marked = false;
  for (const cell of cells) {
    if (cell.width > 0 && cell.marked !== marked) {
      marked = cell.marked;
      text += marked ? REVERSE : PLAIN;
    }
    text += cell.text;
  }
  return marked ? text + PLAIN : text;
}
