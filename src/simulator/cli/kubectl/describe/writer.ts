/** Where a description is written: lines with tabs, indented by level, aligned at the end. */
import { tabulate } from '../../shared/tabwriter.ts';

const LAYOUT = { minWidth: 0, padding: 2 };

export class Writer {
  #done = '';
  #text = '';

  /** One or more lines, the first indented by `level`. */
  line(level: number, text: string): void {
    this.#text += `${'  '.repeat(level)}${text}\n`;
  }

  /** Part of a line. */
  put(text: string): void {
    this.#text += text;
  }

  /** Columns of what follows do not depend on what came before. */
  flush(): void {
    this.#done += tabulate(this.#text, LAYOUT);
    this.#text = '';
  }

  /** The text with its columns aligned. */
  finish(): string {
    this.flush();
    return this.#done;
  }

  /** The text with its tabs left in, as `rollout history` prints it. */
  get raw(): string {
    return this.#text;
  }
}
