/** Searching: extended expressions, with what may stand before them. */
import { compilePattern, PatternError } from '../regex.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { View } from './view.ts';

export interface Search {
  /** As it was typed, what stands before the expression in front. */
  typed: string;
  pattern: RegExp;
  forward: boolean;
  /** Lines without it are looked for (`/!`). */
  without: boolean;
  /** From the first line of the file on, or from the last one back (`/@`). */
  whole: boolean;
  /** Only marked, the screen stays where it is (`/^K`). */
  still: boolean;
}

/** What may stand before an expression, and how the prompt then begins. */
export const MODIFIERS: readonly (readonly [keys: string, words: string])[] = [['!\x0e', 'Non-match '], ['@\x06', 'First-file '], ['*\x05', 'EOF-ignore '], ['\x0b', 'Keep-pos '], ['\x12', 'Regex-off ']];

/** Case of the letters: 'i' goes by it only where capitals are searched for, 'I' never. */
export type Case = '' | 'i' | 'I';

/** @throws PatternError */
export function searchFor(typed: string, forward: boolean, letters: Case): Search {
  const [, signs = '', text = ''] = /^([!\x0e@*\x06\x12\x05\x0b]*)([^]*)$/.exec(typed)!, has = (keys: string): boolean => [...signs].some((sign) => keys.includes(sign));
  return { typed, pattern: expression(text, letters, has('\x12')), forward, without: has('!\x0e'), whole: has('@\x06'), still: has('\x0b') };
}

/** @throws PatternError */
export const expression = (text: string, letters: Case, literal = false): RegExp =>
  new RegExp(compilePattern(text, literal ? 'F' : 'E'), `gu${letters === 'I' || (letters === 'i' && text === text.toLowerCase()) ? 'i' : ''}`);

/** The line of the `count`-th match, from `line` on in the direction of the search. */
export function* find(view: View, { pattern, forward, without }: Search, line: number, count: number): Blocking<number | undefined> {
  let left = count;
  for (let i = line; i >= 0 && (yield* view.has(i)); i += forward ? 1 : -1) {
    if (view.source.lines[i]!.search(pattern) >= 0 === without) continue;
    if (view.filter !== undefined && view.hidden(i)) continue;
    if (--left === 0) return i;
  }
  return undefined;
}

export { PatternError };
