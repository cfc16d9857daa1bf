/** What a terminal of the recordings' cluster shows for commands of a test. */
import assert from 'node:assert/strict';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

export interface Shown {
  lines: string[];
  exit: number;
}

/** One fresh cluster; the commands run one after the other. */
export async function typed(commands: readonly string[]): Promise<Shown[]> {
  const blocks = commands.map((text) => ({ kind: 'command' as const, silent: false, lines: text.split('\n'), input: [], output: [], exit: 0 }));
  const played = play(blocks, worlds.cluster, 'typed', await partsOf('cluster'));
  assert.deepEqual(played.troubles, []);
  return played.blocks.map((block) => (block.kind === 'command' ? { lines: block.output, exit: block.exit } : { lines: [], exit: 0 }));
}

export const apply = (manifest: string): string => `kubectl apply -f - <<'X'\n${manifest.trim()}\nX`;
