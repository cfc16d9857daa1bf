/** The command lines that are typed every day: they are understood without the whole tree, which a page loads when it is needed (whole.ts). */
import type { Process } from '../../kernel/process.ts';
import type { Command } from '../shared/cobra/command.ts';
import { find, hasArguments } from '../shared/cobra/resolve.ts';
import { apply } from './apply/apply.ts';
import { everydayCreateVerbs } from './create/everyday.ts';
import { deleteVerb } from './delete/delete.ts';
import { describe } from './describe/describe.ts';
import { exec } from './exec/exec.ts';
import { expose } from './expose/expose.ts';
import { get } from './get/get.ts';
import { hasPreferences, kubercIsOff } from './kuberc/presence.ts';
import { logs } from './logs/logs.ts';
import { rolloutVerbs } from './rollout/registry.ts';
import { run } from './run/run.ts';
import { scale } from './scale/scale.ts';
import { EVERYDAY_COMMANDS } from './tree/everyday-data.ts';
import { buildTree } from './tree/tree.ts';
import { version } from './version/version.ts';

const verbs = [get, describe, ...everydayCreateVerbs, run, apply, deleteVerb, logs, exec, expose, scale, ...rolloutVerbs, version];

/** Commands below which there are others, not all of them here. */
const PARENTS = new Set(['apply', 'create', 'rollout', 'secret', 'service']);

/** Help of a parent lists its commands: it is shown from the whole tree, as is what looks like a wish for it. */
const asksForHelp = (word: string): boolean => word === '--help' || /^-[A-Za-z]*h/.test(word);

let tree: Command | undefined;

/** The tree where the line is one of them; undefined where it asks for anything else, or its commands may be others by the user's preferences. */
export function everydayTree(p: Process, words: readonly string[]): Command | undefined {
  if (kubercIsOff(p) || hasPreferences(p, words) || p.env.get('KUBECTL_APPLYSET') === 'true' || words.some(asksForHelp)) return undefined;
  tree ??= buildTree(verbs, EVERYDAY_COMMANDS);
  const { path, rest } = find(tree, words), command = path.at(-1)!;
  return path.length > 1 && !(PARENTS.has(command.name) && hasArguments(command, rest)) ? tree : undefined;
}
