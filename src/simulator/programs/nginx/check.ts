/** What nginx finds wrong with directives when it reads them: unknown ones, wrong places, wrong numbers of arguments, values that mean nothing. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { clashIn } from './clashes.ts';
import type { Directive } from './config.ts';
import { DIRECTIVES } from './directives.ts';
import { specialMistake } from './special-values.ts';
import { NUMBERS, SINGLE, SIZES, TIMES, WORDS } from './value-kinds.ts';
import { zoneMistake } from './zones.ts';
import { unknownVariable } from './variable-names.ts';

/** Where a directive stands: m main, e events, h http, s server, l location, i if in a location, I if in a server, u upstream, L limit_except. */
type Place = 'm' | 'e' | 'h' | 's' | 'l' | 'i' | 'I' | 'u' | 'L';

/** Blocks whose lines are no directives: values and what they map to. */
const FREE = new Set(['types', 'map', 'geo', 'split_clients', 'charset_map', 'stream', 'mail']);

interface Rule {
  places: string;
  /** Numbers of arguments. */
  counts: string;
  block: boolean;
  flag: boolean;
}

const rules = new Map<string, Rule>(DIRECTIVES.trim().split('\n').flatMap((line) => {
  const [key = '', names = ''] = line.split(/: /), [places = '', counts = ''] = key.split(' ');
  return names.split(' ').map((name): [string, Rule] => [name, { places, counts: counts.replace(/[bf]/g, ''), block: counts.includes('b'), flag: counts.includes('f') }]);
}));

/** The first mistake, as nginx words it; undefined where there is none. */
export function* mistakeIn(p: Process, config: readonly Directive[]): Blocking<string | undefined> {
  return checkBlock(config, 'm') ?? clashIn(config) ?? (yield* missingHost(p, config)) ?? unknownVariable(config) ?? zoneMistake(config);
}

