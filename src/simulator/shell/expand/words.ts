/** Words → fields: the order in which a shell expands, and the ways in which results are used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import { placedBody } from '../run/placed-body.ts';
import type { Shell } from '../shell.ts';
import { compileRawWord, constantWord, type CommandPiece, type CompiledWord, type Piece, type ProcessPiece } from '../syntax/word.ts';
import { expandBraces, TooManyWords } from './braces.ts';
import { readyToCalculate } from './calculator.ts';
import { arithmetic, remarkCircle, unbound } from './cells.ts';
import { commandOutput } from './command.ts';
import { Fields, type Field } from './fields.ts';
import { glob } from './glob.ts';
import { expandParameter } from './parameter.ts';
import { compilePattern } from './pattern.ts';
import { processSubstitution } from './process.ts';
import { expandTilde } from './tilde.ts';
import { takeTime } from './time-taken.ts';

/** A value that neither splits nor globs, whatever IFS usually is. */
const PLAIN = /^[A-Za-z0-9_./:=,@%+-]+$/;

/** The field that a word gives, where that is clear without blocking; undefined where it is not. */
export function quickField(shell: Shell, word: CompiledWord): string | undefined {
  if (word.constant !== undefined) return word.constant;
  if (word.braces) return undefined;
  let text = '';
  for (const piece of word.pieces) {
    if (piece.kind === 'text') {
      if (!piece.quoted && /[*?[~]|[@!+](\(|$)/.test(piece.text)) return undefined;
      text += piece.text;
    } else if (piece.kind === 'variable') {
      if (piece.name === '@' || piece.name === '*') return undefined;
      const value: string | undefined = shell.parameter(piece.name);
      if (value === undefined || (!piece.quoted && (!PLAIN.test(value) || shell.customFieldSeparator))) return undefined;
      text += value;
    } else return undefined;
  }
  return text;
}

/** Every expansion, splitting and path names: the words of a command or of a `for`. */
export function* expandWords(shell: Shell, words: readonly CompiledWord[]): Blocking<string[]> {
  const out: string[] = [];
  for (const word of words) {
    const quick = quickField(shell, word);
    if (quick !== undefined) out.push(quick);
    else yield* expandWord(shell, word, out);
  }
  let length = 0;
  for (const field of out) length += field.length;
  yield* takeTime(shell, length, out.length);
  return out;
}

export function* expandWord(shell: Shell, word: CompiledWord, out: string[]): Blocking<void> {
  if (word.braces && shell.options.braceexpand) {
    for (const one of alternatives(word)) {
      if (one.constant === undefined) yield* expandWord(shell, one, out);
      else out.push(one.constant);
    }
    return;
  }
  const fields = new Fields(true, shell.fieldSeparator());
  yield* expandPieces(shell, word.pieces, fields, true, word.assigns);
  fields.boundary();
  for (const field of fields.done) addMatches(shell, field, out);
}

function alternatives(word: CompiledWord): CompiledWord[] {
  if (word.alternatives) return word.alternatives;
  try {
    return (word.alternatives = expandBraces(word.raw).filter((raw) => raw !== '').map((raw) => (PLAIN.test(raw) ? constantWord(raw) : compileRawWord(raw, 'bash'))));
  } catch (error) {
    if (error instanceof TooManyWords) throw new Failure('brace expansion: cannot allocate memory');
    throw error;
  }
}

function addMatches(shell: Shell, { text, pattern }: Field, out: string[]): void {
  if (pattern === undefined || shell.options.noglob) {
    out.push(text);
    return;
  }
  const on = (name: string): boolean => shell.shopts[name] === true;
  const ignored = shell.dialect === 'bash' ? shell.variables.get('GLOBIGNORE') : undefined;
  let found = glob(shell.p, caretAsWritten(shell, pattern), { self: shell.dialect === 'ash', extended: on('extglob'), dots: on('dotglob') || Boolean(ignored), recursive: on('globstar'), ignoreCase: on('nocaseglob') });
  if (ignored) {
    const patterns = ignored.split(':'), depth = (path: string): number => path.split('/').length;
    const matchers = patterns.map((one) => compilePattern(one, { extended: on('extglob') }));
    found = found.filter((path) => !matchers.some((one, i) => depth(path) === depth(patterns[i]!) && one.test(path)));
  }
  if (found.length > 0) for (const path of found) out.push(path);
  else if (on('failglob')) throw new Failure(`no match: ${text}`);
  else if (!on('nullglob')) out.push(text);
}

/** One text without splitting and path names: assignments, redirections, `case`, here-documents. */
export function* expandText(shell: Shell, word: CompiledWord, tildes: 'start' | 'assignment' | 'no' = 'start'): Blocking<string> {
  if (word.constant !== undefined) return word.constant;
  const { pieces } = word;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only?.kind === 'variable' && only.name !== '*' && only.name !== '@') {
    const value = shell.parameter(only.name);
    if (value !== undefined) return value;
  }
  return (yield* unsplit(shell, word, tildes)).text();
}

/** A pattern: what is quoted in the word is quoted in it. */
export function* expandPattern(shell: Shell, word: CompiledWord): Blocking<string> {
  return caretAsWritten(shell, (yield* unsplit(shell, word, 'start')).pattern());
}

/** To dash only `!` turns a bracket round. */
const caretAsWritten = (shell: Shell, pattern: string): string => (shell.dash ? pattern.replaceAll('[^', '[\\^') : pattern);

/** The right side of `=~`. */
export function* expandRegex(shell: Shell, word: CompiledWord): Blocking<string> {
  return (yield* unsplit(shell, word, 'start')).regex();
}

/** What a word becomes where nothing is split. */
export function* unsplit(shell: Shell, word: CompiledWord, tildes: 'start' | 'assignment' | 'no'): Blocking<Fields> {
  const fields = new Fields(false, shell.fieldSeparator());
  yield* expandPieces(shell, word.pieces, fields, tildes !== 'no', tildes === 'assignment');
  return fields;
}

export function* expandPieces(shell: Shell, pieces: readonly Piece[], fields: Fields, tildes: boolean, assignment = false, splitText = false): Blocking<void> {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    switch (piece.kind) {
      case 'text':
        if (piece.quoted) fields.add(piece.text, true);
        else if (tildes && piece.text.includes('~')) addTildes(shell, piece.text, i === 0, i === pieces.length - 1, assignment, fields, splitText);
        else if (splitText) fields.addSplit(piece.text);
        else fields.add(piece.text, false);
        break;
      case 'variable':
        addVariable(shell, piece.name, piece.quoted, fields);
        if (shell.remarks.length > 0) yield* shell.remark();
        break;
      case 'parameter':
        yield* expandParameter(shell, piece, fields);
        break;
      case 'command':
        addValue(fields, yield* commandOutput(shell, isUneven(shell, piece) ? yield* placedBody(shell, piece) : piece.body()), piece.quoted);
        break;
      case 'arithmetic':
        yield* readyToCalculate(shell);
        addValue(fields, String(arithmetic(shell, (yield* expandText(shell, piece.body, 'no')).replaceAll('"', ''))), piece.quoted);
        yield* shell.remark();
        break;
      case 'process':
        fields.add(yield* processSubstitution(shell, piece.direction, isUneven(shell, piece) ? yield* placedBody(shell, piece) : piece.body()), true);
    }
  }
}

