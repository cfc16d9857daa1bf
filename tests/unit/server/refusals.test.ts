/** Objects of every sort with one part of them left out or replaced, and the words with which the real API server of v1.37.1 refuses each. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

type Tree = Record<string, unknown>;
interface Case { verb: 'POST' | 'PUT'; at: string; value?: unknown; message: string }
interface Refusals { path: string; object: Tree & { metadata: Tree }; cases: Case[] }

/** The object with something else at a place; without a value, with nothing there. */
function changed(object: Refusals['object'], { at, value }: Case): Refusals['object'] {
  const copy = structuredClone(object), keys = at.split('.'), last = keys.pop()!;
  const parent = keys.reduce<Tree>((one, key) => one[key] as Tree, copy);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

/** The version of an object now. */
const currentVersion = (world: ReturnType<typeof makeWorld>, path: string): unknown =>
  (ask(world, { method: 'GET', path, query: [], headers: { accept: 'application/json' }, body: undefined }) as { body: { metadata: Tree } }).body.metadata.resourceVersion;

const folder = path.join(import.meta.dirname, 'refusals');

for (const file of fs.readdirSync(folder)) {
  test(`refusals, ${file}`, () => {
    const world = makeWorld(), { path: base, object, cases } = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Refusals;
    const send = (method: string, to: string, body: Tree, dryRun = true) =>
      ask(world, { method, path: to, query: dryRun ? [['dryRun', 'All']] : [], headers: { accept: 'application/json', 'content-type': 'application/json' }, body }) as { status: number; body: { message?: string; metadata: Tree } };
    const name = String(object.metadata.name), made = send('POST', base, structuredClone(object), false);
    assert.equal(made.status, 201, made.body.message);
    // The controllers do what they have to first: a PUT must not come between a read and a write of theirs.
    world.kernel.agenda.runUntil(world.kernel.agenda.now + 60_000);
    for (const one of cases) {
      const body = changed(object, one);
      if (one.verb === 'PUT') body.metadata.resourceVersion = currentVersion(world, `${base}/${name}`); // controllers have seen it, too
      else body.metadata.name = /^\d+\.\d+/.test(name) ? '10.96.200.201' : name.replace('t-x', 't-y');
      const answer = one.verb === 'POST' ? send('POST', base, body) : send('PUT', `${base}/${name}`, body);
      assert.equal(answer.body.message, one.message, `${one.verb} ${one.at} ${JSON.stringify(one.value)}`);
    }
  });
}
