/** `${…}` with an index, a prefix or an operation. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Operation, ParameterPiece } from '../syntax/word.ts';
import { isName } from '../variables.ts';
import { assignElement, integer, position, readElement, unbound } from './cells.ts';
import type { Fields } from './fields.ts';
import { compilePattern, unescapePattern } from './pattern.ts';
import { attributesOf, transform } from './transform.ts';
import { addList, addValue, expandPattern, expandPieces, expandText } from './words.ts';

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
  if (piece.name === '' || operation?.type === 'bad' || (shell.dialect === 'ash' && bashOnly(piece))) throw badSubstitution(shell, piece);
  if (piece.prefix === '!' && (operation?.type === 'names' || isKeyList(piece))) return yield* listNames(shell, piece, fields);
  let parameter = yield* find(shell, piece.name, piece.index ? yield* subscriptOf(shell, piece) : undefined);
  if (piece.prefix === '!') parameter = yield* indirect(shell, parameter, piece);
  if (piece.prefix === '#') {
    if (parameter.list === undefined && parameter.value === undefined && shell.options.nounset) throw unbound(piece.name);
    return addValue(fields, String(parameter.list ? parameter.list.length : [...(parameter.value ?? '')].length), quoted);
  }
  if (operation?.type === 'default') return yield* expandDefault(shell, parameter, operation, piece, fields);
  if (parameter.list === undefined && parameter.value === undefined && shell.options.nounset && operation?.type !== 'transform') throw unbound(piece.index ? `${piece.name}[${parameter.subscript}]` : piece.name);
  const result = operation ? yield* operate(shell, parameter, operation, piece) : parameter;
  if (result.list) addList(shell, result.list, result.star, quoted, fields);
  else addValue(fields, result.value ?? '', quoted);
}

const bashOnly = ({ prefix, index, operation }: ParameterPiece): boolean =>
  prefix === '!' || index !== undefined || operation?.type === 'case' || operation?.type === 'transform' || operation?.type === 'names';

const badSubstitution = (shell: Shell, piece: ParameterPiece): Failure =>
  new Failure(shell.dialect === 'ash' ? 'syntax error: bad substitution' : `${piece.text}: bad substitution`, { status: shell.dialect === 'ash' ? 2 : 1 });

const isKeyList = ({ index, operation }: ParameterPiece): boolean => (index?.raw === '@' || index?.raw === '*') && operation === undefined;

function* subscriptOf(shell: Shell, piece: ParameterPiece): Blocking<string> {
  const { raw } = piece.index!;
  return raw === '@' || raw === '*' ? raw : yield* expandText(shell, piece.index!, 'no');
}

export function* find(shell: Shell, name: string, subscript: string | undefined): Blocking<Parameter> {
  if (name === '@' || name === '*') return { name, subscript: undefined, value: undefined, list: shell.positional, star: name === '*' };
  if (subscript === '@' || subscript === '*') return { name, subscript, value: undefined, list: elements(shell, name), star: subscript === '*' };
  const value = subscript === undefined ? shell.parameter(name) : readElement(shell, name, subscript);
  if (subscript?.startsWith('-')) {
    const variable = shell.variables.find(name);
    if (!variable?.assoc && (!variable?.array || position(shell, variable, name, subscript, true) < 0)) yield* shell.complain(`${name}: bad array subscript`);
  }
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
  if (kind === '?') throw new Failure(`${piece.name}${piece.index ? `[${parameter.subscript}]` : ''}: ${word || (shell.dialect === 'ash' ? 'parameter not set' : operator === ':?' ? 'parameter null or not set' : 'parameter not set')}`, { status: shell.dialect === 'ash' ? 2 : 1, fatal: true, unset: true });
  if (!isName(parameter.name)) throw new Failure(`$${parameter.name}: cannot assign in this way`);
  assignElement(shell, parameter.name, parameter.subscript, word);
  addValue(fields, word, piece.quoted);
}

function* operate(shell: Shell, parameter: Parameter, operation: Operation, piece: ParameterPiece): Blocking<Parameter> {
  switch (operation.type) {
    case 'remove': {
      const matcher = compilePattern(yield* expandPattern(shell, operation.operand), { extended: true });
      return each(parameter, (value) => remove(value, operation.operator, matcher));
    }
    case 'replace': {
      if (!parameter.list && parameter.value === undefined) return parameter;
      const pattern = yield* expandPattern(shell, operation.pattern);
      const replacement = yield* expandReplacement(shell, operation.replacement);
      return each(parameter, (value) => replace(value, operation.operator, pattern, replacement, shell.shopts.nocasematch === true));
    }
    case 'case': {
      const pattern = operation.operand ? yield* expandPattern(shell, operation.operand) : '?';
      const matcher = compilePattern(pattern || '?', { extended: true });
      return each(parameter, (value) => changeCase(value, operation.operator, pattern || '?', matcher));
    }
    case 'slice': return yield* slice(shell, parameter, operation, piece);
    case 'transform': {
      if (!/^[QEPAaKkUuL]$/.test(operation.operator)) {
        if (parameter.value === undefined && !parameter.list) return parameter;
        throw new Failure(badSubstitution(shell, piece).message, { fatal: true, unset: true });
      }
      if (parameter.value === undefined && !parameter.list && operation.operator !== 'a' && operation.operator !== 'A') return parameter;
      if (operation.operator === 'a' && parameter.list) return { ...parameter, list: parameter.list.map(() => attributesOf(shell.variables.find(parameter.name))) };
      if ((operation.operator === 'A' || operation.operator === 'K' || operation.operator === 'k') && parameter.list) return { ...parameter, list: transform(shell, parameter, operation.operator) };
      return parameter.list ? { ...parameter, list: parameter.list.map((value) => transform(shell, { ...parameter, value, list: undefined }, operation.operator)[0]!) } : { ...parameter, value: transform(shell, parameter, operation.operator)[0] };
    }
    default: throw badSubstitution(shell, piece);
  }
}

/** In a replacement, bash 5.2 replaces an unquoted `&` by what matched; quoting it takes that away. */
function* expandReplacement(shell: Shell, word: ParameterPiece['index'] & object): Blocking<(matched: string) => string> {
  const pattern = yield* expandPattern(shell, word);
  if (!pattern.includes('&')) {
    const text = yield* expandText(shell, word);
    return () => text;
  }
  const quotedAmpersand = word.pieces.some((piece) => piece.kind === 'text' && piece.quoted && piece.text.includes('&'));
  const text = yield* expandText(shell, word);
  if (quotedAmpersand || shell.shopts.patsub_replacement === false) return () => text;
  return (matched) => text.replace(/\\&|&/g, (found) => (found === '&' ? matched : '&'));
}

