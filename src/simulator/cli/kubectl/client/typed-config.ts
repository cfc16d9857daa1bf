/** A kubeconfig as kubectl's decoder reads it: every field has a type, and what it says of a field with another one. */
import { fromBase64, illegalBase64 } from '../../../kernel/base64.ts';
import { CommandError } from './failure.ts';

/** A scalar's name, `[]` and the type of the elements, `{}` and the type of the values, or a struct's name. */
type TypeName = string;

/** Go's types and their fields, by their names in the file. An extension may hold anything. */
const STRUCTS: Readonly<Record<string, Readonly<Record<string, TypeName>>>> = {
  Config: { kind: 'string', apiVersion: 'string', preferences: 'Preferences', clusters: '[]NamedCluster', users: '[]NamedAuthInfo', contexts: '[]NamedContext', 'current-context': 'string', extensions: '[]NamedExtension' },
  Preferences: { colors: 'bool', extensions: '[]NamedExtension' },
  NamedCluster: { name: 'string', cluster: 'Cluster' },
  NamedContext: { name: 'string', context: 'Context' },
  NamedAuthInfo: { name: 'string', user: 'AuthInfo' },
  NamedExtension: { name: 'string' },
  Cluster: {
    server: 'string', 'tls-server-name': 'string', 'insecure-skip-tls-verify': 'bool', 'certificate-authority': 'string', 'certificate-authority-data': '[]uint8', 'proxy-url': 'string', 'disable-compression': 'bool',
    extensions: '[]NamedExtension',
  },
  Context: { cluster: 'string', user: 'string', namespace: 'string', extensions: '[]NamedExtension' },
  AuthInfo: {
    'client-certificate': 'string', 'client-certificate-data': '[]uint8', 'client-key': 'string', 'client-key-data': '[]uint8', token: 'string', tokenFile: 'string', as: 'string', 'as-uid': 'string', 'as-groups': '[]string',
    'as-user-extra': '{}[]string', username: 'string', password: 'string', 'auth-provider': 'AuthProviderConfig', exec: 'ExecConfig', extensions: '[]NamedExtension',
  },
  AuthProviderConfig: { name: 'string', config: '{}string' },
  ExecConfig: { command: 'string', args: '[]string', env: '[]ExecEnvVar', apiVersion: 'string', installHint: 'string', provideClusterInfo: 'bool', interactiveMode: 'string' },
  ExecEnvVar: { name: 'string', value: 'string' },
};

/** The order of a struct's fields where Go prints one. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  Context: ['cluster', 'user', 'namespace', 'extensions'],
  Cluster: ['server', 'tls-server-name', 'insecure-skip-tls-verify', 'certificate-authority', 'certificate-authority-data', 'proxy-url', 'disable-compression', 'extensions'],
  AuthInfo: ['client-certificate', 'client-certificate-data', 'client-key', 'client-key-data', 'token', 'tokenFile', 'as', 'as-uid', 'as-groups', 'as-user-extra', 'username', 'password', 'auth-provider', 'exec', 'extensions'],
};

type Fields = Record<string, unknown>;

const jsonKind = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value);

/** @throws Error with the words of Go's decoder about the first field that has another type */
function check(value: unknown, type: TypeName, owner: string, path: string): void {
  if (value === null || value === undefined) return;
  const wrong = (): Error => new Error(`json: cannot unmarshal ${jsonKind(value)} into Go struct field ${owner}.${path} of type ${type.replace(/^(\[\])?(?=[A-Z])/, '$1v1.').replace('{}', 'map[string]')}`);
  if (type === 'string' || type === 'bool') {
    if (jsonKind(value) !== (type === 'bool' ? 'bool' : 'string')) throw wrong();
  } else if (type === '[]uint8') {
    if (typeof value !== 'string') throw wrong();
    if (!fromBase64(value)) throw new Error(`illegal base64 data at input byte ${illegalBase64(value)}`);
  } else if (type.startsWith('[]')) {
    if (!Array.isArray(value)) throw wrong();
    for (const item of value) check(item, type.slice(2), owner, path);
  } else {
    if (jsonKind(value) !== 'object') throw wrong();
    // The document comes to the decoder with its keys in order.
    for (const [key, field] of Object.entries(value as Fields).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (type.startsWith('{}')) check(field, type.slice(2), owner, path);
      else if (STRUCTS[type]![key] !== undefined) check(field, STRUCTS[type]![key], type, path === '' ? key : `${path}.${key}`);
    }
  }
}

