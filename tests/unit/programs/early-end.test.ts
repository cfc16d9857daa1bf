/** Who reads no further than it needs lets its writer go: `yes` ends when nobody reads it any more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

for (const reader of ['sed 3q', 'sed -n 2q', "awk 'NR == 3 { exit }'", 'head -2', 'grep -m1 y', 'dd bs=1 count=2 status=none', 'od -N 4 -c', 'sed s/y/n/ | head -1', 'comm - /etc/passwd 2>&1 | head -1', 'tr y n | head -1']) {
  test(`yes | ${reader}`, () => {
    const { status, stdout, faults } = play('bash', `yes | ${reader}; echo after`);
    assert.equal(status, 0);
    assert.match(stdout, /after\n$/);
    assert.deepEqual(faults, []);
  });
}

test('an empty word is repeated too', () => {
  assert.equal(play('bash', "yes '' | head -2 | wc -c").stdout, '2\n');
});
