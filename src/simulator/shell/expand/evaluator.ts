/** What evaluates arithmetic, once it is there. */
import type { Cells, Integer } from './arithmetic.ts';

export type Dialect = 'bash' | 'ash' | 'dash';

export type Evaluate = (text: string, cells: Cells, dialect: Dialect) => Integer;

let evaluator: Evaluate | undefined;

export const currentEvaluator = (): Evaluate | undefined => evaluator;

export function provideEvaluator(evaluate: Evaluate): void {
  evaluator = evaluate;
}
