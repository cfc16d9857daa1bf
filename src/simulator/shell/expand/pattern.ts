/**
 * Shell patterns: `*`, `?`, `[…]`, and the extended forms. A pattern is text in which a backslash quotes the next
 * character. Simple ones become a RegExp; the others are matched by keeping every place that a match can have reached,
 * which no pattern makes slow (and no RegExp says `!(…)`).
 */
import { Failure } from '../failure.ts';

export interface Matcher {
  /** Whether the whole of `text` matches. */
  test(text: string): boolean;
  /** Length of the longest or shortest match that begins at `from`; -1: none. */
  at(text: string, from: number, longest: boolean): number;
}

const CLASSES: Record<string, string> = {
  alpha: 'a-zA-Z\\p{L}', digit: '0-9', alnum: 'a-zA-Z0-9\\p{L}', upper: 'A-Z\\p{Lu}', lower: 'a-z\\p{Ll}', space: ' \\t\\n\\r\\f\\v', blank: ' \\t', word: 'a-zA-Z0-9_',
  punct: '!-\\/:-@\\[-`\\{-~', cntrl: '\\x00-\\x1f\\x7f', print: '\\x20-\\x7e\\p{L}', graph: '\\x21-\\x7e\\p{L}', xdigit: '0-9A-Fa-f',
};

export const escapeRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Quotes what would be special in a pattern. */
export const escapePattern = (text: string): string => text.replace(/[\\*?[\]()|!@+^-]/g, '\\$&');

const cache = new Map<string, Matcher>();
/** A RegExp with more stars than this may take forever. */
const STARS = 2;

