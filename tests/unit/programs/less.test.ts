/** less on a terminal: what GNU's less 590 showed under a terminal of 24 rows for the same keys. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Screen } from '../../shell/full-screen/screen.ts';
import { Console } from '../../shell/world.ts';

const numbers = (count: number): string => Array.from({ length: count }, (_, i) => `${i + 1}\n`).join('');

const FILES = { '/work/a': numbers(100), '/work/b': numbers(5), '/work/w': `x\ty\nlong ${'0'.repeat(200)}\n\x1b[31mred\x1b[0m\x01end\n` };

/** Presses keys one after another; the rows of the last screen, without colours. */
function keys(command: string, ...pressed: string[]): string[] {
  const terminal = new Console('bash', { files: FILES }), screen = new Screen(24, 80);
  screen.write(terminal.type('', 100));
  screen.write(terminal.type(`${command}\r`, 500));
  for (const key of pressed) screen.write(terminal.type(key, 300));
  return screen.rows.map((row) => row.replaceAll(/‹[^›]*›/g, ''));
}

const ends = (rows: string[]): string[] => [rows[0]!, rows.at(-1)!];

test('less: the name first, then a colon, at the end (END)', () => {
  assert.deepEqual(ends(keys('less a', 'j')), ['2', ':']);
  assert.deepEqual(ends(keys('less a', 'G')), ['78', '(END)']);
  assert.deepEqual(ends(keys('less +G a')), ['78', 'a (END)']);
});

test('less: numbers before commands, halves, percents', () => {
  assert.deepEqual(ends(keys('less a', ' ', 'd')), ['36', ':']);
  assert.deepEqual(ends(keys('less a', '50p')), ['52', ':']);
  assert.deepEqual(ends(keys('less a', '20G', '5j')), ['25', ':']);
  assert.equal(keys('less a', '500g').at(-1), 'Cannot seek to line number 500  (press RETURN)');
});

test('less: searching forward and back, and not finding', () => {
  assert.deepEqual(ends(keys('less a', '/7\r', 'n', 'n')), ['27', ':']);
  assert.deepEqual(ends(keys('less a', '/7\r', 'n', 'N')), ['7', ':']);
  assert.deepEqual(ends(keys('less a', '/9[0-9]\r')), ['90', '(END)']);
  assert.equal(keys('less a', '/nosuch\r').at(-1), 'Pattern not found  (press RETURN)');
  assert.deepEqual(keys('less a', '&9\r').slice(0, 3), ['9', '19', '29']);
});

test('less: marks and where it came from', () => {
  assert.deepEqual(ends(keys('less a', '20G', 'ma', 'G', "'a")), ['20', ':']);
  assert.deepEqual(ends(keys('less a', '20G', 'ma', 'G', "'a", "''")), ['78', '(END)']);
});

test('less: several files', () => {
  assert.equal(keys('less a b w', ':n').at(-1), 'b (file 2 of 3) (END) - Next: w');
  assert.equal(keys('less a b w', ':p').at(-1), 'No previous file  (press RETURN)');
  assert.equal(keys('less a nosuch', ':n').at(-1), 'nosuch: No such file or directory  (press RETURN)');
  assert.equal(keys('less -M a b', 'j').at(-1), 'a lines 2-24/100 22%');
  assert.equal(keys('less a b', '=').at(-1), 'a (file 1 of 2) lines 1-23/100 byte 60/292 21%  (press RETURN)');
});

test('less: numbers of lines, cut lines, control characters', () => {
  assert.deepEqual(keys('less -N +1 w').slice(0, 2), ['      1 x       y', `      2 long ${'0'.repeat(67)}`]);
  assert.deepEqual(keys('less -S +1 w').slice(0, 3), ['x       y', `long ${'0'.repeat(74)}>`, 'ESC[31mredESC[0m^Aend']);
  assert.equal(keys('less a', '-N').at(-1), 'Constantly display line numbers  (press RETURN)');
});

test('less: what is short enough is only printed where -F asks for it', () => {
  const terminal = new Console('bash', { files: FILES });
  terminal.type('', 100);
  const shown = terminal.type('less -F b\r', 500);
  assert.match(shown, /1\S*\r\n2/);
  assert.doesNotMatch(shown, /\?1049/);
});

test('less: an endless pipe is read no further than it is looked at', () => {
  assert.deepEqual(ends(keys('yes | less', ' ')), ['y', ':']);
});

test('less: a signal while it waits for its first screen does not end it', () => {
  const rows = keys('(sleep 1; pkill -CONT less; pkill -WINCH less; sleep 1; echo come) | less', '', '', '', '', '', '', '', '');
  assert.deepEqual(rows.filter(Boolean), ['come', '(END)']);
});

test('more: pages on the same screen, and on by itself at the end', () => {
  const terminal = new Console('bash', { files: FILES });
  terminal.type('', 100);
  assert.match(terminal.type('more a\r', 500), /\r\n23\r\n\x1b\[7m--More--\(20%\)/);
  assert.match(terminal.type('\r', 100), /\x1b\[K24\r\n\x1b\[7m--More--\(2\d%\)/);
  assert.match(terminal.type('    ', 300), /\r\n100\r\n/);
});
