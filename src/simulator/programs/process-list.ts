import { expression } from '../kernel/expression.ts';
import type { Process } from '../kernel/process.ts';
import { processesShown } from '../kernel/proc.ts';
import { parseSignal } from '../kernel/signals.ts';

export const visible = (p: Process): { pid: number; process: Process }[] => [...processesShown(p)].map(([pid, process]) => ({ pid, process })).sort((a, b) => a.pid - b.pid);

export const commandOf = (process: Process): string => process.argv.join(' ');

export const shortCommand = (process: Process): string => process.comm;

/** `kill -9 1`, `pkill -HUP nginx`: the signal is written as an option. */
export const withSignalWord = (words: readonly string[]): string[] => {
  const at = words.findIndex((word) => /^-(\d+|[A-Z][A-Z0-9]+)$/.test(word) && parseSignal(word.slice(1)) !== undefined);
  return at === 0 ? ['-s', words[0]!.slice(1), ...words.slice(1)] : [...words];
};

export const byPattern = (p: Process, pattern: string, full: boolean, exact: boolean): { pid: number; process: Process }[] => {
  const found = expression(exact ? `^(?:${pattern})$` : pattern, '');
  return visible(p).filter(({ process }) => process !== p && !process.ended && found.test(full ? commandOf(process) : shortCommand(process)));
};
