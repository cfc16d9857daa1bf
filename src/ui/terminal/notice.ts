/** The line above the screen where the terminal tells something, with buttons to act on it. */
import { m } from '../page-language.ts';

export interface Choice {
  label: string;
  act: () => void;
}

export class Notice {
  readonly #place: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Shows a text until it is dismissed, replaced, or `seconds` have passed. */
  show(text: string, options: { choices?: readonly Choice[]; seconds?: number; kind?: 'offer' | 'line' | 'trouble' } = {}): void {
    clearTimeout(this.#timer);
    const words = document.createElement('span');
    words.textContent = text;
    const choices = (options.choices ?? []).map((choice) => this.#button(choice));
    const close = this.#button({ label: '×', act: () => {} });
    close.className = 'notice-close';
    close.setAttribute('aria-label', m.dismiss);
    this.#place.replaceChildren(words, ...choices, close);
    this.#place.dataset['kind'] = options.kind ?? '';
    this.#place.hidden = false;
    if (options.seconds) this.#timer = setTimeout(() => this.hide(), options.seconds * 1000);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#place.hidden = true;
  }

  /** What was offered for a line is of no use to the next one. */
  hideOffer(): void {
    if (this.#place.dataset['kind'] === 'line') this.hide();
  }

  #button({ label, act }: Choice): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.hide();
      act();
    });
    return button;
  }
}
