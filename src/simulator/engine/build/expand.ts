/** Variables of an instruction's words, with a warning for those that nothing defines. */
import { lex, LexError } from './dockerfile/lex.ts';
import type { Linter } from './dockerfile/linter.ts';
import type { Instruction } from './dockerfile/parse.ts';
import { nearest } from './dockerfile/suggest.ts';
import type { StageState } from './stage-state.ts';

function report(state: StageState, { range }: Instruction, unmatched: ReadonlySet<string>, linter: Linter): void {
  for (const name of unmatched) {
    if (state.args.has(name)) continue;
    const near = nearest(name, state.env.keys());
    linter.run('UndefinedVar', `Usage of undefined variable '$${name}'${near === '' ? '' : ` (did you mean $${near}?)`}`, range);
  }
}

function expanded(state: StageState, text: string, instruction: Instruction, linter: Linter, skipQuotes: boolean): string {
  try {
    const { result, unmatched } = lex(text, state.env, skipQuotes ? { skipQuotes } : { escape: state.escape });
    report(state, instruction, unmatched, linter);
    return result;
  } catch (error) {
    if (error instanceof LexError) report(state, instruction, error.unmatched, linter);
    throw error;
  }
}

/** A word with its variables filled in and its quotes off. @throws LexError */
export const expandWord = (state: StageState, text: string, instruction: Instruction, linter: Linter): string => expanded(state, text, instruction, linter, false);

/** The content of a here-document: quotes mean nothing in it. @throws LexError */
export const expandContent = (state: StageState, text: string, instruction: Instruction, linter: Linter): string => expanded(state, text, instruction, linter, true);
