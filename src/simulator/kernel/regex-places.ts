/**
 * Matches an extended regular expression by keeping every place that a match can have reached. Slower than a RegExp on
 * ordinary expressions, but no expression makes it take forever; the shell and the tools use it where a RegExp might. It
 * tells where a match begins or how long it is, and not what groups matched.
 */
export type Node =
  | { kind: 'one'; test: RegExp }
  | { kind: 'start' | 'end' | 'boundary' | 'inside' }
  | { kind: 'look'; behind: boolean; negated: boolean; body: Node }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; choices: Node[] }
  | { kind: 'repeat'; body: Node; least: number; most: number };

/** Whether a RegExp could need exponential (or high polynomial) time for this JavaScript source and text. */
export function isRisky(source: string, length: number): boolean {
  if (length < 24) return false;
  const unbounded = source.match(/(?<!\\)[*+]|\{\d+,\}/g)?.length ?? 0;
  return /\((?:[^()\\]|\\.|\([^()]*\))*(?:[*+?|}])(?:[^()\\]|\\.|\([^()]*\))*\)(?:[*+]|\{\d*,?\d*\})/.test(source) || (unbounded > 2 && length > 300) || unbounded > 6;
}

/** The leftmost, longest match of a (translated) expression. */
export function matchByPlaces(source: string, flags: string, text: string): string | undefined {
  const tree = new Parser(source, flags).parse(), characters = [...text];
  for (let from = 0; from <= characters.length; from++) {
    const ends = reach(tree, characters, new Set([from]));
    if (ends.size > 0) return characters.slice(from, Math.max(...ends)).join('');
  }
  return undefined;
}

/** What has no such tree: back references. */
export class NoTree extends Error {}

/** @throws NoTree */
export const treeOf = (source: string, flags: string): Node => new Parser(source, flags).parse();

const isWord = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);

export function reach(node: Node, text: readonly string[], from: Set<number>): Set<number> {
  switch (node.kind) {
    case 'one': return new Set([...from].filter((at) => at < text.length && node.test.test(text[at]!)).map((at) => at + 1));
    case 'boundary': case 'inside': return new Set([...from].filter((at) => (isWord(text[at - 1]) !== isWord(text[at])) === (node.kind === 'boundary')));
    case 'look': return new Set([...from].filter((at) => (node.behind ? at > 0 && reach(node.body, text, new Set([at - 1])).has(at) : reach(node.body, text, new Set([at])).size > 0) !== node.negated));
    case 'start': return new Set([...from].filter((at) => at === 0));
    case 'end': return new Set([...from].filter((at) => at === text.length));
    case 'sequence': return node.parts.reduce((places, part) => (places.size > 0 ? reach(part, text, places) : places), from);
    case 'choice': return new Set(node.choices.flatMap((choice) => [...reach(choice, text, from)]));
    case 'repeat': return repeat(node, text, from);
  }
}

function repeat({ body, least, most }: Extract<Node, { kind: 'repeat' }>, text: readonly string[], from: Set<number>): Set<number> {
  let places = from;
  for (let n = 0; n < least; n++) places = reach(body, text, places);
  const all = new Set(places);
  for (let n = least; n < most && places.size > 0; n++) {
    places = new Set([...reach(body, text, places)].filter((at) => !all.has(at)));
    for (const at of places) all.add(at);
  }
  return all;
}

class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  parse(): Node {
    const choices: Node[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      choices.push(this.#sequence());
    }
    return choices.length === 1 ? choices[0]! : { kind: 'choice', choices };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') parts.push(this.#quantified());
    return { kind: 'sequence', parts };
  }

  #quantified(): Node {
    let node = this.#atom();
    for (;;) {
      const match = /^(?:[*+?]|\{(\d*)(,?)(\d*)\})/.exec(this.#source.slice(this.#at));
      if (!match) return node;
      this.#at += match[0].length;
      if (this.#source[this.#at] === '?') this.#at++;
      const [least, most] = match[0] === '*' ? [0, Infinity] : match[0] === '+' ? [1, Infinity] : match[0] === '?' ? [0, 1] : [Number(match[1] || 0), match[2] ? (match[3] ? Number(match[3]) : Infinity) : Number(match[1])];
      node = { kind: 'repeat', body: node, least, most };
    }
  }

  #atom(): Node {
    const rest = this.#source.slice(this.#at);
    if (rest[0] === '(') {
      const [opening, behind, sign] = /^\((?:\?(?::|(<?)([=!])|<\w+>))?/.exec(rest)!;
      this.#at += opening.length;
      const body = this.parse();
      this.#at++;
      return sign === undefined ? body : { kind: 'look', behind: behind === '<', negated: sign === '!', body };
    }
    if (/^\\[1-9k]/.test(rest)) throw new NoTree();
    if (/^\\[bB]/.test(rest)) {
      this.#at += 2;
      return { kind: rest[1] === 'b' ? 'boundary' : 'inside' };
    }
    if (rest[0] === '^' || rest[0] === '$') {
      this.#at++;
      return { kind: rest[0] === '^' ? 'start' : 'end' };
    }
    const text = /^(?:\\u\{[0-9a-f]+\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S])/u.exec(rest)![0];
    this.#at += text.length;
    return { kind: 'one', test: new RegExp(`^${text}$`, this.#flags) };
  }
}
