/** What ends the running of statements before their end. */
import type { Value } from './values.ts';

/** Thrown by next, exit, return, break and continue. */
export class Jump extends Error {
  readonly kind: 'next' | 'nextfile' | 'exit' | 'return' | 'break' | 'continue';
  readonly value: Value | undefined;
  constructor(kind: Jump['kind'], value?: Value) {
    super(kind);
    this.kind = kind;
    this.value = value;
  }
}

export class AwkError extends Error {}
