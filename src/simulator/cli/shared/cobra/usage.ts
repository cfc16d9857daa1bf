/** The flags part of help texts, in pflag's layout (docker) and in kubectl's. */
import { editDistance } from '../../../kernel/edit-distance.ts';
import type { Command, Flag } from './command.ts';
import { noValueOf } from './flag-set.ts';

const byName = (a: Flag, b: Flag): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export const shownFlags = (flags: readonly Flag[]): Flag[] => flags.filter((flag) => !flag.hidden && !flag.hiddenInHelp && !flag.deprecated).sort(byName);

/** '  -a, --all          Text (default x)', texts aligned, wrapped at `width` (0: not). */
export function flagUsages(flags: readonly Flag[], width = 0): string {
  const rows = shownFlags(flags).map((flag) => ({ left: leftOf(flag), text: textOf(flag) }));
  const column = Math.max(0, ...rows.map((row) => row.left.length)) + 3;
  return rows.map(({ left, text }) => `${left.padEnd(column)}${wrap(text, column, width)}\n`).join('');
}

function leftOf(flag: Flag): string {
  const name = flag.short ? `  -${flag.short}, --${flag.name}` : `      --${flag.name}`;
  const word = flag.kind.word === '' ? '' : ` ${flag.kind.word}`;
  const optional = noValueOf(flag);
  if (optional === undefined || flag.kind.word === '' || flag.kind.word === 'count') return name + word;
  return `${name}${word}[=${flag.kind.word === 'string' ? JSON.stringify(optional) : optional}]`;
}

const textOf = (flag: Flag): string => `${flag.usage ?? ''}${flag.shownDefault === undefined ? '' : ` (default ${flag.shownDefault})`}`;

/** Breaks a text at blanks so that it ends before `width`, further lines indented to `column`. */
export function wrap(text: string, column: number, width: number): string {
  const room = width - column;
  if (width === 0 || room < 24) return text;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.join(`\n${' '.repeat(column)}`);
}

/** kubectl: '    -A, --all-namespaces=false:' and the text below it, behind a tab. */
export const optionUsages = (flags: readonly Flag[], wrapped = (text: string): string => text): string =>
  shownFlags(flags).map((flag) => `    ${flag.short ? `-${flag.short}, ` : ''}--${flag.name}=${flag.shownDefault ?? ''}:\n\t${wrapped((flag.usage ?? '').replaceAll('\n', ' ')).replaceAll('\n', '\n\t')}\n`).join('\n');

/** '  name   text' lines of commands, names padded to the longest of `all`. */
export function commandList(commands: readonly Command[], all: readonly Command[] = commands, nameOf = (command: Command): string => command.name): string {
  const width = Math.max(0, ...all.map((command) => nameOf(command).length));
  return commands.map((command) => `  ${nameOf(command).padEnd(width)} ${command.short ?? ''}\n`).join('');
}

/** Commands that a mistyped name may have meant: a distance of two at most, or a common beginning. */
export function suggestions(parent: Command, typed: string): string[] {
  return (parent.commands ?? [])
    .filter((command) => !command.hidden && !command.deprecated)
    .filter(({ name, suggestFor }) => editDistance(typed.toLowerCase(), name.toLowerCase()) <= 2 || name.toLowerCase().startsWith(typed.toLowerCase()) || suggestFor?.includes(typed.toLowerCase()))
    .map((command) => command.name);
}
