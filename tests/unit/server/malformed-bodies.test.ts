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
  assert.match(post(`{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)[1], /json parse error: exceeded max depth/);
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
