/** Budgets over pods whose controllers cannot be asked (events and conditions of the real disruption controller of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const budget = (name: string, spec: string): string => apply(`
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: ${name}}
spec: {selector: {matchLabels: {app: x}}, ${spec}}`);
const events = (name: string): string => `kubectl get events --field-selector involvedObject.name=${name} -o custom-columns=:.reason,:.message --no-headers`;

describe('a disruption budget', () => {
  it('that needs a scale tells of pods without a controller', async () => {
    const played = await typed(['kubectl run a --image=nginx:1.27 -l app=x', 'sleep 4', budget('mx', 'maxUnavailable: 1'), budget('mn', 'minAvailable: 1'), 'sleep 1', events('mx'), events('mn'), "kubectl get pdb mx -o jsonpath='{.status.conditions[0].reason}'"]);
    assert.match(played[5]!.lines.join(' '), /^UnmanagedPods +Pods selected by this PodDisruptionBudget \(selector: &LabelSelector\{MatchLabels:map\[string\]string\{app: x,\},MatchExpressions:\[\]LabelSelectorRequirement\{\},\}\) were found to be unmanaged\. /);
    assert.match(played[6]!.lines.join(' '), /No resources found|^$/);
    assert.equal(played[7]!.lines[0], 'InsufficientPods');
  });

  it('allows nothing over the pods of a job', async () => {
    const played = await typed([apply(`
apiVersion: batch/v1
kind: Job
metadata: {name: j}
spec: {template: {metadata: {labels: {app: x}}, spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "100"]}]}}}`), 'sleep 4', budget('j', 'maxUnavailable: 1'), 'sleep 1', "kubectl get pdb j -o jsonpath='{.status.conditions[0].reason} {.status.conditions[0].message}'"]);
    assert.equal(played[4]!.lines[0], 'SyncFailed jobs.batch does not implement the scale subresource');
  });
});
