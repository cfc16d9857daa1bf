/** The tree as completion and `kubectl options` show it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Command } from '../../shared/cobra/command.ts';
import { texted } from './texts.ts';

export function* withTexts(root: Command): Blocking<Command> {
  return texted(root);
}
