/** gRPC probes (pkg/probe/grpc): of a server of health, and of something that speaks no gRPC, where the client waits for its connection until its time is over. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cluster } from '../../../content/scenarios.ts';
import { Learner } from '../../lessons/learner.ts';
import { apply, typed } from '../cluster/typed.ts';

it('a gRPC probe says what the client says', async () => {
  const [, , described] = await typed([apply(`
apiVersion: v1
kind: Pod
metadata: {name: g}
spec:
  containers:
  - {name: c, image: "nginx:1.27", readinessProbe: {grpc: {port: 80}, timeoutSeconds: 2}}`), 'sleep 8', 'kubectl describe pod g']);
  assert.match(described!.lines.join('\n'), /Readiness probe failed: timeout: failed to connect service "10\.244\.\d\.\d+:80" within 2s: context deadline exceeded/);
});

it('a server of health is believed', async () => {
  const learner = await Learner.sitDown(cluster('grpc')), run = (command: string): string => learner.run(command, 300_000).lines.slice(0, -1).join('\n');
  const pod = (name: string, words: string, probe: string): void => void run(`printf 'apiVersion: v1\\nkind: Pod\\nmetadata: {name: ${name}}\\nspec:\\n  containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [grpc-health-checking, ${words}], readinessProbe: {periodSeconds: 2, grpc: {port: 5000${probe}}}}]\\n' | kubectl apply -f -`);
  pod('good', '--port=5000', '');
  pod('named', '--service=shop', ', service: shop');
  pod('other', '--service=shop', '');
  pod('ill', '--delay-unhealthy-sec=20', '');
  run('kubectl wait --for=condition=Ready pod/good pod/named pod/ill --timeout=60s');
  assert.match(run('kubectl get pods'), /^good +1\/1 +Running[\s\S]*^ill +1\/1[\s\S]*^named +1\/1[\s\S]*^other +0\/1/m);
  run('sleep 30');
  const said = (name: string): string => run(`kubectl get events --field-selector involvedObject.name=${name},reason=Unhealthy -o jsonpath='{.items[-1].message}{"\\n"}'`);
  assert.equal(said('other'), 'Readiness probe failed: error: health rpc probe failed: rpc error: code = NotFound desc = unknown service');
  assert.equal(said('ill'), 'Readiness probe failed: service unhealthy (responded with "NOT_SERVING")');
  assert.match(run('kubectl logs good --tail=1'), /^\d{4}\/\d\d\/\d\d \S+ Serving the Check request for health check, started at /);
});
