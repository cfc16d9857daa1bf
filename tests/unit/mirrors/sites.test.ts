/** What people try a network with answers, from the machine and from containers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputOf } from './output.ts';

test('hosts out there answer pings from further away than those at hand', async () => {
  const [far, near] = await outputOf('workstation', 'ping -c 2 google.com', 'docker run --rm alpine ping -c 1 8.8.8.8 2>/dev/null');
  assert.match(far![1]!, /^64 bytes from google\.com \(142\.250\.206\.206\): icmp_seq=1 ttl=56 time=1\d\.\d ms$/);
  assert.match(far![5]!, /^2 packets transmitted, 2 received, 0% packet loss, time 100\dms$|^rtt /);
  assert.match(near![1]!, /^64 bytes from 8\.8\.8\.8: seq=0 ttl=55 time=1\d\.\d{3} ms$/);
});

test('pages are served, say whose they are, and redirect as they do out there', async () => {
  const [page, moved, followed, secure] = await outputOf('workstation', 'curl -s example.com', "curl -so /dev/null -w '%{http_code} %{redirect_url}\\n' google.com", 'curl -sL google.com | grep h1', "curl -so /dev/null -w '%{http_code}\\n' https://www.naver.com");
  assert.ok(page!.some((line) => line.includes('simulated internet')));
  assert.deepEqual(moved, ['301 http://www.google.com/']);
  assert.deepEqual(followed, ['<h1>Google</h1>']);
  assert.deepEqual(secure, ['200']);
});

test('public name servers know what the own one knows', async () => {
  const [own, google, nobody] = await outputOf('workstation', 'dig +short example.com', 'dig +short @8.8.8.8 example.com', 'curl -s nobody.example; echo $?');
  assert.deepEqual(own, google);
  assert.deepEqual(nobody, ['6']);
});
