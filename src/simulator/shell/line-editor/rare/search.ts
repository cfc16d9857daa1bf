/** C-r and C-s: incremental search in the history. */
import type { LineEditor, LineSearch } from '../editor.ts';
import type { Region } from '../layout.ts';

/** What C-r finds when nothing was typed: the search before. */
const before = new WeakMap<object, string>();

export class HistorySearch implements LineSearch {
  readonly #editor: LineEditor;
  readonly #began: { text: string; cursor: number; index: number };
  #direction: -1 | 1;
  #query = '';
  #failed = false;
  /** Where it looks: a line and a place in it; a failed search goes on beyond that line. */
  #index: number;
  #at: number;

  constructor(editor: LineEditor, direction: -1 | 1) {
    this.#editor = editor;
    this.#direction = direction;
    this.#began = { text: editor.buffer.text, cursor: editor.buffer.cursor, index: editor.historyIndex };
    this.#index = editor.historyIndex;
    this.#at = editor.buffer.characters.slice(0, editor.buffer.cursor).join('').length;
  }

  get label(): string {
    return `(${this.#failed ? 'failed ' : ''}${this.#direction < 0 ? 'reverse-' : ''}i-search)\`${this.#query}': `;
  }

  /** The match. */
  get region(): Region | undefined {
    const { cursor } = this.#editor.buffer, length = [...this.#query].length;
    return this.#failed || length === 0 ? undefined : { from: cursor, to: cursor + length };
  }

  /** Takes what a key means: 'used' while searching, 'done' where the key is to be handled as usual. */
  take(name: string | undefined, text: string): 'used' | 'done' | 'ended' {
    const { buffer } = this.#editor;
    switch (name) {
      case 'reverse-search-history': case 'forward-search-history': this.#again(name === 'reverse-search-history' ? -1 : 1); break;
      case 'backward-delete-char': this.#less(); break;
      case 'unix-word-rubout': this.#more(/^[\p{L}\p{N}]+/u.exec(this.#rest)?.[0]); break;
      case 'yank': this.#more(this.#rest); break;
      case 'abort':
        buffer.set(this.#began.text, this.#began.cursor);
        this.#editor.historyIndex = this.#began.index;
        return 'ended';
      case undefined:
        if (text === '\x1b' || text === '\n') return this.#end('ended');
        this.#more(text);
        break;
      default:
        return this.#end('done');
    }
    return 'used';
  }

  #end(how: 'done' | 'ended'): 'done' | 'ended' {
    before.set(this.#editor.shell, this.#query);
    return how;
  }

  get #rest(): string {
    const { text, characters, cursor } = this.#editor.buffer;
    return text.slice(characters.slice(0, cursor).join('').length + this.#query.length);
  }

  #again(direction: -1 | 1): void {
    const turns = direction !== this.#direction;
    this.#direction = direction;
    const old = before.get(this.#editor.shell);
    if (this.#query === '') {
      if (old === undefined) return this.#editor.bell();
      this.#query = old;
      this.#find();
    } else {
      // Turning round finds the same place again.
      if (!turns) this.#at += direction;
      this.#find(turns ? undefined : this.#editor.buffer.text);
    }
  }

  #less(): void {
    if (this.#query === '') return this.#editor.bell();
    this.#query = [...this.#query].slice(0, -1).join('');
    if (this.#query === '') this.#failed = true;
    else this.#find();
  }

  #more(text: string | undefined): void {
    if (!text) return this.#editor.bell();
    this.#query += text;
    this.#find();
  }

  /** Goes on from where it looks; a line that is the same as `besides` is passed over. */
  #find(besides?: string): void {
    const { buffer, shell: { history: { lines } } } = this.#editor;
    let first = true;
    for (let index = this.#index; index >= 0 && index <= lines.length; index += this.#direction, first = false) {
      const line = index === lines.length ? this.#began.text : lines[index]!;
      const from = first ? this.#at : this.#direction < 0 ? line.length : 0;
      const at = from < 0 || (!first && line === besides) ? -1 : this.#direction < 0 ? line.lastIndexOf(this.#query, from) : line.indexOf(this.#query, from);
      if (at < 0) continue;
      [this.#index, this.#at, this.#failed] = [index, at, false];
      this.#editor.historyIndex = index;
      buffer.set(line, [...line.slice(0, at)].length);
      return;
    }
    this.#failed = true;
    this.#at = this.#direction < 0 ? -1 : Infinity;
    this.#editor.bell();
  }
}
