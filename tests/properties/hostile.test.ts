/** What never ends, grows without bound or eats itself: ^C ends it, and the prompt is back. (A fork bomb in the background outlives ^C, as on a real machine; tests/e2e/hostile.test.ts has it.) */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Session } from '../../src/sandbox/session.ts';
import { newSession } from './robustness.ts';

const AS = 'a'.repeat(50);

const LINES = [
  'while :; do :; done', 'yes', 'cat /dev/zero', 'cat /dev/urandom', 'echo {1..100000000}', 'for i in {1..100000000}; do :; done', 'printf %1000000000s x', 'printf %.1000000000d 1', 'x=x; while :; do x=$x$x; done',
  "awk 'BEGIN{while(1);}'", `awk 'BEGIN{x="x"; while(1) x=x x}'`, `echo ${AS} | awk '/(a*)*c/'`, `echo ${AS} | grep -E '(a|aa)+c'`, `echo ${AS} | sed -E 's/(a*)*c/x/'`, `[[ ${AS} =~ (a*)*b ]]`, `[[ ${AS} == *a*a*a*a*a*a*a*b ]]`, `echo \${x:=${AS}}; echo \${x//+(a|aa)b/}`,
  "jq -n '[repeat(1)]'", "jq -n '[range(1e12)]'", "jq -n 'def f: f; f'", `jq -n '"x"*1e9'`, 'sort /dev/zero', 'grep x /dev/zero', 'sed = /dev/zero', 'cat /dev/zero > big', 'x=$(yes)', 'read x < /dev/zero', 'mapfile x < /dev/zero', 'seq 1e18', "bc <<< '9^9^9'", 'a=(); while :; do a+=(x); done',
  'x=$(printf %9000000s); while :; do [[ $x == *b* ]]; done', 'x=$(printf %9000000s); while :; do y=${x//[ ]/b}; done', 'x=$(printf %9000000s); while :; do case $x in *b*) ;; esac; done',
  'f(){ f | f; }; f', 'x=$(printf %9000000s); while :; do ls "$x" & date "$x"; done', 'yes | xargs -n1 echo', 'eval "$(yes | head -c 100000)"', 'eval "$(yes | head -c 9000000)"', 'eval "echo $(yes | head -c 9000000)"', 'f() { (f); }; f', 'f() { local x; echo $(f); }; f', 'docker run --rm busybox:1.36 sh -c ":(){ :|:& };:"', 'watch -n0 yes', 'tail -f /dev/zero', 'find / -exec sh -c "while :; do :; done" \\;',
];

/** Slices of a virtual moment that a line may take before ^C, and afterwards until the prompt is there. */
const MANY = 40, FEW = 3000;

function pass(session: Session, milliseconds: number, slices: number): string {
  const until = session.elapsed + milliseconds;
  let shown = '';
  for (let left = slices; left > 0; left--) {
    const done = session.advance(until, () => false);
    shown = (shown + Buffer.concat(session.read()).toString('latin1')).slice(-10_000);
    if (done) break;
  }
  return shown;
}

for (const line of LINES) {
  test(line.slice(0, 70), () => {
    const session = newSession('hostile');
    pass(session, 200, FEW);
    session.type(`${line}\r`);
    pass(session, 1000, MANY);
    for (const key of ['\x03', '\x03', 'q\x03']) {
      session.type(key);
      pass(session, 300, FEW);
    }
    session.type("echo al''ive\r");
    assert.match(pass(session, 1000, FEW), /\ralive\r/);
    assert.equal(session.trouble, undefined);
  });
}
