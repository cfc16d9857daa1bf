/** One connection to a server, and what it has asked for so far. */
import { Channel } from '../../kernel/blocking.ts';
import type { Reply } from './reply.ts';

export class Client {
  readonly id: number;
  /** What goes to it, in order. */
  readonly outgoing = new Channel<Reply>();
  readonly address: string;
  readonly since: number;
  db = 0;
  name = '';
  allowed: boolean;
  /** Commands between MULTI and EXEC; `broken` where one of them was wrong. */
  queue: string[][] | undefined;
  broken = false;
  /** What watched keys held. */
  readonly watched = new Map<string, string>();
  readonly channels = new Set<string>();
  readonly patterns = new Set<string>();
  monitors = false;

  constructor(id: number, address: string, since: number, allowed: boolean) {
    this.id = id;
    this.address = address;
    this.since = since;
    this.allowed = allowed;
  }

  send(reply: Reply): void {
    this.outgoing.post(reply);
  }

  get subscriptions(): number {
    return this.channels.size + this.patterns.size;
  }
}
