import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

const world = makeWorld();
const PATH = '/api/v1/namespaces/default/configmaps';

function post(body: string, type = 'application/json'): [status: number, message: string] {
  const response = ask(world, { method: 'POST', path: PATH, query: [], headers: { accept: 'application/json', 'content-type': type }, body });
  return [response.status, (response.body as { message?: string }).message ?? ''];
}

test('bodies that are too long, too deep or without end are refused, and nothing is stored', () => {
  const before = world.kernel.agenda.now;
  assert.deepEqual(post(JSON.stringify({ data: { a: 'x'.repeat(10_000_000) } })), [413, 'Request entity too large: limit is 3145728']);
  assert.match(post(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)[1], /json parse error: invalid character '\[' exceeded max depth/);
  assert.match(post('{"apiVersion":"v1","kind":"ConfigMap"')[1], /json parse error: unexpected end of JSON input/);
  assert.match(post(`a: ${'['.repeat(20_000)}`, 'application/yaml')[1], /exceeded max depth of 10000/);
  assert.match(post('a: &a\n  b: *a\n', 'application/yaml')[1], /anchor 'a' value contains itself/);
  assert.ok(world.kernel.agenda.now - before < 1000);
});

test('aliases that multiply are refused, or cost no more than what they name', () => {
  const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const bomb = rows.map((name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'lol' : `*${rows[i - 1]}`).join(', ')}]`).join('\n');
  assert.match(post(bomb, 'application/yaml')[1], /document contains excessive aliasing/);
  assert.equal(post('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shared}\ndata: &d {on: "1"}\nbinaryData: {}\n', 'application/yaml')[0], 201);
});

test('what etcd does not take is not stored, however it is sent', () => {
  const pod = (length: number): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'big' }, spec: { schedulerName: 'nobody', containers: [{ name: 'c', image: 'i', env: [{ name: 'A', value: 'x'.repeat(length) }] }] } });
  const send = (body: unknown, query: [string, string][] = []): [number, string] => {
    const answer = ask(world, { method: 'POST', path: '/api/v1/namespaces/default/pods', query, headers: { accept: 'application/json' }, body });
    return [answer.status, (answer.body as { message?: string }).message ?? ''];
  };
  for (const form of [(one: object) => one, (one: object) => JSON.stringify(one)]) {
    assert.deepEqual(send(form(pod(4_000_000))), [413, 'Request entity too large: limit is 3145728']);
    assert.match(send(form(pod(2_200_000)))[1], /^rpc error: code = ResourceExhausted desc = trying to send message larger than max \(220\d{4} vs\. 2097152\)$/);
    assert.deepEqual(send(form(pod(1_600_000))), [500, 'etcdserver: request is too large']);
    assert.equal(send(form(pod(1_600_000)), [['dryRun', 'All']])[0], 201);
  }
});

test('patches that are no JSON, and patches of nothing', () => {
  const patch = (type: string, body: string): [number, string | undefined] => {
    const answer = ask(world, { method: 'PATCH', path: `${PATH}/shared`, query: [['fieldManager', 'm']], headers: { accept: 'application/json', 'content-type': `application/${type}` }, body });
    return [answer.status, (answer.body as { message?: string }).message];
  };
  for (const type of ['json-patch+json', 'merge-patch+json', 'strategic-merge-patch+json']) for (const body of ['', '{', '{}x', '['.repeat(20_000)]) assert.deepEqual(patch(type, body), [400, 'invalid JSON patch']);
  assert.deepEqual([patch('json-patch+json', 'null')[0], patch('strategic-merge-patch+json', 'null')[0], patch('merge-patch+json', 'null')], [200, 200, [400, 'Invalid JSON Patch']]);
  assert.deepEqual(patch('apply-patch+yaml', ''), [400, 'invalid object type: /, Kind=']);
  assert.deepEqual(patch('apply-patch+yaml', '- a'), [400, 'error decoding patch: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type map[string]interface {}']);
});
