/** From what labels or a file say to the dynamic configuration. */
import type { Certificate, Configuration, Middleware, Router, Service } from './dynamic.ts';
import { ConfigurationError, type Section, type Value } from './shape.ts';

/** @throws ConfigurationError where a number or a boolean is none */
export function configurationOf(http: Section, certificates: readonly Certificate[] = []): Configuration {
  return {
    routers: mapped(section(http['routers']), routerOf), services: mapped(section(http['services']), serviceOf),
    middlewares: mapped(section(http['middlewares']), middlewareOf), certificates,
  };
}

const mapped = <T>(things: Section, read: (thing: Section) => T): Map<string, T> => new Map(Object.entries(things).map(([name, thing]) => [name, read(section(thing))]));

export const section = (value: Value | undefined): Section => (typeof value === 'object' && !Array.isArray(value) ? value as Section : {});
export const sections = (value: Value | undefined): readonly Section[] => (Array.isArray(value) ? value.filter((one): one is Section => typeof one === 'object') : []);
export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
/** With commas, or as a list. */
export const list = (value: Value | undefined): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : text(value) === '' ? [] : text(value).split(',').map((one) => one.trim()));

function integer(value: Value | undefined): number | undefined {
  const given = text(value);
  if (given === '') return undefined;
  if (!/^[-+]?\d+$/.test(given)) throw new ConfigurationError(`strconv.ParseInt: parsing ${JSON.stringify(given)}: invalid syntax`);
  return Number(given);
}

function flag(value: Value | undefined): boolean | undefined {
  const given = text(value);
  if (given === '') return undefined;
  if (!/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(given)) throw new ConfigurationError(`strconv.ParseBool: parsing ${JSON.stringify(given)}: invalid syntax`);
  return /^[1tT]/.test(given);
}

const words = (value: Value | undefined): Record<string, string> => Object.fromEntries(Object.entries(section(value)).map(([name, one]) => [name, text(one)]));

/** Leaves out what is undefined. */
const given = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** `tls: false` is as if nothing stood there. */
const isOff = (value: Value | undefined): boolean => value === undefined || (typeof value === 'string' && value !== '' && value.toLowerCase() !== 'true');

const routerOf = (router: Section): Router => given({
  entryPoints: list(router['entryPoints']), rule: text(router['rule']), priority: integer(router['priority']), service: text(router['service']),
  middlewares: router['middlewares'] === undefined ? undefined : list(router['middlewares']), tls: isOff(router['tls']) ? undefined : section(router['tls']),
}) as Router;

const NOT_SERVED = ['mirroring', 'failover', 'highestRandomWeight'];

function serviceOf(service: Section): Service {
  const balancer = service['loadBalancer'] === undefined ? undefined : section(service['loadBalancer']);
  const absent = [...NOT_SERVED.filter((name) => service[name] !== undefined), ...['sticky', 'healthCheck', 'passiveHealthCheck', 'serversTransport'].filter((name) => balancer?.[name] !== undefined)];
  return given({
    loadBalancer: balancer && given({
      servers: sections(balancer['servers']).map((server) => given({ url: text(server['url']), weight: integer(server['weight']), preservePath: flag(server['preservePath']) })),
      passHostHeader: flag(balancer['passHostHeader']), strategy: text(balancer['strategy']) || undefined,
    }),
    weighted: service['weighted'] === undefined ? undefined : { services: sections(section(service['weighted'])['services']).map((one) => given({ name: text(one['name']), weight: integer(one['weight']) })) },
    absent: absent.length > 0 ? absent : undefined,
  }) as Service;
}

/** Each kind, by its name. */
const KINDS: Readonly<Record<string, (one: Section) => object>> = {
  addPrefix: (one) => ({ prefix: text(one['prefix']) }),
  stripPrefix: (one) => ({ prefixes: list(one['prefixes']) }),
  stripPrefixRegex: (one) => ({ regex: list(one['regex']) }),
  replacePath: (one) => ({ path: text(one['path']) }),
  replacePathRegex: (one) => ({ regex: text(one['regex']), replacement: text(one['replacement']) }),
  redirectScheme: (one) => given({ scheme: text(one['scheme']), port: text(one['port']) || undefined, permanent: flag(one['permanent']) }),
  redirectRegex: (one) => given({ regex: text(one['regex']), replacement: text(one['replacement']), permanent: flag(one['permanent']) }),
  basicAuth: (one) => given({ users: list(one['users']), realm: text(one['realm']) || undefined }),
  headers: (one) => given({ customRequestHeaders: one['customRequestHeaders'] && words(one['customRequestHeaders']), customResponseHeaders: one['customResponseHeaders'] && words(one['customResponseHeaders']) }),
  chain: (one) => ({ middlewares: list(one['middlewares']) }),
  ipAllowList: (one) => given({ sourceRange: list(one['sourceRange']), rejectStatusCode: integer(one['rejectStatusCode']) }),
  ipWhiteList: (one) => ({ sourceRange: list(one['sourceRange']) }),
  retry: (one) => ({ attempts: integer(one['attempts']) ?? 0 }),
  rateLimit: (one) => given({ average: integer(one['average']) ?? 0, period: seconds(text(one['period'])), burst: integer(one['burst']) }),
  errors: (one) => ({ status: list(one['status']), service: text(one['service']), query: text(one['query']) }),
};

/** Fields of the simulated kinds; others of theirs are named as not simulated. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  headers: ['customRequestHeaders', 'customResponseHeaders'], basicAuth: ['users', 'realm'], rateLimit: ['average', 'period', 'burst'], retry: ['attempts', 'initialInterval'], errors: ['status', 'service', 'query'],
  ipAllowList: ['sourceRange', 'rejectStatusCode'], ipWhiteList: ['sourceRange'], redirectScheme: ['scheme', 'port', 'permanent'], stripPrefix: ['prefixes'],
};

/** `10s`, `1m`, or seconds. */
function seconds(period: string): number | undefined {
  const [, count, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(period) ?? [];
  return count === undefined ? undefined : Number(count) * { ms: 0.001, s: 1, m: 60, h: 3600 }[unit ?? 's']!;
}

function middlewareOf(middleware: Section): Middleware {
  const absent: string[] = [], kinds: [string, object][] = [];
  for (const [kind, value] of Object.entries(middleware)) {
    const read = KINDS[kind];
    if (!read) absent.push(kind);
    else {
      kinds.push([kind === 'ipWhiteList' ? 'ipAllowList' : kind, read(section(value))]);
      absent.push(...Object.keys(section(value)).filter((field) => TAKEN[kind] && !TAKEN[kind].includes(field)).map((field) => `${kind}.${field}`));
    }
  }
  return { ...Object.fromEntries(kinds), ...(absent.length > 0 ? { absent } : {}) };
}
