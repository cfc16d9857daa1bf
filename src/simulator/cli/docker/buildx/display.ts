/** How a build's progress is shown: redrawn on a terminal, line by line elsewhere, or not at all. */
import type { SolveStatus } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Tty } from '../../../kernel/tty.ts';
import { ShownLogs } from './shown-logs.ts';
import { seconds, statusText, type SolveState, type Step } from './solve-state.ts';

export interface Display {
  /** Something changed. */
  update(changed: ReadonlySet<Step>): Blocking<void>;
  /** A display of messages as they come hears them instead. */
  tell?(message: SolveStatus): Blocking<void>;
  finish(): Blocking<void>;
}

/** How often a terminal is redrawn at most, in ms. */
const INTERVAL = 150;
/** How long lines are held back at most, in ms. */
const TOGETHER = 100;

/** Where a build runs. */
export interface Place {
  name: string;
  driver: string;
}

/** The engine's own builder. */
export const OWN: Place = { name: 'default', driver: 'docker' };

export class TerminalDisplay implements Display {
  readonly #p: Process;
  readonly #tty: Tty;
  readonly #state: SolveState;
  readonly #instance: string;
  #height = 0;
  #drawnAt = -Infinity;

  constructor(p: Process, tty: Tty, state: SolveState, place?: Place) {
    this.#p = p;
    this.#tty = tty;
    this.#state = state;
    this.#instance = place ? `${place.driver}:${place.name}` : '';
  }

