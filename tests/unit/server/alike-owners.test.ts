/** Who owns which fields of objects that are written alike, one after another: as if each had come alone. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { cluster } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';

interface Owned {
  readonly fieldsV1: { readonly 'f:data': Readonly<Record<string, object>>; readonly 'f:metadata'?: object };
  readonly time: string;
}

test('objects that are written alike, with another key, with an empty text, and a second later', async () => {
  const learner = await Learner.sitDown(cluster('alike'));
  const map = (name: string, data: string, labels = ''): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${labels}}\ndata: {${data}}\n`;
  learner.run(`cat > all.yaml <<'E'\n${[map('one', 'a: x'), map('two', 'a: longer'), map('three', 'b: x'), map('four', "a: ''"), map('five', 'a: x', ', labels: {l: v}')].join('---\n')}E`);
  learner.run('kubectl create -f all.yaml; sleep 2; kubectl create configmap six --from-literal=a=x');
  const owned = (name: string): Owned => JSON.parse(learner.run(`kubectl get configmap ${name} -o json --show-managed-fields`).lines.slice(0, -1).join('\n')).metadata.managedFields[0];
  const keys = (name: string): string[] => Object.keys(owned(name).fieldsV1['f:data']).sort();
  assert.deepEqual(['one', 'two', 'three', 'four', 'five', 'six'].map((name) => keys(name).join()), ['.,f:a', '.,f:a', '.,f:b', '.,f:a', '.,f:a', '.,f:a']);
  assert.deepEqual(owned('five').fieldsV1['f:metadata'], { 'f:labels': { '.': {}, 'f:l': {} } });
  assert.equal(owned('one').fieldsV1['f:metadata'], undefined);
  assert.notEqual(owned('one').time, owned('six').time);
});
