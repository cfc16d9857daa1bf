/** git keeps versions as the real one does: its own objects, and its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const setup = 'cd /work; git init -q -b main; git config user.name Kim; git config user.email kim@example.com; echo one > a.txt; git add a.txt; git commit -qm first; ';

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', setup + script);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};

test('git status tells what is staged, changed and untracked', () => {
  assert.equal(run('git status').stdout, 'On branch main\nnothing to commit, working tree clean\n');
  assert.equal(run('echo two >> a.txt; echo new > b.txt; git status -s').stdout, ' M a.txt\n?? b.txt\n');
  assert.equal(run('echo new > b.txt; git add .; git status -s').stdout, 'A  b.txt\n');
});

test('git diff shows the lines that differ from what is staged', () => {
  assert.equal(run('echo two >> a.txt; git diff').stdout, 'diff --git a/a.txt b/a.txt\nindex 5626abf..814f4a4 100644\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1,2 @@\n one\n+two\n');
});

test('a blob has the name that git gives it everywhere', () => {
  assert.equal(run('ls .git/objects/56').stdout, '26abf0f72e58d7a153368ba57db4c673c0e171\n');
});

test('branches hold different files, and a checkout keeps what is not committed', () => {
  assert.equal(run('git checkout -q -b dev; echo x > c.txt; git add c.txt; git commit -qm dev; git checkout -q main; ls; git checkout -q dev; ls').stdout, 'a.txt\na.txt\nc.txt\n');
  const clash = run('git checkout -q -b dev; echo x > a.txt; git commit -qam dev; git checkout -q main; echo mine > a.txt; git checkout dev; cat a.txt');
  assert.match(clash.stderr, /Your local changes to the following files would be overwritten by checkout:\n\ta\.txt\n/);
  assert.equal(clash.stdout, 'mine\n');
});

test('a command of git that is not simulated says so and changes nothing', () => {
  assert.deepEqual(run('git submodule status'), { stdout: '', stderr: "git: this machine does not simulate 'git submodule'\n", status: 1 });
  assert.equal(run('git nosuch').stderr, "git: 'nosuch' is not a git command. See 'git --help'.\n");
});
