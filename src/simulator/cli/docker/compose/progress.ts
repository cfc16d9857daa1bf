/** What compose shows of its work: a line for every resource, redrawn on a terminal. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Task } from '../../../kernel/task.ts';
import { aggregate, fit, type Part, type ProgressLine } from './progress-lines.ts';

export type EventStatus = 'working' | 'done' | 'warning' | 'error';

interface Line {
  id: string;
  text: string;
  details: string;
  status: EventStatus;
  started: number;
  ended: number | undefined;
  /** Of what a layer is a part: it counts, and has no line of its own. The first of them tells how far it is. */
  parents?: Set<string>;
  part?: Part;
}

const SPINNER = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const icons: Record<EventStatus, string> = { working: '', done: '✔', warning: '!', error: '✘' };
const colours: Record<EventStatus, number> = { working: 36, done: 32, warning: 33, error: 31 };

const INTERVAL = 100;

/** How work is shown: lines redrawn in place, a line for each event, JSON for each event, or nothing. */
export type Display = 'full' | 'plain' | 'json' | 'quiet';

export interface ProgressOptions {
  /** Containers are followed by their output, so that their start is not shown; all commands but those with --detach. */
  attached?: boolean;
  display?: Display;
  dryRun?: boolean;
}

export class Progress {
  readonly #p: Process;
  readonly #lines: Line[] = [];
  #operation = '';
  readonly #attached: boolean;
  readonly #display: Display;
  readonly #dryRun: boolean;
  /** Lines of tasks in the last frame; -1 before the first. */
  #height = -1;
  #ticker: Task<void> | undefined;

  constructor(p: Process, options: ProgressOptions = {}) {
    this.#p = p;
    this.#attached = options.attached ?? true;
    this.#display = options.display ?? (p.files.get(2)?.tty ? 'full' : 'plain');
    this.#dryRun = options.dryRun ?? false;
  }

