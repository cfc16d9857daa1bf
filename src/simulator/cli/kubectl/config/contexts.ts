/** config current-context, use-context, get-contexts, rename-context, delete-context, set-context */
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { CommandError, Failures } from '../client/failure.ts';
import { contexts, namespaces } from '../completion/flags.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import type { Session } from '../session.ts';
import { helpText } from '../tree/help.ts';
import type { Verb } from '../tree/verb.ts';
import { changeConfig } from './change.ts';
import { fileToChange } from './document.ts';
import { firstArgument } from './first-argument.ts';

export const currentContext: Verb = {
  path: 'config current-context',
  *run(session) {
    const { currentContext: name } = session.config;
    if (name === '') throw new CommandError('current-context is not set');
    yield* session.out(`${name}\n`);
  },
};

export const useContext: Verb = {
  path: 'config use-context', complete: firstArgument(contexts),
  *run(session) {
    const [name] = yield* exactly(session, 1);
    if (name === '') throw new CommandError('empty context names are not allowed');
    if (!session.config.contexts.has(name!)) throw new CommandError(`no context exists with the name: ${JSON.stringify(name)}`);
    changeConfig(session, 'current-context', (config) => (config.currentContext = name!));
    yield* session.out(`Switched to context ${JSON.stringify(name)}.\n`);
  },
};

/** The wrong number of words: the help, and what was wrong. @throws CommandError */
export function* exactly(session: Session, count: number, most = count): Blocking<readonly string[]> {
  const { args } = session;
  if (args.length >= count && args.length <= most) return args;
  yield* session.out(yield* helpText(session.invocation.path, session.p));
  throw new CommandError(`Unexpected args: [${args.join(' ')}]`);
}

export const getContexts: Verb = {
  path: 'config get-contexts',
  *run(session) {
    const { config, args } = session;
    const output = session.flag('output');
    if (output !== '' && output !== 'name') throw new CommandError(`--output ${output} is not available in kubectl config get-contexts; resetting to default output format`);
    const names = args.length > 0 ? args.filter((name) => config.contexts.has(name)) : [...config.contexts.keys()];
    const missing = args.filter((name) => !config.contexts.has(name)).map((name) => new CommandError(`context ${name} not found`));
    const sorted = [...names].sort();
    if (output === 'name') yield* session.out(sorted.map((name) => `${name}\n`).join(''));
    else {
      const rows = sorted.map((name) => {
        const context = config.contexts.get(name)!;
        return [name === config.currentContext ? '*' : '', name, context.cluster ?? '', context.user ?? '', context.namespace ?? ''];
      });
      const header = session.switch('no-headers') ? [] : [['CURRENT', 'NAME', 'CLUSTER', 'AUTHINFO', 'NAMESPACE']];
      yield* session.out(tabulate([...header, ...rows].map((cells) => `${cells.join('\t')}\n`).join(''), TABLE_LAYOUT));
    }
    if (missing.length === 1) throw missing[0]!;
    if (missing.length > 1) throw new Failures(missing);
  },
};

export const renameContext: Verb = {
  path: 'config rename-context', complete: firstArgument(contexts),
  *run(session) {
    const [from, to] = yield* exactly(session, 2);
    const { config } = session;
    const context = config.contexts.get(from!);
    if (!context) throw new CommandError(`cannot rename the context ${JSON.stringify(from)}, it's not in ${fileToChange(session.p, config, session.flag('kubeconfig'), '')}`);
    if (config.contexts.has(to!)) throw new CommandError(`cannot rename the context ${JSON.stringify(from)}, the context ${JSON.stringify(to)} already exists in ${fileToChange(session.p, config, session.flag('kubeconfig'), '')}`);
    changeConfig(session, `contexts/${from}`, (file) => {
      file.contexts.delete(from!);
      file.contexts.set(to!, context);
      if (file.currentContext === from) file.currentContext = to!;
    });
    yield* session.out(`Context ${JSON.stringify(from)} renamed to ${JSON.stringify(to)}.\n`);
  },
};

export const deleteContext: Verb = {
  path: 'config delete-context', complete: firstArgument(contexts),
  *run(session) {
    if (session.args.length !== 1) return yield* session.out(yield* helpText(session.invocation.path, session.p));
    const [name] = session.args;
    // Told is the first file, wherever it stands.
    const path = fileToChange(session.p, session.config, session.flag('kubeconfig'), '');
    if (!session.config.contexts.has(name!)) throw new CommandError(`cannot delete context ${name}, not in ${path}`);
    if (session.config.currentContext === name) yield* session.err('warning: this removed your active context, use "kubectl config use-context" to select a different one\n');
    changeConfig(session, `contexts/${name}`, (config) => config.contexts.delete(name!));
    yield* session.out(`deleted context ${name} from ${path}\n`);
  },
};

export const setContext: Verb = {
  path: 'config set-context', complete: firstArgument(contexts), flagCompletions: { namespace: namespaces },
  *run(session) {
    const { args, flags, config } = session;
    yield* exactly(session, 0, 1);
    if (session.switch('current') && args.length === 1) throw new CommandError('you cannot specify both a context name and --current');
    if (!session.switch('current') && args.length === 0) throw new CommandError('you must specify a non-empty context name or --current');
    const name = args[0] ?? config.currentContext;
    if (name === '') throw new CommandError('no current context is set');
    const existed = config.contexts.has(name);
    changeConfig(session, `contexts/${name}`, (file) => {
      const context = { ...config.contexts.get(name) };
      for (const field of ['cluster', 'user', 'namespace'] as const) {
        if (!flags.changed(field)) continue;
        const value = session.flag(field);
        if (value === '') delete context[field];
        else context[field] = value;
      }
      file.contexts.set(name, context);
    });
    yield* session.out(`Context ${JSON.stringify(name)} ${existed ? 'modified' : 'created'}.\n`);
  },
};
