/** Values with the tags `!reset` and `!override` of a compose file: what an earlier file says there is dropped or replaced. */
import { isMap } from './raw.ts';

export class Marked {
  readonly kind: 'reset' | 'override';
  readonly value: unknown;

  constructor(kind: 'reset' | 'override', value: unknown) {
    this.kind = kind;
    this.value = value;
  }

  /** The same mark on another value. */
  map(change: (value: unknown) => unknown): Marked {
    return new Marked(this.kind, change(this.value));
  }
}

/** The value without marks: what is reset is not there. */
export function unmarked(value: unknown): unknown {
  if (value instanceof Marked) return value.kind === 'reset' ? undefined : unmarked(value.value);
  if (Array.isArray(value)) return value.filter((one) => !(one instanceof Marked && one.kind === 'reset')).map(unmarked);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !(one instanceof Marked && one.kind === 'reset')).map(([key, one]) => [key, unmarked(one)]));
}
