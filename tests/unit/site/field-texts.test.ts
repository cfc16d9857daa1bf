import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFieldTexts } from '../../../src/build/field-texts.ts';

test('kubectl explain has a text for fields of every sort: plain values, objects, and those of kinds that two groups have', () => {
  const texts = readFieldTexts();
  assert.match(texts['V1DeploymentStrategy']![1]['type']!, /^Type of deployment\./);
  assert.match(texts['V1Deployment']![1]['spec']!, /^Specification of the desired behavior/);
  assert.match(texts['V1Pod']![1]['status']!, /^Most recently observed status of the pod\./);
  assert.notEqual(texts['CoreV1Event']![1]['series'], undefined);
  assert.notEqual(texts['EventsV1Event']![1]['series'], undefined);
});
