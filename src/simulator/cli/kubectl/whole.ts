/** kubectl with all its commands, and what Tab offers. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { runComplete } from '../shared/cobra/complete.ts';
import { style } from './style.ts';
import { COMMANDS } from './tree/command-data.ts';
import { texted } from './tree/texts.ts';
import { buildTree } from './tree/tree.ts';
import { verbs } from './verbs.ts';

let tree: Command | undefined;

export function* wholeTree(): Blocking<Command> {
  return (tree ??= buildTree(verbs, COMMANDS));
}

/** `__complete WORDS…` */
export const complete = function* (p: Process, root: Command, words: readonly string[]): Blocking<number> {
  return yield* runComplete(p, texted(root), words.slice(1), style, words[0] === '__complete');
};
