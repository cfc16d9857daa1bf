/** The docker command. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { execute } from '../shared/cobra/execute.ts';
import { behaviours } from './behaviours.ts';
import { dockerStyle } from './style.ts';
import { buildTree } from './tree.ts';

let tree: Command | undefined;

/** The tree, made when first used. */
export const dockerTree = (): Command => (tree ??= buildTree(new Map(behaviours.map((behaviour) => [behaviour.path, behaviour]))));

export function* main(p: Process): Blocking<number> {
  return yield* execute(p, dockerTree(), p.argv.slice(1), dockerStyle);
}
