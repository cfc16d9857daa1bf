/** Files and images as archives: what goes out comes back the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

const outputs = async (...commands: string[]): Promise<string> => {
  const learner = await Learner.sitDown(laptop('archives', { images: ['alpine:3.22', 'nginx:1.29'] }));
  const shown = commands.map((command) => learner.run(command).lines.join('\n'));
  assert.deepEqual(learner.machine.faults, []);
  return shown.at(-1)!;
};

describe('archives', () => {
  it('an image that was saved and loaded runs', async () => {
    assert.match(await outputs('docker save -o nginx.tar nginx:1.29', 'docker rmi nginx:1.29', 'docker load -i nginx.tar', 'docker run -d --name web -p 8080:80 nginx:1.29', 'curl -s localhost:8080 | grep title'), /Welcome to nginx!/);
  });

  it('a committed image keeps what was deleted in it away', async () => {
    assert.match(await outputs('docker run --name first alpine:3.22 rm /etc/motd', 'docker commit first bare', 'docker save bare | docker load', 'docker run --rm bare ls /etc/motd'), /No such file or directory/);
  });

  it('an exported and imported container holds its files and programs, and none of the engine’s mounts', async () => {
    assert.match(await outputs("docker run --name first alpine:3.22 sh -c 'echo data > /data'", 'docker export first | docker import - flat', 'docker run --rm flat cat /data /.dockerenv'), /^data\n/);
  });

  it('a program copied out of a container and into another still runs', async () => {
    assert.match(await outputs('docker create --name from alpine:3.22', 'docker cp from:/bin/busybox tool', 'docker run -d --name to nginx:1.29', 'docker cp tool to:/usr/local/bin/busybox', 'docker exec to busybox echo works'), /^works/);
  });

  it('a folder is not overwritten by a file', async () => {
    assert.match(await outputs('docker run -d --name web nginx:1.29', 'echo x > conf.d', 'docker cp conf.d web:/etc/nginx', 'docker exec web ls /etc/nginx/conf.d'), /default\.conf/);
  });
});
