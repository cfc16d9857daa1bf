/** @kubernetes/client-node, the official client library, against the simulated API server behind real HTTP. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import {
  ApiException, AppsV1Api, Attach, BatchV1Api, CoreV1Api, Exec, KubeConfig, KubernetesObjectApi, Log, makeInformer, Metrics, PatchStrategy, PortForward, setHeaderOptions, VersionApi, Watch,
  type KubernetesObject, type V1ConfigMap, type V1Deployment, type V1Pod, type V1Status,
} from '@kubernetes/client-node';
import { listen, type Served } from '../../src/http/listen.ts';
import { Pump } from '../../src/http/pump.ts';
import { servedScenario } from '../../src/http/scenario.ts';
import { boot } from '../../src/simulator/machine.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';

/** Virtual time per real time, so that a start of a pod does not cost seconds. */
const SPEED = 20;
const NAMESPACE = 'default';

const config = new KubeConfig();
let served: Served;
let pump: Pump;
let core: CoreV1Api;
let apps: AppsV1Api;

before(async () => {
  const machine = boot(servedScenario(true), 'clients', [...workstationParts, ...clusterParts]);
  pump = new Pump(machine, SPEED);
  const peer = { address: '127.0.0.1', certificate: { user: 'kubernetes-admin', groups: ['kubeadm:cluster-admins'] } };
  served = await listen(pump, machine.world.apiServer!, 0, { peer, frames: true });
  config.loadFromOptions({
    clusters: [{ name: 'drydock', server: `http://127.0.0.1:${served.port}`, skipTLSVerify: true }], users: [{ name: 'admin' }],
    contexts: [{ name: 'drydock', cluster: 'drydock', user: 'admin' }], currentContext: 'drydock',
  });
  core = config.makeApiClient(CoreV1Api);
  apps = config.makeApiClient(AppsV1Api);
});

after(() => {
  pump.stop();
  served.server.close();
  served.server.closeAllConnections();
});

/** Watches a collection until an object is as wanted. */
async function until<T extends KubernetesObject>(path: string, name: string, fits: (object: T) => boolean): Promise<T> {
  const found = new EventEmitter();
  const request = await new Watch(config).watch(path, { fieldSelector: `metadata.name=${name}` }, (type, object: T) => {
    if (type !== 'DELETED' && fits(object)) found.emit('found', object);
  }, () => {});
  const [object] = (await once(found, 'found')) as [T];
  request.abort();
  return object;
}

const PODS = `/api/v1/namespaces/${NAMESPACE}/pods`;
const isReady = ({ status }: V1Pod): boolean => status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') ?? false;

async function runningPod(name: string, container: Partial<V1Pod['spec'] & object>['containers'] extends (infer C)[] | undefined ? Partial<C> : never): Promise<V1Pod> {
  await core.createNamespacedPod({ namespace: NAMESPACE, body: { metadata: { name }, spec: { containers: [{ name: 'c', image: 'busybox:1.36', ...container }] } } });
  return until<V1Pod>(PODS, name, isReady);
}

const refused = async (action: Promise<unknown>): Promise<{ code: number; status: V1Status }> => {
  const error = await action.then(() => assert.fail('the server did not refuse'), (one: unknown) => one);
  assert.ok(error instanceof ApiException, String(error));
  return { code: error.code, status: (typeof error.body === 'string' ? JSON.parse(error.body) : error.body) as V1Status };
};

/** Everything that comes until the text holds what is waited for. */
function saying(stream: Readable, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes(words)) resolve(text);
    });
    stream.on('end', () => reject(new Error(`ended without ${JSON.stringify(words)}: ${JSON.stringify(text)}`)));
  });
}

