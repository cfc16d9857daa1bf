/** dockerode, the client library of many tools, against the simulated engine behind real HTTP. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import Docker from 'dockerode';
import { listen, type Served } from '../../src/http/listen.ts';
import { Pump } from '../../src/http/pump.ts';
import { servedScenario } from '../../src/http/scenario.ts';
import { boot } from '../../src/simulator/machine.ts';
import { packTar } from '../../src/simulator/kernel/tar.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';

/** Virtual time per real time, so that a pull does not cost seconds. */
const SPEED = 20;

let docker: Docker;
let served: Served;
let pump: Pump;

before(async () => {
  const machine = boot(servedScenario(false), 'clients', workstationParts);
  pump = new Pump(machine, SPEED);
  served = await listen(pump, machine.world.engine!, 0, { peer: { address: '@' }, frames: false });
  docker = new Docker({ host: '127.0.0.1', port: served.port, protocol: 'http' });
  await finished(await docker.pull('alpine:3.20'));
});

after(() => {
  pump.stop();
  served.server.close();
  served.server.closeAllConnections();
});

interface Progress {
  status?: string;
  id?: string;
  stream?: string;
  error?: string;
  aux?: { ID?: string };
  progressDetail?: { current?: number; total?: number };
}

/** Every message of a stream of progress. */
const finished = (stream: NodeJS.ReadableStream): Promise<Progress[]> =>
  new Promise((resolve, reject) => docker.modem.followProgress(stream, (error: Error | null, messages: Progress[]) => (error ? reject(error) : resolve(messages))));

/** What came on standard output and standard error of a multiplexed stream. */
async function demultiplexed(stream: NodeJS.ReadableStream): Promise<{ stdout: string; stderr: string }> {
  const stdout = new PassThrough(), stderr = new PassThrough();
  docker.modem.demuxStream(stream, stdout, stderr);
  stream.on('end', () => {
    stdout.end();
    stderr.end();
  });
  const [out, error] = await Promise.all([text(stdout), text(stderr)]);
  return { stdout: out, stderr: error };
}

/** Waits until a stream has brought what is looked for. */
async function until(stream: Readable, wanted: RegExp): Promise<string> {
  let seen = '';
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    seen += String(piece);
    if (wanted.test(seen)) return seen;
  }
  assert.fail(`the stream ended without ${wanted}: ${seen}`);
}

/** What the API refused with. */
async function refused(promise: Promise<unknown>): Promise<{ statusCode: number; message: string }> {
  try {
    await promise;
  } catch (error) {
    const { statusCode, message } = error as { statusCode: number; message: string };
    return { statusCode, message };
  }
  assert.fail('it was not refused');
}

test('ping and version tell the API version, which requests may carry', async () => {
  assert.equal((await docker.ping()).toString(), 'OK');
  const version = await docker.version();
  assert.equal(version.Version, '29.7.2');
  assert.match(version.ApiVersion, /^1\.5\d$/);
  const older = new Docker({ host: '127.0.0.1', port: served.port, protocol: 'http', version: 'v1.44' });
  assert.ok(Array.isArray(await older.listContainers()));
  const ancient = new Docker({ host: '127.0.0.1', port: served.port, protocol: 'http', version: 'v1.12' });
  const { statusCode, message } = await refused(ancient.listContainers());
  assert.equal(statusCode, 400);
  assert.match(message, /client version 1\.12 is too old/);
  const info = await docker.info();
  assert.equal(info.OSType, 'linux');
});

test('a pull tells its progress layer by layer; unknown images are refused', async () => {
  const messages = await finished(await docker.pull('redis:7'));
  assert.ok(messages.some(({ status, progressDetail }) => status === 'Downloading' && (progressDetail?.total ?? 0) > 0));
  assert.match(messages.at(-1)!.status!, /^Status: Downloaded newer image for redis:7$/);
  assert.ok((await docker.listImages()).some(({ RepoTags }) => RepoTags?.includes('redis:7')));
  assert.equal((await refused(docker.pull('nosuchimage:1'))).statusCode, 404);
});

test('the Hub has the images of the recordings, the ones of the lessons, and other public registries answer', async () => {
  for (const image of ['nginx:1.27', 'nginx:1.31', 'postgres:17', 'registry.k8s.io/pause:3.10.1']) await finished(await docker.pull(image));
  const tags = (await docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []);
  for (const tag of ['nginx:1.27', 'nginx:1.31', 'postgres:17', 'registry.k8s.io/pause:3.10.1']) assert.ok(tags.includes(tag), `${tag} in ${tags}`);
});

