/** The line being edited: characters, cursor, mark, undo. */
interface State {
  characters: string[];
  cursor: number;
}

const MOST_UNDOS = 500;
/** Typed characters that one undo takes back together. */
const TYPED_TOGETHER = 20;

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

export class LineBuffer {
  characters: string[] = [];
  cursor = 0;
  mark = 0;
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
    this.mark = Math.min(this.mark, this.length);
  }

  /** Moves, within the line. */
  go(place: number): void {
    this.#typing = 0;
    this.cursor = Math.max(0, Math.min(this.length, place));
  }

  /** Remembers the state for undo. Typed characters make one step together. */
  remember(typing = false): void {
    if (typing && this.#typing > 0 && this.#typing < TYPED_TOGETHER) {
      this.#typing++;
      return;
    }
    this.#typing = typing ? 1 : 0;
    this.#undo.push({ characters: [...this.characters], cursor: this.cursor });
    if (this.#undo.length > MOST_UNDOS) this.#undo.shift();
  }

  /** What is typed next is a step of undo of its own. */
  breakTyping(): void {
    this.#typing = 0;
  }

  /** What is typed next is undone together with what was just done. */
  joinTyping(): void {
    this.#typing = 1;
  }

  undo(): boolean {
    this.#typing = 0;
    const state = this.#undo.pop();
    if (!state) return false;
    this.characters = state.characters;
    this.cursor = state.cursor;
    return true;
  }

  /** False: there is nothing to undo. */
  undoAll(): boolean {
    const { isChanged } = this;
    while (this.undo());
    return isChanged;
  }

  get isChanged(): boolean {
    return this.#undo.length > 0;
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
    this.mark = Math.min(this.mark, this.length);
    return removed;
  }

  /** Puts a text in the place of [from, to), as one step of undo; the cursor stands behind it. */
  replace(from: number, to: number, text: string): void {
    this.remember();
    this.remove(from, to);
    this.cursor = from;
    this.insert(text);
  }

  /** Places `count` words on: their ends forwards, their beginnings backwards. */
  word(count: number, from = this.cursor): number {
    let at = from;
    for (let left = Math.abs(count); left > 0; left--) at = count > 0 ? this.#wordEnd(at) : this.#wordStart(at);
    return at;
  }

  #wordEnd(from: number): number {
    let at = from;
    while (at < this.length && !isWord(this.characters[at])) at++;
    while (at < this.length && isWord(this.characters[at])) at++;
    return at;
  }

  #wordStart(from: number): number {
    let at = from;
    while (at > 0 && !isWord(this.characters[at - 1])) at--;
    while (at > 0 && isWord(this.characters[at - 1])) at--;
    return at;
  }

  /** Beginning of what C-w kills: back to a blank. */
  blankStart(from = this.cursor): number {
    let at = from;
    while (at > 0 && /\s/.test(this.characters[at - 1]!)) at--;
    while (at > 0 && !/\s/.test(this.characters[at - 1]!)) at--;
    return at;
  }
}
