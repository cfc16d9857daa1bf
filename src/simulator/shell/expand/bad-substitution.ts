/** A `${…}` that means nothing. */
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { posixForms } from '../syntax/posix-forms.ts';
import type { ParameterPiece } from '../syntax/word.ts';

export function badSubstitution(shell: Shell, piece: ParameterPiece): Failure {
  if (shell.dialect === 'bash') return new Failure(`${piece.text}: bad substitution`, { status: 1 });
  if (shell.dash) return new Failure('Bad substitution', { status: 2 });
  // To ash this is a mistake of the line that it has come to.
  shell.line = posixForms().lineRead(shell);
  return new Failure('syntax error: bad substitution', { status: 2 });
}
