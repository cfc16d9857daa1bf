/** assert. */
export const assert = String.raw`
const util = require('util');
class AssertionError extends Error {
  constructor({ message, actual, expected, operator }) {
    super(message);
    this.generatedMessage = false; this.code = 'ERR_ASSERTION'; this.actual = actual; this.expected = expected; this.operator = operator; 
  }
  get name() { return 'AssertionError'; }
}
const words = { deepStrictEqual: 'Expected values to be strictly deep-equal:', strictEqual: 'Expected values to be strictly equal:', equal: 'Expected values to be loosely equal:' };
function fail(given, actual, expected, operator, text) {
  if (given instanceof Error) throw given;
  const error = new AssertionError({ message: given === undefined ? text : given, actual, expected, operator });
  error.generatedMessage = given === undefined;
  throw error;
}
const show = (value) => util.inspect(value);
function assert(value, message) { if (!value) fail(message, value, true, '==', arguments.length === 0 ? 'No value argument passed to ` + '`assert.ok()`' + String.raw`' : 'The expression evaluated to a falsy value:\n\n  assert(' + show(value) + ')\n'); }
assert.ok = (value, message) => { if (!value) fail(message, value, true, '==', 'The expression evaluated to a falsy value:\n\n  assert.ok(' + show(value) + ')\n'); };
assert.equal = (a, b, message) => { if (!(a == b || (a !== a && b !== b))) fail(message, a, b, '==', show(a) + ' == ' + show(b)); };
assert.notEqual = (a, b, message) => { if (a == b) fail(message, a, b, '!=', show(a) + ' != ' + show(b)); };
assert.strictEqual = (a, b, message) => { if (!Object.is(a, b)) fail(message, a, b, 'strictEqual', words.strictEqual + '\n\n' + show(a) + ' !== ' + show(b) + '\n'); };
assert.notStrictEqual = (a, b, message) => { if (Object.is(a, b)) fail(message, a, b, 'notStrictEqual', 'Expected "actual" to be strictly unequal to: ' + show(b)); };
assert.deepStrictEqual = (a, b, message) => { if (!util.isDeepStrictEqual(a, b)) fail(message, a, b, 'deepStrictEqual', words.deepStrictEqual + '\n' + diff(a, b)); };
assert.deepEqual = (a, b, message) => { if (!util.isDeepStrictEqual(a, b)) fail(message, a, b, 'deepEqual', 'Expected values to be loosely deep-equal:\n\n' + show(a) + '\n\nshould loosely deep-equal\n\n' + show(b)); };
assert.notDeepStrictEqual = (a, b, message) => { if (util.isDeepStrictEqual(a, b)) fail(message, a, b, 'notDeepStrictEqual', 'Expected "actual" not to be strictly deep-equal to: ' + show(b)); };
function diff(a, b) {
  const left = util.inspect(a, { breakLength: 1, compact: false }).split('\n'), right = util.inspect(b, { breakLength: 1, compact: false }).split('\n'), out = ['+ actual - expected', ''];
  const same = (i, j) => left[i].replace(/,$/, '') === right[j].replace(/,$/, '');
  let i = 0, j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(i, j)) { out.push('  ' + left[i]); i++; j++; }
    else { const next = right.findIndex((_, k) => k >= j && i < left.length && same(i, k)); if (i < left.length && next < 0) out.push('+ ' + left[i++]); else out.push('- ' + right[j++]); }
  }
  return out.join('\n') + '\n';
}
const matches = (error, expected) => expected === undefined || (typeof expected === 'function' ? (expected.prototype !== undefined && error instanceof expected) || (!internals.isClass(expected) && !(expected.prototype instanceof Error) && expected !== Error && expected(error) === true) : expected instanceof RegExp ? expected.test(String(error)) : Object.keys(expected).every((key) => expected[key] instanceof RegExp ? expected[key].test(error[key]) : util.isDeepStrictEqual(error[key], expected[key])));
assert.throws = (call, expected, message) => { let error; try { call(); } catch (caught) { error = { caught }; } if (!error) fail(message, undefined, expected, 'throws', 'Missing expected exception.'); if (!matches(error.caught, expected)) throw error.caught; };
assert.doesNotThrow = (call) => call();
assert.rejects = async (call, expected) => { let error; try { await (typeof call === 'function' ? call() : call); } catch (caught) { error = { caught }; } if (!error) fail(undefined, undefined, expected, 'rejects', 'Missing expected rejection.'); if (!matches(error.caught, expected)) throw error.caught; };
assert.match = (text, pattern, message) => { if (!pattern.test(text)) fail(message, text, pattern, 'match', 'The input did not match the regular expression ' + pattern + '. Input:\n\n' + show(text) + '\n'); };
assert.fail = (message) => fail(message === undefined ? undefined : message, undefined, undefined, 'fail', 'Failed');
assert.ifError = (error) => { if (error !== null && error !== undefined) throw error; };
assert.AssertionError = AssertionError;
assert.strict = Object.assign((...args) => assert(...args), assert, { equal: assert.strictEqual, deepEqual: assert.deepStrictEqual, notEqual: assert.notStrictEqual });
assert.strict.strict = assert.strict;
module.exports = assert;
`;
