/** What `docker login` stored, for requests that reach a registry. */
import { fromBase64, toBase64 } from '../../../kernel/base64.ts';
import { decode, encode, NO_BYTES } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { readConfig } from '../contexts.ts';

/** Key of Docker Hub in config.json. */
export const HUB = 'https://index.docker.io/v1/';

export const serverKey = (domain: string): string => (domain === 'docker.io' || domain === 'index.docker.io' || domain === '' ? HUB : domain);

export interface Credentials {
  username: string;
  password: string;
  serveraddress: string;
}

export function storedCredentials(p: Process, domain: string): Credentials | undefined {
  const entry = readConfig(p).auths?.[serverKey(domain)];
  if (!entry?.auth) return undefined;
  const [username = '', password = ''] = decode(fromBase64(entry.auth) ?? NO_BYTES).split(/:(.*)/s);
  return { username, password, serveraddress: serverKey(domain) };
}

export const authHeader = (credentials: Credentials | Record<string, never>): Record<string, string> => ({
  'x-registry-auth': toBase64(encode(JSON.stringify(credentials))).replaceAll('+', '-').replaceAll('/', '_'),
});

export const registryAuth = (p: Process, domain: string): Record<string, string> => authHeader(storedCredentials(p, domain) ?? {});

/** The same for every registry that was logged in to, by its host. */
export const storedAuths = (p: Process): Record<string, string> => Object.fromEntries(Object.keys(readConfig(p).auths ?? {}).map((key) => {
  const domain = key === HUB ? 'docker.io' : key;
  return [domain, registryAuth(p, domain)['x-registry-auth']!];
}));
