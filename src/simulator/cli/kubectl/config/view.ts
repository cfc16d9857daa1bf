/** kubectl config view */
import { toBase64 } from '../../../kernel/base64.ts';
import { ConfigurationError } from '../client/failure.ts';
import { encodeConfig, type Kubeconfig } from '../client/kubeconfig.ts';
import { objectPrinter } from '../print/output.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

const SECRET_FIELDS: Record<string, string> = {
  'certificate-authority-data': 'DATA+OMITTED', 'client-certificate-data': 'DATA+OMITTED', 'client-key-data': 'DATA+OMITTED', token: 'REDACTED', password: 'REDACTED',
};

export const view: Verb = {
  path: 'config view',
  *run(session) {
    if (session.args.length > 0) throw session.usageError(`Unexpected args: [${session.args.join(' ')}]`);
    let config = session.config;
    if (session.switch('minify')) config = minified(session, config);
    if (session.switch('flatten')) config = flattened(session, config);
    if (!session.switch('raw')) config = redacted(config);
    yield* session.out(objectPrinter(session)!(encodeConfig(config)));
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
  if (!name) throw new ConfigurationError('current-context must exist in order to minify');
  const context = session.context();
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
