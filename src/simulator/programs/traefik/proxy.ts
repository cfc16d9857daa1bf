/** The proxy at work: providers say what they want, entry points answer by what was said last. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Certificate } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';
import { readCertificate } from '../../kernel/x509/certificate.ts';
import { milliseconds, AccessLog } from './access-log.ts';
import { api, dashboard } from './api.ts';
import type { Configuration } from './dynamic.ts';
import { openEntryPoint, type EntryPoint, type House, type Served } from './entry-point.ts';
import { notFound, phrase, plain, refusal, type Handler } from './exchange.ts';
import type { Log } from './log.ts';
import { merged } from './merge.ts';
import type { Options } from './options.ts';
import { ownConfiguration } from './own.ts';
import type { Provider } from './provider.ts';
import { Routing } from './routing.ts';
import { same } from './same-things.ts';
import { defaultsOf, modelsOf } from './settings/entry-points.ts';

/** What nobody trusts: for names that no certificate is for. It is a new one with every start. */
const DEFAULT_NAME = 'TRAEFIK DEFAULT CERT';
const LAUNCH = 'pkg/provider/aggregator/aggregator.go:219';
const ALIASES = 'aliasHeadersStrategy is not configured: the request headers whose name aliases another header name (e.g. X_Auth_User or X.Auth.User for X-Auth-User) are forwarded as is. The backends deriving variable names from the header names (CGI, WSGI, PHP, NGINX, ...) read them as the header they alias, which allows a client to spoof the headers Traefik manages. Please set it to delete or reject on the entry points fronting such backends.';
const YEAR = 365 * 86_400_000;

export class Proxy {
  readonly #p: Process;
  readonly #options: Options;
  readonly #points: readonly EntryPoint[];
  readonly #log: Log;
  readonly #accessLog: AccessLog | undefined;
  readonly #said = new Map<string, Configuration>();
  readonly #changed = new WaitQueue();
  #news = 0;
  #routing: Routing;
  #terminating = false;
  readonly #started: number;

  /** @throws Errno where the access log cannot be opened */
  constructor(p: Process, options: Options, points: readonly EntryPoint[], log: Log) {
    this.#p = p;
    this.#options = options;
    this.#points = points;
    this.#log = log;
    this.#started = p.now;
    this.#accessLog = options.has('accesslog') && options.value('accesslog') !== 'false' ? new AccessLog(p, options.under('accesslog')) : undefined;
    this.#routing = new Routing(p, merged(new Map(), [], new Map()), [], () => undefined, log);
  }

  /** Opens all entry points, then asks the providers. Words of what went wrong, if something did. */
  *start(providers: readonly Provider[]): Blocking<string | undefined> {
    for (const point of this.#points) {
      if (point.udp) {
        yield* this.#log.error('UDP entry points are not simulated here', { entryPointName: point.name });
        continue;
      }
      if (!this.#options.value(`entrypoints.${point.name}.http.aliasheadersstrategy`)) yield* this.#log.warn(ALIASES, { entryPointName: point.name, caller: 'pkg/server/server_entrypoint_tcp.go:246' });
      try {
        openEntryPoint(this.#p, point, this.#house(point.name));
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        return `error while building entryPoint ${point.name}: building listener: error opening listener: listen tcp ${point.address}:${point.port}: bind: ${error.code === 'EADDRINUSE' ? 'address already in use' : error.code === 'EACCES' ? 'permission denied' : error.strerror.toLowerCase()}`;
      }
    }
    for (const { name, udp } of this.#points) if (!udp) yield* this.#log.debug('Starting TCP Server', { entryPointName: name, caller: 'pkg/server/server_entrypoint_tcp.go:256' });
    this.#p.thread(this.#apply());
    yield* this.#log.info('Starting provider aggregator *aggregator.ProviderAggregator', { caller: 'pkg/server/configurationwatcher.go:81' });
    yield* this.#launch(providers);
    return undefined;
  }

  /** From now on ping says that it is ending. */
  stop(): void {
    this.#terminating = true;
  }

  #house(entryPoint: string): House {
    return {
      handlers: () => ({ plain: this.#routing.handler(entryPoint, false) ?? missing, secure: this.#routing.handler(entryPoint, true) }),
      certificateFor: (name) => this.#certificateFor(name),
      served: (served) => this.#served(served, entryPoint),
    };
  }

  *#served(served: Served, entryPoint: string): Blocking<void> {
    const internal = served.request.told.router?.endsWith('@internal');
    if (this.#accessLog && (!internal || this.#options.flag('accesslog.addinternals'))) yield* this.#accessLog.write(served, entryPoint);
  }

  /** The file provider first, its own in the middle, then those that run beside each other. */
  *#launch(providers: readonly Provider[]): Blocking<void> {
    const [files, others] = [providers.filter(({ name }) => name === 'file'), providers.filter(({ name }) => name !== 'file')];
    for (const provider of files) yield* this.#run(provider);
    yield* this.#log.info('Starting provider *traefik.Provider', { caller: LAUNCH });
    const problems: [string, string][] = [];
    this.#publish('internal', ownConfiguration(this.#options, this.#points, (name, words) => problems.push([name, words])));
    for (const [entryPointName, words] of problems) yield* words.startsWith('Unable') ? this.#log.error(words, { entryPointName, providerName: 'internal' }) : this.#log.error('', { entryPointName, providerName: 'internal', error: words });
    for (const provider of others) yield* this.#run(provider);
    yield* this.#log.info('Starting provider *acme.ChallengeTLSALPN', { caller: LAUNCH });
  }

  *#run({ name, option, type, run }: Provider): Blocking<void> {
    yield* this.#log.info(`Starting provider ${type}`, { caller: LAUNCH });
    const publish = this.#throttled(name);
    this.#p.thread(run(this.#p, this.#options.under(`providers.${option}`), publish, this.#log.with({ providerName: name })));
  }

  /** What comes too soon after something else waits; of several only the last one counts. */
  #throttled(name: string): (configuration: Configuration) => void {
    const asked = this.#options.value('providers.providersthrottleduration'), pause = asked === undefined ? 2000 : milliseconds(asked);
    let next: Configuration | undefined;
    const came = new WaitQueue(), publish = (configuration: Configuration): void => this.#publish(name, configuration);
    this.#p.thread((function* (p) {
      for (;;) {
        yield* came.until(() => next !== undefined);
        const configuration: Configuration = next!;
        next = undefined;
        publish(configuration);
        yield* p.sleep(pause);
      }
    })(this.#p));
    return (configuration) => {
      next = configuration;
      came.wakeAll();
    };
  }

