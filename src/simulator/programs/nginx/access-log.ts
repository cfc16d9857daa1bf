/** Lines of access.log: log_format's variables, the one called combined unless told. */
import type { Directive } from './config.ts';
import type { Variables } from './variables.ts';
import { strftime } from '../dates.ts';

const COMBINED = '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';

/** The path and the line of an access_log directive; undefined where it is off. */
export function logged({ args: [path = '', format] }: Directive, formats: readonly Directive[], variables: Variables, now: number): { path: string; line: string } | undefined {
  if (path === 'off') return undefined;
  const escape = formats.find(({ args }) => args[0] === format)?.args[1]?.replace(/^escape=/, '');
  const pattern = format === undefined || format === 'combined' ? COMBINED : formats.find(({ args }) => args[0] === format)?.args.slice(1).filter((part) => !part.startsWith('escape=')).join('') ?? COMBINED;
  const line = pattern.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced: string | undefined, bare: string | undefined) => {
    const name = braced ?? bare ?? '';
    const text = name === 'time_local' ? strftime('%d/%b/%Y:%T +0000', now) : name === 'time_iso8601' ? strftime('%Y-%m-%dT%T+00:00', now) : variables.value(name);
    if (escape === 'none') return text;
    if (escape === 'json') return JSON.stringify(text).slice(1, -1);
    return text === '' ? '-' : text.replace(/["\\]/g, (character) => `\\x${character.charCodeAt(0).toString(16).toUpperCase()}`);
  });
  return { path, line };
}
