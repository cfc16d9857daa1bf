/**
 * What the processors of a computer did. Load averages, /proc/stat, top, vmstat, uptime and docker stats all come from here:
 * processes say what they compute, nothing is estimated.
 */
import type { Cgroup } from './process.ts';

/** Linux looks every five seconds, and lets its averages fade over one, five and fifteen minutes. */
const TICK = 5000;
const FADES = [60_000, 300_000, 900_000].map((period) => Math.exp(-TICK / period));

/** Length of a period of the bandwidth controller (cpu.max), in ms. */
const PERIOD = 100;

export class Processors {
  count = 1;
  /** Processes that compute now. */
  running = 0;
  /** Processor time since the machine was started, in ms. */
  user = 0;
  nice = 0;
  system = 0;
  /** How often a process was put on a processor. */
  switches = 0;
  forks = 0;
  #loads = [0, 0, 0];
  #queued = 0;
  #tick = 0;

  charge(milliseconds: number, system: number, niceness: number): void {
    this.system += system;
    if (niceness > 0) this.nice += milliseconds - system;
    else this.user += milliseconds - system;
  }

  /** How long it takes until a process has had `milliseconds` of a processor: others want one too, and its control group may have only a share. */
  take(now: number, milliseconds: number, cgroup: Cgroup): number {
    this.switches++;
    const turn = milliseconds * Math.max(1, this.running / this.count);
    this.#roll(now);
    this.#queued += turn;
    if (cgroup.cpus === undefined) return turn;
    const period = Math.floor(now / PERIOD), share = cgroup.cpus * PERIOD, { throttle = { period, used: 0 } } = cgroup;
    cgroup.throttle = throttle;
    throttle.used = Math.max(0, throttle.used - (period - throttle.period) * share) + milliseconds;
    throttle.period = period;
    return throttle.used < share ? turn : Math.max(turn, (period + Math.floor(throttle.used / share)) * PERIOD - now);
  }

  /** The three load averages. */
  loads(now: number): readonly number[] {
    this.#roll(now);
    return this.#loads;
  }

  #roll(now: number): void {
    const tick = Math.floor(now / TICK), passed = tick - this.#tick;
    if (passed <= 0) return;
    this.#tick = tick;
    // The first tick saw what was queued since; in the others nobody wanted a processor.
    this.#loads = this.#loads.map((load, i) => (load * FADES[i]! + (this.#queued / TICK) * (1 - FADES[i]!)) * FADES[i]! ** (passed - 1));
    this.#queued = 0;
  }
}
