/**
 * Where arithmetic is evaluated. Most lines have none, so what evaluates it is loaded when a shell is first about to
 * calculate: `readyToCalculate` before whatever cannot wait (a subscript is looked up in the midst of things).
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Cells, Integer } from './arithmetic.ts';
import { loadArithmetic } from './arithmetic-loaded.ts';
import { currentEvaluator, type Dialect } from './evaluator.ts';

/** Takes its turn once in a shell, whether it has to be loaded or not. */
export function* readyToCalculate(shell: Shell): Blocking<void> {
  if (shell.calculates) return;
  yield* loadArithmetic();
  shell.calculates = true;
}

/** A number as most subscripts are: it needs no evaluating. */
const COUNT = /^(?:0|-?[1-9]\d{0,14})$/;

export const isCount = (text: string): boolean => COUNT.test(text);

/** @throws Failure */
export function calculate(text: string, cells: Cells, dialect: Dialect): Integer {
  if (isCount(text)) return Number(text);
  const evaluate = currentEvaluator();
  if (!evaluate) throw new Failure(`${text}: this expression is not simulated here`);
  return evaluate(text, cells, dialect);
}
