import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withControl } from '../../../src/ui/terminal/key-row.ts';
import { TypedLine } from '../../../src/ui/terminal/typed-line.ts';

test('the typed line follows erasing, clearing and Enter', () => {
  const line = new TypedLine();
  line.type('ㅏㅕx\x7f');
  assert.equal(line.text, 'ㅏㅕ');
  line.type('\x1b[D\x1b[C');
  assert.equal(line.text, 'ㅏㅕ');
  assert.equal(line.type('\r'), 'ㅏㅕ');
  assert.equal(line.text, '');
  line.type('abc\x15');
  assert.equal(line.text, '');
});

test('a held Ctrl makes control characters of letters, also of those typed with Hangul on, and goes by words with arrows', () => {
  assert.equal(withControl('c'), '\x03');
  assert.equal(withControl('['), '\x1b');
  assert.equal(withControl('1'), '1');
  assert.equal(withControl('\x1b[C'), '\x1b[1;5C');
  assert.equal(withControl('ㅊ'), '\x03');
  assert.equal(withControl('\x1b[3~'), '\x1b[3~');
});