/** `nameless`: no prefix of the path stands for this block, so that proxy_pass has none to replace. */
function checkBlock(directives: readonly Directive[], place: Place, nameless = false): string | undefined {
  const seen = new Set<string>();
  for (const one of directives) {
    const words = checkOne(one, place) ?? (isSingle(one.name) && seen.has(one.name) ? `"${one.name}" directive is duplicate` : undefined)
      ?? (one.name === 'alias' && seen.has('root') ? '"alias" directive is duplicate, "root" directive was specified earlier' : undefined)
      ?? (nameless && one.name === 'proxy_pass' && /^https?:\/\/[^/$]+\/[^$]*$/.test(one.args[0] ?? '') ? NO_PREFIX : undefined);
    if (words !== undefined) return `${words} in ${one.file}:${one.line}`;
    seen.add(one.name);
    const inside = one.block && !FREE.has(one.name) ? checkBlock(one.block, placeIn(one.name, place), one.name === 'if' || one.name === 'limit_except' || (one.name === 'location' && /^[~@]/.test(one.args[0] ?? ''))) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const NO_PREFIX = '"proxy_pass" cannot have URI part in location given by regular expression, or inside named location, or inside "if" statement, or inside "limit_except" block';

/** Those that only a second value would be wrong of. */
const ONCE = new Set(['root', 'alias', 'proxy_pass_request_headers', 'client_max_body_size', 'default_type', 'autoindex', 'keepalive_timeout', 'sendfile', 'user', 'worker_processes', 'pid', 'worker_connections', 'gzip', 'server_tokens', 'proxy_http_version', 'proxy_pass', 'events', 'http', ...TIMES, ...SIZES, ...NUMBERS, ...SINGLE]);

const isSingle = (name: string): boolean => ONCE.has(name) || (rules.get(name)?.flag === true);

function placeIn(name: string, place: Place): Place {
  const inside: Readonly<Record<string, Place>> = { events: 'e', http: 'h', server: 's', location: 'l', upstream: 'u', limit_except: 'L', if: place === 's' ? 'I' : 'i' };
  return inside[name] ?? place;
}

function checkOne({ name, args, block }: Directive, place: Place): string | undefined {
  const rule = rules.get(name);
  if (!rule) return `unknown directive "${name}"`;
  // In an upstream `server` is a directive of another kind.
  if (name === 'server' && place === 'u') return block ? 'directive "server" is not terminated by ";"' : args.length === 0 ? 'invalid number of arguments in "server" directive' : args.slice(1).map((option) => (/^((weight|max_fails|max_conns)=\d+|fail_timeout=\w+|backup|down|resolve|service=\S+)$/.test(option) ? undefined : `invalid parameter "${option}"`)).find((words) => words !== undefined);
  if (!rule.places.includes(place)) return `"${name}" directive is not allowed here`;
  if (rule.block && !block) return `directive "${name}" has no opening "{"`;
  if (!rule.block && block) return `directive "${name}" is not terminated by ";"`;
  if (rule.counts !== '' && !rule.counts.includes(String(Math.min(args.length, 9))) && !(rule.counts.endsWith('+') && args.length > Number(rule.counts.at(-2)))) return `invalid number of arguments in "${name}" directive`;
  if (rule.flag && !/^(on|off)$/i.test(args[0] ?? '')) return `invalid value "${args[0]}" in "${name}" directive, it must be "on" or "off"`;
  return (values[name] ?? wordsOf(name))?.(args) ?? specialMistake(name, args);
}

const isTime = (text: string): boolean => /^(\d+(ms|s|m|h|d|w|M|y)?)+$/.test(text);
const isSize = (text: string): boolean => /^\d+[kKmMgG]?$/.test(text);
const time = (name: string) => ([value = '']: readonly string[]): string | undefined => (isTime(value) || value.includes('$') ? undefined : `"${name}" directive invalid value`);
const size = (name: string) => ([value = '']: readonly string[]): string | undefined => (isSize(value) || value.includes('$') ? undefined : `"${name}" directive invalid value`);

const whole = (name: string) => (args: readonly string[]): string | undefined => (/^\d+$/.test(args[0] ?? '') ? undefined : `"${name}" directive invalid number`);
const oneOf = (...words: readonly string[]) => ([value = '']: readonly string[]): string | undefined => (words.includes(value) ? undefined : `invalid value "${value}"`);

/** One of some words, in capitals or not. */
function wordsOf(name: string): ((args: readonly string[]) => string | undefined) | undefined {
  const known = WORDS.find(([names]) => names.test(name))?.[1].split(' ');
  return known && ((args) => args.filter((one) => !known.includes(one.toLowerCase())).map((one) => `invalid value "${one}"`)[0]);
}

/** What single directives want of their values. */
const values: Readonly<Record<string, (args: readonly string[]) => string | undefined>> = {
  ...Object.fromEntries(TIMES.map((name) => [name, time(name)])), ...Object.fromEntries(SIZES.map((name) => [name, size(name)])), ...Object.fromEntries(NUMBERS.map((name) => [name, whole(name)])),
  worker_connections: ([count = '']) => (/^\d+$/.test(count) ? undefined : `invalid number "${count}"`), worker_rlimit_nofile: whole('worker_rlimit_nofile'), limit_rate: size('limit_rate'),
  gzip_comp_level: (args) => whole('gzip_comp_level')(args) ?? (Number(args[0]) < 1 || Number(args[0]) > 9 ? 'value must be between 1 and 9' : undefined), satisfy: oneOf('all', 'any'), proxy_http_version: oneOf('1.0', '1.1'), server_tokens: ([value = '']) => (value.includes('$') ? undefined : oneOf('on', 'off', 'build')([value])),
  add_header: ([, , always]) => (always === undefined || always === 'always' ? undefined : `invalid parameter "${always}"`), use: ([method = '']) => (['epoll', 'poll', 'select'].includes(method) ? undefined : `invalid event type "${method}"`), server_name: (names) => names.map((name) => (name.startsWith('~') ? patternMistake(name.slice(1)) : undefined)).find((words) => words !== undefined), server_names_hash_bucket_size: (args) => (isSize(args[0] ?? '') ? undefined : '"server_names_hash_bucket_size" directive invalid value'),
  worker_processes: ([count = '']) => (count === 'auto' || (/^\d+$/.test(count) && count !== '0') ? undefined : /^\d+$/.test(count) ? undefined : '"worker_processes" directive invalid value'),
  listen: listenMistake,
  return: ([code = '', text]) => (text === undefined && /^(https?:\/\/|\$scheme)/.test(code) ? undefined : /^\d+$/.test(code) && Number(code) <= 999 ? undefined : `invalid return code "${code}"`),
  set: ([name = '']) => (name.startsWith('$') && name.length > 1 ? undefined : `invalid variable name "${name}"`),
  proxy_pass: ([url = '']) => (/^(https?:\/\/)/i.test(url) || url.startsWith('$') ? undefined : 'invalid URL prefix'),
  location: locationMistake,
  expires: (args) => (/^(-?(\d+[smhdwMy]?)+|@(\d+[hms]?)+|epoch|max|off|\$\w+)$/.test(args.at(-1) ?? '') ? undefined : '"expires" directive invalid value'),
  if: ([first = '', operator, value]) => (!first.startsWith('(') ? `invalid condition "${first}"` : operator === '==' ? 'unexpected "==" in condition' : /^(=|!=|!?~\*?)$/.test(operator ?? '') && (value === undefined || value === ')') ? `invalid condition "${first.replace(/^\(/, '')}"` : undefined),
  error_page: (args) => args.slice(0, -1).map((code) => (/^=/.test(code) ? undefined : !/^\d+$/.test(code) ? `invalid value "${code}"` : Number(code) < 300 || Number(code) > 599 ? `value "${code}" must be between 300 and 599` : undefined)).find((words) => words !== undefined),
  rewrite: ([pattern = '', , flag]) => patternMistake(pattern) ?? (flag === undefined || ['last', 'break', 'redirect', 'permanent'].includes(flag) ? undefined : `invalid parameter "${flag}"`),
  error_log: ([, level]) => (level === undefined || ['debug', 'info', 'notice', 'warn', 'error', 'crit', 'alert', 'emerg'].includes(level) || level.startsWith('debug_') ? undefined : `invalid log level "${level}"`),
};

function listenMistake([address = '', ...options]: readonly string[]): string | undefined {
  const port = /^(?:.*:)?([^:\]]*)$/.exec(address)?.[1] ?? '';
  if (!address.startsWith('unix:') && !address.startsWith('[')) {
    if (/^\d+$/.test(port) ? Number(port) < 1 || Number(port) > 65535 : address.includes(':')) return `invalid port in "${address}" of the "listen" directive`;
    if (!/^\d+$/.test(port) && !/^[\d.]+$/.test(port) && port !== '*' && port !== 'localhost') return `host not found in "${address}" of the "listen" directive`;
  }
  const strange = options.find((option) => !/^(default_server|default|ssl|http2|quic|proxy_protocol|reuseport|deferred|bind|ipv6only=(on|off)|backlog=\d+|rcvbuf=\w+|sndbuf=\w+|fastopen=\d+|setfib=\d+|accept_filter=\w+|so_keepalive=\S+)$/.test(option));
  return strange === undefined ? undefined : `invalid parameter "${strange}"`;
}

function locationMistake(args: readonly string[]): string | undefined {
  const [modifier = '', pattern] = args;
  if (args.length === 2 && !['=', '^~', '~', '~*'].includes(modifier)) return `invalid location modifier "${modifier}"`;
  return args.length === 2 && modifier.startsWith('~') ? patternMistake(pattern!) : undefined;
}

function patternMistake(pattern: string): string | undefined {
  const open = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  if (open.includes('[')) return `pcre2_compile() failed: missing terminating ] for character class in "${pattern}"`;
  return (open.match(/\(/g)?.length ?? 0) > (open.match(/\)/g)?.length ?? 0) ? `pcre2_compile() failed: missing closing parenthesis in "${pattern}"` : undefined;
}

/** Servers that requests are handed to have to be known when nginx starts. */
function* missingHost(p: Process, config: readonly Directive[]): Blocking<string | undefined> {
  const http = config.find(({ name }) => name === 'http')?.block ?? [];
  const upstreams = new Map(http.filter(({ name }) => name === 'upstream').map(({ args, block }) => [args[0] ?? '', block ?? []]));
  for (const block of upstreams.values()) for (const one of block) {
    const host = one.name === 'server' ? /^([^:]+)/.exec(one.args[0] ?? '')?.[1] : undefined;
    if (host !== undefined && !host.startsWith('unix') && !(yield* known(p, host))) return `host not found in upstream "${one.args[0]}" in ${one.file}:${one.line}`;
  }
  for (const one of everywhere(http)) {
    if (!['proxy_pass', 'fastcgi_pass', 'uwsgi_pass', 'scgi_pass', 'memcached_pass', 'grpc_pass'].includes(one.name)) continue;
    const address = (one.args[0] ?? '').replace(/^\w+:\/\//, '').replace(/\/.*$/, ''), host = address.replace(/:\d+$/, '');
    if (host.includes('$') || host.startsWith('unix') || host.startsWith('[') || upstreams.has(host) || upstreams.has(address)) continue;
    if (one.name !== 'proxy_pass' && !/:\d+$/.test(address)) return `no port in upstream "${address}" in ${one.file}:${one.line}`;
    if (!(yield* known(p, host))) return `host not found in upstream "${host}" in ${one.file}:${one.line}`;
  }
  return undefined;
}

function* known(p: Process, host: string): Blocking<boolean> {
  return /^[\d.]+$/.test(host) || 'addresses' in (yield* resolve(p, host));
}

const everywhere = (directives: readonly Directive[]): Directive[] => directives.flatMap((one) => [one, ...(one.block && !FREE.has(one.name) ? everywhere(one.block) : [])]);
