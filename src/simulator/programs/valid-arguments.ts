/** gnulib's argmatch: option values that are one of a few words, which may be abbreviated. */
import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { complain, quoted, tryHelp } from './tool.ts';

/** The word that is meant; its synonyms stand in the same row, the first of them is given. undefined: none, or several. */
export function argumentOf(text: string, rows: readonly (readonly string[])[]): string | undefined {
  const exact = rows.find((row) => row.includes(text));
  if (exact) return exact[0];
  const begun = rows.filter((row) => row.some((word) => word.startsWith(text)));
  return begun.length === 1 ? begun[0]![0] : undefined;
}

export const invalidArgument = (p: Process, name: string, option: string, text: string, rows: readonly (readonly string[])[]): Blocking<void> =>
  complain(p, `${name}: ${rows.filter((row) => row.some((word) => word.startsWith(text))).length > 1 ? 'ambiguous' : 'invalid'} argument ${quoted(p, text)} for ${quoted(p, `--${option}`)}\nValid arguments are:\n${rows.map((row) => `  - ${row.map((word) => quoted(p, word)).join(', ')}\n`).join('')}${tryHelp(name)}`);
