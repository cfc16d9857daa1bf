/**
 * RegExps of the learner's making. Those that could keep a backtracking matcher busy for ever first look, in time that
 * grows with the text only, for where a match begins: most of such time is spent on places where there is none.
 */
import { isRisky, NoTree, reach, treeOf, type Node } from './regex-places.ts';

class SteadyExpression extends RegExp {
  readonly #tree: Node;
  readonly #there: RegExp;

  constructor(source: string | RegExp, flags = '') {
    super(source, flags);
    this.#tree = treeOf(this.source, this.flags.replace(/[gy]/g, ''));
    this.#there = new RegExp(this.source, `${this.flags.replace(/[gy]/g, '')}y`);
  }

  override exec(text: string): RegExpExecArray | null {
    if (!isRisky(this.source, text.length)) return super.exec(text);
    const moves = this.global || this.sticky, begin = moves ? this.lastIndex : 0;
    const at = begin > text.length ? undefined : this.#start(text, begin);
    this.#there.lastIndex = at ?? 0;
    const found = at === undefined || (this.sticky && at !== begin) ? null : this.#there.exec(text);
    if (moves) this.lastIndex = found ? this.#there.lastIndex : 0;
    return found;
  }

  /** Where the first match from there on begins. */
  #start(text: string, begin: number): number | undefined {
    const characters = [...text], offsets: number[] = [];
    let offset = 0;
    for (const character of characters) {
      offsets.push(offset);
      offset += character.length;
    }
    offsets.push(offset);
    const first = offsets.findIndex((one) => one >= begin);
    const matches = (from: number, to: number): boolean => reach(this.#tree, characters, new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index))).size > 0;
    if (!matches(first, characters.length)) return undefined;
    let low = first, high = characters.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches(low, middle)) high = middle;
      else low = middle + 1;
    }
    return offsets[low];
  }
}

/** @throws SyntaxError where the source is no expression */
export function expression(source: string, flags: string): RegExp {
  if (!isRisky(source, Infinity) || flags.includes('m')) return new RegExp(source, flags);
  try {
    return new SteadyExpression(source, flags);
  } catch (error) {
    if (error instanceof NoTree) return new RegExp(source, flags);
    throw error;
  }
}
