/** Trees of docker's commands: rows of everyday-commands.ts and commands.ts, texts of help-texts.ts and behaviours of the registries, put together. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Command, Complete, Flag, Invocation } from '../shared/cobra/command.ts';
import type { FlagValue, ValueKind } from '../shared/cobra/value.ts';
import { kinds, parseBool } from '../shared/cobra/value.ts';
import { argumentsRule, countRule } from './arguments.ts';
import type { Behaviour } from './behaviour.ts';
import { notSimulated } from './errors.ts';
import { everydayKinds, type Kinds } from './flag-kinds.ts';

/** What help says; a tree without it shows no texts. */
export interface Texts {
  commandText: (path: string) => string;
  flagText: (path: string, name: string) => string;
}

const noTexts: Texts = { commandText: () => '', flagText: () => '' };

/** What Tab offers; a tree without it offers names of commands and flags alone. */
export interface TreeCompletion {
  ofCommand: (path: string) => Complete | undefined;
  ofFlag: (path: string, name: string) => Complete | undefined;
}

const noCompletion: TreeCompletion = { ofCommand: () => undefined, ofFlag: () => undefined };

interface Row {
  path: string;
  aliases: string[];
  top: string;
  usage: string;
  flags: string;
}

export interface Building extends Command {
  commands: Building[];
  flags: Flag[];
}

/** Flags that plugins hand down. */
const handedDown: Record<string, string[]> = { buildx: ['builder', 'debug'], compose: ['dry-run'] };

const rowsOf = (commands: string): Row[] => commands.split('\n').map((line) => {
  const [path = '', aliases = '', top = '', usage = '', flags = ''] = line.split('\t');
  return { path, aliases: aliases ? aliases.split(',') : [], top, usage, flags };
});

/** Flags that go on to be taken, by their command and name, and what is said of them. */
const DEPRECATED: Readonly<Record<string, string>> = {
  'buildx bake list-targets': 'list-targets is deprecated, use list=targets instead', 'buildx bake list-variables': 'list-variables is deprecated, use list=variables instead',
  'buildx prune keep-storage': 'keep-storage flag has been changed to reserved-space',
};

function readFlag(path: string, text: string, kindsByWord: Kinds, texts: Texts, completion: TreeCompletion): Flag {
  const match = /^([^,:]+)(?:,(.))?:([^=~!]+)(?:=(.*?))?([~!]*)$/.exec(text)!;
  const [, name = '', short, word = '', shown, marks = ''] = match;
  const flag: Flag = { name, kind: kindByWord(kindsByWord, word), usage: texts.flagText(path, name) };
  if (short) flag.short = short;
  if (shown !== undefined) {
    flag.shownDefault = shown;
    flag.initial = initialValue(flag.kind, word, shown);
  }
  if (marks.includes('~')) flag.hiddenInHelp = true;
  if (marks.includes('!')) flag.hiddenInCompletion = true;
  const deprecated = DEPRECATED[`${path} ${name}`];
  if (deprecated) flag.deprecated = deprecated;
  const complete = completion.ofFlag(path, name);
  if (complete) flag.complete = complete;
  return flag;
}

function kindByWord(kindsByWord: Kinds, word: string): ValueKind {
  const kind = kindsByWord[word];
  if (!kind) throw new Error(`no flag type ${word}`);
  return kind;
}

function initialValue(kind: ValueKind, word: string, shown: string): FlagValue {
  if (word === 'bool') return parseBool(shown);
  if (shown === '[]' || shown === 'map[]') return kind.zero;
  if (shown.startsWith('"')) return JSON.parse(shown) as string;
  return kind.read(shown, kind.zero, false);
}

/** Commands by path; '' is docker itself. */
export function buildTree(commands: string, behaviours: readonly Behaviour[], kindsByWord: Kinds = everydayKinds, texts: Texts = noTexts, completion: TreeCompletion = noCompletion): ReadonlyMap<string, Building> {
  const byName = new Map(behaviours.map((behaviour) => [behaviour.path, behaviour]));
  const root: Building = { name: 'docker', usage: '', flags: [], commands: [] };
  const byPath = new Map<string, Building>([['', root]]);
  for (const row of rowsOf(commands)) {
    const command = row.path === '' ? root : addCommand(byPath, row, texts);
    command.usage = row.usage.replaceAll('\\n', '\n');
    const flags = row.flags === '' ? [] : row.flags.split(' ').map((text) => readFlag(row.path, text, kindsByWord, texts, completion));
    const down = handedDown[row.path] ?? [];
    command.flags = flags.filter((flag) => !down.includes(flag.name));
    if (down.length > 0) command.persistentFlags = flags.filter((flag) => down.includes(flag.name));
    behave(command, row.path, byName.get(row.path));
    const complete = completion.ofCommand(row.path);
    if (complete) command.complete = complete;
    const names = [command.name, ...row.aliases].map((name) => ['docker', ...row.path.split(' ').slice(0, -1), name].join(' '));
    if (row.top) names.push(`docker ${row.top}`);
    if (names.length > 1) command.alsoAs = names;
    if (row.top) root.commands.push({ ...command, name: row.top, aliases: [] });
  }
  return byPath;
}

function addCommand(byPath: Map<string, Building>, row: Row, texts: Texts): Building {
  const words = row.path.split(' ');
  const parent = byPath.get(words.slice(0, -1).join(' '))!;
  const command: Building = { name: words.at(-1)!, aliases: row.aliases, usage: '', short: texts.commandText(row.path), flags: [], commands: [] };
  parent.commands.push(command);
  byPath.set(row.path, command);
  return command;
}

function behave(command: Building, path: string, behaviour: Behaviour | undefined): void {
  if (path === 'compose') command.interspersed = false;
  if (!behaviour && /^(\[OPTIONS\] )?COMMAND( \[ARG\.\.\.\])?$/.test(command.usage)) return;
  command.checkArguments = behaviour?.takes ? countRule(...behaviour.takes) : argumentsRule(command.usage);
  if (behaviour?.flagsFirst) command.interspersed = false;
  for (const [name, special] of Object.entries(behaviour?.flags ?? {})) {
    const flag = command.flags.find((one) => one.name === name);
    if (flag) Object.assign(flag, special);
  }
  command.flags.push(...(behaviour?.oldFlags ?? []));
  command.run = behaviour ? (invocation) => runHonestly(invocation, behaviour) : absent;
}

function* absent({ path }: Invocation): Blocking<number> {
  throw notSimulated(`'${path.map((command) => command.name).join(' ')}'`);
}

function* runHonestly(invocation: Invocation, behaviour: Behaviour): Blocking<number> {
  for (const name of behaviour.notSimulated ?? []) if (invocation.flags.changed(name)) throw notSimulated(`the flag --${name}`);
  return yield* behaviour.run(invocation);
}
