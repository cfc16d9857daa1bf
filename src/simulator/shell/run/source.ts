/** Runs source text line by line, as shells read it: what stands before a mistake has already run. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { Failure, ShellExit } from '../failure.ts';
import { outOfMemory } from '../memory.ts';
import type { Shell } from '../shell.ts';
import { expandAliases } from '../syntax/aliases.ts';
import { isIncomplete } from '../syntax/incomplete.ts';
import { refuse } from './refuse.ts';
import { parseSource, type Parsed } from '../syntax/parse.ts';
import type { Item } from '../syntax/program.ts';
import { findMistake } from '../syntax/reader/find.ts';
import { runList } from './list.ts';

export interface SourceOptions {
  /** Text of a trap: lines are not counted. */
  trap?: boolean;
  /** Text of `eval`. */
  evaluated?: boolean;
  /** What messages call the text. */
  named?: string;
  /** Text of backquotes. */
  substituted?: boolean;
  /** Line number of the first line. */
  firstLine?: number;
  /** A file that is read before the first prompt. */
  startup?: boolean;
  /** Text of a file that `source` reads: lines count from 1. */
  sourced?: boolean;
  /** The end of the text ends the shell's work: the last command may take its place. */
  final?: boolean;
}

/** What the parser may take otherwise than a shell does, or not find wrong: brackets, backslashes, backquotes, and the words of the shell's own grammar. */
const isDoubtful = (text: string): boolean => /[`(){}[\]\\]|<<|\$'|\b(?:if|then|else|elif|fi|case|esac|for|select|while|until|do|done|function|time|coproc)\b/.test(text.replace(/'[^']*'|"[^"$`\\]*"/g, ''));

/** Deeper nesting of `eval`, `source` and traps ends a real shell's stack. */
const NESTING = 300;

export function* runSource(shell: Shell, text: string, options: SourceOptions = {}): Blocking<number> {
  if (shell.nesting >= NESTING) return yield* shell.segmentationFault();
  const { unit } = shell;
  shell.nesting++;
  try {
    return yield* runText(shell, text, options);
  } finally {
    shell.nesting--;
    shell.unit = unit;
  }
}

function* runText(shell: Shell, text: string, options: SourceOptions): Blocking<number> {
  let status = 0, rest = text, firstLine = (options.trap || options.evaluated) && !options.sourced ? (shell.dash && options.evaluated ? 1 : shell.line) : (options.firstLine ?? 1);
  const aliasing = (): boolean => shell.aliases.size > 0 && shell.shopts.expand_aliases === true;
  for (;;) {
    const piece = yield* beginning(shell, rest), final = piece.length === rest.length;
    const source = aliasing() ? expandAliases(piece, shell.aliases) : piece, dialect = shell.dash ? 'dash' : shell.dialect, { extglob } = shell.shopts;
    // dash counts backquotes from 1, ash from the line that ran last when it read them.
    let ran = shell.dash ? 1 : shell.line;
    const backquoted = (): number => ran;
    let parsed = parseSource(source, dialect, firstLine, backquoted), mistake = parsed.error || (!options.startup && isDoubtful(source)) ? (yield* findMistake(shell, source, firstLine)) : undefined;
    if (mistake) parsed = parseSource(source.slice(0, mistake.good), dialect, firstLine, backquoted);
    const before = [...shell.aliases], changed = (): boolean => shell.aliases.size !== before.length || before.some(([name, value]) => shell.aliases.get(name) !== value);
    if (shell.dialect === 'bash') for (const { line, delimiter } of parsed.openDocuments) {
      const end = parsed.lineAt(parsed.text.length - 1);
      yield* shell.error(`${shell.shownName()}: ${shell.place === 'none' ? '' : `line ${end}: `}warning: here-document at line ${line} delimited by end-of-file (wanted \`${delimiter}')\n`);
    }
    let next: number | undefined;
    const lines = logicalLines(parsed);
    let shown = 0, drift = 0;
    const show = function* (to: number): Blocking<void> {
      // The lines of a here-document belong to the command before them.
      const next = parsed.text.slice(shown, to).includes('<<') ? parsed.items.find((item) => item.pos > to)?.pos ?? parsed.text.length : to;
      const end = (next === to ? parsed.text.indexOf('\n', to) : parsed.text.lastIndexOf('\n', next - 1)) + 1 || parsed.text.length;
      if (shell.options.verbose && !(shell.dialect === 'ash' && shell.fromArgument)) yield* shell.error(parsed.text.slice(shown, end));
      shown = end;
    };
    for (const line of lines) {
      const last = line.at(-1)!;
      if (!shell.shopts.extglob && line.some((item) => item.extendedGlob !== undefined)) {
        const wrong = yield* findMistake(shell, source, parsed.lineAt(line[0]!.pos), line[0]!.pos);
        if (wrong) {
          mistake = wrong;
          break;
        }
      }
      if (parsed.error) break;
      if (options.final && final && last === parsed.items.at(-1) && !parsed.error && !mistake && !last.background) shell.finalCommand = last.node.type === 'and-or' ? undefined : last.node;
      yield* show(last.end - 1);
      const ends = parsed.lineAt(last.end - 1);
      if (shell.dialect === 'bash') shell.line = ends;
      else [ran, shell.unit] = [shell.dash ? 1 : shell.line, { parsed, last }];
      status = yield* runLine(shell, line, status);
      if (shell.jump) return shell.status;
      // A subshell that did not end on the last line: from here bash counts from its line.
      if (shell.dialect === 'bash' && shell.line !== ends && shell.place !== 'none') {
        drift = ends - shell.line;
        next = behind(parsed, last);
        if (next >= 0) break;
      }
      if (changed() && shell.shopts.expand_aliases && last !== parsed.items.at(-1)) {
        next = behind(parsed, last);
        if (next >= 0) break;
      }
    }
    if (next === undefined || next < 0) {
      if (mistake && mistake.good > 0 && (changed() || shell.shopts.extglob !== extglob)) next = mistake.good - 1;
      else if (parsed.error || mistake) {
        status = yield* refuse(shell, parsed, options, mistake);
        if (!mistake?.resumes) return status;
        next = mistake.resumes.at - 1;
      }
    }
    if (next === undefined || next < 0) {
      if (final) {
        if (shown < parsed.text.length) yield* show(parsed.text.length - 1);
        return status;
      }
      next = parsed.text.length - 1;
    }
    // As it was written: the aliases that it holds may be others by now.
    const read = (mistake?.resumes && next === mistake.resumes.at - 1 ? mistake.resumes.line : parsed.lineAt(next) + 1) - firstLine;
    firstLine += read - drift;
    rest = rest.slice(lineStart(rest, read));
  }
}

