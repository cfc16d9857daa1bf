/** The command lines that are typed every day: they are understood without the whole tree, which a page loads when it is needed. */
import type { Process } from '../../kernel/process.ts';
import type { Command, Invocation } from '../shared/cobra/command.ts';
import { FlagError, HelpWanted } from '../shared/cobra/flag-set.ts';
import { invocation, traverse } from '../shared/cobra/resolve.ts';
import { isElsewhere } from './contexts.ts';
import { CliError } from './errors.ts';
import { containerCommands } from './container/registry.ts';
import { everydayCommands } from './everyday-commands.ts';
import { imageCommands } from './image/registry.ts';
import { inspect } from './system/inspect.ts';
import { buildTree } from './tree.ts';


let tree: Command | undefined;

/** docker's own flags are not in it: they say which engine is meant, or ask for more than is done every day. */
const everydayTree = (): Command => buildTree(everydayCommands, [...containerCommands, ...imageCommands, inspect]).get('')!;

/** Undefined where the line asks for anything else, for help, or is wrong. */
export function understoodEveryDay(p: Process): Invocation | undefined {
  // What it says may be no boolean, which is then all that is said.
  if (p.env.get('DOCKER_BUILDKIT')) return undefined;
  tree ??= everydayTree();
  try {
    if (isElsewhere(p)) return undefined;
    const invoked = invocation(p, traverse(tree, p.argv.slice(1))), { command, args, flags } = invoked;
    return command.run && command.checkArguments?.(args) === undefined && flags.store.warnings.length === 0 && !flags.changed('help') ? invoked : undefined;
  } catch (error) {
    if (error instanceof FlagError || error instanceof HelpWanted || error instanceof CliError) return undefined;
    throw error;
  }
}