/** What the decoder has against a document. @throws Error */
export function checkConfig(document: unknown): void {
  if (document === null || document === undefined) return;
  const into = 'couldn\'t get version/kind; json parse error: json: cannot unmarshal';
  if (typeof document !== 'object' || Array.isArray(document)) throw new Error(`${into} ${jsonKind(document)} into Go value of type struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }`);
  for (const field of ['apiVersion', 'kind']) {
    const value = (document as Fields)[field] ?? '';
    if (typeof value !== 'string') throw new Error(`${into} ${jsonKind(value)} into Go struct field .${field} of type string`);
  }
  const { apiVersion, kind } = document as { apiVersion?: string; kind?: string };
  if ((apiVersion && apiVersion !== 'v1') || (kind && kind !== 'Config')) throw new Error(`no kind ${JSON.stringify(kind || 'Config')} is registered for version ${JSON.stringify(apiVersion || 'v1')} in scheme "pkg/runtime/scheme.go:111"`);
  check(document, 'Config', '', '');
  for (const [section, inner] of [['clusters', 'Cluster'], ['users', 'AuthInfo'], ['contexts', 'Context']] as const) checkNames((document as Fields)[section] as readonly (Fields | null)[] | null | undefined, section, inner);
}

/** Names are unique. @throws Error that prints the whole list */
function checkNames(list: readonly (Fields | null)[] | null | undefined, section: string, inner: string): void {
  const names = (list ?? []).map((entry) => String(entry?.name ?? '')), twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === undefined) return;
  const entries = list!.map((entry) => `{${String(entry?.name ?? '')} ${goStruct((entry?.[section === 'users' ? 'user' : section.slice(0, -1)] ?? {}) as Fields, inner)}}`);
  throw new Error(`error converting *[]Named${inner} into *map[string]*api.${inner}: duplicate name ${JSON.stringify(twice)} in list: [${entries.join(' ')}]`);
}

const goStruct = (fields: Fields, type: string): string => `{${PRINTED[type]!.map((name) => goField(fields[name], STRUCTS[type]![name]!)).join(' ')}}`;

function goField(value: unknown, type: TypeName): string {
  if (type === '[]uint8') return `[${[...(typeof value === 'string' ? fromBase64(value)! : [])].join(' ')}]`;
  if (type.startsWith('[]')) return `[${((value ?? []) as unknown[]).map(String).join(' ')}]`;
  if (type.startsWith('{}')) return `map[${Object.entries((value ?? {}) as Fields).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => `${key}:${goField(one, type.slice(2))}`).join(' ')}]`;
  // Of what a pointer leads to only the address would be printed.
  if (STRUCTS[type]) return value ? '0xc000000000' : '<nil>';
  return String(value ?? (type === 'bool' ? false : ''));
}

/** The defaults of a program that fetches credentials: older versions did not say whether it may ask. */
export function withDefaults(user: Fields): Fields {
  const exec = user.exec as Fields | null | undefined;
  const older = exec && /^client\.authentication\.k8s\.io\/v1(alpha|beta)1$/.test(String(exec.apiVersion ?? ''));
  return older && !exec.interactiveMode ? { ...user, exec: { ...exec, interactiveMode: 'IfAvailable' } } : user;
}

/** @throws CommandError with the file's name */
export const unreadable = (path: string, words: string): CommandError => new CommandError(`error loading config file "${path}": ${words}`);
