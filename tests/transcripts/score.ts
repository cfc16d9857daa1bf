import type { Block } from './format.mjs';
import { normalise } from './normalise.mjs';

export interface Difference {
  command: string;
  real: { exit: number; screen: string };
  ours: { exit: number; screen: string };
}

/** Holds our transcript against the recording, command by command, after normalisation. */
export function score(real: readonly Block[], ours: readonly Block[]): { same: number; all: number; differences: Difference[] } {
  const shown = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'command').filter((block) => !block.silent);
  const theirs = shown(ours), differences: Difference[] = [];
  const recorded = shown(real);
  recorded.forEach((block, index) => {
    const other = theirs[index]!;
    const a = normalise(block.output.join('\n')), b = normalise(other.output.join('\n'));
    if (a !== b || block.exit !== other.exit) differences.push({ command: block.lines[0]!, real: { exit: block.exit, screen: a }, ours: { exit: other.exit, screen: b } });
  });
  return { same: recorded.length - differences.length, all: recorded.length, differences };
}
