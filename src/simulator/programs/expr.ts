import { expression } from '../kernel/expression.ts';
import { compilePattern, PatternError } from './regex.ts';
import { complain, quoted, tryHelp, type Flavour, type Tool } from './tool.ts';
import { toBytes } from './byte-text.ts';
import type { Process } from '../kernel/process.ts';

class ExprError extends Error {}

export const expr: Tool = {
  name: 'expr', usage: 'EXPRESSION', summary: 'Work out an expression', usageStatus: 2, prepare: (words) => (['--help', '--version'].includes(words[0] ?? '') && words.length === 1 ? [...words] : ['--', ...(words[0] === '--' ? words.slice(1) : words)]),
  *run(p, { operands, flavour }) {
    if (operands.length === 0) {
      yield* complain(p, flavour === 'gnu' ? `expr: missing operand\n${tryHelp('expr')}` : 'expr: too few arguments');
      return 2;
    }
    try {
      const value = new Evaluation(p, operands, flavour).all();
      yield* p.write(1, `${value}\n`);
      return value === '' || /^-?0+$/.test(value) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof ExprError) && !(error instanceof PatternError)) throw error;
      yield* complain(p, `expr: ${error.message}`);
      return 2;
    }
  },
};

const LEVELS: readonly (readonly string[])[] = [['|'], ['&'], ['<', '<=', '=', '==', '!=', '>=', '>'], ['+', '-'], ['*', '/', '%'], [':']];

const isNumber = (text: string): boolean => /^-?\d+$/.test(text);
const isFalse = (text: string): boolean => text === '' || /^-?0+$/.test(text);

class Evaluation {
  readonly #p: Process;
  readonly #words: readonly string[];
  readonly #flavour: Flavour;
  #at = 0;

  constructor(p: Process, words: readonly string[], flavour: Flavour) {
    this.#p = p;
    this.#words = words;
    this.#flavour = flavour;
  }

  all(): string {
    const value = this.#level(0);
    const left = this.#words[this.#at];
    if (left !== undefined) throw new ExprError(this.#flavour === 'gnu' ? `syntax error: unexpected argument ${quoted(this.#p, left)}` : 'syntax error');
    return value;
  }

  #level(depth: number): string {
    const operators = LEVELS[depth];
    if (!operators) return this.#primary();
    let left = this.#level(depth + 1);
    while (operators.includes(this.#words[this.#at] ?? '')) {
      const operator = this.#words[this.#at++]!;
      left = this.#apply(operator, left, this.#level(depth + 1));
    }
    return left;
  }

  #apply(operator: string, left: string, right: string): string {
    if (operator === '|') return isFalse(left) ? (isFalse(right) ? '0' : right) : left;
    if (operator === '&') return isFalse(left) || isFalse(right) ? '0' : left;
    if (operator === ':') return this.#match(left, right);
    if (LEVELS[2]!.includes(operator)) {
      const order = isNumber(left) && isNumber(right) ? (BigInt(left) < BigInt(right) ? -1 : BigInt(left) > BigInt(right) ? 1 : 0) : left < right ? -1 : left > right ? 1 : 0;
      const holds = { '<': order < 0, '<=': order <= 0, '=': order === 0, '==': order === 0, '!=': order !== 0, '>=': order >= 0, '>': order > 0 }[operator];
      return holds ? '1' : '0';
    }
    if (!isNumber(left) || !isNumber(right)) throw new ExprError(this.#flavour === 'gnu' ? 'non-integer argument' : 'non-numeric argument');
    const a = BigInt(left), b = BigInt(right);
    if ((operator === '/' || operator === '%') && b === 0n) throw new ExprError('division by zero');
    return String(operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : a % b);
  }

  /** Anchored at the start; the first group, or the length of what matched. */
  #match(text: string, pattern: string): string {
    const source = compilePattern(pattern, 'G');
    const found = expression(`^(?:${source})`, 'u').exec(text);
    const grouped = /\\\(/.test(pattern);
    return found ? (grouped ? found[1] ?? '' : String([...found[0]].length)) : grouped ? '' : '0';
  }

  #next(): string {
    const word = this.#words[this.#at];
    if (word === undefined) throw new ExprError(this.#flavour === 'gnu' ? `syntax error: missing argument after ${quoted(this.#p, this.#words[this.#at - 1]!)}` : 'syntax error');
    this.#at++;
    return word;
  }

  #primary(): string {
    const word = this.#next();
    if (word === '(') {
      const value = this.#level(0);
      const close = this.#words[this.#at];
      if (close !== ')') throw new ExprError(this.#flavour === 'busybox' ? 'syntax error' : close === undefined ? `syntax error: expecting ')' after ${quoted(this.#p, this.#words[this.#at - 1]!)}` : `syntax error: expecting ')' instead of ${quoted(this.#p, close)}`);
      this.#at++;
      return value;
    }
    if (word === ')') throw new ExprError(this.#flavour === 'gnu' ? `syntax error: unexpected ${quoted(this.#p, ')').replace(/[‘’]/g, "'")}` : 'syntax error');
    if (word === '+' && this.#flavour === 'gnu' && this.#at < this.#words.length) return this.#next();
    if (this.#at >= this.#words.length && (this.#flavour === 'busybox' || !['length', 'match', 'index', 'substr'].includes(word))) return word;
    if (word === 'length') return String(this.#flavour === 'gnu' ? [...this.#level(5)].length : toBytes(this.#level(5)).length);
    if (word === 'match') return this.#match(this.#level(5), this.#level(5));
    if (word === 'index') {
      const text = [...this.#level(5)], set = [...this.#level(5)];
      return String(text.findIndex((character) => set.includes(character)) + 1);
    }
    if (word === 'substr') {
      const text = [...this.#level(5)], from = this.#level(5), length = this.#level(5);
      if (!isNumber(from) || !isNumber(length) || Number(from) < 1 || Number(length) < 1) return '';
      return text.slice(Number(from) - 1, Number(from) - 1 + Number(length)).join('');
    }
    return word;
  }
}
