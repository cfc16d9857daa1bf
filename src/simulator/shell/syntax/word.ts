/** Words in the shape that expansion needs: pieces, each quoted or not. */
import { parse } from 'unbash';
import { unescapeAnsi } from '../expand/ansi.ts';
import type { CommandExpansionPart, ParameterOperation, ProcessSubstitutionPart, Script, Word, WordPart } from 'unbash';
import { compileScript } from './compile.ts';
import type { List } from './program.ts';

export type Piece =
  | { kind: 'text'; text: string; quoted: boolean }
  | { kind: 'variable'; name: string; quoted: boolean }
  | ParameterPiece
  | CommandPiece
  | { kind: 'arithmetic'; body: CompiledWord; quoted: boolean }
  | ProcessPiece;

/** Commands within a word, and where they are written. */
interface Commands {
  body: () => List;
  quoted: boolean;
  line: number;
  /** With its delimiters. */
  text: string;
  /** What does not parse is told of when it runs. */
  wrong: () => boolean;
}

export interface CommandPiece extends Commands {
  kind: 'command';
}

export interface ProcessPiece extends Commands {
  kind: 'process';
  direction: '<' | '>';
}

/** `${…}` beyond a plain name. */
export interface ParameterPiece {
  kind: 'parameter';
  name: string;
  prefix: '!' | '#' | undefined;
  index: CompiledWord | undefined;
  operation: Operation | undefined;
  quoted: boolean;
  /** What it is expanded with, as written, for `bad substitution`. */
  text: string;
}

export type Operation =
  | { type: 'default'; operator: string; operand: CompiledWord }
  | { type: 'remove'; operator: string; operand: CompiledWord }
  | { type: 'replace'; operator: string; pattern: CompiledWord; replacement: CompiledWord }
  | { type: 'slice'; offset: CompiledWord; length: CompiledWord | undefined }
  | { type: 'case'; operator: string; operand: CompiledWord | undefined }
  | { type: 'transform'; operator: string }
  | { type: 'names'; operator: string }
  | { type: 'bad' };

export interface CompiledWord {
  pieces: Piece[];
  /** The text of a word that needs no expansion at all. */
  constant: string | undefined;
  /** As written. */
  raw: string;
  /** Holds a brace expansion: `raw` is expanded first, and the words it gives are compiled. */
  braces: boolean;
  /** It looks like an assignment: a tilde may stand after its `=`. */
  assigns?: boolean;
  alternatives: CompiledWord[] | undefined;
}

/** bash has braces, extended globs, `$'…'`; busybox's ash only the last, dash none of them. */
export type Dialect = 'bash' | 'ash' | 'dash';

/** Where a script's text and lines are found. */
export interface Source {
  text: string;
  /** Line number of an offset. */
  lineAt: (offset: number) => number;
  dialect: Dialect;
  /** Told where an extended glob stands: without `shopt -s extglob` that is a syntax error. */
  extendedGlob?: (offset: number) => void;
  /** Told of what bash has and ash does not: arrays, `<<<`, `for ((`. */
  foreign?: (offset: number, message?: string) => void;
  /** Called where something stands that the parser lets pass and no shell does. */
  wrong?: (offset: number, message?: string) => void;
  /** The first line of backquotes, where that does not depend on where they stand. */
  backquoted?: () => number;
  /** Told of a here-document without its end. */
  openDocument?: (offset: number, delimiter: string) => void;
}

const GLOB = /[*?[\]~]|[@!+]\(/;

export const constantWord = (text: string): CompiledWord => ({ pieces: [{ kind: 'text', text, quoted: true }], constant: text, raw: text, braces: false, alternatives: undefined });

/** `quoted`: the word stands in a double-quoted context (an operand within `"${…}"`, a here-document). */
export function compileWord(word: Word, source: Source, quoted = false): CompiledWord {
  const pieces: Piece[] = [];
  let braces = false;
  if (!word.parts) addText(pieces, word.text, quoted);
  else for (const part of word.parts) {
    if (part.type === 'BraceExpansion' && source.dialect === 'bash') braces = true;
    addPart(pieces, part, source, quoted, word.text);
  }
  if (!braces && source.dialect === 'bash' && word.text.includes('{') && word.text.includes('}') && !quoted) braces = /\{.*(,|\.\.).*\}/s.test(word.text);
  return { pieces, constant: braces ? undefined : constantOf(pieces), raw: word.text, braces, alternatives: undefined };
}

function constantOf(pieces: Piece[]): string | undefined {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind !== 'text' || (!piece.quoted && GLOB.test(piece.text)) || (!piece.quoted && /[@!+]$/.test(piece.text) && pieces.length > 1)) return undefined;
    text += piece.text;
  }
  return text;
}

