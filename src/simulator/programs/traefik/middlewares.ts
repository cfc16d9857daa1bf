/** Middlewares: what happens to a request before it goes to its service, and to the answer before it goes out. */
import type { Blocking } from '../../kernel/blocking.ts';
import { fromBase64 } from '../../kernel/base64.ts';
import { decode } from '../../kernel/bytes.ts';
import { pattern, patternFault } from '../../kernel/go-regexp.ts';
import type { Process } from '../../kernel/process.ts';
import { decodePath } from '../http-server.ts';
import type { HeaderChange, Middleware, UrlChange } from './dynamic.ts';
import { phrase, plain, refusal, type Ask, type Handler, type Reply } from './exchange.ts';
import { isSimulated, matches } from './passwords.ts';
import { inRange, isRange } from './ranges.ts';

/** Words for the log and the API: the router that asked for it is disabled. */
export class MiddlewareError extends Error {}

/** What a middleware may ask of its surroundings. */
export interface Surroundings {
  readonly p: Process;
  /** The handler of another service. */
  service(name: string): Handler;
  /** Several in a row. */
  chain(names: readonly string[], next: Handler): Handler;
  /** The kinds that the middleware is of, those of its fields that are not simulated among them. */
  readonly name: string;
}

type Make<K extends keyof Middleware> = (options: NonNullable<Middleware[K]>, next: Handler, around: Surroundings) => Handler;

/** A handler that does the middleware's work around the next one. @throws MiddlewareError */
export function wrapped(middleware: Middleware, next: Handler, around: Surroundings): Handler {
  const kinds = (Object.keys(MAKE) as (keyof typeof MAKE)[]).filter((kind) => middleware[kind] !== undefined);
  if (middleware.absent) throw new MiddlewareError(`the middleware ${JSON.stringify(around.name)} is not simulated here: ${middleware.absent.join(', ')}`);
  if (kinds.length > 1) throw new MiddlewareError('cannot create middleware: multi-types middleware not supported, consider declaring two different pieces of middleware instead');
  if (kinds.length === 0) throw new MiddlewareError(`invalid middleware ${JSON.stringify(around.name)} configuration: invalid middleware type or middleware does not exist`);
  return (MAKE[kinds[0]!] as Make<keyof typeof MAKE>)(middleware[kinds[0]!]! as never, next, around);
}

function compiled(source: string, before = ''): RegExp {
  const found = pattern(source);
  if (!found) throw new MiddlewareError(`${before}error parsing regexp: ${patternFault(source)}`);
  return found;
}

/** `${1}` and `$1` of Go, in a replacement of JavaScript. */
const replacement = (text: string): string => text.replace(/\$(?:\{(\w+)\}|(\w+)|\$)/g, (_, braced?: string, bare?: string) => {
  const name = braced ?? bare;
  return name === undefined ? '$$' : /^\d+$/.test(name) ? (name === '0' ? '$&' : `$${name.padStart(2, '0')}`) : `$<${name}>`;
});

const all = (expression: RegExp): RegExp => new RegExp(expression.source, `${expression.flags.replace('g', '')}g`);

const slashed = (path: string): string => (path === '' || path.startsWith('/') ? path : `/${path}`);

/** Whether a path says the same after `.` and `..` are gone. */
const isSane = (path: string): boolean => !/(^|\/)\.\.?(\/|$)|\/\//.test(path);

