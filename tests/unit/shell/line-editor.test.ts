/** What a learner sees while typing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Console } from '../../shell/world.ts';
import { Terminal } from './terminal.ts';

const ESC = '\x1b', LEFT = `${ESC}[D`, UP = `${ESC}[A`, DOWN = `${ESC}[B`;
const files = { '/work/foo.txt': 'a\n', '/work/fob.txt': 'b\n', '/work/my file': 'c\n', '/work/dir/inner': 'd\n' };

/** Types into a shell whose screen is so wide; gives console and terminal. */
function session(keys: string, { columns = 80, shell = 'bash' as 'bash' | 'ash', env = { PS1: '$ ' } as Record<string, string> } = {}): { terminal: Terminal; console: Console; type: (more: string, ms?: number) => Terminal } {
  const console = new Console(shell, { columns, env, files }), terminal = new Terminal(columns);
  const type = (more: string, ms = 100): Terminal => terminal.write(console.type(more, ms));
  type('');
  type(keys);
  assert.deepEqual(console.host.kernel.faults, []);
  return { terminal, console, type };
}

/** The line that a shell runs after these keys, as `echo` shows it. */
function ran(keys: string): string {
  const { terminal } = session(`${keys}\r`);
  return terminal.rows.filter((row) => row !== '' && row !== '$').at(-1) ?? '';
}

test('emacs keys move, delete and bring back', () => {
  assert.equal(ran('echo ac\x02b'), 'abc');
  assert.equal(ran('cho x\x01e\x05y'), 'xy');
  assert.equal(ran(`echo one two${LEFT}${LEFT}${LEFT}2 `), 'one 2 two');
  assert.equal(ran('echo one two\x17three'), 'one three');
  assert.equal(ran('x\x15echo ok'), 'ok');
  assert.equal(ran('echo abc\x01\x0becho \x19'), 'echo abc');
  assert.equal(ran(`echo a-b${ESC}\x7fc`), 'a-c');
  assert.equal(ran(`echo one two${ESC}b${ESC}d2`), 'one 2');
  assert.equal(ran('echo ba\x14'), 'ab');
  assert.equal(ran(`echo word${ESC}b${ESC}u`), 'WORD');
  assert.equal(ran('echo abcd\x7f\x7f'), 'ab');
  assert.equal(ran('echo keep\x17\x1f'), 'keep');
});

test('kills in a row make one, M-y brings older ones', () => {
  assert.equal(ran('echo a b\x17\x17\x19'), 'a b');
  assert.equal(ran(`echo first\x17x\x7fsecond\x17\x19${ESC}y`), 'first');
});

test('history goes up and down, is searched, and repeats arguments', () => {
  const { type } = session('echo one\recho two\r');
  assert.equal(type(`${UP}${UP}`).last, '$ echo one');
  assert.equal(type(DOWN).last, '$ echo two');
  assert.equal(type('\x15\x12one').last, "(reverse-i-search)`one': echo one");
  assert.equal(type('\r').rows.at(-2), 'one');
  assert.equal(type(`echo ${ESC}.`).last, '$ echo one');
  assert.equal(type('\x15!!\r').rows.at(-2), 'one');
});

test('a long line wraps, and the cursor stands where it should', () => {
  const { terminal, type } = session('echo 0123456789', { columns: 10 });
  assert.deepEqual(terminal.rows, ['$ echo 012', '3456789']);
  assert.deepEqual(terminal.cursor, [1, 7]);
  type('\x01');
  assert.deepEqual(terminal.cursor, [0, 2]);
  type('\x05');
  type('abc');
  assert.deepEqual(terminal.rows.slice(0, 2), ['$ echo 012', '3456789abc']);
  assert.deepEqual(terminal.cursor, [2, 0]);
  type('\x7f\x7f\x7f\x7f');
  assert.deepEqual(terminal.rows.slice(0, 2), ['$ echo 012', '345678']);
});

test('Hangul takes two columns and never half of one', () => {
  const { terminal, type } = session('echo 가나다', { columns: 10 });
  assert.deepEqual(terminal.rows, ['$ echo 가', '나다']);
  type(`${LEFT}${LEFT}라`);
  assert.deepEqual(terminal.rows, ['$ echo 가', '라나다']);
  assert.deepEqual(terminal.cursor, [1, 2]);
  type('\x05\x7f\x7f');
  assert.deepEqual(terminal.rows.map((row) => row).slice(0, 2), ['$ echo 가', '라']);
  assert.equal(ran('echo 한국\x7f글'), '한글');
});

test('Tab completes commands, files and variables, and lists on the second time', () => {
  const { type } = session('ls fo\t');
  assert.equal(type('').last, '$ ls fo');
  assert.deepEqual(type('\t').rows.slice(-2), ['fob.txt  foo.txt', '$ ls fo']);
  assert.equal(type('o\t').last, '$ ls foo.txt');
  assert.equal(type('\x15cat my\t').last, '$ cat my\\ file');
  assert.equal(type('\x15cd d\t').last, '$ cd dir/');
  assert.equal(type('\x15unal\t').last, '$ unalias');
  assert.equal(type('\x15echo $HOM\t').last, '$ echo $HOME/');
  assert.equal(type('\x15cat "my\t').last, '$ cat "my file"');
  assert.equal(type('\x15echo x | unal\t').last, '$ echo x | unalias');
  assert.equal(type('\x15cat < foo\t').last, '$ cat < foo.txt');
});

