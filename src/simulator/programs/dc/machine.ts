/**
 * The reverse-polish calculator's stack, registers and operators, as GNU dc 1.4.1 has them. A macro that ends with the
 * call of another is gone before that runs, so loops do not grow. `!` with a command line of the shell is not simulated.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { add, compare, divide, formatDecimal, isZero, multiply, parseDecimal, power, remainder, rescale, squareRoot, whole, type Decimal } from '../bc/decimal.ts';

type Value = Decimal | string;

interface Register {
  stack: Value[];
  array: Map<string, Value>;
}

/** Columns of a line of digits before the backslash. */
const WIDTH = 69;
/** Macros that wait for others; a real one runs out of memory some time. */
const DEEPEST = 100_000;
const octal = (code: number): string => `0${code.toString(8)}`;
const shorter = ({ units, scale }: Decimal): bigint => units / 10n ** BigInt(scale);

class Refused extends Error {}

export class DcMachine {
  readonly #p: Process;
  readonly #line: () => Blocking<string | undefined>;
  #stack: Value[] = [];
  readonly #registers = new Map<string, Register>();
  #frames: { text: string; at: number }[] = [];
  #scale = 0;
  #input = 10;
  #output = 10;
  over = false;

  /** @param line the next line of standard input, for `?` */
  constructor(p: Process, line: () => Blocking<string | undefined>) {
    this.#p = p;
    this.#line = line;
  }

  *run(text: string): Blocking<void> {
    this.#frames = [{ text, at: 0 }];
    while (this.#frames.length > 0 && !this.over) {
      const frame = this.#frames.at(-1)!;
      if (frame.at >= frame.text.length) {
        this.#frames.pop();
        continue;
      }
      yield* this.#p.compute(0.001);
      const before = [...this.#stack.slice(-3)], depth = this.#stack.length;
      try {
        yield* this.#step(frame);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        yield* this.#p.write(2, `dc: ${error.message}\n`);
        if (KEEPS.test(error.message)) this.#stack.splice(Math.max(0, depth - 3), this.#stack.length, ...before);
      }
    }
  }

  #pop(): Value {
    const value = this.#stack.pop();
    if (value === undefined) throw new Refused('stack empty');
    return value;
  }

  /** Both operands, or a complaint that leaves them where they are. */
  #pair(): [Decimal, Decimal] {
    if (this.#stack.length < 2) throw new Refused('stack empty');
    const [a, b] = this.#stack.slice(-2);
    if (typeof a === 'string' || typeof b === 'string') throw new Refused('non-numeric value');
    this.#stack.length -= 2;
    return [a!, b!];
  }

