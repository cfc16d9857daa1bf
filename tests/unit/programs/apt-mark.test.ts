/** apt-mark on the learner's machine, as Debian 12's was seen to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHost, play } from '../../shell/world.ts';

const host = makeHost('gnu');
play('bash', 'mkdir -p /var/lib/dpkg', { host, quiet: true });
const shown = (script: string): string => {
  const { stdout, stderr, status } = play('bash', script, { host, quiet: true });
  return `${stdout}${stderr}[${status}]`;
};

test('apt-mark holds packages and marks them as automatic', () => {
  assert.equal(shown('apt-mark showhold'), '[0]');
  assert.equal(shown('apt-mark hold bash'), 'bash set on hold.\n[0]');
  assert.equal(shown('apt-mark hold bash'), 'bash was already set on hold.\n[0]');
  assert.equal(shown('apt-mark showhold'), 'bash\n[0]');
  assert.match(shown('dpkg -l bash'), /^hi {2}bash /m);
  assert.equal(shown('apt-mark unhold bash'), 'Canceled hold on bash.\n[0]');
  assert.equal(shown('apt-mark unhold bash'), 'bash was already not on hold.\n[0]');
  assert.match(shown('dpkg -l bash'), /^ii {2}bash /m);
  assert.equal(shown('apt-mark auto bash'), 'bash set to automatically installed.\n[0]');
  assert.equal(shown('apt-mark auto bash'), 'bash was already set to automatically installed.\n[0]');
  assert.equal(shown('apt-mark showauto bash'), 'bash\n[0]');
  assert.equal(shown('apt-mark manual bash'), 'bash set to manually installed.\n[0]');
  assert.equal(shown('apt-mark manual bash'), 'bash was already set to manually installed.\n[0]');
  assert.equal(shown('apt-mark showmanual bash'), 'bash\n[0]');
});

test('apt-mark says what is wrong', () => {
  assert.equal(shown('apt-mark hold nosuchpkg'), 'E: Unable to locate package nosuchpkg\nE: No packages found\n[100]');
  assert.equal(shown('apt-mark zz'), 'E: Invalid operation zz\n[100]');
  assert.equal(shown('apt-mark hold'), 'E: No packages found\n[100]');
  assert.equal(shown('apt-mark showmanual nosuch; apt-mark showhold bash'), '[0]');
  assert.equal(shown('apt-mark -z'), "E: Command line option 'z' [from -z] is not understood in combination with the other options.\n[100]");
  assert.equal(shown('apt-mark --zz'), 'E: Command line option --zz is not understood in combination with the other options\n[100]');
});
