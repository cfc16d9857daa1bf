/** Holds our answers against the recorded ones. */
import { scoreBy, type Score } from '../api/score.ts';
import { normalise, said } from './compare.mjs';
import type { Step } from './replay.ts';

export function score(real: readonly Step[], ours: readonly Step[]): Score {
  const words = said(real);
  return scoreBy(real, ours, (response, step) => normalise(response, words, step));
}
