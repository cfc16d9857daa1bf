/** What xterm's objects tell each other: in place of the module of that name in the base library that xterm carries along. */
import { DisposableStore, toDisposable, type IDisposable } from './lifecycle.ts';

type Listener<T> = (event: T) => void;

export type Event<T> = (listener: (event: T) => unknown, self?: unknown, disposables?: IDisposable[] | DisposableStore) => IDisposable;

export class Emitter<T> implements IDisposable {
  #listeners: Listener<T>[] = [];
  /** What has been told and not yet been heard by all: an event during an event comes after it. */
  #pending: [event: T, listeners: Listener<T>[]][] = [];

  readonly event: Event<T> = (listener, self, disposables) => {
    const bound: Listener<T> = (event) => void listener.call(self, event);
    this.#listeners = [...this.#listeners, bound];
    const end = toDisposable(() => {
      this.#listeners = this.#listeners.filter((other) => other !== bound);
    });
    if (disposables instanceof DisposableStore) disposables.add(end);
    else disposables?.push(end);
    return end;
  };

  fire(event: T): void {
    if (this.#listeners.length === 0) return;
    this.#deliver();
    this.#pending.push([event, [...this.#listeners]]);
    this.#deliver();
  }

  #deliver(): void {
    for (let first = this.#pending[0]; first; first = this.#pending[0]) {
      const listener = first[1].shift();
      if (listener === undefined) this.#pending.shift();
      else if (this.#listeners.includes(listener)) call(listener, first[0]);
    }
  }

  dispose(): void {
    this.#listeners = [];
  }
}

/** A listener that fails takes nothing from the others; the page hears of it. */
function call<T>(listener: Listener<T>, event: T): void {
  try {
    listener(event);
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}

export const Event = {
  forward: <T>(from: Event<T>, to: Emitter<T>): IDisposable => from((event) => to.fire(event)),

  any: (...events: Event<unknown>[]): Event<unknown> => (listener, self, disposables) => {
    const store = new DisposableStore();
    for (const event of events) store.add(event(listener, self));
    if (disposables instanceof DisposableStore) disposables.add(store);
    else disposables?.push(store);
    return store;
  },

  runAndSubscribe<T>(event: Event<T>, listener: (event: T | undefined) => unknown, first?: T): IDisposable {
    listener(first);
    return event(listener);
  },
};
