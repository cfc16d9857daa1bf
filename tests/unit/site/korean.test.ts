import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem, words } from '../../../src/i18n/korean.ts';

for (const [word, expected] of [
  ['컨테이너를', '컨테이너'],
  ['컨테이너란', '컨테이너'],
  ['파드가', '파드'],
  ['레지스트리에서', '레지스트리'],
  ['노드로', '노드'],
  ['kubectl을', 'kubectl'],
  ['실행합니다', '실행'],
  ['배포하는', '배포'],
  ['로그', '로그'],
  ['이미지', '이미지'],
  ['pods', 'pods'],
] as const) {
  test(`${word} is looked for as ${expected}`, () => assert.equal(stem(word), expected));
}

test('words keep what belongs to a command, a flag or an error', () => {
  assert.deepEqual(words('kubectl get pods -o wide: nginx:1.29, CrashLoopBackOff!'), ['kubectl', 'get', 'pods', 'o', 'wide', 'nginx:1.29', 'crashloopbackoff']);
});
