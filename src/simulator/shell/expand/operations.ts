/** What `${…}` does with a value: removing, replacing, changing case, cutting out, transforming. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decodeExactly, encode, fromLatin1, latin1 } from '../../kernel/bytes.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Operation, ParameterPiece } from '../syntax/word.ts';
import { integer } from './cells.ts';
import type { Parameter } from './parameter.ts';
import { compilePattern, unescapePattern } from './pattern.ts';
import { badSubstitution } from './bad-substitution.ts';
import { attributesOf, transform } from './transform.ts';
import { expandPattern, expandText } from './words.ts';

export function* operate(shell: Shell, parameter: Parameter, operation: Operation, piece: ParameterPiece): Blocking<Parameter> {
  switch (operation.type) {
    case 'remove': {
      const matcher = compilePattern(yield* expandPattern(shell, operation.operand), { extended: true });
      return each(parameter, (value) => remove(value, operation.operator, matcher));
    }
    case 'replace': {
      if (!parameter.list && parameter.value === undefined) return parameter;
      // busybox replaces anywhere only: there `/#` and `/%` begin the pattern.
      const operator = shell.dialect === 'ash' && operation.operator.length > 1 && operation.operator !== '//' ? '/' : operation.operator;
      const pattern = (operator === operation.operator ? '' : operation.operator[1]!) + (yield* expandPattern(shell, operation.pattern));
      const replacement = yield* expandReplacement(shell, operation.replacement);
      return each(parameter, (value) => replace(value, operator, pattern, replacement, shell.shopts.nocasematch === true));
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
  if (!pattern.includes('&') || shell.dialect === 'ash') {
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

/** So many parts become one text: a text of millions of letters, put together one by one, would hold thirty times its size. */
const PARTS = 4096;

function replaceAnywhere(value: string, all: boolean, pattern: string, ignoreCase: boolean, matcher: Matcher, replacement: (matched: string) => string): string {
  const plain = !ignoreCase && /^([^\\*?[(]|\\.)*$/s.test(pattern) ? unescapePattern(pattern) : undefined;
  if (plain !== undefined) return all ? value.split(plain).join(replacement(plain)) : value.replace(plain, () => replacement(plain));
  if (value === '') return matcher.at('', 0, true) === 0 ? replacement('') : '';
  const parts: string[] = [];
  let done = '', at = 0;
  while (at < value.length) {
    const length = matcher.at(value, at, true);
    parts.push(length > 0 ? replacement(value.slice(at, at + length)) : value[at]!);
    at += Math.max(length, 1);
    if (length > 0 && !all) break;
    if (parts.length === PARTS) done += parts.splice(0).join('');
  }
  return done + parts.join('') + value.slice(at);
}

function changeCase(value: string, operator: string, pattern: string, matcher: Matcher): string {
  if (operator.length === 2 && operator !== '~~' && pattern === '?' && isAscii(value)) return operator === '^^' ? value.toUpperCase() : value.toLowerCase();
  const change = (c: string): string => {
    const changed = !matcher.test(c) ? c : operator[0] === '^' || (operator[0] === '~' && c === c.toLowerCase()) ? c.toUpperCase() : c.toLowerCase();
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
  // What is not set has no part; nothing is calculated.
  if (shell.dialect === 'bash' && !parameter.list && parameter.value === undefined) return parameter;
  if (shell.dialect === 'bash') shell.failurePrefix = `${parameter.name}: `;
  const offset = integer(shell, offsetText);
  const lengthText = operation.length && (yield* expandText(shell, operation.length, 'no'));
  const length = lengthText === undefined ? undefined : integer(shell, lengthText);
  shell.failurePrefix = '';
  // To busybox all positional parameters are one text,
  if (parameter.list && shell.dialect === 'ash') parameter = { ...parameter, list: undefined, value: parameter.list.join(' ') };
  if (parameter.list) return { ...parameter, list: sliceList(shell, parameter, offset, length, lengthText ?? '') };
  // and it counts bytes.
  const value = parameter.value ?? '', bytes = shell.dialect === 'ash' && !isAscii(value), characters = [...(bytes ? latin1(encode(value)) : value)];
  const from = offset < 0 ? characters.length + offset : offset;
  if (from < 0 || from > characters.length) return { ...parameter, value: '' };
  const to = length === undefined ? characters.length : length < 0 ? characters.length + length : from + length;
  if (to < from) throw new Failure(`${lengthText}: substring expression < 0`);
  const part = characters.slice(from, to).join('');
  return { ...parameter, value: bytes ? decodeExactly(fromLatin1(part)) : part };
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

