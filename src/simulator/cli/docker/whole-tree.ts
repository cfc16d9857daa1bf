/** The whole tree of docker's commands, with those of its plugins. */
import type { Command, Flag } from '../shared/cobra/command.ts';
import { kinds } from '../shared/cobra/value.ts';
import type { Behaviour } from './behaviour.ts';
import { commands } from './commands.ts';
import { SELDOM_CREATE_FLAGS, seldomCreateFlags } from './container/seldom-flags.ts';
import { everydayCommands } from './everyday-commands.ts';
import { everydayKinds, type Kinds } from './flag-kinds.ts';
import { seldomKinds } from './seldom-flag-kinds.ts';
import { CLIENT_VERSION, GIT_COMMIT } from './system/version.ts';
import { buildTree, type Texts, type TreeCompletion } from './tree.ts';

const helpFlag: Flag = { name: 'help', short: 'h', kind: kinds.bool, hidden: true, deprecatedShort: 'use --help' };

export const allCommands = `${everydayCommands.replace(/^container (create|run)\t.*$/gm, (row) => `${row} ${SELDOM_CREATE_FLAGS}`)}\n${commands}`;

const allKinds: Kinds = { ...everydayKinds, ...seldomKinds };

const withSeldomFlags = (behaviour: Behaviour): Behaviour => (/^container (create|run)$/.test(behaviour.path) ? { ...behaviour, flags: { ...behaviour.flags, ...seldomCreateFlags } } : behaviour);

export function wholeTree(behaviours: readonly Behaviour[], texts?: Texts, completion?: TreeCompletion): Command {
  const byPath = buildTree(allCommands, behaviours.map(withSeldomFlags), allKinds, texts, completion);
  const root = byPath.get('')!, buildx = byPath.get('buildx')!;
  root.commands.push({ ...buildx, name: 'builder', short: texts?.commandText('builder') ?? '', commands: buildx.commands.map((child) => ({ ...child, hidden: !['build', 'prune'].includes(child.name) })) });
  byPath.get('compose alpha')!.hidden = true;
  const noFiles = completion?.ofCommand('help');
  root.commands.push({ name: 'help', usage: '[COMMAND]', short: texts?.commandText('help') ?? '', flags: [], commands: [], ...(noFiles && { complete: noFiles }) });
  root.persistentFlags = [helpFlag];
  root.version = `Docker version ${CLIENT_VERSION}, build ${GIT_COMMIT}`;
  return root;
}