/** The newline before the command that follows, behind the here-documents; -1: there is none. */
function behind({ items, text }: Parsed, last: Item): number {
  const after = items.find(({ pos }) => pos > last.pos && pos >= last.end);
  return after ? text.lastIndexOf('\n', after.pos) : -1;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (; line > 0; line--) at = text.indexOf('\n', at) + 1 || text.length;
  return at;
}

/** What of a long text is parsed at a time, at least: its tree is a hundred times as large. What cannot be cut may not be longer than the last. */
const PIECE = 1 << 16, LONGEST_PIECE = 1 << 22;

/** The first commands of a text, all of them where it is not long. */
function* beginning(shell: Shell, text: string): Blocking<string> {
  for (let size = PIECE; size < text.length; size *= 2) {
    const end = text.lastIndexOf('\n', size);
    if (end > 0 && !(yield* isIncomplete(text.slice(0, end), shell))) return text.slice(0, end + 1);
    if (size >= LONGEST_PIECE) outOfMemory(shell, text.length);
  }
  return text;
}

/** A failed expansion drops the rest of the line, not more (unless it is fatal). */
function* runLine(shell: Shell, line: Item[], _status: number): Blocking<number> {
  try {
    return yield* runList(shell, line);
  } catch (thrown) {
    const error = asFailure(thrown);
    if (!error) throw thrown;
    yield* shell.complainFailure(error);
    if (shell.dialect === 'ash' && (!shell.interactive || shell.isSubshell)) throw new ShellExit(2, error);
    if ((error.fatal && !shell.interactive) || shell.isSubshell) throw new ShellExit(error.unset && shell.fromArgument && !shell.isSubshell && !shell.options.errexit ? 127 : error.status, error);
    if (shell.options.errexit && !shell.interactive) shell.exit(error.status);
    shell.jump = undefined;
    shell.ignoreErrexit = 0;
    shell.loops = 0;
    return (shell.status = error.status);
  }
}

/** What ends a line: a failure, or a process that the system refused. */
function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  return error instanceof Errno && error.code === 'EAGAIN' ? new Failure('fork: Resource temporarily unavailable', { status: 254 }) : undefined;
}

/** Commands that begin on the line on which the one before ends belong together. */
function logicalLines({ items, text }: Parsed): Item[][] {
  const lines: Item[][] = [];
  for (const item of items) {
    const before = lines.at(-1)?.at(-1);
    if (before && !text.slice(before.end, item.pos).includes('\n')) lines.at(-1)!.push(item);
    else lines.push([item]);
  }
  return lines;
}
