/** ' (did you mean …?)' as BuildKit says it after what it does not know. */
import { editDistance } from '../../../kernel/edit-distance.ts';

/** The nearest of the options that is at most two letters away; '' where the word itself is one of them. */
export function nearest(word: string, options: Iterable<string>): string {
  let found = '', least = 3;
  for (const option of options) {
    if (option === word) return '';
    const far = editDistance(word, option);
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
