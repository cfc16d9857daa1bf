import assert from 'node:assert/strict';
import test from 'node:test';
import { cpuQuantity, quantity, scaledValue } from '../../../src/simulator/cluster/quantities.ts';
import { formatIndexes, parseIndexes } from '../../../src/simulator/cluster/controllers/job/indexes.ts';

test('quantities in base units', () => {
  for (const [text, value] of [['100m', 0.1], ['1', 1], ['1.5', 1.5], ['32Mi', 33_554_432], ['1Gi', 2 ** 30], ['2k', 2000], ['1e3', 1000], ['-1', -1]] as const) assert.equal(quantity(text), value);
  assert.equal(cpuQuantity(0.25), '250m');
  assert.equal(cpuQuantity(2), '2');
});

test('percentages round up for surge and down for unavailability', () => {
  assert.equal(scaledValue('25%', 3, true), 1);
  assert.equal(scaledValue('25%', 3, false), 0);
  assert.equal(scaledValue(2, 10, false), 2);
});

test('completed indexes are written as ranges', () => {
  assert.equal(formatIndexes(new Set([0, 2, 3, 4, 7, 8])), '0,2-4,7,8');
  assert.deepEqual([...parseIndexes('0,2-4')], [0, 2, 3, 4]);
});
