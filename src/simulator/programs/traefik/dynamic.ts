/**
 * The dynamic configuration: what providers (Docker labels, a file, a cluster) ask of the proxy. Names are those of Traefik's
 * own reference, so that a file reads into this as it stands. What is not simulated has no field here.
 */
export interface Configuration {
  readonly routers: ReadonlyMap<string, Router>;
  readonly services: ReadonlyMap<string, Service>;
  readonly middlewares: ReadonlyMap<string, Middleware>;
  /** Certificates of hosts; a host without one gets the proxy's default, which nobody trusts. */
  readonly certificates: readonly Certificate[];
}

export interface Router {
  /** Empty: all of the default ones. */
  readonly entryPoints: readonly string[];
  readonly rule: string;
  /** 0 or missing: as long as the rule. */
  readonly priority?: number;
  readonly service: string;
  readonly middlewares?: readonly string[];
  /** There, it answers TLS connections only; not there, plain ones only. */
  readonly tls?: object;
  /** Its rule was made by a provider: what it sends out never comes back to it. */
  readonly defaultRule?: boolean;
}

export interface Service {
  readonly loadBalancer?: {
    readonly servers: readonly { readonly url: string; readonly weight?: number; readonly preservePath?: boolean }[];
    readonly passHostHeader?: boolean;
    /** Where it is not wrr, the only one simulated. */
    readonly strategy?: string;
  };
  readonly weighted?: { readonly services: readonly { readonly name: string; readonly weight?: number; /** Instead of a service: an answer without content, or gRPC's status that nothing serves it. */ readonly status?: number | 'unavailable' }[] };
  /** Of a Gateway's backend: what each request to it goes through first. */
  readonly middlewares?: readonly string[];
  /** Of Traefik's own: api, dashboard, ping, noop. */
  readonly internal?: boolean;
  /** What was asked for and is not simulated, in Traefik's words. */
  readonly absent?: readonly string[];
}

export interface Certificate {
  /** Names and wildcards that it is for. */
  readonly names: readonly string[];
  readonly pem: string;
}

export interface Middleware {
  readonly addPrefix?: { readonly prefix: string };
  readonly stripPrefix?: { readonly prefixes: readonly string[] };
  readonly replacePath?: { readonly path: string };
  readonly replacePathRegex?: { readonly regex: string; readonly replacement: string };
  readonly redirectScheme?: { readonly scheme: string; readonly port?: string; readonly permanent?: boolean };
  readonly redirectRegex?: { readonly regex: string; readonly replacement: string; readonly permanent?: boolean };
  /** Of a Gateway's RequestRedirect and URLRewrite filters: the parts of the URL that change. */
  readonly requestRedirect?: UrlChange & { readonly scheme?: string; readonly port?: string; readonly statusCode?: number };
  readonly urlRewrite?: UrlChange;
  readonly basicAuth?: { readonly users: readonly string[]; readonly realm?: string };
  readonly headers?: { readonly customRequestHeaders?: Readonly<Record<string, string>>; readonly customResponseHeaders?: Readonly<Record<string, string>> };
  readonly stripPrefixRegex?: { readonly regex: readonly string[] };
  readonly chain?: { readonly middlewares: readonly string[] };
  readonly ipAllowList?: { readonly sourceRange: readonly string[]; readonly rejectStatusCode?: number };
  readonly retry?: { readonly attempts: number };
  /** `average` requests in `period` seconds (one, unless told), `burst` of them at once. */
  readonly rateLimit?: { readonly average: number; readonly period?: number; readonly burst?: number };
  /** Another service answers in place of these statuses, asked with `query`. */
  readonly errors?: { readonly status: readonly string[]; readonly service: string; readonly query: string };
  /** What was asked for and is not simulated, in Traefik's words. */
  readonly absent?: readonly string[];
  /** Of a Gateway's header filters. */
  readonly requestHeaderModifier?: HeaderChange;
  readonly responseHeaderModifier?: HeaderChange;
}

export interface UrlChange {
  readonly hostname?: string;
  /** The whole path, or what stands where `pathPrefix` did. */
  readonly path?: string;
  readonly pathPrefix?: string;
}

export interface HeaderChange {
  readonly set?: Readonly<Record<string, string>>;
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** What a provider says anew whenever something of its own has changed; the proxy merges all, names marked `@provider`. */
export interface Message {
  readonly provider: string;
  readonly configuration: Configuration;
}
