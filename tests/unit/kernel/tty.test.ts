/** What a terminal that edits lines by itself shows for keys, and what the program behind it reads: each answer is that of Linux with `cat`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Console } from '../../shell/world.ts';

const ANSWERS: readonly [keys: string, shown: string][] = [
  ['ab\x12', 'ab^R\r\nab'],
  ['c\n', 'c\r\nabc\r\n'],
  ['\x12', '^R\r\n'],
  ['\n', '\r\n\r\n'],
  ['a\x16\x12b\n', 'a^\b^Rb\r\na\x12b\r\n'],
  ['a\x16\x16\n', 'a^\b^V\r\na\x16\r\n'],
  ['x\x16\x03y\n', 'x^\b^Cy\r\nx\x03y\r\n'],
  ['a\x01b\x12\n', 'a^Ab^R\r\na^Ab\r\na\x01b\r\n'],
  ['foo bar\x17\n', 'foo bar\b \b\b \b\b \b\r\nfoo \r\n'],
  ['a/b-c,d\x17\n', 'a/b-c,d\b \b\r\na/b-c,\r\n'],
  ['한\x12\n', '한^R\r\n한\r\n한\r\n'],
  ['q\x16\x16\x16\n', 'q^\b^V^\b^J'],
  ['z\n', 'z\r\nq\x16\r\nz\r\n'],
];

test('keys that edit, repeat and quote in a line', () => {
  const console = new Console('ash', { program: 'dash', env: { PS1: '$ ' }, files: {} });
  console.type('cat\r', 300);
  for (const [keys, shown] of ANSWERS) assert.equal(console.type(keys, 200), shown);
});
