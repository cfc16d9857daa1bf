/** The way of a command line: complete, resolve, parse, help, check, run. What the tools say differently is the style's. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { findCommand, type Command, type Invocation } from './command.ts';
import { runComplete } from './complete.ts';
import { FlagError, HelpWanted } from './flag-set.ts';
import { find, invocation, traverse, type Resolved } from './resolve.ts';

/** What goes to standard error, and the exit status. */
export interface Failure {
  text: string;
  status: number;
}

export interface Style {
  /** docker's way of finding commands; otherwise kubectl's. */
  traverse: boolean;
  help(path: readonly Command[], p: Process): string;
  /** Where another program shows this command line's help; undefined: nowhere. */
  helpElsewhere?(p: Process): Blocking<number> | undefined;
  flagError(path: readonly Command[], message: string): Failure;
  /** A word where a command's name was expected. */
  unknownCommand(path: readonly Command[], word: string, p: Process): Failure;
  /** `count`: how many arguments there were. */
  argumentsError(path: readonly Command[], message: string, count: number): Failure;
  /** Required flags that are missing. */
  missingFlags(path: readonly Command[], names: readonly string[]): Failure;
  /** What was thrown by `run`; undefined: not an error of the tool's, goes on. */
  failure(error: unknown, invocation: Invocation): Failure | undefined;
  /** Called between parsing and running (global flags: contexts, hosts); a failure ends it. */
  prepare?(invocation: Invocation): Failure | undefined;
}

export function* execute(p: Process, root: Command, words: readonly string[], style: Style): Blocking<number> {
  const first = words[0];
  if (first === '__complete' || first === '__completeNoDesc') return yield* runComplete(p, root, words.slice(1), style, first === '__complete');
  let path: readonly Command[] = [root];
  try {
    const resolved = style.traverse ? traverse(root, words, (parent) => (path = parent)) : find(root, words);
    path = resolved.path;
    return yield* runResolved(p, resolved, style);
  } catch (error) {
    if (error instanceof HelpWanted) return yield* showHelp(p, path, style);
    if (error instanceof FlagError) return yield* fail(p, style.flagError(path, error.message));
    throw error;
  }
}

function* runResolved(p: Process, resolved: Resolved, style: Style): Blocking<number> {
  const { path } = resolved;
  const invoked = invocation(p, resolved);
  const { command, args, flags } = invoked;
  for (const warning of flags.store.warnings) yield* p.write(2, `${warning}\n`);
  if (flags.has('help') && flags.lookup('help')!.kind.word === '' && flags.bool('help')) return yield* showHelp(p, path, style);
  if (!command.run) {
    const word = args[0];
    if (word === undefined) return yield* showHelp(p, path, style);
    if (word === 'help' && command === path[0]) return yield* showHelp(p, wanted(path, args.slice(1)), style);
    return yield* fail(p, style.unknownCommand(path, word, p));
  }
  const prepared = style.prepare?.(invoked);
  if (prepared) return yield* fail(p, prepared);
  const wrong = command.checkArguments?.(args);
  if (wrong !== undefined) return yield* fail(p, style.argumentsError(path, wrong, args.length));
  const missing = flags.flags.filter((flag) => flag.required && !flags.store.changed.has(flag)).map((flag) => flag.name);
  if (missing.length > 0) return yield* fail(p, style.missingFlags(path, missing));
  try {
    return yield* command.run(invoked);
  } catch (error) {
    const failure = style.failure(error, invoked);
    if (!failure) throw error;
    return yield* fail(p, failure);
  }
}

/** The command that `help a b` asks for, as far as the words lead. */
function wanted(path: readonly Command[], words: readonly string[]): readonly Command[] {
  const found = [...path];
  for (const word of words) {
    const next = findCommand(found.at(-1)!, word);
    if (!next) break;
    found.push(next);
  }
  return found;
}

function* showHelp(p: Process, path: readonly Command[], style: Style): Blocking<number> {
  const elsewhere = style.helpElsewhere?.(p);
  if (elsewhere) return yield* elsewhere;
  yield* p.write(1, style.help(path, p));
  return 0;
}

function* fail(p: Process, { text, status }: Failure): Blocking<number> {
  if (text !== '') yield* p.write(2, `${text}\n`);
  return status;
}
