/** Back-off by key as client-go's flowcontrol keeps it: 10 s, doubling to 5 min, forgotten after a quiet ten minutes. */
import { DELAYS } from '../delays.ts';

interface BackOffEntry {
  duration: number;
  updated: number;
}

export class BackOff {
  readonly #entries = new Map<string, BackOffEntry>();

  /** How long is waited at present, 0 if not at all. */
  get(key: string): number {
    return this.#entries.get(key)?.duration ?? 0;
  }

  /** Until when `key` waits, counted from `since`; undefined if it need not. */
  waitsUntil(key: string, since: number, now: number): number | undefined {
    const entry = this.#entries.get(key);
    if (!entry || this.#expired(entry, since)) return undefined;
    return now - since < entry.duration ? since + entry.duration : undefined;
  }

  /** Another attempt: the next wait is twice as long. */
  next(key: string, now: number): void {
    const entry = this.#entries.get(key);
    if (!entry || this.#expired(entry, now)) this.#entries.set(key, { duration: DELAYS.backOffBase, updated: now });
    else this.#entries.set(key, { duration: Math.min(entry.duration * 2, DELAYS.backOffMax), updated: now });
  }

  forget(prefix: string): void {
    for (const key of this.#entries.keys()) if (key.startsWith(prefix)) this.#entries.delete(key);
  }

  #expired(entry: BackOffEntry, at: number): boolean {
    return at - entry.updated > DELAYS.backOffMax * 2;
  }
}
