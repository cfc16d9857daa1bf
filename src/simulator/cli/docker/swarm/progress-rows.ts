/** Rows of a display, each with a name: where it can, a row that comes again is drawn over; elsewhere all but bars are written line by line. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';

const WIDTH = 50;

/** How far something is; nothing where there is nothing to reach. */
export const bar = (current: number, total: number): string => {
  if (total <= 0) return '';
  const filled = Math.min(WIDTH, Math.trunc(Math.trunc((current / total) * 100) / 2));
  return `[${'='.repeat(filled)}>${' '.repeat(WIDTH - filled)}] `;
};

export class ProgressRows {
  readonly #p: Process;
  readonly #tty: boolean;
  readonly #quiet: boolean;
  readonly #rows = new Map<string, string>();
  #height = 0;
  #lines = '';

  constructor(p: Process, quiet: boolean) {
    this.#p = p;
    this.#quiet = quiet;
    this.#tty = p.files.get(1)?.tty !== undefined;
  }

  set(id: string, text: string, shown = ''): void {
    this.#rows.set(id, `${id}: ${text}${shown === '' ? '' : ` ${shown}`}`);
    if (!this.#tty && shown === '') this.#lines += `${id}: ${text}\n`;
  }

  /** A line that is no row: what stands above it stays as it is. */
  *say(text: string): Blocking<void> {
    yield* this.flush();
    if (!this.#quiet) yield* this.#p.write(1, `${text}\n`);
    this.#rows.clear();
    this.#height = 0;
  }

  *flush(): Blocking<void> {
    const text = this.#tty ? `${this.#height > 0 ? `\x1b[${this.#height}A` : ''}${[...this.#rows.values()].map((line) => `\x1b[2K\r${line.trimEnd()}\n`).join('')}` : this.#lines;
    this.#height = this.#rows.size;
    this.#lines = '';
    if (!this.#quiet && text !== '') yield* this.#p.write(1, text);
  }
}
