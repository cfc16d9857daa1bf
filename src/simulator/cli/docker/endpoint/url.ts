/** Addresses of engines as Go's net/url takes them apart, with its words for what is wrong with them. */
import { goQuote } from '../../../kernel/gotemplate/printf.ts';

export interface Url {
  readonly scheme: string;
  readonly user: string;
  /** Undefined where no password is given. */
  readonly password: string | undefined;
  /** With its port, brackets and all. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

export class UrlError extends Error {}

/** @throws UrlError `parse "…": …` */
export function parseUrl(text: string): Url {
  const [before = '', fragment = ''] = cut(text, '#');
  try {
    return { ...parsed(before), fragment };
  } catch (error) {
    throw error instanceof UrlError ? new UrlError(`parse ${goQuote(before)}: ${error.message}`) : error;
  }
}

const cut = (text: string, at: string): [string, string?] => {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
};

function parsed(text: string): Omit<Url, 'fragment'> {
  if (/[\x00-\x1f\x7f]/.test(text)) throw new UrlError('net/url: invalid control character in URL');
  if (text.startsWith(':')) throw new UrlError('missing protocol scheme');
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text)?.[1] ?? '';
  const [rest = '', query = ''] = cut(scheme === '' ? text : text.slice(scheme.length + 1), '?');
  const nothing = { scheme: scheme.toLowerCase(), user: '', password: undefined, host: '', path: '', query };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return nothing;
    if (rest.split('/')[0]!.includes(':')) throw new UrlError('first path segment in URL cannot contain colon');
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return { ...nothing, path: unescaped(rest, 'path') };
  const slash = rest.indexOf('/', 2), authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
  const at = authority.lastIndexOf('@'), host = hostOf(authority.slice(at + 1));
  const [user = '', password] = at < 0 ? [] : cut(authority.slice(0, at), ':');
  if (!/^[\w\-.~:!$&'()*+,;=%@]*$/.test(at < 0 ? '' : authority.slice(0, at))) throw new UrlError('net/url: invalid userinfo');
  return { ...nothing, user: unescaped(user, 'user'), password, host, path: slash < 0 ? '' : unescaped(rest.slice(slash), 'path') };
}

function hostOf(text: string): string {
  if (text.startsWith('[')) {
    const end = text.lastIndexOf(']');
    if (end < 0) throw new UrlError("missing ']' in host");
    checkPort(text.slice(end + 1));
    const inside = text.slice(1, end), wrong = wrongAddress(inside);
    if (wrong !== undefined) throw new UrlError(`invalid host: ${wrong}`);
    return text;
  }
  const colon = text.lastIndexOf(':');
  if (colon >= 0) checkPort(text.slice(colon));
  return unescaped(text, 'host');
}

function checkPort(text: string): void {
  if (!/^(?::\d*)?$/.test(text)) throw new UrlError(`invalid port ${goQuote(text)} after host`);
}

/** Words of Go's netip.ParseAddr for what stands in brackets. */
function wrongAddress(text: string): string | undefined {
  if (/^[0-9a-f:]*:[0-9a-f:.]*(%.+)?$/i.test(text)) return undefined;
  const said = (why: string): string => `ParseAddr(${goQuote(text)}): ${why}`;
  for (const letter of text) {
    if (letter === '.') return /^\d+(\.\d+){3}$/.test(text) ? 'invalid IP-literal' : said(`unexpected character (at ${goQuote(text.slice(/^[\d.]*/.exec(text)![0].length))})`);
    if (letter === ':') return said(`unexpected character (at ${goQuote(text.slice(/^[0-9a-f:]*/i.exec(text)![0].length))})`);
    if (letter === '%') return said('missing IPv6 address');
  }
  return said('unable to parse IP');
}

/** Percent signs undone; in a host they are refused, and so are most other signs. */
function unescaped(text: string, what: 'host' | 'path' | 'user'): string {
  const wrong = /%(?![0-9A-Fa-f]{2})/.exec(text);
  for (const { 0: code, index } of text.matchAll(/%../gs)) {
    if (wrong && wrong.index <= index) break;
    if (what === 'host' && code !== '%25' && parseInt(code[1]!, 16) < 8) throw new UrlError(`invalid URL escape ${goQuote(code)}`);
  }
  if (wrong) throw new UrlError(`invalid URL escape ${goQuote(text.slice(wrong.index, wrong.index + 3))}`);
  const stranger = what === 'host' ? /[^\w\-.~!$&'()*+,;=:[\]<>"%\x80-\uffff]/.exec(text) : null;
  if (stranger) throw new UrlError(`invalid character ${goQuote(stranger[0])} in host name`);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Go's net.SplitHostPort; undefined where it refuses. */
export function splitHostPort(text: string): { name: string; port: string } | undefined {
  const colon = text.lastIndexOf(':');
  if (colon < 0) return undefined;
  if (text.startsWith('[')) {
    const end = text.indexOf(']');
    return end + 1 === colon && !/[[\]]/.test(text.slice(1, end)) ? { name: text.slice(1, end), port: text.slice(colon + 1) } : undefined;
  }
  const name = text.slice(0, colon);
  return name.includes(':') || /[[\]]/.test(text) ? undefined : { name, port: text.slice(colon + 1) };
}

export const joinHostPort = (name: string, port: string): string => `${name.includes(':') ? `[${name}]` : name}:${port}`;
