/** What a keyboard sends → keys by name: 'a', 'C-a', 'M-b', 'left', 'paste-start'. */
const FINAL: Record<string, string> = { A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end', Z: 'S-tab' };
const NUMBERED: Record<string, string> = { 1: 'home', 2: 'insert', 3: 'delete', 4: 'end', 5: 'page-up', 6: 'page-down', 7: 'home', 8: 'end', 200: 'paste-start', 201: 'paste-end' };

export interface Key {
  name: string;
  /** The character itself, for keys that insert. */
  text: string;
}

/** Takes characters one by one; an escape sequence waits for its end. */
export class KeyDecoder {
  #pending = '';

  push(text: string): Key[] {
    const keys: Key[] = [];
    for (const character of text) {
      const key = this.#take(character);
      if (key) keys.push(key);
    }
    return keys;
  }

  #take(character: string): Key | undefined {
    const sequence = this.#pending + character;
    if (this.#pending === '') {
      if (character === '\x1b') {
        this.#pending = character;
        return undefined;
      }
      return plain(character);
    }
    if (sequence === '\x1b[' || sequence === '\x1bO' || (/^\x1b\[[0-9;?]*$/.test(sequence) && sequence.length < 16)) {
      this.#pending = sequence;
      return undefined;
    }
    this.#pending = '';
    if (character === '\x1b' && sequence.length === 2) {
      this.#pending = '\x1b';
      return undefined;
    }
    if (sequence.startsWith('\x1b[') || sequence.startsWith('\x1bO')) return { name: sequenceName(sequence), text: '' };
    const key = plain(character);
    return { name: `M-${key.name}`, text: '' };
  }
}

function plain(character: string): Key {
  const code = character.codePointAt(0)!;
  if (code === 127) return { name: 'backspace', text: character };
  if (code === 9) return { name: 'tab', text: character };
  if (code === 13 || code === 10) return { name: 'enter', text: character };
  if (code < 32) return { name: `C-${code === 31 ? '_' : String.fromCharCode(code + 64).toLowerCase()}`, text: character };
  return { name: character, text: character };
}

function sequenceName(sequence: string): string {
  const match = /^\x1b(?:\[|O)(\d*)(?:;(\d+))?(.)$/.exec(sequence);
  if (!match) return 'unknown';
  const name = match[3] === '~' ? NUMBERED[match[1]!] : FINAL[match[3]!];
  if (!name) return 'unknown';
  const modifier = Number(match[2] ?? 1) - 1;
  return `${modifier & 4 ? 'C-' : ''}${modifier & 2 ? 'M-' : ''}${name}`;
}
