/** A worker of nginx: the master tells it over a channel to end, a signal does as well, and it says what it does in the log. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS, signalName } from '../../kernel/signals.ts';

export type Order = 'quit' | 'terminate' | 'reopen';

/** Those that the master handles. */
export const HANDLED = [SIGNALS.TERM, SIGNALS.QUIT, SIGNALS.INT, SIGNALS.HUP, SIGNALS.USR1, SIGNALS.WINCH];
/** What a signal means to a worker, told by the master or by itself. */
export const ORDERS: Readonly<Record<number, Order | undefined>> = { [SIGNALS.TERM]: 'terminate', [SIGNALS.INT]: 'terminate', [SIGNALS.QUIT]: 'quit', [SIGNALS.USR1]: 'reopen' };

/** Whoever is in no namespace of the process has no number there. */
export function senderText(p: Process, sender: Process | undefined): string {
  const number = sender?.numberIn(p.ns.pids);
  return number === undefined ? '' : ` from ${number}`;
}

export const receivedText = (signal: number, from: string): string => `signal ${signal} (SIG${signalName(signal)}) received${from}`;

const ACTIONS: Readonly<Record<Order, string>> = { quit: ', shutting down', terminate: ', exiting', reopen: ', reopening logs' };

export class Worker {
  readonly process: Process;
  /** The master let it go: it is not replaced. */
  isDismissed = false;
  readonly #told = new WaitQueue();
  readonly #orders: { order: Order | undefined; note?: string }[] = [];
  readonly #log: (words: string, pid: number) => Blocking<void>;

  constructor(master: Process, log: (words: string, pid: number) => Blocking<void>) {
    this.#log = log;
    this.process = master.fork(() => this.#run(), { files: new Map() });
    this.process.argv = ['nginx: worker process'];
    for (const signal of HANDLED) this.process.handlers.set(signal, (number, sender) => {
      const order = ORDERS[number];
      this.#tell({ order, note: `${receivedText(number, senderText(this.process, sender))}${order ? ACTIONS[order] : number === SIGNALS.HUP ? ', ignoring' : ''}` });
      return 'restart';
    });
  }

  /** From the master. */
  order(order: Order): void {
    this.isDismissed ||= order !== 'reopen';
    this.#tell({ order });
  }

  #tell(order: { order: Order | undefined; note?: string }): void {
    this.#orders.push(order);
    this.#told.wakeAll();
  }

  *#run(): Blocking<number> {
    for (;;) {
      yield* this.#told.until(() => this.#orders.length > 0);
      const { order, note } = this.#orders.shift()!;
      if (note !== undefined) yield* this.#say(note);
      if (order === 'reopen') yield* this.#say('reopening logs');
      else if (order) return yield* this.#end(order);
    }
  }

  *#end(order: Order): Blocking<number> {
    if (order === 'quit') yield* this.#say('gracefully shutting down');
    yield* this.#say('exiting');
    yield* this.#say('exit');
    return 0;
  }

  #say(words: string): Blocking<void> {
    return this.#log(words, this.process.pid);
  }
}
