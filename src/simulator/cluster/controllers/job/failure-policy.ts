/** podFailurePolicy: what a failed pod means for its job. */
import type { Job } from '../../../api/kubernetes/job.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { keyOf } from '../controller.ts';

export type FailureVerdict = { action: 'FailJob'; message: string } | { action: 'Ignore' } | { action: 'Count' } | { action: 'FailIndex' };

export function judgeFailure(job: Job, pod: Pod): FailureVerdict {
  for (const [index, rule] of (job.spec.podFailurePolicy?.rules ?? []).entries()) {
    const matched = rule.onExitCodes ? exitCode(rule.onExitCodes, pod) : (rule.onPodConditions ?? []).find((wanted) => pod.status.conditions?.some((one) => one.type === wanted.type && one.status === (wanted.status ?? 'True')));
    if (!matched) continue;
    if (rule.action !== 'FailJob') return { action: rule.action };
    const what = rule.onExitCodes ? `Container ${(matched as { container: string; code: number }).container} for pod ${keyOf(pod)} failed with exit code ${(matched as { container: string; code: number }).code} matching FailJob rule at index ${index}`
      : `Pod ${keyOf(pod)} has condition ${(matched as { type: string }).type} matching FailJob rule at index ${index}`;
    return { action: 'FailJob', message: what };
  }
  return { action: 'Count' };
}

function exitCode(wanted: { containerName?: string; operator: 'In' | 'NotIn'; values: number[] }, pod: Pod): { container: string; code: number } | undefined {
  for (const { name, state } of [...(pod.status.containerStatuses ?? []), ...(pod.status.initContainerStatuses ?? [])]) {
    if (wanted.containerName !== undefined && wanted.containerName !== name) continue;
    const code = state?.terminated?.exitCode;
    if (code === undefined || code === 0) continue;
    if (wanted.values.includes(code) === (wanted.operator === 'In')) return { container: name, code };
  }
  return undefined;
}
