/** Makes handlers of a configuration: for each entry point the routers in the order of their priorities, each with its middlewares and its service. */
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { Balancer } from './balancer.ts';
import type { Router, Service } from './dynamic.ts';
import { notFound, plain, refusal, type Handler } from './exchange.ts';
import { forward } from './forward.ts';
import type { Log } from './log.ts';
import { qualified, type Whole } from './merge.ts';
import { MiddlewareError, wrapped } from './middlewares.ts';
import { compileRule, RuleError, type Rule } from './rule.ts';

/** What became of a router, a service or a middleware. */
export interface Fate {
  readonly errors: string[];
  /** What is wrong, but does not keep it from its work. */
  readonly warnings: string[];
  readonly usedBy: string[];
  using: string[];
}

/** Something for the log. */
export interface Mishap {
  readonly entryPoint: string;
  readonly router: string;
  readonly words: string;
  readonly caller: string;
}

interface Route {
  readonly rule: Rule;
  readonly priority: number;
  readonly handler: Handler;
}

/** A router with a fault: what the API and the log tell. */
class RoutingError extends Error {}

/** The greatest priority that users may ask for. */
const MOST = Number.MAX_SAFE_INTEGER;

export class Routing {
  readonly whole: Whole;
  readonly fates = { routers: new Map<string, Fate>(), services: new Map<string, Fate>(), middlewares: new Map<string, Fate>() };
  readonly mishaps: Mishap[] = [];
  readonly #p: Process;
  readonly #log: Log;
  readonly #internal: (name: string) => Handler | undefined;
  readonly #services = new Map<string, Handler>();
  readonly #routers = new Map<string, Handler>();
  readonly #points = new Map<string, Handler>();

  /** `internal`: handlers of services that are Traefik's own. */
  constructor(p: Process, whole: Whole, entryPoints: readonly string[], internal: (name: string) => Handler | undefined, log: Log) {
    this.#p = p;
    this.whole = whole;
    this.#internal = internal;
    this.#log = log;
    for (const kind of ['routers', 'services', 'middlewares'] as const) for (const name of whole[kind].keys()) this.fates[kind].set(name, { errors: [], warnings: [], usedBy: [], using: [] });
    for (const tls of [false, true]) for (const point of entryPoints) this.#build(point, tls);
    this.#tellUse(entryPoints);
  }

  /** Undefined: no router of this entry point is of this sort. */
  handler(entryPoint: string, secure: boolean): Handler | undefined {
    return this.#points.get(`${entryPoint} ${secure}`);
  }

  /** Whether somebody may come to this service. */
  isServing(name: string): boolean {
    return this.#services.has(name);
  }

