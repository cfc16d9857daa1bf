/** What must hold for every session, whatever is typed: the same bytes for the same input, and never an exception or a hang. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from '../../src/sandbox/session.ts';
import { boot } from '../../src/simulator/machine.ts';
import { random } from '../../src/simulator/kernel/random.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import { lesson as home } from '../../src/ui/home-lesson.ts';
import { commandLine, wildLine } from './command-lines.ts';
import { cpuTime, run, tryLine } from './robustness.ts';

const PARTS = [...workstationParts, ...clusterParts];
const SIZE = [24, 80] as const;
/** A machine that is busy for longer than this many slices of a virtual moment hangs. */
const MOST_SLICES = 3_000;

const newSession = () => new Session({ boot, scenario: home.scenario, parts: PARTS, seed: 'properties', size: SIZE });

const text = (session: Session): string => Buffer.concat(session.read()).toString('utf8');

/** Lets time pass, and fails where a virtual moment never ends. */
function pass(session: Session, milliseconds: number): void {
  let slices = 0;
  const until = session.elapsed + milliseconds;
  while (!session.advance(until, () => false)) if (++slices > MOST_SLICES) assert.fail(`the machine hangs at ${session.elapsed} ms`);
  assert.equal(session.trouble, undefined);
}

const SCRIPT: readonly (readonly [after: number, keys: string])[] = [
  [300, 'docker run -d --name web -p 8080:80 nginx:1.29\r'],
  [9000, 'curl -s localhost:8080 | head -4\r'],
  [700, 'for i in 1 2 3; do echo $i; sleep 0.2; done\r'],
  [150, '\x03'],
  [90, 'kubectl create deployment web --image=nginx:1.29 --replicas=2\r'],
  [4000, 'kubectl get pods -w\r'],
  [6000, '\x03'],
  [10, 'ls -la /et'],
  [20, '\t'],
  [20, '\r'],
  [500, 'docker ps\r'],
];

function play(session: Session, step: number): string {
  let screen = '';
  for (const [after, keys] of SCRIPT) {
    for (let left = after; left > 0; left -= step) {
      pass(session, Math.min(step, left));
      screen += text(session);
    }
    session.type(keys);
  }
  pass(session, 3000);
  return screen + text(session);
}

test('the same input gives the same bytes', () => {
  const [one, other] = [newSession(), newSession()];
  assert.equal(play(one, 50), play(other, 50));
  assert.deepEqual(one.log, other.log);
});

test('a replay shows what was shown live', () => {
  for (const step of [7, 16.7, 250]) {
    const live = newSession();
    const screen = play(live, step);
    const again = newSession();
    again.replay(live.log, live.elapsed);
    assert.equal(text(again), screen);
    assert.deepEqual(again.log, live.log);
    assert.equal(again.machine.world.store.revision, live.machine.world.store.revision);
  }
});

test('undo leads to the state before the last command', () => {
  const session = newSession();
  for (const command of ['touch one\r', 'touch two\r', 'ls\r']) {
    session.type(command);
    pass(session, 500);
  }
  assert.equal(session.undo(), true);
  assert.equal(session.undo(), true);
  text(session);
  session.type('echo [*]; echo *\r');
  pass(session, 500);
  const shown = text(session);
  assert.match(shown, /one/);
  assert.doesNotMatch(shown, /two/);
});

test('arbitrary bytes on the terminal never throw or hang', () => {
  const dice = random('properties', 'bytes', 'terminal');
  for (let round = 0; round < 12; round++) {
    const session = newSession();
    for (let burst = 0; burst < 12; burst++) {
      const keys = Array.from({ length: 40 }, () => String.fromCodePoint(dice.int(dice.int(4) === 0 ? 0xd7ff : 128))).join('');
      session.type(keys);
      pass(session, 60);
    }
    session.type('\x03\x04');
    pass(session, 300);
  }
});

test('2,000 generated command lines never throw or hang', () => {
  const findings: string[] = [];
  const tell = ({ line, what }: { line: string; what: string }): void => void findings.push(`${what}: ${JSON.stringify(line)}`);
  run(commandLine, 1_500, 'plausible', cpuTime, tell);
  run(wildLine, 500, 'wild', cpuTime, tell);
  assert.deepEqual(findings, []);
});

test('^C while the shell tells of its jobs ends no shell', () => {
  const session = newSession();
  for (let turn = 0; turn < 12; turn++) assert.equal(tryLine(session, "for i in 1 2; do seq 999999999999 & seq % 2>&1 | tr --no-such-flag a 'c d' *; done", cpuTime), undefined);
});

test('a paste of a megabyte waits for Enter and can be taken back', () => {
  const session = newSession();
  pass(session, 300);
  session.type(`\x1b[200~${'echo pasted\n'.repeat(90_000)}\x1b[201~`);
  pass(session, 2000);
  session.type('\x03');
  pass(session, 200);
  text(session);
  session.type('echo go""es on\r');
  pass(session, 300);
  assert.match(text(session), /\rgoes on\r/);
});
