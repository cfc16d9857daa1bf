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
      const result = words.length === 0 ? false : or(p, left);
      if (left.length > 0) throw new Error(`extra argument '${left[0]}'`);
      return result ? 0 : 1;
    } catch (error) {
      yield* complain(p, `${name}: ${(error as Error).message}`);
      return 2;
    }
  },
};

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
  if (b !== undefined && operator !== undefined && (['=', '==', '!=', '<', '>'].includes(operator) || Object.hasOwn(numbers, operator))) {
    words.splice(0, 3);
    if (operator === '=' || operator === '==') return a === b;
    if (operator === '!=') return a !== b;
    if (operator === '<') return a < b;
    if (operator === '>') return a > b;
    for (const text of [a, b]) if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new Error(`invalid integer '${text}'`);
    return numbers[operator]!(Number(a), Number(b));
  }
  if (/^-[a-zA-Z]$/.test(a) && words.length > 1) {
    words.splice(0, 2);
    return unary(p, a[1]!, operator!);
  }
  words.shift();
  return a !== '';
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
