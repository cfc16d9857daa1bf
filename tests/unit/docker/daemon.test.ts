/** What becomes of containers when the engine ends and begins again: as dockerd 29.7.2 left them (told to end, and killed). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../transcripts/format.mjs';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

async function screens(...commands: string[]): Promise<string[][]> {
  const { blocks, troubles } = play(parse(commands.map((command) => `  $ ${command}\n`).join('')), { ...worlds.workstation, hub: 'lessons' }, 'daemon', await partsOf('workstation'));
  assert.deepEqual(troubles, []);
  return blocks.map((block) => (block.kind === 'command' ? block.output : []));
}

/** `gentle` ends at once with 0 when it is told to, `sleep` is killed after its grace. */
const RUN = [
  'docker pull -q alpine:latest >/dev/null', `gentle="trap 'exit 0' TERM; while true; do sleep 0.2; done"`,
  'run() { docker run -d --name "$@" >/dev/null; }',
  'run no alpine sh -c "$gentle"; run no137 alpine sleep 1000; run always --restart always alpine sh -c "$gentle"; run unless --restart unless-stopped alpine sh -c "$gentle"',
  'run alwstop --restart always alpine sh -c "$gentle"; run unlstop --restart unless-stopped alpine sh -c "$gentle"; docker stop alwstop unlstop >/dev/null',
  'run onf --restart on-failure alpine sh -c "$gentle"; run onf137 --restart on-failure alpine sleep 1000; run onf0 --restart on-failure alpine true; run onf1 --restart on-failure:1 alpine false',
  'docker create --name cralw --restart always alpine sleep 9 >/dev/null; run paused --restart always alpine sh -c "$gentle"; docker pause paused >/dev/null; run gone --rm alpine sh -c "$gentle"; sleep 2',
];
const STATES = "docker ps -a --format '{{.Names}} {{.Status}}' | sed 's/ \\(Less\\|About\\|[0-9][0-9]*\\) .*//' | sort | tr '\\n' ','";

test('told to end', async () => {
  const states = (await screens(...RUN, 'sudo systemctl restart docker', STATES)).at(-1)!;
  assert.equal(states.join(''), 'always Up,alwstop Up,cralw Created,no Exited (0),no137 Exited (137),onf Exited (0),onf0 Exited (0),onf1 Exited (1),onf137 Up,paused Up,unless Up,unlstop Exited (0),');
});

test('killed: systemd starts it again, which stops what ran, and that counts as stopped by hand', async () => {
  const states = (await screens(...RUN, 'sudo kill -9 $(pidof dockerd)', STATES)).at(-1)!;
  assert.equal(states.join(''), 'always Up,alwstop Up,cralw Created,no Exited (0),no137 Exited (137),onf Exited (0),onf0 Exited (0),onf1 Exited (1),onf137 Up,paused Up,unless Exited (0),unlstop Exited (0),');
});

test('a new engine remembers no events, and whoever listened hears no more', async () => {
  const [, , , heard] = await screens('docker run -d --name box --restart always alpine:latest sleep 100 >/dev/null 2>&1', 'docker events > heard & sleep 1', 'sudo systemctl restart docker; wait; grep -c "container die" heard', "docker events --since 1h --until 0s --filter type=container --format '{{.Action}}'");
  assert.deepEqual(heard, ['start']);
});

test('a container is the child of its shim, which ends with it, and takes it along when it is killed', async () => {
  const parent = "ps -o args= -p $(ps -o ppid= -p $(docker inspect -f '{{.State.Pid}}' box)) | cut -d ' ' -f 1-4";
  const [, seen, ended, killed] = await screens('docker run -d --name box alpine:latest sleep 100 >/dev/null 2>&1', `${parent}; docker exec box sh -c 'echo $PPID'`, 'docker rm -f box >/dev/null; ps -ef | grep -c "[s]him"', "docker run -d --name box alpine:latest sleep 100 >/dev/null; sudo pkill -9 -f runc-v2; sleep 1; docker ps -a --format '{{.Status}}' | cut -c 1-12");
  assert.deepEqual([seen, ended, killed], [['/usr/bin/containerd-shim-runc-v2 -namespace moby -id', '0'], ['0'], ['Exited (137)']]);
});

test('who woke the engine and went away, or killed it while it began, leaves one that answers', async () => {
  const [, , one, other] = await screens('docker pull -q alpine:latest >/dev/null', 'sudo systemctl stop docker 2>/dev/null', 'timeout 0.2 docker ps; echo $?; docker images -q alpine | wc -l; systemctl is-active docker', 'sudo kill -9 $(pidof dockerd); sleep 2.2; sudo kill -9 $(pidof dockerd); docker images -q alpine | wc -l; systemctl is-active docker');
  assert.deepEqual([one, other], [['124', '1', 'active'], ['1', 'active']]);
});