test('create, start, wait and logs of a container with a multiplexed stream', async () => {
  const container = await docker.createContainer({ name: 'speaker', Image: 'alpine:3.20', Cmd: ['sh', '-c', 'echo out; echo err >&2; exit 3'] });
  await container.start();
  assert.deepEqual(await container.wait(), { StatusCode: 3 });
  const logs = await container.logs({ stdout: true, stderr: true });
  assert.equal(logs.readUInt8(0), 1, 'the first frame is standard output');
  assert.equal(logs.readUInt32BE(4), 4, 'its length');
  const stream = await container.logs({ stdout: true, stderr: true, follow: true });
  assert.deepEqual(await demultiplexed(stream), { stdout: 'out\n', stderr: 'err\n' });
  const { State } = await container.inspect();
  assert.equal(State.Status, 'exited');
  assert.equal(State.ExitCode, 3);
  await container.remove();
  assert.match((await refused(container.inspect())).message, new RegExp(`No such container: ${container.id}`));
});

test('a hijacked attach carries bytes both ways, raw with a tty', async () => {
  const plain = await docker.createContainer({ Image: 'alpine:3.20', Cmd: ['cat'], OpenStdin: true, StdinOnce: true, AttachStdin: true, AttachStdout: true });
  const stream = await plain.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true });
  await plain.start();
  const answer = demultiplexed(stream);
  stream.write('hello\n');
  stream.end('again\n');
  assert.deepEqual(await answer, { stdout: 'hello\nagain\n', stderr: '' });
  await plain.remove({ force: true });

  const terminal = await docker.createContainer({ Image: 'alpine:3.20', Cmd: ['sh'], Tty: true, OpenStdin: true });
  const screen = await terminal.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true });
  await terminal.start();
  await terminal.resize({ h: 30, w: 100 });
  screen.write('stty size\n');
  await until(screen as unknown as Readable, /30 100/);
  screen.write('exit 7\n');
  assert.deepEqual(await terminal.wait(), { StatusCode: 7 });
  await terminal.remove();
});

test('exec runs in a running container, with and without a tty', async () => {
  const container = await docker.createContainer({ Image: 'alpine:3.20', Cmd: ['sleep', '1000000'] });
  await container.start();
  const exec = await container.exec({ Cmd: ['sh', '-c', 'echo $WHO; pwd; exit 4'], Env: ['WHO=me'], WorkingDir: '/tmp', AttachStdout: true, AttachStderr: true });
  assert.deepEqual(await demultiplexed(await exec.start({})), { stdout: 'me\n/tmp\n', stderr: '' });
  assert.equal((await exec.inspect()).ExitCode, 4);
  const shell = await container.exec({ Cmd: ['sh'], Tty: true, AttachStdin: true, AttachStdout: true, AttachStderr: true });
  const screen = await shell.start({ hijack: true, stdin: true, Tty: true });
  screen.write('echo $((6*7))\n');
  await until(screen as unknown as Readable, /\b42\b/);
  screen.write('exit\n');
  screen.resume();
  await once(screen, 'end');
  assert.equal((await refused((await container.exec({ Cmd: ['nosuch'] })).start({ Detach: true }))).statusCode, 400);
  await container.remove({ force: true });
});

test('logs follow until the container ends, with time stamps and a tail', async () => {
  const container = await docker.createContainer({ Image: 'alpine:3.20', Cmd: ['sh', '-c', 'for i in 1 2 3; do echo line $i; sleep 1; done'] });
  await container.start();
  const follow = await container.logs({ stdout: true, follow: true });
  assert.equal((await demultiplexed(follow)).stdout, 'line 1\nline 2\nline 3\n');
  const last = await container.logs({ stdout: true, follow: true, tail: 1, timestamps: true });
  assert.match((await demultiplexed(last)).stdout, /^\d{4}-\d\d-\d\dT[\d:.]+Z line 3\n$/);
  await container.remove();
});

test('events tell what happens, filtered', async () => {
  const events = (await docker.getEvents({ filters: { type: ['container'], event: ['create', 'start', 'die', 'destroy'] } })) as Readable;
  const container = await docker.createContainer({ name: 'watched', Image: 'alpine:3.20', Cmd: ['true'] });
  await container.start();
  await container.wait();
  await container.remove();
  const seen = (await until(events, /"destroy"/)).trim().split('\n').map((line) => JSON.parse(line) as { Action: string; Type: string; Actor: { Attributes: Record<string, string> } });
  assert.deepEqual(seen.map(({ Action }) => Action), ['create', 'start', 'die', 'destroy']);
  assert.deepEqual(new Set(seen.map(({ Type, Actor }) => `${Type} ${Actor.Attributes['name']}`)), new Set(['container watched']));
  events.destroy();
});

