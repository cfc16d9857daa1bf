/**
 * `lab`, the one command of the learner's computer that does not exist in reality: it plays fate (a host dies, a
 * node is cut off) and turns the clock. What it can do to hosts and nodes the parts that own them add to
 * `world.lab`; here is only the clock. It writes in another colour, so that nobody takes it for docker or kubectl.
 */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { goDuration } from '../kernel/calendar.ts';
import { programNode } from '../kernel/inode.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Process } from '../kernel/process.ts';
import type { Part, World } from '../world.ts';

const worlds = new WeakMap<Kernel, World>();

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** What nobody means: the course never needs more than a few days at once. */
const LONGEST = 30 * UNITS['d']!;

const COLOUR = '\x1b[35m', PLAIN = '\x1b[0m';

function* say(p: Process, fd: 1 | 2, text: string): Blocking<void> {
  const lines = p.files.get(fd)?.tty ? text.split('\n').map((line) => `${COLOUR}${line}${PLAIN}`).join('\n') : text;
  yield* p.write(fd, encode(`${lines}\n`));
}

function usage(world: World): string {
  const lines = ['lab is not a real command: it plays fate and turns the clock of this page.', '', 'Usage:', '  lab time +6m          let six minutes pass (s, m, h, d)'];
  if (world.lab?.has('node')) lines.push('  lab node stop NAME    cut a node of the cluster off from the network', '  lab node start NAME   join it again');
  if (world.lab?.has('host')) lines.push('  lab host fail NAME    a Docker host dies', '  lab host start NAME   it comes back');
  return lines.join('\n');
}

/** `+6m`, `90s`, `1h30m` in ms; undefined for anything else. */
function parseSpan(text: string): number | undefined {
  const digits = /^\+?((?:\d+[smhd])+)$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  let span = 0;
  for (const [, count, unit] of digits.matchAll(/(\d+)([smhd])/g)) span += Number(count) * UNITS[unit!]!;
  return span;
}

function* time(p: Process, world: World, words: readonly string[]): Blocking<number> {
  const span = words.length === 1 ? parseSpan(words[0]!) : undefined;
  if (span === undefined) {
    yield* say(p, 2, 'lab: how long? For example: lab time +6m');
    return 2;
  }
  if (span > LONGEST) {
    yield* say(p, 2, 'lab: 30 days at once are enough');
    return 1;
  }
  world.hurryUntil = p.now + span;
  p.onExit.push(() => (world.hurryUntil = undefined));
  yield* p.sleep(span);
  yield* say(p, 1, `lab: ${goDuration(span)} passed`);
  return 0;
}

function* main(p: Process): Blocking<number> {
  const world = worlds.get(p.kernel)!;
  const [verb, ...words] = p.argv.slice(1);
  if (verb === 'time') return yield* time(p, world, words);
  const act = verb === undefined ? undefined : world.lab?.get(verb);
  if (act) return yield* act(p, words);
  const asked = verb === undefined || verb === 'help' || verb === '--help' || verb === '-h';
  if (!asked) yield* say(p, 2, `lab: this world has no "${verb}"`);
  yield* say(p, asked ? 1 : 2, usage(world));
  return asked ? 0 : 2;
}

export const labPart: Part = {
  name: 'lab',
  programs: [{ name: 'lab', main }],
  files: () => ({ '/usr/local/bin/lab': programNode('lab') }),
  start: (world) => {
    world.lab ??= new Map();
    worlds.set(world.kernel, world);
  },
};
