/** Conditions in statuses of the Gateway API. */
import type { Condition } from './types.ts';

export type Said = Omit<Condition, 'lastTransitionTime'>;

export const condition = (type: string, status: 'True' | 'False', observedGeneration: number | undefined, reason: string, message: string): Said =>
  ({ type, status, ...(observedGeneration !== undefined && { observedGeneration }), reason, message });

/** With the moment at which each became what it is: the one of before, where nothing of it has changed. */
export function dated(said: readonly Said[], before: readonly Condition[] | undefined, now: string): Condition[] {
  return said.map((one) => {
    const old = before?.find(({ type }) => type === one.type);
    return { ...one, lastTransitionTime: old && old.status === one.status && old.reason === one.reason && old.message === one.message && old.observedGeneration === one.observedGeneration ? old.lastTransitionTime : now };
  });
}
