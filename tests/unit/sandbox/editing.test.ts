/** vi and nano with an editor on a page: what comes back is written, and is part of the log. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../../src/sandbox/session.ts';
import { lastAnnounced, newSession, pass, shown } from './play.ts';

function typeAndWait(session: Session, line: string, wait = 400): void {
  session.type(`${line}\r`);
  pass(session, wait);
}

function open(session: Session, line: string, wait = 400) {
  typeAndWait(session, line, wait);
  const id = lastAnnounced(session);
  return session.editing(id ?? -1)!;
}

test('vi writes what the editor hands back, and ends when it does', () => {
  const session = newSession({ hasEditor: true });
  typeAndWait(session, "printf 'a\\nb\\n' > x");
  const editing = open(session, 'vi x');
  assert.deepEqual(editing.request, { program: 'vi', file: 'x', text: 'a\nb', readonly: false, line: 1 });
  assert.equal(editing.message, '"x" 2L, 4B');
  session.answer(editing.id, { text: 'a\nb\nc' });
  pass(session, 50);
  assert.equal(editing.message, '"x" 3L, 6B written');
  assert.equal(session.editing(editing.id), editing);
  session.answer(editing.id, { quit: 0 });
  pass(session, 50);
  assert.equal(session.editing(editing.id), undefined);
  typeAndWait(session, 'echo status $?; cat x');
  assert.match(shown(session), /^status 0\na\nb\nc$/m);
});

test('what was typed ahead of the editor is not run by the shell', () => {
  const session = newSession({ hasEditor: true });
  const editing = open(session, 'vi x');
  session.type('touch oops\r');
  pass(session, 50);
  session.answer(editing.id, { quit: 0 });
  pass(session, 50);
  typeAndWait(session, 'ls oops');
  assert.match(shown(session), /cannot access 'oops'/);
});

test('a file that cannot be written keeps the editor open', () => {
  const session = newSession({ hasEditor: true });
  const editing = open(session, 'nano /etc/hostname');
  assert.equal(editing.request.readonly, true);
  session.answer(editing.id, { text: 'other', quit: 0 });
  pass(session, 50);
  assert.equal(editing.message, '[ Error writing /etc/hostname: Permission denied ]');
  assert.equal(session.editing(editing.id), editing);
});

test('an editor in a container is announced on the terminal that it is used from', () => {
  const session = newSession({ hasEditor: true });
  typeAndWait(session, 'docker run -it --rm busybox:1.36', 20_000);
  const editing = open(session, 'vi /note');
  assert.equal(editing.request.file, '/note');
  session.answer(editing.id, { text: 'in the container', quit: 0 });
  pass(session, 300);
  typeAndWait(session, 'cat /note; exit', 2000);
  assert.match(shown(session), /^in the container$/m);
});

test('a replay writes the same file again, and undo takes vi back with what was written', () => {
  const session = newSession({ hasEditor: true });
  const editing = open(session, 'vi x');
  session.answer(editing.id, { text: 'kept', quit: 0 });
  pass(session, 100);
  typeAndWait(session, 'cat x');
  const again = newSession({ hasEditor: true });
  again.replay(session.log, session.elapsed);
  assert.equal(shown(again), shown(session));
  assert.equal(again.undo(), true);
  typeAndWait(again, 'cat x');
  assert.match(shown(again), /^kept$/m);
  assert.equal(again.undo(), true);
  assert.equal(again.undo(), true);
  typeAndWait(again, 'cat x');
  assert.match(shown(again), /cat: x: No such file or directory/);
});

test('without an editor on the page vi says so and changes nothing', () => {
  const session = newSession();
  typeAndWait(session, 'vi x; echo $?; ls');
  assert.match(shown(session), /^vi: no screen editor is attached to this terminal .*\n1$/m);
});

test('folders and what is no text are not opened', () => {
  const session = newSession({ hasEditor: true });
  typeAndWait(session, "printf '\\377\\376' > bytes; vi bytes; vi /tmp");
  assert.match(shown(session), /vi: bytes: only texts in UTF-8/);
  assert.match(shown(session), /vi: \/tmp: is a directory/);
});

test('vi takes other files in, puts texts in, and writes over nothing unasked', () => {
  const session = newSession({ hasEditor: true });
  typeAndWait(session, "printf 'a\\n' > one; printf 'b\\nc\\n' > two");
  const editing = open(session, 'vi one two');
  assert.deepEqual(editing.request.files, ['one', 'two']);
  const answer = (given: Parameters<typeof session.answer>[1]): string => {
    session.answer(editing.id, given);
    pass(session, 50);
    return editing.message;
  };
  assert.equal(answer({ load: 'two' }), '"two" 2L, 4B');
  assert.deepEqual(editing.buffer, { file: 'two', text: 'b\nc', readonly: false });
  assert.equal(answer({ read: 'one' }), '"one" 1L, 2B');
  assert.equal(editing.insertion, 'a');
  assert.equal(answer({ read: 'none' }), "E484: Can't open file none");
  assert.equal(answer({ text: 'x', file: 'one' }), 'E13: File exists (add ! to override)');
  assert.equal(answer({ text: 'x', file: 'one', append: true }), '"one" 1L, 2B appended');
  assert.equal(answer({ text: 'y', file: 'two', force: true }), '"two" 1L, 2B written');
  assert.equal(answer({ load: 'three' }), '"three" [New]');
  answer({ quit: 0 });
  typeAndWait(session, 'cat one two');
  assert.match(shown(session), /^a\nx\ny$/m);
});

test('C-x C-e and fc hand a line to the editor and run what it leaves', () => {
  const session = newSession({ hasEditor: true });
  typeAndWait(session, 'export EDITOR=vi; echo first');
  session.type('echo secnd\x18\x05');
  pass(session, 400);
  const editing = session.editing(lastAnnounced(session)!)!;
  assert.equal(editing.request.text, 'echo secnd');
  session.answer(editing.id, { text: 'echo second', quit: 0 });
  pass(session, 200);
  assert.match(shown(session), /^echo second\nsecond$/m);
  const again = open(session, 'fc 1 2');
  assert.match(again.request.text, /^export EDITOR=vi; echo first/);
  session.answer(again.id, { text: 'echo third', quit: 0 });
  pass(session, 200);
  assert.match(shown(session), /^echo third\nthird$/m);
});
