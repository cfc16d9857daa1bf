import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds } from '../../../src/simulator/cluster/kinds/registry.ts';
import { OBJECTS } from '../../../src/simulator/cluster/server/bootstrap/objects.ts';
import { conform, type Defaulter, type Json } from '../../../src/simulator/cluster/server/conform.ts';
import { ResourceIndex } from '../../../src/simulator/cluster/server/discovery-index.ts';
import { loadMoreSchemas } from '../../../src/simulator/cluster/server/more-schemas.ts';
import { schemaOf } from '../../../src/simulator/cluster/server/schema.ts';

test('objects of a fresh cluster are written down in the form in which they are stored', () => {
  const defaults = new Map<string, Defaulter>(kinds.flatMap((kind) => Object.entries(kind.defaults ?? {})));
  const resources = new ResourceIndex();
  for (const _ of loadMoreSchemas());
  const text = OBJECTS.replace(/\{t-?\d+\}/g, '2026-01-01T00:00:00Z').replace(/\{m-?\d+\}/g, '2026-01-01T00:00:00.000000Z');
  for (const line of text.split('\n')) {
    const [collection = '', list = ''] = line.split('\t');
    const resource = resources.ofCollection(collection);
    for (const object of JSON.parse(list) as Json[]) {
      const { apiVersion: _, kind: __, ...canonical } = conform(object, schemaOf(resource.schema), { defaults });
      assert.deepEqual(canonical, object, collection);
    }
  }
});
