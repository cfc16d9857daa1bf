/** procps' way with wrong words: the complaint, then the whole usage screen. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { parseOptions, UsageError, type Option, type Parsed } from '../options.ts';
import { complain } from '../tool.ts';
import { Mistake } from './mistake.ts';
import { USAGES } from './usages.ts';

export interface Words {
  options: Parsed;
  operands: string[];
}

/** Ask for the usage screen instead of doing anything: to standard error, with status 1. */
export class ShowUsage extends Error {}

export function* withUsage(p: Process, name: string, words: readonly string[], known: readonly Option[], body: (words: Words) => Blocking<number>, { stopAtOperand = false, status = 1 } = {}): Blocking<number> {
  const usage = USAGES[name] ?? '';
  try {
    const parsed = parseOptions(words, known, { stopAtOperand });
    return yield* body(parsed);
  } catch (error) {
    if (error instanceof UsageError && error.help) {
      yield* p.write(1, words.includes('--version') ? `${name} from procps-ng 4.0.2\n` : usage);
      return 0;
    }
    if (error instanceof UsageError) yield* p.write(2, `${name}: ${error.gnu}\n${usage}`);
    else if (error instanceof ShowUsage) yield* p.write(2, usage);
    else if (error instanceof Mistake) yield* complain(p, error.message);
    else throw error;
    return status;
  }
}
