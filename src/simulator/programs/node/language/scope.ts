/** Names and what they stand for, scope within scope. */
import type { Names, Source } from './syntax.ts';

export type Value = unknown;

export interface Binding {
  value: Value;
  /** `let` before its declaration has run. */
  waiting: boolean;
  constant: boolean;
}

/** What belongs to a running function; arrow functions have that of where they were written. */
export interface Context {
  /** `this`; absent in a derived constructor until super() has run. */
  self: { value: Value } | undefined;
  /** The object whose prototype `super` means. */
  home: object | undefined;
  callee: object | undefined;
  newTarget: Value;
  strict: boolean;
  source: Source;
  meta?: object;
}

export class Scope {
  readonly #names = new Map<string, Binding>();
  readonly parent: Scope | undefined;
  readonly context: Context;

  constructor(parent: Scope | undefined, context: Context) {
    this.parent = parent;
    this.context = context;
  }

  own(name: string): Binding | undefined {
    return this.#names.get(name);
  }

  names(): IterableIterator<string> {
    return this.#names.keys();
  }

  find(name: string): Binding | undefined {
    // A loop: scopes lie many deep.
    let scope: Scope | undefined = this;
    while (scope) {
      const found = scope.#names.get(name);
      if (found) return found;
      scope = scope.parent;
    }
    return undefined;
  }

  declare(name: string, value: Value, constant = false): Binding {
    const binding = { value, waiting: false, constant };
    this.#names.set(name, binding);
    return binding;
  }

  /** An import is the other module's name itself. */
  alias(name: string, binding: Binding): void {
    this.#names.set(name, binding);
  }

  /** Declares what a block or function declares; functions are made by `make`. */
  prepare(names: Names, make: (node: Names['functions'][number]['node']) => Value): void {
    for (const name of names.vars) if (!this.#names.has(name)) this.declare(name, undefined);
    for (const { name, constant } of names.lexical) this.#names.set(name, { value: undefined, waiting: true, constant });
    for (const { name, node } of names.functions) this.declare(name, make(node));
  }

  initialise(name: string, value: Value): void {
    const binding = this.#names.get(name);
    if (!binding) {
      this.declare(name, value);
      return;
    }
    binding.value = value;
    binding.waiting = false;
  }
}
