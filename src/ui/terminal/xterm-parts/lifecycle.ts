/** What xterm's objects end with: in place of the module of that name in the base library that xterm carries along. */

export interface IDisposable {
  dispose(): void;
}

export function toDisposable(end: () => void): IDisposable {
  let ended = false;
  return {
    dispose() {
      if (!ended) end();
      ended = true;
    },
  };
}

export function dispose<T extends IDisposable>(one: T | Iterable<T> | undefined): T[] {
  if (one === undefined) return [];
  if (Symbol.iterator in one) for (const each of one) each.dispose();
  else one.dispose();
  return [];
}

export class DisposableStore implements IDisposable {
  isDisposed = false;
  #held = new Set<IDisposable>();

  add<T extends IDisposable>(one: T): T {
    if (!this.isDisposed) this.#held.add(one);
    return one;
  }

  clear(): void {
    const held = this.#held;
    this.#held = new Set();
    dispose(held);
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.clear();
  }
}

export class Disposable implements IDisposable {
  protected readonly _store = new DisposableStore();

  dispose(): void {
    this._store.dispose();
  }

  protected _register<T extends IDisposable>(one: T): T {
    return this._store.add(one);
  }
}

/** One thing that is ended when another takes its place. */
export class MutableDisposable<T extends IDisposable> implements IDisposable {
  #value: T | undefined;
  #ended = false;

  get value(): T | undefined {
    return this.#value;
  }

  set value(value: T | undefined) {
    if (value === this.#value) return;
    this.#value?.dispose();
    if (this.#ended) value?.dispose();
    this.#value = this.#ended ? undefined : value;
  }

  clear(): void {
    this.value = undefined;
  }

  dispose(): void {
    this.clear();
    this.#ended = true;
  }
}
