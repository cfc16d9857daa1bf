/** What kubectl's own completion answers in a small cluster. The number in floors.json may only rise. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kubectlOutputs } from './cluster.ts';

interface Case {
  words: string[];
  candidates: string[];
  directive: number | null;
}

const cases = ['kubectl.json', 'kubectl-siblings.json'].flatMap((file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Case[]);
const outputs = await kubectlOutputs(cases.map(({ words }) => ['__completeNoDesc', ...words]));

const set = (words: readonly string[]): string[] => [...new Set(words)].sort();

const { kubectl: floor } = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as { kubectl: number };

test(`kubectl completes as recorded in ${floor} of ${cases.length} cases or more`, () => {
  const wrong = cases.flatMap(({ words, candidates, directive }, index) => {
    const lines = (outputs[index] ?? '').trimEnd().split('\n');
    // As the recorder read it: a last line that is no directive means that there is none.
    const ours = { directive: /^:\d+$/.test(lines.at(-1)!) ? lines.at(-1) : ':null', candidates: set(lines.slice(0, -1)) }, real = { directive: `:${directive}`, candidates: set(candidates) };
    return JSON.stringify(ours) === JSON.stringify(real) ? [] : [`kubectl ${words.map((word) => word || "''").join(' ')}: ours ${JSON.stringify(ours).slice(0, 300)}, real ${JSON.stringify(real).slice(0, 300)}`];
  });
  assert.ok(cases.length - wrong.length >= floor, wrong.join('\n'));
});
