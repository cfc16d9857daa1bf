/** The Engine API as docker's commands call it. */
import type { Request, Response } from '../../api/http.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { request, type Target } from '../../kernel/request.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { CliError, ConnectionError, DaemonError } from './errors.ts';

export const API_VERSION = '1.55';

/** The version of the API that is spoken: the environment may ask for an older one. */
export function apiVersion({ env }: Process): string {
  const asked = env.get('DOCKER_API_VERSION')?.replace(/^v/, '');
  // A newer one is negotiated down to what the engine has.
  return asked && !(Number(asked.split('.')[0]) > 1 || Number(asked.split('.')[1]) > 55) ? asked : API_VERSION;
}

export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

export interface Call {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  upload?: Request['upload'];
}

/** A path in which an object's name is empty. */
const NAMELESS = /^\/(container|network|volume|service|node|secret|config|task|plugin)s\/(?:%20)*(?:\/|$)/;

export class Engine {
  readonly p: Process;
  readonly #target: Target;
  /** As DOCKER_HOST writes it. */
  readonly host: string;

  constructor(p: Process, target: Target, host: string) {
    this.p = p;
    this.#target = target;
    this.host = host;
  }

  *get<T>(path: string, query: Query = {}): Blocking<T> {
    return (yield* this.send('GET', path, { query })).body as T;
  }

  *post<T>(path: string, call: Call = {}): Blocking<T> {
    return (yield* this.send('POST', path, call)).body as T;
  }

  *delete<T>(path: string, query: Query = {}): Blocking<T> {
    return (yield* this.send('DELETE', path, { query })).body as T;
  }

  /** @throws DaemonError for statuses from 400 on, ConnectionError */
  *send(method: string, path: string, call: Call = {}): Blocking<Response> {
    const nameless = NAMELESS.exec(path);
    if (nameless) throw new CliError(`invalid ${nameless[1]} name or ID: value is empty`);
    const headers: Record<string, string> = { host: 'api.moby.localhost', 'user-agent': 'Docker-Client/29.7.2 (linux)', ...call.headers };
    if (call.body !== undefined) headers['content-type'] ??= 'application/json';
    // Go's client cleans the path: a name that is empty leaves no slash behind.
    const message: Request = { method, path: `/v${apiVersion(this.p)}${path.replace(/(.)\/+$/, '$1')}`, query: queryPairs(call.query ?? {}), headers };
    if (call.body !== undefined) message.body = call.body;
    if (call.upload) message.upload = call.upload;
    const response = yield* this.exchange(message);
    if (response.status >= 400) throw new DaemonError(response.status, errorMessage(response));
    return response.status === 301 ? yield* this.#follow(message, String(response.headers['location'])) : response;
  }

  /** A path like /containers/./json is sent elsewhere. A GET that follows gets something of another kind; other methods are not found there. */
  *#follow({ method, path }: Request, location: string): Blocking<Response> {
    if (method !== 'GET') throw new DaemonError(404, 'page not found');
    const response = yield* this.exchange({ method: 'GET', path: location, query: [], headers: {} });
    if (response.status >= 400) throw new DaemonError(response.status, errorMessage(response));
    if (Array.isArray(response.body)) throw new CliError(path.includes('//') ? 'Error: No such image: ' : `json: cannot unmarshal array into Go value of type ${INSPECTED[path.split('/')[2]!] ?? 'container.InspectResponse'}`);
    return response;
  }

  /** @throws ConnectionError */
  *exchange(message: Request): Blocking<Response> {
    try {
      return yield* request(this.p, this.#target, message);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
      if (error.code === 'EACCES') throw new ConnectionError(`permission denied while trying to connect to the docker API at ${this.host}`);
      if (error.code === 'ENOENT') throw new ConnectionError(`failed to connect to the docker API at ${this.host}; check if the path is correct and if the daemon is running: dial unix ${this.host.replace('unix://', '')}: connect: no such file or directory`);
      throw new ConnectionError(`Cannot connect to the Docker daemon at ${this.host}. Is the docker daemon running?`);
    }
  }
}

/** What Go's client expects of an object, where that is no container. */
const INSPECTED: Readonly<Record<string, string>> = { images: 'client.ImageInspectResult', networks: 'network.Inspect' };

function queryPairs(query: Query): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) pairs.push([name, one === true ? '1' : one === false ? '0' : String(one)]);
  }
  return pairs;
}

function errorMessage({ body, status }: Response): string {
  if (typeof body === 'object' && body !== null && 'message' in body) return String((body as { message: unknown }).message);
  const text = body instanceof Uint8Array ? decode(body) : typeof body === 'string' ? body : '';
  return text.trim() || `request returned ${status}`;
}

/** A body that comes whole or in pieces, as JSON values one after the other. */
export function* messages<T>(response: Response, each: (message: T) => Blocking<void>): Blocking<void> {
  if (!response.stream) {
    if (response.body === undefined || response.body === '') return;
    for (const value of Array.isArray(response.body) ? response.body : [response.body]) yield* each(value as T);
    return;
  }
  try {
    for (;;) {
      const value = yield* response.stream.receive();
      if (value === undefined) return;
      yield* each(value as T);
    }
  } finally {
    // Who stops reading, because it was interrupted, hangs up.
    response.stream.close();
  }
}

/** A body as text. */
export const textOf = (body: unknown): string => (body instanceof Uint8Array ? decode(body) : typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));

/** Percent-encodes one segment of a path. */
export const segment = (name: string): string => encodeURIComponent(name).replaceAll('%3A', ':').replaceAll('%40', '@');

/** `filters` for the engine from repeated `name=value`. */
export function filtersQuery(filters: readonly string[]): string | undefined {
  if (filters.length === 0) return undefined;
  const all: Record<string, Record<string, boolean>> = {};
  for (const filter of filters) {
    const [name, value = ''] = filter.split(/=(.*)/s);
    (all[name!.toLowerCase().trim()] ??= {})[value.trim()] = true;
  }
  return JSON.stringify(all);
}
