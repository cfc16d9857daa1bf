/** Vertices and their statuses on their way to the client. */
import type { SolveMessage, Vertex, VertexStatus, VertexWarning } from '../../api/engine/build.ts';
import { sha256Hex } from '../../kernel/sha256.ts';

export class Progress {
  readonly #send: (message: SolveMessage) => void;
  readonly #now: () => number;
  readonly #vertices = new Map<string, Vertex>();
  #count = 0;

  constructor(now: () => number, send: (message: SolveMessage) => void) {
    this.#now = now;
    this.#send = send;
  }

  start(name: string, inputs: string[] = []): string {
    const digest = `sha256:${sha256Hex(`${name} ${++this.#count}`)}`;
    const vertex: Vertex = { digest, inputs, name, started: this.#now() };
    this.#vertices.set(digest, vertex);
    this.#send({ vertexes: [vertex] });
    return digest;
  }

  /** A step that is known of and has not begun. */
  announce(name: string): void {
    this.#send({ vertexes: [{ digest: `sha256:${sha256Hex(`${name} ${++this.#count}`)}`, inputs: [], name }] });
  }

  /** Something that counts as a step and does not show. */
  pass(name: string): void {
    this.#send({ vertexes: [{ digest: `sha256:${sha256Hex(`${name} ${++this.#count}`)}`, inputs: [], name, completed: this.#now() }] });
  }

  finish(digest: string, more: Partial<Vertex> = {}): void {
    const vertex: Vertex = { ...this.#vertices.get(digest)!, completed: this.#now(), ...more };
    this.#vertices.set(digest, vertex);
    this.#send({ vertexes: [vertex] });
  }

  /** A step that was done before: it starts and ends at this moment. */
  cached(name: string): string {
    const digest = `sha256:${sha256Hex(`${name} ${++this.#count}`)}`;
    const vertex: Vertex = { digest, inputs: [], name, started: this.#now(), completed: this.#now(), cached: true };
    this.#vertices.set(digest, vertex);
    this.#send({ vertexes: [vertex] });
    return digest;
  }

  /** A line below a step. Without `started` it is new now; `done` closes it. */
  status(vertex: string, id: string, state: { current?: number; total?: number; started?: number; done?: boolean }): number {
    const started = state.started ?? this.#now();
    const status: VertexStatus = { id, vertex, name: id, current: state.current ?? 0, total: state.total ?? 0, timestamp: this.#now(), started, ...(state.done ? { completed: this.#now() } : {}) };
    this.#send({ statuses: [status] });
    return started;
  }

  log(vertex: string, stream: 1 | 2, data: Uint8Array): void {
    this.#send({ logs: [{ vertex, stream, data, timestamp: this.#now() }] });
  }

  warn(warnings: readonly VertexWarning[]): void {
    if (warnings.length > 0) this.#send({ warnings: [...warnings] });
  }
}
