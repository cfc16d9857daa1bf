/** Reads a line with editing: readline's emacs keys for bash, a smaller set for busybox. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import { Interrupted } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Tty } from '../../kernel/tty.ts';
import type { Shell } from '../shell.ts';
import { LineBuffer } from './buffer.ts';
import { bindings, type EditCommand } from './commands.ts';
import { completeLine } from './complete-line.ts';
import { Display } from './display.ts';
import { KeyDecoder, type Key } from './keys.ts';
import { HistorySearch } from './search.ts';

/** What a key set off, beyond the change of the buffer. */
export type Outcome = 'go on' | 'accept' | 'end';

/** Reading so much at once is a paste: it takes time, so that a page stays responsive meanwhile. */
const LONG_READ = 1000;
/** Bytes of a paste that are taken in a virtual millisecond. */
const PASTED_PER_MS = 4096;

/** More turns than this are nobody's wish. */
const MOST_TIMES = 10_000;

const PASTE_ON = '\x1b[?2004h', PASTE_OFF = '\x1b[?2004l';

export class LineEditor {
  readonly shell: Shell;
  readonly tty: Tty;
  readonly buffer = new LineBuffer();
  readonly display = new Display();
  readonly killRing: string[] = [];
  /** Keys that are read but not yet used: typed ahead of a command that ended a line. */
  #keys: Key[] = [];
  readonly #decoder = new KeyDecoder();
  readonly #utf8 = new Utf8Decoder();
  prompt = '';
  /** Place in the history; its length: the new line. */
  historyIndex = 0;
  /** Lines of the history that were edited without being entered. */
  edited = new Map<number, string>();
  lastCommand: EditCommand | undefined;
  /** Which kill the last yank put in, for M-y. */
  yankIndex = 0;
  yankStart = 0;
  argumentBack = 0;
  search: HistorySearch | undefined;
  #pasting = false;
  #pasted = '';
  #literal = false;
  /** How often the next command is to be done. */
  #times: number | undefined;
  #controlX = false;

  constructor(shell: Shell, tty: Tty) {
    this.shell = shell;
    this.tty = tty;
  }

  get isReadline(): boolean {
    return this.shell.dialect === 'bash';
  }

  *write(text: string): Blocking<void> {
    if (text !== '') yield* this.shell.p.write(2, text.replaceAll('\r\n', '\n'));
  }

  /** A line without its newline; undefined at the end of the input. Throws Interrupted on ^C. */
  *read(prompt: string): Blocking<string | undefined> {
    const { tty } = this;
    const modes = tty.termios;
    tty.set({ canonical: false, echo: false, inputNewlines: false });
    this.shell.variables.put('COLUMNS', String(tty.columns));
    this.shell.variables.put('LINES', String(tty.rows));
    const watch = this.#watchSize();
    this.#begin(prompt);
    this.shell.interruptible = true;
    try {
      yield* this.write((this.isReadline ? PASTE_ON : '') + this.display.start(prompt, this.buffer, tty.columns));
      const outcome = yield* this.#edit();
      this.search = undefined;
      yield* this.refresh();
      yield* this.write(this.display.finish().replace(/\r\n$/, outcome === 'end' && !this.isReadline ? '' : '\n'));
      if (this.isReadline) yield* this.write(`${PASTE_OFF}\r`);
      return outcome === 'end' ? undefined : this.buffer.text;
    } catch (error) {
      if (error instanceof Interrupted) {
        this.#pasting = false;
        yield* this.write(`${this.display.toEnd()}^C\n${this.isReadline ? `${PASTE_OFF}\r` : ''}`);
      }
      throw error;
    } finally {
      this.shell.interruptible = false;
      watch();
      if (!this.shell.p.ended) tty.set(modes);
    }
  }

