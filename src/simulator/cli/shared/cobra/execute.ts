/** The way of a command line: resolve, parse, help, check, run. What the tools say differently is the style's. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { findCommand, type Command, type Invocation } from './command.ts';
import { FlagError, HelpWanted, type FlagValues } from './flag-set.ts';
import { find, invocation, strayWord, traverse, type Resolved } from './resolve.ts';
import { fail, runCommand, type Failure, type FailureOf } from './run-command.ts';

export interface Style {
  /** docker's way of finding commands; otherwise kubectl's. */
  traverse: boolean;
  help(path: readonly Command[], p: Process): string | Blocking<string>;
  /** Where another program shows this command line's help; undefined: nowhere. */
  helpElsewhere?(p: Process): Blocking<number> | undefined;
  flagError(path: readonly Command[], message: string): Failure;
  /** Where help goes that a command shows because it was given nothing to do; default: standard output. */
  bareHelpTo?: 2;
  /** Where warnings about deprecated flags go; default: standard error. */
  warningsTo?: 1;
  /** What `help` says of words that name no command; undefined: it shows how far they lead. */
  unknownTopic?(words: readonly string[]): Failure;
  /** A word where a command's name was expected. */
  unknownCommand(path: readonly Command[], word: string, p: Process): Failure;
  /** `count`: how many arguments there were. */
  argumentsError(path: readonly Command[], message: string, count: number): Failure;
  /** Required flags that are missing. */
  missingFlags(path: readonly Command[], names: readonly string[]): Failure;
  /** What was thrown by `run`; undefined: not an error of the tool's, goes on. */
  failure: FailureOf;
  /** Called between parsing and running (global flags: contexts, hosts); a failure ends it. */
  prepare?(invocation: Invocation): Failure | undefined;
}

/** `preset`: values of flags set before the line is read (kubectl's preferences). */
export function* execute(p: Process, root: Command, words: readonly string[], style: Style, preset?: FlagValues): Blocking<number> {
  let path: readonly Command[] = [root];
  try {
    const resolved = style.traverse ? traverse(root, words, (parent) => (path = parent)) : find(root, words);
    path = resolved.path;
    // kubectl misses a command before it looks at any flag.
    const stray = !style.traverse && path.length === 1 ? strayWord(root, resolved.rest) : undefined;
    if (stray !== undefined) return yield* fail(p, style.unknownCommand(path, stray, p));
    return yield* runResolved(p, preset ? { ...resolved, store: preset } : resolved, style);
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
  const helps = flags.has('help') && flags.lookup('help')!.kind.word === '' && flags.bool('help');
  // Help that stands elsewhere says these itself.
  if (!helps || !style.helpElsewhere?.(p)) for (const warning of flags.store.warnings) yield* p.write(style.warningsTo ?? 2, `${warning}\n`);
  if (helps) return yield* showHelp(p, path, style);
  if (command.version !== undefined && flags.bool('version')) {
    yield* p.write(1, `${command.version}\n`);
    return 0;
  }
  if (!command.run) {
    const word = args[0];
    if (command.name === 'help' && path.length === 2) return yield* showTopic(p, path.slice(0, 1), args, style);
    if (word === undefined) return yield* showHelp(p, path, style, style.bareHelpTo);
    if (word === 'help' && command === path[0]) return yield* showTopic(p, path, args.slice(1), style);
    const failure = style.unknownCommand(path, word, p);
    // Where help is shown with it, who has the help says both.
    return yield* (failure.help !== undefined ? style.helpElsewhere?.(p) : undefined) ?? fail(p, failure);
  }
  const prepared = style.prepare?.(invoked);
  if (prepared) return yield* fail(p, prepared);
  const wrong = command.checkArguments?.(args);
  if (wrong !== undefined) return yield* fail(p, style.argumentsError(path, wrong, args.length));
  const missing = flags.flags.filter((flag) => flag.required && !flags.store.changed.has(flag)).map((flag) => flag.name);
  if (missing.length > 0) return yield* fail(p, style.missingFlags(path, missing));
  return yield* runCommand(invoked, style.failure);
}

/** `help a b`: the help of the command that the words lead to. */
function* showTopic(p: Process, path: readonly Command[], words: readonly string[], style: Style): Blocking<number> {
  const found = [...path];
  for (const word of words) {
    const next = findCommand(found.at(-1)!, word);
    if (!next && style.unknownTopic) return yield* fail(p, style.unknownTopic(words.slice(found.length - path.length)));
    if (!next) break;
    found.push(next);
  }
  return yield* showHelp(p, found, style);
}

function* showHelp(p: Process, path: readonly Command[], style: Style, fd = 1): Blocking<number> {
  const elsewhere = style.helpElsewhere?.(p);
  if (elsewhere) return yield* elsewhere;
  const help = style.help(path, p);
  yield* p.write(fd, typeof help === 'string' ? help : yield* help);
  return 0;
}
