/** Who may do what at a registry. */
import type { Request } from '../../api/http.ts';
import { decode } from '../../kernel/bytes.ts';
import type { Access } from './distribution.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 (also of the URL kind, with or without padding). */
export function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0, count = 0;
  for (const character of text.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    bits = (bits << 6) | value;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 255);
      bits &= (1 << count) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    text += ALPHABET[(word >> 18) & 63]! + ALPHABET[(word >> 12) & 63]! + (left > 1 ? ALPHABET[(word >> 6) & 63]! : '=') + (left > 2 ? ALPHABET[word & 63]! : '=');
  }
  return text;
}

/** User and password of a Basic authorization. */
function basic(request: Request): { username: string; password: string } | undefined {
  const [scheme = '', value = ''] = (request.headers['authorization'] ?? '').split(' ');
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const [username = '', password = ''] = decode(fromBase64(value)).split(/:(.*)/s);
  return { username, password };
}

/** A registry of one's own, as the registry image runs it: everybody may do everything. */
export const openAccess: Access = { allows: () => true, authenticated: () => true, challenge: 'Basic realm="registry"' };

/** A private registry: nothing without an account, everything with one. */
export function accountsBy(fits: (username: string, password: string) => boolean, realm: string): Access {
  const authenticated = (request: Request): boolean => {
    const given = basic(request);
    return given !== undefined && fits(given.username, given.password);
  };
  return { authenticated, allows: (request) => authenticated(request), challenge: `Basic realm="${realm}"` };
}

export const accountsOnly = (users: Readonly<Record<string, string>>, realm: string): Access => accountsBy((username, password) => Object.hasOwn(users, username) && users[username] === password, realm);

/** A registry from which anyone may pull, and to which its accounts push. */
export function accountsPush(users: Readonly<Record<string, string>>, realm: string): Access {
  const { allows, authenticated, challenge } = accountsOnly(users, realm);
  return { authenticated, challenge, allows: (request, repository, action) => action === 'pull' || allows(request, repository, action) };
}

/** Docker Hub as the simulator has it: anyone may pull what is there, nobody has an account. */
export const publicAccess = (exists: (repository: string) => boolean): Access => ({
  // A wrong password is refused even where none is needed.
  allows: (request, repository, action) => action === 'pull' && basic(request) === undefined && exists(repository),
  authenticated: (request) => basic(request) === undefined,
  challenge: 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
});
