/** Holds our answers against the recorded ones. */
import { normalise, said } from './compare.mjs';
import type { Step } from './replay.ts';

export interface Score {
  same: number;
  all: number;
  /** Differences, step by step. */
  differences: { name: string; lines: string[] }[];
}

function differ(a: unknown, b: unknown, path = ''): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (a && b && typeof a === 'object' && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)) {
    const left = a as Record<string, unknown>, right = b as Record<string, unknown>;
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) => differ(left[key], right[key], path ? `${path}.${key}` : key));
  }
  return [`  ${path}: real ${JSON.stringify(a)?.slice(0, 300)} ours ${JSON.stringify(b)?.slice(0, 300)}`];
}

export function score(real: readonly Step[], ours: readonly Step[]): Score {
  const words = said(real);
  const differences: Score['differences'] = [];
  real.forEach((step, i) => {
    const wanted = normalise(step.response, words), got = normalise(ours[i]?.response, words);
    if (JSON.stringify(wanted) !== JSON.stringify(got)) differences.push({ name: step.name, lines: differ(wanted, got).slice(0, 12) });
  });
  return { same: real.length - differences.length, all: real.length, differences };
}
