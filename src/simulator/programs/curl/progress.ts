/** curl's meter on standard error: a table with a row that is written over, or a bar of hashes. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';

const TITLE = '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n';

export interface Amounts {
  /** undefined where the server has not said. */
  expected: number | undefined;
  received: number;
  toSend: number;
  sent: number;
}

export class Meter {
  readonly #p: Process;
  readonly #kind: 'table' | 'bar' | 'none';
  #start: number;
  #titled = false;
  #open = false;

  constructor(p: Process, kind: 'table' | 'bar' | 'none') {
    this.#p = p;
    this.#kind = kind;
    this.#start = p.now;
  }

  /** Before anything is known. The title stands once, above the rows of all tries. */
  *begin(): Blocking<void> {
    this.#start = this.#p.now;
    if (this.#kind !== 'table') return;
    yield* this.#p.write(2, `${this.#titled ? '' : TITLE}${row({ expected: undefined, received: 0, toSend: 0, sent: 0 }, 0)}`);
    this.#titled = this.#open = true;
  }

  *end(amounts: Amounts): Blocking<void> {
    if (this.#kind === 'bar' && amounts.received > 0) yield* this.#p.write(2, `\r${'#'.repeat(72)} 100.0%\n`);
    if (!this.#open) return;
    this.#open = false;
    yield* this.#p.write(2, `${row(amounts, this.#p.now - this.#start)}\n`);
  }
}

function row({ expected, received, toSend, sent }: Amounts, elapsed: number): string {
  const total = (expected ?? received) + toSend, done = received + sent, speed = (bytes: number): number => Math.floor(bytes / Math.max(elapsed / 1000, 0.001));
  const whole = received > 0 || sent > 0 ? total : expected ?? 0, average = speed(done), estimate = average > 0 && whole > 0 ? Math.floor(whole / average) : 0, spent = Math.floor(elapsed / 1000);
  const percent = (part: number, all: number): string => String(all > 0 ? Math.floor((part * 100) / all) : 0).padStart(3);
  return `\r${percent(done, whole)} ${size(whole)}  ${percent(received, expected ?? received)} ${size(received)}  ${percent(sent, toSend)} ${size(sent)}  ${size(speed(received)).padStart(5)}  ${size(speed(sent)).padStart(5)} ${clock(estimate)} ${clock(spent)} ${clock(Math.max(0, estimate - spent))} ${size(average)}`;
}

/** Five characters: bytes, then k, then M with a decimal. */
function size(bytes: number): string {
  if (bytes < 100_000) return String(bytes).padStart(5);
  if (bytes < 10_000 * 1024) return `${String(Math.floor(bytes / 1024)).padStart(4)}k`;
  if (bytes < 100 * 1024 ** 2) return `${String(Math.floor(bytes / 1024 ** 2)).padStart(2)}.${Math.floor((bytes % 1024 ** 2) / (1024 ** 2 / 10))}M`;
  return bytes < 10_000 * 1024 ** 2 ? `${String(Math.floor(bytes / 1024 ** 2)).padStart(4)}M` : `${String(Math.floor(bytes / 1024 ** 3)).padStart(2)}.${Math.floor((bytes % 1024 ** 3) / (1024 ** 3 / 10))}G`;
}

function clock(seconds: number): string {
  if (seconds <= 0) return '--:--:--';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600)).padStart(2)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
