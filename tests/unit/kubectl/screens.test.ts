/**
 * What the real kubectl 1.37.1 showed when it spoke with our API server over HTTP (src/http/serve.ts): our kubectl, in
 * the same world, has to show the same. Commands that begin with % only prepare the next ones. A line of prose
 * `Begins with: FILE` stands for the commands of beginnings/FILE, which several recordings began with.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse, type Block } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { score } from '../../transcripts/score.ts';
import { worlds } from '../../transcripts/worlds.ts';

const folder = path.join(import.meta.dirname, 'screens'), beginnings = path.join(import.meta.dirname, 'beginnings');

const read = (file: string): Block[] => parse(fs.readFileSync(file, 'utf8')).flatMap((block) => {
  const [, name] = (block.kind === 'prose' && /^Begins with: (\S+)$/.exec(block.text)) || [];
  return name === undefined ? [block] : read(path.join(beginnings, name));
});

for (const name of fs.readdirSync(folder).sort()) {
  test(path.basename(name, '.t'), async () => {
    const real = read(path.join(folder, name));
    const { blocks, troubles } = play(real, worlds.cluster, path.basename(name, '.t'), await partsOf('cluster'));
    const { differences } = score(real, blocks);
    assert.deepEqual(troubles, []);
    assert.deepEqual(differences.map(({ command, ours }) => ({ command, ...ours })), differences.map(({ command, real: theirs }) => ({ command, ...theirs })));
  });
}