/** Unquoted text as written: a backslash quotes what follows it. In double quotes it does so only for some. */
function addText(pieces: Piece[], raw: string, quoted: boolean): void {
  if (!raw.includes('\\')) {
    pieces.push({ kind: 'text', text: raw, quoted });
    return;
  }
  let plain = '';
  for (let i = 0; i < raw.length; i++) {
    const next = raw[i + 1];
    if (raw[i] !== '\\' || next === undefined || (quoted && !'$`"\\\n}'.includes(next))) plain += raw[i];
    else {
      i++;
      if (next === '\n') continue;
      if (quoted) plain += next;
      else {
        if (plain) pieces.push({ kind: 'text', text: plain, quoted: false });
        plain = '';
        pieces.push({ kind: 'text', text: next, quoted: true });
      }
    }
  }
  if (plain || pieces.length === 0) pieces.push({ kind: 'text', text: plain, quoted });
}

/** `whole`: the text that it is expanded with, which bash names when something in it means nothing. */
function addPart(pieces: Piece[], part: WordPart, source: Source, quoted: boolean, whole: string): void {
  switch (part.type) {
    case 'Literal':
      if (quoted) pieces.push({ kind: 'text', text: part.value, quoted });
      else addText(pieces, part.text, false);
      return;
    case 'Glob':
      if (part.kind === 'bracket') {
        addText(pieces, '[', quoted);
        for (const inner of part.parts) addPart(pieces, inner, source, quoted, whole);
        addText(pieces, ']', quoted);
      } else pieces.push({ kind: 'text', text: part.text, quoted });
      return;
    case 'SingleQuoted':
      pieces.push({ kind: 'text', text: quoted ? part.text : part.value, quoted: true });
      return;
    case 'AnsiCQuoted':
      if (source.dialect === 'dash') pieces.push({ kind: 'text', text: '$', quoted: true }, { kind: 'text', text: part.text.slice(2, -1), quoted: true });
      else pieces.push({ kind: 'text', text: quoted ? part.text : source.dialect === 'ash' ? unescapeAnsi(part.text.slice(2, -1).replace(/\\\\|\\[eEuUc]/g, (found) => (found === '\\\\' ? found : `\\${found}`))) : part.value, quoted: true });
      return;
    case 'DoubleQuoted':
    case 'LocaleString':
      if (part.type === 'LocaleString' && source.dialect !== 'bash') pieces.push({ kind: 'text', text: '$', quoted: true });
      if (part.parts.length === 0) pieces.push({ kind: 'text', text: '', quoted: true });
      for (const inner of part.parts) addPart(pieces, inner, source, true, part.text.slice(part.text.indexOf('"') + 1, -1));
      return;
    case 'SimpleExpansion':
      pieces.push({ kind: 'variable', name: part.text.slice(1).replaceAll('\\\n', ''), quoted });
      return;
    case 'ParameterExpansion': {
      const { parameter: name, prefix, index, operation } = part;
      if (!prefix && !index && !operation && !/^[\d!]?$/.test(name)) pieces.push({ kind: 'variable', name, quoted });
      else {
        pieces.push({
          kind: 'parameter', name, prefix, quoted, text: whole, index: index && compileWord(index, source),
          operation: operation && compileOperation(operation, source, quoted),
        });
      }
      return;
    }
    case 'CommandExpansion':
      // `${ …; }` is of a newer bash.
      if (part.text.startsWith('${')) {
        pieces.push({ kind: 'parameter', name: '', prefix: undefined, index: undefined, operation: { type: 'bad' }, quoted, text: whole });
        return;
      }
      pieces.push({ kind: 'command', body: lazyScript(part, source), quoted, ...written(part, source) });
      return;
    case 'ArithmeticExpansion':
      if (part.text.startsWith('$[') && source.dialect !== 'bash') addText(pieces, part.text, quoted);
      else pieces.push({ kind: 'arithmetic', body: compileHereText(part.text.startsWith('$[') ? part.text.slice(2, -1) : part.text.slice(3, -2), source, source.lineAt(part.pos)), quoted });
      return;
    case 'ProcessSubstitution':
      pieces.push({ kind: 'process', direction: part.operator, body: lazyScript(part, source), quoted, ...written(part, source) });
      return;
    case 'ExtendedGlob':
      source.extendedGlob?.(part.pos + 1);
      pieces.push({ kind: 'text', text: `${part.operator}(`, quoted });
      if (part.parts) for (const inner of part.parts) addPart(pieces, inner, source, quoted, whole);
      else addText(pieces, part.pattern, quoted);
      pieces.push({ kind: 'text', text: ')', quoted });
      return;
    case 'BraceExpansion':
      if (part.parts) {
        pieces.push({ kind: 'text', text: '{', quoted });
        for (const inner of part.parts) addPart(pieces, inner, source, quoted, whole);
        if (part.parts.at(-1)?.text.endsWith('}') !== true || part.text.slice(1, -1).length >= part.parts.reduce((sum, one) => sum + one.text.length, 0)) pieces.push({ kind: 'text', text: '}', quoted });
      } else addText(pieces, part.text, quoted);
  }
}

