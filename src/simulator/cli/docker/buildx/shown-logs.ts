/** What a step wrote, as BuildKit's clients show it: lines with the time at which they began, a line without an end open for what comes. */
import { decode } from '../../../kernel/bytes.ts';
import type { VertexLog } from '../../../api/engine/build.ts';
import type { Step } from './solve-state.ts';

/** How many lines of a failed step plain progress repeats. */
const KEPT = 10;

/** '0.231', '12.05', '120.3': fewer places the longer it takes. */
const since = (ms: number): string => (ms / 1000).toFixed(ms < 10_000 ? 3 : ms < 100_000 ? 2 : 1);

export class ShownLogs {
  /** Not shown yet; the first may be one of which a part is. */
  lines: string[] = [];
  /** The last line has no end yet. */
  open = false;
  #shown = 0;
  #taken = 0;
  readonly #ring: (string | undefined)[] = Array<undefined>(KEPT);
  #at = 0;

  /** Takes what is new of `logs`. */
  take(logs: readonly VertexLog[], started: number | undefined): void {
    for (const { data, timestamp } of logs.slice(this.#taken)) {
      const pieces = decode(data).split('\n'), rest = pieces.pop()!;
      if (rest !== '') pieces.push(rest);
      else if (pieces.length === 0) continue;
      pieces.forEach((piece, i) => {
        if (i === 0 && this.open && this.lines.length > 0) this.lines[this.lines.length - 1] += piece;
        else this.lines.push(`${since(timestamp - (started ?? timestamp))} ${piece}`);
      });
      this.open = rest !== '';
    }
    this.#taken = logs.length;
  }

  /** What plain progress prints now, each line after `mark`. The lines kept of a failure are those that BuildKit keeps: it goes on to the next place only where nothing is open. */
  print(mark: string): string {
    let text = '';
    this.lines.forEach((line, i) => {
      const isRest = i === 0 && this.#shown > 0, part = isRest ? line.slice(this.#shown) : line;
      text += `${isRest ? '' : `${mark} `}${part}${i < this.lines.length - 1 || !this.open ? '\n' : ''}`;
      this.#ring[this.#at] = part;
      if (!this.open) this.#at = (this.#at + 1) % KEPT;
    });
    if (this.lines.length > 0) this.lines = this.open ? this.lines.slice(-1) : [];
    this.#shown = this.open ? this.lines[0]?.length ?? 0 : 0;
    return text;
  }

  /** The lines that are repeated when the step has failed. */
  get kept(): string[] {
    return [...this.#ring.slice(this.#at), ...this.#ring.slice(0, this.#at)].filter((line) => line !== undefined);
  }
}

/** All that a step wrote. */
export function loggedLines({ vertex, logs }: Step): string[] {
  const shown = new ShownLogs();
  shown.take(logs, vertex.started);
  return shown.lines;
}
