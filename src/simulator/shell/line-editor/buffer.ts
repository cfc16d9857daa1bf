/** The line being edited: characters, cursor, kill ring, undo. */
interface State {
  characters: string[];
  cursor: number;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

export class LineBuffer {
  characters: string[] = [];
  cursor = 0;
  #undo: State[] = [];
  #typing = 0;

  get text(): string {
    return this.characters.join('');
  }

  get length(): number {
    return this.characters.length;
  }

  set(text: string, cursor?: number): void {
    this.characters = [...text];
    this.cursor = cursor ?? this.characters.length;
  }

  /** Remembers the state for undo. Typed characters make one step together. */
  remember(typing = false): void {
    if (typing && this.#typing > 0 && this.#typing < 20) {
      this.#typing++;
      return;
    }
    this.#typing = typing ? 1 : 0;
    this.#undo.push({ characters: [...this.characters], cursor: this.cursor });
    if (this.#undo.length > 500) this.#undo.shift();
  }

  breakTyping(): void {
    this.#typing = 0;
  }

  undo(): boolean {
    this.#typing = 0;
    const state = this.#undo.pop();
    if (!state) return false;
    this.characters = state.characters;
    this.cursor = state.cursor;
    return true;
  }

  undoAll(): void {
    while (this.undo());
  }

  forgetUndo(): void {
    this.#undo = [];
    this.#typing = 0;
  }

  insert(text: string): void {
    const added = [...text];
    if (added.length < 1000) this.characters.splice(this.cursor, 0, ...added);
    else this.characters = [...this.characters.slice(0, this.cursor), ...added, ...this.characters.slice(this.cursor)];
    this.cursor += added.length;
  }

  /** Removes [from, to) and gives its text. */
  remove(from: number, to: number): string {
    const removed = this.characters.splice(from, to - from).join('');
    if (this.cursor > to) this.cursor -= to - from;
    else if (this.cursor > from) this.cursor = from;
    return removed;
  }

  /** End of the word at or after the cursor (M-f). */
  wordEnd(from = this.cursor): number {
    let at = from;
    while (at < this.length && !isWord(this.characters[at])) at++;
    while (at < this.length && isWord(this.characters[at])) at++;
    return at;
  }

  /** Beginning of the word before the cursor (M-b). */
  wordStart(from = this.cursor): number {
    let at = from;
    while (at > 0 && !isWord(this.characters[at - 1])) at--;
    while (at > 0 && isWord(this.characters[at - 1])) at--;
    return at;
  }

  /** Beginning of what C-w kills: back to a blank. */
  blankStart(): number {
    let at = this.cursor;
    while (at > 0 && /\s/.test(this.characters[at - 1]!)) at--;
    while (at > 0 && !/\s/.test(this.characters[at - 1]!)) at--;
    return at;
  }
}
