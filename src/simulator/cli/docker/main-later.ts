/** The plugin: the same tree with the behaviours of compose and of swarms, with the texts of help and with what Tab offers. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { completeOrExecute } from '../shared/cobra/complete-or-execute.ts';
import { behaviours } from './behaviours.ts';
import { behavioursLater } from './behaviours-later.ts';
import { treeCompletion } from './completion/tree.ts';
import { lookElsewhere } from './contexts.ts';
import { chosen, engineElsewhere } from './endpoint/elsewhere.ts';
import { helpTexts } from './help-texts.ts';
import { styleFor, treeFor } from './legacy-style.ts';
import { dockerStyle } from './style.ts';
import { wholeTree } from './whole-tree.ts';

lookElsewhere({ chosen, engine: engineElsewhere });

let tree: Command | undefined;

export function* mainLater(p: Process): Blocking<number> {
  p.onWriteError = () => ({ text: '', status: 0 });
  tree ??= wholeTree([...behaviours, ...behavioursLater], helpTexts, treeCompletion);
  return yield* completeOrExecute(p, treeFor(p, tree), p.argv.slice(1), styleFor(p, dockerStyle));
}
