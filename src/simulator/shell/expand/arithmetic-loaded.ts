/** Hands over what evaluates arithmetic; it comes with the seldom builtins. */
import type { Blocking } from '../../kernel/blocking.ts';
import { evaluate } from './arithmetic.ts';
import { provideEvaluator } from './evaluator.ts';
import { evaluateAsh, evaluatePosix } from './posix-arithmetic.ts';

provideEvaluator((text, cells, dialect) => (dialect === 'dash' ? evaluatePosix(text, cells) : dialect === 'ash' ? evaluateAsh(text, cells) : evaluate(text, cells)));

export function* loadArithmetic(): Blocking<void> {}
