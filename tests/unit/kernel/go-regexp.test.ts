import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pattern } from '../../../src/simulator/kernel/go-regexp.ts';

const matches = (expression: string, ...texts: string[]): boolean[] => texts.map((text) => pattern(expression)!.test(text));

test('flags count where Go lets them count', () => {
  assert.deepEqual(matches('^(?i)(abort|warn)?$', '', 'Abort', 'WARN', 'other'), [true, true, true, false]);
  assert.deepEqual(matches('^((?i)june|july)-x$', 'JUNE-x', 'July-x', 'june-X'), [true, true, false]);
  assert.deepEqual(matches('(?i:[a-c]z)y$', 'BZy', 'bzY'), [true, false]);
  assert.deepEqual(matches('(?i)^é?a$', 'A'), [true]);
});

test('classes by name, named groups and the ends of the text', () => {
  assert.deepEqual(matches('\\A[[:alpha:]_]+\\z', 'ab_c', 'ab1'), [true, false]);
  assert.deepEqual(matches('^(?P<year>\\d{4})$', '2026'), [true]);
  assert.equal(pattern('a('), undefined);
});
