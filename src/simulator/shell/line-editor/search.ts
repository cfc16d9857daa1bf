/** C-r and C-s: incremental search in the history. */
import type { LineEditor } from './editor.ts';
import type { Key } from './keys.ts';

export class HistorySearch {
  readonly #editor: LineEditor;
  readonly #before: { text: string; cursor: number; index: number };
  #direction: -1 | 1;
  #query = '';
  #failed = false;
  static #last = '';

  constructor(editor: LineEditor, direction: -1 | 1) {
    this.#editor = editor;
    this.#direction = direction;
    this.#before = { text: editor.buffer.text, cursor: editor.buffer.cursor, index: editor.historyIndex };
  }

  prompt(): string {
    return `(${this.#failed ? 'failed ' : ''}${this.#direction < 0 ? 'reverse-' : ''}i-search)\`${this.#query}': `;
  }

  /** 'used': still searching; 'done': the key is to be handled as usual. */
  take(key: Key): 'used' | 'done' | 'cancelled' {
    if (key.name === 'C-r' || key.name === 'C-s') {
      this.#direction = key.name === 'C-r' ? -1 : 1;
      if (this.#query === '') this.#query = HistorySearch.#last;
      this.#find(true);
      return 'used';
    }
    if (key.name === 'backspace' || key.name === 'C-h') {
      this.#query = [...this.#query].slice(0, -1).join('');
      this.#editor.historyIndex = this.#before.index;
      this.#find(false);
      return 'used';
    }
    if (key.name === 'C-g') {
      this.#editor.buffer.set(this.#before.text, this.#before.cursor);
      this.#editor.historyIndex = this.#before.index;
      return 'cancelled';
    }
    if (key.text >= ' ' && key.name !== 'tab') {
      this.#query += key.text;
      this.#find(false);
      return 'used';
    }
    HistorySearch.#last = this.#query;
    return key.name === 'M-\x1b' ? 'cancelled' : 'done';
  }

  #find(next: boolean): void {
    const { buffer, shell, historyIndex } = this.#editor;
    const { lines } = shell.history;
    for (let index = historyIndex + (next ? this.#direction : 0); index >= 0 && index <= lines.length; index += this.#direction) {
      const line = index === lines.length ? this.#before.text : lines[index]!;
      const at = this.#direction < 0 ? line.lastIndexOf(this.#query) : line.indexOf(this.#query);
      if (at < 0 || (index === lines.length && this.#query !== '' && next)) continue;
      this.#editor.historyIndex = index;
      buffer.set(line, [...line.slice(0, at)].length);
      this.#failed = false;
      return;
    }
    this.#failed = this.#query !== '';
  }
}
