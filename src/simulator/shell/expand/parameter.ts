/** `${…}` with an index, a prefix or an operation. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Operation, ParameterPiece } from '../syntax/word.ts';
import { isName } from '../variables.ts';
import { isCount, readyToCalculate } from './calculator.ts';
import { assignElement, readElement, remarkCircle, unbound } from './cells.ts';
import type { Fields } from './fields.ts';
import { badSubstitution } from './bad-substitution.ts';
import { operate } from './operations.ts';
import { takeTime } from './time-taken.ts';
import { addList, addValue, expandPieces, expandText } from './words.ts';

/** What a parameter is before an operation: one value, or a list with `@` or `*`. */
export interface Parameter {
  name: string;
  subscript: string | undefined;
  value: string | undefined;
  list: string[] | undefined;
  star: boolean;
}

export function* expandParameter(shell: Shell, piece: ParameterPiece, fields: Fields): Blocking<void> {
  const { quoted, operation } = piece;
  // To ash `${!#…}` is `$!` without what a pattern matches at its beginning.
  if (piece.prefix === '!' && piece.name === '#' && shell.dialect === 'ash') return addValue(fields, shell.parameter('!') ?? '', quoted);
  if (piece.name === '' || piece.index?.raw === '' || operation?.type === 'bad' || (shell.dialect === 'ash' && bashOnly(piece, shell.dash))) throw badSubstitution(shell, piece);
  if (piece.prefix === '!' && (operation?.type === 'names' || isKeyList(piece))) return yield* listNames(shell, piece, fields);
  let parameter = yield* find(shell, piece.name, piece.index ? yield* subscriptOf(shell, piece) : undefined, piece.prefix === '#' ? piece.index?.raw : undefined);
  if (piece.prefix === '!') parameter = yield* indirect(shell, parameter, piece);
  yield* takeTime(shell, parameter.value?.length ?? 0);
  if (piece.prefix === '#') {
    if (shell.options.nounset && parameter.value === undefined && (piece.index ? isUnset(shell, piece.name) : parameter.list === undefined)) throw unbound(piece.name, piece.index ? 1 : undefined);
    return addValue(fields, String(parameter.list ? parameter.list.length : characters(parameter.value ?? '')), quoted);
  }
  if (operation?.type === 'default') return yield* expandDefault(shell, parameter, operation, piece, fields);
  if (parameter.list === undefined && parameter.value === undefined && shell.options.nounset) throw unbound(`${piece.prefix ?? ''}${piece.name}${piece.index ? `[${parameter.subscript}]` : ''}`);
  const result = operation ? yield* operate(shell, parameter, operation, piece) : parameter;
  if (result.list) addList(shell, result.list, result.star, quoted, fields);
  else addValue(fields, result.value ?? '', quoted);
}

/** `${#name[@]}` is refused by `set -u` where no array was assigned. */
function isUnset(shell: Shell, name: string): boolean {
  const variable = shell.variables.find(name);
  return !variable || variable.bare === true || (!variable.array && !variable.assoc);
}

/** How many a text has: two surrogates are one. */
const characters = (text: string): number => text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

/** Of these, busybox has slices and replacements. */
const bashOnly = ({ prefix, index, operation }: ParameterPiece, dash: boolean): boolean =>
  (dash && (operation?.type === 'slice' || operation?.type === 'replace')) || prefix === '!' || index !== undefined || operation?.type === 'case' || operation?.type === 'transform' || operation?.type === 'names';

const isKeyList = ({ index, operation }: ParameterPiece): boolean => (index?.raw === '@' || index?.raw === '*') && operation === undefined;

function* subscriptOf(shell: Shell, piece: ParameterPiece): Blocking<string> {
  const { raw } = piece.index!;
  return raw === '@' || raw === '*' ? raw : yield* expandText(shell, piece.index!, 'no');
}

