/** create configmap, and the three kinds of secret */
import { decode, encode } from '../../../kernel/bytes.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { CommandError } from '../client/failure.ts';
import type { Session } from '../session.ts';
import { contentHash } from './append-hash.ts';
import type { Draft, Generator } from './generate.ts';
import { checkKeyPair } from './key-pair.ts';
import { entries, keyProblem, type Entry } from './sources.ts';

export const bytesOf = (value: Uint8Array | string): Uint8Array => (typeof value === 'string' ? encode(value) : value);

/** Text if it is valid UTF-8. */
export function asText(value: Uint8Array | string): string | undefined {
  if (typeof value === 'string') return value;
  const text = decode(value);
  return text.includes('\ufffd') && !equalBytes(encode(text), value) ? undefined : text;
}

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Maps of Go are written by their keys' order. */
const sorted = (data: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));

function hashed(session: Session, draft: Draft): Draft {
  return session.switch('append-hash') ? { ...draft, metadata: { ...draft.metadata, name: `${String(draft.metadata.name)}-${contentHash(draft)}` } } : draft;
}

export const configMap: Generator = {
  path: 'create configmap', failure: 'failed to create configmap: ',
  build(session, name) {
    const { data, binaryData } = configMapData(name, entries(session));
    return hashed(session, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...(Object.keys(data).length > 0 && { data: sorted(data) }), ...(Object.keys(binaryData).length > 0 && { binaryData: sorted(binaryData) }) });
  },
};

/** @throws CommandError */
export function configMapData(name: string, all: readonly Entry[]): { data: Record<string, string>; binaryData: Record<string, string> } {
  const data: Record<string, string> = {}, binaryData: Record<string, string> = {};
  for (const { key, bytes } of all) {
    const problem = keyProblem(key);
    if (problem) throw new CommandError(`${JSON.stringify(key)} is not a valid key name for a ConfigMap: ${problem}`);
    if (key in data) throw new CommandError(`cannot add key ${JSON.stringify(key)}, another key by that name already exists in Data for ConfigMap ${JSON.stringify(name)}`);
    if (key in binaryData) throw new CommandError(`cannot add key ${JSON.stringify(key)}, another key by that name already exists in BinaryData for ConfigMap ${JSON.stringify(name)}`);
    const text = asText(bytes);
    if (text === undefined) binaryData[key] = toBase64(bytesOf(bytes));
    else data[key] = text;
  }
  return { data, binaryData };
}

/** @throws CommandError */
export function secretData(all: readonly Entry[]): Record<string, string> {
  const data: Record<string, string> = {};
  for (const { key, bytes } of all) {
    const problem = keyProblem(key);
    if (problem) throw new CommandError(`${JSON.stringify(key)} is not valid key name for a Secret ${problem}`);
    if (key in data) throw new CommandError(`cannot add key ${key}, another key by that name already exists`);
    data[key] = toBase64(bytesOf(bytes));
  }
  return data;
}

const secret = (session: Session, name: string, data: Record<string, string>, type: string): Draft =>
  hashed(session, { apiVersion: 'v1', kind: 'Secret', metadata: { name }, ...(Object.keys(data).length > 0 && { data: sorted(data) }), ...(type && { type }) });

const failure = 'failed to create secret ';

export const genericSecret: Generator = {
  path: 'create secret generic', failure,
  build: (session, name) => secret(session, name, secretData(entries(session)), session.flag('type')),
};

export const tlsSecret: Generator = {
  path: 'create secret tls', failure,
  *build(session, name): Blocking<Draft> {
    const [cert, key] = [session.flag('cert'), session.flag('key')];
    if (!cert || !key) throw new CommandError('key and cert must be specified');
    const [certificate, privateKey] = [pem(session, cert), pem(session, key)];
    yield* checkKeyPair(decode(certificate), decode(privateKey));
    return secret(session, name, { 'tls.crt': toBase64(certificate), 'tls.key': toBase64(privateKey) }, 'kubernetes.io/tls');
  },
};

function pem(session: Session, path: string): Uint8Array {
  try {
    return session.readBytes(path);
  } catch (error) {
    if (error instanceof CommandError) throw new CommandError(`Cannot read file ${path}, ${error.message}`);
    throw error;
  }
}

export const dockerSecret: Generator = {
  path: 'create secret docker-registry', failure,
  build(session, name) {
    const type = 'kubernetes.io/dockerconfigjson';
    const files = session.list('from-file');
    if (files.length > 0) {
      const [key, path] = files[0]!.includes('=') ? files[0]!.split('=') as [string, string] : ['.dockerconfigjson', files[0]!];
      if (!lookup(session.p, path)) throw new CommandError(`error reading ${path}: no such file or directory`);
      return secret(session, name, { [key]: toBase64(session.readBytes(path)) }, type);
    }
    const [username, password, email, server] = [session.flag('docker-username'), session.flag('docker-password'), session.flag('docker-email'), session.flag('docker-server')];
    if (!username || !password || !server) throw new CommandError('either --from-file or the combination of --docker-username, --docker-password and --docker-server is required');
    const login = { username, password, ...(email && { email }), auth: toBase64(encode(`${username}:${password}`)) };
    // Go writes the fields of its struct in their own order, not sorted.
    const fields = Object.entries(login).map(([field, value]) => `${JSON.stringify(field)}:${goJson(value)}`).join(',');
    return secret(session, name, { '.dockerconfigjson': toBase64(encode(`{"auths":{${goJson(server)}:{${fields}}}}`)) }, type);
  },
};
