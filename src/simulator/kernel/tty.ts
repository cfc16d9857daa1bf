import { concat, NO_BYTES } from './bytes.ts';
import { WaitQueue, type Blocking, type Park } from './blocking.ts';
import { Errno } from './errno.ts';
import { OpenFile } from './open-file.ts';
import { ByteQueue } from './pipe.ts';
import { SIGNALS } from './signals.ts';

/** The bits of termios that programs here change. */
export interface Termios {
  /** Lines are edited and handed over whole (ICANON). */
  canonical: boolean;
  echo: boolean;
  /** ^C, ^\ and ^Z become signals (ISIG). */
  signals: boolean;
  /** Newline becomes carriage return and newline on output (OPOST | ONLCR). */
  outputNewlines: boolean;
  /** Carriage return becomes newline on input (ICRNL). */
  inputNewlines: boolean;
  /** `stty sane` has set what nothing here depends on (BRKINT, IMAXBEL). */
  sane?: boolean;
}

export const cooked: Readonly<Termios> = { canonical: true, echo: true, signals: true, outputNewlines: true, inputNewlines: true };
/** cfmakeraw(3). */
export const raw: Readonly<Termios> = { canonical: false, echo: false, signals: false, outputNewlines: false, inputNewlines: false };

const CTRL_C = 3, CTRL_D = 4, BACKSPACE = 8, NEWLINE = 10, RETURN = 13, CTRL_R = 18, CTRL_U = 21, CTRL_V = 22, CTRL_W = 23, CTRL_Z = 26, CTRL_BACKSLASH = 28, DELETE = 127;

/**
 * A pseudo-terminal: the line discipline between a screen with a keyboard (the master's side) and
 * the processes on it (the slave's side).
 */
export class Tty {
  readonly name: string;
  rows: number;
  columns: number;
  termios: Termios = { ...cooked };
  /** Process group that ^C reaches and that may read. */
  foreground = 0;
  /** Bytes for the screen. Whoever holds the master reads them; it is bounded, so a fast program waits for a slow screen. */
  readonly screen: ByteQueue;
  /** Sends a signal to a process group; the kernel sets it. */
  sendSignal: (group: number, signal: number) => void = () => {};
  readonly #input = new ByteQueue(Infinity);
  /** How many end-of-file marks wait between the bytes of the input. */
  #endsOfFile = 0;
  #line: number[] = [];
  #literal = false;
  readonly #changed = new WaitQueue();
  hungUp = false;

