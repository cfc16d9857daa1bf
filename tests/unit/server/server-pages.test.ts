/** What the API server tells of itself, as `kubectl get --raw` shows it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

const world = makeWorld();
function get(path: string, accept = 'application/json, */*', method = 'GET'): { status: number; type: string; body: unknown } {
  const { status, headers, body } = ask(world, { method, path, query: [], headers: { accept } });
  return { status, type: headers['content-type'] ?? '', body };
}

test('statusz and flagz are text with a delimiter that nobody may rely on', () => {
  assert.match(String(get('/statusz').body), /^\napiserver statusz\nWarning: This endpoint .*\n\nStarted[:= ]+Fri Nov 20 [\d:]+ UTC 2026\nUp[:= ]+1 hr \d\d min \d\d sec\nGo version[:= ]+go1\.26\.8\nBinary version[:= ]+1\.37\nEmulation version[:= ]+1\.37\nPaths[:= ]+\/flagz \/healthz \/livez \/metrics \/readyz \/statusz \/version\n$/);
  const flags = String(get('/flagz').body);
  for (const line of [/^advertise-address[:= ]+172\.18\.0\.2$/m, /^authorization-mode[:= ]+\[Node,RBAC\]$/m, /^etcd-servers[:= ]+\[https:\/\/127\.0\.0\.1:2379\]$/m, /^request-timeout[:= ]+1m0s$/m]) assert.match(flags, line);
  const refused = get('/statusz', 'text/html');
  assert.equal(refused.status, 406);
  assert.equal((refused.body as { message: string }).message, 'only the following media types are accepted: application/json, application/yaml, text/plain');
  const known = get('/statusz', 'application/json;v=v1beta1;g=config.k8s.io;as=Statusz');
  assert.equal(known.type, 'application/json;g=config.k8s.io;v=v1beta1;as=Statusz');
});

test('the key that tokens are signed with', () => {
  const { type, body } = get('/openid/v1/jwks');
  assert.equal(type, 'application/jwk-set+json');
  assert.deepEqual(Object.keys((body as { keys: object[] }).keys[0]!), ['use', 'kty', 'kid', 'alg', 'n', 'e']);
  assert.equal(get('/openid/v1/jwks', '*/*', 'POST').status, 405);
});

test('checks as metrics, and paths that nothing answers to', () => {
  assert.match(String(get('/metrics/slis').body), /^kubernetes_healthcheck\{name="etcd",type="healthz"\} 1$/m);
  assert.deepEqual([get('/livez/').body, get('/debug/nothing').body, get('/apis/none/v1').body], Array(3).fill('404 page not found\n'));
  assert.equal((get('/version/x').body as { message: string }).message, 'the server could not find the requested resource');
  assert.deepEqual(get('/index.html').body, get('/').body);
});

/** Fields with bytes of a Protobuf message, by number; others of our document are single bits. */
function fields(message: Uint8Array): Map<number, Uint8Array[]> {
  const found = new Map<number, Uint8Array[]>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = message[at++]!;
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const key = varint(), length = varint();
    if (key % 8 !== 2) continue;
    found.set(key >> 3, [...(found.get(key >> 3) ?? []), message.subarray(at, at + length)]);
    at += length;
  }
  return found;
}
const only = (message: Uint8Array, ...path: number[]): Uint8Array => path.reduce((inner, number) => fields(inner).get(number)![0]!, message);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const entry = (map: Uint8Array, name: string): Uint8Array => only(fields(map).get(1)!.find((one) => textOf(only(one, 1)) === name)!, 2);

test('the document of OpenAPI 2 is there as JSON and as the Protobuf that kubectl asks for when it meets an unknown kind', () => {
  const json = get('/openapi/v2').body as { definitions: Record<string, { properties: Record<string, unknown> }> };
  assert.deepEqual(json.definitions['io.k8s.api.core.v1.Pod']!.properties.spec, { $ref: '#/definitions/io.k8s.api.core.v1.PodSpec' });
  const { status, type, body } = get('/openapi/v2', 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf');
  assert.deepEqual([status, type], [200, 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf']);
  const definitions = only(body as Uint8Array, 9);
  const spec = entry(only(entry(definitions, 'io.k8s.api.core.v1.PodSpec'), 25), 'containers');
  assert.equal(textOf(only(spec, 22, 1)), 'array');
  assert.equal(textOf(only(spec, 23, 1, 1)), '#/definitions/io.k8s.api.core.v1.Container');
  const extensions = fields(spec).get(31)!.map((one) => [textOf(only(one, 1)), textOf(only(one, 2, 2))]);
  assert.ok(extensions.some(([name, value]) => name === 'x-kubernetes-patch-merge-key' && value === 'name\n'));
  assert.equal(get('/openapi/v2', 'text/html').status, 406);
});
