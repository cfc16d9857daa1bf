import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoreSession, saveSession, type Shelf } from '../../../src/sandbox/saved-session.ts';

class MemoryShelf implements Shelf {
  readonly entries = new Map<string, string>();
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
}

const SESSION = { scenario: 'l01', seed: 's', log: [{ at: 0, size: [24, 80] as const }, { at: 10, keys: 'ls\r' }], elapsed: 500, done: ['run-web'] };

test('a saved session comes back as it was', () => {
  const shelf = new MemoryShelf();
  assert.equal(saveSession(shelf, SESSION), true);
  assert.deepEqual(restoreSession(shelf, 'l01').session, { version: 1, ...SESSION });
});

for (const [name, text] of [
  ['no JSON', '{"version":1,'],
  ['nothing of ours', '42'],
  ['another version', JSON.stringify({ version: 99, ...SESSION })],
  ['another lesson', JSON.stringify({ version: 1, ...SESSION, scenario: 'l02' })],
  ['a broken log', JSON.stringify({ version: 1, ...SESSION, log: [{ at: 'x' }] })],
  ['a time before its last input', JSON.stringify({ version: 1, ...SESSION, elapsed: 3 })],
  ['null', 'null'],
] as const) {
  test(`an entry that is ${name} is set aside, once, and kept there`, () => {
    const shelf = new MemoryShelf();
    shelf.setItem('drydock:session:l01', text);
    assert.deepEqual(restoreSession(shelf, 'l01'), { session: undefined, setAside: true });
    assert.deepEqual([...shelf.entries], [['drydock:set-aside:l01', text]]);
    assert.deepEqual(restoreSession(shelf, 'l01'), { session: undefined, setAside: false });
  });
}

test('a browser that forbids storage gives a session that is not kept', () => {
  const forbidden: Shelf = {
    getItem: () => assert.fail(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
    removeItem: () => {},
  };
  assert.equal(saveSession(forbidden, SESSION), false);
  const unreadable: Shelf = { ...forbidden, getItem: () => { throw new Error('SecurityError'); } };
  assert.deepEqual(restoreSession(unreadable, 'l01'), { session: undefined, setAside: false });
});