  #register(name: string): Register {
    let register = this.#registers.get(name);
    if (!register) this.#registers.set(name, register = { stack: [], array: new Map() });
    return register;
  }

  #call(text: string): void {
    while (this.#frames.length > 0 && this.#frames.at(-1)!.at >= this.#frames.at(-1)!.text.length) this.#frames.pop();
    if (this.#frames.length >= DEEPEST) throw new RangeError('Invalid string length');
    this.#frames.push({ text, at: 0 });
  }

  #digits(value: Decimal): string {
    return formatDecimal(value, this.#output).replace(new RegExp(`(.{${WIDTH}})(?=.)`, 'g'), '$1\\\n');
  }

  #shown(value: Value): string {
    return typeof value === 'string' ? value : this.#digits(value);
  }

  *#step(frame: { text: string; at: number }): Blocking<void> {
    const { text } = frame, start = frame.at, number = /^(?:_?[0-9A-F]*\.?[0-9A-F]+|_?[0-9A-F]+\.|[_.])/.exec(text.slice(start, start + 4096))?.[0];
    if (number !== undefined) {
      frame.at += number.length;
      const value = parseDecimal(number.replace('_', ''), this.#input);
      this.#stack.push(number.startsWith('_') ? { ...value, units: -value.units } : value);
      return;
    }
    const letter = text[frame.at++]!;
    const name = (): string => {
      const found = text[frame.at++];
      if (found === undefined) throw new Refused('unexpected EOS');
      return found;
    };
    switch (letter) {
      case ' ': case '\t': case '\n': case '\r': return;
      case '#':
        frame.at = (text.indexOf('\n', frame.at) + 1) || text.length;
        return;
      case '[': {
        let depth = 1;
        while (frame.at < text.length && depth > 0) depth += text[frame.at] === '[' ? 1 : text[frame.at] === ']' ? -1 : 0, frame.at++;
        this.#stack.push(text.slice(start + 1, depth === 0 ? frame.at - 1 : frame.at));
        return;
      }
      case '+': case '-': case '*': case '/': case '%': case '^': case '~': return yield* this.#calculate(letter);
      case '|': {
        if (this.#stack.length < 3) throw new Refused('stack empty');
        const [base, exponent, modulus] = this.#stack.slice(-3);
        if (typeof base === 'string' || typeof exponent === 'string' || typeof modulus === 'string') throw new Refused('non-numeric value');
        if (isZero(modulus!)) throw new Refused('remainder by zero');
        this.#stack.length -= 3;
        let left = shorter(exponent!), square = shorter(base!), result = 1n;
        const by = shorter(modulus!) || 1n;
        for (; left > 0n; left >>= 1n, square = (square * square) % by) if (left & 1n) result = (result * square) % by;
        this.#stack.push(whole(result % by));
        return;
      }
      case 'v': {
        const value = this.#pop();
        if (typeof value === 'string') throw new Refused('square root of nonnumeric attempted');
        if (value.units < 0n) throw new Refused('square root of negative number');
        this.#stack.push(squareRoot(value, this.#scale));
        return;
      }
      case 'p': case 'n': case 'P': {
        const value = this.#pop();
        if (letter === 'p') this.#stack.push(value);
        if (letter === 'P' && typeof value !== 'string') {
          let left = shorter(value) < 0n ? -shorter(value) : shorter(value);
          const bytes: number[] = [];
          do {
            bytes.unshift(Number(left & 255n));
            left >>= 8n;
          } while (left > 0n);
          yield* this.#p.write(1, Uint8Array.from(bytes));
        } else yield* this.#p.write(1, `${this.#shown(value)}${letter === 'p' ? '\n' : ''}`);
        return;
      }
      case 'f': return yield* this.#p.write(1, this.#stack.map((value) => `${this.#shown(value)}\n`).reverse().join(''));
      case 'c': this.#stack = []; return;
      case 'd': {
        const value = this.#pop();
        this.#stack.push(value, value);
        return;
      }
      case 'r': this.#stack.push(...this.#stack.splice(-2).reverse()); return;
      case 'R': {
        const wanted = this.#pop(), count = typeof wanted === 'string' ? 0 : Number(shorter(wanted)), size = Math.min(Math.abs(count), this.#stack.length);
        if (size < 2) return;
        const top = this.#stack.splice(-size);
        if (count > 0) top.push(top.shift()!);
        else top.unshift(top.pop()!);
        this.#stack.push(...top);
        return;
      }
      case 's': case 'S': {
        const { stack } = this.#register(name()), value = this.#pop();
        if (letter === 's') stack.pop();
        stack.push(value);
        return;
      }
      case 'l': this.#stack.push(this.#register(name()).stack.at(-1) ?? whole(0)); return;
      case 'L': {
        const from = name(), value = this.#register(from).stack.pop();
        if (value === undefined) throw new Refused(`stack register '${from}' (${octal(from.charCodeAt(0))}) is empty`);
        this.#stack.push(value);
        return;
      }
      case ':': case ';': {
        const { array } = this.#register(name()), at = this.#pop();
        if (typeof at === 'string' || at.units < 0n) throw new Refused('array index must be a nonnegative integer');
        const key = String(shorter(at));
        if (letter === ';') this.#stack.push(array.get(key) ?? whole(0));
        else array.set(key, this.#pop());
        return;
      }
      case 'x': {
        const value = this.#pop();
        if (typeof value === 'string') this.#call(value);
        else this.#stack.push(value);
        return;
      }
      case '!': {
        const next = text[frame.at];
        if (next === '<' || next === '>' || next === '=') {
          frame.at++;
          return this.#compare(next, false, name());
        }
        frame.at = (text.indexOf('\n', frame.at) + 1) || text.length;
        throw new Refused('! (a command of the shell) is not simulated here');
      }
      case '<': case '>': case '=': return this.#compare(letter, true, name());
      case '?': {
        const line = yield* this.#line();
        if (line !== undefined) this.#call(line);
        return;
      }
      case 'q': case 'Q': return this.#leave(letter === 'q' ? 2 : this.#count());
      case 'i': case 'o': case 'k': return this.#set(letter);
      case 'I': this.#stack.push(whole(this.#input)); return;
      case 'O': this.#stack.push(whole(this.#output)); return;
      case 'K': this.#stack.push(whole(this.#scale)); return;
      case 'z': this.#stack.push(whole(this.#stack.length)); return;
      case 'Z': case 'X': {
        const value = this.#pop();
        if (typeof value === 'string') this.#stack.push(whole(letter === 'Z' ? value.length : 0));
        else this.#stack.push(whole(letter === 'X' ? value.scale : Math.max(1, String(value.units < 0n ? -value.units : value.units).length)));
        return;
      }
      case 'a': {
        const value = this.#pop();
        this.#stack.push(typeof value === 'string' ? value.slice(0, 1) : String.fromCharCode(Number(BigInt.asUintN(8, shorter(value)))));
        return;
      }
      default: {
        yield* this.#p.write(2, 'dc: ');
        yield* this.#p.write(1, `'${letter}' (${octal(encode(letter)[0]!)}) unimplemented\n`);
      }
    }
  }

  *#calculate(operator: string): Blocking<void> {
    const [a, b] = this.#pair();
    if (isZero(b) && (operator === '/' || operator === '%' || operator === '~')) {
      this.#stack.push(a, b);
      throw new Refused(operator === '%' ? 'remainder by zero' : 'divide by zero');
    }
    yield* this.#p.compute((String(a.units).length + String(b.units).length) / 1e4);
    switch (operator) {
      case '+': this.#stack.push(add(a, b)); return;
      case '-': this.#stack.push(add(a, b, -1n)); return;
      case '*': this.#stack.push(multiply(a, b, this.#scale)); return;
      case '/': this.#stack.push(divide(a, b, this.#scale)); return;
      case '%': this.#stack.push(remainder(a, b, this.#scale)); return;
      case '~': this.#stack.push(divide(a, b, this.#scale), remainder(a, b, this.#scale)); return;
      default:
        if (!isZero(rescale(add(b, whole(shorter(b)), -1n), b.scale))) yield* this.#p.write(2, 'Runtime warning: non-zero scale in exponent\n');
        this.#stack.push(power(a, shorter(b), this.#scale));
    }
  }

  /** The top against the one below it. */
  #compare(operator: '<' | '>' | '=', wanted: boolean, register: string): void {
    const [below, top] = this.#pair(), order = compare(top, below);
    const holds = operator === '=' ? order === 0 : operator === '>' ? order > 0 : order < 0;
    const macro = this.#register(register).stack.at(-1);
    if (holds !== wanted) return;
    if (typeof macro === 'string') this.#call(macro);
    else if (macro !== undefined) this.#stack.push(macro);
  }

  #count(): number {
    const value = this.#pop();
    if (typeof value === 'string' || value.units <= 0n) throw new Refused('Q command requires a number >= 1');
    return Number(shorter(value));
  }

  #leave(levels: number): void {
    if (levels >= this.#frames.length && levels === 2) this.over = true;
    this.#frames.length = Math.max(0, this.#frames.length - levels);
  }

  #set(what: 'i' | 'o' | 'k'): void {
    const value = this.#pop(), wanted = typeof value === 'string' ? NaN : Number(shorter(value));
    if (what === 'k') {
      if (!(wanted >= 0)) throw new Refused('scale must be a nonnegative number');
      this.#scale = Math.min(wanted, 2 ** 20);
    } else if (what === 'i') {
      if (!(wanted >= 2 && wanted <= 16)) throw new Refused('input base must be a number between 2 and 16 (inclusive)');
      this.#input = wanted;
    } else {
      if (!(wanted > 1)) throw new Refused('output base must be a number greater than 1');
      this.#output = wanted;
    }
  }
}

/** After these the operands are still there. */
const KEEPS = /^(stack empty|non-numeric value)$/;
