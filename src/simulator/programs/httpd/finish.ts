/** What modules do to an answer on its way out: mod_headers, mod_expires, mod_deflate; ranges in several parts, chunks; and what SetEnvIf finds in a request. */
import { concat, encode } from '../../kernel/bytes.ts';
import { compress } from '../../kernel/gzip-format.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpRequest } from '../http-server.ts';
import { named, type Directive } from './config.ts';
import { patternOf } from './patterns.ts';
import type { Content } from './site.ts';

/** What SetEnv, SetEnvIf and BrowserMatch set. */
export function environmentOf(request: HttpRequest, directives: readonly Directive[]): Map<string, string> {
  const environment = new Map<string, string>(), { headers } = request.head;
  const subject = (name: string): string => ({ request_uri: request.path, request_method: request.method, remote_addr: request.client, remote_host: request.client, server_addr: '', request_protocol: /HTTP\/[\d.]+$/.exec(request.head.start)?.[0] ?? '' })[name.toLowerCase()] ?? headers[name.toLowerCase()] ?? environment.get(name) ?? '';
  for (const { name, args } of directives) {
    const kind = name.toLowerCase();
    if (kind === 'setenv') environment.set(args[0] ?? '', args[1] ?? '');
    const words = kind.startsWith('browsermatch') ? ['User-Agent', ...args] : args;
    if (!/^(setenvif|browsermatch)(nocase)?$/.test(kind)) continue;
    const match = patternOf(words[1] ?? '', kind.endsWith('nocase')).exec(subject(words[0] ?? ''));
    if (match) for (const one of words.slice(2)) {
      const [, key = '', value] = /^!?([^=]*)=?(.*)$/s.exec(one)!;
      if (one.startsWith('!')) environment.delete(key);
      else environment.set(key, value === '' ? '1' : value!.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? ''));
    }
  }
  return environment;
}

const UNITS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, month: 2592000, year: 31536000 };

