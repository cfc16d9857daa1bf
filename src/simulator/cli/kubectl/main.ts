/** The program `kubectl`. */
import { Errno } from '../../kernel/errno.ts';
import { openStandardFiles, sayUnreadable } from '../shared/go-process.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { findCommand, type Command } from '../shared/cobra/command.ts';
import { execute } from '../shared/cobra/execute.ts';
import { find, hasArguments } from '../shared/cobra/resolve.ts';
import { CommandError } from './client/failure.ts';
import { personalised, type CommandLine } from './kuberc/personal.ts';
import { hasPreferences, kubercIsOff } from './kuberc/presence.ts';
import { failure, style } from './style.ts';
import { everydayTree } from './everyday.ts';
import { withApplySet } from './tree/tree.ts';
import { complete, wholeTree } from './whole.ts';
import { FlagIndex, FlagSet, FlagValues } from '../shared/cobra/flag-set.ts';

/** A Go program of this size takes some 60 ms until it does anything. */
const START_UP = 60;

export function* kubectl(p: Process): Blocking<number> {
  p.onWriteError = (_, error) => ({ text: `error: write /dev/stdout: ${error.goText}\n`, status: 1 });
  openStandardFiles(p);
  yield* p.compute(START_UP);
  const line = yield* commandLine(p);
  if (!line) return 1;
  const { root, words } = line;
  const plugin = findPlugin(p, root, words);
  if (plugin) return yield* p.exec([plugin.path, ...words.slice(plugin.words)], plugin.path);
  const stray = strayFlag(root, words);
  if (stray !== undefined) {
    yield* p.write(2, `Error: flags cannot be placed before plugin name: ${stray}\n`);
    return 1;
  }
  try {
    return words[0]?.startsWith('__complete') ? yield* complete(p, root, words) : yield* execute(p, root, words, style, line.store);
  } catch (error) {
    // A command that waits was stopped by a signal (watch/interrupt.ts).
    if (error instanceof Interrupted) return 1;
    if (error instanceof Errno) return yield* sayUnreadable(p, error, 'error: ');
    // What fails before a command runs (completion asking the server).
    const told = failure(error, { p, command: root, path: [root], flags: new FlagSet(new FlagIndex([])), args: [], dash: -1 });
    if (!told) throw error;
    yield* p.write(2, told.text === '' ? '' : `${told.text}\n`);
    return told.status;
  }
}

/** What was typed, as the user's preferences change it; undefined: they are wrong, and it was said. */
function* commandLine(p: Process): Blocking<CommandLine | undefined> {
  const words = p.argv.slice(1), everyday = everydayTree(p, words);
  if (everyday) return { root: everyday, words, store: new FlagValues() };
  const whole = yield* wholeTree(), root = p.env.get('KUBECTL_APPLYSET') === 'true' ? withApplySet(whole) : whole;
  if (kubercIsOff(p)) return { root: without(root, 'kuberc'), words, store: new FlagValues() };
  if (!hasPreferences(p, words)) return { root, words, store: new FlagValues() };
  try {
    return yield* personalised(p, root, words);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    yield* p.write(2, `error occurred while applying preferences ${error.message}\n`);
    return undefined;
  }
}

/** The tree without a command and the flag of its name. */
const without = (root: Command, name: string): Command =>
  ({ ...root, commands: root.commands!.filter((command) => command.name !== name), persistentFlags: root.persistentFlags!.filter((flag) => flag.name !== name) });

/** The flag in front of a word that is no command and could only be a plugin's name. */
function strayFlag(root: Command, words: readonly string[]): string | undefined {
  const [first = ''] = words;
  const named = words.find((word) => !word.startsWith('-'));
  if (!first.startsWith('-') || first === '--' || named === undefined || named === 'help' || named.startsWith('__')) return undefined;
  const { path, rest } = find(root, words);
  return path.length === 1 && hasArguments(root, rest) ? first : undefined;
}

/** `kubectl foo bar` runs `kubectl-foo-bar` or `kubectl-foo` from PATH where kubectl has no such command. */
function findPlugin(p: Process, root: Command, words: readonly string[]): { path: string; words: number } | undefined {
  const names = words.findIndex((word) => word.startsWith('-')) < 0 ? words : words.slice(0, words.findIndex((word) => word.startsWith('-')));
  if (names.length === 0 || names[0]!.startsWith('__') || names[0] === 'help') return undefined;
  const known = findCommand(root, names[0]!);
  // Of kubectl's own commands only `create` takes plugins for subcommands.
  if (known && (known.name !== 'create' || names[1] === undefined || findCommand(known, names[1]))) return undefined;
  for (let count = names.length; count > (known ? 1 : 0); count--) {
    const name = `kubectl-${names.slice(0, count).map((word) => word.replaceAll('-', '_')).join('-')}`;
    if (name.includes('/')) continue;
    const path = p.kernel.which(p, name);
    if (path !== undefined) return { path, words: count };
  }
  return undefined;
}
