/** The command that docker starts to talk to an engine over ssh. */
import { goQuote } from '../../../kernel/gotemplate/printf.ts';
import { CliError } from '../errors.ts';
import type { Url } from './url.ts';

/** @throws CliError */
export function sshCommand({ user, password, host, path, query, fragment }: Url): string[] {
  const wrong = (why: string): CliError => new CliError(`ssh host connection is not valid: invalid SSH URL: ${why}`);
  const [, bracketed, bare = '', port = ''] = /^(?:\[(.*)\]|([^:]*))(?::(\d*))?$/.exec(host) ?? [], name = bracketed ?? bare;
  if (password !== undefined) throw wrong('plain-text password is not supported');
  if (name === '') throw wrong('hostname is empty');
  if (query !== '') throw wrong(`query parameters are not allowed: ${goQuote(query)}`);
  if (fragment !== '') throw wrong(`fragments are not allowed: ${goQuote(fragment)}`);
  const remote = path.replaceAll('/', '') === '' ? ['docker', 'system', 'dial-stdio'] : ['docker', `--host=unix://${path}`, 'system', 'dial-stdio'];
  // Both options are words of their own to docker, and one word to the program.
  return ['ssh', ...(user === '' ? [] : ['-l', quoted(user)]), ...(port === '' ? [] : ['-p', port]), '-o ConnectTimeout=30', '-T', '--', quoted(name), remote.map(quoted).join(' ')];
}

/** As for a POSIX shell. */
const quoted = (word: string): string => (/^[\w./:,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
