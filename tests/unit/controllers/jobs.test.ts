/** Indexed jobs, their policies and suspension, as the job controller of v1.37.1 has them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const indexed = (name: string, spec: string, script: string): string => apply(`
apiVersion: batch/v1
kind: Job
metadata: {name: ${name}}
spec:
  completionMode: Indexed
${spec}
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: c
        image: busybox:1.36
        command: [sh, -c, '${script}']`);

const show = (job: string, path: string): string => `kubectl get job ${job} -o jsonpath='${path}{"\\n"}'`;

describe('jobs', () => {
  it('give up an index by itself, and fail when the others are done', async () => {
    const [, , waited, status, conditions, counts] = await typed([
      indexed('idx', '  completions: 3\n  parallelism: 3\n  backoffLimitPerIndex: 1', 'test $JOB_COMPLETION_INDEX != 1'),
      show('idx', '{.spec.backoffLimit}'),
      'kubectl wait --for=condition=failed job/idx --timeout=60s',
      show('idx', '{.status.completedIndexes} {.status.failedIndexes} {.status.failed} {.status.succeeded}'),
      show('idx', '{range .status.conditions[*]}{.type} {.reason}: {.message};{end}'),
      "kubectl get pods -l batch.kubernetes.io/job-completion-index=1 -o jsonpath='{.items[*].metadata.annotations.batch\\.kubernetes\\.io/job-index-failure-count}{\"\\n\"}'",
    ]);
    assert.equal(waited!.exit, 0);
    assert.deepEqual(status!.lines, ['0,2 1 2 2']);
    assert.deepEqual(conditions!.lines, ['FailureTarget FailedIndexes: Job has failed indexes;Failed FailedIndexes: Job has failed indexes;']);
    assert.deepEqual(counts!.lines.join('').split(' ').sort(), ['0', '1']);
  });

  it('stop at too many failed indexes', async () => {
    const [, waited, described] = await typed([
      indexed('many', '  completions: 4\n  parallelism: 4\n  backoffLimitPerIndex: 0\n  maxFailedIndexes: 1', 'exit 1'),
      'kubectl wait --for=condition=failed job/many --timeout=60s', 'kubectl describe job many',
    ]);
    assert.equal(waited!.exit, 0);
    assert.match(described!.lines.at(-1)!, /MaxFailedIndexesExceeded +\S+ +job-controller +Job has exceeded the specified maximal number of failed indexes$/);
  });

  it('succeed by a rule of theirs; what still runs is stopped and not counted', async () => {
    const [, waited, status] = await typed([
      indexed('sp', '  completions: 3\n  parallelism: 3\n  successPolicy: {rules: [{succeededIndexes: "0", succeededCount: 1}]}', 'test $JOB_COMPLETION_INDEX = 0 || sleep 1000'),
      'kubectl wait --for=condition=complete job/sp --timeout=60s',
      show('sp', '{.status.succeeded}|{.status.failed}|{.status.conditions[1].reason} {.status.conditions[1].message}'),
    ]);
    assert.equal(waited!.exit, 0);
    assert.deepEqual(status!.lines, ['1||SuccessPolicy Matched rules at index 0']);
  });

  it('count no pod that was removed because they are suspended', async () => {
    const [, , , , status, pods] = await typed([
      'kubectl create job s --image=busybox:1.36 -- sleep 100', 'sleep 5', `kubectl patch job s -p '{"spec":{"suspend":true}}'`, 'sleep 60',
      show('s', '{.status.failed}{.status.active}{.status.startTime}{.status.conditions[0].reason}'), 'kubectl get pods',
    ]);
    assert.deepEqual(status!.lines, ['JobSuspended']);
    assert.deepEqual(pods!.lines, ['No resources found in default namespace.']);
  });
});