test('an object is created, read, listed, patched, replaced and deleted', async () => {
  const made = await core.createNamespacedConfigMap({ namespace: NAMESPACE, body: { metadata: { name: 'first', labels: { kept: 'yes' } }, data: { a: '1' } } });
  assert.match(made.metadata?.uid ?? '', /^[0-9a-f-]{36}$/);
  const listed = await core.listNamespacedConfigMap({ namespace: NAMESPACE, labelSelector: 'kept=yes' });
  assert.deepEqual(listed.items.map(({ metadata }) => metadata?.name), ['first']);
  const patched = await core.patchNamespacedConfigMap({ namespace: NAMESPACE, name: 'first', body: [{ op: 'add', path: '/data/b', value: '2' }] });
  assert.deepEqual(patched.data, { a: '1', b: '2' });
  const replaced = await core.replaceNamespacedConfigMap({ namespace: NAMESPACE, name: 'first', body: { ...patched, data: { c: '3' } } });
  assert.deepEqual(replaced.data, { c: '3' });
  assert.equal((await core.deleteNamespacedConfigMap({ namespace: NAMESPACE, name: 'first' })).status, 'Success');
  assert.equal((await refused(core.readNamespacedConfigMap({ namespace: NAMESPACE, name: 'first' }))).code, 404);
});

test('refusals come as exceptions with the code and the Status of the server', async () => {
  const missing = await refused(core.readNamespacedPod({ namespace: NAMESPACE, name: 'nobody' }));
  assert.deepEqual([missing.code, missing.status.reason, missing.status.message], [404, 'NotFound', 'pods "nobody" not found']);
  const invalid = await refused(core.createNamespacedPod({ namespace: NAMESPACE, body: { metadata: { name: 'BAD' }, spec: { containers: [{ name: 'c' }] } } }));
  assert.equal(invalid.code, 422);
  assert.deepEqual(invalid.status.details?.causes?.map(({ field }) => field), ['metadata.name', 'spec.containers[0].image']);
  const map: V1ConfigMap = { metadata: { name: 'stale' } };
  const old = await core.createNamespacedConfigMap({ namespace: NAMESPACE, body: map });
  assert.equal((await refused(core.createNamespacedConfigMap({ namespace: NAMESPACE, body: map }))).status.reason, 'AlreadyExists');
  await core.replaceNamespacedConfigMap({ namespace: NAMESPACE, name: 'stale', body: { ...old, data: { a: '1' } } });
  assert.equal((await refused(core.replaceNamespacedConfigMap({ namespace: NAMESPACE, name: 'stale', body: { ...old, data: { a: '2' } } }))).status.reason, 'Conflict');
});

test('fields that are unknown or come twice are warned of or refused, as asked', async () => {
  const send = async (validation: string): Promise<Response> => fetch(`http://127.0.0.1:${served.port}/api/v1/namespaces/${NAMESPACE}/configmaps?fieldValidation=${validation}&dryRun=All`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"metadata":{"name":"odd"},"data":{"a":"1","a":"2"},"foo":1}',
  });
  const warned = await send('Warn');
  assert.deepEqual([warned.status, warned.headers.get('warning')], [201, '299 - "duplicate field \\"data.a\\"", 299 - "unknown field \\"foo\\""']);
  const strict = await send('Strict');
  assert.deepEqual([strict.status, ((await strict.json()) as V1Status).message], [400, 'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: duplicate field "data.a", unknown field "foo"']);
  assert.equal((await send('Ignore')).headers.get('warning'), null);
});

test('the version is the simulated one', async () => {
  assert.equal((await config.makeApiClient(VersionApi).getCode()).gitVersion, 'v1.37.1');
});

test('lists come in pages', async () => {
  for (const name of ['page-1', 'page-2', 'page-3']) await core.createNamespacedSecret({ namespace: NAMESPACE, body: { metadata: { name, labels: { paged: '' } } } });
  const names: string[] = [];
  let next: string | undefined;
  do {
    const page = await core.listNamespacedSecret({ namespace: NAMESPACE, labelSelector: 'paged', limit: 2, _continue: next });
    names.push(...page.items.map(({ metadata }) => metadata!.name!));
    next = page.metadata?._continue;
  } while (next);
  assert.deepEqual(names, ['page-1', 'page-2', 'page-3']);
});

