/**
 * The only composition root: a scenario and a seed become a running world. Keys go in, bytes for the screen come
 * out, virtual time passes when told to. Same scenario, seed and input: same bytes.
 */
import type { Tty } from './kernel/tty.ts';
import type { Fault } from './kernel/kernel.ts';
import type { Part, World } from './world.ts';
import type { Scenario } from './scenario.ts';

/** A terminal on the learner's computer with a login shell in it. */
export interface Terminal {
  readonly tty: Tty;
  /** What a keyboard sends: UTF-8 text with the usual control characters and escape sequences. */
  type(keys: string): void;
  /** Bytes for the screen since the last call; empty when nothing came. */
  read(): Uint8Array;
  resize(rows: number, columns: number): void;
  readonly closed: boolean;
}

export interface Machine {
  readonly world: World;
  /** Virtual now, ms since the Unix epoch. */
  readonly now: number;
  /** Bugs of the simulator that showed so far (each a caught exception). */
  readonly faults: readonly Fault[];
  openTerminal(rows: number, columns: number): Terminal;
  /** Lets time pass until `time`; false if `budget` steps were used up first (call again). */
  runUntil(time: number, budget?: number): boolean;
  /** When something will happen by itself next; undefined: nothing will until a key is pressed. */
  nextAt(): number | undefined;
}

export type Boot = (scenario: Scenario, seed: string, parts: readonly Part[]) => Machine;