const MAKE = {
  addPrefix: (({ prefix }, next) => {
    if (prefix === '') throw new MiddlewareError('prefix cannot be empty');
    return (ask) => {
      ask.path = slashed(prefix + ask.path);
      return next(ask);
    };
  }) satisfies Make<'addPrefix'>,

  stripPrefix: (({ prefixes }, next) => function* (ask) {
    const prefix = prefixes.find((one) => decodePath(ask.path).startsWith(one));
    return yield* prefix === undefined ? next(ask) : stripped(ask, prefix, next);
  }) satisfies Make<'stripPrefix'>,

  stripPrefixRegex: (({ regex }, next) => {
    const expressions = regex.map((one) => compiled(one.trim()));
    return function* (ask) {
      const prefix = expressions.map((one) => one.exec(ask.path)).find((match) => match?.index === 0)?.[0];
      return yield* prefix ? stripped(ask, prefix, next) : next(ask);
    };
  }) satisfies Make<'stripPrefixRegex'>,

  replacePath: (({ path }, next) => (ask) => {
    ask.headers.add('X-Replaced-Path', ask.path);
    ask.path = path;
    return next(ask);
  }) satisfies Make<'replacePath'>,

  replacePathRegex: (({ regex, replacement: text }, next) => {
    const expression = all(compiled(regex, `error compiling regular expression ${regex}: `)), words = replacement(text.trim());
    return function* (ask) {
      if (ask.path.search(expression) < 0) return yield* next(ask);
      ask.headers.add('X-Replaced-Path', ask.path);
      ask.path = ask.path.replace(expression, words);
      return isSane(ask.path) ? yield* next(ask) : refusal(400, 'Bad Request');
    };
  }) satisfies Make<'replacePathRegex'>,

  redirectScheme: (({ scheme, port = '', permanent = false }, next) => {
    if (scheme === '') throw new MiddlewareError('you must provide a target scheme');
    const end = port === '' || (scheme === 'http' && port === '80') || (scheme === 'https' && port === '443') ? '' : `:${port}`;
    return (ask) => redirected(ask, urlOf(ask), `${scheme}://${ask.host.replace(/:\d+$/, '')}${end}${ask.target}`, permanent, next);
  }) satisfies Make<'redirectScheme'>,

  redirectRegex: (({ regex, replacement: text, permanent = false }, next) => {
    const expression = all(compiled(regex)), words = replacement(text);
    return function* (ask) {
      const url = urlOf(ask);
      return yield* url.search(expression) < 0 ? next(ask) : redirected(ask, url, url.replace(expression, words), permanent, next);
    };
  }) satisfies Make<'redirectRegex'>,

  requestRedirect: ((change, next) => function* (ask) {
    void next;
    const scheme = change.scheme ?? (ask.secure ? 'https' : 'http'), [, name = '', given] = /^(.*?)(?::(\d+))?$/.exec(ask.host) ?? [];
    const port = change.port ?? (change.scheme === undefined ? given : undefined);
    const location = `${scheme}://${change.hostname ?? name}${port === undefined || port === '' || (scheme === 'http' && port === '80') || (scheme === 'https' && port === '443') ? '' : `:${port}`}${changedPath(ask.path, change)}${ask.search}`;
    const status = change.statusCode ?? 302;
    return plain(status, phrase(status), [['Location', location]]);
  }) satisfies Make<'requestRedirect'>,

  urlRewrite: ((change, next) => (ask) => {
    if (change.hostname !== undefined) ask.host = change.hostname;
    ask.path = changedPath(ask.path, change);
    return next(ask);
  }) satisfies Make<'urlRewrite'>,

  basicAuth: (({ users, realm = 'traefik' }, next, { name }) => {
    const secrets = new Map(users.map((user): [string, string] => {
      const [account, secret] = user.split(':');
      if (account === undefined || secret === undefined || user.split(':').length !== 2) throw new MiddlewareError(`error parsing BasicUser: ${user}`);
      return [account, secret];
    }));
    if (secrets.size === 0) throw new MiddlewareError('no users found in ');
    if (![...secrets.values()].every(isSimulated)) throw new MiddlewareError(`the middleware ${JSON.stringify(name)} is not simulated here: passwords hashed with bcrypt (htpasswd -nb without -B makes others)`);
    return function* (ask) {
      const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(decode(fromBase64(/^basic (.*)$/i.exec(ask.headers.get('Authorization') ?? '')?.[1] ?? '') ?? new Uint8Array())) ?? [];
      ask.told.user = user;
      const secret = secrets.get(user);
      if (secret === undefined || !matches(password, secret)) return plain(401, '401 Unauthorized\n', [['Content-Type', 'text/plain'], ['Www-Authenticate', `Basic realm="${realm}"`]]);
      return yield* next(ask);
    };
  }) satisfies Make<'basicAuth'>,

  headers: (({ customRequestHeaders = {}, customResponseHeaders = {} }, next) => function* (ask) {
    for (const [name, value] of Object.entries(customRequestHeaders)) {
      if (value === '') ask.headers.delete(name);
      else if (/^host$/i.test(name)) ask.host = value;
      else ask.headers.set(name, value);
    }
    const reply = yield* next(ask);
    for (const [name, value] of Object.entries(customResponseHeaders)) {
      if (value === '') reply.headers.delete(name);
      else reply.headers.set(name, value);
    }
    return reply;
  }) satisfies Make<'headers'>,

  requestHeaderModifier: ((change, next) => (ask) => {
    changeHeaders(ask.headers, change);
    return next(ask);
  }) satisfies Make<'requestHeaderModifier'>,

  responseHeaderModifier: ((change, next) => function* (ask) {
    const reply = yield* next(ask);
    changeHeaders(reply.headers, change);
    return reply;
  }) satisfies Make<'responseHeaderModifier'>,

  chain: (({ middlewares }, next, { chain }) => chain(middlewares, next)) satisfies Make<'chain'>,

  ipAllowList: (({ sourceRange, rejectStatusCode = 403 }, next) => {
    const wrong = sourceRange.find((one) => !isRange(one));
    if (sourceRange.length === 0) throw new MiddlewareError('sourceRange is empty, IPAllowLister not created');
    if (wrong !== undefined) throw new MiddlewareError(`cannot parse CIDRs [${sourceRange.join(' ')}]: parsing CIDR trusted IPs <nil>: invalid CIDR address: ${wrong}`);
    return function* (ask) {
      return sourceRange.some((range) => inRange(ask.client, range)) ? yield* next(ask) : plain(rejectStatusCode, phrase(rejectStatusCode));
    };
  }) satisfies Make<'ipAllowList'>,

  retry: (({ attempts }, next) => {
    if (attempts <= 0) throw new MiddlewareError(`incorrect (or empty) value for attempt (${attempts})`);
    return function* (ask) {
      const path = ask.path;
      for (let attempt = 1; ; attempt++) {
        const reply = yield* next(ask);
        // Only what never reached a server is tried again.
        if (attempt >= attempts || ask.told.originSize === undefined || ![502, 504].includes(reply.status)) return reply;
        reply.done?.();
        ask.path = path;
        ask.told.retries = attempt;
        delete ask.told.originSize;
      }
    };
  }) satisfies Make<'retry'>,

  rateLimit: (({ average, period = 1, burst = 1 }, next, { p }) => {
    const buckets = new Map<string, { tokens: number; at: number }>(), most = Math.max(1, burst), perMs = average / (period * 1000);
    return function* (ask) {
      if (average === 0) return yield* next(ask);
      const bucket = buckets.get(ask.client) ?? { tokens: most, at: p.now };
      bucket.tokens = Math.min(most, bucket.tokens + (p.now - bucket.at) * perMs);
      bucket.at = p.now;
      if (buckets.size < 65_536) buckets.set(ask.client, bucket);
      const wait = bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) / perMs;
      // A short wait is waited here; a longer one is the client's.
      if (wait > Math.min(500, 0.5 / perMs)) return plain(429, 'Too Many Requests', [['Retry-After', String(Math.ceil(wait / 1000))], ['X-Retry-In', `${wait / 1000}s`]]);
      bucket.tokens -= 1;
      if (wait > 0) yield* p.sleep(wait);
      return yield* next(ask);
    };
  }) satisfies Make<'rateLimit'>,

  errors: (({ status, service, query }, next, around) => {
    const other = around.service(service), ranges = status.map((one) => one.split('-').map(Number));
    return function* (ask) {
      const url = urlOf(ask), reply = yield* next(ask);
      if (!ranges.some(([from = 0, to = from]) => reply.status >= from && reply.status <= to)) return reply;
      reply.done?.();
      const [path = '/', search] = query.replaceAll('{status}', String(reply.status)).replaceAll('{originalStatus}', String(reply.status)).replaceAll('{url}', encodeURIComponent(url)).split(/(?=\?)/s);
      ask.path = slashed(path);
      ask.search = search ?? '';
      return { ...(yield* other(ask)), status: reply.status, reason: phrase(reply.status) };
    };
  }) satisfies Make<'errors'>,
};

