/** What of the line is on the screen, and how it gets there. */
import type { LineBuffer } from './buffer.ts';
import { layOut, type Layout, type Place, type Region } from './layout.ts';
import { widthOf } from './width.ts';

export class Display {
  #prompt = '';
  #cursor: Place = { row: 0, column: 0 };
  #end: Place = { row: 0, column: 0 };
  #shown: readonly string[] = [];
  #shownCursor = 0;
  #columns = 0;
  #region: Region | undefined;

  /** A new prompt at the place where the terminal's cursor is. */
  start(prompt: string, buffer: LineBuffer, columns: number): string {
    this.#prompt = prompt;
    const layout = layOut(prompt, buffer.characters, buffer.cursor, columns);
    this.#keep(layout, buffer, columns);
    return layout.output + this.#toCursor(layout);
  }

  /** Brings the screen from what it shows to the buffer. */
  update(buffer: LineBuffer, columns: number, prompt = this.#prompt, region?: Region): string {
    const quick = !region && !this.#region && prompt === this.#prompt && columns === this.#columns ? this.#quick(buffer, columns) : undefined;
    if (quick !== undefined) return quick;
    const home = this.#home(columns);
    this.#prompt = prompt;
    this.#region = region;
    const layout = layOut(prompt, buffer.characters, buffer.cursor, columns, region);
    this.#keep(layout, buffer, columns);
    return `${home}\x1b[J${layout.output}${this.#toCursor(layout)}`;
  }

  /** Characters typed at the end, or a cursor that moves within its row: no need to write all anew. */
  #quick(buffer: LineBuffer, columns: number): string | undefined {
    const { characters, cursor } = buffer, before = this.#shown;
    if (characters.length > before.length && cursor === characters.length && this.#shownCursor === before.length && same(characters, before, before.length)) {
      const added = characters.slice(before.length), width = added.reduce((sum, character) => sum + widthOf(character), 0);
      if (added.every((character) => character >= ' ' && character !== '\x7f' && widthOf(character) > 0) && this.#end.column + width < columns) {
        this.#cursor = this.#end = { row: this.#end.row, column: this.#end.column + width };
        this.#shown = [...characters];
        this.#shownCursor = cursor;
        return added.join('');
      }
    }
    if (characters.length !== before.length || !same(characters, before, before.length)) return undefined;
    if (cursor === this.#shownCursor) return '';
    const layout = layOut(this.#prompt, characters, cursor, columns);
    const out = move(this.#cursor, layout.cursor);
    this.#cursor = layout.cursor;
    this.#shownCursor = cursor;
    return out;
  }

  /** Moves behind the last character and begins a new row; a row with nothing but the cursor is new already. */
  finish(): string {
    const { row, column } = this.#end, isNew = row > 0 && column === 0 && this.#cursor.row === row && this.#cursor.column === 0;
    const out = isNew ? '' : `${move(this.#cursor, this.#end)}\r\n`;
    this.#cursor = this.#end;
    return out;
  }

  /** Takes prompt and line off the screen. */
  clear(): string {
    return `${this.#home(this.#columns)}\x1b[J`;
  }

  toEnd(): string {
    return move(this.#cursor, this.#end);
  }

  /** To the first column of the prompt's first row. When the width changed, the terminal has reflowed the rows. */
  #home(columns: number): string {
    if (columns !== this.#columns) {
      const layout = layOut(this.#prompt, this.#shown, this.#shownCursor, columns);
      this.#cursor = layout.cursor;
    }
    return `${this.#cursor.row > 0 ? `\x1b[${this.#cursor.row}A` : ''}\r`;
  }

  #keep(layout: Layout, buffer: LineBuffer, columns: number): void {
    this.#cursor = layout.cursor;
    this.#end = layout.end;
    this.#shown = [...buffer.characters];
    this.#shownCursor = buffer.cursor;
    this.#columns = columns;
  }

  #toCursor({ cursor, end }: Layout): string {
    return move(end, cursor);
  }
}

function same(a: readonly string[], b: readonly string[], length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function move(from: Place, to: Place): string {
  let out = '';
  if (to.row < from.row) out += `\x1b[${from.row - to.row}A`;
  if (to.row > from.row) out += `\x1b[${to.row - from.row}B`;
  if (to.column === from.column) return out;
  if (to.column === 0) return `${out}\r`;
  if (to.column < from.column && from.column - to.column <= 4) return out + '\b'.repeat(from.column - to.column);
  return `${out}\r\x1b[${to.column}C`;
}
