/** nginx needs its folders and its pid file: on a read-only root, or as another user, it ends as the real one does. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (name: string, context: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers: [{name: c, image: "nginx:1.27", securityContext: {${context}}}]`;

it('nginx cannot begin where it may not write', async () => {
  const [, , readOnly, other] = await typed([apply(`${pod('ro', 'readOnlyRootFilesystem: true')}\n---\n${pod('other', 'runAsUser: 1000')}`), 'sleep 3', 'kubectl logs ro', 'kubectl logs other']);
  assert.deepEqual(readOnly!.lines.slice(-2).map((line) => line.replace(/^\S+ \S+ (?=\[)/, '')), ['[emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)', 'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)']);
  assert.equal(other!.lines.at(-1), 'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)');
});
