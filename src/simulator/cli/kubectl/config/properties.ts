/** config set and unset: one property by its path, `contexts.dev.namespace`. */
import { CommandError } from '../client/failure.ts';
import type { Kubeconfig } from '../client/kubeconfig.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { changeConfig } from './change.ts';
import { rawBytes } from './clusters-users.ts';

type Section = 'clusters' | 'contexts' | 'users';
const SECTIONS: readonly string[] = ['clusters', 'contexts', 'users'];

interface Property {
  section: Section;
  name: string;
  /** '' means the whole entry. */
  field: string;
}

const FIELDS: Record<Section, readonly string[]> = {
  clusters: ['server', 'tls-server-name', 'insecure-skip-tls-verify', 'certificate-authority', 'certificate-authority-data', 'proxy-url', 'disable-compression'],
  contexts: ['cluster', 'user', 'namespace'],
  users: ['client-certificate', 'client-certificate-data', 'client-key', 'client-key-data', 'token', 'tokenFile', 'username', 'password', 'as', 'as-uid'],
};

/** Names may hold dots, so the entry whose name fits longest wins. */
function parse(path: string, config: Kubeconfig): Property {
  const [section = '', ...rest] = path.split('.');
  if (!SECTIONS.includes(section)) throw new CommandError(`unable to locate path ${path}`);
  const kind = section as Section;
  const text = rest.join('.');
  const known = [...config[kind].keys()].filter((name) => text === name || text.startsWith(`${name}.`)).sort((a, b) => b.length - a.length)[0];
  const field = FIELDS[kind].find((one) => text.endsWith(`.${one}`)) ?? '';
  const name = known ?? (field ? text.slice(0, -field.length - 1) : text);
  const found = text.slice(name.length + 1);
  if (name === '') throw new CommandError(`unable to locate path ${path}`);
  if (found !== '' && !FIELDS[kind].includes(found)) throw new CommandError(`unable to locate path ${path}`);
  return { section: kind, name, field: found };
}

export const setProperty: Verb = {
  path: 'config set',
  *run(session) {
    const { args } = session;
    if (args.length !== 2) throw session.usageError(`Unexpected args: [${args.join(' ')}]`);
    const [path = '', value = ''] = args;
    if (path === 'current-context') changeConfig(session, 'current-context', (config) => (config.currentContext = value));
    else {
      const property = parse(path, session.config);
      if (property.field === '') throw new CommandError(`unable to locate path ${path}`);
      changeConfig(session, `${property.section}/${property.name}`, (config) => assign(session, config, property, value));
    }
    yield* session.out(`Property ${JSON.stringify(path)} set.\n`);
  },
};

function assign(session: Session, config: Kubeconfig, { section, name, field }: Property, text: string): void {
  const entry: Record<string, unknown> = { ...(session.config[section].get(name) as Record<string, unknown> | undefined) };
  if (/^(insecure-skip-tls-verify|disable-compression)$/.test(field)) {
    if (text !== 'true' && text !== 'false') throw new CommandError(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
    entry[field] = text === 'true';
  } else entry[field] = field.endsWith('-data') && session.switch('set-raw-bytes') ? rawBytes(text) : text;
  (config[section] as Map<string, unknown>).set(name, entry);
}

export const unsetProperty: Verb = {
  path: 'config unset',
  *run(session) {
    const { args } = session;
    if (args.length !== 1) throw session.usageError(`Unexpected args: [${args.join(' ')}]`);
    const path = args[0]!;
    if (path === 'current-context') changeConfig(session, 'current-context', (config) => (config.currentContext = ''));
    else if (SECTIONS.includes(path)) changeConfig(session, path, (config) => config[path as Section].clear());
    else {
      const property = parse(path, session.config);
      changeConfig(session, `${property.section}/${property.name}`, (config) => {
        if (property.field === '') config[property.section].delete(property.name);
        else {
          const entry: Record<string, unknown> = { ...(config[property.section].get(property.name) as Record<string, unknown> | undefined) };
          delete entry[property.field];
          (config[property.section] as Map<string, unknown>).set(property.name, entry);
        }
      });
    }
    yield* session.out(`Property ${JSON.stringify(path)} unset.\n`);
  },
};
