/** Plays a transcript on a fresh machine in virtual time: what our screen shows, in the recordings' format. */
import { Channel, type Blocking } from '../../src/simulator/kernel/blocking.ts';
import { decode } from '../../src/simulator/kernel/bytes.ts';
import { programNode } from '../../src/simulator/kernel/inode.ts';
import { signalGroup, type Process } from '../../src/simulator/kernel/process.ts';
import { SIGNALS } from '../../src/simulator/kernel/signals.ts';
import { Tty } from '../../src/simulator/kernel/tty.ts';
import { login } from '../../src/simulator/learner.ts';
import { boot, type Machine } from '../../src/simulator/machine.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import { Shell } from '../../src/simulator/shell/shell.ts';
import type { Part } from '../../src/simulator/world.ts';
import { encode } from '../../src/simulator/kernel/bytes.ts';
import type { Block } from './format.mjs';
import { Screen } from './screen.ts';

type Command = Extract<Block, { kind: 'command' }>;

/** What a recorder's hands need between two commands, ms. */
const BETWEEN = 30;
/** Each line is typed so long after the one before it, ms (README of the recordings). */
const TYPING = 700;
/** A command that needs longer hangs, ms of virtual time. */
const PATIENCE = 900_000;

/** The learner's shell as the recorder drove it: it runs one command after the other and tells each status. */
class Recorder {
  readonly machine: Machine;
  readonly #tty = new Tty('/dev/pts/0', 1000, 200);
  readonly #commands = new Channel<string>();
  readonly #statuses = new Channel<number>();

  constructor(scenario: Scenario, seed: string, parts: readonly Part[]) {
    const self = this;
    const driver: Part = {
      name: 'recorder',
      programs: [{ name: 'recorder', main: (p) => self.#shell(p) }],
      files: () => ({ '/usr/local/lib/recorder': programNode('recorder') }),
      start: () => {},
    };
    this.machine = boot(scenario, seed, [...parts, driver]);
    this.#tty.set({ echo: false });
    const { learner } = this.machine.world;
    this.#tty.sendSignal = (group, signal) => signalGroup(learner.ns.pids, group, signal);
    const file = this.#tty.open();
    const shell = login(this.machine.world, { argv: ['bash'], path: '/usr/local/lib/recorder', files: new Map([0, 1, 2].map((fd) => [fd, file])), session: { tty: this.#tty } });
    shell.env.set('COMPOSE_MENU', 'false');
    this.#tty.foreground = shell.group;
  }

  *#shell(p: Process): Blocking<number> {
    const shell = new Shell(p, { dialect: 'bash', interactive: true, name: 'bash' });
    for (;;) {
      const source = yield* this.#commands.receive();
      if (source === undefined) return 0;
      this.#statuses.post(yield* shell.run(source));
    }
  }

  /** Runs one command, typing its input at the recorded times. `hung` if it never came to an end. */
  play(command: Command): { output: string[]; exit: number; hung: boolean } {
    const { machine } = this, screen = new Screen();
    const typing = schedule(command.input, machine.now);
    const end = machine.now + PATIENCE;
    this.#commands.post(command.lines.join('\n'));
    const drain = (): void => screen.write(decode(this.#tty.screen.take(Infinity)));
    while (this.#statuses.length === 0 && machine.now < end) {
      const next = Math.min(machine.nextAt() ?? Infinity, typing[0]?.at ?? Infinity);
      if (next === Infinity) break;
      machine.runUntil(next, 5000);
      drain();
      while (typing[0] && typing[0].at <= machine.now) this.#tty.type(encode(typing.shift()!.keys));
    }
    const hung = this.#statuses.length === 0;
    if (hung) this.#interrupt();
    machine.runUntil(machine.now + BETWEEN);
    drain();
    return { output: screen.text(), exit: this.#statuses.take() ?? 0, hung };
  }

  #interrupt(): void {
    for (const signal of [SIGNALS.INT, SIGNALS.KILL]) {
      signalGroup(this.machine.world.learner.ns.pids, this.#tty.foreground, signal);
      this.machine.runUntil(this.machine.now + 1000, 100_000);
    }
    this.#tty.set({ canonical: true, signals: true, outputNewlines: true, inputNewlines: true, echo: false });
  }
}

/** When each line of input is typed: '@3s' in front waits first, '^C', '^D' and '^Z' are those keys. */
function schedule(input: readonly string[], start: number): { at: number; keys: string }[] {
  let at = start;
  return input.map((line) => {
    const [, wait, text] = /^(?:@(\d+(?:\.\d+)?)s(?: |$))?(.*)$/s.exec(line)!;
    at += TYPING + Number(wait ?? 0) * 1000;
    return { at, keys: text === '^C' ? '\x03' : text === '^D' ? '\x04' : text === '^Z' ? '\x1a' : `${text}\r` };
  });
}

export interface Played {
  blocks: Block[];
  /** Exceptions of the simulator, and commands that never ended. */
  troubles: string[];
}

export function play(blocks: readonly Block[], scenario: Scenario, seed: string, parts: readonly Part[]): Played {
  const recorder = new Recorder(scenario, seed, parts), troubles: string[] = [];
  const played = blocks.map((block): Block => {
    if (block.kind === 'prose') return block;
    const faultsBefore = recorder.machine.faults.length;
    const { output, exit, hung } = recorder.play(block);
    if (hung) troubles.push(`hung: ${block.lines[0]}`);
    for (const { error, command } of recorder.machine.faults.slice(faultsBefore)) troubles.push(`${block.lines[0]} (${command}): ${error instanceof Error ? error.stack : String(error)}`);
    return { ...block, output, exit };
  });
  return { blocks: played, troubles };
}
