/** What the rules of a definition may cost together, and each of them (apiextensions/validation/cel_validation.go). */
import { declared, LARGEST_REQUEST } from '../cel/declared.ts';
import { plus, times } from '../cel/sizes.ts';
import type { FieldErrors } from '../validation/field-errors.ts';
import type { JsonSchema } from './definition.ts';

/** Of one rule, and of all that a definition has. */
export const BUDGET = 10_000_000, WHOLE_BUDGET = 100_000_000;
const MOST_NAMED = 4;

export class RuleCosts {
  #total = 0;
  #worst: { path: string; cost: number }[] = [];

  observe(path: string, cost: number): void {
    this.#total = plus(this.#total, cost);
    if (cost >= WHOLE_BUDGET / 100) this.#worst = [...this.#worst, { path, cost }].sort((a, b) => b.cost - a.cost).slice(0, MOST_NAMED);
  }

  judge(path: string, errors: FieldErrors): void {
    if (this.#total <= WHOLE_BUDGET) return;
    for (const one of this.#worst) errors.forbidden(one.path, 'contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema');
    errors.forbidden(path, tooExpensive('x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema', this.#total, WHOLE_BUDGET));
  }
}

/** A rule below lists without bounds counts as often as its value fits into a request. */
export function expressionCost(once: number, self: JsonSchema, cardinality: number | undefined): number {
  return times(once, cardinality ?? Math.floor(LARGEST_REQUEST / ((declared(self)?.shortest ?? 0) + 1)));
}

/** How often values below a schema may occur. */
export function innerCardinality({ type, additionalProperties, maxProperties, maxItems }: JsonSchema, cardinality: number | undefined): number | undefined {
  if (cardinality === undefined) return undefined;
  const most = type === 'array' ? maxItems : type === 'object' && additionalProperties !== undefined ? maxProperties : 1;
  return most === undefined ? undefined : times(cardinality, Math.max(0, most));
}

export function tooExpensive(name: string, cost: number, budget: number): string {
  const factor = cost / budget;
  const by = factor > 100 ? 'more than 100x' : factor < 1.5 ? `${factor.toFixed(6)}x` : `${factor.toFixed(1)}x`;
  return `${name} exceeds budget by factor of ${by} (try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)`;
}
