/**
 * Dockerfiles and what BuildKit 0.32.2's own front end made of them: the error with its lines, the build checks,
 * the names of the steps, the history and the configuration of the image.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import type { SolveMessage, SolveRequest } from '../../../src/simulator/api/engine/build.ts';
import type { Blocking } from '../../../src/simulator/kernel/blocking.ts';
import { messages } from '../../../src/simulator/cli/docker/client.ts';
import { encode } from '../../../src/simulator/kernel/bytes.ts';
import { request } from '../../../src/simulator/kernel/request.ts';
import { directoryNode, fileNode, programNode } from '../../../src/simulator/kernel/inode.ts';
import type { Process } from '../../../src/simulator/kernel/process.ts';
import { boot } from '../../../src/simulator/machine.ts';
import type { Scenario } from '../../../src/simulator/scenario.ts';
import { workstationParts } from '../../../src/simulator/parts/workstation.ts';
import type { Part } from '../../../src/simulator/world.ts';

interface Case {
  text: string;
  args?: Record<string, string>;
  target?: string;
  error?: string;
  lines?: [number, number];
  warnings?: string[];
  steps?: string[];
  history?: string[];
  config?: Record<string, unknown>;
}

type Outcome = Omit<Case, 'text' | 'args' | 'target'>;

const ENGINE = { unix: '/var/run/docker.sock' };
const context = directoryNode(Object.fromEntries(['a', 'b', 'c', 'd', 'x', 'a.'].map((name) => [name, fileNode(encode(name), {})])));

/** Steps that the front end does not name: those of the builder, and the fetching of the front end itself. */
const BESIDE = /^\[internal\]|^exporting|^FROM |\] FROM |^resolve image config for |^docker-image:\/\/docker\.io\/docker\/dockerfile:/;

/** Builds one after the other through the engine's own endpoint. */
function* buildAll(p: Process, cases: readonly Case[], outcomes: Outcome[]): Blocking<number> {
  for (const { text, args = {}, target } of cases) {
    const body: SolveRequest = { filename: 'Dockerfile', dockerfile: text, context, tags: [], buildArgs: args, labels: {}, provenance: 'none', ...(target ? { target } : {}) };
    const response = yield* request(p, ENGINE, { method: 'POST', path: '/v1.51/build', query: [['version', '2']], headers: { 'content-type': 'application/vnd.drydock.solve' }, body });
    const outcome: Outcome = {}, warnings: string[] = [], steps = new Set<string>();
    let digest: string | undefined;
    yield* messages<SolveMessage>(response, function* (message) {
      if ('error' in message) {
        outcome.error = message.error.message;
        const ranges = message.error.source?.ranges;
        if (ranges) outcome.lines = [ranges[0]!.start, ranges.at(-1)!.end];
      } else if ('result' in message) digest = message.result.digest;
      else {
        warnings.push(...(message.warnings ?? []).map(({ short }) => short));
        for (const { name } of message.vertexes ?? []) if (!BESIDE.test(name)) steps.add(name);
      }
    });
    if (warnings.length > 0) outcome.warnings = warnings.sort();
    if (digest) {
      const get = (path: string): ReturnType<typeof request> => request(p, ENGINE, { method: 'GET', path: `/v1.51/images/${digest}/${path}`, query: [], headers: {} });
      const history = (yield* get('history')).body as { CreatedBy: string; Comment: string }[];
      const { Config } = (yield* get('json')).body as { Config: Record<string, unknown> };
      outcome.steps = [...steps];
      outcome.history = history.filter(({ Comment }) => Comment === 'buildkit.dockerfile.v0').map(({ CreatedBy }) => CreatedBy).reverse();
      outcome.config = Config;
    }
    outcomes.push(outcome);
  }
  return 0;
}

/** Where a file names its front end the Hub has to have it: that of the lessons does, and a base is made there. */
function outcomesOf(cases: readonly Case[]): Outcome[] {
  const named = (text: string): boolean => text.startsWith('# syntax=');
  const plain = builtWith('recordings', cases.filter(({ text }) => !named(text)));
  const others = builtWith('lessons', cases.filter(({ text }) => named(text)), { 'busybox:1.36': { from: 'alpine:3.22', layers: [], config: {} } });
  return cases.map(({ text }) => (named(text) ? others : plain).shift()!);
}

function builtWith(hub: Scenario['hub'], cases: readonly Case[], recipes?: Scenario['recipes']): Outcome[] {
  const outcomes: Outcome[] = [];
  const driver: Part = { name: 'corpus', programs: [{ name: 'corpus', main: (p) => buildAll(p, cases, outcomes) }], files: () => ({ '/usr/local/bin/corpus': programNode('corpus') }), start: () => {} };
  const machine = boot({ name: 'corpus', start: 1_795_214_400_000, learner: { hostname: 'lab', user: 'root', uid: 0, home: '/root', directory: '/root', files: {} }, hub, images: ['busybox:1.36'], recipes, registries: [], setup: [], settle: 0 }, 'corpus', [...workstationParts, driver]);
  const terminal = machine.openTerminal(24, 80);
  terminal.type('corpus\r');
  for (let minutes = 0; minutes < 120 && outcomes.length < cases.length; minutes++) machine.runUntil(machine.now + 60_000);
  assert.deepEqual(machine.faults.map(({ error }) => String(error)), []);
  return outcomes;
}

const filled = (record: Record<string, unknown> | undefined, like: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.keys(like).sort().map((key) => [key, record?.[key]]));

/** A build may fail where the front end was content: a file or a command that is not there. */
const AFTERWARDS = /not found$|did not complete successfully|is not allowed$|no such host|no such user|syntax error in pattern/;

test('Dockerfiles fare as with BuildKit', () => {
  const cases = JSON.parse(fs.readFileSync(new URL('dockerfile-corpus.json', import.meta.url), 'utf8')) as Case[];
  const outcomes = outcomesOf(cases);
  cases.forEach((expected, index) => {
    const outcome = outcomes[index]!, told = JSON.stringify(expected.text);
    if (expected.error === undefined && outcome.error !== undefined) assert.match(outcome.error, AFTERWARDS, told);
    else {
      assert.equal(outcome.error, expected.error, told);
      assert.deepEqual(outcome.lines, expected.lines, told);
    }
    assert.deepEqual(outcome.warnings, expected.warnings, told);
    if (outcome.error !== undefined) return;
    assert.deepEqual(outcome.history, expected.history, told);
    assert.deepEqual([...outcome.steps!].sort(), [...expected.steps!].sort(), told);
    assert.deepEqual(filled(outcome.config, expected.config!), filled(expected.config, expected.config!), told);
  });
});
