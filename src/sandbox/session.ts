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
import type { EditAnswer, Editing } from '../simulator/kernel/editing.ts';
import { MOST_TABS, withoutLastCommand, type Event, type Input } from './input-log.ts';

export type Boot = (scenario: Scenario, seed: string, parts: readonly Part[]) => Machine;

/** Length of a tick, virtual milliseconds. */
const TICK = 10;
/** Things that may happen before the clock of the caller is looked at again. */
const SLICE = 100;
/** A session with more input than this is not kept any further (it would take too long to replay). */
export const LONGEST_LOG = 20_000;
/** Lines that outlive a reset. */
const LONGEST_HISTORY = 500;

export interface SessionOptions {
  boot: Boot;
  scenario: Scenario;
  parts: readonly Part[];
  seed: string;
  size: readonly [rows: number, columns: number];
  /** Lines that were entered before the world began anew: the shell finds them in its file. */
  history?: readonly string[];
  /** Whoever shows the session has an editor for vi and nano. */
  hasEditor?: boolean;
}

/** A terminal of the session and what it has put out since it was last read. */
interface Tab {
  readonly terminal: Terminal;
  output: Uint8Array[];
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
  /** Terminals by number; the first has 0. */
  #tabs = new Map<number, Tab>();
  #opened = 0;
  #start = 0;
  #log: Input[] = [];
  /** Input that waits for the next boundary between ticks. */
  #waiting: Event[] = [];
  #size: readonly [number, number];
  /** The tick under way ends here. */
  #tickEnd: number | undefined;
  #faultsSeen = 0;
  #history: readonly string[];
  trouble: Trouble | undefined;

  /** @throws what booting throws: a scenario that does not fit the parts */
  constructor(options: SessionOptions) {
    this.#options = options;
    this.#size = options.size;
    this.#history = options.history ?? [];
    this.#boot(options.size);
  }

  get machine(): Machine {
    return this.#machine;
  }

  get seed(): string {
    return this.#options.seed;
  }

  /** Lines that the world began with. */
  get oldHistory(): readonly string[] {
    return this.#history;
  }

  /** Those and all that were entered since, in any terminal. */
  #allHistory(): string[] {
    return [...this.#history, ...new Set(this.#entered().flatMap((lines) => lines.slice(this.#history.length)))].slice(-LONGEST_HISTORY);
  }

  get log(): readonly Input[] {
    return this.#log;
  }

  /** Virtual milliseconds since the machine was ready. */
  get elapsed(): number {
    return this.#machine.now - this.#start;
  }

  /** The shell of the first terminal has ended. */
  get closed(): boolean {
    return this.isClosed(0);
  }

  isClosed(tab: number): boolean {
    return this.#tabs.get(tab)?.terminal.closed ?? true;
  }

