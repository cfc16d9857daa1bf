/** mod_auth_basic with mod_authn_file: who somebody says to be, and whether the password is right. */
import { decode } from '../../kernel/bytes.ts';
import { fromBase64 } from '../../kernel/base64.ts';
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { HttpRequest } from '../http-server.ts';
import { named, type Directive } from './config.ts';
import { fits } from './password-hashes.ts';

export interface Visitor {
  /** As the log has it; also where the password was wrong. */
  user: string | undefined;
  /** Why it is not believed, as the error log says it; undefined where it is. */
  problem?: { status: number; level?: string; words?: string };
}

/** Of a header `Authorization: Basic …`. */
export function visitorOf(p: Process, request: HttpRequest, sections: readonly Directive[][], root: string): Visitor {
  const last = (name: string): string | undefined => sections.flatMap((one) => named(one, name)).at(-1)?.args[0];
  const given = /^basic\s+(\S+)/i.exec(request.head.headers.authorization ?? '')?.[1], absolute = (path: string): string => (path.startsWith('/') ? path : `${root}/${path}`);
  const bytes = given === undefined ? undefined : fromBase64(given);
  if (!bytes) return { user: undefined, problem: { status: 401 } };
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(decode(bytes))!, uri = request.path;
  const file = last('AuthUserFile');
  if (file === undefined) return { user, problem: { status: 500, level: 'authn_file:error', words: 'AH01619: AuthUserFile not specified in the configuration' } };
  if (lookup(p, absolute(file))?.kind !== 'file') return { user, problem: { status: 500, level: 'authn_file:error', words: `(2)No such file or directory: AH01620: Could not open password file: ${absolute(file)}` } };
  const held = readText(p, absolute(file)).split('\n').find((line) => line.startsWith(`${user}:`))?.slice(user.length + 1).split(':')[0];
  if (held === undefined) return { user, problem: { status: 401, level: 'auth_basic:error', words: `AH01618: user ${user} not found: ${uri}` } };
  return fits(password, held) ? { user } : { user, problem: { status: 401, level: 'auth_basic:error', words: `AH01617: user ${user}: authentication failure for "${uri}": Password Mismatch` } };
}

/** The groups of AuthGroupFile that a user is in. */
export function groupsOf(p: Process, user: string, sections: readonly Directive[][], root: string): string[] {
  const file = sections.flatMap((one) => named(one, 'AuthGroupFile')).at(-1)?.args[0], path = file === undefined || file.startsWith('/') ? file : `${root}/${file}`;
  if (path === undefined || lookup(p, path)?.kind !== 'file') return [];
  return readText(p, path).split('\n').flatMap((line) => (line.split(':')[1]?.trim().split(/\s+/).includes(user) ? [line.split(':')[0]!] : []));
}
