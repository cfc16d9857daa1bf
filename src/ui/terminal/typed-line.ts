/** What probably stands on the line that is being typed: enough to notice a keyboard left in Hangul. */
export class TypedLine {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Takes what the keyboard sent; returns the line if it was just entered. */
  type(keys: string): string | undefined {
    let entered: string | undefined;
    // Escape sequences (arrows, paste brackets) move the cursor or mark; they leave the text as it is.
    for (const key of keys.replace(/\x1b(\[[0-9;]*[~A-Za-z]|O.|.)/g, '')) {
      if (key === '\r' || key === '\n') {
        entered = this.#text;
        this.#text = '';
      } else if (key === '\x7f' || key === '\b') this.#text = [...this.#text].slice(0, -1).join('');
      else if (key === '\x03' || key === '\x15' || key === '\x04') this.#text = '';
      else if (key === '\x17') this.#text = this.#text.replace(/\S+\s*$/, '');
      else if (key >= ' ') this.#text += key;
    }
    return entered;
  }
}
