/** Sends a recording's requests to a fresh simulated engine, in virtual time, and collects its answers in the recording's own form. */
import type { Request, Response } from '../../src/simulator/api/http.ts';
import { bodyBytes } from '../../src/simulator/kernel/http1.ts';
import type { Blocking } from '../../src/simulator/kernel/blocking.ts';
import { boot, type Machine } from '../../src/simulator/machine.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { read } from './read.mjs';
import { pack } from './tar.mjs';

export interface Step {
  name: string;
  request?: { method?: string; path: string; query?: Record<string, unknown>; headers?: Record<string, unknown>; body?: unknown; tar?: object[]; kept?: string; input?: string[]; end?: boolean };
  save?: Record<string, string>;
  keep?: string;
  until?: { path?: string; equals?: unknown; count?: number; match?: string; status?: number; seconds?: number };
  pause?: number;
  start?: string;
  finish?: string;
  lines?: number;
  read?: string;
  at?: string[];
  match?: string;
  sort?: boolean;
  response?: Answer;
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: unknown;
}

/** What the recording engine had before each file. */
const IMAGES = ['alpine:3.20', 'alpine:3.21', 'alpine:latest', 'busybox:1.36', 'busybox:latest', 'debian:12', 'debian:bookworm', 'debian:latest', 'hello-world:latest', 'httpd:2.4', 'httpd:latest',
  'nginx:1.26', 'nginx:1.27', 'nginx:alpine', 'nginx:latest', 'node:22', 'node:latest', 'python:3.12', 'python:3.12-slim', 'python:latest', 'redis:7', 'redis:latest', 'registry:2'];

const scenario: Scenario = {
  name: 'engine-api', start: 1_795_217_400_000, learner: { hostname: 'lab', user: 'root', uid: 0, home: '/root', directory: '/root', files: {} },
  hub: 'recordings', images: IMAGES, registries: [], setup: [], settle: 2000,
};

/** Which headers count. */
const TOLD = ['content-type', 'api-version', 'docker-experimental', 'ostype', 'server', 'builder-version', 'swarm', 'cache-control', 'pragma', 'x-content-type-options', 'x-docker-container-path-stat', 'location', 'connection', 'upgrade', 'content-length', 'transfer-encoding', 'allow'];
/** The recording client reads a body for at most so long, in ms. */
const PATIENCE = 20_000;
/** Longer bodies are chunked by Go's server. */
const BUFFERED = 2048;

const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((x, key) => (x === null || x === undefined ? x : (x as Record<string, unknown>)[key]), value);
const unix = (time: string): string => `${Math.floor(Date.parse(time) / 1000)}.${(/\.(\d+)/.exec(time)?.[1] ?? '').padEnd(9, '0')}`;

function fill<T>(x: T, saved: Record<string, unknown>): T {
  if (typeof x === 'string') return x.replace(/\$\{([\w-]+)(:unix)?\}/g, (m, k: string, u) => (k in saved ? (u ? unix(String(saved[k])) : String(saved[k])) : m)).replace(/\$\{repeat (.) (\d+)\}/g, (_, c: string, n: string) => c.repeat(Number(n))) as T;
  if (Array.isArray(x)) return x.map((y) => fill(y, saved)) as T;
  if (x && typeof x === 'object') return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, fill(v, saved)])) as T;
  return x;
}

const parameter = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function toRequest(request: NonNullable<Step['request']>, kept: Record<string, Buffer>): Request {
  const headers: Record<string, string> = { host: 'docker', 'user-agent': 'lab/1.0' };
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = typeof value === 'object' ? Buffer.from(JSON.stringify(value)).toString('base64url') : String(value);
  const payload = request.body !== undefined ? Buffer.from(typeof request.body === 'string' ? request.body : JSON.stringify(request.body)) : request.tar ? pack(request.tar) : request.kept ? kept[request.kept] : undefined;
  if (payload) headers['content-type'] ??= request.tar || request.kept ? 'application/x-tar' : 'application/json';
  let body: unknown = payload && new Uint8Array(payload);
  if (payload && /\bjson\b/.test(headers['content-type']!)) {
    try {
      body = JSON.parse(payload.toString());
    } catch {
      // It stays bytes, as a server finds it.
    }
  }
  const query = Object.entries(request.query ?? {}).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, parameter(one)]));
  return { method: request.method ?? 'GET', path: encodeURI(request.path).replace(/%25/g, '%'), query, headers, body, peer: { address: '@' } };
}

/** One exchange: its head as soon as it is there, its body as it comes. */
class Exchange {
  response: Response | undefined;
  bytes = Buffer.alloc(0);
  ended = false;
  readonly machine: Machine;

  constructor(machine: Machine, request: Request, input: string[] | undefined, end: boolean) {
    this.machine = machine;
    const self = this;
    machine.world.kernel.task('test client', (function* () {
      self.response = yield* machine.world.engine!(request);
      yield* self.#receive(input, end);
      self.ended = true;
    })());
  }

  *#receive(input: string[] | undefined, end: boolean): Blocking<void> {
    const { hijack, stream, body } = this.response!;
    if (hijack) {
      hijack.retain();
      if (this.response!.status === 101 && input) this.machine.world.kernel.task('test input', this.#type(input, end));
      for (let piece = yield* hijack.read(65536); piece.length > 0; piece = yield* hijack.read(65536)) this.#add(piece);
      hijack.release();
    } else if (stream) for (let piece = yield* stream.receive(); piece !== undefined; piece = yield* stream.receive()) this.#add(bodyBytes(piece));
    else if (body !== undefined) this.#add(bodyBytes(body));
  }

