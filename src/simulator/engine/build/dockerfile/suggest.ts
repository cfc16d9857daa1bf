/** ' (did you mean …?)' as BuildKit says it after what it does not know. */

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The nearest of the options that is at most two letters away; '' where the word itself is one of them. */
export function nearest(word: string, options: Iterable<string>): string {
  let found = '', least = 3;
  for (const option of options) {
    if (option === word) return '';
    const far = distance(word, option);
    if (far < least) [found, least] = [option, far];
  }
  return found;
}

export function didYouMean(word: string, options: Iterable<string>): string {
  const found = nearest(word, options);
  return found === '' ? '' : ` (did you mean ${found}?)`;
}

/** Case does not count, and the suggestion takes the word's. */
export function didYouMeanInCase(word: string, options: readonly string[]): string {
  const found = nearest(word.toLowerCase(), options.map((option) => option.toLowerCase()));
  if (found === '') return '';
  return ` (did you mean ${word === word.toUpperCase() ? found.toUpperCase() : found}?)`;
}
