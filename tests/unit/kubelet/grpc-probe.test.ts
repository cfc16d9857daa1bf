/** A gRPC probe of something that speaks no gRPC: the client waits for its connection until its time is over (pkg/probe/grpc). */
import assert from 'node:assert/strict';
import { it } from 'node:test';
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
