import assert from 'node:assert/strict';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What each of the commands shows in a world that has an internet. */
export async function outputOf(world: 'workstation' | 'cluster', ...commands: string[]): Promise<string[][]> {
  const { blocks, troubles } = play(parse(commands.map((command) => `  $ ${command}\n`).join('')), { ...worlds[world], hub: 'lessons' }, 'internet', await partsOf(world));
  assert.deepEqual(troubles, []);
  return blocks.flatMap((block) => (block.kind === 'command' ? [block.output] : []));
}
