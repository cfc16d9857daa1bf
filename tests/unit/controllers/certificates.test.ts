/** Requests for certificates: signing, the signers' rules, and whom the API server believes (v1.37.1's certificate controllers). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const request = (name: string, signer: string, usages: string): string => apply(`
apiVersion: certificates.k8s.io/v1
kind: CertificateSigningRequest
metadata: {name: ${name}}
spec:
  request: REQUEST
  signerName: kubernetes.io/${signer}
  expirationSeconds: 86400
  usages: [${usages}]`).replace('kubectl apply -f -', 'sed "s/REQUEST/$(base64 -w0 < r.csr)/" > r.yaml').concat('\nkubectl apply -f r.yaml');

const newRequest = (subject: string): string => `openssl req -new -newkey rsa:2048 -nodes -keyout r.key -out r.csr -subj ${subject} 2>/dev/null`;

describe('certificate signing requests', () => {
  it('an approved one makes a user', async () => {
    const shown = await typed([
      newRequest('/CN=alice/O=devs'), request('alice', 'kube-apiserver-client', 'client auth'), 'kubectl get csr --no-headers', 'kubectl certificate approve alice', 'sleep 1', 'kubectl get csr --no-headers',
      `kubectl get csr alice -o jsonpath='{.status.certificate}' | base64 -d > alice.crt; openssl x509 -in alice.crt -noout -subject -issuer -dates; date -u +%T`,
      'kubectl config set-credentials alice --client-key=r.key --client-certificate=alice.crt --embed-certs=true; kubectl config set-context alice --cluster=kubernetes --user=alice',
      'kubectl --context alice get pods', 'kubectl create rolebinding alice --clusterrole=view --user=alice', 'kubectl --context alice get pods', 'kubectl --context alice auth whoami', 'kubectl describe csr alice | grep -v Annotations',
    ]);
    assert.match(shown[2]!.lines[0]!, /^alice +0s +kubernetes.io\/kube-apiserver-client +kubernetes-admin +24h +Pending$/);
    assert.match(shown[5]!.lines[0]!, /^alice +1s .* 24h +Approved,Issued$/);
    assert.deepEqual(shown[6]!.lines.slice(0, 2), ['subject=O = devs, CN = alice', 'issuer=CN = kubernetes']);
    assert.deepEqual(shown[8]!.lines, ['Error from server (Forbidden): pods is forbidden: User "alice" cannot list resource "pods" in API group "" in the namespace "default"']);
    assert.deepEqual(shown[10]!.lines, ['No resources found in default namespace.']);
    assert.match(shown[11]!.lines.join('\n'), /Username +alice\nGroups +\[devs system:authenticated\]/);
    assert.deepEqual(shown[12]!.lines.filter((line) => !line.startsWith('CreationTimestamp')), [
      'Name:         alice', 'Labels:       <none>', '', 'Requesting User:     kubernetes-admin', 'Signer:              kubernetes.io/kube-apiserver-client',
      'Requested Duration:  24h', 'Status:              Approved,Issued', 'Subject:', '         Common Name:    alice', '         Serial Number:', '         Organization:   devs', 'Events:  <none>',
    ]);
  });

  it('one that breaks the rules of its signer fails', async () => {
    const [, , , , listed, why] = await typed([
      newRequest('/CN=bob'), request('bob', 'kube-apiserver-client', 'server auth'), 'kubectl certificate approve bob', 'sleep 1', 'kubectl get csr --no-headers', `kubectl get csr bob -o jsonpath='{.status.conditions[1].reason}: {.status.conditions[1].message}{"\\n"}'`,
    ]);
    assert.match(listed!.lines[0]!, /Approved,Failed$/);
    assert.deepEqual(why!.lines, ['SignerValidationFailure: invalid usage for client certificate: server auth']);
  });

  it('a certificate that the cluster did not sign is believed by nobody', async () => {
    const [, , refused] = await typed([
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout m.key -out m.crt -subj /CN=admin/O=system:masters 2>/dev/null', 'kubectl config set-credentials m --client-key=m.key --client-certificate=m.crt; kubectl config set-context m --cluster=kubernetes --user=m', 'kubectl --context m get pods',
    ]);
    // Nothing is kept of what the server serves: kubectl asks five times first (recorded in who-asks.t).
    assert.deepEqual(refused!.lines.slice(5), ['error: You must be logged in to the server (the server has asked for the client to provide credentials)']);
  });
});
