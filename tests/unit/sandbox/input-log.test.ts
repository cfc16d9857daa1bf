import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLog, withoutLastCommand, type Input } from '../../../src/sandbox/input-log.ts';

const LOG: Input[] = [
  { at: 0, size: [24, 80] },
  { at: 10, keys: 'ls' },
  { at: 20, keys: '\r' },
  { at: 30, keys: 'pwd\r' },
  { at: 40, size: [30, 100] },
  { at: 50, keys: 'half' },
];

test('undo takes back the last entered command and what was typed after it', () => {
  assert.deepEqual(withoutLastCommand(LOG), [{ at: 0, size: [24, 80] }, { at: 10, keys: 'ls' }, { at: 20, keys: '\r' }, { at: 40, size: [30, 100] }]);
});

test('undo of the first command leaves the size only', () => {
  assert.deepEqual(withoutLastCommand(LOG.slice(0, 3)), [{ at: 0, size: [24, 80] }]);
});

test('there is nothing to undo before anything was typed', () => {
  assert.equal(withoutLastCommand(LOG.slice(0, 1)), undefined);
});

test('a log that was stored is read back', () => {
  assert.deepEqual(readLog(JSON.parse(JSON.stringify(LOG))), LOG);
});

for (const [name, value] of [
  ['no list', {}],
  ['time that runs backwards', [{ at: 5, keys: 'a' }, { at: 4, keys: 'b' }]],
  ['keys that are no text', [{ at: 0, keys: 7 }]],
  ['a size that is none', [{ at: 0, size: [0, 80] }]],
  ['an entry of nothing', [null]],
  ['an endless time', [{ at: 1e999, keys: 'a' }]],
] as const) {
  test(`${name} is no log`, () => assert.equal(readLog(value), undefined));
}