  *#type(input: string[], end: boolean): Blocking<void> {
    const socket = this.response!.hijack as unknown as { write(bytes: Uint8Array): Blocking<void>; finish(): void };
    for (const text of input) {
      yield* wait(this.machine, 400);
      yield* socket.write(new Uint8Array(Buffer.from(text)));
    }
    yield* wait(this.machine, 400);
    if (end) socket.finish();
  }

  #add(piece: Uint8Array): void {
    this.bytes = Buffer.concat([this.bytes, piece]);
  }

  get lineCount(): number {
    return this.bytes.toString().split('\n').length - 1;
  }

  hangUp(): void {
    this.response?.stream?.close();
  }
}

function* wait(machine: Machine, ms: number): Blocking<void> {
  const { agenda } = machine.world.kernel;
  const end = agenda.now + ms;
  while (agenda.now < end) yield (wake) => {
    const entry = agenda.at(end, 'test waits', wake);
    return () => agenda.cancel(entry);
  };
}

/** Lets virtual time pass until something holds, at most so long. */
function advance(machine: Machine, limit: number, done: () => boolean): void {
  const end = machine.now + limit;
  while (!done()) {
    const next = machine.nextAt();
    if (next === undefined || next > end) {
      machine.runUntil(end);
      return;
    }
    machine.runUntil(next, 200);
  }
}

function headersOf(response: Response, step: Step, length: number): Record<string, unknown> {
  const told: Record<string, unknown> = {};
  for (const name of TOLD) {
    const value = response.headers[name];
    if (value !== undefined) told[name] = name === 'x-docker-container-path-stat' ? [JSON.parse(Buffer.from(value, 'base64').toString())] : [value];
  }
  if (!response.hijack && (response.stream || length > BUFFERED) && ['progress', 'lines', 'frames', 'tar'].includes(step.read ?? '')) told['transfer-encoding'] = ['chunked'];
  if (step.request?.method !== 'HEAD') delete told['content-length'];
  return told;
}

function bodyOf(bytes: Buffer, step: Step, status: number): unknown {
  if (bytes.length === 0 || step.request?.method === 'HEAD') return '';
  const how = step.read && status < 300 ? (read as Record<string, (bytes: Buffer) => unknown>)[step.read]! : read.json;
  let body = how(bytes);
  if (step.match && Array.isArray(body)) body = body.filter((item: { name?: string }) => new RegExp(step.match!).test(item.name ?? JSON.stringify(item)));
  if (step.at && status < 300) body = Object.fromEntries(step.at.map((path) => [path, at(body, path)]));
  return body;
}

function satisfied(until: NonNullable<Step['until']>, status: number, body: unknown, bytes: Buffer): boolean {
  if (until.status !== undefined) return status === until.status;
  if (until.count !== undefined) return (until.path ? at(body, until.path) as unknown[] : body as unknown[])?.length === until.count;
  if (until.match !== undefined) return new RegExp(until.match).test(bytes.toString());
  return JSON.stringify(at(body, until.path!)) === JSON.stringify(until.equals);
}

/** Replays steps on a fresh machine and returns them with its answers. */
export function replay(steps: readonly Step[]): { steps: Step[]; faults: readonly { error: unknown; command: string }[] } {
  const machine = boot(scenario, 'engine-api', workstationParts);
  const saved: Record<string, unknown> = {}, kept: Record<string, Buffer> = {}, open: Record<string, Exchange> = {};
  const answered = steps.map(({ response: _, ...step }) => ({ ...step, response: answer(machine, step, saved, kept, open) }));
  return { steps: answered, faults: machine.faults };
}

function answer(machine: Machine, step: Step, saved: Record<string, unknown>, kept: Record<string, Buffer>, open: Record<string, Exchange>): Answer {
  if (step.pause) machine.runUntil(machine.now + step.pause);
  const deadline = machine.now + (step.until?.seconds ?? 60) * 1000;
  for (;;) {
    const exchange = step.finish ? open[step.finish]! : send(machine, fill(step.request!, saved), kept);
    if (step.start) {
      open[step.start] = exchange;
      advance(machine, 5000, () => exchange.response !== undefined);
      const { response } = exchange;
      return { status: response?.status ?? 0, headers: response ? headersOf(response, step, 0) : {}, body: '' };
    }
    advance(machine, PATIENCE, () => exchange.ended || (step.lines !== undefined && exchange.lineCount >= step.lines));
    if (step.lines !== undefined) exchange.bytes = Buffer.from(`${exchange.bytes.toString().split('\n').slice(0, step.lines).join('\n')}\n`);
    exchange.hangUp();
    const { response, bytes } = exchange;
    if (step.keep) kept[step.keep] = bytes;
    const status = response?.status ?? 0;
    const full = read.json(bytes);
    if (!step.until || machine.now > deadline || satisfied(step.until, status, full, bytes)) {
      for (const [name, path] of Object.entries(step.save ?? {})) saved[name] = at(full, path);
      const headers = step.finish || !response ? {} : headersOf(response, step, bytes.length);
      return { status, headers: step.finish ? {} : headers, body: bodyOf(bytes, step, status) };
    }
    machine.runUntil(machine.now + 200);
  }
}

function send(machine: Machine, request: NonNullable<Step['request']>, kept: Record<string, Buffer>): Exchange {
  return new Exchange(machine, toRequest(request, kept), request.input, request.end ?? true);
}
