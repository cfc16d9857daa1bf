import { displayWidth } from './format.ts';
import { linesOf } from './operand-lines.ts';
import { complain, quoted, type Tool } from './tool.ts';

/** Lines aim at this part of the greatest width, in percent (fmt's goal). */
const GOAL = 93;

export const fmt: Tool = {
  name: 'fmt', usage: '[FILE]...', summary: 'Fill and join lines of paragraphs', options: [{ short: 'w', long: 'width', value: true }, { short: 's', long: 'split-only' }, { short: 'u', long: 'uniform-spacing' }, { short: 'g', long: 'goal', value: true }, { short: 'c', long: 'crown-margin' }, { short: 't', long: 'tagged-paragraph' }, { short: 'p', long: 'prefix', value: true }],
  prepare: (words) => words.map((word) => (/^-\d+$/.test(word) ? `-w${word.slice(1)}` : word)),
  *run(p, { options, operands }) {
    const text = options.value('w') ?? '75';
    if (!/^\d+$/.test(text)) {
      yield* complain(p, `fmt: invalid width: ${quoted(p, text)}`);
      return 1;
    }
    const width = Number(text), goal = Number(options.value('g') ?? Math.floor((width * GOAL) / 100));
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
  /** Spaces behind it where it does not end the line. */
  gap: number;
}

/** The breaks that make the lines' lengths differ least from the goal; the last line costs nothing. */
function fill(lines: readonly string[], indent: string, width: number, goal: number, uniform: boolean): string[] {
  const words: Word[] = lines.flatMap((line, at) => [...line.matchAll(/(\S+)(\s*)/g)].map(([, text = '', space = ''], i, all) => ({ text, gap: i < all.length - 1 ? (uniform ? (/[.!?]["')]*$/.test(text) && space.length > 1 ? 2 : 1) : space.length) : at < lines.length - 1 && /[.!?]["')]*$/.test(text) ? 2 : 1 })));
  const best: { cost: number; next: number; length: number }[] = [];
  best[words.length] = { cost: 0, next: words.length, length: 0 };
  for (let start = words.length - 1; start >= 0; start--) {
    let length = displayWidth(indent), choice = { cost: Infinity, next: start + 1, length: 0 };
    for (let end = start; end < words.length; end++) {
      length += displayWidth(words[end]!.text);
      if (length > width && end > start) break;
      const last = end === words.length - 1, after = best[end + 1]!;
      const short = last ? 0 : (goal - length) * (goal - length) * 10;
      const ragged = last || end + 1 >= words.length || after.next === words.length ? 0 : ((length - after.length) * (length - after.length) * 10) / 2;
      const cost = after.cost + short + ragged + 4900;
      if (cost < choice.cost) choice = { cost, next: end + 1, length };
      length += words[end]!.gap;
    }
    best[start] = choice;
  }
  const out: string[] = [];
  for (let start = 0; start < words.length; start = best[start]!.next) {
    const row = words.slice(start, best[start]!.next);
    out.push(indent + row.map(({ text, gap }, i) => (i < row.length - 1 ? text + ' '.repeat(gap) : text)).join(''));
  }
  return out;
}
