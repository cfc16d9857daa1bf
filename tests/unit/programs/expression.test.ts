/** Expressions that would keep a backtracking matcher busy for longer than the sun shines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expression } from '../../../src/simulator/kernel/expression.ts';

const LONG = 'a'.repeat(60);

for (const [source, text, found] of [
  ['(a*)*c', `${LONG}b`, undefined], ['(a|aa)+$', `${LONG}b`, undefined], ['(a*)*c', `${LONG}bac`, 'ac'], ['^(a+)+$', LONG, LONG], ['(x+x+)+y', 'x'.repeat(60), undefined], ['(.*)*=(.*)*;', LONG, undefined],
  ['(a|b|ab)*c', `${'ab'.repeat(40)}`, undefined], ['\\b(a*)*b\\b', `${LONG} aab `, 'aab'], ['(?<![a-z])(?:(a+)+)(?![a-z])', `${LONG}b aa`, 'aa'], ['a.*a.*a.*a.*a.*a.*a.*b', 'a'.repeat(400), undefined], ['([가-힣]+)+!', `${'가'.repeat(40)}?`, undefined],
] as const) {
  test(`${source} on ${text.slice(0, 12)}…`, () => assert.equal(expression(source, 'u').exec(text)?.[0], found));
}

test('groups, replacement and repeated matches are those of a RegExp', () => {
  const text = `${'ab'.repeat(20)} 🐳 ${'ab'.repeat(20)}c`;
  assert.deepEqual([...text.matchAll(expression('(ab+)+', 'gu'))].map(({ index, 1: group }) => [index, group]), [...text.matchAll(/(ab+)+/gu)].map(({ index, 1: group }) => [index, group]));
  assert.equal(text.replace(expression('((ab)+) ', 'gu'), '[$1]'), text.replace(/((ab)+) /gu, '[$1]'));
  assert.deepEqual(text.split(expression('(?:(?:ab)+ )+', 'u')), text.split(/(?:(?:ab)+ )+/u));
});
