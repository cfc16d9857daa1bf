/** Holds what we recorded against the facts that were the same in every run of the real cluster. */
import { facts } from './facts.mjs';
import type { Timeline } from './scenario.ts';

export type Part = 'sequences' | 'counts' | 'orders';
export type Score = Record<Part, { held: number; all: number }>;

export const empty = (): Score => ({ sequences: { held: 0, all: 0 }, counts: { held: 0, all: 0 }, orders: { held: 0, all: 0 } });

export function score(stable: NonNullable<Timeline['stable']>, events: unknown[]): { score: Score; wrong: string[] } {
  const ours = facts(events);
  const result = empty();
  const wrong: string[] = [];
  const hold = (part: Part, holds: boolean, otherwise: string): void => {
    result[part].all++;
    if (holds) result[part].held++;
    else wrong.push(otherwise);
  };
  for (const [key, values] of Object.entries(stable.sequences)) {
    hold('sequences', JSON.stringify(values) === JSON.stringify(ours.sequences[key]), `${key}: real ${values.join(' > ')}; ours ${ours.sequences[key]?.join(' > ') ?? 'never'}`);
  }
  for (const [key, count] of Object.entries(stable.counts)) hold('counts', count === ours.counts[key], `${key}: real ${count} times; ours ${ours.counts[key] ?? 0}`);
  for (const [earlier, later] of stable.order) hold('orders', ours.first[earlier]! <= ours.first[later]!, `order: ${earlier}  before  ${later}`);
  return { score: result, wrong };
}
