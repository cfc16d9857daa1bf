/** mod_rewrite at work: rules one after the other over a path, until one ends it. */
import { encode } from '../../kernel/bytes.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpRequest } from '../http-server.ts';
import { lastNamed, type Directive } from './config.ts';
import { patternOf } from './patterns.ts';
import { rulesOf, type Condition, type Rule } from './rewrite-rules.ts';

export interface Rewriting {
  p: Process;
  request: HttpRequest;
  documents: string;
  server: string;
  /** What REQUEST_FILENAME is. */
  file: string;
  user: string | undefined;
  /** E= puts more into it. */
  environment: Map<string, string>;
}

export type Rewritten =
  | { kind: 'none' }
  | { kind: 'status'; status: number }
  | { kind: 'redirect'; status: number; location: string }
  | { kind: 'proxy'; url: string }
  /** Another path, with or without another query. */
  | { kind: 'path'; path: string; query: string; ends: boolean; passes: boolean; type: string | undefined };

/** How often a rule with N may begin anew: the real one stops after 32,000 rounds. */
const ROUNDS = 1000;

const isOn = (directives: readonly Directive[]): boolean => lastNamed(directives, 'RewriteEngine')?.args[0]?.toLowerCase() === 'on';

/** @param folder of the section or .htaccess that the rules are in, with the sign at its end; the server's own rules have none */
export function rewrite(at: Rewriting, directives: readonly Directive[], path: string, folder?: string): Rewritten {
  if (!isOn(directives)) return { kind: 'none' };
  const { request } = at, [, first = ''] = request.target.split(/\?(.*)/s), base = lastNamed(directives, 'RewriteBase')?.args[0];
  const rules = rulesOf(directives);
  let text = folder === undefined ? path : path.startsWith(folder) ? path.slice(folder.length) : path;
  let query = first, changed = false, ends = false, passes = false, type: string | undefined, rounds = 0;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!, hit = matches(at, rule, text, query);
    if (!hit) {
      // What is chained to a rule goes with it.
      while (rules[i]!.flags.has('C') && i + 1 < rules.length) i++;
      continue;
    }
    const fill = (pattern: string): string => expand(at, pattern, text, query, hit.rule, hit.condition);
    for (const one of rule.variables) {
      const [, name = '', value = ''] = /^!?([^:]*):?(.*)$/s.exec(one)!;
      if (one.startsWith('!')) at.environment.delete(name);
      else at.environment.set(name, fill(value));
    }
    const { flags } = rule;
    type = flags.get('T') ?? type;
    if (flags.has('F')) return { kind: 'status', status: 403 };
    if (flags.has('G')) return { kind: 'status', status: 410 };
    const code = Number(flags.get('R') ?? 0);
    if (code !== 0 && (code < 300 || code > 399)) return { kind: 'status', status: code };
    if (rule.substitution !== '-') {
      const made = fill(rule.substitution), mark = made.indexOf('?'), own = mark < 0 ? undefined : made.slice(mark + 1);
      text = mark < 0 ? made : made.slice(0, mark);
      if (flags.has('QSD') || own !== undefined) query = own === undefined ? '' : flags.has('QSA') && query !== '' ? [own, query].filter(Boolean).join('&') : own;
      changed = true;
      const local = new RegExp(`^https?://${(request.head.headers.host ?? at.server).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=/|$)`, 'i').exec(text);
      if (local && code === 0 && !flags.has('P')) text = text.slice(local[0].length) || '/';
      if (flags.has('P')) return { kind: 'proxy', url: /^\w+:\/\//.test(text) ? text + asked(query) : `http://${at.server}${text}${asked(query)}` };
      if (code !== 0 || /^(https?|ftp):\/\//i.test(text)) return { kind: 'redirect', status: code === 0 ? 302 : code, location: location(at, text, query, folder, base, flags.has('NE')) };
    }
    passes ||= flags.has('PT');
    if (flags.has('END')) ends = true;
    if (flags.has('END') || flags.has('L') || flags.has('PT')) break;
    if (flags.has('N') && rounds++ < ROUNDS) i = -1;
    else if (flags.has('S')) i += Number(flags.get('S'));
  }
  if (!changed) return type === undefined ? { kind: 'none' } : { kind: 'path', path, query, ends: true, passes: false, type };
  return { kind: 'path', path: folder === undefined || text.startsWith('/') ? text : base === undefined ? folder + text : base + text, query, ends, passes, type };
}

const asked = (query: string): string => (query === '' ? '' : `?${query}`);

function location({ request, server }: Rewriting, text: string, query: string, folder: string | undefined, base: string | undefined, plain: boolean): string {
  const escaped = (part: string): string => (plain ? part : part.replace(/%(?![0-9a-fA-F]{2})|[^%\w$\-.+!*'(),:@&=/~#;?]/gu, (sign) => [...encode(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')));
  const absolute = /^\w+:\/\//.test(text) ? text : `http://${request.head.headers.host ?? server}${text.startsWith('/') ? text : `${base ?? folder ?? '/'}${text}`}`;
  return escaped(absolute) + asked(escaped(query));
}

/** The rule's pattern first, then its conditions, as the real one goes. */
function matches(at: Rewriting, rule: Rule, text: string, query: string): { rule: readonly string[]; condition: readonly string[] } | undefined {
  const found = rule.pattern.exec(text);
  if ((found === null) !== rule.negated) return undefined;
  let condition: readonly string[] = [];
  for (let i = 0; i < rule.conditions.length; i++) {
    const one = rule.conditions[i]!, subject = expand(at, one.test, text, query, found ?? [], condition), groups = holds(at, one, subject);
    if (groups) condition = groups.length > 0 ? groups : condition;
    if (groups && one.or) while (rule.conditions[i]?.or) i++;
    else if (!groups && !one.or) return undefined;
  }
  return { rule: found ?? [], condition };
}

function holds({ p }: Rewriting, { pattern, negated, ignoreCase }: Condition, subject: string): readonly string[] | undefined {
  const verdict = (is: boolean): readonly string[] | undefined => (is === negated ? undefined : []);
  const node = /^-[dfslLhFUx]$/.test(pattern) ? lookup(p, subject) : undefined;
  switch (pattern) {
    case '-d': return verdict(node?.kind === 'directory');
    case '-f': case '-F': return verdict(node?.kind === 'file');
    case '-s': return verdict(node?.kind === 'file' && node.size > 0);
    case '-x': return verdict(node?.kind === 'file' && (node.mode & 0o111) !== 0);
    case '-l': case '-L': case '-h': return verdict(lookup(p, subject, false)?.kind === 'symlink');
    case '-U': return verdict(true);
    default:
  }
  const [, number, value = ''] = /^-(eq|ne|lt|le|gt|ge)(.*)$/.exec(pattern) ?? [];
  if (number !== undefined) {
    const a = Number.parseInt(subject, 10) || 0, b = Number.parseInt(value, 10) || 0;
    return verdict({ eq: a === b, ne: a !== b, lt: a < b, le: a <= b, gt: a > b, ge: a >= b }[number]!);
  }
  const [, order, other = ''] = /^(<=|>=|<|>|=)(.*)$/s.exec(pattern) ?? [], fold = (one: string): string => (ignoreCase ? one.toLowerCase() : one);
  if (order !== undefined) {
    const a = fold(subject), b = fold(other.replace(/^""$/, ''));
    return verdict({ '<': a < b, '>': a > b, '=': a === b, '<=': a <= b, '>=': a >= b }[order]!);
  }
  const found = patternOf(pattern, ignoreCase).exec(subject);
  return (found === null) === negated ? found ?? [] : undefined;
}

/** $1, %1 and %{NAME}. */
function expand(at: Rewriting, pattern: string, text: string, query: string, rule: readonly string[], condition: readonly string[]): string {
  return pattern.replace(/\\(.)|\$(\d)|%(\d)|%\{([^}]*)\}/g, (_, plain: string | undefined, dollar: string | undefined, percent: string | undefined, name: string | undefined) => plain ?? (dollar !== undefined ? rule[Number(dollar)] ?? '' : percent !== undefined ? condition[Number(percent)] ?? '' : variable(at, name!, text, query)));
}

