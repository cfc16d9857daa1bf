/** --sort-by: objects in the order of one field. */
import { JsonPath } from '../../shared/jsonpath/evaluate.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { relax } from '../../shared/jsonpath/print.ts';
import { CommandError, FatalLog } from '../client/failure.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';

/** The path of --sort-by. @throws CommandError */
export function sortPath(expression: string): { text: string; path: JsonPath } {
  const text = relax(expression);
  if (text === undefined) throw new CommandError(`unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'`);
  try {
    return { text, path: new JsonPath(text, { allowMissing: true }) };
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}

/** What the values come from, as the log names it: plain objects, or the rows of a table. */
const FROM = { objects: ['sorter.go:329', '*unstructured.Unstructured'], rows: ['sorter.go:375', '[][][]reflect.Value'] } as const;

/** @throws CommandError; FatalLog where two values have no order */
export function sortBy<T>(items: readonly T[], objectOf: (item: T) => unknown, expression: string, from: keyof typeof FROM = 'objects'): T[] {
  const { text, path } = sortPath(expression);
  const keyed = items.map((item) => ({ item, key: keyOf(path, objectOf(item)) }));
  if (items.length > 0 && keyed.every(({ key }) => key === undefined)) throw new CommandError(`couldn't find any field with path "${text}" in the list of objects`);
  const order = (a: Keyed<T>, b: Keyed<T>): number => compare(a.key, b.key, (why) => new FatalLog(FROM[from][0], `Field ${text} in ${FROM[from][1]} is an unsortable type: interface, err: ${why}`));
  return (keyed.length <= 12 ? inserted(keyed, order) : keyed.sort(order)).map(({ item }) => item);
}

interface Keyed<T> {
  item: T;
  key: unknown;
}

const missing = (key: unknown): boolean => key === undefined || key === null;

/** Go sorts short lists by insertion, and kubectl takes what has no value for less than anything: each such goes before all there is. */
function inserted<T>(keyed: readonly Keyed<T>[], order: (a: Keyed<T>, b: Keyed<T>) => number): Keyed<T>[] {
  const done: Keyed<T>[] = [];
  for (const one of keyed) {
    let at = done.length;
    while (at > 0 && (missing(one.key) || !missing(done[at - 1]!.key) && order(one, done[at - 1]!) < 0)) at--;
    done.splice(at, 0, one);
  }
  return done;
}

function keyOf(path: JsonPath, object: unknown): unknown {
  try {
    return path.find(object)[0]?.[0];
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}

/** What is missing comes first; numbers by value, quantities by amount, other text by its characters. */
function compare(a: unknown, b: unknown, unsortable: (why: string) => Error): number {
  if (missing(a) || missing(b)) return Number(missing(b)) - Number(missing(a));
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' && typeof a !== 'number') throw unsortable(`unsortable type: ${typeof a === 'boolean' ? 'bool' : Array.isArray(a) ? '[]interface {}' : 'map[string]interface {}'}`);
  if (typeof a !== typeof b) throw unsortable('unsortable interface: interface');
  const [left, right] = [String(a), String(b)];
  const [x, y] = [parseQuantity(left), parseQuantity(right)];
  if (x && y) return x.nano < y.nano ? -1 : x.nano > y.nano ? 1 : 0;
  return left < right ? -1 : left > right ? 1 : 0;
}
