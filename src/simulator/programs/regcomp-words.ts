/** What regcomp(3) says of a pattern that it refuses, in the words of the C library that an image has. */
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import type { PatternError } from './regex.ts';

/** By the beginning of what GNU's tools say: glibc's words and musl's. */
const WORDS: readonly (readonly [begin: string, glibc: string, musl: string])[] = [
  ['Unmatched (', 'Unmatched ( or \\(', "Missing ')'"],
  ['Unmatched )', 'Unmatched ( or \\(', "Missing ')'"],
  ['Unmatched [', 'Invalid regular expression', "Missing ']'"],
  ['Invalid content', 'Invalid content of \\{\\}', 'Invalid contents of {}'],
  ['Invalid preceding', 'Invalid preceding regular expression', 'Repetition not preceded by valid expression'],
  ['Trailing backslash', 'Trailing backslash', 'Trailing backslash'],
];

export function regcompWords(p: Process, { message, pattern }: PatternError): string {
  const found = WORDS.find(([begin]) => message.startsWith(begin));
  const musl = lookup(p, '/etc/alpine-release') !== undefined;
  // glibc tells a set that does not even begin from one that does not end.
  if (!musl && found?.[0] === 'Unmatched [' && !/\[\^?$/.test(pattern)) return message;
  return found ? found[musl ? 2 : 1] : message;
}
