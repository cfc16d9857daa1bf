/** What a container's limits look like from inside and from the machine (cgroups(7), namespaces(7); values as runc sets them in version 2). */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { laptop } from '../../../content/scenarios.ts';
import { weightOf } from '../../../src/simulator/engine/containers/control-group.ts';
import { Learner } from '../../lessons/learner.ts';

const sit = async (name: string): Promise<(command: string) => string> => {
  const learner = await Learner.sitDown(laptop(name, { images: ['alpine:3.22', 'nginx:1.29'] }));
  return (command) => learner.run(command).lines.slice(0, -1).join('\n').trim();
};

it('limits stand in /sys/fs/cgroup, and follow docker update', async () => {
  const shown = await sit('control-groups');
  assert.equal(shown("docker run --rm -m 64m --cpus 0.5 --pids-limit 100 --cpu-shares 512 alpine:3.22 sh -c 'cd /sys/fs/cgroup; cat memory.max memory.swap.max cpu.max pids.max cpu.weight'"), '67108864\n67108864\n50000 100000\n100\n59');
  assert.equal(shown("docker run --rm alpine:3.22 sh -c 'cd /sys/fs/cgroup; cat memory.max cpu.max pids.max cpu.weight; echo 1 > memory.max'"), "max\nmax 100000\nmax\n100\nsh: can't create memory.max: Read-only file system");
  shown('docker run -d --name box -m 1g alpine:3.22 sleep 1000; docker update -m 512m --memory-swap 512m box');
  assert.equal(shown('docker exec box cat /sys/fs/cgroup/memory.max'), '536870912');
  assert.equal(shown('cat /sys/fs/cgroup/docker/*/memory.max'), '536870912');
});

it('a container sees its group as the first one, the machine sees where it is', async () => {
  const shown = await sit('cgroup-paths');
  shown('docker run -d --name box alpine:3.22 sleep 1000; pid=$(docker inspect -f {{.State.Pid}} box)');
  assert.equal(shown('docker exec box cat /proc/1/cgroup'), '0::/');
  assert.match(shown('cat /proc/$pid/cgroup'), /^0::\/docker\/[0-9a-f]{64}$/);
  assert.match(shown('docker run --rm --cgroupns host alpine:3.22 cat /proc/self/cgroup'), /^0::\/docker\/[0-9a-f]{64}$/);
});

it('two containers share no namespace but those of users and time, unless they are told to', async () => {
  const shown = await sit('namespaces');
  shown('docker run -d --name box nginx:1.29; pid=$(docker inspect -f {{.State.Pid}} box)');
  const own = shown("for kind in $(ls /proc/self/ns); do [ $(readlink /proc/self/ns/$kind) = $(sudo readlink /proc/$pid/ns/$kind) ] && echo -n \"$kind \"; done; echo");
  assert.equal(own, 'time time_for_children user');
  assert.equal(shown('docker exec box readlink /proc/1/ns/net'), shown('sudo readlink /proc/$pid/ns/net'));
  assert.equal(shown('docker run --rm --network container:box alpine:3.22 readlink /proc/self/ns/net'), shown('sudo readlink /proc/$pid/ns/net'));
  assert.equal(shown('docker run --rm --ipc host --uts host alpine:3.22 sh -c "readlink /proc/self/ns/ipc; readlink /proc/self/ns/uts"'), shown('readlink /proc/self/ns/ipc /proc/self/ns/uts'));
  assert.match(shown('sudo nsenter -t $pid -n ip -4 -brief addr'), /^lo .*\neth0\S* +UP +172\.17\.0\.2\/16/);
});

it('a root directory, namespaces and a /proc of its own make a container by hand', async () => {
  const shown = await sit('by-hand');
  shown('mkdir rootfs; docker export $(docker create alpine:3.22) | tar -x -C rootfs');
  assert.match(shown("sudo unshare --fork --pid --uts --mount --net --root rootfs sh -c 'hostname box; hostname; mount -t proc proc /proc; ps; true'"), /^box\nPID +USER +TIME +COMMAND\n +1 root .*true\n +\d+ root +0:00 ps$/);
  assert.notEqual(shown('hostname'), 'box');
  assert.match(shown("sudo unshare --fork --pid sh -c 'ps -e'"), /\n +1 .* systemd\n/);
});

it('a shell that is the first process of its namespace has the keyboard, and jobs', async () => {
  const learner = await Learner.sitDown(laptop('first-process', { images: [] }));
  learner.run('sudo unshare --fork --pid --mount-proc bash', 1000);
  const typed = (line: string): string => learner.run(line, 3000).lines.join('\n');
  assert.match(typed('echo $$; ps -e | wc -l'), /^1\n4\n/);
  assert.match(typed('sleep 100 & jobs; kill %1; wait'), /^\[1\] \d+\n\[1\]\+ +Running +sleep 100 &\n/);
  assert.match(typed('sleep 100; echo after'), /^\^C\n/);
  assert.match(typed('exit'), /^exit\nstudent@laptop/);
});

it('shares become weights by the curve of cgroup version 2', () => {
  assert.deepEqual([2, 102, 512, 1024, 2048, 262_144].map(weightOf), [1, 17, 59, 100, 174, 10_000]);
});