  #build(point: string, tls: boolean): void {
    const routes: Route[] = [];
    const mine = [...this.whole.routers].filter(([, router]) => router.entryPoints.includes(point) && (router.tls !== undefined) === tls);
    if (mine.length === 0) return;
    for (const [name, router] of mine) {
      try {
        const priority = router.priority || router.rule.length;
        if (priority > MOST - 1000 && !name.endsWith('@internal')) throw new RoutingError(`the router priority ${priority} exceeds the max user-defined priority 9223372036854774807`);
        const handler = this.#router(name, router);
        routes.push({ rule: compileRule(router.rule), priority, handler });
      } catch (error) {
        if (!(error instanceof RoutingError || error instanceof MiddlewareError || error instanceof RuleError)) throw error;
        const { errors } = this.fates.routers.get(name)!;
        if (!errors.includes(error.message)) errors.push(error.message);
        this.mishaps.push({ entryPoint: point, router: name, words: error.message, caller: `pkg/server/router/router.go:${error instanceof RuleError ? 283 : /exceeds the max/.test(error.message) ? 252 : 265}` });
      }
    }
    routes.sort((a, b) => b.priority - a.priority);
    this.#points.set(`${point} ${tls}`, function* (ask) {
      const route = routes.find(({ rule }) => rule(ask));
      return route ? yield* route.handler(ask) : notFound();
    });
  }

  #router(name: string, { service, middlewares = [], defaultRule = false }: Router): Handler {
    const known = this.#routers.get(name);
    if (known) return known;
    if (service === '') throw new RoutingError('router must have either a service or child routers');
    const target = qualified(service, name), last = this.#service(target, []);
    const chain = this.#chain(middlewares.map((one) => qualified(one, name)), last, []);
    const mark = hashOf(name);
    const handler: Handler = function* (ask) {
      ask.told.router = name;
      if (!defaultRule) return yield* chain(ask);
      // What a router by the default rule sent out came back to it: it would go round for ever.
      if (ask.headers.get('X-Traefik-Router') === mark) return plain(400, '');
      ask.headers.set('X-Traefik-Router', mark);
      return yield* chain(ask);
    };
    this.#routers.set(name, handler);
    return handler;
  }

  /** Made from the last to the first, as they have to be; `within` are the chains around it. */
  #chain(names: readonly string[], last: Handler, within: readonly string[]): Handler {
    return names.reduceRight<Handler>((next, name) => this.#middleware(name, next, within), last);
  }

  #middleware(name: string, next: Handler, within: readonly string[]): Handler {
    const middleware = this.whole.middlewares.get(name);
    if (!middleware) throw new RoutingError(`middleware ${JSON.stringify(name)} does not exist`);
    if (within.includes(name)) throw new RoutingError(`could not instantiate middleware ${name}: recursion detected in ${[...within, name].join('->')}`);
    try {
      return wrapped(middleware, next, {
        p: this.#p, name, service: (service) => this.#service(qualified(service, name), []),
        chain: (names, following) => this.#chain(names.map((one) => qualified(one, name)), following, [...within, name]),
      });
    } catch (error) {
      if (error instanceof MiddlewareError) this.fates.middlewares.get(name)!.errors.push(error.message);
      throw error;
    }
  }

  #service(name: string, within: readonly string[]): Handler {
    const known = this.#services.get(name);
    if (known) return known;
    const service = this.whole.services.get(name);
    const internal = name.endsWith('@internal') ? this.#internal(name) : undefined;
    if (!internal && !service) throw new RoutingError(`the service ${JSON.stringify(name)} does not exist`);
    if (within.includes(name)) throw new RoutingError(`could not instantiate service ${name}: recursion detected in ${[...within, name].join('->')}`);
    try {
      const handler = internal ?? this.#made(name, service!, [...within, name]);
      this.#services.set(name, handler);
      return handler;
    } catch (error) {
      if (error instanceof RoutingError) this.fates.services.get(name)?.errors.push(error.message);
      throw error;
    }
  }

  #made(name: string, service: Service, within: readonly string[]): Handler {
    const handler = this.#bare(name, service, within);
    return service.middlewares?.length ? this.#chain(service.middlewares.map((one) => qualified(one, name)), handler, []) : handler;
  }

  #bare(name: string, { loadBalancer, weighted, absent }: Service, within: readonly string[]): Handler {
    if (absent) throw new RoutingError(`the service ${JSON.stringify(name)} asks for what is not simulated here: ${absent.join(', ')}`);
    if (loadBalancer && weighted) throw new RoutingError('cannot create service: multi-types service not supported, consider declaring two different pieces of service instead');
    if (loadBalancer) return this.#balanced(name, loadBalancer);
    if (!weighted) throw new RoutingError(`the service ${JSON.stringify(name)} does not have any type defined`);
    const balancer = new Balancer(weighted.services.map(({ name: child, weight = 1, status }) => ({ weight, one: status === undefined ? this.#child(qualified(child, name), within) : answering(status) })));
    return function* (ask) {
      const next = balancer.next();
      return next ? yield* next(ask) : refusal(503, 'no available server');
    };
  }

  #child(name: string, within: readonly string[]): Handler {
    try {
      return this.#service(name, within);
    } catch (error) {
      if (error instanceof RoutingError) throw new RoutingError(`building HTTP service ${JSON.stringify(name)}: ${error.message}`);
      throw error;
    }
  }

  #balanced(name: string, { servers, passHostHeader = true, strategy = 'wrr' }: NonNullable<Service['loadBalancer']>): Handler {
    if (['p2c', 'hrw', 'leasttime'].includes(strategy)) throw new RoutingError(`the service ${JSON.stringify(name)} asks for what is not simulated here: strategy ${strategy}`);
    if (strategy !== 'wrr') throw new RoutingError(`unsupported load-balancer strategy ${JSON.stringify(strategy)}`);
    const p = this.#p, log = this.#log;
    const chance = p.kernel.random('traefik servers', `${p.pid} ${name} ${servers.map(({ url }) => url).join(' ')}`);
    const shuffled = [...servers];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = chance.int(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    const balancer = new Balancer(shuffled.map((one) => ({ one, weight: one.weight ?? 1 })));
    return function* (ask) {
      const server = balancer.next();
      if (!server) return refusal(503, 'no available server');
      ask.told.service = name;
      yield* log.debug(`Service selected by WRR: ${server.url}`, { caller: 'pkg/server/service/loadbalancer/wrr/wrr.go:251' });
      return yield* forward(p, ask, { url: server.url, passHost: passHostHeader, preservePath: server.preservePath ?? false }, log);
    };
  }

  /** Which router uses what, for the API. */
  #tellUse(entryPoints: readonly string[]): void {
    for (const [name, { service, middlewares = [], entryPoints: points }] of this.whole.routers) {
      const fate = this.fates.routers.get(name)!;
      fate.using = points.filter((point) => entryPoints.includes(point)).sort();
      fate.warnings.push(...points.filter((point) => entryPoints.length > 0 && !entryPoints.includes(point)).map((point) => `entryPoint ${JSON.stringify(point)} doesn't exist`));
      if (fate.using.length === 0) fate.errors.push('no valid entryPoint for this router');
      this.fates.services.get(qualified(service, name))?.usedBy.push(name);
      for (const middleware of middlewares) this.fates.middlewares.get(qualified(middleware, name))?.usedBy.push(name);
    }
  }
}

/** FNV-1 in 64 bits. */
function hashOf(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encode(name)) hash = ((hash * 0x100000001b3n) & 0xffffffffffffffffn) ^ BigInt(byte);
  return hash.toString(16);
}

const answering = (status: number | 'unavailable'): Handler => function* () {
  return status === 'unavailable' ? plain(200, '{"code":14,"message":"Service Unavailable"}', [['Content-Type', 'application/json']]) : plain(status, '');
};