const each = (parameter: Parameter, change: (value: string) => string): Parameter =>
  parameter.list ? { ...parameter, list: parameter.list.map(change) } : { ...parameter, value: change(parameter.value ?? '') };

type Matcher = ReturnType<typeof compilePattern>;

function remove(value: string, operator: string, matcher: Matcher): string {
  const longest = operator.length === 2;
  if (operator[0] === '#') {
    const length = matcher.at(value, 0, longest);
    return length < 0 ? value : value.slice(length);
  }
  if (longest) {
    for (let from = 0; from <= value.length; from++) if (matcher.test(value.slice(from))) return value.slice(0, from);
  } else for (let from = value.length; from >= 0; from--) if (matcher.test(value.slice(from))) return value.slice(0, from);
  return value;
}

function replace(value: string, operator: string, pattern: string, replacement: (matched: string) => string, ignoreCase: boolean): string {
  if (pattern === '' && operator !== '/#' && operator !== '/%') return value;
  const matcher = compilePattern(pattern, { extended: true, ignoreCase });
  if (operator === '/#') {
    const length = matcher.at(value, 0, true);
    return length < 0 ? value : replacement(value.slice(0, length)) + value.slice(length);
  }
  if (operator === '/%') {
    for (let from = 0; from <= value.length; from++) if (matcher.test(value.slice(from))) return value.slice(0, from) + replacement(value.slice(from));
    return value;
  }
  return replaceAnywhere(value, operator === '//', pattern, ignoreCase, matcher, replacement);
}

