/** --sort-by: objects in the order of one field. */
import { evaluate } from '../../shared/jsonpath/evaluate.ts';
import { JsonPathError } from '../../shared/jsonpath/nodes.ts';
import { parseTemplate } from '../../shared/jsonpath/parse.ts';
import { relax } from '../../shared/jsonpath/print.ts';
import { CommandError } from '../client/failure.ts';
import { parseQuantity } from '../../../api/kubernetes/quantity.ts';

/** @throws CommandError */
export function sortBy<T>(items: readonly T[], objectOf: (item: T) => unknown, expression: string): T[] {
  const template = relax(expression);
  if (template === undefined) throw new CommandError(`unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'`);
  const keyed = items.map((item) => ({ item, key: keyOf(template, objectOf(item)) }));
  if (items.length > 0 && keyed.every(({ key }) => key === undefined)) throw new CommandError(`couldn't find any field with path "${template}" in the list of objects`);
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item);
}

function keyOf(template: string, object: unknown): unknown {
  try {
    return evaluate(parseTemplate(template), object, { allowMissing: true })[0]?.[0];
  } catch (error) {
    if (error instanceof JsonPathError) throw new CommandError(error.message);
    throw error;
  }
}

/** What is missing comes first; numbers by value, quantities by amount, other text by its characters. */
function compare(a: unknown, b: unknown): number {
  if (a === undefined || a === null || b === undefined || b === null) return Number(a !== undefined && a !== null) - Number(b !== undefined && b !== null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  const [x, y] = [parseQuantity(left), parseQuantity(right)];
  if (x && y) return x.nano < y.nano ? -1 : x.nano > y.nano ? 1 : 0;
  return left < right ? -1 : left > right ? 1 : 0;
}
