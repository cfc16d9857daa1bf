/** gnulib's argmatch: option values that are one of a few words, which may be abbreviated. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import type { Option, Parsed } from './options.ts';
import { complain, quoted, tryHelp } from './tool.ts';

type Rows = readonly (readonly string[])[];

/** The word that is meant; its synonyms stand in the same row, the first of them is given. undefined: none, or several. */
export function argumentOf(text: string, rows: Rows): string | undefined {
  const exact = rows.find((row) => row.includes(text));
  if (exact) return exact[0];
  const begun = rows.filter((row) => row.some((word) => word.startsWith(text)));
  return begun.length === 1 ? begun[0]![0] : undefined;
}

/** @param option its name with the dashes, or what else the word is for */
export const wording = (option: string, text: string, rows: Rows, quote: (text: string) => string): string =>
  `${rows.filter((row) => row.some((word) => word.startsWith(text))).length > 1 ? 'ambiguous' : 'invalid'} argument ${quote(text)} for ${quote(option)}\nValid arguments are:\n${rows.map((row) => `  - ${row.map((word) => quote(word)).join(', ')}`).join('\n')}`;

export const invalidArgument = (p: Process, name: string, option: string, text: string, rows: Rows): Blocking<void> => complain(p, `${name}: ${wording(`--${option}`, text, rows, (word) => quoted(p, word))}\n${tryHelp(name)}`);

/** What is wrong with the first value that is none of its option's words. */
export function wordMistake(known: readonly Option[], given: Parsed, quote: (text: string) => string): string | undefined {
  for (const { name, value } of given.all) {
    const option = known.find((one) => (one.short ?? one.long) === name);
    if (option?.words && value !== undefined && argumentOf(value, option.words) === undefined) return wording(`--${option.long ?? name}`, value, option.words, quote);
  }
  return undefined;
}