export function compilePattern(pattern: string, options: { extended: boolean; ignoreCase?: boolean } = { extended: true }): Matcher {
  const key = `${options.extended ? 'x' : ''}${options.ignoreCase ? 'i' : ''}:${pattern}`;
  let matcher = cache.get(key);
  if (matcher) return matcher instanceof PlaceMatcher ? matcher.begin() : matcher;
  matcher = (options.extended && /[!?*+@]\(/.test(pattern)) || (pattern.match(/\*+/g)?.length ?? 0) > STARS ? new PlaceMatcher(pattern, options.ignoreCase === true, options.extended) : new Expression(pattern, options);
  if (cache.size > 1000) cache.clear();
  cache.set(key, matcher);
  return matcher;
}

class Expression implements Matcher {
  readonly #whole: RegExp;
  readonly #source: string;
  readonly #flags: string;
  readonly #pattern: string;
  #longest: RegExp | undefined;
  #shortest: RegExp | undefined;

  constructor(pattern: string, options: { ignoreCase?: boolean }) {
    this.#pattern = pattern;
    this.#source = new PatternSource(pattern).regex();
    this.#flags = options.ignoreCase ? 'sui' : 'su';
    this.#whole = new RegExp(`^(?:${this.#source})$`, this.#flags);
  }

  test(text: string): boolean {
    return this.#whole.test(text);
  }

  at(text: string, from: number, longest: boolean): number {
    // Without alternatives, each star taking as little as it can makes the whole the shortest.
    const sticky = longest ? (this.#longest ??= new RegExp(this.#source, `${this.#flags}y`)) : (this.#shortest ??= new RegExp(new PatternSource(this.#pattern).regex('.*?'), `${this.#flags}y`));
    sticky.lastIndex = from;
    const match = sticky.exec(text);
    return match ? match[0].length : -1;
  }
}

/** Reads a pattern and writes it as the source of a RegExp. */
class PatternSource {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  regex(star = '.*'): string {
    let out = '';
    while (this.#at < this.#text.length) out += this.#one(this.#text[this.#at]!, star);
    return out;
  }

  #one(c: string, star: string): string {
    this.#at++;
    if (c === '*') {
      while (this.#text[this.#at] === '*') this.#at++;
      return star;
    }
    if (c === '?') return '.';
    if (c === '[') {
      const bracket = readBracket(this.#text, this.#at - 1);
      if (bracket) {
        this.#at = bracket.end;
        return bracket.source;
      }
      return '\\[';
    }
    if (c === '\\' && this.#at < this.#text.length) return escapeRegex(this.#character());
    if (c >= '\ud800' && c < '\udc00') return c + (this.#text[this.#at++] ?? '');
    return escapeRegex(c);
  }

  #character(): string {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }
}

/** A bracket expression that begins at `start`, as the source of a RegExp; undefined if it does not close. */
function readBracket(text: string, start: number): { source: string; end: number } | undefined {
  let at = start + 1;
  const negated = text[at] === '!' || text[at] === '^';
  if (negated) at++;
  let body = '';
  for (let first = true; ; first = false) {
    const c = text[at];
    if (c === undefined) return undefined;
    if (c === ']' && !first) break;
    const named = c === '[' ? /^\[:(\w+):\]/.exec(text.slice(at)) : null;
    if (named) {
      body += CLASSES[named[1]!] ?? '';
      at += named[0].length;
      continue;
    }
    const from = literal(text, at);
    if (!from) return undefined;
    at = from.end;
    if (text[at] === '-' && text[at + 1] !== ']' && text[at + 1] !== undefined) {
      const to = literal(text, at + 1);
      if (!to) return undefined;
      at = to.end;
      if (from.code <= to.code) body += `${classCharacter(from.code)}-${classCharacter(to.code)}`;
    } else body += classCharacter(from.code);
  }
  const source = body === '' ? (negated ? '.' : '(?!)') : `[${negated ? '^' : ''}${body}]`;
  return { source, end: at + 1 };
}

function literal(text: string, at: number): { code: number; end: number } | undefined {
  if (text[at] === '\\' && at + 1 < text.length) at++;
  const code = text.codePointAt(at);
  return code === undefined ? undefined : { code, end: at + (code > 0xffff ? 2 : 1) };
}

const classCharacter = (code: number): string => `\\u{${code.toString(16)}}`;

type Part = { kind: 'one'; test: RegExp } | { kind: 'any' } | { kind: 'group'; operator: string; choices: Part[][] };

/** Steps that one expansion may take: bash itself would take minutes over more, and nothing could interrupt ours. */
const MOST_STEPS = 1_000_000;

function smallest(places: Iterable<number>): number {
  let least = Infinity;
  for (const place of places) if (place < least) least = place;
  return least;
}

/** Every place that a match can have reached, as offsets in the text. */
class PlaceMatcher implements Matcher {
  readonly #parts: Part[];
  #steps = 0;

  constructor(pattern: string, ignoreCase: boolean, extended: boolean) {
    this.#parts = parseParts(pattern, 0, false, ignoreCase ? 'sui' : 'su', extended).parts;
  }

  /** Counts anew: another expansion asks. */
  begin(): this {
    this.#steps = 0;
    return this;
  }

  test(text: string): boolean {
    return this.#ends(this.#parts, text, 0).has(text.length);
  }

  at(text: string, from: number, longest: boolean): number {
    let best = -1;
    for (const end of this.#ends(this.#parts, text, from)) if (best < 0 || (longest ? end - from > best : end - from < best)) best = end - from;
    return best;
  }

  /** Every place where a match of `parts` from `at` can end. */
  #ends(parts: Part[], text: string, at: number): Set<number> {
    let places = new Set([at]);
    for (const part of parts) {
      const next = new Set<number>();
      // A star from the first of them reaches all that it reaches from the others.
      for (const place of part.kind === 'any' ? [smallest(places)] : places) for (const end of this.#step(part, text, place)) next.add(end);
      places = next;
      if (places.size === 0) break;
    }
    return places;
  }

  #step(part: Part, text: string, at: number): Iterable<number> {
    this.#count(1);
    if (part.kind === 'one') {
      const character = text.codePointAt(at);
      return character !== undefined && part.test.test(String.fromCodePoint(character)) ? [at + (character > 0xffff ? 2 : 1)] : [];
    }
    if (part.kind === 'any') return this.#rest(text, at);
    const once = (from: number): Set<number> => new Set(part.choices.flatMap((choice) => [...this.#ends(choice, text, from)]));
    if (part.operator === '@') return once(at);
    if (part.operator === '?') return new Set([at, ...once(at)]);
    if (part.operator === '!') {
      const matched = once(at);
      return this.#rest(text, at).filter((end) => !matched.has(end));
    }
    const reached = new Set<number>(), todo = [at];
    while (todo.length > 0) for (const end of once(todo.pop()!)) if (!reached.has(end)) {
      reached.add(end);
      todo.push(end);
    }
    if (part.operator === '*') reached.add(at);
    return reached;
  }

  /** Where characters begin from `at` on, and the end. */
  #rest(text: string, at: number): number[] {
    this.#count(text.length - at);
    const places = [at];
    while (at < text.length) places.push((at += text.codePointAt(at)! > 0xffff ? 2 : 1));
    return places;
  }

  #count(steps: number): void {
    this.#steps += steps;
    if (this.#steps > MOST_STEPS) throw new Failure('this simulator does not match such a pattern with so long a text', { status: 2, fatal: true });
  }
}

function parseParts(text: string, at: number, inGroup: boolean, flags: string, extended: boolean): { parts: Part[]; end: number; choices: Part[][] } {
  let parts: Part[] = [];
  const choices: Part[][] = [];
  while (at < text.length) {
    const c = text[at]!;
    if (inGroup && (c === ')' || c === '|')) {
      if (c === ')') break;
      choices.push(parts);
      parts = [];
      at++;
    } else if (extended && '?*+@!'.includes(c) && text[at + 1] === '(' && text.includes(')', at)) {
      const inner = parseParts(text, at + 2, true, flags, extended);
      parts.push({ kind: 'group', operator: c, choices: inner.choices });
      at = inner.end + 1;
    } else if (c === '*') {
      parts.push({ kind: 'any' });
      at++;
    } else {
      const bracket = c === '[' ? readBracket(text, at) : undefined;
      const one = bracket ? undefined : literal(text, at)!;
      parts.push({ kind: 'one', test: new RegExp(`^${bracket ? bracket.source : c === '?' ? '.' : `\\u{${one!.code.toString(16)}}`}$`, flags) });
      at = bracket ? bracket.end : one!.end;
    }
  }
  choices.push(parts);
  return { parts: choices.length === 1 ? parts : choices.flat(), end: at, choices };
}

/** Whether unquoted text can be a pattern at all. */
export const hasGlob = (pattern: string): boolean => /(^|[^\\])(\\\\)*[*?[]|[@!+]\(/.test(pattern);

/** The pattern as plain text, where it matched nothing. */
export const unescapePattern = (pattern: string): string => pattern.replace(/\\(.)/gs, '$1');