const written = (part: CommandExpansionPart | ProcessSubstitutionPart, source: Source): { line: number; text: string; wrong: () => boolean } => ({ line: source.lineAt(part.pos), text: part.text, wrong: () => part.script?.errors !== undefined });

function lazyScript({ text: written, pos, script }: CommandExpansionPart | ProcessSubstitutionPart, source: Source): () => List {
  let list: List | undefined;
  const text = script?.source ?? source.text, begin = text === source.text ? pos : 0, first = (): number => source.backquoted?.() ?? source.lineAt(pos);
  return () => (list ??= script ? compileScript(script, written[0] === '`' ? { ...source, text, lineAt: (offset) => first() + lines(text.slice(begin, offset).replaceAll('\\\n', '')), ...(source.foreign && { foreign: (offset: number, message?: string) => source.foreign!(script.pos + offset, message) }) } : source) : []);
}

const lines = (text: string): number => text.split('\n').length - 1;

function compileOperation(operation: ParameterOperation, source: Source, quoted: boolean): Operation {
  switch (operation.type) {
    case 'Default':
      return { type: 'default', operator: operation.operator, operand: compileWord(operation.operand, source, quoted) };
    case 'Remove':
      return { type: 'remove', operator: operation.operator, operand: compileWord(operation.operand, source) };
    case 'Replace':
      return { type: 'replace', operator: operation.operator, pattern: compileWord(operation.pattern, source), replacement: compileWord(operation.replacement, source) };
    case 'Slice':
      return { type: 'slice', offset: compileWord(operation.offset, source, true), length: operation.length && compileWord(operation.length, source, true) };
    case 'CaseModification':
      return { type: 'case', operator: operation.operator, operand: operation.operand && compileWord(operation.operand, source) };
    case 'Transform':
      return { type: 'transform', operator: operation.operand.text };
    case 'Names':
      return { type: 'names', operator: operation.operator };
    case 'Unknown': {
      const [, operator, pattern] = /^(~~?)(.*)$/s.exec(operation.operator) ?? [];
      return operator === undefined ? { type: 'bad' } : { type: 'case', operator, operand: pattern ? compileRawWord(pattern, source.dialect) : undefined };
    }
    default:
      return { type: 'bad' };
  }
}

const cache = new Map<string, CompiledWord>();

/** Text in which only `$`, backquotes and backslashes count: here-documents, arithmetic, prompts. */
export function compileHereText(text: string, source: Source, line = 1): CompiledWord {
  if (!/[$`\\]/.test(text)) return constantWord(text);
  const key = `${source.dialect} ${line}\0${text}`;
  const known = cache.get(key);
  if (known && !source.backquoted) return known;
  const end = '\u0001END\u0001';
  const command = parse(`:<<${end}\n${text}\n${end}\n`).commands[0]?.command;
  const document = command?.type === 'Command' ? command.redirects[0] : undefined;
  const pieces: Piece[] = [];
  const own: Source = { ...source, text: `:<<${end}\n${text}\n${end}\n`, lineAt: (offset) => line + (source.dialect === 'bash' ? 0 : lines(own.text.slice(0, offset)) - 1) };
  // Unlike in double quotes, a backslash does not quote a double quote here.
  const plain = (raw: string) => pieces.push({ kind: 'text', text: raw.replace(/\\([$`\\\n])/g, (_, c: string) => (c === '\n' ? '' : c)), quoted: true });
  if (document?.type === 'HereDoc' && document.body.parts) for (const part of document.body.parts) {
    if (part.type === 'Literal') plain(part.text);
    else addPart(pieces, part, own, true, text);
  }
  else plain(`${text}\n`);
  const last = pieces.at(-1);
  if (last?.kind === 'text') pieces[pieces.length - 1] = { ...last, text: last.text.replace(/\n$/, '') };
  const word: CompiledWord = { pieces, constant: constantOf(pieces), raw: text, braces: false, alternatives: undefined };
  if (cache.size > 2000) cache.clear();
  cache.set(key, word);
  return word;
}

/** A word from its raw text, as a result of brace expansion. */
export function compileRawWord(raw: string, dialect: Dialect): CompiledWord {
  const text = `: ${raw}`;
  const command = parse(text).commands[0]?.command;
  const word = command?.type === 'Command' ? command.suffix[0] : undefined;
  if (word?.type !== 'Word') return constantWord(raw);
  return { ...compileWord(word, { text, lineAt: () => 1, dialect }), braces: false };
}
