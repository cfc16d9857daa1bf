/** What the Kubernetes documentation tells people to apply can be applied, and what it runs runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from '../../../src/simulator/mirrors/manifests/documentation.ts';
import { outputOf } from './output.ts';

test('every example is accepted', async () => {
  const paths = Object.keys(EXAMPLES);
  const [, ...answers] = await outputOf('cluster', 'kubectl create namespace qos-example', ...paths.map((path) => `kubectl apply --dry-run=server -f https://k8s.io/examples/${path}`));
  for (const [i, path] of paths.entries()) for (const line of answers[i]!) assert.match(line, / created \(server dry run\)$/, path);
});

test('their images come from the simulated registries', async () => {
  const [, , , images] = await outputOf('cluster',
    ...['application/web/web.yaml', 'pods/probe/exec-liveness.yaml', 'pods/init-containers.yaml'].map((path) => `kubectl apply -f https://k8s.io/examples/${path} >/dev/null`),
    "sleep 60; kubectl get pods liveness-exec init-demo -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase}{\"\\n\"}{end}'",
  );
  assert.deepEqual(images, ['liveness-exec Running', 'init-demo Running']);
});

test('agnhost liveness falls ill after ten seconds and is restarted', async () => {
  const [, restarts, events] = await outputOf('cluster',
    'kubectl apply -f https://k8s.io/examples/pods/probe/http-liveness.yaml',
    "sleep 40; kubectl get pod liveness-http -o jsonpath='{.status.containerStatuses[0].restartCount}{\"\\n\"}'",
    "kubectl get events --field-selector reason=Unhealthy -o jsonpath='{.items[0].message}{\"\\n\"}'",
  );
  assert.ok(Number(restarts![0]) >= 1);
  assert.equal(events![0], 'Liveness probe failed: HTTP probe failed with statuscode: 500');
});

test('a file that is not there is one that the server does not have', async () => {
  const [answer] = await outputOf('cluster', 'kubectl apply -f https://k8s.io/examples/pods/nope.yaml');
  assert.deepEqual(answer, ['error: unable to read URL "https://k8s.io/examples/pods/nope.yaml", server reported 404 Not Found, status code=404']);
});
