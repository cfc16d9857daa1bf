/** The docker command. */
import { openStandardFiles, sayUnreadable } from '../shared/go-process.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { execute, type Style } from '../shared/cobra/execute.ts';
import { behaviours } from './behaviours.ts';
import { dockerStyle } from './style.ts';
import { buildTree } from './tree.ts';

/** Where the plugin lies that holds compose and, which differs from the real tool, the commands of swarms, what help says and what Tab offers. */
export const PLUGIN = '/usr/libexec/docker/cli-plugins/docker-compose';

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

let tree: Command | undefined;

/** The texts of help are in the plugin, too. */
const style: Style = { ...dockerStyle, helpElsewhere: (p) => (lookup(p, PLUGIN) ? p.kernel.executable(p, PLUGIN, p.argv, p.env).main(p) : undefined) };

/** docker looks at none of its writes. */
const unheard = (): { text: string; status: number } => ({ text: '', status: 0 });

export function* main(p: Process): Blocking<number> {
  p.onWriteError = unheard;
  openStandardFiles(p);
  const words = p.argv.slice(1);
  if ((words[0]?.startsWith('__complete') || inPlugin.has(firstCommand(words) ?? '')) && lookup(p, PLUGIN)) return yield* p.kernel.executable(p, PLUGIN, p.argv, p.env).main(p);
  tree ??= buildTree(behaviours);
  try {
    return yield* execute(p, tree, words, style);
  } catch (error) {
    return yield* sayUnreadable(p, error);
  }
}
