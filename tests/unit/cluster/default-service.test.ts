/** The service through which pods reach the API server comes back when somebody deletes it. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { typed } from './typed.ts';

it('the service kubernetes is made again', async () => {
  const [, gone, , back] = await typed(['kubectl delete svc kubernetes', 'kubectl get svc', 'sleep 11', 'kubectl get svc --no-headers']);
  assert.deepEqual(gone!.lines, ['No resources found in default namespace.']);
  assert.match(back!.lines[0]!, /^kubernetes +ClusterIP +10\.96\.0\.1 +<none> +443\/TCP +\d+s$/);
});
