import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeProtobuf } from '../../../src/http/protobuf.ts';

/** Field `number` with bytes, as the wire has it. */
const field = (number: number, content: string | number[]): number[] => {
  const bytes = typeof content === 'string' ? [...Buffer.from(content)] : content;
  assert.ok(bytes.length < 128);
  return [(number << 3) | 2, bytes.length, ...bytes];
};
const number = (at: number, value: number): number[] => [at << 3, value];
const envelope = (apiVersion: string, kind: string, object: number[]): Uint8Array =>
  new Uint8Array([0x6b, 0x38, 0x73, 0, ...field(1, [...field(1, apiVersion), ...field(2, kind)]), ...field(2, object)]);

test('a config map that kubectl sends as protobuf is read as JSON', () => {
  const object = [...field(1, [...field(1, 'c'), ...field(2, ''), ...field(8, [])]), ...field(2, [...field(1, 'a'), ...field(2, 'b')])];
  assert.deepEqual(decodeProtobuf(envelope('v1', 'ConfigMap', object)), { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { a: 'b' } });
});

test('ports, quantities and inlined structs come out as JSON has them', () => {
  const probe = field(1, field(2, [...field(1, '/healthz'), ...field(2, [...number(1, 0), ...number(2, 80)])]));
  const container = [...field(1, 'web'), ...field(10, probe), ...field(8, field(1, [...field(1, 'cpu'), ...field(2, field(1, '100m'))]))];
  assert.deepEqual(decodeProtobuf(envelope('v1', 'Pod', field(2, field(2, container)))), {
    apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: 'web', livenessProbe: { httpGet: { path: '/healthz', port: 80 } }, resources: { limits: { cpu: '100m' } } }] },
  });
});

test('options of a delete belong to no group', () => {
  assert.deepEqual(decodeProtobuf(envelope('apps/v1', 'DeleteOptions', number(1, 30))), { apiVersion: 'apps/v1', kind: 'DeleteOptions', gracePeriodSeconds: 30 });
});

test('what is no envelope is refused', () => {
  assert.throws(() => decodeProtobuf(new Uint8Array([1, 2, 3])), /does not appear to be a protobuf message/);
});