/** mod_expires: Cache-Control and Expires. */
export function expiryOf(p: Process, { status, type }: Content, directives: readonly Directive[]): [string, string][] {
  if (named(directives, 'ExpiresActive').at(-1)?.args[0]?.toLowerCase() !== 'on' || status >= 400) return [];
  const text = named(directives, 'ExpiresByType').filter((one) => one.args[0] === type?.split(';')[0]).at(-1)?.args[1] ?? named(directives, 'ExpiresDefault').at(-1)?.args[0];
  if (text === undefined) return [];
  const brief = /^[AM](\d+)$/.exec(text), seconds = brief ? Number(brief[1]) : [...text.matchAll(/(\d+)\s+(\w+?)s?(?=\s|$)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (UNITS[unit!] ?? 0), 0);
  return [['Cache-Control', `max-age=${seconds}`], ['Expires', strftime('%a, %d %b %Y %T GMT', p.now + seconds * 1000)]];
}

/** mod_deflate, for the types that AddOutputFilterByType names, or where SetOutputFilter says so. */
export function finish(request: HttpRequest, content: Content, directives: readonly Directive[], modules: readonly string[]): Content {
  if (!modules.includes('deflate') || content.status === 304 || content.body.length === 0 || content.headers.some(([name]) => name === 'Content-Encoding')) return content;
  const types = named(directives, 'AddOutputFilterByType').filter((one) => /^deflate$/i.test(one.args[0] ?? '')).flatMap((one) => one.args.slice(1));
  if (!types.includes(content.type?.split(';')[0] ?? '') && !named(directives, 'SetOutputFilter').some((one) => /deflate/i.test(one.args[0] ?? ''))) return content;
  const vary: [string, string] = ['Vary', 'Accept-Encoding'];
  if (!/\bgzip\b/.test(request.head.headers['accept-encoding'] ?? '')) return { ...content, headers: [...content.headers, vary] };
  const headers = content.headers.map(([name, value]): [string, string] => [name, name === 'ETag' ? value.replace(/"$/, '-gzip"') : value]);
  return { ...content, body: compress(content.body), headers: [...headers, vary, ['Content-Encoding', 'gzip']] };
}

/** %{NAME}e and the like in a header's value. */
const filled = (value: string, environment: ReadonlyMap<string, string>): string => value.replace(/%\{(\w+)\}e|%%/g, (whole, name: string | undefined) => (whole === '%%' ? '%' : environment.get(name!) ?? '(null)'));

/** Whether `env=NAME` at the end of a directive holds. */
export const isWanted = (condition: string | undefined, environment: ReadonlyMap<string, string>): boolean => {
  const [, not, name] = /^env=(!?)(.+)$/.exec(condition ?? '') ?? [];
  return name === undefined || environment.has(name) !== (not === '!');
};

/** Header set, append, add, unset; without `always` only where an answer has headers of its own. */
export function withHeaders(content: Content, directives: readonly Directive[], environment: ReadonlyMap<string, string>): Content {
  const made: Required<Pick<Content, 'headers' | 'always' | 'later'>> = { headers: [...content.headers], always: [...content.always ?? []], later: [...content.later ?? []] };
  for (const { args } of named(directives, 'Header')) {
    const words = args.filter((one) => !/^env=/.test(one)), always = words[0]?.toLowerCase() === 'always';
    if (!isWanted(args.find((one) => /^env=/.test(one)), environment)) continue;
    if (always || words[0]?.toLowerCase() === 'onsuccess') words.shift();
    const [action = '', name = '', written = '', changed = ''] = words, verb = action.toLowerCase(), value = filled(written, environment);
    if (!always && content.status >= 300 && content.dated !== true && !content.headers.some(([one]) => one === 'Last-Modified')) continue;
    const held = [...made.headers, ...made.always, ...made.later].find(([one]) => one.toLowerCase() === name.toLowerCase());
    if (verb === 'setifempty' && held) continue;
    if (verb === 'set' || verb === 'unset') for (const part of ['headers', 'always', 'later'] as const) made[part] = made[part].filter((one) => one !== held);
    if (verb === 'append' && held) held[1] += `, ${value}`;
    else if (verb === 'merge' && held) held[1] = held[1].split(/,\s*/).includes(value) ? held[1] : `${held[1]}, ${value}`;
    else if (verb.startsWith('edit') && held) held[1] = held[1].replace(new RegExp(patternOf(written).source, verb === 'edit*' ? 'g' : ''), changed);
    else if (['set', 'add', 'append', 'setifempty', 'merge'].includes(verb)) made[always ? 'always' : 'later'].push([name, value]);
  }
  return { ...content, ...made };
}

/** RequestHeader, for the server behind. */
export function changeRequest(headers: Record<string, string>, directives: readonly Directive[], request: HttpRequest): void {
  const environment = environmentOf(request, directives);
  for (const { args: [action = '', name = '', value = ''] } of named(directives, 'RequestHeader')) {
    const held = Object.keys(headers).find((one) => one.toLowerCase() === name.toLowerCase()), verb = action.toLowerCase();
    if (held !== undefined && (verb === 'set' || verb === 'unset')) delete headers[held];
    if (verb === 'append' && held !== undefined) headers[held] += `, ${filled(value, environment)}`;
    else if (['set', 'add', 'append', 'merge'].includes(verb) || (verb === 'setifempty' && held === undefined)) headers[name] = filled(value, environment);
  }
}

export const chunksOf = (body: Uint8Array): Uint8Array => concat([...(body.length === 0 ? [] : [encode(`${body.length.toString(16)}\r\n`), body, encode('\r\n')]), encode('0\r\n\r\n')]);

/** A body of several ranges, with a border between them. */
export function severalParts(parts: readonly string[], body: Uint8Array, type: string | undefined, now: number): Pick<Content, 'body' | 'type'> {
  const border = Math.floor(now * 1000).toString(16).padStart(16, '0').slice(-16), pieces: Uint8Array[] = [];
  for (const part of parts) {
    const [from = '', to = ''] = part.split('-'), first = from === '' ? Math.max(0, body.length - Number(to)) : Number(from), last = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
    if (first < body.length && first <= last) pieces.push(encode(`\r\n--${border}\r\n${type === undefined ? '' : `Content-type: ${type}\r\n`}Content-range: bytes ${first}-${last}/${body.length}\r\n\r\n`), body.slice(first, last + 1));
  }
  return { type: `multipart/byteranges; boundary=${border}`, body: concat([...pieces, encode(`\r\n--${border}--\r\n`)]) };
}