  /** Numbers of the terminals that are open, in the order of their opening. */
  get tabs(): readonly number[] {
    return [...this.#tabs.keys()];
  }

  get mayOpen(): boolean {
    return this.#tabs.size < MOST_TABS;
  }

  /** The trouble has been read; what still runs goes on. */
  dismissTrouble(): void {
    if (!this.#stands) this.trouble = undefined;
  }

  get #stands(): boolean {
    return this.trouble?.fatal === true;
  }

  type(keys: string, tab = 0): void {
    this.#waiting.push(tab === 0 ? { keys } : { keys, tab });
  }

  /** Opens a further terminal; it is there when time has passed. */
  openTab(): void {
    if (this.mayOpen) this.#waiting.push({ open: this.#opened });
  }

  /** Hangs a terminal up; the first one stays. */
  closeTab(tab: number): void {
    if (tab !== 0 && this.#tabs.has(tab) && !this.#waiting.some((event) => 'close' in event && event.close === tab)) this.#waiting.push({ close: tab });
  }

  /** What is being edited under this number, as a terminal's output announced it. */
  editing(id: number): Editing | undefined {
    return this.#machine.world.kernel.editings.get(id);
  }

  /** The editor's answer: a text to write, the end. */
  answer(edit: number, answer: EditAnswer): void {
    this.#waiting.push({ edit, ...answer });
  }

  resize(rows: number, columns: number): void {
    if (rows === this.#size[0] && columns === this.#size[1]) return;
    this.#size = [rows, columns];
    this.#waiting.push({ size: [rows, columns] });
  }

  /** Output of a terminal since the last call. */
  read(tab = 0): Uint8Array[] {
    const one = this.#tabs.get(tab), output = one?.output ?? [];
    if (one) one.output = [];
    return output;
  }

  /**
   * Lets time pass until `elapsed` is `time`, as far as `mayGoOn` allows, which is asked after every `slice` things that happen.
   * @returns whether it got there
   */
  advance(time: number, mayGoOn: () => boolean = () => true, slice = SLICE): boolean {
    if (this.#stands) return true;
    try {
      return this.#advance(time, mayGoOn, slice);
    } catch (error) {
      this.trouble = { message: describe(error), fatal: true };
      return true;
    }
  }

  #advance(time: number, mayGoOn: () => boolean, slice: number): boolean {
    for (;;) {
      if (this.#tickEnd === undefined) {
        this.#takeInput();
        const end = this.#nextTick(this.#start + time);
        if (end === undefined) return true;
        this.#tickEnd = end;
      }
      while (!this.#machine.runUntil(this.#tickEnd, slice)) if (gate.closed || !mayGoOn()) return false;
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
    if ('keys' in input) this.#tabs.get(input.tab ?? 0)?.terminal.type(input.keys);
    else if ('size' in input) this.#setSize(input.size);
    else if ('recall' in input) for (const history of this.#machine.world.kernel.histories) for (const line of input.recall) history.add(line);
    else if ('edit' in input) this.editing(input.edit)?.answer(input);
    else if ('open' in input) this.#open(input.open);
    else this.#close(input.close);
  }

  #setSize(size: readonly [number, number]): void {
    this.#size = size;
    for (const { terminal } of this.#tabs.values()) terminal.resize(size[0], size[1]);
  }

  #open(tab: number): void {
    if (this.#tabs.has(tab) || !this.mayOpen) return;
    this.#tabs.set(tab, { terminal: this.#machine.openTerminal(this.#size[0], this.#size[1]), output: [] });
    this.#opened = tab + 1;
  }

  #close(tab: number): void {
    this.#tabs.get(tab)?.terminal.close();
    this.#tabs.delete(tab);
  }

  #readScreen(): void {
    for (const tab of this.#tabs.values()) {
      const bytes = tab.terminal.read();
      if (bytes.length > 0) tab.output.push(bytes);
    }
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

  /** The world as it was at the start, but for the lines that the shell remembers. */
  reset(): void {
    this.#history = this.#allHistory();
    this.#boot(this.#size);
  }

  /** Takes the last command back. False when there is none. */
  undo(): boolean {
    const shorter = withoutLastCommand(this.#log);
    if (!shorter) return false;
    // What was taken back before is among the lines that are recalled now.
    const log = shorter.slice(0, shorter.findLastIndex((input) => !('recall' in input)) + 1), before = this.#entered();
    const firstGone = this.#log.find((input, index) => log[index] !== input);
    const size = this.#size;
    this.replay(log, Math.max(firstGone?.at ?? 0, log.at(-1)?.at ?? 0));
    this.resize(size[0], size[1]);
    const after = this.#entered(), undone = new Set(before.flatMap((lines, index) => lines.slice(after[index]?.length ?? 0)));
    if (undone.size > 0) this.#waiting.push({ recall: [...undone] });
    return true;
  }

  /** The histories of the terminals. */
  #entered(): string[][] {
    return this.#machine.world.kernel.histories.map(({ lines }) => [...lines]);
  }

  /** The shell reads its history from a file, as always. */
  #withHistory(scenario: Scenario): Scenario {
    if (this.#history.length === 0) return scenario;
    const { learner } = scenario, file = { content: this.#history.map((line) => `${line}\n`).join(''), mode: 0o600 };
    return { ...scenario, learner: { ...learner, files: { ...learner.files, [`${learner.home}/.bash_history`]: file } } };
  }

  #boot(size: readonly [number, number]): void {
    const { boot, scenario, seed, parts, hasEditor } = this.#options;
    gate.closed = false;
    this.#machine = boot(this.#withHistory(scenario), seed, parts);
    this.#machine.world.kernel.editings.attached = hasEditor === true;
    this.#start = this.#machine.now;
    this.#size = size;
    this.#tabs = new Map();
    this.#open(0);
    this.#log = [{ at: 0, size }];
    this.#waiting = [];
    this.#tickEnd = undefined;
    this.#faultsSeen = 0;
    this.trouble = undefined;
    this.#lookForFaults();
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
