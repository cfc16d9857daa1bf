/** When a job with numbered pods has succeeded before all of them have. */
import type { JobSpec } from '../../../api/kubernetes/job.ts';
import type { FieldErrors } from './field-errors.ts';
import { internalForm } from './internal-form.ts';
import { nonNegative } from './values.ts';

const MOST_RULES = 20, LONGEST_INDEXES = 64 * 1024;

/** How many indexes '1,3-5' names, or what is wrong with it. */
function countIndexes(text: string, completions: number): number | string {
  let last = -1, total = 0;
  for (const interval of text === '' ? [] : text.split(',')) {
    const parts = interval.split('-');
    if (parts.length > 2) return `the fragment ${JSON.stringify(interval)} violates the requirement that an index interval can have at most two parts separated by '-'`;
    for (const part of parts) {
      if (!/^[+-]?\d+$/.test(part)) return `cannot convert string to integer for index: ${JSON.stringify(part)}`;
      if (Number(part) >= completions) return `too large index: ${JSON.stringify(part)}`;
    }
    const [from = 0, to = from] = parts.map(Number);
    if (parts.length > 1 && from >= to) return `non-increasing order, previous: ${from}, current: ${to}`;
    if (last >= from) return `non-increasing order, previous: ${last}, current: ${from}`;
    total += to - from + 1;
    last = to;
  }
  return total;
}

export function validateSuccessPolicy({ successPolicy, completionMode, completions = 0 }: JobSpec, path: string, errors: FieldErrors): void {
  if (completionMode !== 'Indexed') return errors.invalid(path, internalForm('SuccessPolicy', successPolicy), 'requires indexed completion mode');
  const rules = successPolicy?.rules ?? [];
  if (rules.length === 0) errors.required(`${path}.rules`, 'at least one rules must be specified when the successPolicy is specified');
  if (rules.length > MOST_RULES) errors.tooMany(`${path}.rules`, rules.length, MOST_RULES);
  rules.forEach(({ succeededIndexes: indexes, succeededCount: count }, i) => {
    const at = `${path}.rules[${i}]`;
    if (indexes === undefined && count === undefined) errors.required(at, 'at least one of succeededCount or succeededIndexes must be specified');
    if (indexes !== undefined && indexes.length > LONGEST_INDEXES) errors.tooLong(`${at}.succeededIndexes`, LONGEST_INDEXES);
    const found = indexes === undefined ? undefined : countIndexes(indexes, completions);
    if (typeof found === 'string') errors.invalid(`${at}.succeededIndexes`, indexes, `error parsing succeededIndexes: ${found}`);
    if (count === undefined) return;
    nonNegative(count, `${at}.succeededCount`, errors);
    if (count > completions) errors.invalid(`${at}.succeededCount`, count, `must be less than or equal to ${completions} (the number of specified completions)`);
    const total = typeof found === 'number' ? found : 0;
    if (found !== undefined && count > total) errors.invalid(`${at}.succeededCount`, count, `must be less than or equal to ${total} (the number of indexes in the specified succeededIndexes field)`);
  });
}
