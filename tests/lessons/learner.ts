/** Somebody who sits before a fresh machine of a lesson and types; virtual time passes as they need it. */
import { keysOf } from '../../src/sandbox/commands.ts';
import { viewOf } from '../../src/sandbox/grading.ts';
import type { Task, Verdict } from '../../src/sandbox/lesson.ts';
import { boot, type Machine, type Terminal } from '../../src/simulator/machine.ts';
import type { Scenario } from '../../src/simulator/scenario.ts';
import type { Part } from '../../src/simulator/world.ts';
import { Screen } from '../transcripts/screen.ts';

/** Step in which virtual time passes while a command runs, ms. */
const STEP = 100;
/** No command of a lesson takes longer (a release with many steps, seven minutes of `lab time`). */
const LIMIT = 900_000;
/** Time that a reader takes between two commands, ms. */
const PAUSE = 3_000;

export interface Shown {
  /** Undefined where the command had to be interrupted. */
  status: number | undefined;
  /** What the terminal showed after the command line. */
  lines: string[];
}

export class Learner {
  readonly machine: Machine;
  readonly #terminal: Terminal;
  readonly #decoder = new TextDecoder();

  constructor(machine: Machine) {
    this.machine = machine;
    this.#terminal = machine.openTerminal(50, 200);
    this.pass(500);
  }

  static async sitDown(scenario: Scenario): Promise<Learner> {
    const { workstationParts } = await import('../../src/simulator/parts/workstation.ts');
    const parts: Part[] = [...workstationParts];
    if (scenario.cluster) parts.push(...(await import('../../src/simulator/parts/cluster.ts')).clusterParts);
    return new Learner(boot(scenario, 'lesson', parts));
  }

  /** Types a command and waits for its end, `limit` ms at most; then ^C. */
  run(command: string, limit = LIMIT): Shown {
    const { commands } = this.machine.world.kernel;
    const before = commands.length, end = this.machine.now + limit;
    this.#drain();
    this.#terminal.type(keysOf(command));
    const screen = new Screen();
    while (this.machine.now < end && !(commands.length > before && commands.at(-1)!.status !== undefined)) {
      this.machine.runUntil(this.machine.now + STEP);
      screen.write(this.#drain());
    }
    const status = commands.length > before ? commands.at(-1)!.status : undefined;
    if (status === undefined) this.#terminal.type('\x03');
    this.machine.runUntil(this.machine.now + STEP);
    screen.write(this.#drain());
    this.pass(PAUSE);
    return { status, lines: screen.text().slice(1) };
  }

  pass(ms: number): void {
    for (const end = this.machine.now + ms; this.machine.now < end; ) {
      this.machine.runUntil(Math.min(end, this.machine.now + STEP));
      this.#drain();
    }
  }

  verdict(task: Task): Verdict {
    return task.goal(viewOf(this.machine));
  }

  /** Lets time pass until the task's goal is reached, `ms` at most. */
  await(task: Task, ms: number): Verdict {
    const end = this.machine.now + ms;
    let verdict = this.verdict(task);
    while (verdict !== true && this.machine.now < end) {
      this.pass(500);
      verdict = this.verdict(task);
    }
    return verdict;
  }

  #drain(): string {
    return this.#decoder.decode(this.#terminal.read(), { stream: true });
  }
}
