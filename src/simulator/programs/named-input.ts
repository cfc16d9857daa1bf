/** Reading to its end what an option names. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import { openOperand, readAll } from './lines.ts';

/** What an option names, to its end or so many bytes: a file, the pipe of `<(…)`, standard input as '-'. @throws Errno */
export function* readOperand(p: Process, path: string, most = Infinity): Blocking<Uint8Array> {
  const file = openOperand(p, path).retain();
  try {
    return yield* readAll(p, file, most);
  } finally {
    file.release();
  }
}

export function* readOperandText(p: Process, path: string): Blocking<string> {
  return decode(yield* readOperand(p, path));
}

/** The lines that are not empty of each file that an option names. */
export function* listedIn(p: Process, paths: readonly string[]): Blocking<string[]> {
  const lines: string[] = [];
  for (const path of paths) lines.push(...(yield* readOperandText(p, path)).split('\n').filter(Boolean));
  return lines;
}