test('a deployment becomes available, scales and goes with its pods', async () => {
  const labels = { app: 'web' };
  const body: V1Deployment = { metadata: { name: 'web' }, spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'nginx:1.27' }], terminationGracePeriodSeconds: 1 } } } };
  await apps.createNamespacedDeployment({ namespace: NAMESPACE, body });
  const path = `/apis/apps/v1/namespaces/${NAMESPACE}/deployments`;
  await until<V1Deployment>(path, 'web', ({ status }) => status?.availableReplicas === 2);
  const scale = await apps.readNamespacedDeploymentScale({ namespace: NAMESPACE, name: 'web' });
  await apps.replaceNamespacedDeploymentScale({ namespace: NAMESPACE, name: 'web', body: { ...scale, spec: { replicas: 3 } } });
  await until<V1Deployment>(path, 'web', ({ status }) => status?.availableReplicas === 3);
  await apps.deleteNamespacedDeployment({ namespace: NAMESPACE, name: 'web', propagationPolicy: 'Foreground' });
  await gone(() => apps.readNamespacedDeployment({ namespace: NAMESPACE, name: 'web' }));
  assert.deepEqual((await core.listNamespacedPod({ namespace: NAMESPACE, labelSelector: 'app=web' })).items, []);
});

/** Asks again until there is nothing; each question lets virtual time go on. */
async function gone(read: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    const left = await read().then(() => true, (error: unknown) => !(error instanceof ApiException && error.code === 404));
    if (!left) return;
  }
  assert.fail('it is still there');
}

test('a job runs to its end', async () => {
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'busybox:1.36', command: ['sh', '-c', 'echo done'] }] } };
  await config.makeApiClient(BatchV1Api).createNamespacedJob({ namespace: NAMESPACE, body: { metadata: { name: 'once' }, spec: { template } } });
  const job = await until<KubernetesObject & { status?: { succeeded?: number } }>(`/apis/batch/v1/namespaces/${NAMESPACE}/jobs`, 'once', ({ status }) => status?.succeeded === 1);
  assert.equal(job.metadata?.name, 'once');
});

test('an informer hears of everything, comes back when its watch is cut, and lists anew when its version is forgotten', async () => {
  const heard = new EventEmitter();
  const list = () => core.listNamespacedConfigMap({ namespace: NAMESPACE, labelSelector: 'informed' });
  const informer = makeInformer<V1ConfigMap>(config, `/api/v1/namespaces/${NAMESPACE}/configmaps`, list, 'informed');
  for (const verb of ['add', 'update', 'delete'] as const) informer.on(verb as 'add', (object) => heard.emit(`${verb} ${object.metadata?.name}`, object));
  const failed = (): Promise<unknown> => new Promise((resolve) => informer.on('error', resolve));
  const body = (name: string, data = {}): V1ConfigMap => ({ metadata: { name, labels: { informed: '' } }, data });
  const hears = async (event: string, action: () => Promise<unknown>): Promise<void> => {
    const told = once(heard, event);
    await action();
    await told;
  };
  await core.createNamespacedConfigMap({ namespace: NAMESPACE, body: body('early') });
  await hears('add early', () => informer.start());
  await hears('add late', () => core.createNamespacedConfigMap({ namespace: NAMESPACE, body: body('late') }));
  await hears('update late', () => core.replaceNamespacedConfigMap({ namespace: NAMESPACE, name: 'late', body: body('late', { a: '1' }) }));
  assert.deepEqual(informer.get('late', NAMESPACE)?.data, { a: '1' });
  await hears('delete late', () => core.deleteNamespacedConfigMap({ namespace: NAMESPACE, name: 'late' }));

  const cut = failed();
  served.server.closeAllConnections();
  await cut;
  await core.createNamespacedConfigMap({ namespace: NAMESPACE, body: body('meanwhile') });
  const { store } = pump.machine.world as unknown as { store: { revision: number; compact(revision: number): void } };
  store.compact(store.revision);
  await hears('add meanwhile', () => informer.start());
  await hears('add at-last', () => core.createNamespacedConfigMap({ namespace: NAMESPACE, body: body('at-last') }));
  assert.deepEqual(informer.list().map(({ metadata }) => metadata?.name).sort(), ['at-last', 'early', 'meanwhile']);
  await informer.stop();
});

