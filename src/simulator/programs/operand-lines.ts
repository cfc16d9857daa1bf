import type { Blocking } from '../kernel/blocking.ts';
import { decodeExactly } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import { openOperand, readAll } from './lines.ts';

export function* linesOf(p: Process, operand: string): Blocking<string[]> {
  const file = openOperand(p, operand).retain();
  const text = decodeExactly(yield* readAll(p, file));
  file.release();
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
