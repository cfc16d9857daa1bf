/** A command line as the user's preferences (kuberc) change it, before it is parsed: aliases and defaults of flags. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { findCommand, type Command } from '../../shared/cobra/command.ts';
import { FlagError, FlagValues } from '../../shared/cobra/flag-set.ts';
import { find, flagsOf, hasArguments } from '../../shared/cobra/resolve.ts';
import { CommandError } from '../client/failure.ts';
import { texted } from '../tree/texts.ts';
import { kubercPath, readPreference } from './file.ts';
import type { Alias, Option, Preference } from './preference.ts';
import { validatePreference } from './validate.ts';

export interface CommandLine {
  root: Command;
  words: readonly string[];
  /** Values of flags set beforehand. */
  store: FlagValues;
}

/** @throws CommandError: nothing runs */
export function* personalised(p: Process, root: Command, words: readonly string[]): Blocking<CommandLine> {
  const plain: CommandLine = { root, words, store: new FlagValues() };
  const preference = words.length > 0 ? yield* loadPreference(p, namedFile(words)) : undefined;
  if (!preference) return plain;
  validatePreference(preference);
  const aliased = isKnown(root, words) ? plain : yield* withAlias(p, plain, preference.aliases ?? []);
  return yield* withDefaults(p, aliased, preference);
}

/** What kubectl's real parser would take --kuberc for, without parsing. @throws CommandError */
function namedFile(words: readonly string[]): string {
  const end = words.indexOf('--');
  for (const [at, word] of (end < 0 ? words : words.slice(0, end)).entries()) {
    const value = word === '--kuberc' ? words[at + 1] : word.includes('--kuberc=') ? word.split('=')[1] || undefined : '';
    if (value === undefined) throw new CommandError('kuberc file is not found');
    if (value !== '' || word === '--kuberc') return value;
  }
  return '';
}

/** @throws CommandError where a file was named and does not serve; the usual file may be missing or wrong */
function* loadPreference(p: Process, flag: string): Blocking<Preference | undefined> {
  try {
    const { path, explicit } = kubercPath(p, flag);
    if (path === '') return undefined;
    return yield* readWarning(p, path, explicit);
  } catch (error) {
    throw error instanceof CommandError ? new CommandError(`kuberc error ${error.message}`) : error;
  }
}

function* readWarning(p: Process, path: string, explicit: boolean): Blocking<Preference | undefined> {
  try {
    const { preference, strict } = readPreference(p, path);
    if (strict !== undefined) yield* p.write(2, `kuberc: ignoring strict decoding error in ${path}: ${strict}`);
    return preference;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (explicit) throw new CommandError(`kuberc: ${error.message}`);
    if (!error.message.endsWith(': no such file or directory')) yield* p.write(2, `kuberc: no preferences loaded from ${path}: ${error.message}`);
    return undefined;
  }
}

/** Whether the words name a command: of kubectl itself only nothing at all is right. */
function isKnown(root: Command, words: readonly string[]): boolean {
  const { path, rest } = find(root, words);
  return path.length > 1 || !hasArguments(root, rest);
}

function* withAlias(p: Process, line: CommandLine, aliases: readonly Alias[]): Blocking<CommandLine> {
  const { root, words } = line;
  const at = words.findIndex((word) => !word.startsWith('-') && !word.startsWith('__complete'));
  const alias = aliases.find(({ name }) => name === words[at]);
  if (!alias) return line;
  if (findCommand(root, alias.name)) {
    yield* p.write(2, `Warning: Setting alias ${JSON.stringify(alias.name)} to a built-in command is not supported\n`);
    return line;
  }
  const target = fields(alias.command);
  if (!isKnown(root, target)) throw new CommandError(`command ${JSON.stringify(alias.command)} not found to set alias ${JSON.stringify(alias.name)}: [${target.join(' ')}]`);
  const found = find(root, target).path;
  // Its texts are those of the command that it stands for.
  const { aliases: _others, ...command } = texted(found.at(-1)!, found.slice(1).map(({ name }) => name).join(' '));
  const extended: Command = { ...root, commands: [...root.commands!, { ...command, name: alias.name }] };
  const program = p.argv[0]!, path = [extended, extended.commands!.at(-1)!];
  preset(path, line.store, alias.options ?? [], words, {
    unknown: (flag) => `invalid alias flag ${flag} in alias ${program}`,
    wrong: ({ name, default: value }, why) => `could not apply value ${value} to flag ${name} in alias ${program} err: ${why}`,
  });
  return { ...line, root: extended, words: [...words.slice(0, at + 1), ...(alias.prependArgs ?? []), ...words.slice(at + 1), ...(alias.appendArgs ?? [])] };
}

const fields = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function* withDefaults(p: Process, line: CommandLine, { defaults, aliases }: Preference): Blocking<CommandLine> {
  const { root, words } = line;
  if (!isKnown(root, words)) return line;
  const { path } = find(root, words), name = path.at(-1)!.name;
  for (const { command, options } of defaults ?? []) {
    const target = fields(command);
    if (!isKnown(root, target)) {
      yield* p.write(2, `Warning: command ${JSON.stringify(command)} not found to set kuberc override\n`);
      continue;
    }
    // Compared by its last word alone, as kubectl does.
    if (find(root, target).path.at(-1)!.name !== name) continue;
    if (root.commands!.at(-1)!.name === name && aliases?.some((alias) => alias.name === name)) throw new CommandError(`alias ${name} can not be overridden`);
    preset(path, line.store, options ?? [], words, {
      unknown: (flag) => `invalid flag ${flag} for command ${command}`,
      wrong: ({ name: flag, default: value }, why) => `could not apply override value ${value} to flag ${flag} in command ${command} err: ${why}`,
    });
  }
  return line;
}

/** Sets flags that the line does not give itself. @throws CommandError */
function preset(path: readonly Command[], store: FlagValues, options: readonly Option[], words: readonly string[], say: { unknown: (name: string) => string; wrong: (option: Option, why: string) => string }): void {
  const flags = flagsOf(path, store);
  for (const option of options) {
    const flag = flags.lookup(option.name);
    if (!flag) throw new CommandError(say.unknown(option.name));
    if (words.some((word) => gives(word, flag.name, flag.short))) continue;
    try {
      flags.set(flag, option.default);
    } catch (error) {
      throw error instanceof FlagError ? new CommandError(say.wrong(option, error.message)) : error;
    }
  }
}

/** By the look of the word: `-nfoo` is taken to give -o as well. */
function gives(word: string, name: string, short: string | undefined): boolean {
  if (word === `--${name}` || word.startsWith(`--${name}=`)) return true;
  return short !== undefined && (word.startsWith(`-${short}`) || (/^-[a-zA-Z]+$/.test(word) && word.slice(1).includes(short)));
}