  /** Draws again and again, so that the times of running steps go on. */
  *run(): Blocking<void> {
    for (;;) {
      yield* this.#p.sleep(INTERVAL);
      if (this.#height > 0) yield* this.#draw(false);
    }
  }

  *update(): Blocking<void> {
    if (this.#p.now - this.#drawnAt >= INTERVAL) yield* this.#draw(false);
  }

  *finish(): Blocking<void> {
    yield* this.#draw(true);
  }

  *#draw(last: boolean): Blocking<void> {
    this.#drawnAt = this.#p.now;
    const all = this.#lines(last);
    const lines = last ? all : [all[0]!, ...all.slice(1).slice(-Math.max(1, this.#tty.rows - 2))];
    // The first picture goes up a line and down again, which on the first row of a screen leaves that row empty.
    const back = this.#height > 0 ? `\x1b[${this.#height}A` : '\x1b[1A\x1b[1B';
    const rest = Math.max(0, this.#height - lines.length);
    const body = lines.map((line) => `\r\x1b[2K${line}\n`).join('');
    const cleared = rest > 0 ? `${'\x1b[2K\n'.repeat(rest)}\x1b[${rest}A` : '';
    this.#height = lines.length;
    yield* this.#p.write(2, back + body + cleared);
  }

  #lines(last: boolean): string[] {
    const { total, completed, started, shown } = this.#state;
    const width = this.#tty.columns;
    const done = last && completed > 0 && completed === total;
    const header = `[+] Building ${seconds(this.#p.now - started)} (${completed}/${total})${done ? ' FINISHED' : ''}`;
    return [`${header}${' '.repeat(Math.max(1, width - header.length - this.#instance.length))}${this.#instance}`.trimEnd(), ...shown.flatMap((step) => this.#stepLines(step, width))];
  }

  #stepLines({ vertex, statuses, logs, warnings }: Step, width: number): string[] {
    const canceled = vertex.error !== undefined && /context canceled/.test(vertex.error);
    const mark = vertex.error !== undefined ? (canceled ? 'CANCELED ' : 'ERROR ') : vertex.cached ? 'CACHED ' : '';
    const until = (from: number | undefined, to: number | undefined): number => (to ?? this.#p.now) - (from ?? this.#p.now);
    const colour = mark === 'ERROR ' ? 31 : canceled ? 33 : vertex.completed === undefined ? 0 : 34;
    const paint = (line: string): string => (colour === 0 ? line : `\x1b[${colour}m${line}\x1b[0m`);
    const lines = [paint(aligned(` => ${mark}${vertex.name}`, seconds(until(vertex.started, vertex.completed)), width))];
    for (const status of statuses) lines.push(paint(aligned(` => => ${statusText(status)}`, seconds(until(status.started ?? status.timestamp, status.completed)), width)));
    for (const warning of warnings) lines.push(aligned(` => WARN: ${warning.short}`, '0.0s', width));
    if (vertex.completed === undefined && logs.length > 0) lines.push(...logText(logs.map((log) => decode(log.data)).join('')).slice(-6).map((line) => ` => => # ${line}`.slice(0, width - 1)));
    return lines;
  }
}

function aligned(left: string, right: string, width: number): string {
  const room = width - right.length - 1;
  const cut = left.length > room ? left.slice(0, room) : left;
  return `${cut.padEnd(room)} ${right}`;
}

const logText = (text: string): string[] => text.replace(/\n$/, '').split('\n');

export class PlainDisplay implements Display {
  readonly #p: Process;
  readonly #state: SolveState;
  /** Steps that have been shown whole. */
  readonly #finished = new Set<Step>();
  #current: Step | undefined;
  #number = 0;
  /** Something was printed: a blank line comes before the next step. */
  #begun = false;
  readonly #logs = new Map<Step, ShownLogs>();
  #printedWarnings = 0;
  #printedStatuses = new Set<string>();
  #printedAt = -Infinity;

  constructor(p: Process, state: SolveState) {
    this.#p = p;
    this.#state = state;
  }

  /** Prints now and then, so that nothing waits for what comes next. */
  *run(): Blocking<void> {
    for (;;) {
      yield* this.#p.sleep(INTERVAL);
      yield* this.#print();
    }
  }

  *begin({ name, driver }: Place): Blocking<void> {
    this.#begun = true;
    yield* this.#p.write(2, `#0 building with ${JSON.stringify(name)} instance using ${driver} driver\n`);
  }

  /** What comes close together is printed together: a step's warnings may be told of after its end. */
  *update(): Blocking<void> {
    if (this.#p.now - this.#printedAt >= TOGETHER) yield* this.#print();
  }

  /** What is repeated of a step that failed. */
  kept(step: Step): string[] {
    return this.#logs.get(step)?.kept ?? [];
  }

  *#print(): Blocking<void> {
    this.#printedAt = this.#p.now;
    for (;;) {
      this.#current ??= this.#next();
      if (!this.#current) return;
      if (!(yield* this.#show(this.#current))) return;
      this.#finished.add(this.#current);
      this.#current = undefined;
    }
  }

  *finish(): Blocking<void> {
    yield* this.#print();
  }

  #next(): Step | undefined {
    const step = this.#state.shown.find((one) => !this.#finished.has(one));
    this.#printedWarnings = 0;
    this.#printedStatuses = new Set();
    return step;
  }

  /** Prints what is new about the step; true when it is complete. */
  *#show(step: Step): Blocking<boolean> {
    const { vertex, statuses, logs, warnings } = step;
    const first = this.#printedStatuses.size === 0;
    if (first) {
      this.#number++;
      this.#printedStatuses.add('');
      yield* this.#p.write(2, `${this.#begun ? '\n' : ''}#${this.#number} ${vertex.name}\n`);
      this.#begun = true;
    }
    const line = (text: string): Blocking<void> => this.#p.write(2, `#${this.#number} ${text}\n`);
    for (const status of statuses) {
      if (this.#printedStatuses.has(status.id) || (status.completed === undefined && vertex.completed === undefined)) continue;
      this.#printedStatuses.add(status.id);
      const took = (status.completed ?? 0) - (status.started ?? status.timestamp);
      yield* line(`${statusText(status)}${status.completed === undefined ? '' : `${took >= 50 ? ` ${seconds(took)}` : ''} done`}`);
    }
    for (const { short } of warnings.slice(this.#printedWarnings)) yield* line(`WARN: ${short}`);
    this.#printedWarnings = warnings.length;
    const shown = this.#logs.get(step) ?? new ShownLogs();
    this.#logs.set(step, shown);
    shown.take(logs, vertex.started);
    const text = shown.print(`#${this.#number}`);
    if (text !== '') yield* this.#p.write(2, text);
    if (vertex.completed === undefined) return false;
    if (shown.open) yield* this.#p.write(2, '\n');
    if (vertex.error !== undefined) yield* line(/context canceled/.test(vertex.error) ? 'CANCELED' : `ERROR: ${vertex.error}`);
    else yield* line(vertex.cached ? 'CACHED' : `DONE ${seconds(vertex.completed - (vertex.started ?? vertex.completed))}`);
    return true;
  }
}

export class QuietDisplay implements Display {
  *update(): Blocking<void> {}

  *finish(): Blocking<void> {}
}
