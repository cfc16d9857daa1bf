/**
 * Standard output as Python's text layer gives it out: line by line on a terminal, otherwise kept until 8 KiB are there, it is flushed
 * or the program ends. So `docker logs` of a script that only prints is empty at first, unless -u or PYTHONUNBUFFERED is given.
 */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';

const ROOM = 8192;

export class Output {
  readonly #p: Process;
  #kept: string[] = [];
  #length = 0;
  readonly buffered: boolean;

  constructor(p: Process, unbuffered: boolean) {
    this.#p = p;
    this.buffered = !unbuffered && (p.env.get('PYTHONUNBUFFERED') ?? '') === '' && p.files.get(1)?.tty === undefined;
  }

  *write(text: string): Blocking<void> {
    if (!this.buffered) return yield* this.#p.write(1, text);
    this.#kept.push(text);
    this.#length += text.length;
    if (this.#length > ROOM) yield* this.flush();
  }

  *flush(): Blocking<void> {
    if (this.#kept.length === 0) return;
    const text = this.#kept.join('');
    this.forget();
    yield* this.#p.write(1, text);
  }

  /** What is lost where a program ends without its clean-up. */
  forget(): void {
    this.#kept = [];
    this.#length = 0;
  }
}
