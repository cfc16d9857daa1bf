/** How many arguments a command takes, read from its usage line, in docker's words. */

const plural = (count: number): string => (count === 1 ? 'argument' : 'arguments');

/** @returns a check that answers what is wrong: 'requires at least 1 argument' … */
export function argumentsRule(usage: string): (args: readonly string[]) => string | undefined {
  const words = firstUsage(usage);
  const required = words.filter((word) => !word.startsWith('[')).length;
  const endless = words.some((word) => word.includes('...'));
  if (words.length === 0) return ({ length }) => (length > 0 ? 'accepts no arguments' : undefined);
  return countRule(required, endless ? Infinity : words.length);
}

/** What is wrong with so many arguments. */
export const countRule = (least: number, most = Infinity) => ({ length }: readonly string[]): string | undefined => (length < least || length > most ? complaint(least, most) : undefined);

function complaint(least: number, most: number): string {
  if (least === most) return `requires ${least} ${plural(least)}`;
  if (most === Infinity) return `requires at least ${least} ${plural(least)}`;
  if (least === 0) return `requires at most ${most} ${plural(most)}`;
  return `requires at least ${least} and at most ${most} ${plural(most)}`;
}

/** The arguments of a usage line: alternatives (`A | B`, `A|B`) count as one, brackets keep together. */
function firstUsage(usage: string): string[] {
  const line = usage.split('\n')[0]!.replace(/\[OPTIONS?\]/, ' ').replaceAll(' | ', '|');
  const words: string[] = [];
  let depth = 0, word = '';
  for (const character of `${line} `) {
    if (character === ' ' && depth === 0) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    if (character === '[' || character === '(') depth++;
    if (character === ']' || character === ')') depth--;
    word += character;
  }
  return words;
}
