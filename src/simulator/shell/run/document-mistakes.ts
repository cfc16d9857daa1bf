/**
 * Mistakes in the `$(…)` of a here-document. bash does not read its text before it expands it: then every substitution is
 * read up to its end, from the line behind that of the command. Loaded with the first here-document that has one.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { expandText } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { readBashSubstitution } from '../syntax/reader/bash-reader.ts';
import { compileHereText } from '../syntax/word.ts';
import { refuseReading } from './refuse.ts';

/** @throws Failure when one of them does not parse; what stands before it has been expanded then */
export function* findDocumentMistake(shell: Shell, text: string): Blocking<void> {
  for (let at = 0; (at = nextSubstitution(text, at)) >= 0;) {
    const { end, mistake } = readBashSubstitution(text.slice(at), shell.line + 1, shell.shopts.extglob === true);
    if (mistake) {
      yield* expandText(shell, compileHereText(text.slice(0, at - 2), { text, lineAt: () => shell.line, dialect: 'bash' }), 'no');
      yield* refuseReading(shell, { ...mistake, fatal: false }, { evaluated: true, substituted: true });
      throw new Failure('', { status: 1 });
    }
    at += end;
  }
}

/** Behind the next `$(` that is neither quoted nor within backquotes, `${…}` or `$((…))`; -1: there is none. */
function nextSubstitution(text: string, at: number): number {
  const token = /\\.|`(?:\\.|[^`\\])*`|\$\(\(|\$\(|\$\{|[{}()]/gs;
  token.lastIndex = at;
  let open = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '$(' && open === 0) return token.lastIndex;
    if (found[0].startsWith('$')) open += found[0].length - 1;
    else if (open > 0 && /^[{(]$/.test(found[0])) open++;
    else if (open > 0 && /^[)}]$/.test(found[0])) open--;
  }
  return -1;
}
