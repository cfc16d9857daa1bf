/** Lists and maps that came empty, for as long as their request lasts: they are left out, but who prints the struct shows [] and {}. */
import type { Json } from './conform.ts';

class Emptied {
  #fields = new WeakMap<object, Json>();
  #any = false;

  noted(struct: object, field: string, value: unknown): void {
    this.#fields.set(struct, { ...this.#fields.get(struct), [field]: value });
    this.#any = true;
  }

  of(struct: object | undefined, field: string): unknown {
    return struct && this.#fields.get(struct)?.[field];
  }

  /** What is stored does not know of them. */
  forget(): void {
    if (this.#any) this.#fields = new WeakMap();
    this.#any = false;
  }

  /** `copy` was made of `struct`. */
  carried<T extends object>(copy: T, struct: object): T {
    const fields = this.#fields.get(struct);
    if (fields) this.#fields.set(copy, fields);
    return copy;
  }
}

export const emptied = new Emptied();
