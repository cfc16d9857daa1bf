import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, structureOf } from '../../../src/build/lesson-structure.ts';

const EN = `---
description: x
---

Text with <Term>container</Term>.

## Run

\`\`\`sh run
docker run hello-world
\`\`\`

<Task id="hello" />

<Quiz>
Which?

<Choice>One</Choice>
<Choice right>Two</Choice>
</Quiz>
`;

test('the same lesson in two languages has no differences', () => {
  const ko = EN.replace('## Run', '## 실행').replace('Which?', '어느 것?').replace('One', '하나').replace('Text with', '본문');
  assert.deepEqual(differences(structureOf(EN), structureOf(ko)), []);
});

for (const [name, from, to] of [
  ['another command', 'docker run hello-world', 'docker run alpine'],
  ['a heading of another depth', '## Run', '### Run'],
  ['another task', 'id="hello"', 'id="bye"'],
  ['another right choice', '<Choice right>Two', '<Choice>Two'],
  ['a missing task', '<Task id="hello" />', ''],
  ['a block that is not run', '```sh run', '```sh'],
] as const) {
  test(`${name} is a difference`, () => {
    const [problem] = differences(structureOf(EN), structureOf(EN.replace(from, to)));
    assert.match(problem!, /the languages differ: in en\.mdx line \d+/);
  });
}

test('comments in a file may be in the language of the page, headings in a block are none', () => {
  const a = structureOf('```yaml\n# a comment\nkind: Pod\n```');
  assert.deepEqual(differences(a, structureOf('```yaml\n# 주석\nkind: Pod\n```')), []);
  assert.equal(a.length, 1);
});
