import type { Blocking } from '../../kernel/blocking.ts';
import { expression } from '../../kernel/expression.ts';
import { compilePattern } from '../expand/pattern.ts';
import { translateRegex } from '../expand/regex.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinEntry } from './builtin.ts';
import { complain } from './complaints.ts';
import { BINARY, testBinary, testUnary, UNARY } from './test-operators.ts';

/** Of the others, ash and dash know these. */
const POSIX_UNARY = /^-[bcdefghknprstuwxzGLOS]$/;
/** Operators of busybox's `[[`. */
const DOUBLE = new Set([...BINARY, '=~']);

class TestError extends Error {}

/** The grammar of test(1): up to four arguments are told apart by their number, more are parsed. */
class TestParser {
  readonly #shell: Shell;
  readonly #words: string[];
  #at = 0;
  readonly #unary: RegExp;
  #binaries: ReadonlySet<string> = BINARY;
  readonly #conjunction: string;
  readonly #disjunction: string;

  /** @param double it is busybox's `[[`, which also compares with patterns */
  constructor(shell: Shell, words: string[], double = false) {
    this.#shell = shell;
    this.#words = words;
    this.#unary = shell.dialect === 'ash' ? POSIX_UNARY : UNARY;
    if (double) this.#binaries = DOUBLE;
    [this.#conjunction, this.#disjunction] = double ? ['&&', '||'] : ['-a', '-o'];
  }

  evaluate(): boolean {
    if (this.#words.length === 0) return false;
    if (this.#words.length <= 4) return this.#few(this.#words);
    const value = this.#or();
    if (this.#at < this.#words.length) throw this.#tooMany();
    return value;
  }

  #tooMany(): TestError {
    return this.#shell.dash ? this.#unexpected(this.#words[this.#at - 1]!) : new TestError(this.#shell.dialect === 'ash' ? `${this.#words[this.#at]}: unknown operand` : 'too many arguments');
  }

  /** dash names what stands before the place where an operator should be. */
  #unexpected(word: string): TestError {
    return new TestError(`${word === '' ? '' : `${word}: `}unexpected operator`);
  }

  #notNumber(word: string): TestError {
    return new TestError(this.#shell.dash ? `Illegal number: ${word}` : this.#shell.dialect === 'ash' ? `${word === '' ? '' : `${word}: `}bad number` : `${word}: integer expression expected`);
  }

  #few(words: string[]): boolean {
    const [a, b, c, d] = words as [string, string, string, string];
    switch (words.length) {
      case 1: return a !== '';
      case 2:
        if (a === '!') return b === '';
        if (a === '-t' && this.#shell.dialect === 'ash' && !/^\s*[-+]?\d+\s*$/.test(b)) throw this.#notNumber(b);
        if (this.#unary.test(a)) return testUnary(this.#shell, a, b);
        if (this.#shell.dash && !BINARY.has(b)) throw this.#unexpected(a);
        throw new TestError(this.#shell.dialect === 'ash' ? `${BINARY.has(b) ? `${b}: argument expected` : `${b}: unknown operand`}` : `${a}: unary operator expected`);
      case 3:
        if (this.#binaries.has(b) && !(b === '==' && this.#shell.dash)) return this.#binary(b, a, c);
        if (b === this.#conjunction) return a !== '' && c !== '';
        if (b === this.#disjunction) return a !== '' || c !== '';
        if (a === '!') return !this.#few([b, c]);
        if (a === '(' && c === ')') return b !== '';
        if (this.#shell.dash) throw this.#unexpected(this.#unary.test(a) ? b : a);
        throw new TestError(this.#shell.dialect === 'ash' ? `${this.#unary.test(a) ? c : b}: unknown operand` : `${b}: binary operator expected`);
      default:
        if (a === '!') return !this.#few([b, c, d]);
        if (a === '(' && d === ')') return this.#few([b, c]);
        return this.#parsed();
    }
  }

  #parsed(): boolean {
    const value = this.#or();
    if (this.#at < this.#words.length) throw this.#tooMany();
    return value;
  }

  #or(): boolean {
    let value = this.#and();
    while (this.#words[this.#at] === this.#disjunction) {
      this.#at++;
      const right = this.#and();
      value ||= right;
    }
    return value;
  }

  #and(): boolean {
    let value = this.#term();
    while (this.#words[this.#at] === this.#conjunction) {
      this.#at++;
      const right = this.#term();
      value &&= right;
    }
    return value;
  }

  #term(): boolean {
    const word = this.#words[this.#at++];
    // To dash nothing is false behind an operator.
    if (word === undefined && this.#shell.dash && [this.#conjunction, this.#disjunction].includes(this.#words[this.#at - 2] ?? '')) return false;
    if (word === undefined) throw new TestError('argument expected');
    if (word === '!') return !this.#term();
    const next = this.#words[this.#at];
    if (next !== undefined && this.#binaries.has(next) && !(next === '==' && this.#shell.dash) && this.#words[this.#at + 1] !== undefined) {
      this.#at += 2;
      return this.#binary(next, word, this.#words[this.#at - 1]!);
    }
    if (word === '(') {
      const value = this.#or();
      if (this.#words[this.#at++] !== ')') throw new TestError("`)' expected");
      return value;
    }
    if (this.#unary.test(word) && next !== undefined) {
      this.#at++;
      return testUnary(this.#shell, word, next);
    }
    return word !== '';
  }

  #binary(operator: string, left: string, right: string): boolean {
    if (this.#binaries === DOUBLE && /^(?:[!=]?=|=~)$/.test(operator)) return operator === '=~' ? expression(translateRegex(right), 'su').test(left) : compilePattern(right, { extended: false }).test(left) !== (operator === '!=');
    if (/^-(eq|ne|lt|le|gt|ge)$/.test(operator)) for (const one of [left, right]) {
      if (!/^\s*[-+]?\d+\s*$/.test(one)) throw this.#notNumber(one);
      if (one.length > 18 && BigInt.asIntN(64, BigInt(one.trim().replace(/^\+/, ''))) !== BigInt(one.trim().replace(/^\+/, ''))) throw this.#shell.dialect === 'ash' && !this.#shell.dash ? new TestError(`${one}: out of range`) : this.#notNumber(one);
    }
    return testBinary(this.#shell, operator, left.replace(/^\s*\+/, ''), right.replace(/^\s*\+/, ''));
  }
}

function* test(shell: Shell, argv: string[]): Blocking<number> {
  let words = argv.slice(1);
  try {
    const double = argv[0] === '[[';
    if (argv[0] === '[' || double) {
      const close = double ? ']]' : ']';
      if ((shell.dash ? words.at(-1)?.[0] : words.at(-1)) !== close) throw new TestError(shell.dialect === 'ash' ? `missing ${close}` : "missing `]'");
      words = words.slice(0, -1);
    }
    return new TestParser(shell, words, double).evaluate() ? 0 : 1;
  } catch (error) {
    // A regular expression that is none.
    if (error instanceof SyntaxError) return 2;
    if (!(error instanceof TestError)) throw error;
    return yield* complain(shell, argv[0]!, error.message, 2);
  }
}

export const testEntries: BuiltinEntry[] = [
  { name: 'test', run: test, usage: 'test [expr]' },
  { name: '[', run: test, usage: '[ arg... ]' },
  { name: '[[', run: test, only: 'ash', usage: '[[ arg... ]]' },
];
