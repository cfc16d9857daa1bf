/** What psql prints of a statement that failed: the message, the line with a mark below the place, and what else the server said. */
import type { SqlFailure } from './errors.ts';

/** A line is shown up to so many columns; the place stays so far from its right end. */
const WIDEST = 60, FROM_RIGHT = 10;

export function failureText({ message, position, detail, hint, context }: SqlFailure, sql: string): string {
  const lines = [`ERROR:  ${message}`];
  if (position !== undefined) lines.push(...place(sql, Math.min(position, sql.length)));
  if (detail !== undefined) lines.push(`DETAIL:  ${detail}`);
  if (hint !== undefined) lines.push(`HINT:  ${hint}`);
  if (context !== undefined) lines.push(`CONTEXT:  ${context}`);
  return `${lines.join('\n')}\n`;
}

function place(sql: string, position: number): string[] {
  const before = sql.slice(0, position), number = before.split('\n').length, line = [...(sql.split('\n')[number - 1] ?? '').replaceAll('\t', ' ')], at = [...before.slice(before.lastIndexOf('\n') + 1)].length;
  let from = 0, to = line.length;
  if (to > WIDEST) {
    // The right end goes first, as long as the place stays away from it.
    if (WIDEST >= at + FROM_RIGHT) to = WIDEST;
    else {
      to = Math.min(to, at + FROM_RIGHT);
      from = Math.max(0, to - WIDEST);
    }
  }
  const head = `LINE ${number}: ${from > 0 ? '...' : ''}`;
  return [`${head}${line.slice(from, to).join('')}${to < line.length ? '...' : ''}`, `${' '.repeat([...head].length + at - from)}^`];
}