/** Whether bash counts the lines of these commands otherwise than they stand in the text, or finds a mistake only now. */
const isUneven = (shell: Shell, { text, line, wrong }: CommandPiece | ProcessPiece): boolean =>
  shell.dialect === 'bash' && ((shell.place !== 'none' && (line !== shell.line || /\n|\b(if|for|while|until|case|select|function)\b/.test(text))) || (text.startsWith('`') && wrong()));

function addTildes(shell: Shell, text: string, first: boolean, last: boolean, assignment: boolean, fields: Fields, splitText: boolean): void {
  const parts = assignment ? text.split(fields.splits ? /(?<=:|^\w+=)/ : /(?<=:)/) : [text];
  parts.forEach((part, i) => {
    const whole = (last && i === parts.length - 1) || /^~[^/:]*[/:]/.test(part);
    const tilde = (i > 0 || first) && whole && !/^~[^/:]*[\s]/.test(part) ? expandTilde(shell, part) : undefined;
    if (tilde) fields.add(tilde.folder, true);
    const rest = tilde ? part.slice(tilde.length) : part;
    if (splitText) fields.addSplit(rest);
    else fields.add(rest, false);
  });
}

export function addValue(fields: Fields, value: string, quoted: boolean): void {
  if (quoted) fields.add(value, true);
  else fields.addSplit(value);
}

function addVariable(shell: Shell, name: string, quoted: boolean, fields: Fields): void {
  if (name === '@' || name === '*') return addList(shell, shell.positional, name === '*', quoted, fields);
  const value = shell.parameter(name);
  if (value === undefined) {
    remarkCircle(shell, name);
    if (shell.options.nounset) throw unbound(/^[\d!]$/.test(name) ? `$${name}` : name);
    if (quoted) fields.add('', true);
  } else addValue(fields, value, quoted);
}

/** `$@`, `$*`, and arrays with `[@]` or `[*]`. */
export function addList(shell: Shell, values: readonly string[], star: boolean, quoted: boolean, fields: Fields): void {
  if (quoted && star) return fields.add(values.join(shell.fieldSeparator() === undefined ? ' ' : shell.fieldSeparator()!.slice(0, 1)), true);
  if (!fields.splits) return fields.add(values.join(star || shell.dialect === 'ash' ? (shell.fieldSeparator()?.slice(0, 1) ?? ' ') : ' '), quoted);
  values.forEach((value, i) => {
    if (i > 0) fields.boundary(quoted);
    addValue(fields, value, quoted);
  });
}

