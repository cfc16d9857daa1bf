/** Sends the requests of a recording to the simulated API server and writes down what it answers, in the recordings' format. */
import { createHash } from 'node:crypto';
import type { Request, Response } from '../../src/simulator/api/http.ts';
import { decode } from '../../src/simulator/kernel/bytes.ts';
import { ask, type ApiWorld } from './world.ts';

export interface Step {
  name: string;
  request: { method?: string; path: string; query?: Record<string, string>; headers?: Record<string, string | string[]>; body?: unknown };
  save?: Record<string, string>;
  until?: { path: string; equals?: unknown; count?: number; status?: number; seconds?: number };
  events?: number;
  reduce?: 'paths';
  response?: Answer;
}

export interface Answer {
  status: number;
  headers: Record<string, string[]>;
  body: unknown;
}

type Tree = Record<string, unknown>;

const at = (value: unknown, path: string): unknown => path.split('.').reduce<unknown>((one, key) => (one === null || one === undefined ? one : (one as Tree)[key]), value);

function fill(value: unknown, saved: Tree): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{(\w+)\}/g, (whole, key: string) => (key in saved ? String(saved[key]) : whole)).replace(/\$\{repeat (.) (\d+)\}/g, (_, character: string, count: string) => character.repeat(Number(count)));
  }
  if (Array.isArray(value)) return value.map((one) => fill(one, saved));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, saved)]));
  return value;
}

/** The request as the recording's client sent it. */
function toRequest({ method = 'GET', path, query = {}, headers = {}, body }: Step['request']): Request {
  const given: Record<string, string> = { 'user-agent': 'lab/1.0', accept: 'application/json' };
  for (const [key, value] of Object.entries(headers)) given[key.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  const request: Request = { method, path, query: Object.entries(query), headers: given };
  if (given.authorization !== undefined) request.peer = {};
  if (given.authorization === '') delete given.authorization;
  if (body !== undefined) {
    request.body = body;
    given['content-type'] ??= 'application/json';
  }
  return request;
}

const HEADERS = ['content-type', 'warning', 'retry-after', 'location'];

function headersOf({ headers }: Response): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const name of HEADERS) if (headers[name] !== undefined) out[name] = name === 'warning' ? headers[name].split(/, (?=299 )/) : [headers[name]];
  return out;
}

/** Everything that a stream yields until it closes or has given so many values. */
function drain({ kernel }: ApiWorld, stream: NonNullable<Response['stream']>, most = Infinity): unknown[] {
  const values: unknown[] = [];
  const end = kernel.agenda.now + 20_000;
  while (values.length < most) {
    if (stream.length > 0) values.push(stream.take());
    else if (stream.closed || kernel.agenda.now >= end) break;
    else kernel.agenda.runUntil(kernel.agenda.now + 50);
  }
  stream.close();
  return values;
}

function bodyOf(world: ApiWorld, response: Response, step: Step): unknown {
  if (response.stream) {
    const values = drain(world, response.stream, step.events);
    if (step.events !== undefined) return values.map((one) => JSON.parse(JSON.stringify(one)) as unknown);
    return values.map((one) => (typeof one === 'string' ? one : one instanceof Uint8Array ? decode(one) : `${JSON.stringify(one)}\n`)).join('');
  }
  const { body } = response;
  if (step.events !== undefined && response.status === 200) return [JSON.parse(JSON.stringify(body)) as unknown];
  if (body instanceof Uint8Array) return decode(body);
  if (typeof body === 'string') return body;
  return body === undefined ? '' : (JSON.parse(JSON.stringify(body)) as unknown);
}

function reduced(body: unknown): unknown {
  const paths = Object.keys((body as { paths?: Tree }).paths ?? {}).sort();
  return { paths: paths.length, sha256: createHash('sha256').update(paths.join('\n')).digest('hex') };
}

function once(world: ApiWorld, step: Step, saved: Tree): Answer {
  try {
    const response = ask(world, toRequest(fill(step.request, saved) as Step['request']));
    const body = bodyOf(world, response, step);
    return { status: response.status, headers: headersOf(response), body: step.reduce && response.status === 200 ? reduced(body) : body };
  } catch (error) {
    return { status: 0, headers: {}, body: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const done = ({ path, equals, count, status }: NonNullable<Step['until']>, answer: Answer): boolean => {
  if (status !== undefined) return answer.status === status;
  const value = at(answer.body, path);
  return count !== undefined ? (value as unknown[] | undefined)?.length === count : JSON.stringify(value) === JSON.stringify(equals);
};

/** Virtual time between two looks at what a step waits for, ms. */
const POLL = 250;

export function replay(world: ApiWorld, steps: readonly Step[]): Step[] {
  const saved: Tree = {};
  return steps.map((step) => {
    const end = world.kernel.agenda.now + (step.until?.seconds ?? 60) * 1000;
    let answer = once(world, step, saved);
    while (step.until && !done(step.until, answer) && world.kernel.agenda.now < end) {
      world.kernel.agenda.runUntil(world.kernel.agenda.now + POLL);
      answer = once(world, step, saved);
    }
    for (const [key, path] of Object.entries(step.save ?? {})) saved[key] = at(answer.body, path);
    return { ...step, response: answer };
  });
}
