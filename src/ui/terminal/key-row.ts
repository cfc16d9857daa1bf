/** Keys that a phone's keyboard lacks. Ctrl holds for the next key. */

/** Letters as the Korean keyboard has them, from a to z. */
const JAMO = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ';

/** What Ctrl makes of a key: Ctrl with an arrow goes word by word; the control character of a letter (also of one typed with Hangul on) or of [ \ ] ^ _ ; other keys stay as they are. */
export function withControl(pressed: string): string {
  if (/^\x1b\[[A-D]$/.test(pressed)) return `\x1b[1;5${pressed.at(-1)}`;
  const jamo = pressed.length === 1 ? JAMO.indexOf(pressed) : -1, key = jamo < 0 ? pressed : String.fromCharCode(97 + jamo), code = key.toUpperCase().charCodeAt(0);
  return key.length === 1 && code >= 64 && code <= 95 ? String.fromCharCode(code - 64) : key;
}

export class KeyRow {
  #control = false;
  readonly #controlKey: HTMLElement | null;

  constructor(row: HTMLElement | null, type: (keys: string) => void) {
    this.#controlKey = row?.querySelector('[data-keys="ctrl"]') ?? null;
    // The screen keeps the focus, so that the phone's keyboard stays open.
    row?.addEventListener('pointerdown', (event) => event.preventDefault());
    row?.addEventListener('click', (event) => {
      const keys = (event.target as Element).closest<HTMLElement>('[data-keys]')?.dataset['keys'];
      if (keys === undefined) return;
      if (keys === 'ctrl') return this.#hold(!this.#control);
      type(this.take(keys.replace('\\e', '\x1b').replace('\\t', '\t')));
    });
  }

  /** What is sent for keys from the keyboard: Ctrl is added if it is held. */
  take(keys: string): string {
    if (!this.#control) return keys;
    this.#hold(false);
    return withControl(keys);
  }

  #hold(on: boolean): void {
    this.#control = on;
    this.#controlKey?.setAttribute('aria-pressed', String(on));
  }
}
