/** successPolicy: an indexed job that is done before every index has succeeded. */
import type { Job } from '../../../api/kubernetes/job.ts';
import { parseIndexes } from './indexes.ts';

/** What the condition says of the first rule that is met. */
export function successRule(job: Job, succeeded: ReadonlySet<number>): string | undefined {
  if (succeeded.size === 0) return undefined;
  const { completions = 0, successPolicy } = job.spec;
  for (const [index, { succeededIndexes, succeededCount = Infinity }] of (successPolicy?.rules ?? []).entries()) {
    const wanted = succeededIndexes === undefined ? undefined : [...parseIndexes(succeededIndexes, completions)];
    if (wanted?.length === 0) continue;
    const met = wanted ? wanted.filter((one) => succeeded.has(one)).length : succeeded.size;
    if (met === wanted?.length || met >= succeededCount) return `Matched rules at index ${index}`;
  }
  return undefined;
}
