/** Numbers in a status of workloads: none below zero, and none greater than the one that it is a part of. */
import type { FieldErrors } from './field-errors.ts';

type Counts = Readonly<Record<string, unknown>>;

const number = (status: Counts, name: string): number => (status[name] as number | undefined) ?? 0;

export function nonNegativeCounts(status: Counts, names: readonly string[], errors: FieldErrors): void {
  for (const name of names) if (number(status, name) < 0) errors.invalid(`status.${name}`, number(status, name), 'must be greater than or equal to 0');
}

/** `parts` are counted among status.replicas, the available among the ready. */
export function partsOfReplicas(status: Counts, parts: readonly string[], errors: FieldErrors, ready = 'readyReplicas'): void {
  for (const name of parts) if (number(status, name) > number(status, 'replicas')) errors.invalid(`status.${name}`, number(status, name), 'cannot be greater than status.replicas');
  if (number(status, 'availableReplicas') > number(status, 'readyReplicas')) errors.invalid('status.availableReplicas', number(status, 'availableReplicas'), `cannot be greater than ${ready}`);
}

export function notDecremented(status: Counts, old: Counts, errors: FieldErrors): void {
  const now = status.collisionCount as number | undefined, before = old.collisionCount as number | undefined;
  if (before !== undefined && (now === undefined || now < before)) errors.invalid('status.collisionCount', now ?? 0, 'cannot be decremented');
}