test('an image is built from a tar, and a failing step says so', async () => {
  const context = (dockerfile: string): Readable => {
    const stream = new PassThrough();
    stream.end(Buffer.from(packTar([{ name: 'Dockerfile', type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 0, data: Buffer.from(dockerfile) }])));
    return stream;
  };
  const built = await finished(await docker.buildImage(context('FROM alpine:3.20\nRUN echo built > /note\nCMD ["cat", "/note"]\n'), { t: 'note:1' }));
  assert.ok(built.some(({ stream }) => /Successfully tagged note:1/.test(stream ?? '')));
  const output = new PassThrough();
  const words = text(output);
  const [{ StatusCode }] = (await docker.run('note:1', [], output, { Tty: true })) as [{ StatusCode: number }];
  output.end();
  assert.equal(StatusCode, 0);
  assert.equal(await words, 'built\r\n');
  await assert.rejects(async () => {
    for (const { error } of await finished(await docker.buildImage(context('FROM alpine:3.20\nRUN exit 9\n'), { t: 'note:2' }))) if (error) throw new Error(error);
  }, /returned a non-zero code: 9/);
});

test('networks and volumes: create, connect, list, refuse, remove', async () => {
  const network = await docker.createNetwork({ Name: 'front', IPAM: { Driver: 'default', Config: [{ Subnet: '10.99.0.0/24' }] } });
  const volume = await docker.createVolume({ Name: 'kept', Labels: { of: 'tests' } });
  const container = await docker.createContainer({ name: 'member', Image: 'alpine:3.20', Cmd: ['sh', '-c', 'echo v > /data/f; sleep 1000000'], HostConfig: { Binds: ['kept:/data'] } });
  await container.start();
  await network.connect({ Container: 'member', EndpointConfig: { Aliases: ['alias'] } });
  const { Containers } = (await network.inspect()) as { Containers: Record<string, { Name: string; IPv4Address: string }> };
  assert.deepEqual(Object.values(Containers).map(({ Name, IPv4Address }) => [Name, IPv4Address]), [['member', '10.99.0.2/24']]);
  assert.equal((await refused(network.remove())).statusCode, 403);
  assert.equal((await refused(volume.remove())).statusCode, 409);
  await network.disconnect({ Container: 'member' });
  await network.remove();
  const { Volumes } = await docker.listVolumes({ filters: { label: ['of=tests'] } });
  assert.deepEqual(Volumes.map(({ Name }) => Name), ['kept']);
  await container.remove({ force: true });
  await volume.remove();
});

test('files go in and out as tars; statistics come once or as a stream', async () => {
  const container = await docker.createContainer({ Image: 'alpine:3.20', Cmd: ['sleep', '1000000'] });
  await container.start();
  await container.putArchive(Buffer.from(packTar([{ name: 'note', type: 'file', mode: 0o600, uid: 0, gid: 0, mtime: 0, data: Buffer.from('in\n') }])), { path: '/tmp' });
  const archive = await container.getArchive({ path: '/tmp/note' });
  assert.match(await text(archive as Readable), /^note\0/);
  assert.equal((await refused(container.getArchive({ path: '/nosuch' }))).statusCode, 404);
  const once = (await container.stats({ stream: false })) as { memory_stats: { usage: number }; cpu_stats: { online_cpus: number } };
  assert.ok(once.memory_stats.usage > 0 && once.cpu_stats.online_cpus > 0);
  const stream = (await container.stats({ stream: true })) as unknown as Readable;
  await until(stream, /\n.*\n/s);
  stream.destroy();
  await container.pause();
  assert.equal((await container.inspect()).State.Status, 'paused');
  await container.unpause();
  await container.kill({ signal: 'SIGKILL' });
  assert.deepEqual(await container.wait(), { StatusCode: 137 });
  await container.remove();
});

