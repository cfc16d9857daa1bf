import type { Blocking } from '../../kernel/blocking.ts';
import { decodeExactly, encode } from '../../kernel/bytes.ts';
import { decodeEscapes } from '../expand/ansi.ts';
import { arithmetic, assignElement } from '../expand/cells.ts';
import { quoteBackslash } from '../expand/quote.ts';
import type { Shell } from '../shell.ts';
import { isName } from '../variables.ts';
import type { BuiltinEntry } from './builtin.ts';
import { attempt, badOption, complain } from './complaints.ts';
import { knownTo } from './echo.ts';
import { hexadecimal } from './hexadecimal.ts';

/** The largest 64-bit integer. */
const MAXIMUM = 2n ** 63n - 1n;
/** Widest field that is made, in characters. */
const WIDEST = 1 << 22;
/** ash and dash do not group digits. */
const DIRECTIVE = /%(?:%|([-+ #0']*)(\*|\d+)?(?:\.(\*|-?\d*))?(?:hh|ll|[hlLjzt])?(\([^)]*\)T|.)?)/s, POSIX_DIRECTIVE = /%(?:%|([-+ #0]*)(\*|\d+)?(?:\.(\*|-?\d*))?(?:hh|ll|[hlLjzt])?(.)?)/s;
const USAGE = 'printf [-v var] format [arguments]';

function* printf(shell: Shell, argv: string[]): Blocking<number> {
  let i = 1, variable: string | undefined;
  if (argv[i] === '-v' && shell.dialect === 'bash') {
    if (argv.length === 2) return yield* badOption(shell, 'printf', '-v:', USAGE);
    variable = argv[i + 1]!;
    i += 2;
  }
  if (argv[i]?.startsWith('-') && argv[i]!.length > 1 && argv[i] !== '--' && shell.dash) return yield* badOption(shell, 'printf', argv[i]!.slice(0, 2), USAGE);
  if (argv[i] === '--') i++;
  else if (argv[i]?.startsWith('-') && argv[i]!.length > 1 && shell.dialect === 'bash') return yield* badOption(shell, 'printf', argv[i]!.slice(0, 2), USAGE);
  if (i >= argv.length) {
    if (shell.dialect === 'ash') return yield* complain(shell, 'printf', shell.dash ? 'usage: printf format [arg ...]' : 'usage: printf FORMAT [ARGUMENT...]', 2);
    yield* shell.error(`printf: usage: ${USAGE}\n`);
    return 2;
  }
  const format = new Format(shell, argv[i]!, argv.slice(i + 1));
  const text = format.run();
  for (const message of format.warnings) yield* complain(shell, 'printf', message);
  for (const message of format.complaints) yield* complain(shell, 'printf', message);
  if (variable !== undefined) {
    const target = /^([A-Za-z_]\w*)(?:\[(.+)\])?$/s.exec(variable);
    if (!target) return yield* complain(shell, 'printf', `\`${variable}': not a valid identifier`, 2);
    const status = yield* attempt(shell, () => assignElement(shell, target[1]!, target[2], text));
    if (status !== 0) return status;
  } else yield* shell.write(text);
  return format.complaints.length === 0 ? 0 : format.complaints.at(-1)!.endsWith('invalid directive') || format.complaints.at(-1)!.startsWith('missing format') ? 2 : 1;
}

/** One pass of a format over its arguments; it is repeated until all are used. */
class Format {
  readonly complaints: string[] = [];
  readonly warnings: string[] = [];
  readonly #shell: Shell;
  readonly #format: string;
  readonly #args: string[];
  #next = 0;
  #written = 0;
  #stopped = false;

  constructor(shell: Shell, format: string, args: string[]) {
    this.#shell = shell;
    this.#format = format;
    this.#args = args;
  }

  run(): string {
    let out = '';
    do {
      const before = this.#next;
      out += this.#pass();
      this.#written = encode(out).length;
      if (this.#next === before) break;
    } while (this.#next < this.#args.length && !this.#stopped);
    return out;
  }

  #pass(): string {
    let out = '', rest = this.#format;
    while (rest !== '' && !this.#stopped) {
      const match = (this.#shell.dialect === 'bash' ? DIRECTIVE : POSIX_DIRECTIVE).exec(rest);
      const plain = match ? rest.slice(0, match.index) : rest;
      out += decodeEscapes(this.#escapes(plain), 'plain').text;
      if (!match) break;
      rest = rest.slice(match.index + match[0].length);
      if (match[0] === '%%') out += '%';
      else if (match[4] === '(' && this.#shell.dialect === 'bash') {
        const wrong = /^[^)]*\)?(.?)/s.exec(rest)![1];
        this.warnings.push(`warning: \`${wrong || '\0'}': invalid time format specification`);
        out += '%';
        rest = match[0].slice(1) + rest;
      } else if (match[4] === 'n' && this.#shell.dialect === 'bash') this.#count(out);
      else if (match[4] === undefined) {
        this.complaints.push(this.#shell.dash ? (/[hlLjzt]$/.test(match[0]) ? `${match[0]}: invalid directive` : 'missing format character') : this.#shell.dialect === 'ash' ? `${match[0].replace(/[hlLjzt]+$/, '')}: invalid format` : `\`${match[0]}': missing format character`);
        this.#stopped = true;
      } else if (this.#shell.dialect === 'ash' && (!(this.#shell.dash ? /^[sbcdiouxXfFeEgGaA]$/ : /^[sbcdiouxXfFeEgG]$/).test(match[4]) || (match[4] === 'b' && match[0] !== '%b' && !this.#shell.dash))) {
        if (this.#shell.dash) this.complaints.push(`${/^%[-+ #0']*(?:\*|\d+)?(?:\.(?:\*|\d*))?.?/s.exec(match[0])![0]}: invalid directive`);
        // All that follows, without the modifiers of length.
        else this.complaints.push(`${match[0].replace(/[hlLjzt]+(?=.$)/s, '')}${rest}: invalid format`);
        this.#stopped = true;
      } else out += this.#convert(match[1]!, match[2], match[3], match[4]);
    }
    return out;
  }

  /** bash tells of an escape that has no digits. */
  #escapes(text: string): string {
    if (this.#shell.dialect === 'bash') for (const [, letter] of text.matchAll(/\\(?:([xuU])(?![0-9A-Fa-f])|.)/gs)) if (letter) this.warnings.push(`missing ${letter === 'x' ? 'hex' : 'unicode'} digit for \\${letter}`);
    return knownTo(this.#shell, text);
  }

  /** `%n`: the variable gets the number of bytes so far. */
  #count(out: string): void {
    const name = this.#take();
    if (name === undefined || name === '') return;
    if (!isName(name)) {
      this.complaints.push(`\`${name}': not a valid identifier`);
      this.#stopped = true;
    } else this.#shell.assign(name, String(this.#written + encode(out).length));
  }

  #take(): string | undefined {
    return this.#next < this.#args.length ? this.#args[this.#next++] : (this.#next++, undefined);
  }

  #invalid(text: string): string {
    if (this.#shell.dash) return `${text}: ${/^\s*[-+]?\d/.test(text) ? 'not completely converted' : 'expected numeric value'}`;
    return this.#shell.dialect === 'ash' ? `invalid number '${text}'` : `${text}: invalid number`;
  }

  #number(text: string | undefined, unsigned = false): number | bigint {
    if (text === undefined || text === '') {
      if (this.#shell.dialect === 'ash' && !this.#shell.dash) this.complaints.push(this.#invalid(''));
      return 0;
    }
    if (/^["']/.test(text)) return text.codePointAt(1) ?? 0;
    const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)/.exec(text);
    if (!match) {
      this.complaints.push(this.#invalid(text));
      return 0;
    }
    if (match[0].length !== text.length) this.complaints.push(this.#shell.dialect === 'bash' && /^0[\dx]/.test(text) ? `${text}: invalid ${text[1] === 'x' ? 'hex' : 'octal'} number` : this.#invalid(text));
    const value = BigInt(match[2]!.startsWith('0') && !/^0[xX]/.test(match[2]!) ? `0o${match[2]!.slice(1) || '0'}` : match[2]!) * (match[1] === '-' ? -1n : 1n);
    if (match[0].length !== text.length && this.#shell.dialect === 'ash' && !this.#shell.dash) return 0;
    if (value <= MAXIMUM && value >= -MAXIMUM - 1n) return arithmetic(this.#shell, match[0]);
    if (this.#shell.dialect === 'ash' && !this.#shell.dash) {
      if (value > 0n && value <= MAXIMUM * 2n + 1n && unsigned) return value;
      this.complaints.push(this.#invalid(text));
      return 0;
    }
    if (this.#shell.dash) this.complaints.push(`${text}: Numerical result out of range`);
    else this.warnings.push(`warning: ${text}: Numerical result out of range`);
    return value > 0n ? MAXIMUM : -MAXIMUM - 1n;
  }

  /** A width or a precision among the arguments; busybox goes on where it is none, and that is all. */
  #measure(): number {
    const { length } = this.complaints, value = Number(this.#number(this.#take()));
    if (this.#shell.dialect === 'ash' && !this.#shell.dash) this.warnings.push(...this.complaints.splice(length));
    return value;
  }

  #convert(flags: string, widthText: string | undefined, precisionText: string | undefined, letter: string): string {
    let width = widthText === '*' ? this.#measure() : Number(widthText ?? 0);
    const precision = precisionText === undefined ? undefined : precisionText === '*' ? this.#measure() : Math.min(WIDEST, Number(precisionText || 0));
    const left = flags.includes('-') || width < 0;
    width = Math.min(WIDEST, Math.abs(width));
    // Widths of text count bytes, as in C.
    const pad = (text: string): string => {
      const missing = ' '.repeat(Math.max(0, width - encode(text).length));
      return left ? text + missing : missing + text;
    };
    const limited = (text: string): string => (precision === undefined || precision < 0 || text.length * 3 <= precision ? text : decodeExactly(encode(text).subarray(0, precision)));
    if (letter.endsWith('T') && letter.startsWith('(')) {
      const argument = this.#take();
      const seconds = argument === undefined || argument === '-1' ? this.#shell.p.now / 1000 : argument === '-2' ? this.#shell.p.startedAt / 1000 : Number(this.#number(argument));
      return pad(this.#shell.formatTime(letter.slice(1, -2) || '%X', seconds * 1000));
    }
    switch (letter) {
      case 's': return pad(limited(this.#take() ?? ''));
      case 'c': return pad(decodeExactly(encode(this.#take() ?? '').subarray(0, 1)) || '\0');
      case 'q': return pad(limited(quoteBackslash(this.#take() ?? '')));
      case 'Q': return pad(quoteBackslash(limited(this.#take() ?? '')));
      case 'b': {
        const { text, stopped } = decodeEscapes(this.#escapes(this.#take() ?? ''), 'both');
        this.#stopped = stopped;
        return pad(limited(text));
      }
      case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': return this.#integer(this.#take(), letter, flags, precision, width, left);
      case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': case 'a': case 'A': return this.#float(this.#take(), letter, flags, precision, width, left);
      default:
        this.complaints.push(this.#shell.dialect === 'ash' ? `%${letter}: invalid format` : `\`${letter}': invalid format character`);
        this.#stopped = true;
        return '';
    }
  }

  #integer(text: string | undefined, letter: string, flags: string, precision: number | undefined, width: number, left: boolean): string {
    const signed = letter === 'd' || letter === 'i';
    let value = BigInt(this.#number(text, !signed));
    if (!signed && value < 0n) value = BigInt.asUintN(64, value);
    const negative = value < 0n;
    let digits = (negative ? -value : value).toString(letter === 'o' ? 8 : letter === 'x' || letter === 'X' ? 16 : 10);
    if (letter === 'X') digits = digits.toUpperCase();
    if (precision !== undefined) digits = precision === 0 && value === 0n ? '' : digits.padStart(precision, '0');
    if (flags.includes("'") && letter !== 'x' && letter !== 'X' && letter !== 'o') digits = digits.replace(/^/, '');
    let head = negative ? '-' : signed && flags.includes('+') ? '+' : signed && flags.includes(' ') ? ' ' : '';
    if (flags.includes('#') && value !== 0n) head += letter === 'o' ? '0' : letter === 'x' ? '0x' : letter === 'X' ? '0X' : '';
    return justify(head, digits, width, left, flags.includes('0') && precision === undefined);
  }

  #float(text: string | undefined, letter: string, flags: string, precision: number | undefined, width: number, left: boolean): string {
    let value = /^["']/.test(text ?? '') ? (text!.codePointAt(1) ?? 0) : Number(text === undefined || text === '' ? 0 : text.replace(/^([-+]?)inf(inity)?$/i, '$1Infinity'));
    if (Number.isNaN(value) && !/^[-+]?nan$/i.test(text!)) {
      this.complaints.push(this.#invalid(text!));
      value = parseFloat(text!) || 0;
    }
    const negative = value < 0 || Object.is(value, -0);
    const head = negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
    const body = Number.isFinite(value) ? 'aA'.includes(letter) ? hexadecimal((text ?? '').replace(/^\s*[-+]/, ''), Math.abs(value), precision, this.#shell.dash ? 53 : 64) : floatDigits(Math.abs(value), letter, precision ?? 6, flags.includes('#')) : Number.isNaN(value) ? 'nan' : 'inf';
    const upper = letter === letter.toUpperCase();
    const prefix = 'aA'.includes(letter) && body.startsWith('0x') ? 2 : 0;
    return justify(head + (upper ? body.toUpperCase() : body).slice(0, prefix), (upper ? body.toUpperCase() : body).slice(prefix), width, left, flags.includes('0') && Number.isFinite(value));
  }
}

function justify(head: string, digits: string, width: number, left: boolean, zeros: boolean): string {
  const missing = Math.max(0, width - head.length - digits.length);
  if (left) return head + digits + ' '.repeat(missing);
  return zeros ? head + '0'.repeat(missing) + digits : ' '.repeat(missing) + head + digits;
}

/** toFixed with exact ties to even, as the C library rounds. */
function fixed(value: number, precision: number): string {
  const scale = 10 ** precision, scaled = value * scale, below = Math.floor(scaled);
  if (precision <= 15 && scaled - below === 0.5 && (below + 0.5) / scale === value && below % 2 === 0) return (below / scale).toFixed(precision);
  return value.toFixed(precision);
}

function floatDigits(value: number, letter: string, precision: number, keepZeros: boolean): string {
  const kind = letter.toLowerCase();
  const exponent = (text: string): string => text.replace(/e([-+])(\d)$/, 'e$10$2');
  if (kind === 'f') return value < 1e21 ? fixed(value, Math.min(100, precision)) : `${BigInt(value)}${precision > 0 ? `.${'0'.repeat(precision)}` : ''}`;
  if (kind === 'e') return exponent(value.toExponential(Math.min(100, precision)));
  const digits = precision === 0 ? 1 : precision;
  const power = value === 0 ? 0 : Number(value.toExponential(digits - 1).split('e')[1]);
  const text = power < -4 || power >= digits ? exponent(value.toExponential(digits - 1)) : value.toFixed(Math.max(0, digits - 1 - power));
  return keepZeros || !text.includes('.') ? text : text.replace(/\.?0+(e|$)/, '$1');
}

export const printfEntry: BuiltinEntry = { name: 'printf', usage: USAGE, run: printf };
