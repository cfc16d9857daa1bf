/** Requests to the API server named by the kubeconfig. */
import type { Request, Response } from '../../../api/http.ts';
import type { KubernetesObject, Status } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ForeignProtocol, request } from '../../../kernel/request.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { identityOf, type Identity } from '../../../api/kubernetes/certificate.ts';
import { fromBase64 } from '../../../kernel/base64.ts';
import { resolve, unknownName } from '../../../kernel/resolver.ts';
import { ApiError, ConnectionError } from './failure.ts';
import type { RequestLog } from './request-log.ts';

/** Where requests go and as whom. */
export interface ConnectionSettings {
  server: string;
  token?: string;
  basic?: { username: string; password: string };
  /** Base64 of the client's certificate. */
  certificate?: string;
  impersonate?: { user: string; groups: readonly string[]; uid: string; extra: Readonly<Record<string, readonly string[]>> };
  /** Nothing says who asks: the learner or a program does before kubectl connects with TLS. It is told which request waits. */
  ask?: ((request: string) => Blocking<Given>) | undefined;
  userAgent: string;
}

/** Who asks, found out late. */
export interface Given {
  token?: string | undefined;
  basic?: { username: string; password: string };
  certificate?: Identity | undefined;
}

export interface Call {
  method: string;
  path: string;
  query?: readonly [string, string][];
  headers?: Record<string, string>;
  body?: unknown;
  /** Bytes of which the body is only the outline. */
  size?: number | undefined;
  /** kubectl has the answer in its cache on disk: nothing is logged. */
  cached?: boolean;
}

export class RestClient {
  readonly #p: Process;
  readonly settings: ConnectionSettings;
  readonly #onWarning: (text: string) => Blocking<void>;
  readonly #log: RequestLog | undefined;
  readonly host: string;
  readonly #address: string;
  /** The address is no name. */
  readonly #literal: boolean;
  readonly #port: number;
  readonly #base: string;
  /** The address that a name led to, for messages. */
  #dialled = '';
  readonly #tls: boolean;
  /** Whom the client certificate names: read once, however many requests follow. */
  readonly #certificate: Identity | undefined;
  #given: Given | undefined;

