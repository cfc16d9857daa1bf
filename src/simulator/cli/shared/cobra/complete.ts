/** cobra's hidden commands `__complete` and `__completeNoDesc`: what Tab offers for a command line. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { Directive, visibleFlags, type Command, type Complete, type Completions, type Flag, type Invocation } from './command.ts';
import { FlagError, FlagSet, FlagValues, HelpWanted, noValueOf } from './flag-set.ts';
import { find, flagsOf, traverse, type Resolved } from './resolve.ts';

export interface CompletionStyle {
  /** docker's way of finding commands. */
  traverse: boolean;
  /** As in Style: who knows what commands and flags are for. */
  helpElsewhere?(p: Process): Blocking<number> | undefined;
}

const names: [number, string][] = [[1, 'ShellCompDirectiveError'], [2, 'ShellCompDirectiveNoSpace'], [4, 'ShellCompDirectiveNoFileComp'], [8, 'ShellCompDirectiveFilterFileExt'], [16, 'ShellCompDirectiveFilterDirs'], [32, 'ShellCompDirectiveKeepOrder']];

/** Runs `__complete WORDS…`: candidates, the directive, and the directive's name on standard error. */
export function* runComplete(p: Process, root: Command, words: readonly string[], style: CompletionStyle, descriptions: boolean): Blocking<number> {
  const { candidates, directive, ofTree } = yield* completions(p, root, words, style);
  const elsewhere = descriptions && ofTree ? style.helpElsewhere?.(p) : undefined;
  if (elsewhere) return yield* elsewhere;
  for (const candidate of candidates) yield* p.write(1, `${descriptions ? candidate : candidate.split('\t')[0]}\n`);
  yield* p.write(1, `:${directive}\n`);
  const shown = names.filter(([bit]) => directive & bit).map(([, name]) => name).join(', ') || 'ShellCompDirectiveDefault';
  yield* p.write(!style.traverse && find(root, words.slice(0, -1)).path.at(-1)!.allToOutput ? 1 : 2, `Completion ended with directive: ${shown}\n`);
  return 0;
}

/** Candidates for the last of `words`. */
export function* completions(p: Process, root: Command, words: readonly string[], style: CompletionStyle): Blocking<Completions> {
  const toComplete = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  try {
    const resolved = style.traverse ? traverse(root, before) : find(root, before);
    return yield* completeIn(p, resolved, toComplete, style);
  } catch (error) {
    if (error instanceof FlagError) return { candidates: [], directive: Directive.Default };
    if (error instanceof HelpWanted) return { candidates: [], directive: Directive.NoFileComp };
    throw error;
  }
}

function* completeIn(p: Process, resolved: Resolved, word: string, style: CompletionStyle): Blocking<Completions> {
  const { path, store } = resolved;
  const command = path.at(-1)!;
  const flags = flagsOf(path, store);
  const request = flagRequest(flags, resolved.rest, word);
  const interspersed = command.interspersed ?? true;
  // A word after `--` (or after the first argument, where flags must come first) is no flag.
  const flagsPossible = acceptsFlags(path, store, request.rest, interspersed);
  const strange = request.unknown || [request.flag, ...store.changed].some((flag) => flag?.hiddenInCompletion);
  if (strange && flagsPossible) return { candidates: [], directive: Directive.Default };
  const { args, dash } = flags.parse(request.rest, interspersed);
  // docker reads the flags before its first command by itself: there --help changes nothing.
  if ((!style.traverse || path.length > 1) && [...store.changed].some((flag) => flag.name === 'help')) return { candidates: [], directive: Directive.NoFileComp };
  const invocation: Invocation = { p, command, path, flags, args, dash };
  const { flag, toComplete } = flagsPossible ? request : { flag: undefined, toComplete: word };
  if (flag) return yield* byFunction(flag.complete, invocation, toComplete, []);
  if (flagsPossible && toComplete.startsWith('-') && !toComplete.includes('=')) return completeFlagName(path, flags, toComplete);
  const candidates: string[] = [];
  const localFlagGiven = !style.traverse && command.flags.some((one) => store.changed.has(one));
  let directive: number = Directive.Default;
  if (args.length === 0 && !localFlagGiven) {
    for (const child of sortedByName(command.commands ?? [])) {
      if (child.hidden || child.deprecated) continue;
      if (child.name.startsWith(toComplete)) candidates.push(described(child.name, child.short));
      directive = Directive.NoFileComp;
    }
  }
  candidates.push(...requiredFlags(path, flags, toComplete));
  return yield* byFunction(command.complete, invocation, toComplete, candidates, directive);
}

