/** Words and patterns, as make's functions handle them. */

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What a % stands for. */
export function stem(pattern: string, word: string): string | undefined {
  const at = pattern.indexOf('%');
  if (at < 0) return undefined;
  const before = pattern.slice(0, at), after = pattern.slice(at + 1);
  return word.length >= before.length + after.length && word.startsWith(before) && word.endsWith(after) ? word.slice(before.length, word.length - after.length) : undefined;
}

export const matches = (pattern: string, word: string): boolean => pattern === word || stem(pattern, word) !== undefined;

export function patsubst(from: string, to: string, word: string): string {
  const found = stem(from, word);
  if (found !== undefined) return to.replace('%', found);
  return from === word ? to : word;
}

/** The folder with its slash, as $(dir) has it. */
export const dirOf = (word: string): string => (word.includes('/') ? word.slice(0, word.lastIndexOf('/') + 1) : './');

export const notdirOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1);

const dotOf = (word: string): number => {
  const dot = word.lastIndexOf('.');
  return dot > word.lastIndexOf('/') ? dot : -1;
};

export const suffixOf = (word: string): string => (dotOf(word) < 0 ? '' : word.slice(dotOf(word)));

export const basenameOf = (word: string): string => (dotOf(word) < 0 ? word : word.slice(0, dotOf(word)));

/** Commas that part arguments: not those inside of parentheses or braces. */
export function argumentsOf(text: string, most = Infinity): string[] {
  const out: string[] = [];
  let depth = 0, start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '{') depth++;
    else if (text[i] === ')' || text[i] === '}') depth--;
    else if (text[i] === ',' && depth === 0 && out.length < most - 1) {
      out.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...out, text.slice(start)];
}
