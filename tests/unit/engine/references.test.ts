import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { familiarRepository, normalised, parseReference, repositoryPart, withDefaultTag } from '../../../src/simulator/engine/images/reference.ts';
import { sha256Hex } from '../../../src/simulator/kernel/sha256.ts';

const digest = `sha256:${'ab'.repeat(32)}`;

test('references are normalised', () => {
  const cases: [string, string][] = [
    ['nginx', 'docker.io/library/nginx:latest'], ['me/app:1', 'docker.io/me/app:1'], ['localhost/app', 'localhost/app:latest'], ['localhost:5000/a/b:v', 'localhost:5000/a/b:v'],
    ['registry.example/shop/api', 'registry.example/shop/api:latest'], [`nginx@${digest}`, `docker.io/library/nginx@${digest}`], [`nginx:1@${digest}`, `docker.io/library/nginx@${digest}`], ['index.docker.io/library/x', 'docker.io/library/x:latest'],
  ];
  for (const [text, expected] of cases) assert.equal(normalised(withDefaultTag(parseReference(text))), expected, text);
});

test('what is no reference is refused', () => {
  const cases: [string, RegExp][] = [
    ['', /^invalid reference format$/], ['a b', /^invalid reference format$/], ['a:', /^invalid reference format$/], ['a/Nginx', /repository name \(a\/Nginx\) must be lowercase/],
    ['ab'.repeat(32), /cannot specify 64-byte hexadecimal strings/], ['a@sha256:12', /^invalid reference format$/], [`a@sha256:${'12'.repeat(20)}`, /^invalid checksum digest length$/], ['a@b', /^invalid reference format$/],
  ];
  for (const [text, message] of cases) assert.throws(() => parseReference(text), { message }, text);
});

test('short names', () => {
  assert.equal(familiarRepository('docker.io/library/nginx'), 'nginx');
  assert.equal(familiarRepository('docker.io/me/app'), 'me/app');
  assert.equal(familiarRepository('localhost:5000/a'), 'localhost:5000/a');
  assert.equal(repositoryPart('localhost:5000/a:1'), 'localhost:5000/a');
  assert.equal(repositoryPart(`a@${digest}`), 'a');
});

test('sha256 is the real one', () => {
  for (const length of [0, 1, 3, 55, 56, 57, 63, 64, 65, 1000, 70_000]) {
    const data = Uint8Array.from({ length }, (_, i) => (i * 31 + length) & 255);
    assert.equal(sha256Hex(data), createHash('sha256').update(data).digest('hex'), String(length));
  }
});
