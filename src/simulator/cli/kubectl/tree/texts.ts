/** The texts of help, put to commands of the tree, which has none. */
import type { Command, Flag } from '../../shared/cobra/command.ts';
import { COMMAND_TEXTS } from './command-texts.ts';
import { FLAG_TEXTS } from './flag-texts.ts';

/** `path`: 'create configmap'; '' is kubectl itself. */
function textedFlag(flag: Flag, path: string): Flag {
  const usage = FLAG_TEXTS[`${path} ${flag.name}`] ?? FLAG_TEXTS[flag.name];
  return usage === undefined || flag.usage !== undefined ? flag : { ...flag, usage };
}

/** A command with its texts and those of everything below it. */
export function texted(command: Command, path = ''): Command {
  return {
    ...command, ...COMMAND_TEXTS[path], flags: command.flags.map((flag) => textedFlag(flag, path)),
    ...(command.persistentFlags && { persistentFlags: command.persistentFlags.map((flag) => textedFlag(flag, '')) }),
    ...(command.commands && { commands: command.commands.map((child) => texted(child, `${path} ${child.name}`.trimStart())) }),
  };
}

/** The same way through the tree, with texts. */
export function textedPath(path: readonly Command[]): Command[] {
  const found = [texted(path[0]!)];
  for (const { name } of path.slice(1)) found.push(found.at(-1)!.commands!.find((child) => child.name === name)!);
  return found;
}
