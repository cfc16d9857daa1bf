/** What was entered can be found again after an undo, a reset and a replay, as .bash_history keeps it on a real machine. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../../src/sandbox/session.ts';
import { newSession, pass, shown } from './play.ts';

const UP = '\x1b[A';

function enter(session: Session, line: string): void {
  session.type(`${line}\r`);
  pass(session, 200);
}

const lastLine = (session: Session): string => shown(session).trimEnd().split('\n').at(-1)!;

test('commands that were taken back are in the history, in their order', () => {
  const session = newSession();
  for (const line of ['echo one', 'echo two', 'echo three']) enter(session, line);
  session.undo();
  pass(session, 50);
  session.undo();
  pass(session, 50);
  session.type(UP);
  pass(session, 50);
  assert.match(lastLine(session), /echo three$/);
  session.type(UP);
  pass(session, 50);
  assert.match(lastLine(session), /echo two$/);
  session.type(`${UP}\r`);
  pass(session, 200);
  assert.match(shown(session), /echo one\none$/m);
  const again = newSession();
  again.replay(session.log, session.elapsed);
  assert.equal(shown(again), shown(session).slice(-shown(again).length));
});

test('a reset keeps the lines in the file of the history', () => {
  const session = newSession();
  enter(session, 'echo before');
  session.reset();
  pass(session, 50);
  enter(session, 'history');
  assert.match(shown(session), /^ +1  echo before\n +2  history$/m);
  enter(session, 'touch after');
  session.reset();
  pass(session, 50);
  assert.deepEqual(session.oldHistory, ['echo before', 'history', 'touch after']);
  assert.equal(session.undo(), false);
});
