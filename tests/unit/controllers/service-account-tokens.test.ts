/** Tokens of service accounts that live in secrets (tokens_controller.go): filled in, accepted, and gone with the account. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const secret = (name: string, account: string): string => apply(`
apiVersion: v1
kind: Secret
metadata: {name: ${name}, annotations: {kubernetes.io/service-account.name: ${account}}}
type: kubernetes.io/service-account-token`);

it('a secret for an account gets its token, one for nobody goes, and so does the token of an account that goes', async () => {
  const played = await typed([
    'kubectl create sa bot', secret('tok', 'bot'), secret('lost', 'nobody'), 'sleep 2', "kubectl get secrets -o jsonpath='{range .items[*]}{.metadata.name} {.data.namespace}{\"\\n\"}{end}'",
    "kubectl get secret tok -o jsonpath='{.data.token}' | base64 -d | cut -d. -f2 | base64 -d 2>/dev/null | jq -c '[.iss, .sub]'",
    `kubectl get secret tok -o json | jq -c '[.metadata.annotations["kubernetes.io/service-account.uid"]]'; kubectl get sa bot -o json | jq -c '[.metadata.uid]'`,
    'kubectl delete sa bot', 'sleep 2', 'kubectl get secrets',
  ]);
  assert.deepEqual(played[4]!.lines, ['tok ZGVmYXVsdA==']);
  assert.deepEqual(played[5]!.lines, ['["kubernetes/serviceaccount","system:serviceaccount:default:bot"]']);
  const [annotated, uid] = played[6]!.lines;
  assert.equal(annotated, uid);
  assert.deepEqual(played[9]!.lines, ['No resources found in default namespace.']);
});