  constructor(name: string, rows: number, columns: number, capacity = 1 << 18) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    this.screen = new ByteQueue(capacity);
  }

  /** The window changed: SIGWINCH to the foreground. */
  resize(rows: number, columns: number): void {
    if (rows === this.rows && columns === this.columns) return;
    this.rows = rows;
    this.columns = columns;
    this.sendSignal(this.foreground, SIGNALS.WINCH);
  }

  /** What is typed: bytes from the master's side. */
  type(bytes: Uint8Array): void {
    if (bytes.length > 1 && this.#takesAll(bytes)) this.#input.push(bytes);
    else for (const byte of bytes) this.#typeByte(byte);
    this.#changed.wakeAll();
  }

  /** Nothing among them is echoed, changed or a signal: a long paste goes in as it is. */
  #takesAll(bytes: Uint8Array): boolean {
    const { canonical, echo, signals, inputNewlines } = this.termios;
    if (canonical || echo || this.#literal) return false;
    return !bytes.some((byte) => (signals && (byte === CTRL_C || byte === CTRL_BACKSLASH || byte === CTRL_Z)) || (inputNewlines && byte === RETURN));
  }

  /** The master has gone: SIGHUP, and reads see the end. */
  hangUp(): void {
    if (this.hungUp) return;
    this.hungUp = true;
    this.sendSignal(this.foreground, SIGNALS.HUP);
    this.#changed.wakeAll();
    this.screen.break();
  }

  /** A new description of the slave's side. */
  open(): OpenFile {
    return new Slave(this);
  }

  /** Changes settings; what was typed under the old ones and not read stays. */
  set(changes: Partial<Termios>): void {
    this.termios = { ...this.termios, ...changes };
    if (!this.termios.canonical && this.#line.length > 0) this.#handOver();
  }

  readable(): boolean {
    return this.#input.size > 0 || this.#endsOfFile > 0 || this.hungUp;
  }

  get readPark(): Park {
    return this.#changed.park;
  }

  *read(max: number): Blocking<Uint8Array> {
    for (;;) {
      if (this.#input.size > 0) return this.termios.canonical ? this.#takeLine(max) : this.#input.take(max);
      if (this.#endsOfFile > 0) {
        this.#endsOfFile--;
        return NO_BYTES;
      }
      if (this.hungUp) return NO_BYTES;
      yield this.#changed.park;
    }
  }

  *write(bytes: Uint8Array): Blocking<void> {
    if (this.hungUp) throw new Errno('EIO');
    yield* this.screen.write(this.termios.outputNewlines ? carriageReturns(bytes) : bytes);
  }

  #takeLine(max: number): Uint8Array {
    const bytes = this.#input.take(max);
    const end = bytes.indexOf(NEWLINE);
    if (end < 0 || end === bytes.length - 1) return bytes;
    const rest = concat([bytes.subarray(end + 1), this.#input.take(this.#input.size)]);
    this.#input.push(rest);
    return bytes.subarray(0, end + 1);
  }

  #typeByte(byte: number): void {
    const { canonical, signals, inputNewlines } = this.termios;
    if (this.#literal) {
      this.#literal = false;
      return this.#add(byte, true);
    }
    if (signals && (byte === CTRL_C || byte === CTRL_BACKSLASH || byte === CTRL_Z)) {
      this.#line = [];
      // What was typed ahead is thrown away (no NOFLSH).
      this.#input.take(this.#input.size);
      this.#echo(`^${String.fromCharCode(byte + 64)}`);
      return this.sendSignal(this.foreground, byte === CTRL_C ? SIGNALS.INT : byte === CTRL_Z ? SIGNALS.TSTP : SIGNALS.QUIT);
    }
    const key = inputNewlines && byte === RETURN ? NEWLINE : byte;
    if (!canonical) {
      this.#input.push(Uint8Array.of(key));
      if (this.termios.echo) this.#echoByte(key);
      return;
    }
    if (key === CTRL_D) {
      if (this.#line.length > 0) this.#handOver();
      else this.#endsOfFile++;
    } else if (key === CTRL_V) {
      this.#literal = true;
      this.#echo('^\b');
    } else if (key === CTRL_R) {
      this.#echo('^R\n');
      if (this.termios.echo) for (const byte of this.#line) this.#echoByte(byte);
    } else if (key === DELETE || key === BACKSPACE) this.#erase(() => false);
    else if (key === CTRL_U) this.#erase((left) => left > 0);
    else if (key === CTRL_W) this.#eraseWord();
    else this.#add(key);
  }

  #add(key: number, literal = false): void {
    this.#line.push(key);
    if (literal && key === NEWLINE) this.#echo('^J');
    else if (this.termios.echo) this.#echoByte(key);
    if (key === NEWLINE && !literal) this.#handOver();
  }

  #handOver(): void {
    this.#input.push(Uint8Array.from(this.#line));
    this.#line = [];
    this.#changed.wakeAll();
  }

  /** Removes one character (all bytes of it), then goes on while `more(bytes left)`. */
  #erase(more: (left: number) => boolean): void {
    do {
      if (this.#line.length === 0) return;
      let last = this.#line.pop()!;
      while ((last & 0xc0) === 0x80 && this.#line.length > 0) last = this.#line.pop()!;
      // A character of three bytes or more is taken to be two columns wide (Hangul), as far as it goes; ^X are two.
      this.#echo('\b \b'.repeat(last >= 0xe1 || (last < 32 && last !== 9) ? 2 : 1));
    } while (more(this.#line.length));
  }

  /** What stands behind the last letters and digits goes with them. */
  #eraseWord(): void {
    let letters = false;
    for (let last = this.#line.at(-1); last !== undefined && (isLetter(last) || !letters); last = this.#line.at(-1)) {
      letters ||= isLetter(last);
      this.#erase(() => false);
    }
  }

  #echoByte(byte: number): void {
    if (byte === NEWLINE) this.#echo('\n');
    else if (byte < 32 && byte !== 9) this.#echo(`^${String.fromCharCode(byte + 64)}`);
    else this.screen.push(Uint8Array.of(byte));
  }

  #echo(text: string): void {
    if (!this.termios.echo) return;
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    this.screen.push(this.termios.outputNewlines ? carriageReturns(bytes) : bytes);
  }
}

/** As the terminal driver takes words; the bytes of other letters than Latin ones count as such. */
const isLetter = (byte: number): boolean => byte >= 0x80 || /\w/.test(String.fromCharCode(byte));

function carriageReturns(bytes: Uint8Array): Uint8Array {
  let newlines = 0;
  for (const byte of bytes) if (byte === NEWLINE) newlines++;
  if (newlines === 0) return bytes;
  const out = new Uint8Array(bytes.length + newlines);
  let at = 0;
  for (const byte of bytes) {
    if (byte === NEWLINE) out[at++] = RETURN;
    out[at++] = byte;
  }
  return out;
}

class Slave extends OpenFile {
  readonly kind = 'tty';
  readonly #tty: Tty;
  constructor(tty: Tty) {
    super();
    this.#tty = tty;
  }
  override get tty(): Tty {
    return this.#tty;
  }
  override read(max: number): Blocking<Uint8Array> {
    return this.#tty.read(max);
  }
  override write(bytes: Uint8Array): Blocking<void> {
    return this.#tty.write(bytes);
  }
  override readable(): boolean {
    return this.#tty.readable();
  }
  override get readPark(): Park {
    return this.#tty.readPark;
  }
}
