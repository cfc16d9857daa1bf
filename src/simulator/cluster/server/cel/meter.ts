/** What running an expression costs: a little for every step, more for reading texts and walking along lists (cel-go's interpreter/runtimecost.go). */
import { CelError, isMap, isTagged } from './values.ts';

/** Of one expression, and of all that are asked about one object. */
const LIMIT = 1_000_000;
export const BUDGET_OF_OBJECT = 10_000_000;

export class CostExceeded extends CelError {
  constructor() {
    super('operation cancelled: actual cost limit exceeded');
  }
}

/** How long a text is, how many a list or map holds; everything else is one. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (isMap(value)) return value.size;
  if (isTagged(value, 'bytes')) return value.bytes.length;
  return isTagged(value, 'optional') && value.present ? sizeOf(value.optional) : 1;
}

const read = (value: unknown, factor = 0.1): number => Math.ceil(sizeOf(value) * factor);
const matched = (text: unknown, pattern: unknown): number => Math.ceil((1 + sizeOf(text)) * 0.1) * read(pattern, 0.25);

/** A walk through everything that a value holds. */
const walked = (value: unknown): number => (Array.isArray(value) ? value.reduce<number>((sum, one) => sum + walked(one), 0) : typeof value === 'string' ? Math.floor(value.length * 0.1) : 1);

const compared = (a: unknown, b: unknown): number => Math.ceil(Math.min(sizeOf(a), sizeOf(b)) * 0.1);
const crossed = (a: unknown, b: unknown): number => 1 + sizeOf(a) * sizeOf(b);
const squared = (list: unknown): number => 11 + 2 * sizeOf(list) ** 2;
const read1 = (value: unknown): number => read(value);
const copied = (list: unknown): number => 11 + sizeOf(list);

const COSTS: Readonly<Record<string, (a: unknown, b: unknown) => number>> = {
  '==': compared, '!=': compared, '<': compared, '<=': compared, '>': compared, '>=': compared, '!': () => 1,
  '+': (a, b) => (typeof a === 'string' ? Math.ceil((sizeOf(a) + sizeOf(b)) * 0.1) : 1),
  in: (_, list) => (isMap(list) ? 1 : sizeOf(list)),
  startsWith: (_, part) => read(part), endsWith: (_, part) => read(part),
  contains: (text, part) => (Array.isArray(text) ? crossed(text, part) : read(text) * read(part)), intersects: crossed, equivalent: (a, b) => 2 * crossed(a, b),
  matches: matched, find: matched, findAll: matched,
  lowerAscii: read1, upperAscii: read1, substring: read1, trim: read1, replace: (text) => read(text, 0.2), split: (text) => read(text, 0.2), quantity: read1, isQuantity: read1, ip: read1, isIP: read1, cidr: read1, isCIDR: read1, format: read1, bytes: read1,
  isSorted: walked, sum: walked, max: walked, min: walked, indexOf: walked, lastIndexOf: walked, join: walked,
  distinct: squared, sort: squared, reverse: copied, flatten: copied, slice: copied,
  range: (count) => 11 + Math.max(0, Number(typeof count === 'bigint' ? count : 0)),
};


/** Counts while an expression runs, and stops it where it costs too much. */
export class Meter {
  spent = 0;

  /** @throws CostExceeded */
  spend(cost: number): void {
    this.spent += cost;
    if (this.spent > LIMIT) throw new CostExceeded();
  }

  /** Before the call is made. */
  called(name: string, values: unknown[]): unknown[] {
    this.spend(Object.hasOwn(COSTS, name) ? COSTS[name]!(values[0], values[1]) : 1);
    return values;
  }
}
