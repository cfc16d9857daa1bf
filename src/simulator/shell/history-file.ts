/** The file in which a history outlives its shell, and what of a line is kept. */
import { readText, writeFile } from '../kernel/files.ts';
import type { HistoryRules } from './history.ts';
import type { Shell } from './shell.ts';

export const rulesOf = ({ variables, p }: Shell): HistoryRules => ({ control: variables.get('HISTCONTROL') ?? '', ignore: variables.get('HISTIGNORE') ?? '', time: p.now });

/** @throws Errno */
export function readHistory({ p, history }: Shell, file: string): void {
  for (const line of readText(p, file).split('\n')) if (!/^#\d+$/.test(line)) history.add(line);
}

/** At most $HISTFILESIZE lines. @throws Errno */
export function writeHistory({ p, history, variables }: Shell, file: string): void {
  const most = variables.get('HISTFILESIZE'), lines = /^\d+$/.test(most ?? '') ? history.lines.slice(-Number(most)) : history.lines;
  writeFile(p, file, lines.map((line) => `${line}\n`).join(''), 0o600);
}
