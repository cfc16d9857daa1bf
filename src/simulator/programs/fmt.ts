import { displayWidth } from './format.ts';
import { linesOf } from './operand-lines.ts';
import { complain, quoted, type Tool } from './tool.ts';

/** Lines aim at this part of the greatest width, in percent (fmt's goal). */
const GOAL = 93;

export const fmt: Tool = {
  name: 'fmt', only: 'gnu', usage: '[FILE]...', summary: 'Fill and join lines of paragraphs', options: [{ short: 'w', long: 'width', value: true }, { short: 's', long: 'split-only' }, { short: 'u', long: 'uniform-spacing' }, { short: 'g', long: 'goal', value: true }, { short: 'c', long: 'crown-margin' }, { short: 't', long: 'tagged-paragraph' }, { short: 'p', long: 'prefix', value: true }],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `-w${word.slice(1)}` : word)),
  *run(p, { options, operands }) {
    const text = options.value('w') ?? '75';
    if (!/^\d+$/.test(text)) {
      yield* complain(p, `fmt: invalid width: ${quoted(p, text)}`);
      return 1;
    }
    const width = Number(text), goal = Number(options.value('g') ?? Math.floor((width * (2 * GOAL + 1)) / 200));
    for (const operand of operands.length > 0 ? operands : ['-']) {
      let paragraph: string[] = [], indent = '';
      const out: string[] = [];
      const close = (): void => {
        if (paragraph.length > 0) out.push(...fill(paragraph, indent, width, goal, options.has('u')));
        paragraph = [];
      };
      for (const line of yield* linesOf(p, operand)) {
        const own = /^\s*/.exec(line)![0];
        // An empty line or another indentation begins a new paragraph.
        if (line.trim() === '' || own !== indent || options.has('s')) close();
        if (line.trim() === '') out.push('');
        else {
          indent = own;
          paragraph.push(line.trim());
        }
      }
      close();
      yield* p.write(1, out.map((line) => `${line}\n`).join(''));
    }
    return 0;
  },
};

interface Word {
  text: string;
  width: number;
  /** Spaces behind it where it does not end the line. */
  gap: number;
  /** It ends a sentence: a full stop, and two spaces or the line's end behind it. */
  final: boolean;
}

const square = (n: number): number => n * n;

/** What a line costs that begins with this word: fmt would rather break behind a sentence or a comma and before a parenthesis, and not after a first or before a last word of one. */
function startCost(words: readonly Word[], at: number): number {
  const word = words[at]!, before = words[at - 1], second = words[at - 2];
  let cost = square(70);
  if (before) {
    if (/[.?!][)\]'"]*$/.test(before.text)) cost += before.final ? -square(50) : square(600);
    else if (/[!-/:-@[-`{-~]$/.test(before.text)) cost -= square(40);
    else if (second?.final) cost += Math.trunc(square(200) / (before.width + 2));
  }
  if (/^[(['`"]/.test(word.text)) return cost - square(40);
  return word.final ? cost + Math.trunc(square(150) / (word.width + 2)) : cost;
}

function wordsOf(lines: readonly string[], uniform: boolean): Word[] {
  return lines.flatMap((line, at) => [...line.matchAll(/(\S+)(\s*)/g)].map(([, text = '', space = ''], i, all) => {
    const ends = i === all.length - 1, final = (ends && at === lines.length - 1) || (/[.?!][)\]'"]*$/.test(text) && (ends || space.length > 1));
    return { text, width: displayWidth(text), final, gap: ends || uniform ? (final ? 2 : 1) : space.length };
  }));
}

/** The breaks that make the lines' lengths differ least from the goal; the last line costs nothing. */
function fill(lines: readonly string[], indent: string, width: number, goal: number, uniform: boolean): string[] {
  const words = wordsOf(lines, uniform);
  const best: { cost: number; next: number; length: number }[] = [];
  best[words.length] = { cost: 0, next: words.length, length: 0 };
  for (let start = words.length - 1; start >= 0; start--) {
    let length = displayWidth(indent) + words[start]!.width, choice = { cost: Infinity, next: start + 1, length: 0 };
    for (let next = start + 1; ; next++) {
      const after = best[next]!, last = next === words.length;
      const short = last ? 0 : square((goal - length) * 10), ragged = last || after.next === words.length ? 0 : Math.trunc(square((length - after.length) * 10) / 2);
      const cost = after.cost + short + ragged;
      if (cost < choice.cost) choice = { cost, next, length };
      if (last) break;
      length += words[next - 1]!.gap + words[next]!.width;
      if (length >= width) break;
    }
    best[start] = { ...choice, cost: choice.cost + startCost(words, start) };
  }
  const out: string[] = [];
  for (let start = 0; start < words.length; start = best[start]!.next) {
    const row = words.slice(start, best[start]!.next);
    out.push(indent + row.map(({ text, gap }, i) => (i < row.length - 1 ? text + ' '.repeat(gap) : text)).join(''));
  }
  return out;
}