test('a watch of a forgotten version says 410, and one from a known version continues there', async () => {
  const path = `/api/v1/namespaces/${NAMESPACE}/configmaps`;
  const events = new EventEmitter();
  const watch = async (resourceVersion: string): Promise<AbortController> =>
    new Watch(config).watch(path, { resourceVersion, allowWatchBookmarks: true }, (type, object) => events.emit('event', type, object), () => {});
  const first = await watch('1');
  const [type, status] = (await once(events, 'event')) as [string, V1Status];
  assert.deepEqual([type, status.code, status.reason], ['ERROR', 410, 'Expired']);
  first.abort();
  const { metadata } = await core.listNamespacedConfigMap({ namespace: NAMESPACE });
  const second = await watch(metadata!.resourceVersion!);
  const next = once(events, 'event');
  await core.createNamespacedConfigMap({ namespace: NAMESPACE, body: { metadata: { name: 'watched' } } });
  const [added, object] = (await next) as [string, V1ConfigMap];
  assert.deepEqual([added, object.metadata?.name], ['ADDED', 'watched']);
  second.abort();
});

test('server-side apply: owners, conflicts and force', async () => {
  const objects = KubernetesObjectApi.makeApiClient(config);
  const wanted = (replicas: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'applied', namespace: NAMESPACE }, data: { replicas } });
  const apply = (replicas: string, manager: string, force = false) => objects.patch(wanted(replicas), undefined, undefined, manager, force, PatchStrategy.ServerSideApply) as Promise<V1ConfigMap>;
  const made = await apply('1', 'ann');
  assert.deepEqual(made.metadata?.managedFields?.map(({ manager, operation }) => [manager, operation]), [['ann', 'Apply']]);
  const conflict = await refused(apply('2', 'bob'));
  assert.equal(conflict.code, 409);
  assert.equal(conflict.status.message, 'Apply failed with 1 conflict: conflict with "ann": .data.replicas');
  assert.equal((await apply('2', 'bob', true)).data?.replicas, '2');
  const again = await core.patchNamespacedConfigMap(
    { namespace: NAMESPACE, name: 'applied', body: wanted('2'), fieldManager: 'carol' }, setHeaderOptions('Content-Type', PatchStrategy.ServerSideApply),
  );
  assert.deepEqual(again.metadata?.managedFields?.map(({ manager }) => manager).sort(), ['bob', 'carol']);
});

test('objects of any kind by their kind alone', async () => {
  const objects = KubernetesObjectApi.makeApiClient(config);
  const group = 'shop.example.com';
  await objects.create({
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: `lamps.${group}` },
    spec: { group, scope: 'Namespaced', names: { plural: 'lamps', singular: 'lamp', kind: 'Lamp' }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { watts: { type: 'integer', maximum: 100 } } } } } } }] },
  } as KubernetesObject);
  await until<KubernetesObject & { status?: { conditions?: { type: string; status: string }[] } }>('/apis/apiextensions.k8s.io/v1/customresourcedefinitions', `lamps.${group}`, ({ status }) => status?.conditions?.some(({ type, status: state }) => type === 'Established' && state === 'True') ?? false);
  const lamp = (watts: number) => ({ apiVersion: `${group}/v1`, kind: 'Lamp', metadata: { name: 'desk', namespace: NAMESPACE }, spec: { watts } });
  await objects.create(lamp(40));
  assert.equal((await refused(objects.replace({ ...(await objects.read(lamp(40))), spec: { watts: 400 } } as KubernetesObject))).code, 422);
  const patched = (await objects.patch(lamp(60), undefined, undefined, undefined, undefined, PatchStrategy.MergePatch)) as ReturnType<typeof lamp>;
  assert.equal(patched.spec.watts, 60);
  assert.deepEqual((await objects.list(`${group}/v1`, 'Lamp', NAMESPACE)).items.map(({ metadata }) => metadata?.name), ['desk']);
  await objects.delete(lamp(60));
  assert.equal((await refused(objects.read(lamp(60)))).code, 404);
});

