/** The whole tree of docker's commands, with those of its plugins. */
import type { Command, Flag } from '../shared/cobra/command.ts';
import { kinds } from '../shared/cobra/value.ts';
import type { Behaviour } from './behaviour.ts';
import { commands } from './commands.ts';
import { everydayCommands } from './everyday-commands.ts';
import { CLIENT_VERSION, GIT_COMMIT } from './system/version.ts';
import { buildTree, type Texts, type TreeCompletion } from './tree.ts';

const helpFlag: Flag = { name: 'help', short: 'h', kind: kinds.bool, hidden: true, deprecatedShort: 'use --help' };

export const allCommands = `${everydayCommands}\n${commands}`;

export function wholeTree(behaviours: readonly Behaviour[], texts?: Texts, completion?: TreeCompletion): Command {
  const byPath = buildTree(allCommands, behaviours, texts, completion);
  const root = byPath.get('')!, buildx = byPath.get('buildx')!;
  root.commands.push({ ...buildx, name: 'builder', short: texts?.commandText('builder') ?? '', commands: buildx.commands.map((child) => ({ ...child, hidden: !['build', 'prune'].includes(child.name) })) });
  const noFiles = completion?.ofCommand('help');
  root.commands.push({ name: 'help', usage: '[COMMAND]', short: texts?.commandText('help') ?? '', flags: [], commands: [], ...(noFiles && { complete: noFiles }) });
  root.persistentFlags = [helpFlag];
  root.version = `Docker version ${CLIENT_VERSION}, build ${GIT_COMMIT}`;
  return root;
}
