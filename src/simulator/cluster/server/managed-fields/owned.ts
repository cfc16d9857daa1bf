/**
 * What is known of who owns the fields of an object lies in the object itself, as a private field: no copy of it, no loop
 * over its fields and no JSON sees it. A WeakMap would say the same, but a large cluster writes a million objects, and a
 * table of so many keys that may go at any time takes its collector longer than all else about ownership.
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';

/** Constructs what it is given, so that a class that extends it adds its private field to any object. */
class Given {
  constructor(object: object) {
    return object;
  }
}

export class Owned<T> extends Given {
  #by: T;

  private constructor(object: KubernetesObject, by: T) {
    super(object);
    this.#by = by;
  }

  static of<T>(object: KubernetesObject): T | undefined {
    return #by in object ? (object as unknown as Owned<T>).#by : undefined;
  }

  static write<T>(object: KubernetesObject, by: T): void {
    if (#by in object) (object as unknown as Owned<T>).#by = by;
    else new Owned(object, by);
  }
}
