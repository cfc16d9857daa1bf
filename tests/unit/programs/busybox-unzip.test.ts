/** busybox's unzip: what the applet of 1.37 was seen to print for an archive of a folder, a file in it and a file beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHost, play } from '../../shell/world.ts';

function machine(): ReturnType<typeof makeHost> {
  const gnu = makeHost('gnu'), host = makeHost('busybox');
  play('bash', 'mkdir a; echo hi > a/x; echo yo > b; zip -qr t.zip a b', { host: gnu, quiet: true });
  host.fileSystem.put(['work'], gnu.fileSystem.lookup(['work'])!, 0);
  return host;
}

const cases: readonly [script: string, output: string, status: number][] = [
  ['unzip -o t.zip', 'Archive:  t.zip\n  inflating: a/x\n  inflating: b\n', 0],
  ['unzip -o -d out t', 'Archive:  t.zip\n   creating: a/\n  inflating: a/x\n  inflating: b\n', 0],
  ['unzip -j -o t.zip -d o2', 'Archive:  t.zip\n  inflating: x\n  inflating: b\n', 0],
  ['unzip -o t.zip -x b', 'Archive:  t.zip\n  inflating: a/x\n', 0],
  ['unzip -o t.zip "*x"', 'Archive:  t.zip\n  inflating: a/x\n', 0],
  ['unzip -p t.zip b', 'yo\n', 0],
  ['unzip -t t.zip', '', 0],
  ['unzip -qo t.zip', '', 0],
  ['unzip -n t.zip', 'Archive:  t.zip\n', 0],
  ['unzip -o t.zip nosuch', 'Archive:  t.zip\n', 0],
  ['echo A | unzip t.zip', 'Archive:  t.zip\nreplace a/x? [y]es, [n]o, [A]ll, [N]one, [r]ename:   inflating: a/x\n  inflating: b\n', 0],
  ['echo n | unzip t.zip', "Archive:  t.zip\nreplace a/x? [y]es, [n]o, [A]ll, [N]one, [r]ename: replace b? [y]es, [n]o, [A]ll, [N]one, [r]ename: unzip: can't read standard input\n", 1],
  ['unzip nosuch', "unzip: can't open nosuch[.zip]\n", 1],
];

for (const [script, output, status] of cases) {
  test(`busybox: ${script}`, () => {
    const seen = play('ash', script, { host: machine(), quiet: true, argv: ['/bin/sh', '-c', script] });
    assert.deepEqual([seen.stdout + seen.stderr, seen.status], [output, status]);
  });
}
