/** Ordinary requests for containers are neither decoded nor checked: whatever passes as one must be what decoding gives and what no check refuses. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { CREATE_CHECKS } from '../../../src/simulator/engine/containers/create-checks.ts';
import { checkedRequest } from '../../../src/simulator/engine/containers/checked-request.ts';
import { CREATE_SCHEMA } from '../../../src/simulator/engine/containers/create-request.ts';
import { completeHostConfig } from '../../../src/simulator/engine/containers/defaults.ts';
import { ordinaryRequest } from '../../../src/simulator/engine/containers/ordinary-request.ts';
import type { Call } from '../../../src/simulator/engine/http/router.ts';

const CPUS = 4;
/** As `docker run` sends it. */
const RUN = {
  Hostname: '', Domainname: '', User: '', AttachStdin: false, AttachStdout: true, AttachStderr: true, ExposedPorts: { '80/tcp': {} }, Tty: false, OpenStdin: false, StdinOnce: false, Env: ['A=b', 'C'], Cmd: null, Image: 'nginx', Volumes: {}, WorkingDir: '',
  Entrypoint: null, Labels: { b: '', a: 'x' },
  HostConfig: {
    ContainerIDFile: '', LogConfig: { Type: '', Config: {} }, AutoRemove: false, ConsoleSize: [24, 80], Annotations: {}, CapAdd: null, CapDrop: ['ALL'], DnsOptions: [], DnsSearch: [], Privileged: false, PublishAllPorts: false, ReadonlyRootfs: false, Tmpfs: undefined,
    Memory: 512 * 2 ** 20, MemorySwappiness: -1, NanoCpus: 5e8, OomKillDisable: false, BlkioWeightDevice: [], BlkioDeviceReadBps: [], BlkioDeviceWriteBps: [], BlkioDeviceReadIOps: [], BlkioDeviceWriteIOps: [], Ulimits: [], Devices: [],
    Binds: ['data:/data'], PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] }, NetworkMode: 'default', RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 },
  },
  NetworkingConfig: { EndpointsConfig: {} },
};

const call = (body: unknown): Call => ({ method: 'POST', path: '/containers/create', query: [], headers: { 'content-type': 'application/json' }, body, params: {}, version: '1.55' });

const VALUES: unknown[] = [
  null, '', 'x', 'no', 'always', 'on-failure', '=', '/', 'host', 'container:x', '80/tcp', '127.0.0.1', 0, 1, -1, 1.5, 4e9, 5e9, 6 * 2 ** 20 - 1, 2 ** 20 * 8, true, false, [], {}, [null], ['ALL'], ['A=b'], ['=b'], [''], [1], [0, 0], [-1, 0], [[]], [{}], { a: 'b' }, { b: 'c', a: 'd' }, { '/b': '', '/a': '' },
  { '/b': 'size=1m' }, { '80/tcp': {} }, { '080/tcp': {} }, { '0/tcp': {} }, { '99999/tcp': {} }, { '80': {} }, { '80/TCP': {} }, { '80/tcp': [] }, { '80/tcp': null }, { '80/tcp': [{}] }, { '80/tcp': [{ HostPort: '80' }] }, { '80/tcp': [{ HostIp: '1.2.3', HostPort: '80' }] },
  { '80/tcp': [{ HostIp: '', HostPort: '80-' }] }, { '80/tcp': [{ HostIp: '0.0.0.0', HostPort: '80' }] }, { Name: 'always' }, { Name: 'always', MaximumRetryCount: 1 }, { Name: 'always', MaximumRetryCount: 0 }, { Name: 'on-failure', MaximumRetryCount: -1 }, { Type: 'local', Config: {} },
  { Type: 'local', Config: { b: 'c' } }, { EndpointsConfig: { a: {} } }, { constructor: 'x' },
];

function check(body: unknown, what: string): boolean {
  const ordinary = ordinaryRequest(call(body), CPUS);
  if (!ordinary) return false;
  const { value } = checkedRequest(call(structuredClone(body))).next() as { value: { request: typeof ordinary; platform: string; warnings: string[] } };
  assert.deepEqual({ ...value, checks: undefined, request: JSON.stringify(sorted(value.request)) }, { request: JSON.stringify(sorted(ordinary)), platform: '', warnings: [], checks: undefined }, what);
  const host = completeHostConfig(ordinary.HostConfig);
  CREATE_CHECKS.checkConflicts(ordinary, host);
  CREATE_CHECKS.checkConfig(ordinary);
  CREATE_CHECKS.checkHostConfig(host, CPUS);
  CREATE_CHECKS.checkSecurity(host);
  CREATE_CHECKS.checkOthers(host, () => false);
  return true;
}

/** Labels lie in order afterwards in any case. */
const sorted = <T extends { Labels?: Record<string, string> }>(request: T): T => ({ ...request, Labels: Object.fromEntries(Object.entries(request.Labels ?? {}).sort()) });

test('what docker run sends for its everyday flags is ordinary', () => {
  assert.ok(check(RUN, 'run'));
  assert.ok(check({ ...RUN, HostConfig: { ...RUN.HostConfig, AutoRemove: true, RestartPolicy: { Name: 'no', MaximumRetryCount: 0 }, Tmpfs: { '/run': '' }, Init: true } }, 'run --rm'));
});

test('whatever is in its fields, what passes as ordinary is as decoding gives it and passes all checks', () => {
  const fields = Object.keys((CREATE_SCHEMA as { fields: object }).fields).concat('Strange'), ofHost = Object.keys(((CREATE_SCHEMA as unknown as { fields: { HostConfig: { fields: object } } }).fields).HostConfig.fields).concat('Strange');
  let passed = 0;
  for (const value of VALUES) {
    for (const name of fields) passed += Number(check({ ...RUN, [name]: value }, `${name}: ${JSON.stringify(value)}`));
    for (const name of ofHost) for (const AutoRemove of [false, true]) passed += Number(check({ ...RUN, HostConfig: { ...RUN.HostConfig, RestartPolicy: { Name: '', MaximumRetryCount: 0 }, AutoRemove, [name]: value } }, `HostConfig.${name}: ${JSON.stringify(value)}`));
  }
  assert.ok(passed > 250, `${passed} requests`);
  for (const body of [undefined, null, '', 'x', [], new Uint8Array(2)]) assert.equal(ordinaryRequest(call(body), CPUS), undefined);
  for (const other of [{ version: '1.54' }, { query: [['platform', 'linux/arm64']] as [string, string][] }, { headers: { 'content-type': 'text/plain' } }]) assert.equal(ordinaryRequest({ ...call(RUN), ...other }, CPUS), undefined);
});