function* byFunction(complete: Complete | undefined, invocation: Invocation, toComplete: string, candidates: string[], directive: number = Directive.Default): Blocking<Completions> {
  if (!complete) return { candidates, directive, ofTree: candidates.length > 0 };
  const more = yield* complete(invocation, toComplete);
  return { candidates: [...candidates, ...more.candidates], directive: more.directive };
}

interface FlagRequest {
  flag: Flag | undefined;
  rest: string[];
  toComplete: string;
  unknown: boolean;
}

const looksLikeFlag = (word: string): boolean => (word.length >= 3 && word.startsWith('--')) || (word.length >= 2 && word[0] === '-' && word[1] !== '-');

/** Whether the word is the value of a flag: `--flag=wo`, or the word after a flag that needs one. */
function flagRequest(flags: FlagSet, words: readonly string[], word: string): FlagRequest {
  const none = (): FlagRequest => ({ flag: undefined, rest: [...words], toComplete: word, unknown: false });
  const lookup = (name: string): Flag | undefined => (name.length === 1 ? flags.lookupShort(name) ?? flags.lookup(name) : flags.lookup(name));
  if (looksLikeFlag(word)) {
    const equals = word.indexOf('=');
    if (equals < 0) return none();
    const flag = lookup(word.startsWith('--') ? word.slice(2, equals) : word.slice(equals - 1, equals));
    return { flag, rest: [...words], toComplete: word.slice(equals + 1), unknown: !flag };
  }
  const last = words.at(-1);
  if (last === undefined || !looksLikeFlag(last) || last.includes('=')) return none();
  const flag = lookup(last.startsWith('--') ? last.slice(2) : last.slice(-1));
  if (!flag) return { ...none(), unknown: true };
  if (noValueOf(flag) !== undefined) return none();
  return { flag, rest: words.slice(0, -1), toComplete: word, unknown: false };
}

/** Whether a flag could stand behind `words`: a `--` put there would not count as an argument. */
function acceptsFlags(path: readonly Command[], store: FlagValues, words: readonly string[], interspersed: boolean): boolean {
  const trial = (more: readonly string[]): number => {
    const copy = new FlagValues();
    for (const [flag, value] of store.values) copy.values.set(flag, value);
    return flagsOf(path, copy).parse([...words, ...more], interspersed).args.length;
  };
  return trial(['--']) === trial([]);
}

const sortedByName = <T extends { name: string }>(all: readonly T[]): T[] => [...all].sort((a, b) => (a.name < b.name ? -1 : 1));

const described = (name: string, text: string | undefined): string => (text ? `${name}\t${text}` : name);

function flagNames(flag: Flag, toComplete: string): string[] {
  if (flag.hidden || flag.hiddenInCompletion || flag.deprecated) return [];
  const names = flag.short ? [`--${flag.name}`, `-${flag.short}`] : [`--${flag.name}`];
  return names.filter((name) => name.startsWith(toComplete)).map((name) => described(name, flag.usage?.split('\n')[0]));
}

function orderedFlags(path: readonly Command[]): Flag[] {
  const { own, inherited } = visibleFlags(path);
  return [...sortedByName(inherited), ...sortedByName(own)];
}

const requiredFlags = (path: readonly Command[], flags: FlagSet, toComplete: string): string[] =>
  orderedFlags(path).filter((flag) => flag.required && !flags.store.changed.has(flag)).flatMap((flag) => flagNames(flag, toComplete));

function completeFlagName(path: readonly Command[], flags: FlagSet, toComplete: string): Completions {
  const required = requiredFlags(path, flags, toComplete);
  const candidates = required.length > 0 ? required : orderedFlags(path).filter((flag) => flag.kind.repeatable || !flags.store.changed.has(flag)).flatMap((flag) => flagNames(flag, toComplete));
  return { candidates, directive: Directive.NoFileComp, ofTree: true };
}