test('exec: output, errors, input and the exit status', async () => {
  await runningPod('exec', { command: ['sleep', '3600'] });
  const run = async (command: string[], input?: string): Promise<{ stdout: string; stderr: string; status: V1Status }> => {
    const stdout = new PassThrough(), stderr = new PassThrough(), stdin = input === undefined ? null : new PassThrough();
    const texts = { stdout: '', stderr: '' };
    stdout.on('data', (piece: Buffer) => (texts.stdout += piece.toString()));
    stderr.on('data', (piece: Buffer) => (texts.stderr += piece.toString()));
    const status = await new Promise<V1Status>((resolve, reject) => {
      new Exec(config).exec(NAMESPACE, 'exec', 'c', command, stdout, stderr, stdin, false, resolve).catch(reject);
      stdin?.end(input);
    });
    return { ...texts, status };
  };
  const said = await run(['sh', '-c', 'echo out; echo err >&2']);
  assert.deepEqual([said.stdout, said.stderr, said.status.status], ['out\n', 'err\n', 'Success']);
  const failed = await run(['sh', '-c', 'exit 3']);
  assert.equal(failed.status.reason, 'NonZeroExitCode');
  assert.deepEqual(failed.status.details?.causes, [{ reason: 'ExitCode', message: '3' }]);
  const counted = await run(['head', '-n', '1'], 'one\ntwo\n');
  assert.equal(counted.stdout, 'one\n');
});

test('attach speaks with the process that is there', async () => {
  await runningPod('echo', { command: ['cat'], stdin: true });
  const stdout = new PassThrough(), stdin = new PassThrough();
  const answered = saying(stdout, 'hello');
  const socket = await new Attach(config).attach(NAMESPACE, 'echo', 'c', stdout, null, stdin, false);
  stdin.write('hello\n');
  assert.equal(await answered, 'hello\n');
  socket.close();
});

test('a port of a pod is forwarded', async () => {
  await runningPod('site', { image: 'nginx:1.27' });
  const output = new PassThrough(), input = new PassThrough();
  const page = saying(output, '</html>');
  const socket = (await new PortForward(config).portForward(NAMESPACE, 'site', [80], output, null, input)) as { close(): void };
  input.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const text = await page;
  assert.match(text, /^HTTP\/1\.1 200 OK\r\nServer: nginx\/1\.27/i);
  assert.match(text, /Welcome to nginx!/);
  socket.close();
});

test('the log of a pod is followed', async () => {
  await runningPod('ticker', { command: ['sh', '-c', 'i=0; while true; do i=$((i+1)); echo tick $i; sleep 1; done'] });
  const followed = new PassThrough();
  const ticks = saying(followed, 'tick 5');
  await new Log(config).log(NAMESPACE, 'ticker', 'c', followed, { follow: true });
  assert.match(await ticks, /^tick 1\ntick 2\n/);
  const last = await core.readNamespacedPodLog({ namespace: NAMESPACE, name: 'ticker', tailLines: 1 });
  assert.match(last, /^tick \d+\n$/);
  const ended = once(followed, 'end');
  await core.deleteNamespacedPod({ namespace: NAMESPACE, name: 'ticker', gracePeriodSeconds: 0 });
  await ended;
});

test('metrics of nodes and pods', async () => {
  await runningPod('busy', { command: ['sleep', '3600'] });
  const metrics = new Metrics(config);
  assert.deepEqual((await metrics.getNodeMetrics()).items.map(({ metadata }) => metadata.name).sort(), ['control-plane', 'worker-1', 'worker-2']);
  const pod = (await metrics.getPodMetrics(NAMESPACE)).items.find(({ metadata }) => metadata.name === 'busy');
  assert.match(pod?.containers[0]?.usage.memory ?? '', /^\d+Ki$/);
});
