/**
 * A learner's session on a machine: what was typed and when, the passing of virtual time, undo and reset by replay.
 *
 * Time is cut into ticks. Input goes in, and the screen is read, only between ticks, in a replay exactly as it was
 * live: so the same log gives the same bytes although programs wait for a full screen.
 */
import type { Machine, Terminal } from '../simulator/machine.ts';
import type { Scenario } from '../simulator/scenario.ts';
import { gate } from '../simulator/kernel/on-demand.ts';
import type { Part } from '../simulator/world.ts';
import type { Input } from './input-log.ts';
import { withoutLastCommand } from './input-log.ts';

export type Boot = (scenario: Scenario, seed: string, parts: readonly Part[]) => Machine;

/** Length of a tick, virtual milliseconds. */
const TICK = 10;
/** Things that may happen before the clock of the caller is looked at again. */
const SLICE = 2_000;
/** A session with more input than this is not kept any further (it would take too long to replay). */
export const LONGEST_LOG = 20_000;

export interface SessionOptions {
  boot: Boot;
  scenario: Scenario;
  parts: readonly Part[];
  seed: string;
  size: readonly [rows: number, columns: number];
}

/** A bug of the simulator that showed; the input log is intact. */
export interface Trouble {
  readonly message: string;
  /** The machine stands still; otherwise one program failed and the rest goes on. */
  readonly fatal: boolean;
}

export class Session {
  readonly #options: SessionOptions;
  #machine!: Machine;
  #terminal!: Terminal;
  #start = 0;
  #log: Input[] = [];
  /** Input that waits for the next boundary between ticks. */
  #waiting: ({ keys: string } | { size: readonly [number, number] })[] = [];
  #size: readonly [number, number];
  /** The tick under way ends here. */
  #tickEnd: number | undefined;
  #faultsSeen = 0;
  #output: Uint8Array[] = [];
  trouble: Trouble | undefined;

  /** @throws what booting throws: a scenario that does not fit the parts */
  constructor(options: SessionOptions) {
    this.#options = options;
    this.#size = options.size;
    this.#boot(options.size);
  }

  get machine(): Machine {
    return this.#machine;
  }

  get seed(): string {
    return this.#options.seed;
  }

  get log(): readonly Input[] {
    return this.#log;
  }

  /** Virtual milliseconds since the machine was ready. */
  get elapsed(): number {
    return this.#machine.now - this.#start;
  }

  get closed(): boolean {
    return this.#terminal.closed;
  }

  /** The trouble has been read; what still runs goes on. */
  dismissTrouble(): void {
    if (!this.#stands) this.trouble = undefined;
  }

  get #stands(): boolean {
    return this.trouble?.fatal === true;
  }

  type(keys: string): void {
    this.#waiting.push({ keys });
  }

  resize(rows: number, columns: number): void {
    if (rows === this.#size[0] && columns === this.#size[1]) return;
    this.#size = [rows, columns];
    this.#waiting.push({ size: [rows, columns] });
  }

  /** Output since the last call. */
  read(): Uint8Array[] {
    const output = this.#output;
    this.#output = [];
    return output;
  }

  /**
   * Lets time pass until `elapsed` is `time`, as far as `mayGoOn` allows.
   * @returns whether it got there
   */
  advance(time: number, mayGoOn: () => boolean = () => true): boolean {
    if (this.#stands) return true;
    try {
      return this.#advance(time, mayGoOn);
    } catch (error) {
      this.trouble = { message: describe(error), fatal: true };
      return true;
    }
  }

  #advance(time: number, mayGoOn: () => boolean): boolean {
    for (;;) {
      if (this.#tickEnd === undefined) {
        this.#takeInput();
        const end = this.#nextTick(this.#start + time);
        if (end === undefined) return true;
        this.#tickEnd = end;
      }
      while (!this.#machine.runUntil(this.#tickEnd, SLICE)) if (gate.closed || !mayGoOn()) return false;
      this.#tickEnd = undefined;
      this.#readScreen();
      this.#lookForFaults();
      if (!mayGoOn() && this.#machine.now < this.#start + time - TICK) return false;
    }
  }

  /** End of the next tick in which something happens, or the last before `limit`; undefined when that is reached. */
  #nextTick(limit: number): number | undefined {
    const now = this.#machine.now;
    const last = this.#boundary(limit, Math.floor);
    if (last <= now) return undefined;
    const next = this.#machine.nextAt();
    if (next === undefined || next > last) return last;
    return Math.max(this.#boundary(next, Math.ceil), now + TICK);
  }

  #boundary(time: number, round: (value: number) => number): number {
    return this.#start + round((time - this.#start) / TICK) * TICK;
  }

  #takeInput(): void {
    const inputs = this.#waiting;
    this.#waiting = [];
    for (const input of inputs) this.#apply({ at: this.elapsed, ...input });
  }

  #apply(input: Input): void {
    this.#log.push(input);
    if ('keys' in input) this.#terminal.type(input.keys);
    else this.#terminal.resize(input.size[0], input.size[1]);
  }

  #readScreen(): void {
    const bytes = this.#terminal.read();
    if (bytes.length > 0) this.#output.push(bytes);
  }

  #lookForFaults(): void {
    const { faults } = this.#machine;
    if (faults.length === this.#faultsSeen) return;
    this.#faultsSeen = faults.length;
    const fault = faults.at(-1)!;
    this.trouble = { message: `${fault.command}: ${describe(fault.error)}`, fatal: false };
  }

  /** Plays a log on a fresh machine, up to `elapsed`. All code that it may need has to be loaded. */
  replay(log: readonly Input[], elapsed: number): void {
    const first = log[0];
    const size = first && 'size' in first && first.at === 0 ? first.size : this.#options.size;
    const rest = first && 'size' in first && first.at === 0 ? log.slice(1) : log;
    this.#boot(size);
    for (const input of rest) {
      this.advance(input.at);
      if (this.#stands) return;
      this.#apply(input);
    }
    this.advance(elapsed);
  }

  /** The world as it was at the start. */
  reset(): void {
    this.#boot(this.#size);
  }

  /** Takes the last command back. False when there is none. */
  undo(): boolean {
    const log = withoutLastCommand(this.#log);
    if (!log) return false;
    const firstGone = this.#log.find((input, index) => log[index] !== input);
    const size = this.#size;
    this.replay(log, Math.max(firstGone?.at ?? 0, log.at(-1)?.at ?? 0));
    this.resize(size[0], size[1]);
    return true;
  }

  #boot(size: readonly [number, number]): void {
    const { boot, scenario, seed, parts } = this.#options;
    gate.closed = false;
    this.#machine = boot(scenario, seed, parts);
    this.#start = this.#machine.now;
    this.#terminal = this.#machine.openTerminal(size[0], size[1]);
    this.#size = size;
    this.#log = [{ at: 0, size }];
    this.#waiting = [];
    this.#tickEnd = undefined;
    this.#output = [];
    this.#faultsSeen = 0;
    this.trouble = undefined;
    this.#lookForFaults();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
