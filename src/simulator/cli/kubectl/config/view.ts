/** kubectl config view */
import { toBase64 } from '../../../kernel/base64.ts';
import { CommandError } from '../client/failure.ts';
import type { Kubeconfig } from '../client/kubeconfig.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { encodeConfig } from './document.ts';

const SECRET_FIELDS: Record<string, string> = {
  'certificate-authority-data': 'DATA+OMITTED', 'client-certificate-data': 'DATA+OMITTED', 'client-key-data': 'DATA+OMITTED', token: 'REDACTED', password: 'REDACTED',
};

export const view: Verb = {
  path: 'config view',
  *run(session) {
    if (session.args.length > 0) throw session.usageError(`unexpected arguments: [${session.args.join(' ')}]`);
    if (!session.switch('merge') && !session.flag('kubeconfig')) throw new CommandError('if merge==false a precise file must be specified');
    let config = session.config;
    if (session.switch('minify')) config = minified(session, config);
    if (session.switch('flatten')) config = flattened(session, config);
    // What is made to be carried elsewhere is whole.
    if (!session.switch('raw') && !session.switch('flatten')) config = redacted(config);
    const document = encodeConfig(config), print = objectPrinter(session);
    // It is no object with a name.
    if (!print || session.flag('output') === 'name') return yield* session.out('config/<unknown>\n');
    yield* session.out(yield* typedText(session, print, document));
  },
};

const mapEntries = <T>(entries: Map<string, T>, change: (entry: T) => T): Map<string, T> => new Map([...entries].map(([name, entry]) => [name, change(entry)]));

function redacted(config: Kubeconfig): Kubeconfig {
  const hide = <T extends Record<string, unknown>>(entry: T): T => Object.fromEntries(Object.entries(entry).map(([field, value]) => [field, value && SECRET_FIELDS[field] ? SECRET_FIELDS[field] : value])) as T;
  return { ...config, clusters: mapEntries(config.clusters, hide), users: mapEntries(config.users, hide) };
}

/** What the current context needs, nothing else. */
function minified(session: Session, config: Kubeconfig): Kubeconfig {
  const name = session.flag('context') || config.currentContext;
  if (!name) throw new CommandError('current-context must exist in order to minify');
  const context = config.contexts.get(name);
  if (!context) throw new CommandError(`cannot locate context ${name}`);
  if (context.cluster && !config.clusters.has(context.cluster)) throw new CommandError(`cannot locate cluster ${context.cluster}`);
  if (context.user && !config.users.has(context.user)) throw new CommandError(`cannot locate user ${context.user}`);
  const only = <T>(entries: Map<string, T>, key: string | undefined): Map<string, T> => new Map([...entries].filter(([one]) => one === key));
  return { ...config, currentContext: name, contexts: only(config.contexts, name), clusters: only(config.clusters, context.cluster), users: only(config.users, context.user) };
}

function flattened(session: Session, config: Kubeconfig): Kubeconfig {
  const embed = <T extends Record<string, unknown>>(entry: T): T => {
    const copy: Record<string, unknown> = { ...entry };
    for (const field of ['certificate-authority', 'client-certificate', 'client-key']) {
      if (typeof copy[field] !== 'string') continue;
      copy[`${field}-data`] = toBase64(session.readBytes(copy[field]));
      delete copy[field];
    }
    return copy as T;
  };
  return { ...config, clusters: mapEntries(config.clusters, embed), users: mapEntries(config.users, embed) };
}
