/** How kubectl reports what goes wrong around a command. */
import { commandPath, type Command, type Invocation } from '../shared/cobra/command.ts';
import type { Style } from '../shared/cobra/execute.ts';
import type { Failure } from '../shared/cobra/run-command.ts';
import { suggestions } from '../shared/cobra/usage.ts';
import { CommandError, describeFailure, isFailure, UsageError } from './client/failure.ts';
import { helpText } from './tree/help.ts';

export const style: Style = {
  traverse: false,
  help: helpText,
  // Of `diff` 1 would say that there are differences.
  flagError: (path, message) => commandPath(path) === 'kubectl diff' ? { text: `error: ${message}\nSee 'kubectl diff -h' for help and examples`, status: 2 } : ({ text: `error: ${message}\nSee '${commandPath(path)} --help' for usage.`, status: 1 }),
  unknownCommand: (path, word) => ({ text: unknownCommand(path, word), status: 1 }),
  argumentsError: (path, message) => ({ text: `error: ${message}\nSee '${commandPath(path)} -h' for help and examples`, status: 1 }),
  missingFlags: (_path, names) => ({ text: `error: required flag(s) ${[...names].sort().map((name) => `"${name}"`).join(', ')} not set`, status: 1 }),
  failure,
  prepare,
};

const PROFILES = new Set(['none', 'cpu', 'heap', 'goroutine', 'threadcreate', 'block', 'mutex', 'trace']);

function prepare({ flags, path }: Invocation): Failure | undefined {
  // `debug` has a flag of its own of that name.
  const profile = path[0]!.persistentFlags?.includes(flags.lookup('profile')!) ? flags.string('profile') : 'none';
  return profile === '' || PROFILES.has(profile) ? undefined : { text: `error: unknown profile '${profile}'`, status: 1 };
}

function unknownCommand(path: readonly Command[], word: string): string {
  const similar = suggestions(path[0]!, word);
  const hint = similar.length > 0 ? `\n\nDid you mean this?\n${similar.map((name) => `\t${name}\n`).join('')}` : '';
  return `error: unknown command ${JSON.stringify(word)} for "kubectl"${hint}`;
}

export function failure(error: unknown, invocation: Invocation): Failure | undefined {
  if (!isFailure(error)) return undefined;
  const hint = error instanceof UsageError ? `\nSee '${commandPath(invocation.path)} -h' for help and examples` : '';
  return { text: describeFailure(error) + hint, status: error instanceof CommandError ? error.status : 1 };
}
