/** What docker's own completion answers, without an engine, for every recorded case. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from '../unit/docker/bare-machine.ts';

interface Case {
  words: string[];
  candidates: string[];
  directive: number | null;
}

const cases = ['docker.json', 'docker-siblings.json'].flatMap((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Case[]);

/** As the shell drops what does not begin with the word, and signals come in any order. */
const compared = (candidates: readonly string[]): string[] => [...candidates].sort();

for (const { words, candidates, directive } of cases) {
  test(`docker ${words.map((word) => word || "''").join(' ')}`, () => {
    const { stdout } = run(['docker', '__completeNoDesc', ...words], { DOCKER_HOST: 'unix:///nosuch.sock' });
    const lines = stdout.trimEnd().split('\n');
    const answered = lines.at(-1)!;
    assert.equal(answered, `:${directive}`);
    assert.deepEqual(compared(lines.slice(0, -1)), compared(candidates));
  });
}
