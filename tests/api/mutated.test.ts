/** The recorded requests with one part of their body left out or replaced: whatever is sent, the server answers. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import type { Step } from './replay.ts';
import { ask, makeWorld, type ApiWorld } from './world.ts';

const folder = path.join(import.meta.dirname, 'recordings');
const STRANGE: readonly unknown[] = [undefined, null, {}, [], '', 'x', 0, -1, 1.5, true, 'a'.repeat(300), { a: null }, [null], [{}]];

/** Numbers in [0, 1), the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

type Tree = Record<string | number, unknown>;

function pathsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  const below = value && typeof value === 'object' ? Object.keys(value).flatMap((key) => pathsOf((value as Tree)[key], [...at, key])) : [];
  return at.length > 0 ? [at, ...below] : below;
}

function mutated(body: unknown, draw: () => number): unknown {
  const copy = structuredClone(body), paths = pathsOf(copy);
  const chosen = paths[Math.floor(draw() * paths.length)];
  if (!chosen) return copy;
  const parent = chosen.slice(0, -1).reduce<Tree>((one, key) => one[key] as Tree, copy as Tree), key = chosen.at(-1)!;
  const strange = STRANGE[Math.floor(draw() * STRANGE.length)];
  if (strange !== undefined) parent[key] = strange;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** What is the matter with the server after that; undefined where it has answered. */
function fault(world: ApiWorld, { request }: Step, body: unknown): string | undefined {
  const headers: Record<string, string> = { 'user-agent': 'lab/1.0', accept: 'application/json', 'content-type': 'application/json' };
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  delete headers.authorization;
  try {
    ask(world, { method: request.method ?? 'GET', path: request.path, query: Object.entries(request.query ?? {}), headers, body }).stream?.close();
    return undefined;
  } catch (error) {
    return `${request.method} ${request.path} ${JSON.stringify(body).slice(0, 300)}: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  test(`mutated bodies, ${file}`, () => {
    const world = makeWorld(), draw = numbers(1);
    const faults: string[] = [];
    for (const step of JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Step[]) {
      if (!step.request.body || typeof step.request.body !== 'object') continue;
      for (const body of [mutated(step.request.body, draw), mutated(step.request.body, draw), step.request.body]) {
        const found = fault(world, step, body);
        if (found !== undefined) faults.push(found);
      }
    }
    assert.deepEqual(faults, []);
  });
}
