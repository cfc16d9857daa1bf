/** Lua's patterns (lstrlib.c). */

/** Deepest that the matcher goes into itself. */
const DEEPEST = 200;
const SPECIAL = /[\^$*+?.([%-]/;

export interface Match {
  start: number;
  end: number;
  /** Texts, and places of (). */
  captures: (string | number)[];
}

/** A pattern that is wrong, in the library's words. */
export class Malformed extends Error {}

const CLASSES: Readonly<Record<string, RegExp>> = { a: /[A-Za-z]/, c: /[\x00-\x1f\x7f]/, d: /\d/, l: /[a-z]/, p: /[!-/:-@[-`{-~]/, s: /[ \t-\r]/, u: /[A-Z]/, w: /[A-Za-z0-9]/, x: /[0-9A-Fa-f]/, z: /\0/ };

export const isPlain = (pattern: string): boolean => !SPECIAL.test(pattern);

export class Matcher {
  readonly #text: string;
  readonly #pattern: string;
  readonly #tick: () => void;
  #open: { start: number; length: number }[] = [];
  #depth = 0;

  constructor(text: string, pattern: string, tick: () => void) {
    this.#text = text;
    this.#pattern = pattern;
    this.#tick = tick;
  }

  /** The first match from a place on. */
  from(init: number): Match | undefined {
    const anchored = this.#pattern.startsWith('^');
    for (let start = init; start <= this.#text.length; start++) {
      this.#open = [];
      this.#depth = 0;
      const end = this.#match(start, anchored ? 1 : 0);
      if (end >= 0) return { start, end, captures: this.#open.map(({ start: at, length }) => (length === -2 ? at + 1 : length === -1 ? this.#malformed('unfinished capture') : this.#text.slice(at, at + length))) };
      if (anchored) return undefined;
    }
    return undefined;
  }

  #malformed(words: string): never {
    throw new Malformed(words);
  }

  #classEnd(at: number): number {
    const pattern = this.#pattern;
    if (pattern[at] === '%') return at + 1 < pattern.length ? at + 2 : this.#malformed("malformed pattern (ends with '%')");
    if (pattern[at] !== '[') return at + 1;
    let end = at + (pattern[at + 1] === '^' ? 2 : 1);
    do {
      if (end >= pattern.length) this.#malformed("malformed pattern (missing ']')");
      end += pattern[end] === '%' ? 2 : 1;
    } while (pattern[end] !== ']');
    return end + 1;
  }

  #single(char: string | undefined, at: number, end: number): boolean {
    if (char === undefined) return false;
    const sign = this.#pattern[at];
    if (sign === '.') return true;
    if (sign === '%') return ofClass(char, this.#pattern[at + 1]!);
    return sign === '[' ? ofSet(char, this.#pattern.slice(at + 1, end - 1)) : sign === char;
  }

  #match(place: number, at: number): number {
    this.#tick();
    if (++this.#depth > DEEPEST) this.#malformed('pattern too complex');
    try {
      return this.#step(place, at);
    } finally {
      this.#depth--;
    }
  }

  #step(from: number, start: number): number {
    const pattern = this.#pattern, text = this.#text;
    let place = from, at = start;
    for (;;) {
      if (at >= pattern.length) return place;
      const sign = pattern[at]!;
      if (sign === '(') return pattern[at + 1] === ')' ? this.#capture(place, at + 2, -2) : this.#capture(place, at + 1, -1);
      if (sign === ')') return this.#close(place, at + 1);
      if (sign === '$' && at + 1 === pattern.length) return place === text.length ? place : -1;
      if (sign === '%' && pattern[at + 1] === 'b') {
        const end = this.#balanced(place, at + 2);
        if (end < 0) return -1;
        place = end;
        at += 4;
        continue;
      }
      if (sign === '%' && /\d/.test(pattern[at + 1] ?? '')) {
        const held = this.#open[Number(pattern[at + 1]) - 1];
        if (!held || held.length < 0) this.#malformed('invalid capture index');
        const wanted = text.slice(held!.start, held!.start + held!.length);
        if (!text.startsWith(wanted, place)) return -1;
        place += wanted.length;
        at += 2;
        continue;
      }
      const end = this.#classEnd(at), fits = (where: number): boolean => this.#single(text[where], at, end);
      switch (pattern[end]) {
        case '?': {
          const found = fits(place) ? this.#match(place + 1, end + 1) : -1;
          if (found >= 0) return found;
          at = end + 1;
          continue;
        }
        case '*': case '+': {
          let last = place;
          while (fits(last)) last++;
          for (const least = place + (pattern[end] === '+' ? 1 : 0); last >= least; last--) {
            const found = this.#match(last, end + 1);
            if (found >= 0) return found;
          }
          return -1;
        }
        case '-':
          for (;; place++) {
            const found = this.#match(place, end + 1);
            if (found >= 0) return found;
            if (!fits(place)) return -1;
          }
        default:
          if (!fits(place)) return -1;
          place++;
          at = end;
      }
    }
  }

  #capture(place: number, at: number, length: number): number {
    this.#open.push({ start: place, length });
    const found = this.#match(place, at);
    if (found < 0) this.#open.pop();
    return found;
  }

  #close(place: number, at: number): number {
    const held = this.#open.findLast((one) => one.length === -1);
    if (!held) this.#malformed('invalid pattern capture');
    held!.length = place - held!.start;
    const found = this.#match(place, at);
    if (found < 0) held!.length = -1;
    return found;
  }

  #balanced(place: number, at: number): number {
    const open = this.#pattern[at], close = this.#pattern[at + 1];
    if (close === undefined) this.#malformed('unbalanced pattern');
    if (this.#text[place] !== open) return -1;
    for (let depth = 1, i = place + 1; i < this.#text.length; i++) {
      if (this.#text[i] === close) {
        if (--depth === 0) return i + 1;
      } else if (this.#text[i] === open) depth++;
    }
    return -1;
  }
}

function ofClass(char: string, letter: string): boolean {
  const pattern = Object.hasOwn(CLASSES, letter.toLowerCase()) ? CLASSES[letter.toLowerCase()] : undefined;
  return pattern ? pattern.test(char) === (letter === letter.toLowerCase()) : letter === char;
}

function ofSet(char: string, set: string): boolean {
  const negated = set.startsWith('^');
  for (let i = negated ? 1 : 0; i < set.length; i++) {
    if (set[i] === '%') {
      if (ofClass(char, set[++i] ?? '')) return !negated;
    } else if (set[i + 1] === '-' && i + 2 < set.length) {
      if (char >= set[i]! && char <= set[i + 2]!) return !negated;
      i += 2;
    } else if (set[i] === char) return !negated;
  }
  return negated;
}