function replaceAnywhere(value: string, all: boolean, pattern: string, ignoreCase: boolean, matcher: Matcher, replacement: (matched: string) => string): string {
  const plain = !ignoreCase && /^([^\\*?[(]|\\.)*$/s.test(pattern) ? unescapePattern(pattern) : undefined;
  let out = '', at = 0;
  while (at <= value.length) {
    if (plain !== undefined) {
      const found = value.indexOf(plain, at);
      if (found < 0) break;
      out += value.slice(at, found) + replacement(plain);
      at = found + plain.length;
    } else {
      const length = matcher.at(value, at, true);
      if (length > 0 || (length === 0 && at === 0 && value === '')) {
        out += replacement(value.slice(at, at + length));
        at += length;
        if (length === 0) break;
      } else {
        if (at >= value.length) break;
        out += value[at++]!;
        continue;
      }
    }
    if (!all) break;
  }
  return out + value.slice(at);
}

function changeCase(value: string, operator: string, pattern: string, matcher: Matcher): string {
  if (operator.length === 2 && pattern === '?' && isAscii(value)) return operator === '^^' ? value.toUpperCase() : value.toLowerCase();
  const change = (c: string): string => {
    const changed = !matcher.test(c) ? c : operator[0] === '^' ? c.toUpperCase() : c.toLowerCase();
    // towupper(3) knows no letter that becomes two, as ß would.
    return [...changed].length === 1 ? changed : c;
  };
  const characters = [...value];
  return (operator.length === 2 ? characters.map(change) : characters.map((c, i) => (i === 0 ? change(c) : c))).join('');
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

function* slice(shell: Shell, parameter: Parameter, operation: Extract<Operation, { type: 'slice' }>, piece: ParameterPiece): Blocking<Parameter> {
  const offsetText = yield* expandText(shell, operation.offset, 'no');
  if (offsetText === '' && operation.length === undefined) throw badSubstitution(shell, piece);
  const offset = integer(shell, offsetText);
  const lengthText = operation.length && (yield* expandText(shell, operation.length, 'no'));
  const length = lengthText === undefined ? undefined : integer(shell, lengthText);
  if (parameter.list) return { ...parameter, list: sliceList(shell, parameter, offset, length, lengthText ?? '') };
  const characters = [...(parameter.value ?? '')];
  const from = offset < 0 ? characters.length + offset : offset;
  if (from < 0 || from > characters.length) return { ...parameter, value: '' };
  const to = length === undefined ? characters.length : length < 0 ? characters.length + length : from + length;
  if (to < from) throw new Failure(`${lengthText}: substring expression < 0`);
  return { ...parameter, value: characters.slice(from, to).join('') };
}

function sliceList(shell: Shell, parameter: Parameter, offset: number, length: number | undefined, lengthText: string): string[] {
  if (length !== undefined && length < 0) throw new Failure(`${lengthText}: substring expression < 0`);
  const array = shell.variables.find(parameter.name)?.array;
  if (array && parameter.subscript !== undefined) {
    const from = offset < 0 ? array.length + offset : offset;
    if (from < 0) return [];
    return Object.entries(array).filter(([index]) => Number(index) >= from).map(([, value]) => value).slice(0, length);
  }
  const values = parameter.subscript === undefined ? [shell.name, ...parameter.list!] : parameter.list!;
  const from = offset < 0 ? values.length + offset : offset;
  if (from < 0) return [];
  if (parameter.subscript === undefined && offset === 0) return values.slice(0, length);
  return values.slice(from, length === undefined ? undefined : from + length);
}

