/** docker with all its commands, its mistakes and its help. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { completeOrExecute } from '../shared/cobra/complete-or-execute.ts';
import type { Style } from '../shared/cobra/execute.ts';
import { fail } from '../shared/cobra/run-command.ts';
import { behaviours } from './behaviours.ts';
import { lookElsewhere } from './contexts.ts';
import { chosen, engineElsewhere } from './endpoint/elsewhere.ts';
import { CliError } from './errors.ts';
import { styleFor, treeFor } from './legacy-style.ts';
import { dockerStyle } from './style.ts';
import { wholeTree } from './whole-tree.ts';

/** Where the plugin lies that holds compose and, which differs from the real tool, the commands of swarms, what help says and what Tab offers. */
const PLUGIN = '/usr/libexec/docker/cli-plugins/docker-compose';

const inPlugin = new Set(['compose', 'config', 'node', 'secret', 'service', 'stack', 'swarm']);

/** Flags of docker itself that take the next word. */
const takesValue = /^(--(config|context|host|log-level|tlscacert|tlscert|tlskey)|-[cHl])$/;

/** The first word that is no flag. */
function firstCommand(words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (takesValue.test(word)) at++;
    else if (!word.startsWith('-')) return word;
  }
  return undefined;
}

lookElsewhere({ chosen, engine: engineElsewhere });

let tree: Command | undefined;

/** The texts of help are in the plugin, too. */
const style: Style = { ...dockerStyle, helpElsewhere: (p) => (lookup(p, PLUGIN) ? p.kernel.executable(p, PLUGIN, p.argv, p.env).main(p) : undefined) };

export function* whole(p: Process): Blocking<number> {
  const words = p.argv.slice(1);
  let asked: Style;
  try {
    asked = styleFor(p, style);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return yield* fail(p, { text: error.message, status: error.status });
  }
  if ((words[0]?.startsWith('__complete') || inPlugin.has(firstCommand(words) ?? '')) && lookup(p, PLUGIN)) return yield* p.kernel.executable(p, PLUGIN, p.argv, p.env).main(p);
  tree ??= wholeTree(behaviours);
  return yield* completeOrExecute(p, treeFor(p, tree), words, asked);
}