test('attach over a websocket: bytes as they are, both ways; errors come before the handshake', async () => {
  const connect = (name: string, query: string): WebSocket => {
    const socket = new WebSocket(`ws://127.0.0.1:${served.port}/v1.45/containers/${name}/attach/ws?${query}`);
    socket.binaryType = 'arraybuffer';
    return socket;
  };
  const container = await docker.createContainer({ name: 'socketed', Image: 'alpine:3.20', Cmd: ['sh', '-c', 'echo ready; echo err >&2; read x; echo got $x'], OpenStdin: true });
  const socket = connect('socketed', 'stream=1&stdin=1&stdout=1&stderr=1');
  let seen = '';
  socket.onmessage = ({ data }) => {
    seen += Buffer.from(data as ArrayBuffer).toString();
    if (seen === 'ready\nerr\n') socket.send('hello\n');
  };
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  await container.start();
  await new Promise((resolve) => socket.addEventListener('close', resolve));
  assert.equal(seen, 'ready\nerr\ngot hello\n');
  const late = connect('socketed', 'logs=1&stdout=1');
  late.onmessage = ({ data }) => void (seen += Buffer.from(data as ArrayBuffer).toString());
  seen = '';
  await new Promise((resolve) => late.addEventListener('close', resolve));
  assert.equal(seen, 'ready\ngot hello\n');
  const refusedSocket = connect('nosuch', 'stream=1&stdout=1');
  await new Promise((resolve) => refusedSocket.addEventListener('error', resolve));
  assert.notEqual(refusedSocket.readyState, WebSocket.OPEN);
  await container.remove();
});

test('wait conditions, commit, import and prunes', async () => {
  const container = await docker.createContainer({ name: 'waited', Image: 'alpine:3.20', Cmd: ['sh', '-c', 'echo x > /made; exit 5'] });
  const next = container.wait({ condition: 'next-exit' });
  await container.start();
  assert.deepEqual(await next, { StatusCode: 5 });
  assert.deepEqual(await container.wait({ condition: 'not-running' }), { StatusCode: 5 });
  assert.deepEqual(await refused(container.wait({ condition: 'sometime' as 'removed' })), { statusCode: 400, message: '(HTTP code 400) bad parameter - invalid condition: "sometime" ' });
  assert.deepEqual((await container.changes() as { Path: string; Kind: number }[]).filter(({ Path }) => Path === '/made'), [{ Path: '/made', Kind: 1 }]);
  await container.commit({ repo: 'committed', tag: '1', changes: 'CMD ["cat", "/made"]' });
  assert.equal((await refused(container.commit({ repo: 'BAD' }))).statusCode, 400);
  const output = new PassThrough(), words = text(output);
  const [, ran] = await docker.run('committed:1', [], output, { Tty: true }) as [unknown, Docker.Container];
  await ran.remove();
  output.end();
  assert.equal(await words, 'x\r\n');
  const gone = container.wait({ condition: 'removed' });
  // Its connection is older than the one of this answer: the engine waits already.
  await container.inspect();
  await container.remove();
  assert.deepEqual(await gone, { StatusCode: 5 });
  const tar = new PassThrough();
  tar.end(Buffer.from(packTar([{ name: 'hello', type: 'file', mode: 0o644, uid: 0, gid: 0, mtime: 0, data: Buffer.from('x') }])));
  const imported = await finished((await docker.importImage(tar as unknown as string, { repo: 'imported', tag: '1' })) as unknown as NodeJS.ReadableStream);
  assert.match(imported.at(-1)!.status!, /^sha256:/);
  // A container without any image stands in no prune's way.
  const bare = await docker.createContainer({ Cmd: ['x'] });
  assert.ok('SpaceReclaimed' in (await docker.pruneImages()));
  await bare.remove();
});

test('refusals in the words of the engine', async () => {
  const said = async (promise: Promise<unknown>): Promise<string> => {
    const { statusCode, message } = await refused(promise);
    return `${statusCode} ${message.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim()}`;
  };
  assert.equal(await said(docker.createContainer({ Image: 'alpine:3.20', HostConfig: { Mounts: [{ Type: 'bind', Source: '/not/there', Target: '/x' }] } })), '400 invalid mount config for type "bind": bind source path does not exist: /not/there');
  assert.equal(await said(docker.createContainer({ Image: 'nosuch:1', HostConfig: { Mounts: [{ Type: 'bind', Source: '/not/there', Target: '/x' }] } })), '400 invalid mount config for type "bind": bind source path does not exist: /not/there');
  assert.equal(await said(docker.createNetwork({ Name: 'longbridge', Options: { 'com.docker.network.bridge.name': 'a'.repeat(20) } })), '500 numerical result out of range');
  assert.equal(await said(docker.createNetwork({ Name: 'onloop', Driver: 'ipvlan', Options: { parent: 'lo' } })), '500 loopback interface is not a valid ipvlan parent link');
  assert.equal(await said(docker.createContainer({ Image: 'alpine:3.20', HostConfig: { Binds: ['halfway:/x', 'other:/x'] } })), '400 Duplicate mount point: /x');
  assert.deepEqual((await docker.listVolumes({ filters: { name: ['halfway', 'other'] } })).Volumes.map(({ Name }) => Name), ['halfway']);
});
