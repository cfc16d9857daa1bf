/** Several terminals on one machine: each with its shell, all in one log. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newSession, pass, shown } from './play.ts';

test('a second terminal has its own shell on the same machine', () => {
  const session = newSession();
  session.openTab();
  pass(session, 300);
  assert.deepEqual(session.tabs, [0, 1]);
  session.type('cd /tmp; tty; echo from-one > /tmp/note\r');
  pass(session, 300);
  session.type('cat /tmp/note; pwd; tty\r', 1);
  pass(session, 300);
  assert.match(shown(session, 0), /^\/dev\/pts\/0$/m);
  assert.match(shown(session, 1), /^from-one\n\/home\/\w+\n\/dev\/pts\/1$/m);
});

test('what runs in one terminal does not hold up another, and closing it hangs up what runs there', () => {
  const session = newSession();
  session.openTab();
  pass(session, 300);
  session.type('sleep 777\r', 1);
  pass(session, 300);
  session.type('pgrep -c sleep\r');
  pass(session, 300);
  assert.match(shown(session, 0), /^1$/m);
  session.closeTab(1);
  pass(session, 300);
  assert.deepEqual(session.tabs, [0]);
  session.type('pgrep -c sleep\r');
  pass(session, 300);
  assert.match(shown(session, 0), /^0$/m);
});

test('there is a limit to terminals, and the first one stays', () => {
  const session = newSession();
  for (let i = 0; i < 6; i++) {
    session.openTab();
    pass(session, 50);
  }
  assert.deepEqual(session.tabs, [0, 1, 2]);
  session.closeTab(0);
  session.closeTab(1);
  pass(session, 50);
  session.openTab();
  pass(session, 50);
  assert.deepEqual(session.tabs, [0, 2, 3]);
});

test('a replay brings all terminals back, and undo takes the last command of any of them', () => {
  const session = newSession();
  session.openTab();
  pass(session, 100);
  session.type('touch one\r');
  pass(session, 300);
  session.type('touch two\r', 1);
  pass(session, 300);
  const again = newSession();
  again.replay(session.log, session.elapsed);
  assert.equal(shown(again, 1), shown(session, 1));
  assert.equal(again.undo(), true);
  assert.deepEqual(again.tabs, [0, 1]);
  again.type('echo *\r', 1);
  pass(again, 300);
  assert.match(shown(again, 1), /^one$/m);
});

test('the size of the window is that of every terminal', () => {
  const session = newSession();
  session.openTab();
  pass(session, 100);
  session.resize(11, 44);
  pass(session, 100);
  for (const tab of [0, 1]) session.type('stty size\r', tab);
  pass(session, 300);
  for (const tab of [0, 1]) assert.match(shown(session, tab), /^11 44$/m);
});