  constructor(p: Process, settings: ConnectionSettings, onWarning: (text: string) => Blocking<void>, log?: RequestLog) {
    this.#log = log;
    this.#p = p;
    this.settings = settings;
    this.#onWarning = onWarning;
    const url = /^(?:(https?):\/\/)?(\[[^\]]*\]|[^:/]*)(?::(\d+))?(\/.*)?$/.exec(settings.server);
    const port = /^(?:https?:\/\/)?[^:/]*(:[^/]*)/.exec(settings.server)?.[1];
    if (!url && port !== undefined) throw new ConnectionError(`Unable to connect to the server: invalid port ${JSON.stringify(port)} after host`);
    this.#tls = url?.[1] === 'https';
    this.#certificate = settings.certificate && this.#tls ? identityOf(fromBase64(settings.certificate)) : undefined;
    this.#address = (url?.[2] ?? '').replace(/^\[|\]$/g, '');
    this.#literal = this.#address.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(this.#address);
    this.#port = Number(url?.[3] ?? (this.#tls ? 443 : 80));
    this.#base = (url?.[4] ?? '').replace(/\/$/, '');
    this.host = url ? `${url[2]}${url[3] ? `:${url[3]}` : ''}` : settings.server;
  }

  /** @throws ConnectionError */
  *send(call: Call): Blocking<Response> {
    if (this.#tls && this.settings.ask) this.#given ??= yield* this.settings.ask(this.#asked(call));
    const message: Request = {
      method: call.method,
      path: this.#base + call.path,
      query: [...(call.query ?? [])],
      headers: { 'user-agent': this.settings.userAgent, accept: 'application/json', ...this.#identity(call), ...call.headers },
      ...(call.body !== undefined && { body: call.body, ...(call.size && { size: call.size }) }),
    };
    const certificate = this.#certificate ?? this.#given?.certificate;
    if (certificate) message.peer = { certificate };
    try {
      const address = this.#literal ? this.#address : yield* this.#resolve(call);
      this.#dialled = address.includes(':') ? `[${address}]` : address;
      const sent = request(this.#p, { address, port: this.#port, tls: this.#tls }, message), log = call.cached ? undefined : this.#log;
      const response = yield* (log?.speaks ? this.#logged(log, message, sent) : sent);
      for (const text of warningsOf(response)) yield* this.#onWarning(text);
      return response;
    } catch (error) {
      throw this.#unreachable(error, call);
    }
  }

  /** Sends, and logs what goes and comes as far as -v asks. */
  *#logged(log: RequestLog, message: Request, sent: Blocking<Response>): Blocking<Response> {
    const { server } = this.settings, since = this.#p.now;
    yield* log.asked(server, message);
    let response: Response | undefined;
    try {
      return (response = yield* sent);
    } finally {
      yield* log.answered(server, message, response, since);
    }
  }

  *#resolve(call: Call): Blocking<string> {
    const answer = yield* resolve(this.#p, this.#address);
    if ('addresses' in answer) return answer.addresses[0]!;
    throw this.#failed(unknownName(this.#p, this.#address), call);
  }

  /** Go's words for what went wrong on the way. */
  #failed(words: string, call: Call): RefusedError {
    return new RefusedError(`Unable to connect to the server: ${words}`, `${this.#asked(call)}: ${words}`);
  }

  #identity({ cached }: Call): Record<string, string> {
    const { token, basic, impersonate } = { ...this.settings, ...this.#given };
    const headers: Record<string, string> = {};
    if (token) headers.authorization = `Bearer ${token}`;
    else if (basic) headers.authorization = `Basic ${basic.username}:${basic.password}`;
    // What stands in the cache was asked for by nobody else.
    if (impersonate?.user && !cached) {
      headers['impersonate-user'] = impersonate.user;
      if (impersonate.groups.length > 0) headers['impersonate-group'] = impersonate.groups.join(', ');
      if (impersonate.uid) headers['impersonate-uid'] = impersonate.uid;
      for (const [key, values] of Object.entries(impersonate.extra)) headers[`impersonate-extra-${encodeURIComponent(key.toLowerCase())}`] = values.join(', ');
    }
    return headers;
  }

  /** As Go names a request that failed. */
  #asked({ method, path, query }: Call): string {
    return `${method === 'GET' ? 'Get' : method} "${this.settings.server}${path}${path.startsWith('/api') && !query?.length ? '?timeout=32s' : ''}"`;
  }

  #unreachable(error: unknown, call: Call): unknown {
    if (error instanceof ForeignProtocol) return this.#failed(this.#tls ? 'http: server gave HTTP response to HTTPS client' : 'net/http: HTTP/1.x transport connection broken', call);
    if (!(error instanceof Errno)) return error;
    if (error.code === 'ECONNREFUSED') return new RefusedError(`The connection to the server ${this.host} was refused - did you specify the right host or port?`, `${this.#asked(call)}: dial tcp ${this.#dialled}:${this.#port}: connect: connection refused`);
    const words = error.code === 'EHOSTUNREACH' ? 'connect: no route to host' : error.code === 'ETIMEDOUT' ? 'i/o timeout' : `connect: ${error.goText}`;
    return this.#failed(`dial tcp ${this.#dialled}:${this.#port}: ${words}`, call);
  }

  /** A call whose answer is JSON. @throws ApiError for a Status that is a failure */
  *json<T = KubernetesObject>(call: Call): Blocking<T> {
    const response = yield* this.send(withContentType(call));
    // The openapi client sees no Status.
    return check(response.status === 401 && call.path.startsWith('/openapi') ? { ...response, body: '' } : response) as T;
  }

  /** The same, with the refusal as an answer: of a long manifest there may be thousands. */
  *ask<T = KubernetesObject>(call: Call): Blocking<T | ApiError> {
    const response = yield* this.attempt(call);
    return response instanceof ApiError ? response : (response.body as T);
  }

  /** The same where the answer itself may not be looked at. */
  *attempt(call: Call): Blocking<Response | ApiError> {
    const response = yield* this.send(withContentType(call));
    return refusalIn(response) ?? response;
  }

  get<T = KubernetesObject>(path: string, query?: readonly [string, string][], headers?: Record<string, string>): Blocking<T> {
    return this.json<T>({ method: 'GET', path, ...(query && { query }), ...(headers && { headers }) });
  }
}

/** Nothing listens there, or nobody says who asks. `detail` is Go's own line, which the discovery client logs; `again` is what each of its tries does. */
export class RefusedError extends ConnectionError {
  readonly detail: string;
  readonly again: (() => Blocking<unknown>) | undefined;
  constructor(message: string, detail: string, again?: () => Blocking<unknown>) {
    super(message);
    this.detail = detail;
    this.again = again;
  }
}

const withContentType = (call: Call): Call =>
  call.body === undefined || call.headers?.['content-type'] ? call : { ...call, headers: { ...call.headers, 'content-type': 'application/json' } };

/** The body. @throws ApiError for the failure in it */
export function check(response: Response): unknown {
  const refusal = refusalIn(response);
  if (refusal) throw refusal;
  return response.body;
}

function refusalIn(response: Response): ApiError | undefined {
  if (response.status < 400) return undefined;
  const { body, status } = response;
  if (isStatus(body)) return new ApiError(body);
  const text = typeof body === 'string' ? body.trim() : '';
  const words: Record<number, [string, string]> = {
    404: ['NotFound', 'the server could not find the requested resource'],
    401: ['Unauthorized', 'the server has asked for the client to provide credentials'],
    405: ['MethodNotAllowed', 'the server does not allow this method on the requested resource'],
  };
  const [reason, message] = words[status] ?? ['InternalError', text || `an error on the server ("unknown") has prevented the request from succeeding`];
  return new ApiError({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', reason, message, code: status });
}

export const isStatus = (body: unknown): body is Status => body !== null && typeof body === 'object' && (body as Status).kind === 'Status' && (body as Status).apiVersion === 'v1';

/** Texts of `warning: 299 - "…"` headers; several are joined by commas. */
function warningsOf(response: Response): string[] {
  const header = response.headers.warning;
  if (!header) return [];
  return [...header.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!.replace(/\\(.)/g, '$1'));
}