  #publish(name: string, configuration: Configuration): void {
    const before = this.#said.get(name);
    if (before && same(before, configuration)) return;
    this.#said.set(name, configuration);
    this.#news++;
    this.#changed.wakeAll();
  }

  /** Makes what was said the configuration in use. */
  *#apply(): Blocking<void> {
    const defaults = defaultsOf(this.#options, this.#points), models = modelsOf(this.#options, this.#points);
    for (let seen = 0; ; ) {
      yield* this.#changed.until(() => this.#news !== seen && this.#said.has('internal'));
      seen = this.#news;
      const names = this.#points.filter(({ udp }) => !udp).map(({ name }) => name);
      const routing = new Routing(this.#p, merged(this.#said, defaults, models), names, (name) => this.#internal(name), this.#log);
      yield* this.#warn(routing, names);
      this.#routing = routing;
    }
  }

  /** What a user should know of a configuration. */
  *#warn(routing: Routing, points: readonly string[]): Blocking<void> {
    for (const [routerName, { entryPoints, tls }] of routing.whole.routers) {
      for (const point of entryPoints) if (!points.includes(point)) yield* this.#log.error(`EntryPoint doesn't exist`, { entryPointName: point, routerName, caller: 'pkg/config/runtime/runtime_http.go:33' });
      if (entryPoints.length > 0 && !entryPoints.some((point) => points.includes(point))) yield* this.#log.error('No valid entryPoint for this router', { routerName, caller: 'pkg/config/runtime/runtime_http.go:50' });
      const resolver = (tls as { certResolver?: unknown } | undefined)?.certResolver;
      if (typeof resolver === 'string' && resolver !== '' && !this.#options.has(`certificatesresolvers.${resolver}`)) yield* this.#log.error('Router uses a nonexistent certificate resolver', { certificateResolver: resolver, routerName });
    }
    for (const { entryPoint, router, words, caller } of routing.mishaps) yield* this.#log.error('', { error: words, entryPointName: entryPoint, routerName: router, caller });
  }

  #internal(name: string): Handler | undefined {
    const about = { options: this.#options, entryPoints: this.#points, started: this.#started, routing: () => this.#routing };
    switch (name) {
      case 'api@internal': return this.#options.has('api') ? api(about) : undefined;
      case 'dashboard@internal': return this.#options.has('api') && this.#options.flag('api.dashboard', true) ? dashboard() : undefined;
      case 'ping@internal': return this.#options.has('ping') ? this.#ping() : undefined;
      case 'noop@internal': return function* () {
        return refusal(418, `I'm a teapot`);
      };
    }
    return undefined;
  }

  #ping(): Handler {
    return function* (this: Proxy) {
      const status = this.#terminating ? Number(this.#options.value('ping.terminatingstatuscode') ?? 503) : 200;
      return plain(status, phrase(status));
    }.bind(this);
  }

  /** The certificate for a name that a client asks for. */
  #certificateFor(serverName: string): Certificate {
    const name = serverName.toLowerCase(), certificates = this.#routing.whole.certificates;
    const found = certificates.find(({ names }) => names.includes(name)) ?? certificates.find(({ names }) => names.includes(name.replace(/^[^.]*/, '*')));
    const read = found && readCertificate(found.pem);
    if (!found || !read) return { commonName: DEFAULT_NAME, names: [], issuer: DEFAULT_NAME, notAfter: this.#started + YEAR };
    return { commonName: found.names[0] ?? '', names: found.names, issuer: 'own', notAfter: read.notAfter };
  }
}

const missing: Handler = function* () {
  return notFound();
};
