/** A command line with cobra's hidden commands for completion. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Command } from './command.ts';
import { runComplete } from './complete.ts';
import { execute, type Style } from './execute.ts';

export function* completeOrExecute(p: Process, root: Command, words: readonly string[], style: Style): Blocking<number> {
  const first = words[0];
  if (first === '__complete' || first === '__completeNoDesc') return yield* runComplete(p, root, words.slice(1), style, first === '__complete');
  return yield* execute(p, root, words, style);
}