  #begin(prompt: string): void {
    this.prompt = prompt;
    this.buffer.set('');
    this.buffer.forgetUndo();
    this.historyIndex = this.shell.history.lines.length;
    this.edited.clear();
    this.lastCommand = undefined;
    this.search = undefined;
    this.#times = undefined;
    this.#controlX = false;
  }

  /** The window changes: the line is laid out anew. */
  #watchSize(): () => void {
    const { handlers } = this.shell.p;
    const before = handlers.get(SIGNALS.WINCH);
    handlers.set(SIGNALS.WINCH, () => 'interrupt');
    return () => {
      if (before) handlers.set(SIGNALS.WINCH, before);
      else handlers.delete(SIGNALS.WINCH);
    };
  }

  *#edit(): Blocking<Outcome> {
    for (;;) {
      const key = yield* this.nextKey();
      if (key === undefined) return 'end';
      const outcome = yield* this.#handle(key);
      if (outcome !== 'go on') return outcome;
      if (this.#keys.length === 0 && !this.#pasting) yield* this.refresh();
    }
  }

  *refresh(): Blocking<void> {
    const prompt = this.search ? this.search.prompt() : this.#times === undefined ? this.prompt : `(arg: ${this.#times}) `;
    yield* this.write(this.display.update(this.buffer, this.tty.columns, prompt));
  }

  /** Takes the next key, reading more where none waits; undefined at the end. */
  *nextKey(): Blocking<Key | undefined> {
    while (this.#keys.length === 0) {
      let bytes: Uint8Array;
      try {
        bytes = yield* this.tty.read(4096);
      } catch (error) {
        if (!(error instanceof Interrupted) || error.signal === SIGNALS.INT) throw error;
        if (error.signal === SIGNALS.WINCH) yield* this.refresh();
        else yield* this.shell.runTraps();
        continue;
      }
      if (bytes.length === 0) return undefined;
      if (bytes.length > LONG_READ) yield* this.shell.p.compute(bytes.length / PASTED_PER_MS);
      this.#keys.push(...this.#decoder.push(this.#utf8.push(bytes)));
    }
    return this.#keys.shift();
  }

  *#handle(key: Key): Blocking<Outcome> {
    if (this.#pasting) return this.#paste(key);
    if (key.name === 'paste-start') {
      this.#pasting = true;
      this.#pasted = '';
      return 'go on';
    }
    if (this.#literal) {
      this.#literal = false;
      this.insert(key.text);
      return 'go on';
    }
    if (this.search) {
      const done = this.search.take(key);
      if (done === 'used') return 'go on';
      this.search = undefined;
      if (done === 'cancelled') return 'go on';
    }
    if (this.isReadline && this.#takesPrefix(key)) return 'go on';
    const times = this.#times ?? 1;
    this.#times = undefined;
    const command = bindings(this.isReadline).get(this.#afterControlX(key));
    if (command === 'quoted-insert') this.#literal = true;
    else if (command === 'complete') yield* completeLine(this, this.lastCommand === 'complete');
    else if (command !== undefined) {
      let outcome: Outcome = 'go on';
      for (let turn = 0; turn < times && outcome === 'go on'; turn++) {
        outcome = yield* this.#run(command);
        this.lastCommand = command;
      }
      return outcome;
    } else if (key.text >= ' ' && key.name !== 'backspace') {
      this.insert(key.text.repeat(times), true);
      this.lastCommand = undefined;
      return 'go on';
    }
    this.lastCommand = command;
    return 'go on';
  }

  /** M-1 to M-9 and further digits say how often, C-x begins a key of two. */
  #takesPrefix(key: Key): boolean {
    const digit = /^M-(\d)$/.exec(key.name)?.[1] ?? (this.#times !== undefined ? /^\d$/.exec(key.name)?.[0] : undefined);
    if (digit !== undefined) this.#times = Math.min((this.#times ?? 0) * 10 + Number(digit), MOST_TIMES);
    else if (key.name === 'C-x' && !this.#controlX) this.#controlX = true;
    else return false;
    return true;
  }

  #afterControlX({ name }: Key): string {
    if (!this.#controlX) return name;
    this.#controlX = false;
    return `C-x ${name}`;
  }

  #paste(key: Key): Outcome {
    if (key.name !== 'paste-end') {
      this.#pasted += key.name === 'enter' ? '\n' : key.text;
      return 'go on';
    }
    this.#pasting = false;
    this.insert(this.#pasted);
    this.#pasted = '';
    return 'go on';
  }

  *#run(command: EditCommand): Blocking<Outcome> {
    if (typeof command === 'string') return 'go on';
    const outcome = command(this);
    return typeof outcome === 'string' ? outcome : outcome === undefined ? 'go on' : yield* outcome;
  }

  insert(text: string, typing = false): void {
    this.buffer.remember(typing);
    this.buffer.insert(text);
  }
}
