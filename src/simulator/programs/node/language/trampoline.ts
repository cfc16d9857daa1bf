/** Deep recursion: now and then a call begins on a stack of its own, which whoever drives the script keeps. */
import type { Blocking, Park } from '../../../kernel/blocking.ts';

class Nested {
  readonly body: Blocking<unknown>;
  constructor(body: Blocking<unknown>) {
    this.body = body;
  }
}

/** Has a body run by whoever drives this one. */
export function* onNewStack<T>(body: Blocking<T>): Blocking<T> {
  return (yield new Nested(body) as unknown as Park) as T;
}

type Body = Generator<Park | Nested, unknown, unknown>;

/** Drives a body with all that it begins. */
export function* flattened<T>(body: Blocking<T>): Blocking<T> {
  const stack: Body[] = [body as unknown as Body];
  let sent: unknown, failure: { error: unknown } | undefined;
  for (;;) {
    const top = stack.at(-1)!;
    let next: IteratorResult<Park | Nested, unknown>;
    try {
      next = failure ? top.throw(failure.error) : top.next(sent);
    } catch (error) {
      stack.pop();
      if (stack.length === 0) throw error;
      failure = { error };
      continue;
    }
    failure = undefined;
    sent = undefined;
    if (next.done) {
      stack.pop();
      if (stack.length === 0) return next.value as T;
      sent = next.value;
    } else if (next.value instanceof Nested) stack.push(next.value.body as unknown as Body);
    else {
      try {
        yield next.value;
      } catch (error) {
        // A signal ends the wait: whoever waits gets to know.
        failure = { error };
      }
    }
  }
}
