/** Searching: extended expressions, with what may stand before them. */
import { compilePattern, PatternError } from '../regex.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { View } from './view.ts';

export interface Search {
  pattern: RegExp;
  forward: boolean;
  /** Lines without it are looked for (`/!`). */
  without: boolean;
  /** From the first line of the file on, or from the last one back (`/@`). */
  whole: boolean;
}

/** Case of the letters: 'i' goes by it only where capitals are searched for, 'I' never. */
export type Case = '' | 'i' | 'I';

/** @throws PatternError */
export function searchFor(typed: string, forward: boolean, letters: Case): Search {
  let text = typed, without = false, whole = false, literal = false;
  for (; /^[!\x0e@*\x06\x12\x05\x0b]/.test(text); text = text.slice(1)) {
    without ||= '!\x0e'.includes(text[0]!);
    whole ||= '@\x06'.includes(text[0]!);
    literal ||= text[0] === '\x12';
  }
  return { pattern: expression(text, letters, literal), forward, without, whole };
}

/** @throws PatternError */
export const expression = (text: string, letters: Case, literal = false): RegExp =>
  new RegExp(compilePattern(text, literal ? 'F' : 'E'), `gu${letters === 'I' || (letters === 'i' && text === text.toLowerCase()) ? 'i' : ''}`);

/** The line of the `count`-th match, from `line` on in the direction of the search. */
export function* find(view: View, { pattern, forward, without }: Search, line: number, count: number): Blocking<number | undefined> {
  let left = count;
  for (let i = line; i >= 0 && (yield* view.has(i)); i += forward ? 1 : -1) {
    if (view.source.lines[i]!.search(pattern) >= 0 === without) continue;
    if (view.filter !== undefined && view.source.lines[i]!.search(view.filter) < 0) continue;
    if (--left === 0) return i;
  }
  return undefined;
}

export { PatternError };
