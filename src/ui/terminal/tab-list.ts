/** The row of tabs above the screen: only there when there are several terminals. */
import { fill } from '../../i18n/fill.ts';
import { m } from '../page-language.ts';

export interface TabActions {
  /** `enter`: and give it the keyboard. */
  show(tab: number, enter: boolean): void;
  close(tab: number): void;
}

export class TabList {
  readonly #list: HTMLElement;
  readonly #new: HTMLButtonElement | null;
  readonly #actions: TabActions;
  #tabs: readonly number[] = [];
  #active = 0;

  constructor(bar: HTMLElement, actions: TabActions) {
    this.#list = bar.querySelector('[role="tablist"]')!;
    this.#new = bar.querySelector('[data-act="new-tab"]');
    this.#actions = actions;
    this.#list.addEventListener('click', (event) => this.#click(event.target as Element));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
  }

  draw(tabs: readonly number[], active: number, mayOpen: boolean): void {
    this.#tabs = tabs;
    this.#active = active;
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...tabs.map((tab, place) => this.#tab(tab, place + 1)));
    this.#list.hidden = tabs.length < 2;
    if (this.#new) this.#new.disabled = !mayOpen;
    if (hadFocus) this.#list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  #tab(tab: number, place: number): HTMLElement {
    const one = document.createElement('span');
    one.className = 'terminal-tab-name';
    one.setAttribute('role', 'presentation');
    const name = document.createElement('button');
    name.type = 'button';
    name.setAttribute('role', 'tab');
    name.dataset['tab'] = String(tab);
    name.textContent = String(place);
    name.setAttribute('aria-label', fill(m.terminalTab, { number: place }));
    name.setAttribute('aria-controls', `terminal-${tab}`);
    name.setAttribute('aria-selected', String(tab === this.#active));
    name.tabIndex = tab === this.#active ? 0 : -1;
    one.append(name);
    if (tab !== 0) {
      const close = document.createElement('button');
      close.type = 'button';
      close.dataset['closeTab'] = String(tab);
      close.textContent = '×';
      close.setAttribute('aria-label', fill(m.terminalTabClose, { number: place }));
      // By keyboard it is Delete on the tab.
      close.tabIndex = -1;
      one.append(close);
    }
    return one;
  }

  #click(target: Element): void {
    const { tab, closeTab } = target.closest<HTMLElement>('[data-tab], [data-close-tab]')?.dataset ?? {};
    if (tab !== undefined) this.#actions.show(Number(tab), true);
    if (closeTab !== undefined) this.#actions.close(Number(closeTab));
  }

  #key(event: KeyboardEvent): void {
    const at = this.#tabs.indexOf(this.#active), { length } = this.#tabs;
    const to = { ArrowRight: (at + 1) % length, ArrowLeft: (at + length - 1) % length, Home: 0, End: length - 1 }[event.key];
    if (to !== undefined) this.#actions.show(this.#tabs[to]!, false);
    else if (event.key === 'Delete' && this.#active !== 0) this.#actions.close(this.#active);
    else return;
    event.preventDefault();
  }
}