function variable({ p, request, documents, server, file, user, environment }: Rewriting, name: string, text: string, query: string): string {
  const { headers } = request.head, [kind = '', rest] = name.split(/:(.*)/s);
  if (rest !== undefined) return kind === 'ENV' ? environment.get(rest) ?? '' : kind === 'HTTP' ? headers[rest.toLowerCase()] ?? '' : '';
  if (/^TIME(_|$)/.test(name)) return strftime({ TIME: '%Y%m%d%H%M%S', TIME_YEAR: '%Y', TIME_MON: '%m', TIME_DAY: '%d', TIME_HOUR: '%H', TIME_MIN: '%M', TIME_SEC: '%S', TIME_WDAY: '%w' }[name] ?? '', p.now);
  const known: Readonly<Record<string, string | undefined>> = {
    HTTP_HOST: headers.host, HTTP_USER_AGENT: headers['user-agent'], HTTP_REFERER: headers.referer, HTTP_COOKIE: headers.cookie, HTTP_ACCEPT: headers.accept, HTTP_FORWARDED: headers.forwarded, HTTP_PROXY_CONNECTION: headers['proxy-connection'], REQUEST_METHOD: request.method, REQUEST_SCHEME: 'http', REQUEST_URI: request.path, QUERY_STRING: query,
    REQUEST_FILENAME: file, SCRIPT_FILENAME: file, THE_REQUEST: request.head.start, SERVER_PROTOCOL: /HTTP\/[\d.]+$/.exec(request.head.start)?.[0], SERVER_PORT: String(request.port), SERVER_NAME: server, SERVER_ADDR: p.ns.network.address, SERVER_SOFTWARE: 'Apache', DOCUMENT_ROOT: documents, REMOTE_ADDR: request.client, REMOTE_HOST: request.client, REMOTE_PORT: request.peer.split(':').pop(), REMOTE_USER: user, HTTPS: 'off', PATH_INFO: '', AUTH_TYPE: user === undefined ? '' : 'Basic', IPV6: 'off', IS_SUBREQ: 'false', SCRIPT_NAME: text,
  };
  return known[name] ?? '';
}
