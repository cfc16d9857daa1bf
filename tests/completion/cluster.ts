/** The world in which kubectl's completions were recorded, and kubectl run in it. */
import { readFileSync } from 'node:fs';
import type { Blocking } from '../../src/simulator/kernel/blocking.ts';
import { decode } from '../../src/simulator/kernel/bytes.ts';
import { programNode } from '../../src/simulator/kernel/inode.ts';
import { pipe } from '../../src/simulator/kernel/pipe.ts';
import type { Process } from '../../src/simulator/kernel/process.ts';
import { login } from '../../src/simulator/learner.ts';
import { boot } from '../../src/simulator/machine.ts';
import type { Part } from '../../src/simulator/world.ts';
import { partsOf } from '../transcripts/parts.ts';
import { worlds } from '../transcripts/worlds.ts';

const world = readFileSync(new URL('world.json', import.meta.url), 'utf8');

const setup = [
  ['apply', '-f', '/root/lab/world.json'],
  ...['stage', 'team-a'].map((name) => ['config', 'set-context', name, '--cluster=kubernetes', '--user=kubernetes-admin', `--namespace=${name}`]),
];

function* standardOutput(p: Process, words: readonly string[]): Blocking<string> {
  const { read, write } = pipe();
  read.retain();
  const child = p.spawn({ argv: ['kubectl', ...words], files: new Map([...p.files, [1, write], [2, p.file(3)]]) });
  let text = '';
  for (;;) {
    const piece = yield* read.read(65536);
    if (piece.length === 0) break;
    text += decode(piece);
  }
  read.release();
  yield* p.wait(child);
  return text;
}

/** What `kubectl WORDS…` printed, for each of `commands`. */
export async function kubectlOutputs(commands: readonly (readonly string[])[]): Promise<string[]> {
  const outputs: string[] = [];
  let done = false;
  const driver: Part = {
    name: 'driver',
    programs: [{
      name: 'driver',
      *main(p) {
        p.install(pipe().write, 0);
        const { read, write } = pipe();
        p.thread((function* (): Blocking<void> {
          while ((yield* read.read(65536)).length > 0);
        })());
        p.install(write, 3);
        for (const words of setup) yield* standardOutput(p, words);
        for (const words of commands) outputs.push(yield* standardOutput(p, words));
        done = true;
        return 0;
      },
    }],
    files: () => ({ '/usr/local/lib/driver': programNode('driver') }),
    start: () => {},
  };
  const scenario = { ...worlds.cluster, learner: { ...worlds.cluster.learner, files: { '/root/lab/world.json': { content: world } } } };
  const machine = boot(scenario, 'completion', [...(await partsOf('cluster')), driver]);
  login(machine.world, { argv: ['driver'], path: '/usr/local/lib/driver', files: new Map() });
  for (let guard = 0; !done && guard < 100_000; guard++) machine.runUntil(machine.now + 100);
  return outputs;
}
