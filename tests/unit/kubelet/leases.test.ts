/** Leases of nodes and of the control plane are renewed as those who read or watch them can see. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typed } from '../cluster/typed.ts';

const times = `kubectl get leases -A -o jsonpath='{range .items[*]}{.metadata.name} {.spec.renewTime}{"\\n"}{end}'; date -u +%FT%TZ`;

describe('leases', () => {
  it('have been renewed within their interval whenever somebody looks', async () => {
    for (const { lines } of [...await typed([times, 'sleep 3607', times])].filter((one) => one.lines.length > 0)) {
      const now = Date.parse(lines.at(-1)!);
      assert.equal(lines.length, 7);
      for (const line of lines.slice(0, -1)) {
        const [name, at] = line.split(' ');
        assert.ok(now + 1000 - Date.parse(at!) < (/^kube-/.test(name!) ? 4_000 : 12_000), line);
        assert.match(at!, /\.\d{6}Z$/);
      }
    }
  });

  it('show their renewals to a watch', async () => {
    const [watched] = await typed(['timeout 31 kubectl get leases -n kube-node-lease -w --no-headers > seen; cut -d" " -f1 seen | sort | uniq -c']);
    assert.deepEqual(watched!.lines.map((line) => line.trim()), ['4 control-plane', '4 worker-1', '4 worker-2']);
  });

  it('come back when the lease of a node is deleted', async () => {
    const [, gone, , back] = await typed(['kubectl delete lease worker-1 -n kube-node-lease', 'kubectl get lease worker-1 -n kube-node-lease', 'sleep 11', 'kubectl get lease worker-1 -n kube-node-lease --no-headers']);
    assert.deepEqual(gone!.lines, ['Error from server (NotFound): leases.coordination.k8s.io "worker-1" not found']);
    assert.match(back!.lines[0]!, /^worker-1 +worker-1 +\d+s$/);
  });
});
