/** config set and unset: one property by its path, `contexts.dev.namespace`. */
import { fromBase64, illegalBase64 } from '../../../kernel/base64.ts';
import { CommandError } from '../client/failure.ts';
import type { Kubeconfig } from '../client/kubeconfig.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { changeConfig } from './change.ts';
import { rawBytes } from './clusters-users.ts';
import { exactly } from './contexts.ts';

type Section = 'clusters' | 'contexts' | 'users';
const SECTIONS: readonly string[] = ['clusters', 'contexts', 'users'];

interface Property {
  section: Section;
  name: string;
  /** '' means the whole entry. */
  field: string;
}

/** As kubectl's own types call them: whom a user acts as has another name there than in the file. */
const FIELDS: Record<Section, readonly string[]> = {
  clusters: ['server', 'tls-server-name', 'insecure-skip-tls-verify', 'certificate-authority', 'certificate-authority-data', 'proxy-url', 'disable-compression'],
  contexts: ['cluster', 'user', 'namespace'],
  users: ['client-certificate', 'client-certificate-data', 'client-key', 'client-key-data', 'token', 'tokenFile', 'username', 'password', 'act-as', 'act-as-uid', 'exec', 'auth-provider'],
};

const GO_TYPES: Record<Section, string> = { clusters: 'api.Cluster', contexts: 'api.Context', users: 'api.AuthInfo' };

/** A name may hold dots: it ends where a field's name follows. @throws CommandError */
function parse(path: string): Property {
  const [section = '', ...rest] = path.split('.');
  if (!SECTIONS.includes(section)) throw new CommandError(`unable to parse ${path} after [] at api.Config`);
  const kind = section as Section;
  const at = rest.findIndex((part, index) => index > 0 && FIELDS[kind].includes(part));
  const name = (at < 0 ? rest : rest.slice(0, at)).join('.'), fields = at < 0 ? [] : rest.slice(at);
  if (name === '') throw new CommandError(`unable to parse ${path} after [{${kind} map[string]*${GO_TYPES[kind]}}] at map[string]*${GO_TYPES[kind]}`);
  if (fields.length > 1) throw new CommandError(`unable to parse one or more field values of ${path}`);
  return { section: kind, name, field: fields[0]?.replace(/^act-/, '') ?? '' };
}

export const setProperty: Verb = {
  path: 'config set',
  *run(session) {
    const { args } = session;
    yield* exactly(session, 2);
    const [path = '', value = ''] = args;
    if (value === '') throw new CommandError('you cannot use set to unset a property');
    if (path === '') throw new CommandError('you must specify a property');
    if (path === 'current-context') changeConfig(session, 'current-context', (config) => (config.currentContext = value));
    else if (path === 'preferences.colors') changeConfig(session, path, (config) => (config.preferences = parseBool(value) ? { colors: true } : undefined));
    // Both are written as they have to be, whatever is said.
    else if (path === 'kind' || path === 'apiVersion') changeConfig(session, path, () => undefined);
    else {
      const { config } = session, property = SECTIONS.includes(path) ? { section: path as Section, name: '', field: '' } : parse(path);
      if (property.field === '') throw new CommandError(`can't set a map to a value: map[${[...config[property.section].keys()].sort().map((name) => `${name}:0xc000000000`).join(' ')}]`);
      changeConfig(session, `${property.section}/${property.name}`, (config) => assign(session, config, property, value));
    }
    yield* session.out(`Property ${JSON.stringify(path)} set.\n`);
  },
};

function assign(session: Session, config: Kubeconfig, { section, name, field }: Property, text: string): void {
  const entry: Record<string, unknown> = { ...(session.config[section].get(name) as Record<string, unknown> | undefined) };
  if (/^(insecure-skip-tls-verify|disable-compression)$/.test(field)) {
    entry[field] = parseBool(text);
  } else entry[field] = field.endsWith('-data') ? dataOf(session, text) : text;
  (config[section] as Map<string, unknown>).set(name, entry);
}

function parseBool(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new CommandError(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
  return text === 'true';
}

/** Base64 as it was given, or of what was given with --set-raw-bytes. */
function dataOf(session: Session, text: string): string {
  if (session.switch('set-raw-bytes')) return rawBytes(text);
  if (!fromBase64(text)) throw new CommandError(`error decoding input value: illegal base64 data at input byte ${illegalBase64(text)}`);
  return text;
}

export const unsetProperty: Verb = {
  path: 'config unset',
  *run(session) {
    const { args } = session;
    yield* exactly(session, 1);
    const path = args[0]!, { config: whole } = session;
    if (path === 'current-context') changeConfig(session, 'current-context', (config) => (config.currentContext = ''));
    else if (SECTIONS.includes(path)) changeConfig(session, path, (config) => config[path as Section].clear());
    else {
      const property = parse(path);
      changeConfig(session, `${property.section}/${property.name}`, (config) => {
        if (property.field !== '' && !whole[property.section].has(property.name)) throw new CommandError(`current map key \`${property.name}\` is invalid`);
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
