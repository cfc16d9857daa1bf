/** kubectl plugin list */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readDirectory } from '../../../kernel/files.ts';
import { commandPath, findCommand, type Command } from '../../shared/cobra/command.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const pluginList: Verb = { path: 'plugin list', run };

const PREFIXES = ['kubectl-', 'kubectl_complete-'];

function* run(session: Session): Blocking<void> {
  const plugins = yield* pluginsInPath(session);
  const failures = plugins.length > 0 ? [] : ['error: unable to find any kubectl plugins in your PATH'];
  if (plugins.length > 0) yield* session.out('The following compatible plugins are available:\n\n');
  const seen = new Map<string, string>();
  let warnings = 0;
  for (const path of plugins) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    yield* session.out(`${session.switch('name-only') ? name : path}\n`);
    for (const text of problems(session, path, name, seen.get(name))) {
      yield* session.err(`  - ${text}\n`);
      warnings++;
    }
    if (!seen.has(name)) seen.set(name, path);
  }
  if (warnings > 0) failures.push(warnings === 1 ? 'error: one plugin warning was found' : `error: ${warnings} plugin warnings were found`);
  if (failures.length > 0) throw new CommandError(failures.join('\n'));
}

function* pluginsInPath(session: Session): Blocking<string[]> {
  const found: string[] = [];
  for (const folder of new Set((session.p.env.get('PATH') ?? '').split(':').filter((one) => one.trim() !== ''))) {
    try {
      const names = readDirectory(session.p, folder).filter((name) => PREFIXES.some((prefix) => name.startsWith(prefix)));
      found.push(...names.map((name) => `${folder.replace(/\/$/, '')}/${name}`).filter((path) => lookup(session.p, path)?.kind !== 'directory'));
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* session.err(`Unable to read directory ${JSON.stringify(folder)} from your PATH: open ${folder}: ${error.goText}. Skipping...\n`);
    }
  }
  return found;
}

function problems(session: Session, path: string, name: string, earlier: string | undefined): string[] {
  const node = lookup(session.p, path);
  // As far as the words lead: what follows a command counts as its arguments.
  const chain: Command[] = [session.invocation.path[0]!];
  for (const word of name.split('-').slice(1)) {
    const next = findCommand(chain.at(-1)!, word);
    if (!next) break;
    chain.push(next);
  }
  return [
    ...(node && (node.mode & 0o111) === 0 ? [`warning: ${path} identified as a kubectl plugin, but it is not executable`] : []),
    ...(earlier ? [`warning: ${path} is overshadowed by a similarly named plugin: ${earlier}`] : []),
    ...(chain.length > 1 ? [`warning: ${name} overwrites existing command: ${JSON.stringify(commandPath(chain))}`] : []),
  ];
}