test('^C drops the line, ^D ends the shell, ^L clears', () => {
  const { type, console, terminal } = session('echo not this');
  assert.deepEqual(type('\x03').rows.filter((row) => row !== ''), ['$ echo not this^C', '$']);
  type('echo a\r');
  assert.deepEqual(type('\x0c').rows, ['$']);
  assert.equal(type('echo $?\r').rows.at(-2), '0');
  assert.equal(type('\x04').last, 'exit');
  assert.equal(console.shell.ended, true);
  assert.ok(terminal);
});

test('a command that is not complete is asked for with PS2', () => {
  const { terminal } = session('for i in 1 2\rdo echo "$i\r!"; done\r');
  assert.deepEqual(terminal.rows.filter((row) => row !== ''), ['$ for i in 1 2', '> do echo "$i', '> !"; done', '1', '!', '2', '!', '$']);
});

test('a paste of several lines is one edit, run on Enter', () => {
  const { terminal, type } = session(`${ESC}[200~echo a\necho b\n${ESC}[201~`);
  assert.deepEqual(terminal.rows.slice(0, 2), ['$ echo a', 'echo b']);
  type('\r');
  assert.deepEqual(terminal.rows.filter((row) => row !== ''), ['$ echo a', 'echo b', 'a', 'b', '$']);
});

test('the line is laid out anew when the window changes', () => {
  const { console } = session('echo 0123456789');
  console.tty.resize(24, 10);
  const narrow = new Terminal(10);
  narrow.write(`$ echo 0123456789${console.type('', 100)}${console.type('x', 100)}`);
  assert.deepEqual(narrow.rows, ['$ echo 012', '3456789x']);
});

test('^C ends a loop, and the next loop runs', () => {
  const { type, terminal } = session('while true; do sleep 1; done\r');
  type('', 2500);
  type('\x03');
  assert.equal(terminal.last, '$');
  type('for i in 1 2; do sleep 1; echo $i; done\r', 5000);
  assert.deepEqual(terminal.rows.slice(-3), ['1', '2', '$']);
  type('while :; do :; done\r', 300);
  assert.notEqual(terminal.last, '$');
  assert.equal(type('\x03', 200).last, '$');
});

test('jobs stop, go on and are told about', () => {
  const { type, terminal } = session('sleep 100\r');
  type('\x1a');
  assert.ok(terminal.rows.includes('[1]+  Stopped                 sleep 100'));
  type('bg\r');
  assert.ok(terminal.rows.includes('[1]+ sleep 100 &'));
  type('jobs\r');
  assert.ok(terminal.rows.includes('[1]+  Running                 sleep 100 &'));
  type('kill %1\r');
  type('\r');
  assert.ok(terminal.rows.includes('[1]+  Terminated              sleep 100'));
});

test('busybox shows its own prompt and no exit', () => {
  const { type, terminal, console } = session('echo hi\r', { shell: 'ash', env: {} });
  assert.deepEqual(terminal.rows.filter((row) => row !== ''), ['/work # echo hi', 'hi', '/work #']);
  type('cd\rnosuch\r');
  assert.deepEqual(terminal.rows.slice(-3), ['~ # nosuch', 'sh: nosuch: not found', '~ #']);
  type('exit\r');
  assert.equal(terminal.last, '~ # exit');
  assert.equal(console.shell.ended, true);
});

test('M-digits say how often, and C-x C-u undoes', () => {
  const { type } = session('');
  assert.equal(type('echo one two three\x1b2').last, '(arg: 2) echo one two three');
  assert.equal(type('\x17').last, '$ echo one');
  assert.equal(type('\x19').last, '$ echo one two three');
  assert.equal(type('\x1b1' + '2x').last, '$ echo one two threexxxxxxxxxxxx');
  assert.equal(type('\x18\x15').last, '$ echo one two three');
  assert.equal(type('\x1b3\x02!').last, '$ echo one two th!ree');
  assert.equal(type('\x18\x7f').last, '$ ree');
});

test('complete -W gives words', () => {
  const { type } = session('');
  type('complete -W "alpha beta" tool\r');
  assert.equal(type('tool al\t').last, '$ tool alpha');
  type('\x15');
  assert.deepEqual(type('tool \t\t').rows.slice(-2), ['alpha  beta', '$ tool']);
});

test("Debian's sh has a bare prompt, and the terminal edits its lines", () => {
  const console = new Console('bash', { argv: ['sh'], env: {}, program: 'dash' }), terminal = new Terminal(80);
  terminal.write(console.type('', 100)).write(console.type('echo a\x7fb\r', 100));
  assert.deepEqual(terminal.rows.filter((row) => row !== ''), ['# echo b', 'b', '#']);
});
