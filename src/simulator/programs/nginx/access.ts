/** Who may: allow and deny, basic authentication, and how much may be sent. */
import { lookup, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { HttpRequest } from '../http-server.ts';
import { covers } from './address-range.ts';
import { find, findAll, type Directive } from './config.ts';
import { fromBase64 } from './variables.ts';

export interface Refusal {
  status: number;
  headers?: [string, string][];
  error?: string;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 2 ** 20, g: 2 ** 30 };

function mostOf(text: string): number {
  const [, number = '0', unit = ''] = /^(\d+)([kmg]?)$/i.exec(text) ?? [];
  return Number(number) * UNITS[unit.toLowerCase()]!;
}

/** Told as soon as the location is known. */
export function tooLarge({ body }: HttpRequest, scope: readonly Directive[]): Refusal | undefined {
  const most = mostOf(find(scope, 'client_max_body_size')?.args[0] ?? '1m');
  return most > 0 && body.length > most ? { status: 413, error: `client intended to send too large body: ${body.length} bytes` } : undefined;
}

/** `rules` are those of the innermost level that has any. */
export function refused(p: Process, request: HttpRequest, scope: readonly Directive[], rules: readonly Directive[], expand: (text: string) => string = (text) => text): Refusal | undefined {
  const rule = rules.find(({ name, args }) => (name === 'allow' || name === 'deny') && covers(args[0] ?? '', request.client));
  const any = find(scope, 'satisfy')?.args[0] === 'any', denied: Refusal | undefined = rule?.name === 'deny' ? { status: 403, error: 'access forbidden by rule' } : undefined;
  // With `satisfy any` one of the two is enough: who may not come from there may still have a password.
  if (denied && !any) return denied;
  const realm = expand(find(scope, 'auth_basic')?.args[0] ?? 'off');
  if (realm === 'off') return denied;
  return any && rule?.name === 'allow' ? undefined : unauthorized(p, request, scope, realm);
}

/** The rules of the innermost block that has any. */
export const rulesOf = (...levels: readonly (readonly Directive[])[]): Directive[] => levels.map((level) => [...findAll(level, 'allow'), ...findAll(level, 'deny')].sort((a, b) => a.line - b.line || level.indexOf(a) - level.indexOf(b))).find((rules) => rules.length > 0) ?? [];

/** Passwords in plain words are looked at; what is hashed is not simulated and fits nobody. */
function unauthorized(p: Process, request: HttpRequest, scope: readonly Directive[], realm: string): Refusal | undefined {
  const asks: Refusal = { status: 401, headers: [['WWW-Authenticate', `Basic realm="${realm}"`]] };
  const [, encoded] = /^Basic (\S+)$/i.exec(request.head.headers.authorization ?? '') ?? [];
  // That none was given is told at a level that the log does not show (info).
  if (encoded === undefined) return asks;
  const file = find(scope, 'auth_basic_user_file')?.args[0] ?? '', path = file.startsWith('/') ? file : `/etc/nginx/${file}`;
  if (lookup(p, path)?.kind !== 'file') return { status: 403, error: `open() "${path}" failed (2: No such file or directory)` };
  const [user = '', ...words] = fromBase64(encoded).split(':'), row = readText(p, path).split('\n').find((one) => one.startsWith(`${user}:`));
  if (row === undefined) return { ...asks, error: `user "${user}" was not found in "${path}"` };
  return row.slice(user.length + 1).split(':')[0] === `{PLAIN}${words.join(':')}` ? undefined : { ...asks, error: `user "${user}": password mismatch` };
}
