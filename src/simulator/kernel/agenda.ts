/** What is going to happen, in order of virtual time. Nothing in the simulator waits; it writes itself down here. */

import { gate } from './on-demand.ts';

/** A thing that will happen. `label` is for people (a page can show what comes next). */
export interface Entry {
  /** Virtual time in milliseconds since the Unix epoch. */
  readonly at: number;
  readonly label: string;
  readonly sequence: number;
  run: (() => void) | undefined;
}

const earlier = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.sequence < b.sequence);

const DONE = (): void => {};

/** A binary heap ordered by (time, sequence number), and a queue for what happens at this very moment. */
export class Agenda {
  /** Virtual now, in milliseconds since the Unix epoch; fractions are allowed. */
  now: number;
  #heap: Entry[] = [];
  #soon: (() => void)[] = [];
  #soonHead = 0;
  #sequence = 0;
  /** How far time may go in the run of the agenda that is under way, and how many things may happen in it. */
  #limit = -Infinity;
  #left = 0;
  /** What runs now is a task, and since it began to none was told to stop: it may let time pass itself. */
  free = false;

  constructor(start: number) {
    this.now = start;
  }

  /** Runs `run` at `time` (at the earliest: now). */
  at(time: number, label: string, run: () => void): Entry {
    const entry: Entry = { at: Math.max(time, this.now), label, sequence: this.#sequence++, run };
    this.#heap.push(entry);
    this.#rise(this.#heap.length - 1);
    return entry;
  }

  after(milliseconds: number, label: string, run: () => void): Entry {
    return this.at(this.now + milliseconds, label, run);
  }

  /** Forgets an entry; a past or forgotten one is left alone. */
  cancel(entry: Entry | undefined): void {
    if (entry) entry.run = undefined;
  }

  /** Runs `run` at this moment, after everything already queued for this moment. */
  soon(run: () => void): void {
    this.#soon.push(run);
  }

  /** What is still to come, soonest first. */
  upcoming(limit = 20): Entry[] {
    return this.#heap.filter((entry) => entry.run).sort((a, b) => (earlier(a, b) ? -1 : 1)).slice(0, limit);
  }

  /** Time of the next entry, or undefined when nothing will ever happen again by itself. */
  nextAt(): number | undefined {
    if (this.#soonHead < this.#soon.length) return this.now;
    this.#dropCancelled();
    return this.#heap[0]?.at;
  }

  /**
   * Lets virtual time pass until `time`, or until `budget` things have happened, or until code is missing.
   * @returns true when `time` was reached, false when not (call again).
   */
  runUntil(time: number, budget = Infinity): boolean {
    this.#limit = time;
    for (this.#left = budget; ; this.#left--) {
      if (this.#left <= 0 || gate.closed) return false;
      if (this.#soonHead < this.#soon.length) {
        this.#takeSoon()();
        continue;
      }
      this.#dropCancelled();
      const entry = this.#heap[0];
      if (!entry || entry.at > time) break;
      this.#pop();
      this.now = entry.at;
      const run = entry.run!;
      entry.run = undefined;
      run();
    }
    if (time > this.now) this.now = time;
    return true;
  }

  /**
   * Lets time pass until `time` for the task that runs now, if nothing at all would happen until then: it need not stand
   * aside. Otherwise false, and it has to wait as everybody does.
   */
  pass(time: number): boolean {
    if (!this.free || time > this.#limit || this.#left <= 2 || this.#soonHead < this.#soon.length) return false;
    this.#dropCancelled();
    if (this.#heap.length > 0 && this.#heap[0]!.at <= time) return false;
    // As much as the wait and the step after it.
    this.#left -= 2;
    this.now = Math.max(time, this.now);
    return true;
  }

  #takeSoon(): () => void {
    const run = this.#soon[this.#soonHead]!;
    // What has run is let go at once: a dead process would live as long as the queue that its last step stands in.
    this.#soon[this.#soonHead++] = DONE;
    if (this.#soonHead > 1024 && this.#soonHead * 2 > this.#soon.length) {
      this.#soon = this.#soon.slice(this.#soonHead);
      this.#soonHead = 0;
    }
    return run;
  }

  #dropCancelled(): void {
    while (this.#heap.length > 0 && !this.#heap[0]!.run) this.#pop();
  }

  #pop(): void {
    const last = this.#heap.pop()!;
    if (this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(index: number): void {
    const heap = this.#heap;
    const entry = heap[index]!;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!earlier(entry, heap[parent]!)) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = entry;
  }

  #sink(index: number): void {
    const heap = this.#heap;
    const entry = heap[index]!;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && earlier(heap[child + 1]!, heap[child]!)) child++;
      if (!earlier(heap[child]!, entry)) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = entry;
  }
}