  /**
   * Runs `work` under the heading '[+] operation'; the last frame stays, also of a failure. Tasks and frame live on in
   * the next operation, and an operation inside another leaves that without its name: what the terminal shows of it is real.
   */
  *during<T>(operation: string, work: Blocking<T>): Blocking<T> {
    this.#operation = operation;
    if (this.#tty && !this.#ticker) this.#ticker = this.#p.thread(this.#tick());
    try {
      return yield* work;
    } finally {
      this.#ticker?.abort();
      this.#ticker = undefined;
      yield* this.#draw();
      this.#operation = '';
    }
  }

  /** Nothing is drawn while another display has the terminal. */
  suspend(): void {
    this.#ticker?.abort();
    this.#ticker = undefined;
  }

  resume(): void {
    if (this.#tty && this.#operation !== '') this.#ticker ??= this.#p.thread(this.#tick());
  }

  get #tty() {
    return this.#display === 'full' ? this.#p.files.get(2)?.tty : undefined;
  }

  *event(id: string, text: string, status: EventStatus = 'working', details = ''): Blocking<void> {
    if (this.#display === 'quiet') return;
    if (this.#display === 'json') return yield* this.#tell(id, text, status, details);
    if (this.#attached && this.#tty && this.#operation !== 'start' && (text === 'Started' || text === 'Starting')) return;
    if (!this.#tty || this.#operation === '') {
      const prefix = this.#tty ? '' : this.#dryRun ? ' DRY-RUN MODE -  ' : ' ';
      yield* this.#p.write(2, `${prefix}${id} ${text} ${details}\n`);
      if (!this.#tty) return;
    }
    const line = this.#lines.find((one) => one.id === id);
    if (!line) this.#lines.push({ id, text, details, status, started: this.#p.now, ended: status === 'working' ? undefined : this.#p.now });
    else {
      if (status === 'working') line.ended = undefined;
      else if (line.status !== status || line.ended === undefined) line.ended = this.#p.now;
      Object.assign(line, { text, details, status });
    }
  }

  /** How far a part of something is: a layer that comes or goes. */
  *part(parent: string, id: string, text: string, part: Part, done: boolean, details = ''): Blocking<void> {
    const status: EventStatus = done ? 'done' : 'working';
    if (this.#display === 'json') return yield* this.#tell(id, text, status, details, parent, part);
    const known = this.#lines.find((one) => one.id === id);
    known?.parents?.add(parent);
    if (!known?.parents || [...known.parents][0] === parent) yield* this.event(id, text, status, details);
    else return;
    const line = this.#lines.find((one) => one.id === id);
    if (!line) return;
    const { current = 0, total = 0, percent = 0 } = line.part ?? {};
    line.parents ??= new Set([parent]);
    line.part = { current: Math.max(current, part.current), total: Math.max(total, part.total), percent: Math.max(percent, part.percent) };
  }

  *#tell(id: string, text: string, status: EventStatus, details: string, parent?: string, part?: Part): Blocking<void> {
    const numbers = part ? Object.fromEntries(Object.entries(part).filter(([, value]) => value !== 0)) : {};
    const message = { ...(this.#dryRun && { 'dry-run': true }), id, ...(parent !== undefined && { parent_id: parent }), status: `${status[0]!.toUpperCase()}${status.slice(1)}`, text, ...(details !== '' && { details }), ...numbers };
    yield* this.#p.write(2, `${JSON.stringify(message)}\n`);
  }

  *#tick(): Blocking<void> {
    for (;;) {
      yield* this.#p.sleep(INTERVAL);
      yield* this.#draw();
    }
  }

  *#draw(): Blocking<void> {
    const tty = this.#tty;
    if (!tty || this.#lines.length === 0) return;
    const done = this.#lines.filter((line) => line.status !== 'working').length;
    const room = Math.max(1, tty.rows - 2);
    const parents = this.#lines.filter((line) => !line.parents);
    const shown = parents.length > room ? parents.slice(0, room - 1) : parents;
    const fitted = shown.map((line) => ({ ...line, ...this.#marks(line), ...this.#aggregated(line) }));
    fit(fitted, tty.columns);
    const width = Math.max(...fitted.map((line) => line.id.length + line.bar.length + line.size.length));
    const body = fitted.map((line) => lineText(line, width, tty.columns));
    if (shown.length < parents.length) body.push(` ... ${parents.length - shown.length} more`.padEnd(tty.columns));
    const lines = [`[+] ${this.#operation} ${done}/${this.#lines.length}`, ...body];
    const up = this.#height < 0 ? '' : `\x1b[${this.#height + 1}A`;
    while (lines.length - 1 < this.#height) lines.push(' '.repeat(tty.columns));
    this.#height = lines.length - 1;
    yield* this.#p.write(2, `\x1b[?25l${up}\r${lines.map((line) => `${line}\n`).join('')}\x1b[?25h`);
  }

  /** While something is under way its parts show in its line. */
  #aggregated({ id, status }: Line): { bar: string; size: string } {
    const parts = status === 'working' ? this.#lines.filter(({ parents }) => parents?.has(id)) : [];
    return aggregate(parts.map((one) => ({ ...one.part!, working: one.status === 'working' })));
  }

  /** What stands before and behind a line. */
  #marks({ status, started, ended }: Line): { icon: string; timer: string } {
    const elapsed = (ended ?? this.#p.now) - started;
    return { icon: icons[status] || SPINNER[Math.floor(elapsed / INTERVAL) % SPINNER.length]!, timer: `${(elapsed / 1000).toFixed(1)}s` };
  }
}

function lineText({ icon, id, bar, size, text, details, timer, status }: ProgressLine & { status: EventStatus }, width: number, columns: number): string {
  const left = `${`${id}${bar}${size}`.padEnd(width)} `, more = details === '' ? '' : ` ${details}`;
  const pad = Math.max(1, columns - 3 - left.length - text.length - more.length - timer.length);
  return ` \x1b[${colours[status]}m${icon}\x1b[0m ${left}\x1b[${colours[status]}m${text}\x1b[0m${more}${' '.repeat(pad)}\x1b[34m${timer}\x1b[0m`;
}
