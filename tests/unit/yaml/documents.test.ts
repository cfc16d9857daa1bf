/** Manifests, whole and broken, and what Go's YAML and JSON libraries make of them as kubectl uses them. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { valuesOf } from '../../../src/simulator/cli/kubectl/resource/files.ts';

interface Case {
  text: string;
  values?: unknown[];
  error?: string;
}

const cases = JSON.parse(fs.readFileSync(new URL('documents.json', import.meta.url), 'utf8')) as Case[];

for (const { text, values = [], error } of cases) {
  test(JSON.stringify(text.length > 70 ? `…${text.slice(-70)}` : text), () => {
    const found: unknown[] = [];
    let complaint: string | undefined;
    try {
      for (const value of valuesOf(text, 'X')) if (value !== null) found.push(value);
    } catch (failure) {
      complaint = (failure as Error).message;
    }
    assert.deepEqual({ found, complaint }, { found: values, complaint: error });
  });
}
