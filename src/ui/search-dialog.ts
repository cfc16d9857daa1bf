/** The search: opened with / or Ctrl-K or its button, used by keyboard, results while typing. */
import { fill } from '../i18n/fill.ts';
import { bridge, type SearchResult } from './bridge.ts';
import { m } from './page-language.ts';
import { loadScript } from './scripts.ts';

const WAIT = 120;

export function listenForSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) return;
  const search = new SearchDialog(dialog);
  for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', () => search.open());
  document.addEventListener('keydown', (event) => {
    const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    // In the terminal Ctrl-K cuts the line.
    if (!slash && !(control && !inTerminal(event.target))) return;
    event.preventDefault();
    search.open();
  });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function inTerminal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.xterm') !== null;
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #note: HTMLElement;
  #selected = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#input = dialog.querySelector('input')!;
    this.#list = dialog.querySelector('.search-results')!;
    this.#note = dialog.querySelector('.search-note')!;
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), WAIT);
    });
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    dialog.querySelector('[data-search-close]')!.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#load();
  }

  async #load(): Promise<boolean> {
    try {
      await loadScript(`${document.documentElement.dataset['root']}assets/search.js`);
      return true;
    } catch {
      this.#note.textContent = m.searchFailed;
      this.#note.hidden = false;
      return false;
    }
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === '') return this.#show([], m.searchHint);
    if (!(await this.#load())) return;
    try {
      const results = await bridge.search!(query);
      if (query === this.#input.value.trim()) this.#show(results, results.length > 0 ? '' : fill(m.searchNone, { query }));
    } catch (error) {
      console.error(error);
      this.#show([], m.searchFailed);
    }
  }

  #show(results: readonly SearchResult[], note: string): void {
    this.#list.replaceChildren(...results.map((result, index) => resultElement(result, index)));
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    this.#note.textContent = note;
    this.#note.hidden = note === '';
    this.#select(0);
  }

  #select(index: number): void {
    const items = [...this.#list.children];
    this.#selected = items.length === 0 ? 0 : (index + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute('aria-selected', String(at === this.#selected)));
    const item = items[this.#selected];
    if (item) this.#input.setAttribute('aria-activedescendant', item.id);
    else this.#input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return; // The Enter that ends a syllable opens nothing.
    if (event.key === 'ArrowDown') this.#select(this.#selected + 1);
    else if (event.key === 'ArrowUp') this.#select(this.#selected - 1);
    else if (event.key === 'Enter') this.#list.children[this.#selected]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  }
}

function resultElement(result: SearchResult, index: number): HTMLElement {
  const item = document.createElement('li');
  item.id = `search-result-${index}`;
  item.setAttribute('role', 'option');
  const link = document.createElement('a');
  link.href = document.documentElement.dataset['root'] + result.address;
  link.tabIndex = -1;
  const title = document.createElement('strong');
  title.textContent = result.title;
  const text = document.createElement('span');
  text.innerHTML = result.excerpt;
  link.append(title, text);
  item.append(link);
  return item;
}
