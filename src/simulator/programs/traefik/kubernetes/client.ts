/** How the providers reach a cluster: as client-go does from inside a pod, with the service account's token. */
import type { Request, Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { request, type Target } from '../../../kernel/connect.ts';
import { Errno } from '../../../kernel/errno.ts';
import { readText } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { resolve } from '../../../kernel/resolver.ts';
import type { Options } from '../options.ts';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** What a request was refused with, in the server's or the transport's words. */
export class ClientError extends Error {}

export class KubernetesClient {
  readonly #p: Process;
  readonly #host: string;
  readonly #port: number;
  readonly #token: string;

  constructor(p: Process, host: string, port: number, token: string) {
    this.#p = p;
    this.#host = host;
    this.#port = port;
    this.#token = token;
  }

  *send(method: string, path: string, query: [string, string][] = [], body?: unknown): Blocking<Response> {
    const headers = { accept: 'application/json', authorization: `Bearer ${this.#token}`, 'user-agent': 'traefik/3.7.13 (linux/amd64)', ...(body !== undefined && { 'content-type': 'application/json' }) };
    const message: Request = { method, path, query, headers, ...(body !== undefined && { body }) };
    const url = `https://${this.#host}:${this.#port}${path}${query.length > 0 ? `?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}` : ''}`;
    try {
      return yield* request(this.#p, yield* this.#target(), message);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new ClientError(`${method === 'GET' ? 'Get' : 'Put'} ${JSON.stringify(url)}: dial tcp ${this.#host}:${this.#port}: connect: ${error.strerror.toLowerCase()}`);
    }
  }

  *#target(): Blocking<Target> {
    const found = yield* resolve(this.#p, this.#host);
    return { address: 'addresses' in found ? found.addresses[0]! : this.#host, port: this.#port, tls: true };
  }

  /** @throws ClientError with the words of the Status that refuses */
  *json<T>(method: string, path: string, query: [string, string][] = [], body?: unknown): Blocking<T> {
    const response = yield* this.send(method, path, query, body);
    if (response.status >= 400) throw new ClientError((response.body as { message?: string } | undefined)?.message ?? `the server answered with ${response.status}`);
    return response.body as T;
  }

  updateStatus(path: string, object: KubernetesObject): Blocking<KubernetesObject> {
    return this.json('PUT', `${path}/status`, [], object);
  }
}

/**
 * Inside a pod the environment and the service account say where the server is and who asks.
 * @throws ClientError where nothing says so
 */
export function inCluster(p: Process, options: Options): KubernetesClient {
  const endpoint = options.value('endpoint'), host = p.env.get('KUBERNETES_SERVICE_HOST'), port = p.env.get('KUBERNETES_SERVICE_PORT');
  if (!host || !port) {
    if (endpoint === undefined || endpoint === '') throw new ClientError('endpoint missing for external cluster client');
    return fromEndpoint(p, endpoint, options.value('token') ?? '');
  }
  const token = tokenOf(p);
  return endpoint ? fromEndpoint(p, endpoint, token) : new KubernetesClient(p, host, Number(port), token);
}

function fromEndpoint(p: Process, endpoint: string, token: string): KubernetesClient {
  const [, host = '', port] = /^https?:\/\/([^:/]+)(?::(\d+))?/.exec(endpoint) ?? [];
  return new KubernetesClient(p, host, Number(port ?? 443), token);
}

function tokenOf(p: Process): string {
  try {
    return readText(p, `${ACCOUNT}/token`).trim();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new ClientError(`failed to create in-cluster configuration: open ${ACCOUNT}/token: ${error.strerror.toLowerCase()}`);
  }
}
