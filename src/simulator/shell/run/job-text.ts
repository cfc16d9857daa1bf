/** What `jobs` calls a command. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { writeCommand } from '../syntax/command-text.ts';
import type { Node } from '../syntax/program.ts';

export function* jobText(node: Node): Blocking<string> {
  return writeCommand(node.type === 'pipeline' && node.negated ? { ...node, negated: false } : node);
}
