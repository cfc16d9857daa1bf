/** A `${…}` that means nothing. */
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { ParameterPiece } from '../syntax/word.ts';

export const badSubstitution = (shell: Shell, piece: ParameterPiece): Failure =>
  new Failure(shell.dash ? 'Bad substitution' : shell.dialect === 'ash' ? 'syntax error: bad substitution' : `${piece.text}: bad substitution`, { status: shell.dialect === 'ash' ? 2 : 1 });
