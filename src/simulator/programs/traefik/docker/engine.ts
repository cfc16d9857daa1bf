/** The engine, as far as the provider asks it: over its socket, with the words of its client library where it does not answer. */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ForeignProtocol, request, type Target } from '../../../kernel/request.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Process } from '../../../kernel/process.ts';

export class EngineError extends Error {
  readonly missing: boolean;
  constructor(words: string, missing = false) {
    super(words);
    this.missing = missing;
  }
}

export interface Network {
  readonly IPAddress?: string;
}

/** Of a container, what the provider reads. */
export interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly State: { readonly Status: string; readonly Health?: { readonly Status: string } };
  readonly Config: { readonly Labels?: Readonly<Record<string, string>> | null };
  readonly HostConfig: { readonly NetworkMode?: string };
  readonly NetworkSettings: { readonly Ports?: Readonly<Record<string, unknown>> | null; readonly Networks?: Readonly<Record<string, Network>> | null };
}

/** Also podman's and Docker's own address through a proxy: `tcp://socket-proxy:2375`. */
export class Engine {
  readonly #p: Process;
  readonly #endpoint: string;

  constructor(p: Process, endpoint: string) {
    this.#p = p;
    this.#endpoint = endpoint;
  }

  *get(path: string, query: readonly [string, string][] = []): Blocking<Response> {
    let response: Response;
    try {
      response = yield* request(this.#p, this.#target(), { method: 'GET', path, query: [...query], headers: { 'user-agent': 'Traefik 3.7.13' } });
    } catch (error) {
      if (error instanceof ForeignProtocol) throw new EngineError(`Error response from daemon: 404 page not found`);
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw new EngineError(this.#unreachable(error));
    }
    if (response.status >= 400) throw new EngineError(`Error response from daemon: ${(response.body as { message?: string } | undefined)?.message ?? ''}`, response.status === 404);
    return response;
  }

  *inspect(id: string): Blocking<Inspected> {
    return (yield* this.get(`/containers/${id}/json`)).body as Inspected;
  }

  #target(): Target {
    const [, scheme, rest = ''] = /^(\w+):\/\/(.*)$/.exec(this.#endpoint) ?? [];
    if (scheme === 'unix') return { unix: rest };
    const [, host = '', port = '2375'] = /^([^:/]+)(?::(\d+))?/.exec(rest) ?? [];
    return { address: host, port: Number(port) };
  }

  #unreachable(error: Errno): string {
    if (error.code === 'EACCES') return `permission denied while trying to connect to the docker API at ${this.#endpoint}`;
    if (error.code === 'ENOENT') return `failed to connect to the docker API at ${this.#endpoint}; check if the path is correct and if the daemon is running: dial unix ${this.#endpoint.replace(/^unix:\/\//, '')}: connect: no such file or directory`;
    return `Cannot connect to the Docker daemon at ${this.#endpoint}. Is the docker daemon running?`;
  }
}
