/** unittest: cases, what they assert, and how their results are told (Python 3.13). Patches and mocks are not simulated. */
export const UNITTEST = `
import __main__ as _main
import re as _re
import sys as _sys
import time as _time
import traceback as _traceback

class SkipTest(Exception):
    pass
def skip(reason):
    def mark(one):
        one._skipped = reason
        return one
    return mark
def skipIf(condition, reason):
    return skip(reason) if condition else (lambda one: one)
def skipUnless(condition, reason):
    return skip(reason) if not condition else (lambda one: one)
def expectedFailure(one):
    one._expected = True
    return one

def _longest(a, b):
    best, at, bt, lengths = 0, 0, 0, {}
    for i in range(len(a)):
        now = {}
        for j in range(len(b)):
            if a[i] == b[j]:
                length = now[j] = lengths.get(j - 1, 0) + 1
                if length > best:
                    best, at, bt = length, i - length + 1, j - length + 1
        lengths = now
    return best, at, bt
def _blocks(a, b, i=0, j=0):
    size, at, bt = _longest(a, b)
    if not size:
        return []
    return _blocks(a[:at], b[:bt], i, j) + [(i + at, j + bt, size)] + _blocks(a[at + size:], b[bt + size:], i + at + size, j + bt + size)
def _guides(a, b):
    first, second, i, j = '', '', 0, 0
    for at, bt, size in _blocks(a, b) + [(len(a), len(b), 0)]:
        gone, come = at - i, bt - j
        first += ('^' if come else '-') * gone if not (gone and come) else '^' * gone
        second += ('^' if gone else '+') * come if not (gone and come) else '^' * come
        first += ' ' * size
        second += ' ' * size
        i, j = at + size, bt + size
    return first.rstrip(), second.rstrip()
def _compared(a, b, end):
    same = sum(size for _, _, size in _blocks(a + end, b + end))
    if a == b:
        return ['  ' + a + end]
    if not a or not b or 2 * same / (len(a + end) + len(b + end)) < 0.75:
        return ['- ' + a + end, '+ ' + b + end]
    first, second = _guides(a, b)
    lines = ['- ' + a + end]
    if first:
        lines.append('? ' + first + '\\n')
    lines.append('+ ' + b + end)
    if second:
        lines.append('? ' + second + '\\n')
    return lines
def _difference(a, b, end=''):
    lines = []
    for i in range(max(len(a), len(b))):
        if i < len(a) and i < len(b):
            lines.extend(_compared(a[i], b[i], end))
        else:
            lines.append(('- ' + a[i] if i < len(a) else '+ ' + b[i]) + end)
    return lines

class _Raises:
    def __init__(self, case, kinds, pattern=None, msg=None):
        self._case, self.expected, self._pattern, self._msg = case, kinds, pattern, msg
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        if kind is None:
            name = ', '.join(one.__name__ for one in self.expected) if isinstance(self.expected, tuple) else self.expected.__name__
            self._case.fail(self._case._formatMessage(self._msg, name + ' not raised'))
        if not isinstance(value, self.expected):
            return False
        self.exception = value
        if self._pattern is not None and not _re.search(self._pattern, str(value)):
            self._case.fail('"' + self._pattern + '" does not match "' + str(value) + '"')
        return True

class _SubTest:
    def __init__(self, case, told):
        self._case, self._told = case, told
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        if kind is None or isinstance(value, SkipTest):
            return False
        self._case._result._failed(self._case, value, ' ' + self._told)
        self._case._sub = True
        return True

class TestCase:
    failureException = AssertionError
    longMessage = True
    def __init__(self, methodName='runTest'):
        self._testMethodName, self._cleanups, self._sub = methodName, [], False
    def setUp(self): pass
    def tearDown(self): pass
    @classmethod
    def setUpClass(cls): pass
    @classmethod
    def tearDownClass(cls): pass
    def id(self):
        return type(self).__module__ + '.' + type(self).__qualname__ + '.' + self._testMethodName
    def __str__(self):
        return self._testMethodName + ' (' + self.id() + ')'
    def addCleanup(self, function, *args, **named):
        self._cleanups.append((function, args, named))
    def subTest(self, msg=None, **values):
        told = ('[' + str(msg) + ']' if msg is not None else '') + (' ' if msg is not None and values else '') + ('(' + ', '.join(name + '=' + repr(value) for name, value in values.items()) + ')' if values else '')
        return _SubTest(self, told or '(<subtest>)')
    def skipTest(self, reason):
        raise SkipTest(reason)
    def fail(self, msg=None):
        raise self.failureException(msg)
    def _formatMessage(self, msg, standard):
        return standard if msg is None else standard + ' : ' + str(msg)
    def _check(self, holds, msg, standard):
        if not holds:
            self.fail(self._formatMessage(msg, standard))
    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        standard = repr(first) + ' != ' + repr(second)
        if type(first) == type(second):
            if isinstance(first, str):
                standard += '\\n' + ''.join(_difference(first.splitlines(), second.splitlines(), '\\n'))
            elif isinstance(first, (list, tuple)):
                standard = ('Lists' if isinstance(first, list) else 'Tuples') + ' differ: ' + standard + '\\n'
                for i in range(min(len(first), len(second))):
                    if first[i] != second[i]:
                        standard += '\\nFirst differing element ' + str(i) + ':\\n' + repr(first[i]) + '\\n' + repr(second[i]) + '\\n'
                        break
                kind, more, least = ('list', 'First', second) if len(first) > len(second) else ('list', 'Second', first)
                if len(first) != len(second):
                    kind = 'list' if isinstance(first, list) else 'tuple'
                    longer = first if len(first) > len(second) else second
                    standard += '\\n' + more + ' ' + kind + ' contains ' + str(len(longer) - len(least)) + ' additional elements.\\nFirst extra element ' + str(len(least)) + ':\\n' + repr(longer[len(least)]) + '\\n'
                standard += '\\n' + '\\n'.join(_difference([repr(first)], [repr(second)]))
            elif isinstance(first, dict):
                standard += '\\n' + '\\n'.join(_difference([repr(first)], [repr(second)]))
            elif isinstance(first, set):
                standard = ''
                for told, items in (('Items in the first set but not the second:', first - second), ('Items in the second set but not the first:', second - first)):
                    if items:
                        standard += ('\\n' if standard else '') + told + '\\n' + '\\n'.join(repr(one) for one in items)
        self.fail(self._formatMessage(msg, standard))
    assertListEqual = assertTupleEqual = assertDictEqual = assertSetEqual = assertMultiLineEqual = assertSequenceEqual = assertEqual
    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, repr(first) + ' == ' + repr(second))
    def assertTrue(self, one, msg=None):
        self._check(one, msg, repr(one) + ' is not true')
    def assertFalse(self, one, msg=None):
        self._check(not one, msg, repr(one) + ' is not false')
    def assertIs(self, first, second, msg=None):
        self._check(first is second, msg, repr(first) + ' is not ' + repr(second))
    def assertIsNot(self, first, second, msg=None):
        self._check(first is not second, msg, 'unexpectedly identical: ' + repr(first))
    def assertIsNone(self, one, msg=None):
        self._check(one is None, msg, repr(one) + ' is not None')
    def assertIsNotNone(self, one, msg=None):
        self._check(one is not None, msg, 'unexpectedly None')
    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, repr(member) + ' not found in ' + repr(container))
    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, repr(member) + ' unexpectedly found in ' + repr(container))
    def assertIsInstance(self, one, kind, msg=None):
        self._check(isinstance(one, kind), msg, repr(one) + ' is not an instance of ' + repr(kind))
    def assertNotIsInstance(self, one, kind, msg=None):
        self._check(not isinstance(one, kind), msg, repr(one) + ' is an instance of ' + repr(kind))
    def assertGreater(self, first, second, msg=None):
        self._check(first > second, msg, repr(first) + ' not greater than ' + repr(second))
    def assertGreaterEqual(self, first, second, msg=None):
        self._check(first >= second, msg, repr(first) + ' not greater than or equal to ' + repr(second))
    def assertLess(self, first, second, msg=None):
        self._check(first < second, msg, repr(first) + ' not less than ' + repr(second))
    def assertLessEqual(self, first, second, msg=None):
        self._check(first <= second, msg, repr(first) + ' not less than or equal to ' + repr(second))
    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        apart = abs(first - second)
        if first == second or (apart <= delta if delta is not None else round(apart, 7 if places is None else places) == 0):
            return
        self.fail(self._formatMessage(msg, repr(first) + ' != ' + repr(second) + ' within ' + (repr(delta) + ' delta' if delta is not None else str(7 if places is None else places) + ' places') + ' (' + repr(apart) + ' difference)'))
    def assertRegex(self, text, pattern, msg=None):
        self._check(_re.search(pattern, text), msg, "Regex didn't match: " + repr(pattern) + ' not found in ' + repr(text))
    def assertCountEqual(self, first, second, msg=None):
        self._check(sorted(first, key=repr) == sorted(second, key=repr), msg, 'Element counts were not equal')
    def assertRaises(self, kinds, *args, **named):
        context = _Raises(self, kinds, None, None if args else named.pop('msg', None))
        if not args:
            return context
        with context:
            args[0](*args[1:], **named)
    def assertRaisesRegex(self, kinds, pattern, *args, **named):
        context = _Raises(self, kinds, pattern)
        if not args:
            return context
        with context:
            args[0](*args[1:], **named)

class _Result:
    def __init__(self, verbosity):
        self.verbosity, self.testsRun, self.failures, self.errors, self.skipped, self.expected, self.unexpected = verbosity, 0, [], [], [], 0, 0
    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpected
    def _say(self, mark, words):
        _sys.stderr.write(words + '\\n' if self.verbosity > 1 else mark if self.verbosity == 1 else '')
    def _failed(self, case, error, more=''):
        failed = isinstance(error, AssertionError)
        (self.failures if failed else self.errors).append((str(case) + more, ''.join(_traceback.format_exception(error))))
        if not more:
            self._say('F' if failed else 'E', 'FAIL' if failed else 'ERROR')
    def _run(self, case):
        method, marks = getattr(case, case._testMethodName), getattr(type(case), case._testMethodName)
        reason = getattr(marks, '_skipped', getattr(type(case), '_skipped', None))
        if self.verbosity > 1:
            _sys.stderr.write(str(case) + ' ... ')
        self.testsRun += 1
        case._result = self
        error = None
        if reason is None:
            try:
                case.setUp()
                try:
                    method()
                finally:
                    case.tearDown()
            except SkipTest as one:
                reason = str(one)
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as one:
                error = one
            for function, args, named in reversed(case._cleanups):
                function(*args, **named)
        if reason is not None:
            self.skipped.append((case, reason))
            self._say('s', 'skipped ' + repr(reason))
        elif getattr(marks, '_expected', False):
            if error is not None:
                self.expected += 1
                self._say('x', 'expected failure')
            else:
                self.unexpected += 1
                self._say('u', 'unexpected success')
        elif error is not None:
            self._failed(case, error)
        elif not case._sub:
            self._say('.', 'ok')

class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)
    def addTest(self, one):
        self._tests.append(one)
    def addTests(self, many):
        for one in many:
            self.addTest(one)
    def __iter__(self):
        return iter(self._tests)
    def countTestCases(self):
        return sum(one.countTestCases() if isinstance(one, TestSuite) else 1 for one in self._tests)
    def _run(self, result):
        last = None
        for one in self._tests:
            if isinstance(one, TestSuite):
                one._run(result)
                continue
            if type(one) is not last:
                if last is not None:
                    last.tearDownClass()
                last = type(one)
                if getattr(last, '_skipped', None) is None:
                    last.setUpClass()
            result._run(one)
        if last is not None:
            last.tearDownClass()

class TestLoader:
    def loadTestsFromTestCase(self, case):
        return TestSuite(case(name) for name in sorted(set(dir(case))) if name.startswith('test') and callable(getattr(case, name)))
    def loadTestsFromModule(self, module):
        found = [getattr(module, name) for name in sorted(dir(module))]
        return TestSuite(self.loadTestsFromTestCase(one) for one in found if isinstance(one, type) and issubclass(one, TestCase) and one is not TestCase)
defaultTestLoader = TestLoader()

class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False):
        self.verbosity = verbosity
    def run(self, suite):
        result, began = _Result(self.verbosity), _time.time()
        suite._run(result)
        took = _time.time() - began
        _sys.stderr.write('\\n' if self.verbosity > 0 else '')
        for kind, found in (('ERROR', result.errors), ('FAIL', result.failures)):
            for name, told in found:
                _sys.stderr.write('=' * 70 + '\\n' + kind + ': ' + name + '\\n' + '-' * 70 + '\\n' + told + '\\n')
        _sys.stderr.write('-' * 70 + '\\nRan %d test%s in %.3fs\\n\\n' % (result.testsRun, '' if result.testsRun == 1 else 's', took))
        told = [name + '=' + str(count) for name, count in (('failures', len(result.failures)), ('errors', len(result.errors)), ('skipped', len(result.skipped)), ('expected failures', result.expected), ('unexpected successes', result.unexpected)) if count]
        word = 'FAILED' if not result.wasSuccessful() else 'NO TESTS RAN' if result.testsRun == 0 and not result.skipped and _sys.version_info >= (3, 12) else 'OK'
        _sys.stderr.write(word + (' (' + ', '.join(told) + ')' if told else '') + '\\n')
        return result

def _named(module, names):
    if not names:
        return defaultTestLoader.loadTestsFromModule(module)
    suite = TestSuite()
    for name in names:
        at = module
        for part in name.split('.'):
            if isinstance(at, type) and issubclass(at, TestCase):
                suite.addTest(at(part))
                at = None
                break
            at = getattr(at, part)
        if at is not None:
            suite.addTest(defaultTestLoader.loadTestsFromTestCase(at) if isinstance(at, type) else defaultTestLoader.loadTestsFromModule(at))
    return suite

def main(module='__main__', argv=None, exit=True, verbosity=1, testRunner=None, **named):
    words = (_sys.argv if argv is None else argv)[1:]
    for word in words:
        if word in ('-v', '--verbose'):
            verbosity = 2
        elif word in ('-q', '--quiet'):
            verbosity = 0
        elif word.startswith('-') and word not in ('-f', '-b', '-c', '--failfast', '--buffer'):
            _sys.stderr.write('unittest: ' + word + ' is not simulated here\\n')
            _sys.exit(2)
    suite = _named(_main if isinstance(module, str) else module, [word for word in words if not word.startswith('-')])
    result = TextTestRunner(verbosity=verbosity).run(suite)
    if exit:
        _sys.exit(5 if result.testsRun == 0 and not result.skipped and _sys.version_info >= (3, 12) else 0 if result.wasSuccessful() else 1)
`;
