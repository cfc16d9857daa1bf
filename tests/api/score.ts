/** Holds answers against the recorded ones: those of the Kubernetes API, and by its own normalisation those of the Engine API. */
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

/** @param normalised what of a response is compared, with the step of the recording that asked for it */
export function scoreBy<One extends { name: string; response?: unknown }>(real: readonly One[], ours: readonly One[], normalised: (response: One['response'], step: One) => unknown): Score {
  const differences: Score['differences'] = [];
  real.forEach((step, i) => {
    const wanted = normalised(step.response, step), got = normalised(ours[i]?.response, step);
    if (JSON.stringify(wanted) !== JSON.stringify(got)) differences.push({ name: step.name, lines: differ(wanted, got).slice(0, 12) });
  });
  return { same: real.length - differences.length, all: real.length, differences };
}

export function score(real: readonly Step[], ours: readonly Step[]): Score {
  const words = said(real);
  return scoreBy(real, ours, (response) => normalise(response, words));
}
