/** The accounts of a registry of one's own: a file of names and bcrypt hashes, as htpasswd -B writes it. */
import { Errno } from '../../kernel/errno.ts';
import { isPassword } from '../../kernel/bcrypt.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { accountsBy, openAccess } from './accounts.ts';
import type { Access } from './distribution.ts';

/** So many answers are remembered: to compare with a hash takes long. */
const REMEMBERED = 64;

/** What `auth.htpasswd` of the configuration says, or the environment in its place. @throws Error where a part is missing */
export function accessOf(p: Process, config: string): Access {
  const setting = (name: string): string => p.env.get(`REGISTRY_AUTH_HTPASSWD_${name.toUpperCase()}`) ?? new RegExp(`htpasswd:[^]*?\\b${name}:\\s*"?([^"\\n]+)`).exec(config)?.[1]?.trim() ?? '';
  const asked = p.env.get('REGISTRY_AUTH') ?? /^auth:\s*\n\s+(\w+):/m.exec(config)?.[1];
  if (asked === undefined) return openAccess;
  if (asked !== 'htpasswd') throw new Error(`unable to configure authorization (${asked}): no access controller registered with name: ${asked}`);
  const realm = setting('realm'), path = setting('path');
  for (const [name, value] of [['realm', realm], ['path', path]]) if (value === '') throw new Error(`unable to configure authorization (htpasswd): "${name}" must be set for htpasswd access controller`);
  const known = new Map<string, boolean>();
  return accountsBy((username, password) => {
    const hash = hashesAt(p, path).get(username);
    if (hash === undefined) return false;
    const key = `${hash}\0${password}`;
    if (!known.has(key)) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, isPassword(password, hash));
    }
    return known.get(key)!;
  }, realm);
}

/** The file is read anew for each request: it may have changed. */
function hashesAt(p: Process, path: string): Map<string, string> {
  try {
    return new Map(readText(p, path).split('\n').flatMap((line): [string, string][] => (/^\s*(#|$)/.test(line) ? [] : [[line.split(':')[0]!.trim(), line.split(/:(.*)/s)[1]?.trim() ?? '']])));
  } catch (error) {
    if (error instanceof Errno) return new Map();
    throw error;
  }
}
