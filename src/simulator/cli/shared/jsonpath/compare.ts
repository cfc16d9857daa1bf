/** The comparisons of filters: of one type with itself only. */
import { JsonPathError } from './nodes.ts';

type Basic = boolean | number | string;

function kindOf(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value;
  throw new JsonPathError('invalid type for comparison');
}

/** @throws JsonPathError */
export function compare(left: unknown, operator: string, right: unknown): boolean {
  if (!OPERATORS.has(operator)) throw new JsonPathError(`unrecognized filter operator ${operator}`);
  const kind = kindOf(left);
  if (kind !== kindOf(right)) throw new JsonPathError('incompatible types for comparison');
  if (kind === 'boolean' && operator !== '==' && operator !== '!=') throw new JsonPathError('invalid type for comparison');
  const [a, b] = [left as Basic, right as Basic];
  return OPERATORS.get(operator)!(a, b);
}

const OPERATORS = new Map<string, (a: Basic, b: Basic) => boolean>([
  ['==', (a, b) => a === b], ['!=', (a, b) => a !== b], ['<', (a, b) => a < b], ['<=', (a, b) => a <= b], ['>', (a, b) => a > b], ['>=', (a, b) => a >= b],
]);
