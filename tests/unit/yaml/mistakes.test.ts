/** Documents with mistakes in them, and what three of Go's libraries say: yaml.v2 as sigs.k8s.io/yaml uses it, yaml.v3 and yaml.v4. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { readYaml } from '../../../src/simulator/cli/docker/compose/yaml.ts';
import { parseNewerYaml, parseYaml, repeatedKey } from '../../../src/simulator/kernel/yaml/read.ts';

interface Case {
  text: string;
  /** What yaml.v2 makes of it, or says. */
  value?: unknown;
  second?: string;
  /** What strict reading adds. */
  strict?: string;
  third?: string;
  /** Of the parser; compose has more to say of what parses. */
  fourth?: string;
}

const cases = JSON.parse(fs.readFileSync(new URL('mistakes.json', import.meta.url), 'utf8')) as Case[];

const said = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

for (const [index, { text, value, second, strict, third, fourth }] of cases.entries()) {
  test(`document ${index}: ${second ?? third ?? fourth ?? strict ?? 'whole'}`, () => {
    assert.equal(said(() => parseYaml(text)), second);
    if (second === undefined) assert.deepEqual(JSON.parse(JSON.stringify(parseYaml(text))), value);
    if (second === undefined) assert.equal(repeatedKey(text), strict);
    assert.equal(said(() => parseNewerYaml(text)), third);
    const ofCompose = said(() => readYaml(text, 'compose.yaml'));
    if (fourth !== undefined) assert.equal(ofCompose, fourth);
    else if (ofCompose !== undefined) assert.match(ofCompose, /construct errors|non-string key|empty compose file|must be a mapping|expected <document start>/);
  });
}