function* stripped(ask: Ask, prefix: string, next: Handler): Blocking<Reply> {
  ask.path = slashed(ask.path.slice(ask.path.startsWith(prefix) ? prefix.length : encodedLength(ask.path, prefix)));
  if (!isSane(ask.path)) return refusal(400, 'Bad Request');
  ask.headers.add('X-Forwarded-Prefix', prefix);
  if (ask.path === '') ask.path = '/';
  return yield* next(ask);
}

/** How much of an encoded path says `prefix`. */
function encodedLength(path: string, prefix: string): number {
  for (let end = prefix.length; end <= path.length; end++) if (decodePath(path.slice(0, end)) === prefix) return end;
  return 0;
}

/** As the client wrote it. */
const urlOf = (ask: Ask): string => {
  const scheme = ask.secure || /^(https|wss)$/.test(ask.headers.get('X-Forwarded-Proto') ?? '') ? 'https' : 'http';
  return `${scheme}://${scheme === 'http' ? ask.host.replace(/:80$/, '') : ask.host.replace(/:443$/, '')}${ask.target}`;
};

function* redirected(ask: Ask, from: string, to: string, permanent: boolean, next: Handler): Blocking<Reply> {
  if (from === to) return yield* next(ask);
  const status = permanent ? (ask.method === 'GET' ? 301 : 308) : ask.method === 'GET' ? 302 : 307;
  return plain(status, phrase(status), [['Location', to]]);
}

/** A Gateway's change of the path: the whole of it, or of what stands where a prefix was. */
function changedPath(path: string, { path: to, pathPrefix }: UrlChange): string {
  if (to === undefined) return path;
  if (pathPrefix === undefined) return to;
  return path.startsWith(pathPrefix) ? slashed(`${to.replace(/\/$/, '')}${slashed(path.slice(pathPrefix.length))}`) || '/' : path;
}

function changeHeaders(headers: Ask['headers'], { set = {}, add = {}, remove = [] }: HeaderChange): void {
  for (const [name, value] of Object.entries(set)) headers.set(name, value);
  for (const [name, value] of Object.entries(add)) headers.add(name, value);
  for (const name of remove) headers.delete(name);
}
