/** Reads a line with editing: readline's keys for bash, a smaller set for busybox. */
import { anyOf, type Blocking } from '../../kernel/blocking.ts';
import { Utf8Decoder } from '../../kernel/bytes.ts';
import { lookup } from '../../kernel/files.ts';
import { Interrupted } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Termios, Tty } from '../../kernel/tty.ts';
import type { Shell } from '../shell.ts';
import { LineBuffer } from './buffer.ts';
import { Display } from './display.ts';
import type { Argument, Outcome } from './edit-function.ts';
import { functions } from './functions.ts';
import { Keys, type Binding, type Keymap, type KeymapName } from './keymap.ts';
import { runBoundCommand, runLater } from './rare/run.ts';
import { initFiles } from './init-files.ts';
import { readInitFiles } from './settings.ts';
import type { Region } from './layout.ts';
import { loadVi, type ViState } from './vi/load.ts';

/** Reading so much at once is a paste: it takes time, so that a page stays responsive meanwhile. */
const LONG_READ = 1000;
/** Bytes of a paste that are taken in a virtual millisecond. */
const PASTED_PER_MS = 4096;

/** More turns than this are nobody's wish. */
const MOST_TIMES = 10_000;
/** Macros that may be typed out before a key is pressed again: those that call themselves end. */
const MOST_MACROS = 1000;
/** How long a key that begins a longer sequence is waited for (keyseq-timeout), ms. */
const SEQUENCE_TIME = 500;

/** Commands of vi that `.` repeats. */
const CHANGES = /^[1-9]*[aAcCdDiIpPrRsSxX~]/;

const PASTE_ON = '\x1b[?2004h', PASTE_OFF = '\x1b[?2004l', PASTE_END = '\x1b[201~';

interface Pressed {
  readonly keys: string;
  readonly binding: Binding | undefined;
}

/** A search that takes the keys while it goes on. */
export interface LineSearch {
  /** What stands in the prompt's place. */
  readonly label: string;
  /** The match. */
  readonly region: Region | undefined;
  /** Takes what a key means: 'used' while searching, 'done' where the key is to be handled as usual. */
  take(name: string | undefined, text: string): 'used' | 'done' | 'ended';
}

export class LineEditor {
  readonly shell: Shell;
  readonly tty: Tty;
  readonly buffer = new LineBuffer();
  readonly display = new Display();
  readonly killRing: string[] = [];
  readonly keys: Keys;
  /** Characters that are read but not yet used: typed ahead, or by a macro. */
  #queue: string[] = [];
  readonly #utf8 = new Utf8Decoder();
  prompt = '';
  /** Place in the history; its length: the new line. */
  historyIndex = 0;
  /** What was typed on the new line while the history is looked at. */
  newLine = '';
  /** Where the next line begins in the history, by number (C-o). */
  nextNumber: number | undefined;
  /** The function before, and the keys of this one. */
  lastFunction: string | undefined;
  sequence = '';
  hasKilled = false;
  killedBefore = false;
  /** Which kill the last yank put in, for M-y. */
  yankIndex = 0;
  yankStart = 0;
  lastArgument: { back: number; which: number | 'last'; direction: number; inserted: boolean } | undefined;
  searchedPrefix: string | undefined;
  search: LineSearch | undefined;
  /** The last completion put something in: the next is a first one again. */
  completionChanged = false;
  mode: KeymapName = 'emacs';
  readonly vi: ViState = { started: '', change: '', find: undefined, register: '', marks: new Map(), pattern: '' };
  /** Keys that are being kept for a macro, and the last one that was. */
  recording: string | undefined;
  macro = '';
  #macros = 0;
  #argument: { value: number; sign: 1 | -1; isExplicit: boolean } | undefined;
  /** What was just pasted or found stands out until the next key. */
  marked: Region | undefined;
  #rings = false;
  /** Modes of the terminal before the line, which commands find. */
  modes: Termios | undefined;

  constructor(shell: Shell, tty: Tty) {
    this.shell = shell;
    this.tty = tty;
    this.keys = shell.keys ??= new Keys(this.isReadline);
  }

  get isReadline(): boolean {
    return this.shell.dialect === 'bash';
  }

  get keymap(): Keymap {
    return this.keys.maps.get(this.mode)!;
  }

