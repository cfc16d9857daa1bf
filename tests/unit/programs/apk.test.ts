/** apk as somebody in an Alpine container meets it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const inAlpine = (command: string): string => `docker run --rm alpine:3.22 sh -c '${command}'`;

describe('apk', () => {
  it('installs a package with what it needs, and the program runs', async () => {
    const learner = await Learner.sitDown(laptop('apk', { images: ['alpine:3.22'] }));
    const { status, lines } = learner.run(inAlpine('apk add --no-cache curl && curl --version | head -n 1'));
    assert.equal(status, 0);
    assert.match(lines.join('\n'), /fetch https:\/\/dl-cdn\.alpinelinux\.org\/alpine\/v3\.22\/main\/x86_64\/APKINDEX\.tar\.gz[\s\S]*Installing libcurl[\s\S]*Installing curl[\s\S]*OK: \d+ MiB in \d+ packages\ncurl \d/);
  });

  it('knows no package without an index', async () => {
    const learner = await Learner.sitDown(laptop('apk', { images: ['alpine:3.22'] }));
    const { lines } = learner.run(inAlpine('apk add curl; echo status $?; apk update > /dev/null; apk add -q curl; echo status $?'));
    assert.match(lines.join('\n'), /WARNING: opening from cache .*: No such file or directory\n[\s\S]*curl \(no such package\):\n {4}required by: world\[curl\]\nstatus 1\nstatus 0/);
  });

  it('says what does not exist, and what it leaves out', async () => {
    const learner = await Learner.sitDown(laptop('apk', { images: ['alpine:3.22'] }));
    const { lines } = learner.run(inAlpine('apk add --no-cache -q nosuch; echo status $?; apk add --no-cache -q php; echo status $?'));
    assert.match(lines.join('\n'), /ERROR: unable to select packages:\n {2}nosuch \(no such package\):\n {4}required by: world\[nosuch\]\nstatus 1\napk: not simulated here: php\nstatus 1/);
  });

  it('takes packages away again with what nothing needs any more', async () => {
    const learner = await Learner.sitDown(laptop('apk', { images: ['alpine:3.22'] }));
    const { lines } = learner.run(inAlpine('apk info > /tmp/before; apk add --no-cache -q curl; apk del -q curl; apk info > /tmp/after; cmp /tmp/before /tmp/after && echo same; which curl || echo gone'));
    assert.deepEqual(lines.slice(0, 2), ['same', 'gone']);
  });

  it('finds no mirror without a network', async () => {
    const learner = await Learner.sitDown(laptop('apk', { images: ['alpine:3.22'] }));
    const { status, lines } = learner.run('docker run --rm --network none alpine:3.22 apk add --no-cache curl');
    assert.equal(status, 1);
    assert.match(lines.join('\n'), /WARNING: fetching https:\/\/dl-cdn\.alpinelinux\.org\/alpine\/v3\.22\/main: /);
  });
});
