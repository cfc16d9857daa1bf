/** Help in kubectl's layout. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { commandPath, visibleFlags, type Command } from '../../shared/cobra/command.ts';
import { commandList, optionUsages, shownFlags } from '../../shared/cobra/usage.ts';
import { NO_ALPHA } from '../options/alpha.ts';
import { textedPath } from './texts.ts';
import { lineLimit, wordWrap } from './word-wrap.ts';

/** The order of the groups on the first screen. */
const GROUPS = ['Basic Commands (Beginner)', 'Basic Commands (Intermediate)', 'Deploy Commands', 'Cluster Management Commands', 'Troubleshooting and Debugging Commands', 'Advanced Commands', 'Settings Commands', 'Other Commands'];

/** `bare`: a way through the tree, which has no texts; `fd`: where it is shown. */
export function* helpText(bare: readonly Command[], p: Process, fd = 1): Blocking<string> {
  const path = textedPath(bare), command = path.at(-1)!;
  const name = commandPath(path);
  if (command.name === 'alpha' && path.length === 2) return NO_ALPHA;
  const own = shownFlags(visibleFlags(path).own);
  const sections = [
    `${command.long ?? command.short ?? ''}\n`,
    command.aliases?.length ? `Aliases:\n${[command.name, ...command.aliases].join(', ')}\n` : '',
    command.examples ? `Examples:\n${command.examples.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n` : '',
    path.length === 1 ? groups(command) : command.commands ? `Available Commands:\n${commandList(command.commands, command.commands, padded(command.commands))}` : '',
    path.length > 1 && own.length > 0 ? `Options:\n${optionUsages(own, (text) => wordWrap(text, lineLimit(p, 1) - 10))}` : '',
    `Usage:\n  ${name}${command.usage ? ` ${command.usage}` : ''}\n`,
    command.commands ? `Use "${name} <command> --help" for more information about a given command.\nUse "kubectl options" for a list of global command-line options (applies to all commands).\n` : 'Use "kubectl options" for a list of global command-line options (applies to all commands).\n',
  ];
  return wordWrap(sections.filter((section) => section !== '' && section !== '\n').join('\n'), lineLimit(p, fd));
}

/** Names in a column of eleven at least, three blanks behind it. */
function padded(all: readonly Command[]): (command: Command) => string {
  const width = Math.max(11, ...all.map(({ name }) => name.length));
  return ({ name }) => `${name.padEnd(width)}  `;
}

function groups(root: Command): string {
  const all = (root.commands ?? []).filter((command) => !command.hidden);
  return GROUPS.map((group) => ({ group, members: all.filter((command) => command.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => `${group}:\n${commandList(members, all, padded(all))}`).join('\n');
}
