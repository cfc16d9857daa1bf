/** How programs in pods reach their cluster: as client-go does, with the service account's token. */
import type { Request, Response } from '../../api/http.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { request, type Target } from '../../kernel/request.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** What a request was refused with, in the server's or the transport's words. */
export class ClientError extends Error {}

export class KubernetesClient {
  readonly #p: Process;
  readonly #host: string;
  readonly #port: number;
  readonly #token: string;
  readonly #agent: string;

  constructor(p: Process, host: string, port: number, token: string, agent: string) {
    this.#p = p;
    this.#host = host;
    this.#port = port;
    this.#token = token;
    this.#agent = agent;
  }

  *send(method: string, path: string, query: [string, string][] = [], body?: unknown, type = 'application/json'): Blocking<Response> {
    const headers = { accept: 'application/json', authorization: `Bearer ${this.#token}`, 'user-agent': this.#agent, ...(body !== undefined && { 'content-type': type }) };
    const message: Request = { method, path, query, headers, ...(body !== undefined && { body }) };
    const url = `https://${this.#host}:${this.#port}${path}${query.length > 0 ? `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}` : ''}`;
    try {
      return yield* request(this.#p, yield* this.#target(), message);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new ClientError(`${method.charAt(0)}${method.slice(1).toLowerCase()} ${JSON.stringify(url)}: dial tcp ${this.#host}:${this.#port}: connect: ${error.strerror.toLowerCase()}`);
    }
  }

  *#target(): Blocking<Target> {
    const found = yield* resolve(this.#p, this.#host);
    return { address: 'addresses' in found ? found.addresses[0]! : this.#host, port: this.#port, tls: true };
  }

  /** @throws ClientError with the words of the Status that refuses */
  *json<T>(method: string, path: string, query: [string, string][] = [], body?: unknown, type?: string): Blocking<T> {
    const response = yield* this.send(method, path, query, body, type);
    if (response.status >= 400) throw new ClientError((response.body as { message?: string } | undefined)?.message ?? `the server answered with ${response.status}`);
    return response.body as T;
  }

  /** A merge patch. */
  patch(path: string, body: object): Blocking<KubernetesObject> {
    return this.json('PATCH', path, [], body, 'application/merge-patch+json');
  }

  updateStatus(path: string, object: KubernetesObject): Blocking<KubernetesObject> {
    return this.json('PUT', `${path}/status`, [], object);
  }
}

interface Settings {
  /** What it calls itself. */
  readonly agent: string;
  /** Where the server is, if not where the pod's environment says. */
  readonly endpoint?: string | undefined;
  /** For an endpoint outside a pod. */
  readonly token?: string | undefined;
}

/**
 * Inside a pod the environment and the service account say where the server is and who asks.
 * @throws ClientError where nothing says so
 */
export function inCluster(p: Process, { agent, endpoint, token = '' }: Settings): KubernetesClient {
  const host = p.env.get('KUBERNETES_SERVICE_HOST'), port = p.env.get('KUBERNETES_SERVICE_PORT');
  if (!host || !port) {
    if (endpoint === undefined || endpoint === '') throw new ClientError('endpoint missing for external cluster client');
    return fromEndpoint(p, endpoint, token, agent);
  }
  const own = tokenOf(p);
  return endpoint ? fromEndpoint(p, endpoint, own, agent) : new KubernetesClient(p, host, Number(port), own, agent);
}

function fromEndpoint(p: Process, endpoint: string, token: string, agent: string): KubernetesClient {
  const [, host = '', port] = /^https?:\/\/([^:/]+)(?::(\d+))?/.exec(endpoint) ?? [];
  return new KubernetesClient(p, host, Number(port ?? 443), token, agent);
}

function tokenOf(p: Process): string {
  try {
    return readText(p, `${ACCOUNT}/token`).trim();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new ClientError(`failed to create in-cluster configuration: open ${ACCOUNT}/token: ${error.strerror.toLowerCase()}`);
  }
}