  get #pastes(): boolean {
    return this.isReadline && this.keys.settings.get('enable-bracketed-paste') !== 'off';
  }

  *write(text: string): Blocking<void> {
    if (text !== '') yield* this.shell.p.write(2, text.replaceAll('\r\n', '\n'));
  }

  /** Rings when the line is shown next. */
  bell(): void {
    this.#rings = true;
  }

  /** A line without its newline; undefined at the end of the input. Throws Interrupted on ^C. */
  *read(prompt: string, text = ''): Blocking<string | undefined> {
    const { tty } = this;
    const modes = this.modes = tty.termios;
    if (this.isReadline && !this.keys.initialised) {
      this.keys.initialised = true;
      if (initFiles(this.shell).some((file) => lookup(this.shell.p, file))) yield* readInitFiles(this.shell, this.keys);
    }
    if (this.shell.options.vi) yield* loadVi(this.keys);
    tty.set({ canonical: false, echo: false, inputNewlines: false });
    this.shell.variables.put('COLUMNS', String(tty.columns));
    this.shell.variables.put('LINES', String(tty.rows));
    const watch = this.#watchSize();
    this.#begin(prompt, text);
    this.shell.interruptible = true;
    try {
      yield* this.write((this.#pastes ? PASTE_ON : '') + this.display.start(prompt, this.buffer, tty.columns));
      const outcome = yield* this.#edit();
      this.search = undefined;
      yield* this.refresh();
      yield* this.write(this.display.finish().replace(/\r\n$/, outcome === 'end' && !this.isReadline ? '' : '\n'));
      if (this.#pastes) yield* this.write(`${PASTE_OFF}\r`);
      if (this.historyIndex < this.shell.history.lines.length) this.shell.history.revert(this.historyIndex);
      return outcome === 'end' ? undefined : this.buffer.text;
    } catch (error) {
      if (error instanceof Interrupted) {
        this.#queue = [];
        yield* this.write(`${this.display.toEnd()}^C\n${this.#pastes ? `${PASTE_OFF}\r` : ''}`);
      }
      throw error;
    } finally {
      this.shell.interruptible = false;
      watch();
      if (!this.shell.p.ended) tty.set(modes);
    }
  }

  #begin(prompt: string, text: string): void {
    const { history } = this.shell;
    this.prompt = prompt;
    this.buffer.set(text);
    this.buffer.forgetUndo();
    this.buffer.mark = 0;
    this.historyIndex = history.lines.length;
    this.newLine = '';
    this.lastFunction = undefined;
    this.search = undefined;
    this.marked = undefined;
    this.#argument = undefined;
    this.killedBefore = this.hasKilled = false;
    this.mode = this.shell.options.vi ? 'vi-insert' : 'emacs';
    // What is typed first is no command of vi's.
    this.vi.started = ' ';
    const next = this.nextNumber === undefined ? undefined : history.at(this.nextNumber);
    if (next !== undefined && text === '') {
      this.historyIndex = this.nextNumber! - history.first;
      this.buffer.set(next);
    }
    this.nextNumber = undefined;
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
      if (this.#queue.length === 0) yield* this.refresh();
      const pressed = yield* this.#press();
      if (pressed === undefined) return 'end';
      const outcome = yield* this.#handle(pressed);
      if (outcome !== 'go on') return outcome;
    }
  }

  *refresh(): Blocking<void> {
    const lastLine = this.prompt.lastIndexOf('\n') + 1, label = this.search?.label ?? (this.#argument && `(arg: ${this.#argument.sign * this.#argument.value}) `);
    const prompt = label === undefined ? this.prompt : this.prompt.slice(0, lastLine) + label;
    const bell = this.#rings && this.keys.settings.get('bell-style') !== 'none' ? '\x07' : '';
    this.#rings = false;
    const region = this.keys.settings.get('enable-active-region') === 'off' ? undefined : (this.search?.region ?? this.marked);
    yield* this.write(bell + this.display.update(this.buffer, this.tty.columns, prompt, region));
  }

  // ---- characters and keys ----

  /** Takes the next character, reading more where none waits; undefined at the end. */
  *nextCharacter(): Blocking<string | undefined> {
    while (this.#queue.length === 0) {
      let bytes: Uint8Array;
      this.#macros = 0;
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
      this.#queue.push(...this.#utf8.push(bytes));
    }
    const character = this.#queue.shift()!;
    if (this.recording !== undefined && this.#macros === 0) this.recording += character;
    if (this.mode !== 'emacs') this.vi.started += character;
    return character;
  }

  /** The next character if it comes soon; '' if it does not. */
  *#nextSoon(): Blocking<string | undefined> {
    const { agenda } = this.shell.p, end = agenda.now + SEQUENCE_TIME;
    while (this.#queue.length === 0 && !this.tty.readable()) {
      if (agenda.now >= end) return '';
      yield anyOf(this.tty.readPark, (wake) => {
        const entry = agenda.at(end, 'a sequence of keys', wake);
        return () => agenda.cancel(entry);
      });
    }
    return yield* this.nextCharacter();
  }

  /** Types text as a macro does. */
  typeAhead(text: string): void {
    if (++this.#macros > MOST_MACROS) {
      this.#queue = [];
      return this.bell();
    }
    this.#queue.unshift(...text);
  }

  /** Reads keys until they are bound to something or lead nowhere. */
  *#press(): Blocking<Pressed | undefined> {
    const { keymap } = this, { bindings } = keymap;
    const first = yield* this.nextCharacter();
    if (first === undefined) return undefined;
    for (let keys = first; ; ) {
      const binding = bindings.get(keys);
      const skips = !this.isReadline && binding === undefined && /^\x1b[[O][\d;?]*$/.test(keys);
      if (!keymap.isBeginning(keys) && !skips) return { keys, binding: binding ?? (keys === first ? undefined : bindings.get(keys.slice(0, -1) + keys.at(-1)!.toLowerCase())) };
      const mayEnd = binding !== undefined || (this.search !== undefined && keys === '\x1b');
      const next = mayEnd ? yield* this.#nextSoon() : yield* this.nextCharacter();
      if (next === undefined) return undefined;
      if (next === '') return { keys, binding };
      if (mayEnd && !bindings.has(keys + next) && !keymap.isBeginning(keys + next)) {
        this.#queue.unshift(next);
        return { keys, binding };
      }
      keys += next;
    }
  }

  *#handle({ keys, binding }: Pressed): Blocking<Outcome> {
    this.marked = undefined;
    // Lines may have come into the history while nothing was typed.
    if (this.lastFunction === undefined && this.buffer.length === 0) this.historyIndex = this.shell.history.lines.length;
    if (this.search && binding === 'bracketed-paste-begin') {
      this.search.take(undefined, yield* this.#pastedText());
      return 'go on';
    }
    if (this.search) {
      const taken = this.search.take(keys === '\n' ? undefined : typeof binding === 'string' ? binding : undefined, [...keys].length === 1 ? keys : '\x1b');
      if (taken === 'used') return 'go on';
      this.search = undefined;
      this.buffer.forgetUndo();
      if (taken === 'ended') return 'go on';
    }
    if (this.#argument && this.#takesDigit(keys)) return 'go on';
    const argument: Argument = { count: this.#argument ? this.#argument.sign * Math.min(this.#argument.value, MOST_TIMES) : 1, isExplicit: this.#argument !== undefined };
    const name = typeof binding === 'string' ? binding : undefined;
    if (name !== 'digit-argument' && name !== 'vi-arg-digit') this.#argument = undefined;
    this.sequence = keys;
    if (name !== 'digit-argument') this.hasKilled = false;
    const outcome = yield* this.#do(keys, binding, argument);
    if (this.#argument) return outcome;
    this.killedBefore = this.hasKilled;
    this.lastFunction = name;
    if (this.mode === 'vi-command') this.#afterViCommand();
    return outcome;
  }

  /** The cursor stays on the line; what changed it can be done again. */
  #afterViCommand(): void {
    const { buffer, vi } = this;
    if (buffer.cursor >= buffer.length) buffer.cursor = Math.max(0, buffer.length - 1);
    if (CHANGES.test(vi.started)) vi.change = vi.started;
    vi.started = '';
  }

  *#do(keys: string, binding: Binding | undefined, argument: Argument): Blocking<Outcome> {
    if (binding === undefined) {
      if (this.mode !== 'vi-command' && [...keys].length === 1 && keys >= ' ') this.insert(keys.repeat(Math.max(0, argument.count)), true);
      else if (this.isReadline) this.bell();
      return 'go on';
    }
    if (typeof binding !== 'string') {
      if ('macro' in binding) this.typeAhead(binding.macro);
      else yield* runBoundCommand(this, binding.command);
      return 'go on';
    }
    return yield* this.run(binding, argument);
  }

  /** Does what a name of readline's stands for. */
  *run(name: string, argument: Argument): Blocking<Outcome> {
    const known = functions.get(name);
    const result = known ? known(this, argument) : runLater(this, name, argument);
    return (typeof result === 'object' ? yield* result : result) ?? 'go on';
  }

  // ---- what functions use ----

  /** M-5, M-- and digits behind them. */
  takeDigit(): void {
    const key = this.sequence.at(-1)!, before = this.#argument;
    if (key === '-') this.#argument = { value: 1, sign: before?.sign === -1 ? 1 : -1, isExplicit: false };
    else this.#argument = { value: (before?.value ?? 0) * 10 + Number(key), sign: before?.sign ?? 1, isExplicit: true };
  }

  #takesDigit(key: string): boolean {
    const argument = this.#argument!;
    if (key === '-' && !argument.isExplicit && this.mode === 'emacs') argument.sign = -1;
    else if (!/^\d$/.test(key)) return false;
    else {
      argument.value = Math.min((argument.isExplicit ? argument.value * 10 : 0) + Number(key), MOST_TIMES);
      argument.isExplicit = true;
    }
    return true;
  }

  /** What stands between the marks of a paste. */
  *paste(): Blocking<void> {
    const from = this.buffer.cursor;
    this.insert(yield* this.#pastedText());
    this.marked = { from, to: this.buffer.cursor };
  }

  *#pastedText(): Blocking<string> {
    let text = '';
    for (;;) {
      const character = yield* this.nextCharacter();
      if (character === undefined) break;
      text += character;
      if (character !== '~' || !text.endsWith(PASTE_END)) continue;
      text = text.slice(0, -PASTE_END.length);
      break;
    }
    return text.replaceAll('\r', '\n');
  }

  insert(text: string, typing = false): void {
    if (text === '') return;
    this.buffer.remember(typing);
    this.buffer.insert(text);
  }
}
