/** The engine's event log: what `docker events` shows. */
import { Channel } from '../kernel/blocking.ts';
import { unixTime } from './timestamp.ts';

export type EventType = 'container' | 'image' | 'network' | 'volume' | 'daemon' | 'builder' | 'service' | 'node' | 'secret' | 'config' | 'plugin';

/** As the API shows it. */
export interface EngineEvent {
  Type: EventType;
  Action: string;
  Actor: { ID: string; Attributes: Record<string, string> };
  scope: 'local' | 'swarm';
  /** Unix seconds. */
  time: number;
  timeNano: number;
}

/** The daemon remembers so many. */
const REMEMBERED = 256;

interface Happened {
  /** Virtual time, ms since the Unix epoch. */
  readonly at: number;
  readonly type: EventType;
  readonly action: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: 'local' | 'swarm';
}

/** Made when somebody looks: most events are never seen. */
function eventOf({ at, type, action, id, attributes, scope }: Happened): EngineEvent {
  const sorted = Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { Type: type, Action: action, Actor: { ID: id, Attributes: sorted }, scope, time: Math.floor(at / 1000), timeNano: Number(unixTime(at).replace('.', '')) };
}

export class EventLog {
  readonly #now: () => number;
  readonly #past: Happened[] = [];
  readonly #listeners = new Set<Channel<EngineEvent>>();

  constructor(now: () => number) {
    this.#now = now;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  emit(type: EventType, action: string, id: string, attributes: Record<string, string>, scope: 'local' | 'swarm' = 'local'): void {
    const at = this.#now();
    const happened = { at, type, action, id, attributes, scope };
    this.#past.push(happened);
    if (this.#past.length > REMEMBERED) this.#past.shift();
    if (this.#listeners.size === 0) return;
    const event = eventOf(happened);
    for (const channel of this.#listeners) channel.post(event);
  }

  /** Past events from `since` up to `until`, both included. */
  between(since: number, until: number): EngineEvent[] {
    return this.#past.filter(({ at }) => at >= since && at <= until).map(eventOf);
  }

  /** The engine ends: nobody hears any more, and nothing is remembered. */
  end(): void {
    this.#past.length = 0;
    for (const channel of this.#listeners) channel.close();
  }

  /** A channel that gets every later event; close it to stop. */
  listen(): { channel: Channel<EngineEvent>; stop: () => void } {
    const channel = new Channel<EngineEvent>();
    this.#listeners.add(channel);
    return { channel, stop: () => this.#listeners.delete(channel) };
  }
}
