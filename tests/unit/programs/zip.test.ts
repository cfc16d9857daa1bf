/** zip and unzip, with the words of Info-ZIP's tools. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play } from '../../shell/world.ts';

const files = "mkdir -p d/e; echo hello > d/a.txt; seq 1 500 > d/e/n.txt; touch -d '2025-06-01 10:20' d/a.txt d/e/n.txt d/e d; ";

const run = (script: string): { stdout: string; stderr: string; status: number | undefined } => {
  const { stdout, stderr, status, faults } = play('bash', `cd /work; ${files}${script}`);
  assert.deepEqual(faults, []);
  return { stdout, stderr, status };
};

test('what zip packs, unzip gives back', () => {
  const { stdout, stderr } = run('zip -r out.zip d; zip out d/a.txt; unzip out.zip -d x; diff -r d x/d && echo same; stat -c "%y" x/d/a.txt');
  assert.equal(stderr, '');
  assert.match(stdout, /^ {2}adding: d\/ \(stored 0%\)\n {2}adding: d\/a\.txt \(stored 0%\)\n {2}adding: d\/e\/ \(stored 0%\)\n {2}adding: d\/e\/n\.txt \(deflated \d\d%\)\nupdating: d\/a\.txt \(stored 0%\)\nArchive: {2}out\.zip\n {3}creating: x\/d\/\n extracting: x\/d\/a\.txt {15}\n {3}creating: x\/d\/e\/\n {2}inflating: x\/d\/e\/n\.txt {13}\nsame\n2025-06-01 10:20:00/);
});

test('unzip lists, prints, and asks before it replaces', () => {
  assert.equal(run('zip -qr out.zip d; unzip -l out.zip "d/e/*"; unzip -p out.zip d/a.txt').stdout,
    'Archive:  out.zip\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n        0  2025-06-01 10:20   d/e/\n     1892  2025-06-01 10:20   d/e/n.txt\n---------                     -------\n     1892                     2 files\nhello\n');
  const { stdout, stderr } = run('zip -qr out.zip d; echo new > d/a.txt; echo n | unzip -q out.zip d/a.txt; cat d/a.txt; unzip -qo out.zip; cat d/a.txt');
  assert.equal(stdout, 'new\nhello\n');
  assert.equal(stderr, 'replace d/a.txt? [y]es, [n]o, [A]ll, [N]one, [r]ename: ');
});

test('links are followed, or kept with -y', () => {
  assert.equal(run('ln -s a.txt d/l; zip -qry o.zip d/l; unzip o.zip -d x; readlink x/d/l').stdout, 'Archive:  o.zip\n    linking: x/d/l                   -> a.txt \nfinishing deferred symbolic links:\n  x/d/l                  -> a.txt\na.txt\n');
  assert.equal(run('ln -s a.txt d/l; zip -qr o.zip d/l; unzip -p o.zip d/l').stdout, 'hello\n');
});

test('zip and unzip say what they cannot find', () => {
  assert.deepEqual(run('zip -r o.zip nosuch'), { stdout: '\tzip warning: name not matched: nosuch\n\nzip error: Nothing to do! (try: zip -r o.zip . -i nosuch)\n', stderr: '', status: 12 });
  assert.deepEqual(run('unzip nosuch'), { stdout: '', stderr: 'unzip:  cannot find or open nosuch, nosuch.zip or nosuch.ZIP.\n', status: 9 });
  assert.deepEqual(run('unzip d/a.txt').status, 9);
  assert.deepEqual(run('zip -q o.zip d/a.txt; unzip -p o.zip nosuch'), { stdout: '', stderr: 'caution: filename not matched:  nosuch\n', status: 11 });
});