/** @param measured the subscript as it is written in `${#name[…]}`, where a place before the first element is a mistake */
export function* find(shell: Shell, name: string, subscript: string | undefined, measured?: string): Blocking<Parameter> {
  if (name === '@' || name === '*') return { name, subscript: undefined, value: undefined, list: shell.positional, star: name === '*' };
  if (subscript === '@' || subscript === '*') return { name, subscript, value: undefined, list: elements(shell, name), star: subscript === '*' };
  if (subscript !== undefined && !isCount(subscript)) yield* readyToCalculate(shell);
  const value = subscript === undefined ? shell.parameter(name) : readElement(shell, name, subscript, measured);
  if (subscript === undefined && value === undefined) remarkCircle(shell, name);
  yield* shell.remark();
  return { name, subscript, value, list: undefined, star: false };
}

export function elements(shell: Shell, name: string): string[] {
  const variable = shell.variables.find(name);
  if (!variable) return [];
  if (variable.array) return Object.values(variable.array);
  if (variable.assoc) return [...variable.assoc.values()];
  const value = shell.variables.get(name);
  return value === undefined ? [] : [value];
}

function* indirect(shell: Shell, parameter: Parameter, piece: ParameterPiece): Blocking<Parameter> {
  const own = shell.variables.own(piece.name);
  if (own?.reference && !piece.operation) return { ...parameter, value: own.value };
  const target = parameter.list ? parameter.list.join(' ') : parameter.value;
  if (target === undefined || target === '') {
    if (target === undefined && piece.operation?.type === 'default') return { ...parameter, value: undefined };
    throw new Failure(target === undefined ? `${piece.name}: invalid indirect expansion` : `: invalid variable name`.replace(/^/, ''), { fatal: false });
  }
  const match = /^([A-Za-z_]\w*|\d+|[@*#?$!-])(?:\[(.*)\])?$/s.exec(target);
  if (!match) throw new Failure(`${target}: invalid variable name`);
  return yield* find(shell, match[1]!, match[2]);
}

function* listNames(shell: Shell, piece: ParameterPiece, fields: Fields): Blocking<void> {
  if (piece.operation?.type === 'names') {
    const names = shell.variables.names().filter((name) => name.startsWith(piece.name));
    return addList(shell, names, piece.operation.operator === '*', piece.quoted, fields);
  }
  const variable = shell.variables.find(piece.name);
  const keys = variable?.assoc ? [...variable.assoc.keys()] : variable?.array ? Object.keys(variable.array) : shell.variables.get(piece.name) === undefined ? [] : ['0'];
  addList(shell, keys, piece.index!.raw === '*', piece.quoted, fields);
}

function* expandDefault(shell: Shell, parameter: Parameter, operation: Extract<Operation, { type: 'default' }>, piece: ParameterPiece, fields: Fields): Blocking<void> {
  const { operator, operand } = operation;
  const text = parameter.list ? (parameter.list.length === 0 ? undefined : parameter.list.join(' ')) : parameter.value;
  const missing = text === undefined || (operator.startsWith(':') && text === '');
  const kind = operator.at(-1);
  if (kind === '+' ? missing : !missing) {
    if (kind === '+') {
      if (piece.quoted) fields.add('', true);
    } else if (parameter.list) addList(shell, parameter.list, parameter.star, piece.quoted, fields);
    else addValue(fields, text!, piece.quoted);
    return;
  }
  if (kind === '-' || kind === '+') {
    if (piece.quoted) fields.add('', true);
    return yield* expandPieces(shell, operand.pieces, fields, !piece.quoted, false, true);
  }
  const word = yield* expandText(shell, operand);
  if (kind === '?') throw new Failure(`${piece.name}${piece.index ? `[${parameter.subscript}]` : ''}: ${word || operand.raw !== '' ? word : operator !== ':?' ? 'parameter not set' : shell.dialect === 'ash' ? 'parameter not set or null' : 'parameter null or not set'}`, { status: shell.dialect === 'ash' ? 2 : 1, fatal: true, unset: true });
  if (!isName(parameter.name)) throw new Failure(`$${parameter.name}: cannot assign in this way`);
  assignElement(shell, parameter.name, parameter.subscript, word);
  addValue(fields, word, piece.quoted);
}
