/** What scripts of containers use beside the corpus of the programs, as Python 3.13.5 shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

/** What a script shows in a container of the image. */
async function shown(...lines: string[]): Promise<string> {
  const source = ['  $ docker pull -q python:3.13-slim >/dev/null', "  $ cat > t.py <<'EOF'", ...lines.map((line) => `  > ${line}`), '  > EOF', '  $ docker run --rm -v ./t.py:/t.py -e PYTHONUNBUFFERED=1 python:3.13-slim python3 t.py -v 2>&1'].join('\n');
  const { blocks, troubles } = play(parse(`${source}\n`), { ...worlds.workstation, hub: 'lessons' }, 'python-scripts', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.filter((block) => block.kind === 'command').at(-1)!.output.join('\n');
}

test('an exit that is caught has its status, and choices are told as they are', async () => {
  assert.equal(await shown("import argparse, sys", "p = argparse.ArgumentParser(prog='tool')", "p.add_argument('--format', choices=['json', 'text'])", 'try: p.parse_args(["--format", "xml"])', 'except SystemExit as e: print("exit", e.code)', 'try: sys.exit("no")', 'except SystemExit as e: print(repr(e.code))'), "usage: tool [-h] [--format {json,text}]\ntool: error: argument --format: invalid choice: 'xml' (choose from json, text)\nexit 2\n'no'");
});

test('where JSON is wrong, paths for os, and names as UUIDs', async () => {
  assert.equal(await shown('import json, os, pathlib, uuid', 'try: json.loads(\'{"a":}\')', 'except json.JSONDecodeError as e: print(e.msg, e.lineno, e.colno, e.pos)', 't = pathlib.Path("/tmp/d"); t.mkdir(); (t / "x").write_text("hi")', 'print(os.listdir(t), os.path.exists(t / "x"), os.path.getsize(t / "x"))', 'try: os.rmdir(t)', 'except OSError as e: print(e.errno, e.strerror)', 'print(uuid.uuid5(uuid.NAMESPACE_DNS, "x"))'), "Expecting value 1 6 5\n['x'] True 2\n39 Directory not empty\n05b16a01-46c6-56dd-bd6e-c6dfb4a1427a");
});

test('unittest: what each assertion says, and the summary', async () => {
  const script = `import unittest
class T(unittest.TestCase):
  def setUp(self): self.x=1
  def test_a(self): self.assertEqual(self.x,1)
  def test_b(self): self.assertEqual([1,2],[1,3])
  def test_c(self):
    with self.assertRaises(ZeroDivisionError): 1/0
  @unittest.skipIf(True, 'later')
  def test_d(self): pass
  def test_e(self): raise ValueError('x')
  def test_f(self): self.assertEqual('abc','abd')
  def test_g(self): self.assertEqual(1,2,'why')
  def test_h(self): self.assertEqual({'a':1},{'a':2})
  def test_i(self): self.assertIn(3,[1,2])
  def test_k(self): self.assertEqual([1],[1,2])
  def test_l(self): self.assertAlmostEqual(1.0,1.1)
  def test_m(self): self.assertEqual('hello world','goodbye')
  @unittest.expectedFailure
  def test_n(self): self.fail('x')
  def test_o(self): self.assertTrue(0)
  def test_p(self): self.assertIsNone(5)
  def test_q(self): self.assertGreater(1,2)
unittest.main()`;
  assert.equal((await shown(...script.split('\n'))).replace(/in \d+\.\d+s$/m, 'in 0.000s'), `test_a (__main__.T.test_a) ... ok
test_b (__main__.T.test_b) ... FAIL
test_c (__main__.T.test_c) ... ok
test_d (__main__.T.test_d) ... skipped 'later'
test_e (__main__.T.test_e) ... ERROR
test_f (__main__.T.test_f) ... FAIL
test_g (__main__.T.test_g) ... FAIL
test_h (__main__.T.test_h) ... FAIL
test_i (__main__.T.test_i) ... FAIL
test_k (__main__.T.test_k) ... FAIL
test_l (__main__.T.test_l) ... FAIL
test_m (__main__.T.test_m) ... FAIL
test_n (__main__.T.test_n) ... expected failure
test_o (__main__.T.test_o) ... FAIL
test_p (__main__.T.test_p) ... FAIL
test_q (__main__.T.test_q) ... FAIL

======================================================================
ERROR: test_e (__main__.T.test_e)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 10, in test_e
    def test_e(self): raise ValueError('x')
                      ^^^^^^^^^^^^^^^^^^^^^
ValueError: x

======================================================================
FAIL: test_b (__main__.T.test_b)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 5, in test_b
    def test_b(self): self.assertEqual([1,2],[1,3])
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
AssertionError: Lists differ: [1, 2] != [1, 3]

First differing element 1:
2
3

- [1, 2]
?     ^

+ [1, 3]
?     ^


======================================================================
FAIL: test_f (__main__.T.test_f)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 11, in test_f
    def test_f(self): self.assertEqual('abc','abd')
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^
AssertionError: 'abc' != 'abd'
- abc
?   ^
+ abd
?   ^


======================================================================
FAIL: test_g (__main__.T.test_g)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 12, in test_g
    def test_g(self): self.assertEqual(1,2,'why')
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^
AssertionError: 1 != 2 : why

======================================================================
FAIL: test_h (__main__.T.test_h)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 13, in test_h
    def test_h(self): self.assertEqual({'a':1},{'a':2})
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^
AssertionError: {'a': 1} != {'a': 2}
- {'a': 1}
?       ^

+ {'a': 2}
?       ^


======================================================================
FAIL: test_i (__main__.T.test_i)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 14, in test_i
    def test_i(self): self.assertIn(3,[1,2])
                      ~~~~~~~~~~~~~^^^^^^^^^
AssertionError: 3 not found in [1, 2]

======================================================================
FAIL: test_k (__main__.T.test_k)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 15, in test_k
    def test_k(self): self.assertEqual([1],[1,2])
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^
AssertionError: Lists differ: [1] != [1, 2]

Second list contains 1 additional elements.
First extra element 1:
2

- [1]
+ [1, 2]

======================================================================
FAIL: test_l (__main__.T.test_l)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 16, in test_l
    def test_l(self): self.assertAlmostEqual(1.0,1.1)
                      ~~~~~~~~~~~~~~~~~~~~~~^^^^^^^^^
AssertionError: 1.0 != 1.1 within 7 places (0.10000000000000009 difference)

======================================================================
FAIL: test_m (__main__.T.test_m)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 17, in test_m
    def test_m(self): self.assertEqual('hello world','goodbye')
                      ~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^^^^
AssertionError: 'hello world' != 'goodbye'
- hello world
+ goodbye


======================================================================
FAIL: test_o (__main__.T.test_o)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 20, in test_o
    def test_o(self): self.assertTrue(0)
                      ~~~~~~~~~~~~~~~^^^
AssertionError: 0 is not true

======================================================================
FAIL: test_p (__main__.T.test_p)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 21, in test_p
    def test_p(self): self.assertIsNone(5)
                      ~~~~~~~~~~~~~~~~~^^^
AssertionError: 5 is not None

======================================================================
FAIL: test_q (__main__.T.test_q)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/t.py", line 22, in test_q
    def test_q(self): self.assertGreater(1,2)
                      ~~~~~~~~~~~~~~~~~~^^^^^
AssertionError: 1 not greater than 2

----------------------------------------------------------------------
Ran 16 tests in 0.000s

FAILED (failures=11, errors=1, skipped=1, expected failures=1)`);
});
