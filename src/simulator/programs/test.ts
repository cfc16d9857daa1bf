import { access, lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const test: Tool = {
  name: 'test', aliases: ['['], usage: 'EXPRESSION', summary: 'Check files and compare values', prepare: (words) => ['--', ...words],
  *run(p, { operands, name, flavour }) {
    const words = [...operands];
    if (name === '[' && words.pop() !== ']') {
      yield* complain(p, `[: missing ${quoted(p, ']', flavour)}`);
      return 2;
    }
    try {
      const left = [...words];
      const odd = flavour === 'gnu' ? mistake(p, words) : undefined;
      if (odd !== undefined) throw new Error(odd);
      const result = words.length === 0 ? false : or(p, left);
      if (left.length > 0) throw new Error(`extra argument '${left[0]}'`);
      return result ? 0 : 1;
    } catch (error) {
      yield* complain(p, `${name}: ${flavour === 'gnu' ? (error as Error).message : (error as Error).message.replace(/[‘’]/g, "'")}`);
      return 2;
    }
  },
};

const BINARY = new Set(['=', '==', '!=', '-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-nt', '-ot', '-ef', '-a', '-o']);

/** What GNU's test says of two and three words that are no expression. */
function mistake(p: Process, words: readonly string[]): string | undefined {
  const [first = '', second = ''] = words;
  if (words.length === 2 && first !== '!') return /^-[a-zA-Z]$/.test(first) ? (/^-[bcdefghknoprstuwxzLOSGN]$/.test(first) ? undefined : `${quoted(p, first)}: unary operator expected`) : `missing argument after ${quoted(p, second)}`;
  return words.length === 3 && !BINARY.has(second) && first !== '!' && first !== '(' ? `${quoted(p, second)}: binary operator expected` : undefined;
}

function or(p: Process, words: string[]): boolean {
  let value = and(p, words);
  while (words[0] === '-o') {
    words.shift();
    value = and(p, words) || value;
  }
  return value;
}

function and(p: Process, words: string[]): boolean {
  let value = primary(p, words);
  while (words[0] === '-a') {
    words.shift();
    value = primary(p, words) && value;
  }
  return value;
}

const numbers: Record<string, (a: number, b: number) => boolean> = { '-eq': (a, b) => a === b, '-ne': (a, b) => a !== b, '-lt': (a, b) => a < b, '-le': (a, b) => a <= b, '-gt': (a, b) => a > b, '-ge': (a, b) => a >= b };

function primary(p: Process, words: string[]): boolean {
  if (words[0] === '!' && words.length > 1) {
    words.shift();
    return !primary(p, words);
  }
  if (words[0] === '(' && words.length > 2) {
    words.shift();
    const value = or(p, words);
    words.shift();
    return value;
  }
  const [a = '', operator, b] = words;
  if (b !== undefined && operator !== undefined && (['=', '==', '!=', '<', '>', '-nt', '-ot', '-ef'].includes(operator) || Object.hasOwn(numbers, operator))) {
    words.splice(0, 3);
    if (operator === '=' || operator === '==') return a === b;
    if (operator === '!=') return a !== b;
    if (operator === '-nt' || operator === '-ot' || operator === '-ef') return compared(p, a, operator, b);
    if (operator === '<') return a < b;
    if (operator === '>') return a > b;
    for (const text of [a, b]) if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new Error(`invalid integer ${quoted(p, text)}`);
    return numbers[operator]!(Number(a), Number(b));
  }
  if (/^-[a-zA-Z]$/.test(a) && words.length > 1) {
    words.splice(0, 2);
    return unary(p, a[1]!, operator!);
  }
  words.shift();
  return a !== '';
}

/** -nt, -ot, -ef: a file that is not there is older than any. */
function compared(p: Process, a: string, operator: string, b: string): boolean {
  const one = lookup(p, a), other = lookup(p, b);
  if (operator === '-ef') return one !== undefined && one === other;
  const [newer, older] = operator === '-nt' ? [one, other] : [other, one];
  return newer !== undefined && (older === undefined || newer.mtime > older.mtime);
}

function unary(p: Process, letter: string, operand: string): boolean {
  if (letter === 'n') return operand !== '';
  if (letter === 'z') return operand === '';
  if (letter === 't') return p.files.get(Number(operand))?.tty !== undefined;
  const node = lookup(p, operand, letter !== 'L' && letter !== 'h');
  switch (letter) {
    case 'e': return node !== undefined;
    case 'f': return node?.kind === 'file';
    case 'd': return node?.kind === 'directory';
    case 'L': case 'h': return node?.kind === 'symlink';
    case 'S': return node?.kind === 'socket';
    case 'p': return node?.kind === 'fifo';
    case 'c': return node?.kind === 'device';
    case 's': return node?.kind === 'file' && node.size > 0;
    case 'r': case 'w': case 'x': return access(p, operand, letter);
    default: throw new Error(`unknown operand '-${letter}'`);
  }
}
