import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { beginsWithLateImages } from '../../../src/build/late-images.ts';

test('a page loads the rest of the Hub at once where its world begins with an image of it', () => {
  assert.equal(beginsWithLateImages(laptop('a', { images: ['nginx:1.29', 'alpine:3.22'] })), false);
  assert.equal(beginsWithLateImages(laptop('b', { images: ['nginx:1.29', 'python:3.13-slim'] })), true);
  assert.equal(beginsWithLateImages(laptop('c', { images: ['shop:1'], pushed: ['shop:2'] })), false);
});
