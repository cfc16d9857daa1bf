/**
 * The commands of a substitution with the lines that bash gives them: it writes down what it has read of `$(…)`, and reads that again
 * when it runs, from the line of the command around it; backquotes it reads only then. Loaded when first used.
 */
import { parse } from 'unbash';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import { writeSubstitution } from '../syntax/command-text.ts';
import { compileScript } from '../syntax/compile.ts';
import type { List } from '../syntax/program.ts';
import type { CommandPiece, ProcessPiece } from '../syntax/word.ts';

const placed = new WeakMap<CommandPiece | ProcessPiece, { line: number; body: List | string }>();

/** @returns the text of backquotes that does not parse */
export function* placedBody({ line }: Shell, piece: CommandPiece | ProcessPiece): Blocking<List | string> {
  const known = placed.get(piece);
  if (known?.line === line) return known.body;
  const body = place(piece, line);
  placed.set(piece, { line, body });
  return body;
}

function place(piece: CommandPiece | ProcessPiece, line: number): List | string {
  const backquotes = piece.text.startsWith('`');
  const text = backquotes ? piece.text.slice(1, -1).replace(piece.quoted ? /\\([`$\\"])/g : /\\([`$\\])/g, '$1') : writeSubstitution(piece.body());
  if (backquotes && piece.wrong()) return text;
  const tree = parse(text);
  if (tree.errors) return piece.body();
  return compileScript(tree, { text, dialect: 'bash', lineAt: (offset) => line + text.slice(0, offset).split('\n').length - 1 });
}
