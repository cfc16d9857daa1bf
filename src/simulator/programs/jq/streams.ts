/** Values as streams of their leaves (--stream), and back. */
import { builtins } from './builtins.ts';
import { setPath } from './evaluate.ts';
import { at, placesIn } from './objects.ts';

/** `[path, leaf]` of each, and `[path]` where an array or object ends. */
export function* streamOf(value: unknown, path: readonly unknown[] = []): Generator<unknown[]> {
  const keys = value !== null && typeof value === 'object' ? placesIn(value) : [];
  if (keys.length === 0) return yield [path, value];
  for (const key of keys) yield* streamOf(at(value as object, key), [...path, key]);
  yield [[...path, keys.at(-1)]];
}

builtins.set('tostream/0', (input) => streamOf(input));
builtins.set('fromstream/1', function* (_, [events]) {
  let value: unknown = null;
  for (const event of events!() as Iterable<[unknown[], unknown?]>) {
    const [path] = event;
    if (event.length > 1) value = setPath(value, path, event[1]);
    if (event.length > 1 ? path.length > 0 : path.length > 1) continue;
    yield value;
    value = null;
  }
});
builtins.set('truncate_stream/1', function* (input, [events]) {
  const depth = Number(input);
  for (const event of events!(null) as Iterable<[unknown[], unknown?]>) if (event[0].length > depth) yield [event[0].slice(depth), ...event.slice(1)];
});
